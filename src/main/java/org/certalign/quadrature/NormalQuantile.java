package org.certalign.quadrature;

import java.math.BigInteger;
import org.certalign.kernel.Exp;
import org.certalign.kernel.Fixed;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Root;
import org.certalign.kernel.Sum;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * The quantile function of the standard normal law, the inverse of Phi, on intervals of (0, 1).
 *
 * <p>Halley's method on Phi(x) - t from a rough start, and a proof at the end: with d = (Phi(x) -
 * t)/phi(x) for all t of the interval and R = 2 max|d|, |x| R + R^2/2 &lt;= 1/2, the density
 * between x - R and x + R is at least phi(x) e^(-1/2) &gt; phi(x)/2, so that Phi changes by at
 * least |Phi(x) - t| on either side: all quantiles are between x - R and x + R. Whatever the start
 * was.
 */
final class NormalQuantile {
  private static final Interval HALF = new Interval(BigInteger.ONE, BigInteger.ONE, -1);
  private static final int STEPS = 8;

  /** Bits beyond those asked for. */
  private static final int GUARD = 16;

  /** No quantile is wanted more exactly. */
  private static final int MOST_BITS = 96;

  /** Of an interval with fewer bits than these in common, no more are worth while. */
  private static final int ROUGH_BITS = 40;

  private final Interval t;
  private final Precision work;
  private final int fraction;
  private final boolean rough;

  private NormalQuantile(Interval t, int bits) {
    int small = Math.max(0, -t.exp() - t.lo().bitLength());
    this.t = t;
    this.rough = bits <= ROUGH_BITS;
    this.fraction = bits + GUARD;
    // Near the quantile, Phi is as small as t, a difference of numbers near 1/2.
    this.work = Precisions.at((fraction + 2 * small + 95) / 32 * 32);
  }

  /**
   * Encloses the quantiles of all numbers in an interval, to 2^-96 at best; of a wide interval,
   * rather too widely.
   *
   * @param range an interval of (0, 1), not much wider than a tenth of its distance from 0 and 1
   * @throws ArithmeticException if it is not
   */
  static Interval enclose(Interval range, Precision p) {
    if (range.lo().signum() <= 0 || range.hi().compareTo(one(range)) >= 0) {
      throw new ArithmeticException("a normal quantile outside of (0, 1)");
    }
    BigInteger width = range.hi().subtract(range.lo());
    boolean wide = width.signum() > 0 && width.bitLength() + range.exp() > -ROUGH_BITS;
    int bits = Math.min(wide ? ROUGH_BITS : MOST_BITS, p.bits());
    boolean upper = range.lo().add(range.hi()).compareTo(one(range)) > 0;
    if (!upper) {
      return new NormalQuantile(range, bits).solve();
    }
    Interval mirrored =
        new Interval(one(range).subtract(range.hi()), one(range).subtract(range.lo()), range.exp());
    return Sum.neg(new NormalQuantile(mirrored, bits).solve());
  }

  /** 1 in units of the enclosure, for one in (0, 1) or near it. */
  private static BigInteger one(Interval x) {
    return BigInteger.ONE.shiftLeft(Math.max(0, -x.exp()));
  }

  private Interval solve() {
    BigInteger x = start();
    for (int i = 0; i < STEPS; i++) {
      Interval d = excess(x);
      BigInteger radius = units(d.lo().abs().max(d.hi().abs()), d.exp()).shiftLeft(1);
      // From 5 10^-4, each step cubes the error: after two it is below that of a wide interval.
      boolean done = radius.bitLength() <= GUARD || i >= (rough ? 1 : 3);
      if (done && isSmall(x, radius)) {
        return new Interval(x.subtract(radius), x.add(radius), -fraction);
      }
      x = x.subtract(step(x, units(d.lo().add(d.hi()).shiftRight(1), d.exp())));
    }
    throw new ArithmeticException("no normal quantile found: the interval is too wide");
  }

