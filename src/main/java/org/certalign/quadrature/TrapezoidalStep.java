package org.certalign.quadrature;

import java.math.BigInteger;
import org.certalign.kernel.Exp;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Order;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Quotient;
import org.certalign.kernel.Root;
import org.certalign.kernel.Sum;
import org.certalign.real.Precisions;

/**
 * Steps h with which the trapezoidal rule for f(x) = n x phi(x) Phi(x)^(n-1) over the line is off
 * by at most a given error.
 *
 * <p>Theorem (Trefethen and Weideman, The exponentially convergent trapezoidal rule, SIAM Review
 * 56, 2014, Theorem 5.1, DOI 10.1137/130932132). Let f be analytic for |Im z| &lt; d, let f(z) go
 * to 0 uniformly there as |Re z| grows, and let the integral of |f(x + iy)| over x be at most M for
 * |y| &lt; d. Then |h sum over j of f(jh) - int f| &lt;= 2M/(exp(2 pi d/h) - 1).
 *
 * <p>So, as 2/(e^t - 1) &lt;= 4 e^-t for t &gt;= ln 2, the error is at most 2^-bits for every h up
 * to 2 pi d/(ln(4M) + bits ln 2). The bounds M below, with z = x + iy and |y| &lt;= d, rest on
 * |phi(z)| = phi(x) exp(y^2/2), and show the decay of f too.
 *
 * <p><b>Bound for few draws.</b> Phi(z) is the integral of phi(z + s) over s &lt; 0, so |Phi(z)|
 * &lt;= exp(y^2/2) Phi(x). Hence |f(z)| &lt;= exp(n d^2/2) (|x| + d) n phi(x) Phi(x)^(n-1); the
 * last factors are the density of the largest X of n normal variables, and E|X| &lt;= n as E|X_1|
 * &lt; 1. So M = exp(n d^2/2) (n + d).
 *
 * <p><b>Bound for many draws.</b> Let b &gt;= 1 and e = exp(d^2/2) - 1 &lt;= 1/(1+b)^2, so e &lt;=
 * 1/4. Then |Phi(z)| &lt;= 1 + phi(b)/(1+b):
 *
 * <ul>
 *   <li>For x &lt; 0, |Phi(z)| &lt;= (1 + e)/2 &lt; 1 as before.
 *   <li>For x &gt;= 0, integrate phi(x + it) = phi(x) exp(t^2/2) exp(-ixt) over t from 0 to y: Re
 *       Phi(z) = Phi(x) + phi(x) int exp(t^2/2) sin(xt) dt, Im Phi(z) = phi(x) int exp(t^2/2)
 *       cos(xt) dt. As |sin(xt)| &lt;= x|t|, Re Phi(z) is within e x phi(x) of Phi(x), and |Im
 *       Phi(z)| &lt;= d (1+e) phi(x). Here d^2 = 2 ln(1+e) &lt;= 2e, and 2 (1+e)^2 phi(x) &lt;=
 *       5/4, so |Im Phi(z)|^2 &lt;= (5/4) e phi(x).
 *   <li>For 0 &lt;= x &lt;= b put Q = 1 - Phi(x) and q = Q - e x phi(x). Q &gt;= phi(x)/(1+x),
 *       since the difference is 0 at infinity and its derivative phi(x) (1/(1+x)^2 - 1/(1+x)) is
 *       not positive; so q &gt;= phi(x) (1/(1+x) - e x) &gt;= e phi(x), by e (1+x)^2 &lt;= 1. As 0
 *       &lt;= q &lt;= 1/2, and Re Phi(z) &gt; 0, |Phi(z)|^2 &lt;= (1-q)^2 + (5/4) e phi(x) &lt;= 1
 *       - (3/2) q + (5/4) e phi(x) &lt;= 1.
 *   <li>For x &gt;= b, |Phi(z)|^2 &lt;= (1 + e x phi(x))^2 + (5/4) e phi(x), so |Phi(z)| &lt;= 1 +
 *       e (1+x) phi(x), and (1+x) phi(x) falls for x &gt;= 1: |Phi(z)| &lt;= 1 + e (1+b) phi(b).
 * </ul>
 *
 * So |f(z)| &lt;= n (|x| + d) phi(x) (1+e) exp(n phi(b)/(1+b)), and as E|X_1| &lt;= 4/5, d^2 &lt;=
 * 1/2, M = 2 n exp(n phi(b)/(1+b)).
 */
