package org.certalign.experiment;

import java.math.BigInteger;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Sum;
import org.certalign.policy.BestOfNGains;
import org.certalign.quadrature.HarmonicNumber;
import org.certalign.real.Real;

/**
 * The gain of best-of-n for a Laplace reward of scale 1: sum_{k=1..n} (1 - 2^-k)/k - 2^-n/n. For
 * large n that is H_n - ln 2 + d with d = sum_{k&gt;n} 2^-k/k - 2^-n/n, and -2^-n/n &lt; d &lt;= 0,
 * as the terms of the sum are less than 2^-k/n.
 */
final class LaplaceGain {
  private static final int LARGEST_EXACT = 1_000;

  private LaplaceGain() {}

  /** The gain, n at least 1; to 2^-n for n above 1000. */
  static Real of(int n) {
    if (n <= LARGEST_EXACT) {
      return Real.of(BestOfNGains.laplace(n));
    }
    Real limit = HarmonicNumber.of(BigInteger.valueOf(n)).minus(Real.of(2).ln());
    Interval rest = new Interval(BigInteger.ONE.negate(), BigInteger.ZERO, -n);
    return p -> Sum.add(limit.enclose(p), rest, p);
  }
}
