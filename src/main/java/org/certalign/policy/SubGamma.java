package org.certalign.policy;

import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * A bound on the upper tail of a reward: psi(l) &lt;= v l^2/(2 (1 - c l)) for 0 &lt; l &lt; 1/c.
 * With c = 0 it says that the reward is sub-gaussian with s^2 = v.
 *
 * @param v the variance factor
 * @param c the scale, at least 0
 */
public record SubGamma(Real v, Rational c) {
  /** Whether the bound is finite at l. */
  public boolean finiteAt(Rational l) {
    return c.mul(l).compareTo(Rational.ONE) < 0;
  }

  /** The bound v l^2/(2 (1 - c l)) at l. */
  public Real at(Rational l) {
    Rational room = Rational.of(2).mul(Rational.ONE.sub(c.mul(l)));
    return v.times(Real.of(l.mul(l).div(room)));
  }

  /**
   * sqrt(2 v KL) + c KL, the bound on the gain at a divergence (theorem {@code
   * transport-subgamma}).
   */
  public Real gainAt(Real kl) {
    Real divergence = kl.max(Real.of(0)).memo();
    return v.times(Real.of(2)).times(divergence).sqrt().plus(Real.of(c).times(divergence));
  }
}
