package org.certalign.policy;

import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * Two laws of a reward, one under the reference policy P and one under an aligned policy Q, whose
 * divergence and gain have closed forms.
 *
 * @param reference the law under P, in words
 * @param aligned the law under Q, in words
 * @param kl KL(Q||P) in nats
 * @param gain E_Q r - E_P r
 */
public record RewardPair(String reference, String aligned, Real kl, Real gain) {
  private static final Rational TWO = Rational.of(2);

  /**
   * N(0, s^2) and N(d, w^2): KL = ln(s/w) + (w^2 + d^2)/(2 s^2) - 1/2, gain d; with w = s it is
   * d^2/(2 s^2).
   */
  public static RewardPair gaussian(Rational s, Rational d, Rational w) {
    Rational squares = w.mul(w).add(d.mul(d)).div(TWO.mul(s).mul(s));
    Real kl = Real.of(s.div(w)).ln().plus(Real.of(squares.sub(Rational.of(1, 2))));
    return new RewardPair(
        "N(0, (%s)^2)".formatted(s), "N(%s, (%s)^2)".formatted(d, w), kl, Real.of(d));
  }

  /**
   * Gamma laws of shape k and scales theta and t theta: KL = k (t - 1 - ln t), gain k theta (t -
   * 1); k = 1 is the exponential law.
   */
  public static RewardPair gamma(Rational k, Rational theta, Rational t) {
    Rational step = t.sub(Rational.ONE);
    Real kl = Real.of(k).times(Real.of(step).minus(Real.of(t).ln()));
    return new RewardPair(
        "Gamma(%s, %s)".formatted(k, theta),
        "Gamma(%s, %s)".formatted(k, t.mul(theta)),
        kl,
        Real.of(k.mul(theta).mul(step)));
  }

  /** Exponential laws of means theta and t theta. */
  public static RewardPair exponential(Rational theta, Rational t) {
    RewardPair pair = gamma(Rational.ONE, theta, t);
    return new RewardPair(
        "Exp(%s)".formatted(theta), "Exp(%s)".formatted(t.mul(theta)), pair.kl(), pair.gain());
  }

  /** Poisson laws of means m and t m: KL = m (t ln t - t + 1), gain m (t - 1). */
  public static RewardPair poisson(Rational m, Rational t) {
    Rational step = t.sub(Rational.ONE);
    Real kl = Real.of(m).times(Real.of(t).times(Real.of(t).ln()).minus(Real.of(step)));
    return new RewardPair(
        "Poisson(%s)".formatted(m), "Poisson(%s)".formatted(t.mul(m)), kl, Real.of(m.mul(step)));
  }

  /**
   * Rewards 0 and 1, the latter with probability p under P and q under Q, q strictly between 0 and
   * 1.
   */
  public static RewardPair bernoulli(Rational p, Rational q) {
    return new RewardPair(
        "Bernoulli(%s)".formatted(p),
        "Bernoulli(%s)".formatted(q),
        FinitePair.bernoulli(p, q).kl(),
        Real.of(q.sub(p)));
  }

  /**
   * The sum of a Poisson(rate) number of independent Exp(c) jumps, and its tilt by l = u/c, 0 &lt;
   * u &lt; 1. Here psi(l) = v l^2/(2 (1 - c l)) exactly, with v = 2 rate c^2: KL = rate
   * (u/(1-u))^2, gain rate c (1/(1-u)^2 - 1), all rational.
   */
  public static RewardPair compoundPoisson(Rational rate, Rational c, Rational u) {
    Rational left = Rational.ONE.sub(u);
    Rational kl = rate.mul(u.div(left).pow(2));
    Rational gain = rate.mul(c).mul(left.pow(-2).sub(Rational.ONE));
    return new RewardPair(
        "the sum of Poisson(%s) many Exp(%s)".formatted(rate, c),
        "its tilt by %s".formatted(u.div(c)),
        Real.of(kl),
        Real.of(gain));
  }

  /**
   * P(r &gt; x) = x^-a for x &gt; 1, and Q = (1-e) P + e P(.|r &gt; t): of mass 1-e+e t^a above t
   * relative to P and 1-e below, so that KL = (1-z)(1-e) ln(1-e) + (z(1-e)+e) ln(1-e+e/z) with z =
   * t^-a, and gain e a (t-1)/(a-1).
   *
   * @param a the index, an integer above 1
   * @param e from 0 (excluded) to 1 (excluded)
   * @param t above 1
   */
  public static RewardPair paretoTail(int a, Real e, Rational t) {
    Real one = Real.of(1);
    Real z = Real.of(t.pow(-a));
    Real stay = one.minus(e);
    Real below = one.minus(z).times(stay).times(stay.ln());
    Real above = z.times(stay).plus(e).times(stay.plus(e.over(z)).ln());
    Rational perMass = t.sub(Rational.ONE).mul(Rational.of(a, a - 1));
    return new RewardPair(
        "Pareto of index " + a,
        "(1-e) P + e P(.|r > %s)".formatted(t),
        below.plus(above).memo(),
        e.times(Real.of(perMass)));
  }
}
