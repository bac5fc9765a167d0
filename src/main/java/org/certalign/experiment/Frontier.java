package org.certalign.experiment;

import org.certalign.policy.Divergence;
import org.certalign.policy.FinitePolicy;
import org.certalign.policy.Law;
import org.certalign.real.Comparison;
import org.certalign.real.Enclosure;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * The largest gain of a finite policy under a budget of a divergence, enclosed: along the {@link
 * PolicyPath} of that divergence a bracket is halved until a policy that keeps the budget and one
 * that exceeds it, each by a certified comparison, are close. The gain of the first is within
 * reach; that of the second is the largest for a larger budget. Nothing else is needed of the path
 * than that each of its policies is optimal for what it spends.
 */
final class Frontier {
  /** After so many halvings at a time it is seen whether the gains at both ends are close. */
  private static final int HALVINGS = 40;

  /** Near a level that drops out of the support the gain may change with a small power of s. */
  private static final int MOST_HALVINGS = 2000;

  /** The relative width of the gain. */
  private static final Rational CLOSE = Rational.parse("1e-12");

  private static final int BITS = 1024;
  private static final Rational TWO = Rational.of(2);

  private final FinitePolicy policy;
  private final PolicyPath path;
  private final Divergent divergence;

  private interface Divergent {
    Real of(Law q);
  }

  /**
   * An optimum.
   *
   * @param within a policy that keeps the budget
   * @param beyond a nearby policy, optimal for a budget that is larger than allowed
   * @param gain encloses the largest gain at the budget
   */
  record Optimum(Law within, Law beyond, Enclosure gain) {}

  private Frontier(FinitePolicy policy, PolicyPath path, Divergent divergence) {
    this.policy = policy;
    this.path = path;
    this.divergence = divergence;
  }

  /** The frontier under budgets of KL(Q||P). */
  static Frontier ofKl(FinitePolicy policy) {
    Law p = policy.law();
    return new Frontier(policy, PolicyPath.exponential(policy), q -> Divergence.kl(q, p));
  }

  /** The frontier under budgets of D_a(Q||P), a &gt; 0; a = 1 is KL. */
  static Frontier ofOrder(FinitePolicy policy, Rational a) {
    if (a.equals(Rational.ONE)) {
      return ofKl(policy);
    }
    Law p = policy.law();
    return new Frontier(policy, PolicyPath.power(policy, a), q -> Divergence.renyi(q, p, a));
  }

  /** The gain of a law of the levels. */
  static Real gain(FinitePolicy policy, Law q) {
    return q.meanOf(policy.rewards()).minus(Real.of(policy.mean())).memo();
  }

  /**
   * The optimum at a budget.
   *
   * @param budget in nats, above 0 and below ln(1/p) with p the mass of the largest reward
   */
  Optimum at(Real budget) {
    Rational within = Rational.ONE;
    while (!keeps(within, budget)) {
      within = within.mul(TWO);
    }
    Rational beyond = within.div(TWO);
    while (keeps(beyond, budget)) {
      within = beyond;
      beyond = beyond.div(TWO);
    }
    int halvings = 0;
    while (true) {
      for (int i = 0; i < HALVINGS; i++) {
        Rational middle = within.add(beyond).div(TWO);
        if (keeps(middle, budget)) {
          within = middle;
        } else {
          beyond = middle;
        }
      }
      halvings += HALVINGS;
      Law low = path.at(within);
      Law high = path.at(beyond);
      Enclosure gain = Certified.range(gain(policy, low), gain(policy, high));
      if (halvings >= MOST_HALVINGS || isClose(gain)) {
        return new Optimum(low, high, gain);
      }
    }
  }

  private static boolean isClose(Enclosure gain) {
    return gain.upper().sub(gain.lower()).compareTo(gain.lower().mul(CLOSE)) <= 0;
  }

  /** Whether the policy at s certainly keeps the budget; if not, it certainly exceeds it. */
  private boolean keeps(Rational s, Real budget) {
    Comparison c = Comparison.of(divergence.of(path.at(s)), budget, BITS);
    if (c == Comparison.UNDECIDED) {
      throw new ArithmeticException("the divergence at " + s + " is not told from the budget");
    }
    return c != Comparison.GREATER;
  }
}
