package org.certalign.experiment;

import java.util.ArrayList;
import java.util.List;
import org.certalign.policy.FinitePolicy;
import org.certalign.policy.Law;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * The optimal policies under budgets of one divergence, as a path from the greedy policy (s to 0)
 * to the reference policy (s to infinity).
 *
 * <p>By the Karush-Kuhn-Tucker conditions of a concave problem, the policy of the largest mean
 * reward among those that spend no more than it does itself is, with t = dQ/dP and d = max r - r,
 *
 * <ul>
 *   <li>for KL: t proportional to e^(-d/s), the exponential tilt (theorem {@code tilt-frontier});
 *   <li>for the Renyi order a &gt; 1: t proportional to (s - d)_+^(1/(a-1)), as E_P t^a is convex
 *       in t and has to stay below a level;
 *   <li>for 0 &lt; a &lt; 1: t proportional to (s + d)^(-1/(1-a)), as E_P t^a is concave and has to
 *       stay above a level.
 * </ul>
 */
@FunctionalInterface
interface PolicyPath {
  /** The law of the reward levels at s, s &gt; 0. */
  Law at(Rational s);

  /** The exponential tilts of inverse temperature 1/s, optimal for KL. */
  static PolicyPath exponential(FinitePolicy policy) {
    return s -> policy.tilt(Rational.ONE.div(s));
  }

  /** The power tilts, optimal for the Renyi divergence of order a, a &gt; 0 and not 1. */
  static PolicyPath power(FinitePolicy policy, Rational a) {
    Rational exponent = Rational.ONE.div(a.sub(Rational.ONE));
    boolean above = a.compareTo(Rational.ONE) > 0;
    List<Rational> rewards = policy.rewards();
    Rational best = rewards.get(rewards.size() - 1);
    return s -> {
      List<Real> weights = new ArrayList<>();
      for (int i = 0; i < rewards.size(); i++) {
        Rational d = best.sub(rewards.get(i));
        Rational base = above ? s.sub(d).max(Rational.ZERO) : s.add(d);
        Real ratio = base.signum() == 0 ? Real.of(0) : Real.of(base.div(s)).pow(Real.of(exponent));
        weights.add(Real.of(policy.masses().get(i)).times(ratio).memo());
      }
      return Law.proportionalTo(weights);
    };
  }
}
