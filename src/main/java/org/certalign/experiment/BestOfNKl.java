package org.certalign.experiment;

import org.certalign.bound.Divergences;
import org.certalign.kernel.Interval;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** KL(P_n||P) of best-of-n, in nats. */
final class BestOfNKl {
  private BestOfNKl() {}

  /** ln n - (n-1)/n, for a reward without atoms (theorem {@code bon-kl}). */
  static Real atomless(int n) {
    Interval draws = Interval.ofLong(n);
    Real value = p -> Divergences.bonKl(draws, p);
    return n == 1 ? Real.of(0) : value.memo();
  }

  /**
   * For a reward of 1 with probability p and of 0 otherwise (theorem {@code bon-finite-kl}): with
   * the probability q = (1-p)^n of failing n times, q (n-1) ln(1-p) + (1-q) ln((1-q)/p).
   */
  static Real bernoulli(Rational p, int n) {
    if (n == 1) {
      return Real.of(0);
    }
    Real fail = Real.of(Rational.ONE.sub(p));
    Real all = fail.pow(n).memo();
    Real some = Real.of(1).minus(all).memo();
    Real lower = all.times(Real.of(n - 1L)).times(fail.ln());
    return lower.plus(some.times(some.over(Real.of(p)).ln())).memo();
  }
}
