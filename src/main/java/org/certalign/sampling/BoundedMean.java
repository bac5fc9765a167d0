package org.certalign.sampling;

import org.certalign.real.InputError;
import org.certalign.real.Rational;

/**
 * The mean of a variable with values in [a, b], by the empirical Bernstein interval. Every value
 * drawn is held against the range.
 *
 * @param variable what is drawn
 * @param a at most every value
 * @param b at least every value, above a
 */
public record BoundedMean(RewardSampler variable, Rational a, Rational b) implements Estimator {
  /**
   * The mean.
   *
   * @throws InputError unless a &lt; b
   */
  public BoundedMean {
    if (a.compareTo(b) >= 0) {
      throw InputError.of("b", b.toString(), "a number above a = " + a);
    }
  }

  @Override
  public SampleMoments draw(Portion portion) {
    return Estimator.sample(variable, portion);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if a value is surely outside of the range
   */
  @Override
  public ConfidenceInterval interval(SampleMoments all, long draws, Rational error) {
    Estimator.checkCount(all, draws);
    return EmpiricalBernstein.interval(all, a, b, error);
  }
}
