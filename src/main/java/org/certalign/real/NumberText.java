package org.certalign.real;

import java.math.BigInteger;

/**
 * Reads exact numbers as they are written: integers, decimals, powers of ten and hexadecimal floats
 * of C99. Never through a double.
 */
final class NumberText {
  /** The longest number that is read, in characters. */
  static final int LONGEST = 400_000;

  private static final int LONG_DIGITS = 18;

  /** Exponents that are larger still are cut off here: far outside what is allowed. */
  private static final int HUGE = 1_000_000_000;

  private static final int PIECE = 4_000;

  private NumberText() {}

  /**
   * Where the longest number without sign that starts at a position ends; the position itself where
   * none starts.
   *
   * @param text any text
   * @param from where to start
   */
  static int end(String text, int from) {
    if (from + 1 < text.length()
        && text.charAt(from) == '0'
        && (text.charAt(from + 1) == 'x' || text.charAt(from + 1) == 'X')) {
      int end = significandEnd(text, from + 2, true);
      return end == from + 2 ? from : exponentEnd(text, end, 'p', 'P');
    }
    int end = significandEnd(text, from, false);
    return end == from ? from : exponentEnd(text, end, 'e', 'E');
  }

  /** The end of digits with at most one point; the start where there is no digit. */
  private static int significandEnd(String text, int from, boolean hex) {
    int i = from;
    int digits = 0;
    boolean point = false;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (hex ? hexValue(c) >= 0 : isDigit(c)) {
        digits++;
      } else if (c == '.' && !point) {
        point = true;
      } else {
        break;
      }
    }
    return digits == 0 ? from : i;
  }

  private static int exponentEnd(String text, int from, char lower, char upper) {
    if (from >= text.length() || (text.charAt(from) != lower && text.charAt(from) != upper)) {
      return from;
    }
    int i = from + 1;
    if (i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
      i++;
    }
    int start = i;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i == start ? from : i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int hexValue(char c) {
    if (isDigit(c)) {
      return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
      return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
  }

  /**
   * The number without sign that is exactly the text from start to end, which {@link #end} has
   * found.
   */
  static Rational read(String text, int start, int end) {
    if (end - start > LONGEST) {
      throw new InputError(
          "A number has " + (end - start) + " characters; allowed: at most " + LONGEST + ".");
    }
    boolean hex =
        end - start > 1 && (text.charAt(start + 1) == 'x' || text.charAt(start + 1) == 'X');
    return hex ? readHex(text, start, end) : readDecimal(text, start, end);
  }

  private static Rational readDecimal(String text, int start, int end) {
    long small = 0;
    int digits = 0;
    int fraction = 0;
    boolean point = false;
    int i = start;
    for (; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        point = true;
      } else if (isDigit(c)) {
        if (digits > 0 || c != '0') {
          digits++;
        }
        if (digits <= LONG_DIGITS) {
          small = 10 * small + (c - '0');
        }
        if (point) {
          fraction++;
        }
      } else {
        break;
      }
    }
    if (digits == 0) {
      return Rational.ZERO;
    }
    int exponent = (i < end ? exponent(text, i + 1, end) : 0) - fraction;
    checkSize(text, start, end, exponent + digits - 1);
    BigInteger unscaled =
        digits <= LONG_DIGITS
            ? BigInteger.valueOf(small)
            : integer(text.substring(start, i).replace(".", ""), 10);
    return limited(Rational.ofDecimal(unscaled, exponent), text, start, end);
  }

  private static Rational readHex(String text, int start, int end) {
    int i = significandEnd(text, start + 2, true);
    String significand = text.substring(start + 2, i);
    int point = significand.indexOf('.');
    int fraction = point < 0 ? 0 : significand.length() - point - 1;
    BigInteger unscaled = integer(significand.replace(".", ""), 16);
    if (unscaled.signum() == 0) {
      return Rational.ZERO;
    }
    int exponent = (i < end ? exponent(text, i + 1, end) : 0) - 4 * fraction;
    // Three bits are less than a digit: this lets through all that is allowed, and nothing huge.
    checkSize(text, start, end, (exponent + unscaled.bitLength()) / 4);
    return limited(Rational.ofBinary(unscaled, exponent), text, start, end);
  }

  /** The exponent that is written from a position on, with its sign; cut off where it is huge. */
  private static int exponent(String text, int from, int end) {
    int i = from;
    boolean negative = text.charAt(i) == '-';
    if (negative || text.charAt(i) == '+') {
      i++;
    }
    int value = 0;
    for (; i < end && value < HUGE; i++) {
      value = Math.min(HUGE, Math.min(value, HUGE / 10) * 10 + (text.charAt(i) - '0'));
    }
    return negative ? -value : value;
  }

  /**
   * The integer of many digits: by halves, since the time of the JDK's constructor grows with the
   * square of the length.
   */
  static BigInteger integer(String digits, int radix) {
    if (digits.length() <= PIECE) {
      return new BigInteger(digits, radix);
    }
    int low = digits.length() / 2;
    int cut = digits.length() - low;
    BigInteger scale = radix == 10 ? PowersOfTen.ten(low) : BigInteger.ONE.shiftLeft(4 * low);
    return integer(digits.substring(0, cut), radix)
        .multiply(scale)
        .add(integer(digits.substring(cut), radix));
  }

  private static void checkSize(String text, int start, int end, int magnitude) {
    if (Math.abs(magnitude) > Rational.MAX_MAGNITUDE) {
      throw tooLarge(text.substring(start, end));
    }
  }

  private static Rational limited(Rational value, String text, int start, int end) {
    if (!value.isWithinLimits()) {
      throw tooLarge(text.substring(start, end));
    }
    return value;
  }

  static InputError tooLarge(String text) {
    return new InputError(
        InputError.show(text)
            + " is out of range; allowed: 0 and magnitudes from 1e-"
            + Rational.MAX_MAGNITUDE
            + " to 1e"
            + Rational.MAX_MAGNITUDE);
  }
}
