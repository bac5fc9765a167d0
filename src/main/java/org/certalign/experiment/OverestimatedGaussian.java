package org.certalign.experiment;

import java.math.BigInteger;
import org.certalign.policy.BestOfNGains;
import org.certalign.quadrature.GaussianMaximum;
import org.certalign.real.Comparison;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * A Gaussian proxy r = X with golden reward r* = X - c Phi(X)^k: the error is within [-c, 0] and
 * sits in the upper tail. As Phi(max X_i) has the law of U^(1/n), E Phi^k under best-of-n is
 * n/(n+k).
 *
 * @param amount c, at least 0
 * @param sharpness k, a positive integer
 */
record OverestimatedGaussian(Rational amount, int sharpness) {
  private static final int BITS = 512;

  /** The gain of the proxy under best-of-n. */
  static Real proxyGain(int n) {
    return GaussianMaximum.of(BigInteger.valueOf(n));
  }

  /** The gain of the error e = r* - r under best-of-n: -c times that of u^k, u uniform. */
  Rational errorGain(int n) {
    return BestOfNGains.power(Rational.of(n), Rational.of(sharpness)).mul(amount).neg();
  }

  /** The golden gain of best-of-n. */
  Real goldenGain(int n) {
    return proxyGain(n).plus(Real.of(errorGain(n)));
  }

  /** The variance of e: c^2 times that of u^k. */
  Rational errorVariance() {
    return BestOfNGains.powerVariance(Rational.of(sharpness)).mul(amount.pow(2));
  }

  /**
   * The least n from a given one on whose golden gain is above (or below) that of n + 1.
   *
   * @param from where to begin
   * @param most where to end
   * @param down whether to look for a fall
   * @return 0 if there is none
   * @throws ArithmeticException if two neighbours are not told apart, so that nothing can be said
   */
  int turn(int from, int most, boolean down) {
    Comparison wanted = down ? Comparison.GREATER : Comparison.LESS;
    Real here = goldenGain(from);
    for (int n = from; n <= most; n++) {
      Real next = goldenGain(n + 1);
      Comparison found = Comparison.of(here, next, BITS);
      if (found == Comparison.UNDECIDED) {
        throw new ArithmeticException("gains at %d and %d are not told apart".formatted(n, n + 1));
      }
      if (found == wanted) {
        return n;
      }
      here = next;
    }
    return 0;
  }
}
