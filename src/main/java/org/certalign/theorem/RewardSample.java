package org.certalign.theorem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.certalign.policy.Cumulant;
import org.certalign.policy.RewardLaw;
import org.certalign.policy.SubGamma;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.sampling.BoundedMean;
import org.certalign.sampling.Deferred;
import org.certalign.sampling.Estimator;
import org.certalign.sampling.KnownLawMean;
import org.certalign.sampling.RewardSampler;
import org.certalign.sampling.Rounded;

/** Gains of policies by the law of the reward, which need not be bounded. */
final class RewardSample {
  private static final Rational ONE = Rational.ONE;

  private RewardSample() {}

  private static SampledQuantity gain(
      String name, Map<String, String> description, Supplier<Estimator> maker) {
    return new SampledQuantity(Lane.POLICY, name, description, "E_Q r − E_P r", Deferred.of(maker));
  }

  /** P = N(0, s^2), Q = N(d, w^2). */
  static SampledQuantity gaussian(Rational s, Rational d, Rational w) {

    return gain(
        "Gaussian shift by " + d,
        Instance.describe("P", "N(0, (%s)^2)".formatted(s), "Q", "N(%s, (%s)^2)".formatted(d, w)),
        () -> KnownLawMean.of(RewardSampler.gaussian(d, w), RewardLaw.gaussian(d, w)));
  }

  /** P = Exp(1), Q = Exp(theta): the tilt by 1 - 1/theta. */
  static SampledQuantity exponential(Rational theta) {
    return gain(
        "Exp(1) to Exp(%s)".formatted(theta),
        Instance.describe("P", "Exp(1)", "Q", "Exp(%s)".formatted(theta)),
        () ->
            KnownLawMean.of(
                RewardSampler.exponential(theta).less(ONE), RewardLaw.exponential(theta)));
  }

  private static Map<String, String> bestOf(String law, int n) {
    return Instance.describe("P", law, "Q", "best of n", "n", n);
  }

  /**
   * Best of n by n draws of N(0, 1). The maximum is a 1-Lipschitz function of n independent
   * Gaussians, hence 1-sub-gaussian in both tails: S. Boucheron, G. Lugosi, P. Massart,
   * Concentration Inequalities, theorem 5.6.
   */
  static SampledQuantity gaussianBestOf(int n) {

    return gain(
        "Gaussian, n = " + n,
        bestOf("N(0, 1)", n),
        () ->
            KnownLawMean.of(
                RewardSampler.gaussian(Rational.ZERO, ONE).bestOf(n),
                RewardLaw.gaussian(Rational.ZERO, ONE)));
  }

  /**
   * Best of n by n draws of Exp(1). By Renyi's representation the maximum has the law of a sum of
   * independent exponentials of means 1, 1/2, .., 1/n.
   */
  static SampledQuantity exponentialBestOf(int n) {

    return gain(
        "exponential, n = " + n,
        bestOf("Exp(1)", n),
        () ->
            new KnownLawMean(
                RewardSampler.exponential(ONE).bestOf(n).less(ONE),
                exponentialMaximum(n),
                maximumTail(n)));
  }

  private static Cumulant exponentialMaximum(int n) {
    List<Cumulant> terms = new ArrayList<>();
    for (int k = 1; k <= n; k++) {
      terms.add(RewardLaw.exponential(Rational.of(1, k)).cumulant().orElseThrow());
    }
    return Cumulant.of(
        l -> l.compareTo(ONE) < 0,
        l -> Real.sum(terms.stream().map(t -> t.at(l)).toList()),
        l -> Real.sum(terms.stream().map(t -> t.slope(l)).toList()));
  }

  private static SubGamma maximumTail(int n) {
    Rational variance = Rational.ZERO;
    for (int k = 1; k <= n; k++) {
      variance = variance.add(Rational.of(1, (long) k * k));
    }
    return new SubGamma(Real.of(variance), ONE);
  }

  /** Best of n by n draws of the uniform law on [0, 1]. */
  static SampledQuantity uniformBestOf(int n) {
    return powerBestOf(n, 1);
  }

  /** Best of n by n draws of u^m, u uniform. */
  static SampledQuantity powerBestOf(int n, int m) {
    Rational mean = Rational.of(1, m + 1L);
    RewardSampler best =
        stream -> {
          Rounded u = RankSample.best(stream, n);
          return m == 1 ? u : u.pow(m);
        };
    return gain(
        "U^%d, n = %d".formatted(m, n),
        bestOf("U^%d, U uniform".formatted(m), n),
        () -> new BoundedMean(best.less(mean), mean.neg(), ONE.sub(mean)));
  }
}
