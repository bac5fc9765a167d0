package org.certalign.theorem;

import org.certalign.policy.RewardLaw;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.sampling.BestOfNIntegrand;
import org.certalign.sampling.Estimator;
import org.certalign.sampling.Frequency;
import org.certalign.sampling.KnownLawMean;
import org.certalign.sampling.RandomStream;
import org.certalign.sampling.Rounded;
import org.certalign.sampling.SampledDivergence;
import org.certalign.sampling.StratifiedEstimate;
import org.certalign.sampling.Transformed;

/** Best-of-n for rewards without atoms, through the rank u of a response: dP_n/dP = n u^(n-1). */
final class RankSample {
  private RankSample() {}

  private static SampledQuantity quantity(
      Lane lane, String name, Rational n, String words, Estimator estimator) {
    return new SampledQuantity(
        lane, name, Instance.describe("reward", "no atoms", "n", n), words, estimator);
  }

  /** The integral of f(n u^(n-1)), stratified. */
  static SampledQuantity divergence(SampledDivergence f, Rational n) {
    return quantity(
        Lane.STRATIFIED,
        f.name() + ", n = " + n,
        n,
        "∫ f(n u^(n−1)) du for " + f.name(),
        integral(f, n));
  }

  private static Estimator integral(SampledDivergence f, Rational n) {
    return new StratifiedEstimate(BestOfNIntegrand.of(f, n));
  }

  /** D_a(P_n||P) = ln(E t^a)/(a-1), E t^a = 1 + a(a-1) times the power divergence. */
  static SampledQuantity renyi(Rational n, Rational a) {
    return quantity(
        Lane.STRATIFIED,
        "order %s, n = %s".formatted(a, n),
        n,
        "D_%s(P_n‖P)".formatted(a),
        new Transformed(
            integral(SampledDivergence.power(a), n),
            x -> moment(x, a).ln().over(Real.of(a.sub(Rational.ONE))),
            true));
  }

  /** D_a(P||P_n) = ln(E t^(1-a))/(a-1), which grows with the power divergence of order 1 - a. */
  static SampledQuantity reverseRenyi(Rational n, Rational a) {
    Rational b = Rational.ONE.sub(a);
    return quantity(
        Lane.STRATIFIED,
        "order %s, n = %s".formatted(a, n),
        n,
        "D_%s(P‖P_n)".formatted(a),
        new Transformed(
            integral(SampledDivergence.power(b), n),
            x -> moment(x, b).ln().over(Real.of(b.neg())),
            true));
  }

  private static Real moment(Real power, Rational a) {
    return Real.of(1).plus(power.times(Real.of(a.mul(a.sub(Rational.ONE)))));
  }

  /** The largest of n ranks, by n draws. */
  static Rounded best(RandomStream stream, int n) {
    Rounded best = stream.uniformRelative();
    for (int i = 1; i < n; i++) {
      best = best.max(stream.uniformRelative());
    }
    return best;
  }

  /** KL(P_n||P), the mean of ln n + (n-1) ln u; ln u is -1/n times a standard exponential. */
  static SampledQuantity kl(int n) {
    Rounded log = Rounded.of(Real.of(n).ln());
    Estimator negated =
        new KnownLawMean(
            stream -> best(stream, n).ln().times(1 - n).minus(log),
            RewardLaw.exponential(Rational.of(n - 1, n)));
    return quantity(
        Lane.POLICY,
        "n draws, n = " + n,
        Rational.of(n),
        "KL(P_n‖P), the mean of log dP_n/dP",
        new Transformed(negated, Real::negate, false));
  }

  /** TV(P_n, P) = P_n(u > u*) - P(u > u*) with n u*^(n-1) = 1. */
  static SampledQuantity tv(int n) {
    Real threshold = Real.of(n).ln().over(Real.of(1 - n)).exp().memo();
    Rounded rounded = Rounded.of(threshold);
    return quantity(
        Lane.POLICY,
        "n draws, n = " + n,
        Rational.of(n),
        "TV(P_n,P)",
        new Transformed(
            new Frequency(stream -> Frequency.above(best(stream, n), rounded)),
            x -> x.minus(Real.of(1)).plus(threshold),
            true));
  }

  /** P(best of n draws > a fresh one). */
  static SampledQuantity wins(int n) {
    return quantity(
        Lane.POLICY,
        "n draws, n = " + n,
        Rational.of(n),
        "P(BoN > fresh draw)",
        new Frequency(stream -> Frequency.above(best(stream, n), stream.uniformRelative())));
  }
}
