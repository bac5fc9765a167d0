package org.certalign.inspect;

import org.certalign.sampling.Rounded;

/**
 * Means of a few numbers with a bound on their rounding: k numbers of at most x in magnitude, added
 * in a fixed order, and divided by k, are off by less than (k + 1) 2^-52 x (N. Higham, Accuracy and
 * Stability of Numerical Algorithms, section 4.2), and their reading errors come to it. Numbers are
 * sorted first, so that the order of the rows of a prompt changes nothing.
 */
final class Averages {
  private static final double UNIT = 0x1p-52;

  private Averages() {}

  /**
   * The mean of numbers.
   *
   * @param largest at least the magnitude of each
   * @param error at least the error of each
   */
  static Rounded of(double[] values, double largest, double error) {
    if (values.length == 1) {
      return new Rounded(values[0], error);
    }
    double sum = 0;
    for (double x : values) {
      sum += x;
    }
    double count = values.length;
    return new Rounded(sum / count, (count + 1) * UNIT * largest + error * (1 + UNIT));
  }
}
