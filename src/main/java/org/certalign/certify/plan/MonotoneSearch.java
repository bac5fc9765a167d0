package org.certalign.certify.plan;

import java.math.BigInteger;
import java.util.function.Function;
import org.certalign.real.Comparison;

/**
 * Finds where a sequence that never turns back passes a target: by certified comparisons alone.
 *
 * <p>From powers of ten, whose exponents double, to the interval in which the answer lies, then by
 * halving it. That takes some hundred comparisons whatever the size of the answer: up to a limit it
 * is found exactly, beyond it to 20 digits.
 */
final class MonotoneSearch {
  private static final int DIGITS = 20;

  /** The largest power of ten that is tried: the largest magnitude of a parameter. */
  private static final int MOST = 100_000;

  private final Function<BigInteger, Comparison> passed;
  private final int exactDigits;
  private final int mostDigits;

  /**
   * A search.
   *
   * @param passed GREATER from where on the sequence has passed the target, LESS before, UNDECIDED
   *     where that cannot be told
   * @param exactDigits numbers of up to so many digits are found exactly
   * @param mostDigits the exponent of ten at which the search gives up
   */
  MonotoneSearch(Function<BigInteger, Comparison> passed, int exactDigits, int mostDigits) {
    this.passed = passed;
    this.exactDigits = exactDigits;
    this.mostDigits = Math.min(mostDigits, MOST);
  }

  /** The bracket of the number from which on the target is passed. */
  Bracket run() {
    BigInteger before = BigInteger.ZERO;
    int exponent = 0;
    while (true) {
      BigInteger n = BigInteger.TEN.pow(exponent);
      Comparison c = passed.apply(n);
      if (c == Comparison.UNDECIDED) {
        return new Bracket(before, null, n);
      }
      if (c == Comparison.GREATER) {
        return halve(before, n);
      }
      before = n;
      if (exponent == mostDigits) {
        return new Bracket(before, null, null);
      }
      exponent = Math.min(mostDigits, Math.max(1, 2 * exponent));
    }
  }

  private Bracket halve(BigInteger low, BigInteger high) {
    BigInteger before = low;
    BigInteger from = high;
    while (true) {
      BigInteger middle = between(before, from);
      if (middle.equals(before)) {
        return new Bracket(before, from, null);
      }
      Comparison c = passed.apply(middle);
      if (c == Comparison.UNDECIDED) {
        return new Bracket(before, from, middle);
      }
      if (c == Comparison.GREATER) {
        from = middle;
      } else {
        before = middle;
      }
    }
  }

  /** A number between two; the lower one where they are as near as they are to be told apart. */
  private BigInteger between(BigInteger low, BigInteger high) {
    int lowDigits = low.toString().length();
    int highDigits = high.toString().length();
    if (highDigits > lowDigits + 2) {
      return BigInteger.TEN.pow((lowDigits + highDigits) / 2 - 1).max(low.add(BigInteger.ONE));
    }
    BigInteger middle = low.add(high).shiftRight(1);
    int excess = highDigits <= exactDigits ? 0 : highDigits - DIGITS;
    BigInteger unit = BigInteger.TEN.pow(Math.max(0, excess));
    return middle.divide(unit).multiply(unit).max(low);
  }
}