  /** M. Abramowitz, I. Stegun, Handbook of Mathematical Functions, 26.2.23, off by 5 10^-4. */
  private BigInteger start() {
    Rational twice = Rational.of(t.lo().add(t.hi())).mul(Rational.of(2).pow(t.exp()));
    Real log = Real.of(twice.div(Rational.of(2)).min(Rational.of(1, 2))).ln();
    Real s = log.times(Real.of(-2)).sqrt().memo();
    Real up = polynomial(s, "2.515517", "0.802853", "0.010328");
    Real down = polynomial(s, "1", "1.432788", "0.189269", "0.001308");
    Interval guess = up.over(down).minus(s).enclose(Precisions.at(64));
    return Fixed.floor(guess.lo(), guess.exp(), fraction);
  }

  private static Real polynomial(Real s, String... coefficients) {
    Real sum = Real.of(0);
    for (int k = coefficients.length - 1; k >= 0; k--) {
      sum = sum.times(s).plus(Real.of(Rational.parse(coefficients[k])));
    }
    return sum.memo();
  }

  /** Halley's step d/(1 + x d/2), as phi' = -x phi. */
  private BigInteger step(BigInteger x, BigInteger d) {
    BigInteger one = BigInteger.ONE.shiftLeft(2 * fraction + 1);
    return d.multiply(one).divide(one.add(x.multiply(d)));
  }

  /** Encloses (Phi(x) - t)/phi(x) = x + x^3/3 + x^5/15 + .. + (1/2 - t)/phi(x) for x &lt;= 0. */
  private Interval excess(BigInteger x) {
    Interval square = new Interval(x.multiply(x), x.multiply(x), -2 * fraction);
    Interval twicePi = Product.mul(Interval.ofLong(2), Real.pi().enclose(work), work);
    Interval perDensity =
        Product.mul(Root.sqrt(twicePi, work), Exp.exp(Product.mul(square, HALF, work), work), work);
    Interval missing = Product.mul(Sum.sub(HALF, t, work), perDensity, work);
    int w = work.bits();
    BigInteger size = x.abs().shiftLeft(w - fraction);
    BigInteger squared = x.multiply(x);
    BigInteger low = series(size, Fixed.floor(squared, -2 * fraction, w), w, false);
    BigInteger high = series(size, Fixed.ceil(squared, -2 * fraction, w), w, true);
    Interval sum = new Interval(low, high, -w);
    return x.signum() <= 0 ? Sum.sub(missing, sum, work) : Sum.add(missing, sum, work);
  }

  /**
   * The sum of y, y^3/3, y^5/15, .. in units of 2^-w, each term x^2/(2k+1) times the one before,
   * all rounded down or all rounded up. From a ratio of 1/2 on, what follows is at most the last
   * term.
   */
  private static BigInteger series(BigInteger y, BigInteger square, int w, boolean up) {
    BigInteger term = y;
    BigInteger sum = y;
    BigInteger unit = BigInteger.ONE.shiftLeft(w);
    for (long k = 1; ; k++) {
      BigInteger down = BigInteger.valueOf(2 * k + 1);
      boolean falling = square.shiftLeft(1).compareTo(unit.multiply(down)) <= 0;
      if (falling && term.bitLength() <= 2) {
        return up ? sum.add(term) : sum;
      }
      BigInteger product = term.multiply(square);
      BigInteger divisor = down.shiftLeft(w);
      term =
          up
              ? product.add(divisor).subtract(BigInteger.ONE).divide(divisor)
              : product.divide(divisor);
      sum = sum.add(term);
    }
  }

  /** m 2^e in units of 2^-fraction, rounded up. */
  private BigInteger units(BigInteger m, int e) {
    return Fixed.ceil(m, e, fraction);
  }

  /** Whether |x| R + R^2/2 &lt;= 1/2. */
  private boolean isSmall(BigInteger x, BigInteger radius) {
    BigInteger twice = x.abs().shiftLeft(1).add(radius).multiply(radius);
    return twice.compareTo(BigInteger.ONE.shiftLeft(2 * fraction)) <= 0;
  }
}
