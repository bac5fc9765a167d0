package org.certalign.theorem;

import java.util.Map;
import org.certalign.bound.TailAdaptive;
import org.certalign.bound.Transport;
import org.certalign.policy.Genes;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * The pair P = N(m, sigmaP^2), Q = N(m + d, sigmaQ^2) with the identity as reward: the gain is d.
 *
 * <p>The square of the tail-adaptive bound at order a is B(a) = d^2 + v h(a)/(a(1-a)), where v =
 * (1-a) w^2 + a s^2 (w = sigmaQ, s = sigmaP) and h(a) = log v - (1-a) log w^2 - a log s^2.
 *
 * <p><b>B is monotone in a, so its infimum over [0,1] is at the end with the smaller variance.</b>
 * Proof. h vanishes at 0 and 1 and h'' = -(s^2-w^2)^2/v^2, so by Green's function
 *
 * <pre>
 * h(a)/(a(1-a)) = (s^2-w^2)^2 int_0^1 k(t)/v_t^2 dt,   k(t) = min(t/a, (1-t)/(1-a)).
 * </pre>
 *
 * The hat k is the mean over theta, uniform on (0,1), of the indicator of (theta a, 1 - theta
 * (1-a)), an interval of length 1 - theta at whose ends v_t is l = (1-theta) w^2 + theta v and r =
 * (1-theta) s^2 + theta v. As int 1/v_t^2 dt over an interval is its length over the product of v_t
 * at its ends,
 *
 * <pre>
 * B(a) = d^2 + (s^2-w^2)^2 int_0^1 (1-theta) v/(l r) dtheta.
 * </pre>
 *
 * The derivative of v/(l r) with respect to v is g(theta) = ((1-theta)^2 w^2 s^2 - theta^2 v^2)/(l
 * r)^2: positive, then negative. With x = theta v/(1-theta), int_0^1 g dtheta = (1/v) int_0^inf
 * (w^2 s^2 - x^2)/((w^2+x)^2 (s^2+x)^2) dx = (1/v) [x/((w^2+x)(s^2+x))]_0^inf = 0. With the
 * strictly falling weight 1 - theta the integral is therefore positive: B strictly increases in v
 * unless w = s, when it is d^2 throughout. And v is monotone in a.
 */
record GaussianPair(Rational d, Rational sigmaP, Rational sigmaQ) {
  /** Genes that {@link #read} takes. */
  static final int GENES = 3;

  static GaussianPair read(Genes genes) {
    return new GaussianPair(
        genes.positive().min(Rational.of(50)), within(genes.positive()), within(genes.positive()));
  }

  private static Rational within(Rational x) {
    return x.min(Rational.of(50)).max(Rational.of(1, 50));
  }

  /** (1-a) sigmaQ^2 + a sigmaP^2. */
  Rational variance(Rational a) {
    return Rational.ONE.sub(a).mul(sigmaQ.pow(2)).add(a.mul(sigmaP.pow(2)));
  }

  /** KL(Q||P). */
  Real kl() {
    return kl(sigmaP, sigmaQ);
  }

  private Real kl(Rational reference, Rational other) {
    Real shift = Real.of(d);
    Real s = Real.of(reference);
    Real w = Real.of(other);
    return p -> TailAdaptive.gaussianKl(shift.enclose(p), s.enclose(p), w.enclose(p), p);
  }

  /** D_a(Q||P) for 0 &lt; a, a with a positive mixed variance. */
  Real renyi(Rational a) {
    if (a.equals(Rational.ONE)) {
      return kl();
    }
    Real order = Real.of(a);
    Real shift = Real.of(d);
    Real s = Real.of(sigmaP);
    Real w = Real.of(sigmaQ);
    return p ->
        TailAdaptive.gaussianRenyi(
            order.enclose(p), shift.enclose(p), s.enclose(p), w.enclose(p), p);
  }

  /** The tail-adaptive bound on the gain at an order from 0 to 1. */
  Real bound(Rational a) {
    if (a.signum() == 0) {
      return endBound(sigmaQ, sigmaP);
    }
    return TailBounds.renyiTailAdaptive(a, Real.of(sigmaP), Real.of(sigmaQ), renyi(a));
  }

  /** sqrt(2 s^2 KL) with the deviation and the divergence of the law to which the order leads. */
  private Real endBound(Rational reference, Rational other) {
    Real s = Real.of(reference);
    Real kl = kl(reference, other);
    return p -> Transport.transportSubgaussian(s.enclose(p), kl.enclose(p), p);
  }

  /** The least of the bounds over all orders from 0 to 1: that at the end of smaller variance. */
  Real best() {
    int order = sigmaP.compareTo(sigmaQ);
    if (order == 0) {
      return Real.of(d.abs());
    }
    return order < 0 ? endBound(sigmaP, sigmaQ) : endBound(sigmaQ, sigmaP);
  }

  /** The pair in words. */
  Map<String, String> description() {
    return Instance.describe("d", d, "sigmaP", sigmaP, "sigmaQ", sigmaQ);
  }

  /** The pair in words, with one more name and value. */
  Map<String, String> description(String name, Object value) {
    return Instance.describe("d", d, "sigmaP", sigmaP, "sigmaQ", sigmaQ, name, value);
  }
}
