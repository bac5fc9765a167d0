package org.certalign.inspect;

import java.util.Optional;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.sampling.BettingInterval;
import org.certalign.sampling.BoundedSample;
import org.certalign.sampling.Chernoff;
import org.certalign.sampling.ConfidenceInterval;
import org.certalign.sampling.EmpiricalBernstein;
import org.certalign.sampling.Rounded;
import org.certalign.sampling.SampleMoments;

/**
 * Independent values of one law, one for each prompt, and what may be said of its mean. Small
 * samples are kept for the betting interval; of large ones the moments are enough. Which it is
 * depends on their number alone.
 */
final class MeanSample {
  /** So many values are kept at most. */
  static final int KEPT = 1 << 18;

  private final SampleMoments moments = new SampleMoments();
  private final Span range;
  private final int most;
  private BoundedSample kept;
  private boolean outside;

  /**
   * The empty sample.
   *
   * @param range of the values; null if none is stated
   * @param most how many values to keep
   */
  MeanSample(Span range, int most) {
    this.range = range;
    this.most = most;
    this.kept = range == null ? null : BoundedSample.in(range.a(), range.b());
  }

  void add(Rounded x) {
    try {
      moments.add(x);
    } catch (ArithmeticException e) {
      throw InputError.of("value", Double.toString(x.value()), "numbers below 1e150 in magnitude");
    }
    if (kept == null || outside) {
      return;
    }
    if (moments.count() > most) {
      kept = null;
      return;
    }
    try {
      kept.add(x);
    } catch (ArithmeticException e) {
      outside = true;
    }
  }

  long count() {
    return moments.count();
  }

  /** At most the mean of the sample. */
  Rational sampleLo() {
    return moments.mean().sub(moments.meanError());
  }

  /** At least the mean of the sample. */
  Rational sampleHi() {
    return moments.mean().add(moments.meanError());
  }

  /** From the range that is stated; nothing if there is none, or the values are not within it. */
  Optional<ConfidenceInterval> bounded(Rational error) {
    if (range == null || outside || count() < 2) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          kept != null
              ? BettingInterval.of(kept, error)
              : EmpiricalBernstein.interval(moments, range.a(), range.b(), error));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** From a class of tails. */
  Optional<ConfidenceInterval> tailed(Tail tail, Rational error) {
    return count() < 1
        ? Optional.empty()
        : Optional.of(Chernoff.interval(moments, tail.cumulant(), tail.proposal(), error));
  }
}
