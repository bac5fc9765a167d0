package org.certalign.theorem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.certalign.policy.FinitePair;
import org.certalign.policy.FinitePolicy;
import org.certalign.policy.RewardLaw;
import org.certalign.policy.RewardPair;
import org.certalign.policy.SubGamma;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.sampling.AliasTable;
import org.certalign.sampling.Deferred;
import org.certalign.sampling.KnownLawMean;
import org.certalign.sampling.PromptedSampler;
import org.certalign.sampling.ResponseSampler;
import org.certalign.sampling.RewardSampler;

/** What is sampled for the theorems that bound the gain by a divergence. */
final class TransportPlans {
  private static final Rational ONE = Rational.ONE;
  private static final Rational TWO = Rational.of(2);
  private static final Rational HALF = Rational.of(1, 2);
  private static final Rational TENTH = Rational.of(1, 10);

  /** Exp(1) and Exp(10): KL = 9 - ln 10, gain 9. */
  private static final Rational FAR = Rational.of(10);

  private TransportPlans() {}

  /** A pair of laws on four responses. */
  private static FiniteSample four() {
    return FiniteSample.of(
        "four responses",
        new FinitePair(
            List.of(Rational.of(2, 5), Rational.of(3, 10), Rational.of(1, 5), TENTH),
            List.of(TENTH, Rational.of(1, 5), Rational.of(3, 10), Rational.of(2, 5)),
            List.of(Rational.ZERO, HALF, ONE, Rational.of(1, 4))));
  }

  /** At g = log dQ/dP, E_P e^g is 1. */
  static SamplingPlan donskerVaradhan() {
    return four().kl().named("g = log dQ/dP").equal(four().pair().kl()).attained();
  }

  /** At g = 2 r: E_Q g - log E_P e^g. */
  static SamplingPlan otherFunction() {
    FiniteSample sample = four();
    FinitePolicy policy = sample.policy();
    Real partition = policy.logPartition(TWO);
    List<Real> values =
        sample.pair().rewards().stream()
            .map(r -> Real.of(r.mul(TWO)).minus(partition).memo())
            .toList();
    return sample.mean("E_Q g − log E_P e^g", values).named("g = 2r").atMost(sample.pair().kl());
  }

  /** The tilt of Exp(1) by l = 1/2 is Exp(2), and (psi(l) + KL)/l its gain. */
  static SamplingPlan mgf() {
    RewardLaw law = RewardLaw.exponential(ONE);
    Real kl = law.tilt(HALF).kl();
    Real bound = law.cumulant().orElseThrow().at(HALF).plus(kl).times(Real.of(TWO));
    return RewardSample.exponential(TWO).atMost(bound).attained();
  }

  static SamplingPlan gaussianShift() {
    return RewardSample.gaussian(ONE, ONE, ONE)
        .atMost(Registry.find("transport-subgaussian").value("sigma", "1", "kl", "1/2"))
        .attained();
  }

  private static SamplingPlan heavyTail(String name) {
    RewardPair pair = RewardPair.exponential(ONE, FAR);
    return RewardSample.exponential(FAR)
        .named(name)
        .atMost(TransportSubgaussian.squareRootLaw(ONE, pair.kl()))
        .broken();
  }

  /** The variance in place of a sub-gaussian constant. */
  static SamplingPlan notSubgaussian() {
    return heavyTail("exponential tail");
  }

  private static FiniteSample nine() {
    return FiniteSample.coins(HALF, Rational.of(9, 10));
  }

  static SamplingPlan bounded() {
    return nine()
        .gain()
        .atMost(TransportSubgaussian.squareRootLaw(Rational.of(1, 4), nine().pair().kl()));
  }

  /** Rewards 0 and 2, said to be in [0, 1]. */
  static SamplingPlan wrongRange() {
    List<Rational> rewards = List.of(Rational.ZERO, TWO);
    return nine()
        .gain("E_Q r − E_P r for r = 0 or 2", rewards)
        .named("wrong range")
        .atMost(TransportSubgaussian.squareRootLaw(Rational.of(1, 4), nine().pair().kl()))
        .broken();
  }

  /** Kearns and Saul's constant is attained by the mirror image. */
  static SamplingPlan bernoulli() {
    FiniteSample mirror = FiniteSample.coins(TENTH, Rational.of(9, 10));
    return mirror
        .gain()
        .atMost(TransportSubgaussian.squareRootLaw(RewardLaw.kearnsSaul(TENTH), mirror.pair().kl()))
        .attained();
  }

  /** s^2 = p(1-p), for p below 1/2. */
  static SamplingPlan bernoulliVariance() {
    FiniteSample rare = FiniteSample.coins(Rational.of(1, 20), HALF);
    return rare.gain()
        .named("p(1−p) for a rare success")
        .atMost(TransportSubgaussian.squareRootLaw(rare.pair().variance(), rare.pair().kl()))
        .broken();
  }

  static SamplingPlan subgamma() {
    Real kl = RewardPair.exponential(ONE, TWO).kl();
    return RewardSample.exponential(TWO).atMost(new SubGamma(Real.of(1), ONE).gainAt(kl));
  }

