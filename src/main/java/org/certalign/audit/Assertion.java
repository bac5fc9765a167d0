package org.certalign.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.certalign.real.InputError;
import org.certalign.real.Rational;

/**
 * What a claim says of a value: a comparison with a number. {@code "= 10.0"} says that the value
 * rounds to it: it lies within half a unit of the last digit written; {@code "= 10.0 +- 0.1"} gives
 * the tolerance.
 *
 * @param text as written
 * @param sign the comparison
 * @param number the number on its right
 * @param tolerance for {@code =}, the largest distance at which the claim is true; else 0
 */
public record Assertion(String text, Sign sign, Rational number, Rational tolerance) {
  /** The comparisons that a claim can make. */
  public enum Sign {
    /** Equal, within the tolerance. */
    EQUAL("="),
    /** Less than. */
    LESS("<"),
    /** At most. */
    AT_MOST("<="),
    /** Greater than. */
    GREATER(">"),
    /** At least. */
    AT_LEAST(">=");

    private final String text;

    Sign(String text) {
      this.text = text;
    }

    private static Sign of(String text) {
      for (Sign s : values()) {
        if (s.text.equals(text)) {
          return s;
        }
      }
      throw new InputError("unknown comparison " + text);
    }
  }

  private static final String ALLOWED =
      "allowed: =, <, <=, >, >= and a number, such as \"= 10.0\", \"< 5.91\" or \"= 10.0 +- 0.1\"";
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*+(<=|>=|=|<|>)\\s*+([^\\s+±]*+(?:[+][^-±\\s]*)?)\\s*+(?:(?:\\+-|±)\\s*+(\\S++))?\\s*+");
  private static final Pattern LAST_DIGIT =
      Pattern.compile("[+-]?\\d*(?:\\.(\\d*))?(?:[eE]([+-]?\\d+))?");

  /**
   * Reads a claim.
   *
   * @throws InputError if it is not of the form above
   */
  public static Assertion parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      throw new InputError("claim \"%s\" cannot be read; %s".formatted(text, ALLOWED));
    }
    Sign sign = Sign.of(m.group(1));
    Rational number = Rational.parse(m.group(2));
    if (m.group(3) != null) {
      if (sign != Sign.EQUAL) {
        throw new InputError("claim \"%s\": a tolerance goes with = only".formatted(text));
      }
      Rational tolerance = Rational.parse(m.group(3));
      if (tolerance.signum() < 0) {
        throw new InputError("claim \"%s\": the tolerance must be at least 0".formatted(text));
      }
      return new Assertion(text, sign, number, tolerance);
    }
    Rational tolerance = sign == Sign.EQUAL ? halfUnit(m.group(2)) : Rational.ZERO;
    return new Assertion(text, sign, number, tolerance);
  }

  /**
   * Half a unit of the last digit written; 0 for a number that is not written as a decimal, such as
   * 1/3.
   */
  private static Rational halfUnit(String number) {
    Matcher m = LAST_DIGIT.matcher(number);
    if (!m.matches()) {
      return Rational.ZERO;
    }
    int places = m.group(1) == null ? 0 : m.group(1).length();
    int exponent = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
    return Rational.parse("1e" + (exponent - places)).div(Rational.of(2));
  }
}
