package org.certalign.sampling;

import org.certalign.policy.RewardLaw;
import org.certalign.real.Rational;

/**
 * The mean of a variable of a known law, up to a shift, by Chernoff's interval: unbounded variables
 * too. The cumulant function of the law may also be larger than that of the variable: N(0, s^2)
 * serves every variable that is s-sub-gaussian in both tails.
 *
 * @param variable what is drawn
 * @param law a law with a cumulant function
 */
public record KnownLawMean(RewardSampler variable, RewardLaw law) implements Estimator {
  @Override
  public SampleMoments draw(Portion portion) {
    return Estimator.sample(variable, portion);
  }

  @Override
  public ConfidenceInterval interval(SampleMoments all, long draws, Rational error) {
    Estimator.checkCount(all, draws);
    return Chernoff.interval(all, law, error);
  }
}
