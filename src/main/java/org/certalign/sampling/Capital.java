package org.certalign.sampling;

import org.certalign.real.Rational;

/**
 * The capital of a gambler who bets against "the mean is at most m", for every m at once, given
 * lower bounds y_i in [0, 1] on the values x_i: the product of the 1 + l_i(m) (y_i - m), with
 * l_i(m) the smaller of a bet, fixed before x_i is drawn, and 3/(4m).
 *
 * <p>I. Waudby-Smith, A. Ramdas, Estimating means of bounded random variables by betting, DOI
 * 10.1093/jrsssb/qkad009. If the mean of each x_i, given those before, is at most m, the capital
 * with x_i in place of y_i is a nonnegative supermartingale that starts from 1, so that it ever
 * reaches T with a probability of at most 1/T (J. Ville); with y_i &lt;= x_i it is no larger. Each
 * factor is at least 1/4 and does not grow with m, whether the bet is cut off at 3/(4m) or not:
 * what is refuted for one m is refuted for all that are smaller.
 *
 * <p>Rounding: let u = 2^-53 and p = l (y - m) &gt;= -3/4. The quotient 3/(4m), the difference and
 * the product leave a relative error of at most 3.1 u in p, which changes 1 + p by 3.1 u |p| &lt;=
 * 9.3 u (1 + p); the sum and the product of the factors add u each; and where p underflows, it is
 * off by 2^-1075. So N factors together are off by a factor between (1 - 16u)^N and (1 + 16u)^N,
 * and (1 - 16u)^N &gt;= 1 - 16 u N.
 */
final class Capital {
  /** 16 u. */
  private static final Rational PER_FACTOR = Rational.of(2).pow(-49);

  /** Bets are below 2^20, factors therefore between 2^-2 and 2^21: 32 of them do not overflow. */
  private static final double LARGEST_BET = 0x1p20;

  private static final int UNSCALED = 32;

  /** The end of the search is this much nearer to the answer than the answer to the mean. */
  private static final double PRECISION = 0x1p-10;

  private final double[] values;
  private final double[] bets;
  private final Rational goal;

  /**
   * The capital after all values.
   *
   * @param values the y_i, from 0 to 1
   * @param bets the bets, not negative; they are cut off at 2^20
   * @param goal the capital that refutes, above 1
   */
  Capital(double[] values, double[] bets, Rational goal) {
    this.values = values;
    this.bets = bets;
    this.goal = goal;
  }

  /** A number m for which "the mean is at most m" is refuted, near the largest; or 0. */
  double largestRefuted() {
    double sum = 0;
    for (double y : values) {
      sum += y;
    }
    double mean = sum / values.length;
    double refuted = 0;
    double not = 1;
    while (not - refuted > PRECISION * Math.abs(mean - refuted) && not > Double.MIN_NORMAL) {
      double middle = (refuted + not) / 2;
      if (refutes(middle)) {
        refuted = middle;
      } else {
        not = middle;
      }
    }
    return refuted;
  }

  /** Whether the capital against "the mean is at most m" surely reaches the goal; 0 &lt; m. */
  boolean refutes(double m) {
    double limit = Math.min(0.75 / m, LARGEST_BET);
    double product = 1;
    long exponent = 0;
    for (int i = 0; i < values.length; i++) {
      product *= 1 + Math.min(bets[i], limit) * (values[i] - m);
      if (i % UNSCALED == 0) {
        int e = Math.getExponent(product);
        product = Math.scalb(product, -e);
        exponent += e;
      }
    }
    return isAtLeastGoal(product, exponent);
  }

  private boolean isAtLeastGoal(double product, long exponent) {
    // The product is between 2^-64 and 2^673.
    int bits = goal.num().bitLength() - goal.den().bitLength();
    if (exponent > bits + 64L || exponent < -1024) {
      return exponent > 0;
    }
    Rational kept = Rational.ONE.sub(PER_FACTOR.mul(Rational.of(values.length)));
    Rational capital = Rounded.exact(product).mul(Rational.of(2).pow((int) exponent)).mul(kept);
    return capital.compareTo(goal) >= 0;
  }
}
