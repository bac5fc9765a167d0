package org.certalign.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.certalign.policy.Divergence;
import org.certalign.policy.Law;
import org.certalign.policy.ProxyPolicy;
import org.certalign.real.Comparison;
import org.certalign.real.Enclosure;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * A finite pair of rewards with controlled overestimation: 64 equally likely responses, i = 0 to
 * 63, of proxy reward r = i/63 and golden reward r* = r - c ((i - 55)_+/8)^2. The eight best by the
 * proxy are overestimated, the very best by c.
 */
final class OverestimatedRewards {
  private static final int RESPONSES = 64;
  private static final int RIGHT = 55;
  private static final int HALVINGS = 50;
  private static final int BITS = 1024;
  private static final List<Rational> MASSES =
      Collections.nCopies(RESPONSES, Rational.of(1, RESPONSES));
  private static final Rational TWO = Rational.of(2);

  private final Rational amount;
  private final ProxyPolicy policy;

  /** The pair with the largest overestimation c = amount, at least 0. */
  OverestimatedRewards(Rational amount) {
    this.amount = amount;
    List<Rational> proxy = new ArrayList<>();
    List<Rational> golden = new ArrayList<>();
    for (int i = 0; i < RESPONSES; i++) {
      Rational excess = Rational.of(Math.max(0, i - RIGHT), RESPONSES - 1 - RIGHT);
      proxy.add(Rational.of(i, RESPONSES - 1));
      golden.add(proxy.get(i).sub(amount.mul(excess.pow(2))));
    }
    this.policy = new ProxyPolicy(MASSES, proxy, golden);
  }

  /** c. */
  Rational amount() {
    return amount;
  }

  /** The policy with both rewards. */
  ProxyPolicy policy() {
    return policy;
  }

  /** The proxy rewards by proxy rank. */
  RankedValues proxy() {
    return new RankedValues(policy.proxy());
  }

  /** The golden rewards by proxy rank. */
  RankedValues golden() {
    return new RankedValues(policy.golden());
  }

  /** Half the range of values: the sub-gaussian constant by Hoeffding's lemma, for both tails. */
  static Rational sigma(List<Rational> values) {
    return ProxyPolicy.oscillation(values).div(TWO);
  }

  /** KL(P_n||P) of best-of-n by the proxy, in nats: the same for every c. */
  static Real bestOfNKl(int n) {
    return BestOfNKl.finite(MASSES, n);
  }

  /** The tilt by the proxy. */
  Law tilt(Rational beta) {
    return policy.tilt(policy.proxy(), beta);
  }

  /** KL(Q_b||P) in nats. */
  Real tiltKl(Rational beta) {
    return Divergence.kl(tilt(beta), policy.reference());
  }

  /**
   * (1/b) ln E_{Q*_b} exp(b ((r - r*) - E_P(r - r*))), the overestimation in {@code golden-rlhf}.
   */
  Real penalty(Rational beta) {
    if (amount.signum() == 0) {
      return Real.of(0);
    }
    List<Rational> over = policy.error().stream().map(Rational::neg).toList();
    Law best = policy.tilt(policy.golden(), beta);
    Real moment = best.mean(over.stream().map(x -> Real.of(beta.mul(x)).exp()).toList());
    return moment.ln().over(Real.of(beta)).minus(Real.of(new RankedValues(over).mean()));
  }

  /**
   * The sign of the derivative of the golden gain of the tilt by b, which is the covariance of the
   * two rewards under it; 0 where it is not decided.
   */
  private int direction(Rational beta) {
    List<Rational> products = new ArrayList<>();
    for (int i = 0; i < RESPONSES; i++) {
      products.add(policy.proxy().get(i).mul(policy.golden().get(i)));
    }
    Law q = tilt(beta);
    Real product = q.meanOf(policy.proxy()).times(q.meanOf(policy.golden()));
    Comparison c = Comparison.of(q.meanOf(products), product, BITS);
    return c == Comparison.GREATER ? 1 : c == Comparison.LESS ? -1 : 0;
  }

  /**
   * Encloses the b at which the golden gain of the tilt is largest. As the golden reward rises and
   * then falls with the proxy, the golden gain rises and then falls with b (the kernel e^(b r)
   * diminishes variation: S. Karlin, Total Positivity, 1968), so that one certified sign on each
   * side is enough.
   *
   * @param most where to look
   * @return null if the gain does not turn down there
   */
  Enclosure turn(Rational most) {
    Rational rising = Rational.ZERO;
    Rational falling = most;
    if (golden().signChanges() != 1 || direction(most) >= 0) {
      return null;
    }
    for (int i = 0; i < HALVINGS; i++) {
      Rational middle = rising.add(falling).div(TWO);
      if (direction(middle) > 0) {
        rising = middle;
      } else if (direction(middle) < 0) {
        falling = middle;
      } else {
        break;
      }
    }
    return Certified.range(Real.of(rising), Real.of(falling));
  }
}
