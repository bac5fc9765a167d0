package org.certalign.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.certalign.kernel.Interval;

/**
 * The ends of an enclosure as decimals of 12 digits, rounded outward: for reading, beside the
 * values that are certified to more.
 */
final class Outward {
  private static final int DIGITS = 12;

  private Outward() {}

  static String lower(Interval v) {
    return decimal(v.lo(), v.exp(), RoundingMode.FLOOR);
  }

  static String upper(Interval v) {
    return decimal(v.hi(), v.exp(), RoundingMode.CEILING);
  }

  /** The enclosure in a word: one number where both ends are the same. */
  static String interval(Interval v) {
    String lo = lower(v);
    String hi = upper(v);
    return lo.equals(hi) ? lo : "[%s, %s]".formatted(lo, hi);
  }

  private static String decimal(BigInteger significand, int exponent, RoundingMode rounding) {
    MathContext context = new MathContext(DIGITS, rounding);
    BigDecimal power = new BigDecimal(BigInteger.ONE.shiftLeft(Math.abs(exponent)));
    BigDecimal m = new BigDecimal(significand);
    BigDecimal x = exponent >= 0 ? m.multiply(power, context) : m.divide(power, context);
    return x.signum() == 0
        ? "0"
        : x.stripTrailingZeros().toString().replace("E+", "e").replace('E', 'e');
  }
}
