package org.certalign.real;

import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;

/**
 * e^x. A class of its own, so that its logarithm is x again, exactly.
 *
 * @param exponent the number x
 */
record Exponential(Real exponent) implements Real {
  static final Real E = new Exponential(Real.of(1));

  @Override
  public Interval enclose(Precision p) {
    return ExponentialPoints.exp(exponent.enclose(p), p);
  }
}
