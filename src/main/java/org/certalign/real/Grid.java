package org.certalign.real;

import java.math.BigInteger;
import org.certalign.kernel.Arith;
import org.certalign.kernel.Interval;

/**
 * Outward rounding to decimals: the multiples of a power of ten. All in integers.
 *
 * <p>An enclosure is taken to the multiples strictly outside of it: where the value may be a
 * multiple itself, both its neighbours are the answer. So the answer does not depend on by how
 * little an end happens to miss a multiple.
 */
final class Grid {
  private Grid() {}

  /**
   * The neighbouring decimals of so many significant digits around a number that is none.
   *
   * @param value not 0, and no decimal of so many digits
   */
  static Enclosure around(Rational value, int digits) {
    BigInteger n = value.num().abs();
    int exponent =
        Decimal.log10Below((long) n.bitLength() - value.den().bitLength() - 1) - digits + 1;
    BigInteger m = floor(n, value.den(), exponent);
    int excess = Decimal.digits(m) - digits;
    if (excess > 0) {
      m = m.divide(PowersOfTen.ten(excess));
      exponent += excess;
    }
    return ends(m, m.add(BigInteger.ONE), exponent, value.signum() < 0);
  }

  /** The integer part of n/(d 10^exponent). */
  private static BigInteger floor(BigInteger n, BigInteger d, int exponent) {
    return exponent >= 0
        ? n.divide(d.multiply(PowersOfTen.ten(exponent)))
        : n.multiply(PowersOfTen.ten(-exponent)).divide(d);
  }

  /**
   * The decimals of so many significant digits around an enclosure without 0: neighbours, or next
   * neighbours if that is allowed.
   *
   * @return the answer, or null where the decimals around the enclosure are farther apart
   */
  static Enclosure around(Interval v, int digits, boolean nextNeighbours) {
    boolean negative = v.hi().signum() < 0;
    BigInteger lo = negative ? v.hi().negate() : v.lo();
    BigInteger hi = negative ? v.lo().negate() : v.hi();
    int exponent = Decimal.log10Below((long) lo.bitLength() + v.exp() - 1) - digits + 1;
    BigInteger m = floor(lo, v.exp(), exponent);
    int excess = Decimal.digits(m) - digits;
    if (excess > 0) {
      exponent += excess;
      m = m.divide(PowersOfTen.ten(excess));
    }
    BigInteger under = isMultiple(lo, v.exp(), exponent) ? m.subtract(BigInteger.ONE) : m;
    BigInteger over = floor(hi, v.exp(), exponent).add(BigInteger.ONE);
    BigInteger apart = over.subtract(under);
    boolean near = apart.bitLength() <= 1 || (nextNeighbours && apart.equals(BigInteger.TWO));
    return near ? ends(under, over, exponent, negative) : null;
  }

  /**
   * The decimals with {@code digits + 1} places around an enclosure.
   *
   * @return the answer, or null where it would be wider than 10^-digits
   */
  static Enclosure fixed(Interval v, int digits) {
    int exponent = -digits - 1;
    BigInteger under = floor(v.lo(), v.exp(), exponent);
    BigInteger over = floor(v.hi(), v.exp(), exponent).add(BigInteger.ONE);
    return over.subtract(under).compareTo(BigInteger.TEN) <= 0
        ? Enclosure.of(new Decimal(under, exponent), new Decimal(over, exponent))
        : null;
  }

  /** The integer part, towards minus infinity, of m 2^e / 10^exponent. */
  private static BigInteger floor(BigInteger m, int e, int exponent) {
    if (exponent <= 0) {
      return shift(m.multiply(PowersOfTen.five(-exponent)), e - exponent);
    }
    // m 2^(e - exponent) / 5^exponent; rounding down twice is rounding down once.
    return Arith.floorDiv(shift(m, e - exponent), PowersOfTen.five(exponent));
  }

  private static BigInteger shift(BigInteger m, int by) {
    return by >= 0 ? m.shiftLeft(by) : m.shiftRight(-by);
  }

  /** Whether m 2^e is a multiple of 10^exponent. */
  private static boolean isMultiple(BigInteger m, int e, int exponent) {
    long twos = (long) m.getLowestSetBit() + e - exponent;
    return twos >= 0 && (exponent <= 0 || m.mod(PowersOfTen.five(exponent)).signum() == 0);
  }

  private static Enclosure ends(BigInteger under, BigInteger over, int exponent, boolean negative) {
    return negative
        ? Enclosure.of(new Decimal(over.negate(), exponent), new Decimal(under.negate(), exponent))
        : Enclosure.of(new Decimal(under, exponent), new Decimal(over, exponent));
  }
}
