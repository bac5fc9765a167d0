package org.certalign.real;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number as one decimal, for a text that has no room for two ends: so many significant digits,
 * each of them certified, rounded in a direction that is part of the answer. Immutable.
 *
 * <pre>{@code
 * CertifiedDecimal.of(Real.of(2).ln(), 5, Direction.UP).text(); // "0.69315"
 * }</pre>
 *
 * <p>The enclosure is narrowed until both of its ends round to the same decimal; then the number
 * between them does, since rounding is monotone.
 *
 * @param value the decimal; null for infinity
 * @param digits the significant digits asked for
 * @param direction how the number was rounded to it
 * @param exact whether the decimal is the number itself
 */
public record CertifiedDecimal(BigDecimal value, int digits, Direction direction, boolean exact) {
  /** How much longer than its digits plain notation may be. */
  private static final int PLAIN_EXCESS = 60;

  /** So many digits more than asked are tried at most: a number that close to a tie is given up. */
  private static final int MOST_SPARE = 1000;

  /** The directions of rounding. */
  public enum Direction {
    /** To the nearest decimal: within half a unit of the last digit. */
    NEAREST(RoundingMode.HALF_EVEN, "rounded to nearest"),
    /** To the next decimal that is not below: what an upper bound needs to stay one. */
    UP(RoundingMode.CEILING, "rounded up"),
    /** To the next decimal that is not above: what a lower bound needs to stay one. */
    DOWN(RoundingMode.FLOOR, "rounded down");

    private final RoundingMode mode;
    private final String words;

    Direction(RoundingMode mode, String words) {
      this.mode = mode;
      this.words = words;
    }

    /** The direction in words. */
    public String words() {
      return words;
    }
  }

  /**
   * The number as a decimal.
   *
   * @param x the number
   * @param digits significant digits, 1 to 100000
   * @throws InputError if digits is out of range, if x is not defined or of a magnitude outside
   *     10^(+-100000), or if it lies too near to where the rounding changes to tell
   */
  public static CertifiedDecimal of(Real x, int digits, Direction direction) {
    Digits.check(digits);
    if (x.isInfinite()) {
      return new CertifiedDecimal(null, digits, direction, true);
    }
    Optional<Rational> known = x.exact();
    if (known.isPresent()) {
      Digits.certify(x, 1);
      return ofExact(known.get(), digits, direction);
    }
    for (int spare = 3; ; spare *= 4) {
      int most = Math.min(Digits.MOST, digits + Math.min(spare, MOST_SPARE));
      Enclosure v = Digits.certify(x, most);
      CertifiedDecimal lo = ofExact(v.lower(), digits, direction);
      CertifiedDecimal hi = ofExact(v.upper(), digits, direction);
      if (lo.value.compareTo(hi.value) == 0) {
        return v.isExact()
            ? lo
            : new CertifiedDecimal(padded(lo.value, digits), digits, direction, false);
      }
      if (spare >= MOST_SPARE) {
        throw new InputError(
            "the value is too near to where its rounding to %d digits changes; allowed: other digits"
                .formatted(digits));
      }
    }
  }

  private static CertifiedDecimal ofExact(Rational x, int digits, Direction direction) {
    MathContext context = new MathContext(digits, direction.mode);
    BigDecimal rounded = new BigDecimal(x.num()).divide(new BigDecimal(x.den()), context);
    boolean same =
        rounded.multiply(new BigDecimal(x.den())).compareTo(new BigDecimal(x.num())) == 0;
    BigDecimal shown = same ? rounded.stripTrailingZeros() : padded(rounded, digits);
    return new CertifiedDecimal(shown, digits, direction, same);
  }

  /** With zeros up to the digits asked: each of them is certified. */
  private static BigDecimal padded(BigDecimal x, int digits) {
    return x.signum() == 0 || x.precision() >= digits
        ? x
        : x.setScale(x.scale() + digits - x.precision());
  }

  /** Whether the number is infinite. */
  public boolean isInfinite() {
    return value == null;
  }

  /** How the decimal is related to the number, in words: exact, or rounded in a direction. */
  public String rounding() {
    return exact ? "exact" : direction.words();
  }

  /** The digits without point, and their sign. */
  private String unscaled() {
    return value.unscaledValue().abs().toString();
  }

  /** Whether plain notation is short enough. */
  public boolean isPlain() {
    return isInfinite() || value.toPlainString().length() <= unscaled().length() + PLAIN_EXCESS;
  }

  /** The number before the power of ten, where notation is not plain. */
  public String significand() {
    String digits = unscaled();
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    return (value.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction;
  }

  /** The power of ten, where notation is not plain. */
  public int exponent() {
    return value.precision() - value.scale() - 1;
  }

  /** The decimal in plain notation where that is short, else as {@code d.ddde-NNN}; or inf. */
  public String text() {
    if (isInfinite()) {
      return "inf";
    }
    return isPlain() ? value.toPlainString() : significand() + "e" + exponent();
  }
}
