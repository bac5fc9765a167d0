package org.certalign.inspect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.certalign.real.Rational;
import org.certalign.sampling.ConfidenceInterval;

/** Numbers in sentences: six digits, rounded outward. */
final class Shown {
  private static final int DIGITS = 6;

  private Shown() {}

  static String below(Rational x) {
    return text(x, RoundingMode.FLOOR);
  }

  static String above(Rational x) {
    return text(x, RoundingMode.CEILING);
  }

  /** What the user wrote, as a decimal where it is one. */
  static String exact(Rational x) {
    return x.toDecimalIfExact().orElseGet(x::toString);
  }

  static String interval(Rational lo, Rational hi) {
    return "[%s, %s]".formatted(below(lo), above(hi));
  }

  static String interval(ConfidenceInterval c) {
    return interval(c.lo(), c.hi());
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
