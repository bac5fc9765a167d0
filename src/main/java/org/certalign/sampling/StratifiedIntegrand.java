package org.certalign.sampling;

import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.quadrature.JetFunction;

/**
 * A function on (0, 1) as the stratified lane needs it: fast with a bound on the rounding error,
 * rigorous on intervals with derivatives, and its mean near 0, where it may have a singularity. All
 * three are of the same function.
 */
public interface StratifiedIntegrand {
  /** The function at the point u, exactly that of the double. */
  Rounded at(double u);

  /** The function on Taylor series of u, of order 2 at least, for intervals of (0, 1]. */
  JetFunction series();

  /**
   * Encloses the mean of the function over (0, 1/strata), the only stratum that is not drawn from.
   *
   * @throws ArithmeticException if it is infinite, or not known to be finite
   */
  Interval meanOfFirst(long strata, Precision p);
}
