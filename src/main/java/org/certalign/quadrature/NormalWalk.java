package org.certalign.quadrature;

import java.math.BigInteger;
import org.certalign.kernel.Exp;
import org.certalign.kernel.Fixed;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Quotient;
import org.certalign.kernel.Root;
import org.certalign.real.Real;

/**
 * The standard normal density phi and distribution function Phi at the points x = jh, j = 0, 1, 2,
 * ..., each from one before. The step is h = r 2^-s with a small integer r, so all products of the
 * Taylor series are with small integers.
 */
final class NormalWalk {
  /**
   * A point x = jh of the walk.
   *
   * @param index j
   * @param density encloses phi(x)
   * @param ratio encloses phi(x + h)/phi(x)
   * @param lower encloses Phi(x), with an exponent of -w, w the bits of the precision
   */
  record Point(long index, Interval density, Interval ratio, Interval lower) {
    /** Encloses 1 - Phi(x). */
    Interval upper() {
      BigInteger one = BigInteger.ONE.shiftLeft(-lower.exp());
      BigInteger low = one.subtract(lower.hi()).max(BigInteger.ZERO);
      return new Interval(low, one.subtract(lower.lo()), lower.exp());
    }
  }

  private static final Interval ONE = Interval.ofLong(1);

  /**
   * Taylor steps are kept so short that x D + D^2 is less than this: the terms of the series then
   * grow little before they fall.
   */
  private static final long LONGEST = 8;

  private final Precision precision;
  private final int w;
  private final Interval step;
  private final long r;
  private final int s;

  /** Encloses phi(0). */
  private final Interval peak;

  /** Encloses exp(-h^2), by which the ratios change from point to point. */
  private final Interval change;

  /**
   * The walk with the given step.
   *
   * @param step a point r 2^-s, r less than 16, s from 0 to 24
   */
  NormalWalk(Interval step, Precision precision) {
    this.precision = precision;
    this.w = precision.bits();
    this.step = step;
    this.r = step.lo().longValueExact();
    this.s = -step.exp();
    Interval twice = Product.mul(Interval.ofLong(2), Real.pi().enclose(precision), precision);
    this.peak = Quotient.div(ONE, Root.sqrt(twice, precision), precision);
    this.change = exp(-r * r, -2 * s);
  }

  /** The step h. */
  Interval step() {
    return step;
  }

  /** The point 0. */
  Point start() {
    BigInteger half = BigInteger.ONE.shiftLeft(w - 1);
    return at(0, new Interval(half, half, -w));
  }

  /** The x of a point. */
  Interval x(Point point) {
    return Product.mul(Interval.ofLong(point.index()), step, precision);
  }

  /** Whether x &gt;= 1. */
  boolean isAtLeastOne(Point point) {
    return (point.index() * r) >> s >= 1;
  }

  /** The next point. */
  Point next(Point point) {
    Interval density = Product.mulNonnegative(point.density(), point.ratio(), precision);
    Interval ratio = Product.mulNonnegative(point.ratio(), change, precision);
    return new Point(point.index() + 1, density, ratio, distribution(point, 1));
  }

  /**
   * The point m steps on; faster than m single steps, and for a step x D + D^2 &lt; 8, D = m h,
   * only.
   */
  Point jump(Point point, long m) {
    return at(point.index() + m, distribution(point, m));
  }

  /** A jump, in steps, that no allowed one is twice as long as. */
  long longestJump() {
    long m = 1;
    while (mayJump(new Point(0, peak, ONE, ONE), 2 * m)) {
      m *= 2;
    }
    return m;
  }

  /** Whether a jump of m steps is short enough. */
  boolean mayJump(Point point, long m) {
    return (r * r * m * (point.index() + m)) >> (2 * s) < LONGEST;
  }

  /** The point of index j, phi computed afresh: phi(x + h)/phi(x) = exp(-x h - h^2/2). */
  private Point at(long j, Interval lower) {
    Interval density = Product.mul(peak, exp(-j * j * r * r, -2 * s - 1), precision);
    return new Point(j, density, exp(-(2 * j + 1) * r * r, -2 * s - 1), lower);
  }

  /** Encloses exp(m 2^e). */
  private Interval exp(long m, int e) {
    BigInteger exact = BigInteger.valueOf(m);
    return Exp.exp(new Interval(exact, exact, e), precision);
  }

  /**
   * Encloses Phi(x + D), D = m h.
   *
   * <p>Phi(x + D) - Phi(x) is the sum of the y_k = Phi^(k)(x) D^k/k!, k &gt;= 1, where y_1 = phi(x)
   * D, and phi' = -x phi gives (k+1)(k+2) y_(k+2) = -(k+1) x D y_(k+1) - k D^2 y_k. In units of
   * 2^-w the integers Y_k differ from the y_k by less than e_k: with integers A &gt; xD, B &gt;
   * D^2, and two units for the rounding of the shift and the quotient, e_(k+2) = (A e_(k+1) + B
   * e_k)/(k+2) + 2, rounded up.
   *
   * <p>Remainder: |y_(k+2)| &lt;= (A + B)/(k+2) max(|y_(k+1)|, |y_k|), so from k + 2 &gt;= 2 (A +
   * B) on, each two terms are at most half of the larger of the two before, and what follows Y_k,
   * Y_(k+1), both at most 1 in absolute value, is at most 2 (1 + max(e_k, e_(k+1))).
   */
  private Interval distribution(Point point, long m) {
    long xd = Math.multiplyExact(point.index() * r, m * r);
    long dd = Math.multiplyExact(m * r, m * r);
    long a = (xd >> (2 * s)) + 1;
    long b = (dd >> (2 * s)) + 1;
    BigInteger width = BigInteger.valueOf(m * r);
    Interval density = point.density();
    BigInteger low = Fixed.floor(density.lo().multiply(width), density.exp() - s, w);
    BigInteger high = Fixed.ceil(density.hi().multiply(width), density.exp() - s, w);
    BigInteger before = BigInteger.ZERO;
    BigInteger term = low;
    long errorBefore = 0;
    long error = high.subtract(low).longValueExact();
    BigInteger sum = BigInteger.ZERO;
    long slack = 0;
    // before = Y_k, term = Y_(k+1); sum holds the terms up to Y_k.
    for (int k = 0; ; k++) {
      sum = sum.add(term);
      slack = Math.addExact(slack, error);
      if (k + 2 >= 2 * (a + b) && term.bitLength() <= 1 && before.bitLength() <= 1) {
        break;
      }
      BigInteger next =
          term.multiply(BigInteger.valueOf(Math.multiplyExact(xd, k + 1L)))
              .add(before.multiply(BigInteger.valueOf(Math.multiplyExact(dd, (long) k))))
              .negate()
              .shiftRight(2 * s)
              .divide(BigInteger.valueOf((k + 1L) * (k + 2L)));
      long grown = Math.addExact(Math.multiplyExact(a, error), Math.multiplyExact(b, errorBefore));
      before = term;
      term = next;
      errorBefore = error;
      error = grown / (k + 2) + 3;
    }
    slack = Math.addExact(slack, 2 * (1 + Math.max(error, errorBefore)));
    BigInteger e = BigInteger.valueOf(slack);
    Interval lower = point.lower();
    return new Interval(lower.lo().add(sum).subtract(e), lower.hi().add(sum).add(e), -w);
  }
}
