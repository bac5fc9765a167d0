package org.certalign.policy;

import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * A function f of the density ratio t, and its integrals along the density n u^(n-1) of best-of-n:
 * what is needed to compute E_P f(dP_n/dP) exactly for rewards with and without atoms. For convex f
 * with f(1) = 0 that is an f-divergence.
 */
public interface Generator {
  /** The divergence that it generates. */
  String name();

  /** f(t), t &gt; 0. */
  Real at(Real t);

  /**
   * The integral of f(n s^(n-1)) over s from 0 to u, by an antiderivative.
   *
   * @param best the n of best-of-n
   * @param u a rank, from 0 to 1
   * @throws ArithmeticException if there is no antiderivative in closed form for this n
   */
  Real integral(BestOfNRanks best, Rational u);
}
