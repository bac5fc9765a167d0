package org.certalign.real;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The decimal number {@code unscaled * 10^exponent}, as it is published.
 *
 * @param unscaled the digits, with the sign
 * @param exponent the power of ten of the last digit
 */
record Decimal(BigInteger unscaled, int exponent) {
  static final Decimal ZERO = new Decimal(BigInteger.ZERO, 0);

  /** How much longer than its digits plain notation may be. */
  private static final int PLAIN_EXCESS = 60;

  /** log10(2) 2^32 rounded down. */
  private static final long LOG2 = 1_292_913_986L;

  /** log5(2) 2^32 rounded down. */
  private static final long LOG5_OF_2 = 1_849_741_732L;

  /** The number as a decimal without trailing zeros, where it is one of at most so many digits. */
  static Optional<Decimal> exact(Rational value, int mostDigits) {
    BigInteger n = value.num();
    if (value.isInteger()) {
      int zeros = Math.max(0, n.getLowestSetBit());
      return log10Below(n.bitLength() - 1) - zeros > mostDigits
          ? Optional.empty()
          : Optional.of(new Decimal(n, 0).stripped()).filter(d -> d.digits() <= mostDigits);
    }
    if (log10Below(n.bitLength() - 1) > mostDigits) {
      return Optional.empty();
    }
    int twos = value.den().getLowestSetBit();
    int fives = log5(value.den().shiftRight(twos));
    if (fives < 0) {
      return Optional.empty();
    }
    // The fraction is reduced, so that no zero is at the end.
    int places = Math.max(twos, fives);
    BigInteger unscaled = n.multiply(PowersOfTen.five(places - fives)).shiftLeft(places - twos);
    return Optional.of(new Decimal(unscaled, -places)).filter(d -> d.digits() <= mostDigits);
  }

  /** The number k with m = 5^k, or -1 where there is none. */
  private static int log5(BigInteger m) {
    // 5^k has k log2(5) bits, rounded up: from its length, k is one of at most two numbers.
    int k = (int) (((m.bitLength() - 1) * LOG5_OF_2) >> 32);
    for (int i = k; i <= k + 1; i++) {
      if (m.equals(PowersOfTen.five(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The same number without trailing zeros. */
  Decimal stripped() {
    if (unscaled.signum() == 0) {
      return ZERO;
    }
    int twos = unscaled.getLowestSetBit();
    int zeros = twos == 0 ? 0 : PowersOfTen.factorsOfFive(unscaled, twos);
    return zeros == 0
        ? this
        : new Decimal(unscaled.divide(PowersOfTen.ten(zeros)), exponent + zeros);
  }

  /** The number of significant digits, trailing zeros included. */
  int digits() {
    return digits(unscaled);
  }

  /** The number of decimal digits of m; 1 for 0. */
  static int digits(BigInteger m) {
    int bits = m.abs().bitLength();
    if (bits <= 1) {
      return 1;
    }
    // 2^(bits-1) <= |m| < 2^bits.
    int digits = log10Below(bits - 1) + 1;
    int most = log10Above(bits) + 1;
    while (digits < most && m.abs().compareTo(PowersOfTen.ten(digits)) >= 0) {
      digits++;
    }
    return digits;
  }

  /** At most the integer part of log10(2^n), and hardly ever less. */
  static int log10Below(long n) {
    return (int) ((n * (n >= 0 ? LOG2 : LOG2 + 1)) >> 32);
  }

  /** At least the integer part of log10(2^n), and hardly ever more. */
  static int log10Above(long n) {
    return (int) ((n * (n >= 0 ? LOG2 + 1 : LOG2)) >> 32);
  }

  Rational toRational() {
    return Rational.ofDecimal(unscaled, exponent);
  }

  /**
   * Plain notation where that is at most 60 characters longer than the digits, else {@code
   * d.ddde-NNN}.
   */
  @Override
  public String toString() {
    String digits = unscaled.abs().toString();
    String sign = unscaled.signum() < 0 ? "-" : "";
    int whole = digits.length() + exponent;
    if (exponent == 0 || unscaled.signum() == 0) {
      return sign + digits;
    }
    if (exponent > 0 && exponent <= PLAIN_EXCESS) {
      return sign + digits + "0".repeat(exponent);
    }
    if (exponent < 0 && whole > 0) {
      return sign + digits.substring(0, whole) + "." + digits.substring(whole);
    }
    if (exponent < 0 && 2 - whole <= PLAIN_EXCESS) {
      return sign + "0." + "0".repeat(-whole) + digits;
    }
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    return sign + digits.charAt(0) + fraction + "e" + (whole - 1);
  }
}
