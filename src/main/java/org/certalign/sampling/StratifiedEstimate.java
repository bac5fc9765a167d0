package org.certalign.sampling;

import org.certalign.real.Rational;

/**
 * The mean of a smooth function of a uniform variable by antithetic pairs in strata; see {@link
 * StratifiedMean}. The number of strata is the power of two that takes between half of the sample's
 * draws and all of them.
 *
 * @param integrand the function
 */
public record StratifiedEstimate(StratifiedIntegrand integrand) implements Estimator {
  @Override
  public SampleMoments draw(Portion portion) {
    StratifiedMean mean = mean(portion.draws() * portion.count());
    int blocks = mean.blocks();
    int first = (int) ((long) blocks * portion.number() / portion.count());
    int end = (int) ((long) blocks * (portion.number() + 1) / portion.count());
    return mean.draw(portion.seed(), portion.name(), first, end).moments();
  }

  private StratifiedMean mean(long draws) {
    int log2 = Long.SIZE - 1 - Long.numberOfLeadingZeros(draws / Draws.PAIR.count());
    return StratifiedMean.of(integrand, Strata.powerOfTwo(log2), Draws.PAIR);
  }

  @Override
  public String unit() {
    return "points, in antithetic pairs, one pair in each stratum but the first";
  }

  @Override
  public ConfidenceInterval interval(SampleMoments all, long draws, Rational error) {
    StratifiedMean mean = mean(draws);
    // The first stratum, of two points, is not drawn from.
    Estimator.checkCount(all, Draws.PAIR.count() * (mean.strata() - 1));
    return mean.interval(all.sum(), all.sumOfErrors(), error);
  }
}
