package org.certalign.real;

import java.math.BigInteger;

/** Powers of five and ten, the common ones kept. */
final class PowersOfTen {
  private static final int KEPT = 256;
  private static final BigInteger FIVE = BigInteger.valueOf(5);
  private static final BigInteger[] FIVES = powers(FIVE);
  private static final BigInteger[] TENS = powers(BigInteger.TEN);

  /** The largest magnitude that is allowed; made when it is first needed. */
  private static final class Largest {
    static final BigInteger VALUE =
        FIVE.pow(Rational.MAX_MAGNITUDE).shiftLeft(Rational.MAX_MAGNITUDE);
  }

  private PowersOfTen() {}

  private static BigInteger[] powers(BigInteger base) {
    BigInteger[] powers = new BigInteger[KEPT];
    powers[0] = BigInteger.ONE;
    for (int i = 1; i < KEPT; i++) {
      powers[i] = powers[i - 1].multiply(base);
    }
    return powers;
  }

  /** 5^n, for n at least 0. */
  static BigInteger five(int n) {
    return n < KEPT ? FIVES[n] : FIVE.pow(n);
  }

  /** 10^n, for n at least 0. */
  static BigInteger ten(int n) {
    if (n < KEPT) {
      return TENS[n];
    }
    return n == Rational.MAX_MAGNITUDE ? Largest.VALUE : FIVE.pow(n).shiftLeft(n);
  }

  /** How often 5 divides m, which is not 0, counted up to a limit. */
  static int factorsOfFive(BigInteger m, int limit) {
    if (limit > KEPT && m.mod(five(limit)).signum() == 0) {
      return limit;
    }
    int count = 0;
    BigInteger rest = m;
    int step = 1;
    // Greedy with doubling steps, then halving ones: few long divisions even where the count is
    // large.
    while (step > 0) {
      if (count + step <= limit) {
        BigInteger[] parts = rest.divideAndRemainder(five(step));
        if (parts[1].signum() == 0) {
          rest = parts[0];
          count += step;
          step *= 2;
          continue;
        }
      }
      step /= 2;
    }
    return count;
  }
}
