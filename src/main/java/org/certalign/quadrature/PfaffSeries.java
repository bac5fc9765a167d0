package org.certalign.quadrature;

import java.math.BigInteger;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Quotient;
import org.certalign.kernel.Rounding;

/**
 * The series S(c, z) = 2F1(1, 1; c; z) = sum over k &gt;= 0 of k!/(c (c+1) .. (c+k-1)) z^k, for c
 * &gt;= 1 and 0 &lt; z &lt;= 3/4.
 */
final class PfaffSeries {
  /** Bits after the binary point beyond those of the precision, for up to 2^60 units of error. */
  private static final int GUARD = 32;

  /** The quotient num/den, den positive; not reduced, as that would take long for large numbers. */
  record Fraction(BigInteger num, BigInteger den) {
    /** Encloses the quotient. */
    Interval enclose(Precision p) {
      return Quotient.ratio(num, den, p);
    }
  }

  private PfaffSeries() {}

  /**
   * Encloses S(c, z), which is at least 1.
   *
   * <p>Each term is the one before it times (k+1) z/(c+k), which is at most z as c &gt;= 1. In
   * units of 2^-w a term rounded down, T, has an error below e, where e' = z e + 1 &lt;= 4 is kept
   * as z &lt;= 3/4. So K terms are short of their sum by less than 4 K units. When T has become 0,
   * the term itself is below 4 units and the rest, geometric with ratio at most 3/4, is below 16
   * units in all.
   */
  static Interval enclose(Fraction c, Fraction z, Precision p) {
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
    BigInteger top = sum.add(BigInteger.valueOf(4 * terms + 16));
    return Rounding.outward(sum, top, -w, p.bits());
  }
}
