package org.certalign.theorem;

import java.util.List;
import org.certalign.policy.RewardLaw;
import org.certalign.real.Digits;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.sampling.AliasTable;
import org.certalign.sampling.BestOfNIntegrand;
import org.certalign.sampling.BoundedMean;
import org.certalign.sampling.Estimator;
import org.certalign.sampling.Frequency;
import org.certalign.sampling.KnownLawMean;
import org.certalign.sampling.RandomStream;
import org.certalign.sampling.RewardSampler;
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
        KnownLawMean.of(
            stream -> best(stream, n).ln().times(1 - n).minus(log),
            RewardLaw.exponential(Rational.of(n - 1, n)));
    return quantity(
        Lane.POLICY,
        "n draws, n = " + n,
        Rational.of(n),
        "KL(P_n‖P), the mean of log dP_n/dP",
        new Transformed(negated, Real::negate, false));
  }

  /**
   * KL(P_n||P) = E_P t ln t, where the top has the only atom, of mass e: t = (1 - (1-e)^n)/e there,
   * and n u^(n-1) for a rank u below 1 - e.
   */
  static SampledQuantity topAtom(int n, Rational atom) {
    Rational below = Rational.ONE.sub(atom);
    AliasTable isTop = AliasTable.of(List.of(below, atom));
    Rational ratio = Rational.ONE.sub(below.pow(n)).div(atom);
    Rounded top = perDraw(Rounded.of(Real.of(ratio).ln()));
    Rounded width = Rounded.of(Real.of(below).ln());
    Rounded log = Rounded.of(Real.of(n).ln());
    RewardSampler variable =
        stream ->
            isTop.draw(stream) == 1
                ? top
                : perDraw(stream.uniformRelative().ln().plus(width).times(n - 1).plus(log));
    // t ln t >= -1/e > -1/2, and t is at most n.
    Rational most = Digits.certify(Real.of(n).times(Real.of(n).ln()), 6).upper();
    return new SampledQuantity(
        Lane.POLICY,
        "an atom at the top",
        Instance.describe("reward", "atom of mass %s at the top".formatted(atom), "n", n),
        "KL(P_n‖P)",
        new BoundedMean(variable, Rational.of(-1, 2), most));
  }

  /** t ln t from ln t. */
  private static Rounded perDraw(Rounded log) {
    return log.times(log.exp());
  }

  /** The win rate E_Q u of the tilt of the rank, u = ln(1 + V (e^c - 1))/c with V uniform. */
  static SampledQuantity tiltWins(Rational c) {
    Rounded scale = Rounded.of(c).expm1();
    Rounded inverse = Rounded.of(Rational.ONE.div(c));
    RewardSampler rank =
        stream -> stream.uniformRelative().times(scale).plus(1).ln().times(inverse);
    return new SampledQuantity(
        Lane.POLICY,
        "tilt of the rank",
        Instance.describe("reward", "no atoms", "dQ/dP", "in proportion to e^(c u)", "c", c),
        "P(r(Q) > fresh draw)",
        new BoundedMean(rank, Rational.ZERO, Rational.ONE));
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
