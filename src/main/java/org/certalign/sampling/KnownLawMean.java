package org.certalign.sampling;

import org.certalign.policy.Cumulant;
import org.certalign.policy.RewardLaw;
import org.certalign.policy.SubGamma;
import org.certalign.real.Rational;

/**
 * The mean of a variable whose cumulant function is known, or bounded, by Chernoff's interval:
 * unbounded variables too. That of N(0, s^2) serves every variable that is s-sub-gaussian in both
 * tails.
 *
 * @param variable what is drawn
 * @param psi at least the cumulant function of the centred variable
 * @param tail proposes where to take psi
 */
public record KnownLawMean(RewardSampler variable, Cumulant psi, SubGamma tail)
    implements Estimator {
  /**
   * A variable of a known law, up to a shift.
   *
   * @param law a law with a cumulant function
   * @throws java.util.NoSuchElementException if it has none
   */
  public static KnownLawMean of(RewardSampler variable, RewardLaw law) {
    return new KnownLawMean(variable, law.cumulant().orElseThrow(), law.tail().orElseThrow());
  }

  @Override
  public SampleMoments draw(Portion portion) {
    return Estimator.sample(variable, portion);
  }

  @Override
  public ConfidenceInterval interval(SampleMoments all, long draws, Rational error) {
    Estimator.checkCount(all, draws);
    return Chernoff.interval(all, psi, tail, error);
  }
}
