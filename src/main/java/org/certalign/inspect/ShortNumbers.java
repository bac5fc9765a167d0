package org.certalign.inspect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.certalign.real.Rational;
import org.certalign.sampling.ConfidenceInterval;

/** Numbers for people: six digits, ends rounded outward. */
public final class ShortNumbers {
  private static final int DIGITS = 6;

  private ShortNumbers() {}

  /** An interval, rounded outward. */
  public static String interval(Rational lo, Rational hi) {
    return "[%s, %s]".formatted(below(lo), above(hi));
  }

  /** An interval, rounded outward. */
  static String interval(ConfidenceInterval c) {
    return interval(c.lo(), c.hi());
  }

  /** At most x. */
  public static String below(Rational x) {
    return text(x, RoundingMode.FLOOR);
  }

  /** At least x. */
  public static String above(Rational x) {
    return text(x, RoundingMode.CEILING);
  }

  /** What the user wrote, as a decimal where it is one. */
  static String exact(Rational x) {
    return x.toDecimalIfExact().orElseGet(x::toString);
  }

  /** A number that is known to lie between two others: to nearest if that is certain. */
  public static String about(Rational lo, Rational hi) {
    String a = text(lo, RoundingMode.HALF_EVEN);
    return a.equals(text(hi, RoundingMode.HALF_EVEN)) ? a : interval(lo, hi);
  }

  /** The level that belongs to a probability of error. */
  public static String level(Rational error) {
    return Rational.ONE.sub(error).toDecimalIfExact().orElse("1 - " + error);
  }

  private static String text(Rational x, RoundingMode rounding) {
    BigDecimal rounded =
        new BigDecimal(x.num()).divide(new BigDecimal(x.den()), new MathContext(DIGITS, rounding));
    if (rounded.signum() == 0) {
      return "0";
    }
    BigDecimal stripped = rounded.stripTrailingZeros();
    return Math.abs(stripped.precision() - stripped.scale()) > 2 * DIGITS
        ? stripped.toString().replace("E+", "e").replace('E', 'e')
        : stripped.toPlainString();
  }
}
