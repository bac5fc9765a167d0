package org.certalign.sampling;

import java.util.function.ToDoubleFunction;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * Intervals by betting for the mean of a variable with values in [a, b]: two gamblers bet, one that
 * the mean is larger, one that it is smaller, and each m is left out against which one of them has
 * made 2/error of 1 ({@link Capital}). They adapt to the variance like {@link EmpiricalBernstein},
 * but without its constants.
 *
 * <pre>{@code
 * BoundedSample sample = BoundedSample.in(Rational.ZERO, Rational.ONE);
 * sample.add(reward);
 * BettingInterval.of(sample, Rational.parse("1e-9"));
 * }</pre>
 *
 * <p>I. Waudby-Smith, A. Ramdas, DOI 10.1093/jrsssb/qkad009, theorem 3 and remark 3. It is enough
 * that the mean of each value, given those before, is the same.
 */
public final class BettingInterval {
  private BettingInterval() {}

  /**
   * The interval from a sample whose size was fixed beforehand.
   *
   * @param sample at least one value
   * @param error the probability that the interval misses, between 0 and 1
   * @throws InputError if the sample is empty or the error out of range
   * @throws ArithmeticException if nothing is left: the assumptions are wrong, or an event of
   *     probability below error has happened
   */
  public static ConfidenceInterval of(BoundedSample sample, Rational error) {
    return interval(sample, error, IntervalMethod.BETTING, Bets::fixed);
  }

  /**
   * The interval from the values so far, one of a confidence sequence: the probability that any of
   * those after 1, 2, 3, ... values misses is at most error. So one may look at all times, and stop
   * at any.
   *
   * @param sample at least one value
   * @param error the probability that any interval misses, between 0 and 1
   * @throws InputError if the sample is empty or the error out of range
   * @throws ArithmeticException if nothing is left: the assumptions are wrong, or an event of
   *     probability below error has happened
   */
  public static ConfidenceInterval anytime(BoundedSample sample, Rational error) {
    return interval(sample, error, IntervalMethod.CONFIDENCE_SEQUENCE, Bets::anytime);
  }

  /** From the values and the logarithm of the goal to the bets. */
  @FunctionalInterface
  private interface Strategy {
    double[] bets(double[] values, double logGoal);
  }

  private static ConfidenceInterval interval(
      BoundedSample sample, Rational error, IntervalMethod method, Strategy strategy) {
    ConfidenceInterval.checkError(error);
    if (sample.count() < 1) {
      throw InputError.of("sample", "empty", "at least one value");
    }
    Rational goal = Rational.of(2).div(error);
    double logGoal = Rounded.of(Real.of(goal).ln()).value();
    ToDoubleFunction<double[]> end =
        values -> new Capital(values, strategy.bets(values, logGoal), goal).largestRefuted();
    Rational length = sample.b().sub(sample.a());
    Rational below = Rounded.exact(end.applyAsDouble(sample.below()));
    Rational above = Rounded.exact(end.applyAsDouble(sample.mirrored()));
    Rational lo = DirectedDecimal.below(sample.a().add(length.mul(below)));
    Rational hi = DirectedDecimal.above(sample.b().sub(length.mul(above)));
    if (lo.compareTo(hi) > 0) {
      throw new ArithmeticException("no mean is left: above " + lo + " and below " + hi);
    }
    return new ConfidenceInterval(lo, hi, error, method).within(sample.a(), sample.b());
  }
}
