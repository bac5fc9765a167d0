package org.certalign.audit.verify;

import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Quotient;
import org.certalign.kernel.Sum;

/** KL(P_n‖P) for finitely many levels of the reward (bon-finite-kl), level by level. */
final class FiniteKl {
  private FiniteKl() {}

  /**
   * Sum of q_i ln(q_i/p_i) with q_i = F_i^n - F_(i-1)^n.
   *
   * @param n the number of draws, which need not be whole
   * @param probs the masses of the levels in ascending order, with commas between
   */
  static Interval of(Interval n, String probs, Precision p) {
    Interval kl = Interval.ofLong(0);
    Interval below = Interval.ofLong(0);
    Interval powerBelow = Interval.ofLong(0);
    String[] levels = probs.split(",", -1);
    for (int i = 0; i < levels.length; i++) {
      Interval mass = Formula.number(levels[i].strip(), p);
      boolean top = i == levels.length - 1;
      // The masses add up to 1 exactly, which rounded sums would lose.
      Interval upTo = top ? Interval.ofLong(1) : Sum.add(below, mass, p);
      Interval power = Formula.power(upTo, n, p);
      Interval q = Sum.sub(power, powerBelow, p);
      kl = Sum.add(kl, Product.mul(q, Ln.ln(Quotient.div(q, mass, p), p), p), p);
      below = upTo;
      powerBelow = power;
    }
    return kl;
  }
}
