package org.certalign.quadrature;

import java.math.BigInteger;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Order;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Quotient;
import org.certalign.kernel.Rounding;

/**
 * The series S(c, z) = 2F1(1, 1; c; z) = sum over k &gt;= 0 of k!/(c (c+1) .. (c+k-1)) z^k, for c
 * &gt;= 3/2 and 0 &lt; z &lt;= 3/4.
 */
final class PfaffSeries {
  /**
   * Bits after the binary point beyond those of the precision, of which the rounding of the terms
   * takes a few.
   */
  private static final int GUARD = 32;

  /** The quotient num/den, den positive; not reduced, as that would take long for large numbers. */
  record Fraction(BigInteger num, BigInteger den) {
    /** The number m 2^e. */
    static Fraction of(BigInteger m, int e) {
      BigInteger power = BigInteger.ONE.shiftLeft(Math.abs(e));
      return e >= 0 ? new Fraction(m.multiply(power), BigInteger.ONE) : new Fraction(m, power);
    }

    /** The bits of numerator and denominator. */
    long length() {
      return (long) num.bitLength() + den.bitLength();
    }

    /** Encloses the quotient. */
    Interval enclose(Precision p) {
      return Quotient.ratio(num, den, p);
    }
  }

  private PfaffSeries() {}

  /**
   * Encloses S(c, z), which is at least 1; it falls with c and rises with z.
   *
   * @param c at least 3/2
   * @param z positive, at most 3/4
   */
  static Interval enclose(Fraction c, Fraction z, Precision p) {
    if (c.length() + z.length() <= 8L * p.bits()) {
      return sum(c, z, p);
    }
    // Rounded outward c stays above 1, and z below 4/5.
    Interval about = c.enclose(p);
    Interval ratio = z.enclose(p);
    Interval low =
        sum(Fraction.of(about.hi(), about.exp()), Fraction.of(ratio.lo(), ratio.exp()), p);
    Interval high =
        sum(Fraction.of(about.lo(), about.exp()), Fraction.of(ratio.hi(), ratio.exp()), p);
    return Order.hull(low, high);
  }

  /**
   * Encloses S(c, z) for c &gt;= 1 and z &lt;= 4/5.
   *
   * <p>Each term is the one before it times (k+1) z/(c+k), which is at most z as c &gt;= 1. In
   * units of 2^-w a term rounded down, T, has an error below e, where e' = z e + 1 &lt;= 5 is kept
   * as z &lt;= 4/5. So K terms are short of their sum by less than 5 K units. When T has become 0,
   * the term itself is below 5 units and the rest, geometric with ratio at most 4/5, is below 25
   * units in all.
   */
  private static Interval sum(Fraction c, Fraction z, Precision p) {
    int w = p.bits() + GUARD;
    BigInteger up = z.num().multiply(c.den());
    BigInteger step = c.den().multiply(z.den());
    BigInteger numerator = up;
    BigInteger denominator = c.num().multiply(z.den());
    BigInteger term = BigInteger.ONE.shiftLeft(w);
    BigInteger sum = BigInteger.ZERO;
    long terms = 0;
    while (term.signum() > 0) {
      sum = sum.add(term);
      term = term.multiply(numerator).divide(denominator);
      numerator = numerator.add(up);
      denominator = denominator.add(step);
      terms++;
    }
    BigInteger top = sum.add(BigInteger.valueOf(5 * terms + 25));
    return Rounding.outward(sum, top, -w, p.bits());
  }
}
