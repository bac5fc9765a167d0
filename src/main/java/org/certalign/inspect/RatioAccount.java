package org.certalign.inspect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.certalign.real.Digits;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.sampling.ConfidenceInterval;
import org.certalign.sampling.NonnegativeMean;
import org.certalign.sampling.Rounded;

/**
 * The divergence KL(Q||P) of a policy Q from the reference policy P, from r = ln(q/p) of responses
 * of Q: the means of k1 = r and of k3 = e^-r - 1 + r are KL(Q||P), of k3 if Q gives every response
 * of P a positive probability, and else less; the mean of k2 = r^2/2 is not, but near it for
 * policies that are near.
 */
final class RatioAccount {
  private static final int DIGITS = 20;

  /**
   * Below it e^-r is no double; k3 is cut off there, from where on it only serves as a lower bound.
   */
  private static final double LEAST = -300;

  private static final Rational LEAST_ALLOWED = Rational.of(-300);

  private final Policy policy;
  private final Assumed assumed;
  private final MeanSample k1;
  private final MeanSample k2;
  private final MeanSample k3;
  private final Span k3Range;
  private double[] k3Below = new double[64];
  private int k3Count;
  private boolean cut;
  private Rounded least;
  private Rounded largest;

  RatioAccount(Policy policy, Assumed assumed) {
    this.policy = policy;
    this.assumed = assumed;
    Span range = assumed.range().orElse(null);
    if (range != null && range.a().compareTo(LEAST_ALLOWED) < 0) {
      throw InputError.of("log_ratio.range", range.toString(), "numbers >= -300");
    }
    k3Range = range == null ? null : new Span(Rational.ZERO, k3Most(range));
    k1 = new MeanSample(range, MeanSample.KEPT);
    k2 =
        new MeanSample(
            range == null ? null : new Span(Rational.ZERO, k2Most(range)), MeanSample.KEPT);
    k3 = new MeanSample(k3Range, MeanSample.KEPT);
  }

  /** k3 is convex: its maximum over an interval is at an end. */
  private static Rational k3Most(Span range) {
    return k3At(range.a()).max(k3At(range.b())).max(Rational.parse("1e-9"));
  }

  private static Rational k3At(Rational r) {
    return Digits.certify(Real.of(r.neg()).expm1().plus(Real.of(r)), DIGITS).upper();
  }

  private static Rational k2Most(Span range) {
    Rational largest = range.a().abs().max(range.b().abs());
    return largest.mul(largest).div(Rational.of(2));
  }

  void add(Responses responses) {
    try {
      addAll(responses);
    } catch (ArithmeticException e) {
      throw new InputError("log-probabilities: too large; allowed: magnitudes below 1e12");
    }
  }

  private void addAll(Responses responses) {
    int count = 0;
    double[][] k = new double[3][responses.count()];
    double[] errors = new double[3];
    double[] magnitudes = new double[3];
    for (int i = 0; i < responses.count(); i++) {
      double ratio = responses.ratio(i);
      if (Double.isNaN(ratio)) {
        continue;
      }
      cut |= ratio < LEAST;
      Rounded r = new Rounded(ratio, responses.ratioError(i));
      least = least == null || ratio < least.value() ? r : least;
      largest = largest == null || ratio > largest.value() ? r : largest;
      Rounded tame = ratio < LEAST ? Rounded.exactly(LEAST) : r;
      Rounded[] values = {r, r.times(r).times(0.5), tame.negate().expm1().plus(tame)};
      for (int j = 0; j < k.length; j++) {
        k[j][count] = values[j].value();
        errors[j] = Math.max(errors[j], values[j].error());
        magnitudes[j] = Math.max(magnitudes[j], Math.abs(values[j].value()));
      }
      count++;
    }
    if (count > 0) {
      k1.add(average(k[0], count, magnitudes[0], errors[0]));
      k2.add(average(k[1], count, magnitudes[1], errors[1]));
      Rounded third = average(k[2], count, magnitudes[2], errors[2]);
      k3.add(third);
      keep(third);
    }
  }

  private static Rounded average(double[] values, int count, double largest, double error) {
    double[] sorted = Arrays.copyOf(values, count);
    Arrays.sort(sorted);
    return Averages.of(sorted, largest, error);
  }

  private void keep(Rounded x) {
    if (k3Count == MeanSample.KEPT) {
      return;
    }
    if (k3Count == k3Below.length) {
      k3Below = Arrays.copyOf(k3Below, 2 * k3Count);
    }
    k3Below[k3Count++] = Math.max(0, Math.nextDown(x.value() - x.error()));
  }

  Policy policy() {
    return policy;
  }

  boolean isEmpty() {
    return k1.count() == 0;
  }

  /** The least log-ratio that was seen. */
  Rounded least() {
    return least;
  }

  /** The largest log-ratio that was seen. */
  Rounded largest() {
    return largest;
  }

  /**
   * The three estimates.
   *
   * @param share of the error, for each of k1 and k3
   * @param second share of k2
   */
  List<Estimate> estimates(Rational share, Rational second) {
    return List.of(
        estimate("KL by k1", k1, k1(share), ""),
        estimate("mean of k2", k2, k2.bounded(second), "; not the KL"),
        estimate(
            "KL by k3",
            k3,
            k3(share),
            "; every response of the reference is possible under the policy"));
  }

  private Optional<ConfidenceInterval> k1(Rational share) {
    Optional<ConfidenceInterval> bounded = k1.bounded(share);
    return bounded.isPresent() ? bounded : assumed.tail().flatMap(tail -> k1.tailed(tail, share));
  }

  private Optional<ConfidenceInterval> k3(Rational share) {
    return cut ? Optional.empty() : k3.bounded(share);
  }

  private Estimate estimate(
      String name, MeanSample sample, Optional<ConfidenceInterval> interval, String besides) {
    return new Estimate(
        policy.label(),
        name,
        sample.count(),
        sample.sampleLo(),
        sample.sampleHi(),
        interval.orElse(null),
        interval
            .map(c -> "%s, %s%s".formatted(c.method(), stated(), besides))
            .orElse("no interval: no bound on the log-ratio is stated that the data meet"));
  }

  private String stated() {
    return assumed
        .range()
        .map(range -> "log-ratio in " + range)
        .orElseGet(() -> "log-ratio " + assumed.tail().orElseThrow().words());
  }

  /**
   * Where the divergence lies.
   *
   * @param share of the error, for each of three intervals
   */
  KlInterval kl(Rational share) {
    Rational lo = Rational.ZERO;
    if (k3Count > 0) {
      lo = NonnegativeMean.lowerEnd(Arrays.copyOf(k3Below, k3Count), share);
    }
    Rational hi = null;
    for (Optional<ConfidenceInterval> found : List.of(k1(share), k3(share))) {
      if (found.isPresent()) {
        lo = lo.max(found.get().lo());
        hi = hi == null ? found.get().hi() : hi.min(found.get().hi());
      }
    }
    return new KlInterval(lo, hi, "log-ratios");
  }
}