  static SamplingPlan withoutLinearTerm() {
    Real kl = RewardPair.exponential(ONE, TWO).kl();
    return RewardSample.exponential(TWO)
        .named("without c KL")
        .atMost(new SubGamma(Real.of(1), Rational.ZERO).gainAt(kl))
        .broken();
  }

  /** Of two rewards every ratio is affine in the reward. */
  static SamplingPlan chi2() {
    FiniteSample coins = FiniteSample.coins(Rational.of(1, 4), Rational.of(3, 4));
    return coins.gain().atMost(TransportDistances.bound(coins.pair())).attained();
  }

  static SamplingPlan tv() {
    FiniteSample coins = FiniteSample.coins(Rational.of(1, 4), Rational.of(3, 4));
    return coins
        .gain()
        .atMost(Registry.find("transport-tv").value("a", "0", "b", "1", "tv", "1/2"))
        .attained();
  }

  static SamplingPlan brokenLaw() {
    return heavyTail("the square-root law for an exponential tail");
  }

  /** gain >= sqrt(theta - 1) sqrt(KL). */
  static SamplingPlan fastGain() {
    Real kl = RewardPair.exponential(ONE, FAR).kl();
    return RewardSample.exponential(FAR).atLeast(Real.of(9).times(kl).sqrt());
  }

  /** KL = d^2/2 from log dQ/dP = d r - d^2/2, that a gain d = 2 needs. */
  static SamplingPlan required() {

    return new SampledQuantity(
            Lane.POLICY,
            "Gaussian shift by 2",
            Instance.describe("P", "N(0, 1)", "Q", "N(2, 1)"),
            "KL(Q‖P), the mean of log dQ/dP",
            Deferred.of(
                () ->
                    KnownLawMean.of(
                        RewardSampler.gaussian(TWO, TWO), RewardLaw.gaussian(TWO, TWO))))
        .atLeast(Registry.find("kl-required").value("gain", "2", "sigma", "1"))
        .attained();
  }

  /** Two prompts, at each a coin and its mirror image: Kearns and Saul's constants are attained. */
  static SamplingPlan prompts() {
    List<Rational> rho = List.of(Rational.of(1, 3), Rational.of(2, 3));
    List<Rational> success = List.of(TENTH, Rational.of(1, 4));
    List<Rational> p = new ArrayList<>();
    List<Rational> q = new ArrayList<>();
    List<Rational> rewards = new ArrayList<>();
    List<Real> bounds = new ArrayList<>();
    List<ResponseSampler> aligned = new ArrayList<>();
    for (int x = 0; x < 2; x++) {
      FinitePair pair = FinitePair.bernoulli(success.get(x), ONE.sub(success.get(x)));
      aligned.add(AliasTable.of(pair.q())::draw);
      for (int y = 0; y < 2; y++) {
        p.add(rho.get(x).mul(pair.p().get(y)));
        q.add(rho.get(x).mul(pair.q().get(y)));
        rewards.add(pair.rewards().get(y));
      }
      Real variance = RewardLaw.kearnsSaul(success.get(x));
      Real bound = TransportSubgaussian.squareRootLaw(variance, pair.kl());
      bounds.add(Real.of(rho.get(x)).times(bound));
    }
    FiniteSample sample =
        new FiniteSample(
            "two prompts with coins",
            Instance.describe("prompts", rho, "P(r = 1)", success, "Q(r = 0)", success),
            new FinitePair(p, q, rewards),
            PromptedSampler.of(rho, aligned, List.of(2, 2)));
    return sample.gain("E_x gain(x)", rewards).atMost(Real.sum(bounds)).attained();
  }

  /**
   * Two tokens 0 or 1, the second given the first: a sequence is drawn from Q, and the divergences
   * of the tokens along it are summed.
   */
  static SamplingPlan chain() {
    FinitePair first = FinitePair.bernoulli(HALF, Rational.of(4, 5));
    List<FinitePair> second =
        List.of(
            FinitePair.bernoulli(Rational.of(1, 4), Rational.of(3, 4)),
            FinitePair.bernoulli(HALF, Rational.of(1, 10)));
    List<Rational> p = new ArrayList<>();
    List<Rational> q = new ArrayList<>();
    List<Real> sums = new ArrayList<>();
    for (int y = 0; y < 2; y++) {
      for (int z = 0; z < 2; z++) {
        p.add(first.p().get(y).mul(second.get(y).p().get(z)));
        q.add(first.q().get(y).mul(second.get(y).q().get(z)));
        sums.add(first.kl().plus(second.get(y).kl()).memo());
      }
    }
    FinitePair sequences = new FinitePair(p, q, List.of());
    Map<String, String> description = Instance.describe("tokens", 2, "P", p, "Q", q);
    return new SampledQuantity(
            Lane.POLICY,
            "two tokens",
            description,
            "E_Q Σ_t KL(Q(·|y_<t)‖P(·|y_<t))",
            FiniteSample.of("", sequences).mean("", sums).estimator())
        .equal(sequences.kl())
        .attained();
  }
}
