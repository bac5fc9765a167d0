package org.certalign.sampling;

import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * Intervals for means of bounded variables from their range alone (W. Hoeffding, DOI
 * 10.1080/01621459.1963.10500830): the mean of k independent values in [a, b] is farther than t
 * from its expectation, on one side, with a probability of at most exp(-2 k t^2/(b-a)^2); section 5
 * of the same for U-statistics of order n of m values, with k = m/n rounded down.
 */
public final class Hoeffding {
  private Hoeffding() {}

  /**
   * The interval, within [a, b].
   *
   * @param mean the mean of the sample, or the U-statistic
   * @param independent the number k of independent values that it is as good as, at least 1
   * @param a at most every value
   * @param b at least every value, above a
   * @param error the probability that the interval misses, between 0 and 1
   * @throws InputError if one of them is out of range
   */
  public static ConfidenceInterval interval(
      Rounded mean, long independent, Rational a, Rational b, Rational error) {
    ConfidenceInterval.checkError(error);
    if (independent < 1) {
      throw InputError.of("sample", independent + " values", "at least 1");
    }
    Real log = Real.of(Rational.of(2).div(error)).ln();
    Real half =
        Real.of(b.sub(a))
            .times(log.over(Real.of(2).times(Real.of(independent))).sqrt())
            .plus(Real.of(Rounded.exact(mean.error())));
    Real centre = Real.of(Rounded.exact(mean.value()));
    return ConfidenceInterval.between(
            centre.minus(half), centre.plus(half), error, IntervalMethod.HOEFFDING)
        .within(a, b);
  }

  /**
   * One of the intervals for the mean of the conditional expectations of the values so far, each
   * given those before: the probability that any of those after 1, 2, 3, ... values misses is at
   * most error. The expectations may change from value to value, as they do while a policy is
   * trained.
   *
   * <p>With s = (b-a)/2, the sum S_t of the deviations makes exp(l S_t - l^2 s^2 t/2) a
   * supermartingale for every l (Hoeffding's lemma); averaged over l of the law N(0, 1/(r s^2)), it
   * is sqrt(r/(t+r)) exp(S_t^2/(2 s^2 (t+r))), which ever reaches 1/d with a probability of at most
   * d (H. Robbins, DOI 10.1214/aoms/1177696786; S. Howard et al., DOI 10.1214/20-AOS1991): |S_t| is
   * at most s sqrt((t+r) ln((t+r)/(r d^2))). Here r = 16.
   *
   * @param mean the mean of the values so far
   * @param values their number t, at least 1
   */
  public static ConfidenceInterval anytime(
      Rounded mean, long values, Rational a, Rational b, Rational error) {
    ConfidenceInterval.checkError(error);
    if (values < 1) {
      throw InputError.of("sample", "empty", "at least one value");
    }
    Rational prior = Rational.of(16);
    Rational shifted = Rational.of(values).add(prior);
    Real log = Real.of(shifted.div(prior.mul(error).mul(error))).ln();
    Real half =
        Real.of(b.sub(a).div(Rational.of(2)))
            .times(Real.of(shifted).times(log).sqrt())
            .over(Real.of(values))
            .plus(Real.of(Rounded.exact(mean.error())));
    Real centre = Real.of(Rounded.exact(mean.value()));
    return ConfidenceInterval.between(
            centre.minus(half), centre.plus(half), error, IntervalMethod.HOEFFDING_SEQUENCE)
        .within(a, b);
  }
}
