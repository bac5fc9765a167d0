package org.certalign.experiment;

import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * The expansion {@code bon-gaussian-asymptotics} of the expected maximum of n standard normals:
 * sqrt(2L) - (ln L + ln 4pi - 2 gamma)/(2 sqrt(2L)) + o(1/sqrt L), L = ln n. Its value is
 * certified, but what it leaves out is not bounded: it is neither an upper nor a lower bound.
 */
final class GaussianAsymptotics {
  private GaussianAsymptotics() {}

  /** The expansion without its remainder, n at least 2. */
  static Real of(Rational n) {
    Real log = Real.of(n).ln().memo();
    Real root = Real.of(2).times(log).sqrt().memo();
    Real shift =
        log.ln().plus(Real.of(4).times(Real.pi()).ln()).minus(Real.of(2).times(EulerGamma.value()));
    return root.minus(shift.over(Real.of(2).times(root)));
  }
}
