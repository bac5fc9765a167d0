package org.certalign.theorem;

import java.util.List;
import org.certalign.policy.Divergence;
import org.certalign.policy.FinitePair;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.sampling.Deferred;
import org.certalign.sampling.Estimator;
import org.certalign.sampling.Frequency;
import org.certalign.sampling.RandomStream;
import org.certalign.sampling.RewardSampler;
import org.certalign.sampling.Rounded;

/** What is sampled for the theorems on Renyi divergences of policies. */
final class TailPlans {
  private static final Rational ONE = Rational.ONE;
  private static final Rational HALF = Rational.of(1, 2);
  private static final Rational TENTH = Rational.of(1, 10);

  private TailPlans() {}

  private static FiniteSample three() {
    return FiniteSample.of(
        "three responses",
        new FinitePair(
            List.of(HALF, Rational.of(3, 10), Rational.of(1, 5)),
            List.of(Rational.of(1, 20), Rational.of(1, 5), Rational.of(3, 4)),
            List.of(Rational.ZERO, HALF, ONE)));
  }

  /** N(0,1) and N(1,1): D_a = a/2, and the bound is the shift for every a. */
  static SamplingPlan tailAdaptive() {
    return RewardSample.gaussian(ONE, ONE, ONE)
        .atMost(
            Registry.find("renyi-tail-adaptive")
                .value("alpha", "1/2", "sigmaP", "1", "sigmaQ", "1", "renyi", "1/4"))
        .attained();
  }

  /** The narrow pair: N(0,1) and N(1,1/100). */
  static SamplingPlan narrow() {
    GaussianPair pair = new GaussianPair(ONE, ONE, TENTH);
    return RewardSample.gaussian(ONE, ONE, TENTH).named("narrow Q").atMost(pair.bound(HALF));
  }

  /** Weights swapped: s_P = .1, s_Q = 1, a = .1, d = 1. */
  static SamplingPlan swapped() {
    GaussianPair pair = new GaussianPair(ONE, TENTH, ONE);
    Real bound = TailBounds.renyiTailAdaptive(TENTH, Real.of(1), Real.of(TENTH), pair.renyi(TENTH));
    return RewardSample.gaussian(TENTH, ONE, ONE).named("weights swapped").atMost(bound).broken();
  }

  static SamplingPlan optimal() {
    return RewardSample.gaussian(ONE, ONE, TENTH)
        .atMost(Registry.find("renyi-optimal").value("d", "1", "sigmaP", "1", "sigmaQ", "1/10"));
  }

  static SamplingPlan monotone() {
    FinitePair pair = three().pair();
    return three()
        .renyi(HALF)
        .atMost(Divergence.renyi(pair.aligned(), pair.reference(), Rational.of(2)));
  }

  static SamplingPlan monotoneAbove() {
    FinitePair pair = three().pair();
    return three().renyi(Rational.of(2)).named("order 2").atLeast(pair.kl());
  }

  /** a = 1/4: 3 D_(1/4)(Q||P) = D_(3/4)(P||Q). */
  static SamplingPlan skew() {
    FinitePair pair = three().pair();
    Rational a = Rational.of(1, 4);
    return three()
        .reverseRenyi(ONE.sub(a))
        .equal(Real.of(3).times(Divergence.renyi(pair.aligned(), pair.reference(), a)))
        .attained();
  }

  /** m = 5 samples of N(0,1) and of N(1,1): D_2 = 1. */
  static SamplingPlan highProbability() {
    Real bound =
        Registry.find("gain-high-probability")
            .value(
                "sigma", "1", "renyi", "1", "gamma", "2", "m", "5", "delta1", "1/10", "delta2",
                "1/10");
    Rounded threshold = Rounded.of(bound.times(Real.of(5)));
    return failure("Gaussian means", threshold).atMost(Real.of(Rational.of(1, 5)));
  }

  /** The share of runs in which the difference of the sums of 5 draws is above a threshold. */
  private static SampledQuantity failure(String name, Rounded threshold) {

    return new SampledQuantity(
        Lane.POLICY,
        name,
        Instance.describe("P", "N(0, 1)", "Q", "N(1, 1)", "m", 5),
        "P(mean_Q r − mean_P r > bound)",
        Deferred.of(() -> means(threshold)));
  }

  private static Estimator means(Rounded threshold) {
    RewardSampler reference = RewardSampler.gaussian(Rational.ZERO, ONE);
    RewardSampler aligned = RewardSampler.gaussian(ONE, ONE);
    return new Frequency(
        stream -> {
          Rounded difference = sum(aligned, stream).minus(sum(reference, stream));
          return Frequency.above(difference, threshold);
        });
  }

  private static Rounded sum(RewardSampler law, RandomStream stream) {
    Rounded sum = law.draw(stream);
    for (int i = 1; i < 5; i++) {
      sum = sum.plus(law.draw(stream));
    }
    return sum;
  }
}
