package org.certalign.experiment;

import java.util.ArrayList;
import java.util.List;
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
   * For reward levels of the given masses, in ascending order: the sum of q ln(q/m) over the
   * levels, q the mass under best-of-n (theorem {@code bon-finite-kl}). As reals, because exact
   * powers would have millions of digits here.
   */
  static Real finite(List<Rational> masses, int n) {
    if (n == 1) {
      return Real.of(0);
    }
    List<Real> terms = new ArrayList<>();
    Rational cumulative = Rational.ZERO;
    Real below = Real.of(0);
    for (Rational mass : masses) {
      cumulative = cumulative.add(mass);
      Real power = Real.of(cumulative).pow(n).memo();
      Real selected = power.minus(below).memo();
      Real reference = Real.of(mass);
      terms.add(p -> Divergences.bonFiniteKlTerm(selected.enclose(p), reference.enclose(p), p));
      below = power;
    }
    return Real.sum(terms).memo();
  }
}
