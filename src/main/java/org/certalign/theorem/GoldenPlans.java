package org.certalign.theorem;

import java.util.List;
import org.certalign.policy.FinitePair;
import org.certalign.policy.RewardLaw;
import org.certalign.policy.RewardPair;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.sampling.Deferred;
import org.certalign.sampling.Estimator;
import org.certalign.sampling.KnownLawMean;
import org.certalign.sampling.RewardSampler;

/** What is sampled for the theorems on the golden reward. */
final class GoldenPlans {
  private static final Rational ONE = Rational.ONE;
  private static final Rational HALF = Rational.of(1, 2);
  private static final Rational QUARTER = Rational.of(1, 4);

  private GoldenPlans() {}

  /** The golden reward of four responses, of which the proxy prefers the last. */
  private static final List<Rational> GOLDEN = List.of(Rational.ZERO, HALF, ONE, QUARTER);

  private static FiniteSample byProxy() {
    return FiniteSample.bestOf(
        4,
        "four responses",
        List.of(Rational.of(2, 5), Rational.of(3, 10), Rational.of(1, 5), Rational.of(1, 10)),
        List.of(Rational.ZERO, HALF, Rational.of(3, 4), ONE));
  }

  private static SampledQuantity golden() {
    return byProxy().gain("E_Q r* − E_P r*, Q best of 4 by the proxy", GOLDEN);
  }

  static SamplingPlan direct() {
    return golden().atMost(TransportSubgaussian.squareRootLaw(QUARTER, byProxy().pair().kl()));
  }

  static SamplingPlan directAttained() {
    return RewardSample.gaussian(ONE, ONE, ONE)
        .atMost(Registry.find("golden-direct").value("sigma", "1", "kl", "1/2"))
        .attained();
  }

  /** osc(r* - r) = 1: from 1/4 - 1 to 1 - 3/4. */
  static SamplingPlan bestOfN() {
    return golden().atMost(GoldenBestOfN.bound(Rational.of(4), QUARTER, ONE));
  }

  /** r = 1{heads}/2, r* = 1{heads}, n = 2, without the TV term: .25 > .15538. */
  static SamplingPlan withoutTv() {
    return FiniteSample.coinBestOf(2)
        .gain("E_Q r* − E_P r*", List.of(Rational.ZERO, ONE))
        .named("without the TV term")
        .atMost(TransportSubgaussian.squareRootLaw(Rational.of(1, 16), GainByKl.kl(2)))
        .broken();
  }

  static SamplingPlan optimality() {
    FinitePair best =
        new FinitePair(
            byProxy().pair().p(), FinitePair.bestOfN(byProxy().pair().p(), GOLDEN, 4), GOLDEN);
    return golden().atMost(Real.of(best.gain()));
  }

  static SamplingPlan optimalityAttained() {
    FiniteSample best =
        FiniteSample.bestOf(4, "by the golden reward", byProxy().pair().p(), GOLDEN);
    return best.gain().equal(Real.of(best.pair().gain())).attained();
  }

  /** r = X, r* = X - Z, tilt by X with b = 1: X is N(1, 1), and pen = -1/2. */
  static SamplingPlan rlhf() {

    return new SampledQuantity(
            Lane.POLICY,
            "X and Z standard normal",
            Instance.describe("r", "X", "r*", "X − Z", "b", 1),
            "E_{Q_b} r* − E_P r*",
            Deferred.of(GoldenPlans::difference))
        .atMost(
            Registry.find("golden-rlhf")
                .value("sigma", "1", "kl", "1/2", "beta", "1", "overestimation", "-1/2"));
  }

  private static Estimator difference() {
    RewardSampler x = RewardSampler.gaussian(ONE, ONE);
    RewardSampler z = RewardSampler.gaussian(Rational.ZERO, ONE);
    return KnownLawMean.of(stream -> x.draw(stream).minus(z.draw(stream)), ofVariance(2));
  }

  /** A Gaussian law of at least that variance; the square root of 2 is below 3/2. */
  private static RewardLaw ofVariance(int two) {
    return RewardLaw.gaussian(Rational.ZERO, Rational.of(two + 1L, 2));
  }

  /** e = N(0,1) shifted by 1. */
  static SamplingPlan subgaussianError() {
    return RewardSample.gaussian(ONE, ONE, ONE)
        .atMost(Registry.find("golden-subgaussian-error").value("sigmaE", "1", "kl", "1/2"))
        .attained();
  }

  /** e = -Exp(1), whose upper tail is sub-gaussian: |gain| = 9 > 3.66. */
  static SamplingPlan oneTail() {
    Rational far = Rational.of(10);
    return RewardSample.exponential(far)
        .named("two-sided from the upper tail alone")
        .atMost(TransportSubgaussian.squareRootLaw(ONE, RewardPair.exponential(ONE, far).kl()))
        .broken();
  }

  static SamplingPlan chi2() {
    FiniteSample coins = FiniteSample.coins(QUARTER, Rational.of(3, 4));
    return coins
        .gain("E_Q e − E_P e", coins.pair().rewards())
        .atMost(
            Registry.find("golden-chi2")
                .value(
                    "variance",
                    coins.pair().variance().toString(),
                    "chi2",
                    coins.pair().chi2().toString()))
        .attained();
  }
}
