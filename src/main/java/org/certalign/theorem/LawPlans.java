package org.certalign.theorem;

import java.util.List;
import org.certalign.policy.Cumulant;
import org.certalign.policy.FinitePair;
import org.certalign.policy.RewardLaw;
import org.certalign.policy.RewardPair;
import org.certalign.policy.SubGamma;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.sampling.AliasTable;
import org.certalign.sampling.BoundedMean;
import org.certalign.sampling.Deferred;
import org.certalign.sampling.Estimator;
import org.certalign.sampling.Frequency;
import org.certalign.sampling.KnownLawMean;
import org.certalign.sampling.RewardSampler;
import org.certalign.sampling.Rounded;
import org.certalign.sampling.TiltedReward;

/**
 * What is sampled of gamma, Laplace and Pareto rewards, of a tilt by rejection, and of prompts with
 * Gaussian rewards.
 */
final class LawPlans {
  private static final Rational ONE = Rational.ONE;
  private static final Rational TWO = Rational.of(2);
  private static final Rational HALF = Rational.of(1, 2);

  /** Index, weight, threshold and cap of the tail mixture: KL 1.17, gain 27/8. */
  private static final int INDEX = 3;

  private static final Rational WEIGHT = Rational.of(1, 4);
  private static final Rational THRESHOLD = Rational.of(10);
  private static final Rational CAP = Rational.of(30);

  private LawPlans() {}

  private static SamplingPlan wins(String law, RewardSampler reward) {
    int n = 4;
    return new SampledQuantity(
            Lane.POLICY,
            "%s, n = %d".formatted(law, n),
            Instance.describe("reward", law, "n", n),
            "P(BoN > fresh draw)",
            Deferred.of(() -> winning(reward, n)))
        .equal(BonWins.value(Rational.of(n)))
        .attained();
  }

  private static Estimator winning(RewardSampler reward, int n) {
    RewardSampler best = reward.bestOf(n);
    return new Frequency(stream -> Frequency.above(best.draw(stream), reward.draw(stream)));
  }

  static SamplingPlan gammaWins() {
    return wins("Gamma(3, 1)", RewardSampler.gamma(3, ONE));
  }

  static SamplingPlan laplaceWins() {
    return wins("Laplace(1)", RewardSampler.laplace(ONE));
  }

  static SamplingPlan paretoWins() {
    return wins("Pareto of index 3", RewardSampler.pareto(Rational.of(INDEX)));
  }

  /** Gamma(3, 1) to Gamma(3, 2), its tilt by 1/2. */
  static SamplingPlan gamma() {
    Rational shape = Rational.of(3);
    RewardPair pair = RewardPair.gamma(shape, ONE, TWO);
    Rounded mean = Rounded.of(shape);
    return new SampledQuantity(
            Lane.POLICY,
            "gamma",
            Instance.describe("P", pair.reference(), "Q", pair.aligned()),
            "E_Q r − E_P r",
            Deferred.of(
                () -> {
                  RewardSampler tilted = TiltedReward.gamma(3, ONE, HALF);
                  return KnownLawMean.of(
                      stream -> tilted.draw(stream).minus(mean), RewardLaw.gamma(shape, TWO));
                }))
        .atMost(new SubGamma(Real.of(shape), ONE).gainAt(pair.kl()));
  }

  /** Laplace(1) tilted by 1/2: the gain psi'(1/2), with psi''(1/2) = 40/9 and tails of scale 2. */
  static SamplingPlan laplace() {
    RewardLaw law = RewardLaw.laplace(ONE);
    Cumulant psi = law.cumulant().orElseThrow();
    return new SampledQuantity(
            Lane.POLICY,
            "Laplace tilted by 1/2",
            Instance.describe("P", law, "b", HALF),
            "E_{Q_b} r − E_P r",
            Deferred.of(
                () ->
                    new KnownLawMean(
                        TiltedReward.laplace(ONE, HALF),
                        ofTilt(psi, HALF),
                        new SubGamma(Real.of(Rational.of(40, 9)), TWO))))
        .equal(psi.slope(HALF))
        .attained();
  }

  /** Of the centred reward under the tilt by b: psi(b + l) - psi(b) - l psi'(b). */
  private static Cumulant ofTilt(Cumulant psi, Rational b) {
    return Cumulant.of(
        l -> psi.finiteAt(b.add(l)),
        l -> psi.at(b.add(l)).minus(psi.at(b)).minus(Real.of(l).times(psi.slope(b))),
        l -> psi.slope(b.add(l)).minus(psi.slope(b)));
  }

  /** U(0,1) tilted by 2, by rejection: the gain psi'(2). */
  static SamplingPlan uniformByRejection() {
    RewardLaw law = RewardLaw.uniform(Rational.ZERO, ONE);
    Rounded mean = Rounded.of(HALF);
    return new SampledQuantity(
            Lane.POLICY,
            "uniform tilted by 2, by rejection",
            Instance.describe("P", law, "b", TWO),
            "E_{Q_b} r − E_P r",
            Deferred.of(
                () -> {
                  RewardSampler uniform = RewardSampler.uniform(Rational.ZERO, ONE);
                  RewardSampler tilted = TiltedReward.byRejection(uniform, TWO, ONE);
                  return new BoundedMean(
                      stream -> tilted.draw(stream).minus(mean), HALF.neg(), HALF);
                }))
        .equal(law.cumulant().orElseThrow().slope(TWO))
        .attained();
  }

