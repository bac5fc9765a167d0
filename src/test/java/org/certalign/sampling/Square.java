package org.certalign.sampling;

import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.quadrature.JetFunction;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * u^2, of mean 1/3, for which the ranges over strata are what the bounds say.
 *
 * @param understated the factor of what is said of its derivatives: 1 for the truth
 */
record Square(Rational understated) implements StratifiedIntegrand {
  @Override
  public Rounded at(double u) {
    Rounded x = Rounded.exactly(u);
    return x.times(x);
  }

  @Override
  public JetFunction series() {
    return u -> u.times(u).times(Real.of(understated));
  }

  @Override
  public Interval meanOfFirst(long strata, Precision p) {
    Rational square = Rational.of(strata).mul(Rational.of(strata));
    return Real.of(Rational.ONE.div(square.mul(Rational.of(3)))).enclose(p);
  }
}
