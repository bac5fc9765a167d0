package org.certalign.experiment;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.certalign.bound.BestOfNGain;
import org.certalign.kernel.Interval;
import org.certalign.policy.BestOfNGains;
import org.certalign.policy.RewardLaw;
import org.certalign.policy.SubGamma;
import org.certalign.quadrature.GaussianMaximum;
import org.certalign.quadrature.HarmonicNumber;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * A law of the reward under the reference policy, with what best-of-n makes of it.
 *
 * @param name the law in words
 * @param subGaussian whether the square-root law holds for it, with s^2 the variance factor; if
 *     not, s^2 is the variance, and the law is there to be broken
 * @param atomless whether the reward has no atoms
 * @param variance s^2
 * @param kl KL(P_n||P) in nats, by n
 * @param gain the gain of best-of-n, by n
 * @param theorem the theorem whose bound holds for this law
 * @param bound that bound on the gain of best-of-n, by n
 * @param tilt the law with its exponential tilts, where it has any
 */
record ScalingLaw(
    String name,
    boolean subGaussian,
    boolean atomless,
    Real variance,
    IntFunction<Real> kl,
    IntFunction<Real> gain,
    String theorem,
    IntFunction<Real> bound,
    Optional<RewardLaw> tilt) {
  private static final int PARETO_INDEX = 3;
  private static final Rational HALF = Rational.of(1, 2);

  /** Sub-gaussian laws first, then heavier tails. */
  static List<ScalingLaw> all(List<Integer> draws) {
    return List.of(
        gaussian(),
        uniform(),
        bernoulli("fair coin", HALF),
        bernoulli("rare success", Rational.of(1, 20)),
        exponential(),
        laplace(),
        pareto(draws));
  }

  private static ScalingLaw subGaussian(
      String name, boolean atomless, IntFunction<Real> kl, IntFunction<Real> gain, RewardLaw law) {
    Real variance = law.tail().orElseThrow().v();
    return new ScalingLaw(
        name,
        true,
        atomless,
        variance,
        kl,
        gain,
        "transport-subgaussian",
        n -> SquareRootLaw.at(variance, kl.apply(n)),
        Optional.of(law));
  }

  static ScalingLaw gaussian() {
    return subGaussian(
        "Gaussian N(0, 1)",
        true,
        BestOfNKl::atomless,
        n -> GaussianMaximum.of(BigInteger.valueOf(n)),
        RewardLaw.gaussian(Rational.ZERO, Rational.ONE));
  }

  private static ScalingLaw uniform() {
    return subGaussian(
        "uniform on (0, 1)",
        true,
        BestOfNKl::atomless,
        n -> Real.of(BestOfNGains.uniform(Rational.of(n))),
        RewardLaw.uniform(Rational.ZERO, Rational.ONE));
  }

  private static ScalingLaw bernoulli(String name, Rational p) {
    Real fail = Real.of(Rational.ONE.sub(p));
    return subGaussian(
        "%s, Bernoulli(%s)".formatted(name, p),
        false,
        n -> BestOfNKl.finite(List.of(Rational.ONE.sub(p), p), n),
        n -> n == 1 ? Real.of(0) : fail.minus(fail.pow(n)),
        RewardLaw.bernoulli(p));
  }

  private static ScalingLaw subGamma(String name, IntFunction<Real> gain, RewardLaw law) {
    SubGamma tail = law.tail().orElseThrow();
    return new ScalingLaw(
        name,
        false,
        true,
        Real.of(law.variance().orElseThrow()),
        BestOfNKl::atomless,
        gain,
        "transport-subgamma",
        n -> n == 1 ? Real.of(0) : tail.gainAt(BestOfNKl.atomless(n)),
        Optional.of(law));
  }

  static ScalingLaw exponential() {
    return subGamma(
        "exponential, mean 1",
        n -> HarmonicNumber.of(BigInteger.valueOf(n)).minus(Real.of(1)),
        RewardLaw.exponential(Rational.ONE));
  }

  private static ScalingLaw laplace() {
    return subGamma("Laplace, scale 1", LaplaceGain::of, RewardLaw.laplace(Rational.ONE));
  }

  private static ScalingLaw pareto(List<Integer> draws) {
    RewardLaw law = RewardLaw.pareto(Rational.of(PARETO_INDEX));
    ParetoMaximum maximum = new ParetoMaximum(PARETO_INDEX, draws);
    Real variance = Real.of(law.variance().orElseThrow());
    Real mean = Real.of(law.mean());
    return new ScalingLaw(
        "Pareto, index " + PARETO_INDEX,
        false,
        true,
        variance,
        BestOfNKl::atomless,
        n -> {
          Real best = p -> maximum.of(n);
          return n == 1 ? Real.of(0) : best.minus(mean);
        },
        "bon-gain-chi2",
        n ->
            n == 1
                ? Real.of(0)
                : p -> BestOfNGain.bonGainChi2(Interval.ofLong(n), variance.enclose(p), p),
        Optional.empty());
  }
}
