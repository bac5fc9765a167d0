package org.certalign.sampling;

import java.util.List;
import org.certalign.policy.Cumulant;
import org.certalign.policy.RewardLaw;
import org.certalign.policy.SubGamma;
import org.certalign.real.Digits;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * The interval for the mean of a variable whose law is known up to a shift, such as a Gaussian of
 * known variance, or ln U: from the cumulant function psi of the centred variable.
 *
 * <p>H. Chernoff, DOI 10.1214/aoms/1177729330: the mean of N independent values exceeds the
 * expectation by t = (psi(l) + ln(2/error)/N)/l or more with a probability of at most error/2, for
 * every l &gt; 0, and likewise below for l &lt; 0. The l are fixed by N and the error, not by the
 * sample: of the two that are best for a sub-gaussian and for a sub-gamma variable, the better one.
 * Rounding errors of the values are added.
 */
public final class Chernoff {
  private static final int DIGITS = 6;

  private Chernoff() {}

  /**
   * The interval.
   *
   * @param sample independent values of the law, or of a shift of it, at least one
   * @param law a law with a cumulant function
   * @param error the probability that the interval misses, between 0 and 1
   * @throws InputError if the sample is empty, the error out of range, or the law has none
   */
  public static ConfidenceInterval interval(SampleMoments sample, RewardLaw law, Rational error) {
    Cumulant psi = law.cumulant().orElseThrow(() -> noCumulant(law));
    SubGamma tail = law.tail().orElseThrow(() -> noCumulant(law));
    return interval(sample, psi, tail, error);
  }

  /**
   * The interval.
   *
   * @param sample independent values of one law, at least one
   * @param psi at least the cumulant function of the centred variable, where that is finite
   * @param tail proposes where to take psi: whatever it is, the interval holds
   * @param error the probability that the interval misses, between 0 and 1
   * @throws InputError if the sample is empty, or the error out of range
   */
  public static ConfidenceInterval interval(
      SampleMoments sample, Cumulant psi, SubGamma tail, Rational error) {
    ConfidenceInterval.checkError(error);
    if (sample.count() < 1) {
      throw InputError.of("sample", "empty", "at least one value");
    }
    Real log = Real.of(Rational.of(2).div(error)).ln().over(Real.of(sample.count()));
    List<Rational> candidates = candidates(tail, log);
    Real above = deviation(psi, candidates, log, 1);
    Real below = deviation(psi, candidates, log, -1);
    Real mean = Real.of(sample.mean());
    Real rounding = Real.of(sample.meanError());
    return ConfidenceInterval.between(
        mean.minus(above).minus(rounding),
        mean.plus(below).plus(rounding),
        error,
        IntervalMethod.CHERNOFF);
  }

  private static InputError noCumulant(RewardLaw law) {
    return InputError.of("law", law.name(), "a law with a finite cumulant function");
  }

  /** s = sqrt(2 log/v) and s/(1 + c s), to a few digits: any positive number is right. */
  private static List<Rational> candidates(SubGamma tail, Real log) {
    Real s = log.times(Real.of(2)).over(tail.v()).sqrt();
    Real tamed = s.over(Real.of(1).plus(Real.of(tail.c()).times(s)));
    return List.of(Digits.certify(s, DIGITS).lower(), Digits.certify(tamed, DIGITS).lower());
  }

  /** The least (psi(l) + log)/|l| of those l = sign s at which psi is finite. */
  private static Real deviation(Cumulant psi, List<Rational> candidates, Real log, int sign) {
    return candidates.stream()
        .map(s -> s.mul(Rational.of(sign)))
        .filter(psi::finiteAt)
        .map(l -> psi.at(l).plus(log).over(Real.of(l.abs())))
        .reduce(Real::min)
        .orElseThrow(() -> new IllegalStateException("a sub-gamma law is finite below 1/c"));
  }
}
