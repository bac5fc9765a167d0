package org.certalign.sampling;

import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.quadrature.Jet;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Values of an integrand by the kernel. */
final class Enclosures {
  private Enclosures() {}

  /** f(u), to about 200 bits. */
  static Rational at(StratifiedIntegrand f, double u) {
    Precision p = Precisions.at(256);
    Interval point = Real.of(Rounded.exact(u)).enclose(p);
    Interval value = f.series().at(Jet.linear(point, Interval.ofLong(1), 0, p)).coefficient(0);
    return Ends.lower(value);
  }
}