final class TrapezoidalStep {
  /** Bits in which steps are compared; which step is taken is no matter of proof. */
  private static final Precision ROUGH = Precisions.at(64);

  private static final Interval ONE = Interval.ofLong(1);

  /** 2 pi is at least this. */
  private static final Interval TWO_PI =
      new Interval(BigInteger.valueOf(201), BigInteger.valueOf(201), -5);

  /** phi(0) = 0.39894.. is at most this. */
  private static final Interval PEAK =
      new Interval(BigInteger.valueOf(409), BigInteger.valueOf(409), -10);

  private final Interval draws;

  /** Encloses ln 4 + bits ln 2. */
  private final Interval demand;

  private TrapezoidalStep(BigInteger n, int bits) {
    this.draws = Interval.of(n);
    this.demand = mul(Interval.ofLong(bits + 2L), ln(Interval.ofLong(2)));
  }

  /**
   * A step of which the error is at most 2^-bits, near the largest that the bounds allow, and at
   * most 1.
   *
   * @param n the number of draws, at least 2
   * @return the step, as a point r 2^-s with r from 8 to 15
   */
  static Interval largest(BigInteger n, int bits) {
    TrapezoidalStep rule = new TrapezoidalStep(n, bits);
    Interval best = rule.fewDraws();
    Interval growth = ONE;
    for (int i = 4; i == 4 || Order.strictlyBelow(ONE, growth); i++) {
      Interval b = new Interval(BigInteger.valueOf(i), BigInteger.valueOf(i), -2);
      growth = rule.growth(b);
      best = Order.max(best, lower(rule.manyDraws(b, growth)));
    }
    return short4(Order.min(ONE, lower(best)));
  }

  /**
   * The step of the bound for few draws, with d near its best value sqrt(2 (ln(4n) + bits ln 2)/n);
   * any d &gt; 0 is right.
   */
  private Interval fewDraws() {
    Interval twice = mul(Interval.ofLong(2), add(demand, ln(draws)));
    Interval d = lower(Root.sqrt(Quotient.div(twice, draws, ROUGH), ROUGH));
    Interval half = new Interval(BigInteger.ONE, BigInteger.ONE, -1);
    Interval growth = mul(mul(draws, half), Product.sqr(d, ROUGH));
    return step(d, add(growth, ln(add(draws, d))));
  }

  /** The exponent n phi(b)/(1+b) of the bound for many draws; at least that. */
  private Interval growth(Interval b) {
    Interval square = Product.sqr(b, ROUGH);
    Interval density =
        mul(
            PEAK,
            Exp.exp(
                new Interval(square.hi().negate(), square.lo().negate(), square.exp() - 1), ROUGH));
    return Quotient.div(mul(draws, density), add(ONE, b), ROUGH);
  }

  /** The step of the bound for many draws, d the largest that the condition on e allows. */
  private Interval manyDraws(Interval b, Interval growth) {
    Interval e = Quotient.div(ONE, Product.sqr(add(ONE, b), ROUGH), ROUGH);
    Interval d = lower(Root.sqrt(mul(Interval.ofLong(2), ln(add(ONE, e))), ROUGH));
    return step(d, add(growth, ln(mul(Interval.ofLong(2), draws))));
  }

  /** 2 pi d/(ln(4M) + bits ln 2), or less. */
  private Interval step(Interval d, Interval logM) {
    return Quotient.div(mul(TWO_PI, d), add(demand, logM), ROUGH);
  }

  /** The lower end of h, rounded down to four bits. */
  private static Interval short4(Interval h) {
    int excess = h.lo().bitLength() - 4;
    BigInteger r = excess >= 0 ? h.lo().shiftRight(excess) : h.lo().shiftLeft(-excess);
    return new Interval(r, r, h.exp() + excess);
  }

  private static Interval lower(Interval a) {
    return new Interval(a.lo(), a.lo(), a.exp());
  }

  private static Interval add(Interval a, Interval b) {
    return Sum.add(a, b, ROUGH);
  }

  private static Interval mul(Interval a, Interval b) {
    return Product.mul(a, b, ROUGH);
  }

  private static Interval ln(Interval a) {
    return Ln.ln(a, ROUGH);
  }
}
