package org.certalign.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.certalign.kernel.Interval;
import org.certalign.real.Rational;

/**
 * The ends of an enclosure as decimals of 12 digits, rounded outward: for reading, beside the
 * values that are certified to more.
 */
public final class Outward {
  private static final int DIGITS = 12;

  /** Of samples: the stratified lane has more than 12. */
  private static final int SAMPLED_DIGITS = 20;

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

  /** A decimal that is at most x. */
  public static String lower(Rational x) {
    return text(divide(x, RoundingMode.FLOOR));
  }

  /** A decimal that is at least x. */
  public static String upper(Rational x) {
    return text(divide(x, RoundingMode.CEILING));
  }

  private static BigDecimal divide(Rational x, RoundingMode rounding) {
    return new BigDecimal(x.num())
        .divide(new BigDecimal(x.den()), new MathContext(SAMPLED_DIGITS, rounding));
  }

  /** A number that is a decimal of few digits. */
  static String exact(Rational x) {
    return text(new BigDecimal(x.num()).divide(new BigDecimal(x.den())));
  }

  static String exact(BigDecimal x) {
    return text(x);
  }

  private static String decimal(BigInteger significand, int exponent, RoundingMode rounding) {
    MathContext context = new MathContext(DIGITS, rounding);
    BigDecimal power = new BigDecimal(BigInteger.ONE.shiftLeft(Math.abs(exponent)));
    BigDecimal m = new BigDecimal(significand);
    BigDecimal x = exponent >= 0 ? m.multiply(power, context) : m.divide(power, context);
    return text(x);
  }

  private static String text(BigDecimal x) {
    return x.signum() == 0
        ? "0"
        : x.stripTrailingZeros().toString().replace("E+", "e").replace('E', 'e');
  }
}
