package org.certalign.real;

import java.math.BigInteger;
import java.util.concurrent.ConcurrentHashMap;

/** Powers of five and ten, the common ones kept. Safe for all threads. */
final class PowersOfTen {
  private static final int KEPT = 256;

  /** Longer powers are kept while their exponents sum up to at most this: half a megabyte. */
  private static final long KEPT_EXPONENTS = 2_000_000;

  private static final BigInteger FIVE = BigInteger.valueOf(5);
  private static final BigInteger[] FIVES = powers(FIVE);
  private static final BigInteger[] TENS = powers(BigInteger.TEN);
  private static final ConcurrentHashMap<Integer, BigInteger> LONGER = new ConcurrentHashMap<>();

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
    if (n < KEPT) {
      return FIVES[n];
    }
    BigInteger kept = LONGER.get(n);
    return kept == null ? longer(n) : kept;
  }

  private static BigInteger longer(int n) {
    BigInteger power = FIVE.pow(n);
    if (LONGER.reduceKeysToLong(Long.MAX_VALUE, Integer::longValue, 0, Long::sum) + n
        > KEPT_EXPONENTS) {
      LONGER.clear();
    }
    LONGER.put(n, power);
    return power;
  }

  /** 10^n, for n at least 0. */
  static BigInteger ten(int n) {
    if (n < KEPT) {
      return TENS[n];
    }
    return n == Rational.MAX_MAGNITUDE ? Largest.VALUE : five(n).shiftLeft(n);
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
