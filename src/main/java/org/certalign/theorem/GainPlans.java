package org.certalign.theorem;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.certalign.policy.BestOfNGains;
import org.certalign.policy.FinitePair;
import org.certalign.policy.SubGamma;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** What is sampled for the theorems on the gain of best-of-n. */
final class GainPlans {
  private static final Rational ONE = Rational.ONE;
  private static final int DRAWS = 8;
  private static final String TEXT = Integer.toString(DRAWS);

  private GainPlans() {}

  static SamplingPlan subgaussian() {
    return RewardSample.gaussianBestOf(DRAWS)
        .atMost(Registry.find("bon-gain-subgaussian").value("n", TEXT, "sigma", "1"));
  }

  static SamplingPlan maximal() {
    return RewardSample.gaussianBestOf(DRAWS)
        .atMost(Registry.find("bon-gain-maximal").value("n", TEXT, "sigma", "1"));
  }

  /** The variance in place of sigma^2 for an exponential reward, n = 64: 3.744 > 2.520. */
  static SamplingPlan notSubgaussian() {
    return RewardSample.exponentialBestOf(64)
        .named("exponential tail")
        .atMost(GainByKl.klBound(Rational.of(64), Real.of(1)))
        .broken();
  }

  static SamplingPlan subgamma() {
    return RewardSample.exponentialBestOf(DRAWS)
        .atMost(Registry.find("bon-gain-subgamma").value("n", TEXT, "v", "1", "c", "1"));
  }

  /** n = 64: 3.744 > 2.520. */
  static SamplingPlan withoutLinearTerm() {
    return RewardSample.exponentialBestOf(64)
        .named("without c K_n")
        .atMost(new SubGamma(Real.of(1), Rational.ZERO).gainAt(GainByKl.kl(64)))
        .broken();
  }

  /** A fair coin, n = 2: F(0) = 1/2 = u*. */
  static SamplingPlan bounded() {
    return FiniteSample.coinBestOf(2)
        .gain()
        .atMost(Registry.find("bon-gain-bounded").value("n", "2", "a", "0", "b", "1"))
        .attained();
  }

  /** Rewards 0 and 2, said to be in [0, 1]. */
  static SamplingPlan wrongRange() {
    return FiniteSample.coinBestOf(2)
        .gain("E_Q r − E_P r for r = 0 or 2", List.of(Rational.ZERO, Rational.of(2)))
        .named("wrong range")
        .atMost(Registry.find("bon-gain-bounded").value("n", "2", "a", "0", "b", "1"))
        .broken();
  }

  /** The reward U^(n-1), n = 4. */
  static SamplingPlan chi2() {
    Rational variance = BestOfNGains.powerVariance(Rational.of(3));
    return RewardSample.powerBestOf(4, 3)
        .atMost(Registry.find("bon-gain-chi2").value("n", "4", "variance", variance.toString()))
        .attained();
  }

  static SamplingPlan gaussian() {
    return RewardSample.gaussianBestOf(DRAWS)
        .equal(Registry.find("bon-gain-gaussian").value("n", TEXT, "sigma", "1"))
        .attained();
  }

  static SamplingPlan exponential() {
    return RewardSample.exponentialBestOf(DRAWS)
        .equal(Registry.find("bon-gain-exponential").value("n", TEXT, "theta", "1"))
        .attained();
  }

  static SamplingPlan uniform() {
    return RewardSample.uniformBestOf(DRAWS)
        .equal(Registry.find("bon-gain-uniform").value("n", TEXT, "a", "0", "b", "1"))
        .attained();
  }

  /** Q = P given the best response: M = 4, and best-of-3 finds it with probability 1 - d. */
  static SamplingPlan coverage() {
    Rational p = Rational.of(1, 4);
    List<Rational> rewards = List.of(Rational.ZERO, ONE);
    FiniteSample best = FiniteSample.bestOf(3, "rare success", List.of(ONE.sub(p), p), rewards);
    List<Real> values = rewards.stream().map(Real::of).toList();
    return best.mean("E_{P_n} r", values)
        .atLeast(Registry.find("bon-coverage").value("n", "3", "ratio", "4"))
        .attained();
  }

  /** Q twice as often in the upper half of eight responses: M = 3/2. */
  static SamplingPlan coverageOfHalf() {
    List<Rational> p = Collections.nCopies(8, Rational.of(1, 8));
    List<Rational> rewards = IntStream.range(0, 8).mapToObj(i -> Rational.of(i, 7)).toList();
    List<Rational> q = IntStream.range(0, 8).mapToObj(i -> Rational.of(i < 4 ? 1 : 3, 16)).toList();
    Real factor = Registry.find("bon-coverage").value("n", "4", "ratio", "3/2");
    FiniteSample best = FiniteSample.bestOf(4, "eight responses", p, rewards);
    return best.mean("E_{P_n} r", rewards.stream().map(Real::of).toList())
        .atLeast(factor.times(Real.of(FinitePair.mean(q, rewards))));
  }
}