  private static SampledQuantity paretoTail() {
    return ParetoSample.tailMixture(INDEX, WEIGHT, THRESHOLD, CAP);
  }

  private static RewardPair paretoPair() {
    return RewardPair.paretoTail(INDEX, Real.of(WEIGHT), THRESHOLD);
  }

  private static Rational paretoVariance() {
    return RewardLaw.pareto(Rational.of(INDEX)).variance().orElseThrow();
  }

  /** e a (t-1)/(a-1). */
  static SamplingPlan paretoGain() {
    return paretoTail().equal(paretoPair().gain()).attained();
  }

  /** The variance in place of a sub-gaussian constant: 27/8 > 1.33. */
  static SamplingPlan paretoBreaks() {
    return paretoTail()
        .named("the square-root law for a Pareto tail")
        .atMost(TransportSubgaussian.squareRootLaw(paretoVariance(), paretoPair().kl()))
        .broken();
  }

  /** chi2 = e^2 (t^a - 1). */
  static SamplingPlan paretoChi2() {
    Rational chi2 = WEIGHT.mul(WEIGHT).mul(THRESHOLD.pow(INDEX).sub(ONE));
    return paretoTail()
        .atMost(
            Registry.find("transport-chi2")
                .value("variance", paretoVariance().toString(), "chi2", chi2.toString()));
  }

  static SamplingPlan paretoBestOf() {
    return ParetoSample.bestOf(INDEX, 8, CAP)
        .atMost(
            Registry.find("bon-gain-chi2")
                .value("n", "8", "variance", paretoVariance().toString()));
  }

  /** The variance in place of sigma^2, n = 64: 3.93 > 2.18. */
  static SamplingPlan paretoBestOfBreaks() {
    return ParetoSample.bestOf(INDEX, 64, Rational.of(100))
        .named("Pareto tail")
        .atMost(GainByKl.klBound(Rational.of(64), Real.of(paretoVariance())))
        .broken();
  }

  /** Prompts at which a Gaussian reward is shifted: the bound at every prompt is attained. */
  static SamplingPlan gaussianPrompts() {
    List<Rational> rho = List.of(Rational.of(1, 3), Rational.of(2, 3));
    List<Rational> sigma = List.of(ONE, TWO);
    List<Rational> shift = List.of(ONE, Rational.of(3));
    Real bound = Real.of(0);
    for (int x = 0; x < rho.size(); x++) {
      Real kl = RewardPair.gaussian(sigma.get(x), shift.get(x), sigma.get(x)).kl();
      Real atPrompt = TransportSubgaussian.squareRootLaw(sigma.get(x).pow(2), kl);
      bound = bound.plus(Real.of(rho.get(x)).times(atPrompt));
    }
    return new SampledQuantity(
            Lane.POLICY,
            "two prompts with Gaussian shifts",
            Instance.describe("prompts", rho, "σ", sigma, "shift", shift),
            "E_x gain(x)",
            Deferred.of(() -> prompted(rho, sigma, shift)))
        .atMost(bound)
        .attained();
  }

  /** A prompt, then the reward of a response at it. */
  private static Estimator prompted(
      List<Rational> rho, List<Rational> sigma, List<Rational> shift) {
    AliasTable prompts = AliasTable.of(rho);
    RewardSampler[] rewards = new RewardSampler[rho.size()];
    for (int x = 0; x < rewards.length; x++) {
      rewards[x] = RewardSampler.gaussian(shift.get(x), sigma.get(x));
    }
    // Laws of s^2 <= 4 with means 2 apart: sub-gaussian with 4 + 2^2/4, by Hoeffding's lemma.
    return new KnownLawMean(
        stream -> rewards[prompts.draw(stream)].draw(stream),
        ofMixture(rho, sigma, shift),
        new SubGamma(Real.of(5), Rational.ZERO));
  }

  /** Of the centred mixture: ln sum rho e^(l (d - mean) + l^2 s^2/2). */
  private static Cumulant ofMixture(
      List<Rational> rho, List<Rational> sigma, List<Rational> shift) {
    Rational mean = FinitePair.mean(rho, shift);
    return Cumulant.of(
        l -> true,
        l -> {
          Real sum = Real.of(0);
          for (int x = 0; x < rho.size(); x++) {
            Rational half = l.mul(sigma.get(x)).pow(2).mul(HALF);
            Rational exponent = l.mul(shift.get(x).sub(mean)).add(half);
            sum = sum.plus(Real.of(rho.get(x)).times(Real.of(exponent).exp()));
          }
          return sum.ln();
        },
        l -> {
          Real sum = Real.of(0);
          Real slopes = Real.of(0);
          for (int x = 0; x < rho.size(); x++) {
            Rational centred = shift.get(x).sub(mean);
            Rational half = l.mul(sigma.get(x)).pow(2).mul(HALF);
            Real term = Real.of(rho.get(x)).times(Real.of(l.mul(centred).add(half)).exp());
            sum = sum.plus(term);
            slopes = slopes.plus(term.times(Real.of(centred.add(l.mul(sigma.get(x).pow(2))))));
          }
          return slopes.over(sum);
        });
  }
}
