package org.certalign.sampling;

import org.certalign.real.InputError;
import org.certalign.real.Rational;

/**
 * A lower bound for the mean of a nonnegative variable of which nothing else is known: no range, no
 * tail, not even that the mean is finite. There is no upper bound under so little.
 *
 * <p>Gamblers bet against "the mean is at most m". Each lays the same fraction f of the capital on
 * every value, f one of 2^-1, 2^-3, ..., so that a value y multiplies it by 1 - f + f y/m. If the
 * mean of each value, given those before, is at most m, the capital is a nonnegative
 * supermartingale that starts from 1, and so is the mean of the K gamblers' capitals, which reaches
 * 1/d with a probability of at most d (J. Ville); it does where one of them reaches K/d. Lower
 * bounds in place of the values make the capital smaller, a larger m too: what is refuted for one m
 * is refuted for all that are smaller. I. Waudby-Smith, A. Ramdas, DOI 10.1093/jrsssb/qkad009.
 *
 * <p>Rounding: f is a power of two, so that 1 - f is exact; the quotient f/m, the product with y,
 * the sum of two numbers that are not negative, and the product of the factors have a relative
 * error of at most u = 2^-53 each (what underflows is less than 2^-1074 beside 1 - f &gt;= 1/2): N
 * factors are off by a factor of at least (1 - 5u)^N &gt;= 1 - 16 u N.
 */
public final class NonnegativeMean {
  /** Fractions 2^-1, 2^-3, ..., 2^-19: large for what hardly varies, small for what is rare. */
  private static final int GAMBLERS = 10;

  private static final Rational PER_FACTOR = Rational.of(2).pow(-49);

  /** Values above this are cut off: a lower bound stays one. */
  private static final double LARGEST = 0x1p400;

  private static final double SMALLEST_MEAN = 0x1p-400;
  private static final double PRECISION = 0x1p-12;

  private NonnegativeMean() {}

  /**
   * A number that is at most the mean, save for the error.
   *
   * @param values lower bounds on independent values of one law, not negative, at least one
   * @param error the probability that the number is above the mean, between 0 and 1
   * @throws InputError if there is no value or the error is out of range
   */
  public static Rational lowerEnd(double[] values, Rational error) {
    ConfidenceInterval.checkError(error);
    if (values.length == 0) {
      throw InputError.of("sample", "empty", "at least one value");
    }
    Rational goal = Rational.of(GAMBLERS).div(error);
    double sum = 0;
    for (double y : values) {
      sum += Math.min(y, LARGEST);
    }
    // From the mean of the sample on no gambler wins: a search, whose answer is checked.
    double refuted = 0;
    double not = sum / values.length;
    while (not - refuted > PRECISION * not && not > SMALLEST_MEAN) {
      double middle = (refuted + not) / 2;
      if (refutes(values, middle, goal)) {
        refuted = middle;
      } else {
        not = middle;
      }
    }
    return Rounded.exact(refuted);
  }

  private static boolean refutes(double[] values, double m, Rational goal) {
    for (int k = 0; k < GAMBLERS; k++) {
      if (wins(values, m, Math.scalb(1.0, -(2 * k + 1)), goal)) {
        return true;
      }
    }
    return false;
  }

  private static boolean wins(double[] values, double m, double fraction, Rational goal) {
    double kept = 1 - fraction;
    double perValue = fraction / m;
    double product = 1;
    long exponent = 0;
    for (double y : values) {
      product *= kept + Math.min(y, LARGEST) * perValue;
      int e = Math.getExponent(product);
      product = Math.scalb(product, -e);
      exponent += e;
    }
    int bits = goal.num().bitLength() - goal.den().bitLength();
    if (Math.abs(exponent - bits) > 64) {
      return exponent > bits;
    }
    Rational rounding = Rational.ONE.sub(PER_FACTOR.mul(Rational.of(values.length)));
    Rational capital = Rounded.exact(product).mul(Rational.of(2).pow((int) exponent));
    return capital.mul(rounding).compareTo(goal) >= 0;
  }
}
