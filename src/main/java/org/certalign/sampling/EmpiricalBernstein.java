package org.certalign.sampling;

import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * The empirical Bernstein interval for the mean of a variable with values in [a, b].
 *
 * <p>A. Maurer, M. Pontil, Empirical Bernstein bounds and sample variance penalization, COLT 2009,
 * arXiv:0907.3740, theorem 4: for N independent variables in [0, 1] with sample variance V, and
 * with probability 1 - d, the mean is above the sample mean by at most sqrt(2 V ln(2/d)/N) + 7
 * ln(2/d)/(3(N-1)). Taken for both sides with d = error/2, and scaled to [a, b].
 *
 * <p>The values are known up to errors e_i: the square root of the sample variance is a seminorm,
 * so that those of the real and the floating-point values differ by at most sqrt(sum e_i^2/(N-1)),
 * which is at most (sum e_i)/sqrt(N-1).
 */
public final class EmpiricalBernstein {
  private EmpiricalBernstein() {}

  /**
   * The interval, within [a, b].
   *
   * @param sample at least two independent values of one law
   * @param a at most every real value
   * @param b at least every real value, above a
   * @param error the probability that the interval misses, between 0 and 1
   * @throws InputError if one of them is outside of its range
   * @throws ArithmeticException if a value contradicts the range
   */
  public static ConfidenceInterval interval(
      SampleMoments sample, Rational a, Rational b, Rational error) {
    ConfidenceInterval.checkError(error);
    if (sample.count() < 2) {
      throw InputError.of("sample", sample.count() + " values", "at least 2");
    }
    if (a.compareTo(b) >= 0) {
      throw InputError.of("b", b.toString(), "a number above a = " + a);
    }
    sample.checkRange(a, b);
    Real count = Real.of(sample.count());
    Real less = Real.of(sample.count() - 1);
    Real log = Real.of(Rational.of(4).div(error)).ln();
    Real deviation =
        Real.of(sample.variance()).sqrt().plus(Real.of(sample.sumOfErrors()).over(less.sqrt()));
    Real half =
        deviation
            .times(log.times(Real.of(2)).over(count).sqrt())
            .plus(Real.of(b.sub(a)).times(log).times(Real.of(Rational.of(7, 3))).over(less))
            .plus(Real.of(sample.meanError()));
    Real mean = Real.of(sample.mean());
    return ConfidenceInterval.between(
            mean.minus(half), mean.plus(half), error, IntervalMethod.EMPIRICAL_BERNSTEIN)
        .within(a, b);
  }
}
