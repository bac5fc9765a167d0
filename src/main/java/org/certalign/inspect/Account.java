package org.certalign.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.certalign.real.Rational;
import org.certalign.sampling.ConfidenceInterval;
import org.certalign.sampling.Rounded;

/**
 * The means of a reward under each policy, and what it gains over the reference policy. The draws
 * are the prompts: the responses to one prompt are averaged first.
 */
final class Account {
  private final String name;
  private final Assumed assumed;
  private final Function<Responses, Optional<Responses.Numbers>> numbers;
  private final List<MeanSample> means = new ArrayList<>();
  private final List<MeanSample> gains = new ArrayList<>();
  private final boolean[] unpaired;
  private final boolean clustered;
  private final boolean hasReference;
  private Rounded least;
  private Rounded largest;

  /**
   * Nothing seen yet.
   *
   * @param name of the reward
   * @param policies the reference first
   * @param numbers of the responses to a prompt, if any of them has one
   * @param clustered whether the draws are prompts
   */
  Account(
      String name,
      Assumed assumed,
      List<Policy> policies,
      Function<Responses, Optional<Responses.Numbers>> numbers,
      boolean clustered) {
    this.name = name;
    this.assumed = assumed;
    this.numbers = numbers;
    this.clustered = clustered;
    this.hasReference = !policies.isEmpty() && policies.get(0).isReference();
    this.unpaired = new boolean[policies.size()];
    Span range = assumed.range().orElse(null);
    Span twice = range == null ? null : range.minus(range);
    for (int i = 0; i < policies.size(); i++) {
      means.add(new MeanSample(range, MeanSample.KEPT));
      gains.add(new MeanSample(twice, MeanSample.KEPT));
    }
  }

  String name() {
    return name;
  }

  Assumed assumed() {
    return assumed;
  }

  void add(List<Responses> byPolicy) {
    Optional<Rounded> reference = addMean(0, byPolicy);
    for (int i = 1; i < byPolicy.size(); i++) {
      Optional<Rounded> other = addMean(i, byPolicy);
      if (other.isPresent() && reference.isPresent()) {
        gains.get(i).add(other.get().minus(reference.get()));
      } else if (other.isPresent() != reference.isPresent()) {
        unpaired[i] = true;
      }
    }
  }

  private Optional<Rounded> addMean(int policy, List<Responses> byPolicy) {
    Responses responses = byPolicy.get(policy);
    if (responses.count() == 0) {
      return Optional.empty();
    }
    Optional<Responses.Numbers> drawn = numbers.apply(responses);
    if (drawn.isEmpty()) {
      return Optional.empty();
    }
    see(drawn.get());
    Rounded value = drawn.get().mean();
    means.get(policy).add(value);
    return Optional.of(value);
  }

  private void see(Responses.Numbers drawn) {
    if (least == null || drawn.least() < least.value()) {
      least = new Rounded(drawn.least(), drawn.error());
    }
    if (largest == null || drawn.most() > largest.value()) {
      largest = new Rounded(drawn.most(), drawn.error());
    }
  }

  /** The least number seen; null before any. */
  Rounded least() {
    return least;
  }

  /** The largest number seen; null before any. */
  Rounded largest() {
    return largest;
  }

  /** Whether a number is surely outside of the range that is stated. */
  boolean isContradicted() {
    return assumed.range().isPresent()
        && least != null
        && (Rounded.of(assumed.range().get().a()).isAbove(least)
            || largest.isAbove(Rounded.of(assumed.range().get().b())));
  }

  /** The mean under a policy. */
  Optional<Estimate> mean(int index, Policy policy, Rational error) {
    MeanSample sample = means.get(index);
    if (sample.count() == 0) {
      return Optional.empty();
    }
    Optional<ConfidenceInterval> interval = interval(sample, tailOf(policy), error);
    return Optional.of(
        new Estimate(
            policy.label(),
            name,
            sample.count(),
            sample.sampleLo(),
            sample.sampleHi(),
            interval.orElse(null),
            basis(interval, policy)));
  }

  private Optional<Tail> tailOf(Policy policy) {
    return policy.isReference() ? assumed.tail() : assumed.alignedTail();
  }

  private Optional<ConfidenceInterval> interval(
      MeanSample sample, Optional<Tail> tail, Rational error) {
    Optional<ConfidenceInterval> bounded =
        isContradicted() ? Optional.empty() : sample.bounded(error);
    return bounded.isPresent() ? bounded : tail.flatMap(t -> sample.tailed(t, error));
  }

  /**
   * The gain of a policy over the reference: where every prompt has responses of both, by the
   * differences, else by an interval for each mean at half the error.
   */
  Optional<Estimate> gain(int index, Policy policy, Rational error) {
    MeanSample reference = means.get(0);
    MeanSample own = means.get(index);
    if (!hasReference || reference.count() == 0 || own.count() == 0) {
      return Optional.empty();
    }
    if (clustered && !unpaired[index] && !isContradicted()) {
      MeanSample paired = gains.get(index);
      Optional<ConfidenceInterval> interval = paired.bounded(error);
      if (interval.isPresent()) {
        return Optional.of(
            estimate(policy, paired.count(), paired.sampleLo(), paired.sampleHi(), interval));
      }
    }
    return Optional.of(
        estimate(
            policy,
            Math.min(reference.count(), own.count()),
            own.sampleLo().sub(reference.sampleHi()),
            own.sampleHi().sub(reference.sampleLo()),
            difference(reference, own, error)));
  }

  private Optional<ConfidenceInterval> difference(
      MeanSample reference, MeanSample own, Rational error) {
    Rational half = error.div(Rational.of(2));
    Optional<ConfidenceInterval> a = interval(reference, assumed.tail(), half);
    Optional<ConfidenceInterval> b = interval(own, assumed.alignedTail(), half);
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ConfidenceInterval(
            b.get().lo().sub(a.get().hi()),
            b.get().hi().sub(a.get().lo()),
            error,
            b.get().method()));
  }

  private Estimate estimate(
      Policy policy, long units, Rational lo, Rational hi, Optional<ConfidenceInterval> interval) {
    return new Estimate(
        policy.label(),
        name + " gain",
        units,
        lo,
        hi,
        interval.orElse(null),
        basis(interval, policy));
  }

  private String basis(Optional<ConfidenceInterval> interval, Policy policy) {
    if (interval.isPresent()) {
      String stated =
          assumed.range().isPresent() && !isContradicted()
              ? "range " + assumed.range().get()
              : "tails "
                  + (policy.isReference() ? assumed.tail() : assumed.alignedTail())
                      .orElseThrow()
                      .words();
      return "%s, %s".formatted(interval.get().method(), stated);
    }
    if (assumed.range().isPresent()) {
      return "no interval: fewer than 2 draws, or values outside of the stated range";
    }
    return assumed.tail().isEmpty()
        ? "no interval: no range and no class of tails is stated"
        : "no interval: nothing is stated of the tails under policy " + policy.label();
  }
}
