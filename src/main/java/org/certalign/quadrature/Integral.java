package org.certalign.quadrature;

import java.math.BigInteger;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Quotient;
import org.certalign.kernel.Rounding;
import org.certalign.kernel.Sum;
import org.certalign.real.Precisions;
import org.certalign.real.Real;

/**
 * Definite integrals of functions given on Taylor series, over panels that are halved until
 * Taylor's remainder is small.
 *
 * <pre>{@code
 * Integral.of(x -> x.exp(), Real.of(0), Real.of(1)); // e - 1
 * }</pre>
 *
 * <p>The function may have kinks and, at the ends, singularities where it stays bounded and its
 * natural interval extension is defined: panels around such points are halved until they are
 * negligible. Tested, not proved by a prover.
 */
public final class Integral {
  /** Bits beyond those asked for: for the remainders of up to 2^10 panels, and for rounding. */
  private static final int GUARD = 12;

  private static final int ROUNDING = 24;

  private final JetFunction f;
  private final Interval a;
  private final Interval length;
  private final Precision work;
  private final int bits;
  private final int order;

  private Integral(JetFunction f, Interval a, Interval length, Precision work, int bits) {
    this.f = f;
    this.a = a;
    this.length = length;
    this.work = work;
    this.bits = bits;
    // Panels on which the terms fall by 2^-3 or so each are the cheapest. The order is even.
    this.order = 8 + bits / 6 * 2;
  }

  /** The integral of f from a to b. */
  public static Real of(JetFunction f, Real a, Real b) {
    Real value = p -> enclose(f, a, b, p);
    return value.memo();
  }

  /**
   * Encloses the integral of f from a to b, with a width of about 2^-(bits of p).
   *
   * @throws ArithmeticException if f cannot be enclosed on a panel, however short
   */
  public static Interval enclose(JetFunction f, Real a, Real b, Precision p) {
    Precision work = Precisions.at(p.bits() + GUARD + ROUNDING);
    Interval start = a.enclose(work);
    Interval length = Sum.sub(b.enclose(work), start, work);
    Integral integral = new Integral(f, start, length, work, p.bits() + GUARD);
    Interval sum = integral.over(BigInteger.ZERO, 0);
    return Rounding.round(Product.mul(sum, length, work), p.bits());
  }

  /** Encloses the integral of f(a + (b-a) s) over s from i 2^-level to (i+1) 2^-level. */
  private Interval over(BigInteger i, int level) {
    Interval whole = attempt(i, level);
    if (whole != null) {
      return whole;
    }
    BigInteger left = i.shiftLeft(1);
    return Sum.add(over(left, level + 1), over(left.add(BigInteger.ONE), level + 1), work);
  }

  /** The enclosure of one panel, or null where halving is better. */
  private Interval attempt(BigInteger i, int level) {
    Interval range = point(i, i.add(BigInteger.ONE), level);
    Interval radius = Product.mul(length, power(-level - 1), work);
    Interval remainder = remainder(range, radius, level);
    if (remainder != null && isNegligible(remainder)) {
      return Sum.add(taylor(i, level, radius), remainder, work);
    }
    if (level < bits) {
      return null;
    }
    Interval bounds = f.at(Jet.linear(range, radius, 0, work)).coefficient(0);
    return Product.mul(bounds, power(-level), work);
  }

  /**
   * Encloses what the terms of f(c + r t) below t^N leave of the integral over a panel, c its
   * centre, r its radius, |t| &lt;= 1, s from -1 to 1.
   *
   * <p>By Taylor's formula with Lagrange's remainder that is F t^N at each t, F = r^N f^(N)/N! at
   * some point of the panel. N is even, so F times 2/(N+1), and a factor of 2^-(level+1) for t
   * instead of s. Null where f is not known to be smooth.
   */
  private Interval remainder(Interval range, Interval radius, int level) {
    try {
      Interval last = f.at(Jet.linear(range, radius, order, work)).coefficient(order);
      return scaled(last, order, level);
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /**
   * Encloses the integral of the Taylor polynomial at the centre of the panel, of degree N-1: odd
   * powers contribute nothing.
   */
  private Interval taylor(BigInteger i, int level, Interval radius) {
    BigInteger middle = i.shiftLeft(1).add(BigInteger.ONE);
    Jet jet = f.at(Jet.linear(point(middle, middle, level + 1), radius, order - 1, work));
    Interval sum = Interval.ofLong(0);
    for (int k = order - 2; k >= 0; k -= 2) {
      sum = Sum.add(sum, scaled(jet.coefficient(k), k, level), work);
    }
    return sum;
  }

  /** c times the integral of t^k from -1 to 1, times 2^-(level+1), for even k. */
  private Interval scaled(Interval c, int k, int level) {
    Interval half = Product.mul(c, power(-level), work);
    return Quotient.div(half, Interval.ofLong(k + 1L), work);
  }

  private boolean isNegligible(Interval remainder) {
    BigInteger width = remainder.hi().subtract(remainder.lo());
    return width.bitLength() + remainder.exp() <= -bits;
  }

  /** Encloses a + (b-a) s for s from i 2^-level to j 2^-level. */
  private Interval point(BigInteger i, BigInteger j, int level) {
    return Sum.add(a, Product.mul(length, new Interval(i, j, -level), work), work);
  }

  private static Interval power(int e) {
    return new Interval(BigInteger.ONE, BigInteger.ONE, e);
  }
}
