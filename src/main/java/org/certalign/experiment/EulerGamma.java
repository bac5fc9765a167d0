package org.certalign.experiment;

import java.math.BigInteger;
import org.certalign.kernel.Order;
import org.certalign.quadrature.HarmonicNumber;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * Euler's constant, between two of the partial sums of the Euler-Maclaurin formula at N = 10^25:
 * H_N - ln N - 1/(2N) + 1/(12 N^2) is too large by less than 1/(120 N^4), 10^-102.
 */
final class EulerGamma {
  private static final BigInteger TERMS = BigInteger.TEN.pow(25);

  private EulerGamma() {}

  /** Euler's constant, to 100 digits. */
  static Real value() {
    Rational n = Rational.of(TERMS);
    Rational correction = Rational.of(1, 12).div(n.pow(2)).sub(Rational.of(1, 2).div(n));
    Real above = HarmonicNumber.of(TERMS).minus(Real.of(n).ln()).plus(Real.of(correction)).memo();
    Real below = above.minus(Real.of(Rational.of(1, 120).div(n.pow(4))));
    return p -> Order.hull(below.enclose(p), above.enclose(p));
  }
}
