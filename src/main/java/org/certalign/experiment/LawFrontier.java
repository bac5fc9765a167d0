package org.certalign.experiment;

import org.certalign.policy.RewardLaw;
import org.certalign.policy.RewardPair;
import org.certalign.real.Comparison;
import org.certalign.real.Enclosure;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * The largest gain of any policy of a given KL, for a law of the reward with exponential tilts
 * (theorem {@code tilt-frontier}): the gain of the tilt that spends as much. The tilts, whose KL
 * and gain rise with the inverse temperature, are halved between one that certainly spends no more
 * and one that certainly spends no less.
 */
final class LawFrontier {
  private static final int BITS = 512;
  private static final Rational TWO = Rational.of(2);

  /** The relative width of the gain. */
  private static final Rational CLOSE = Rational.parse("1e-13");

  private final RewardLaw law;

  /** The reciprocal of the least inverse temperature without a tilt; 0 where all have one. */
  private final Rational scale;

  /** The frontier of a law that has tilts and a bound on its upper tail. */
  LawFrontier(RewardLaw law) {
    this.law = law;
    this.scale = law.tail().orElseThrow().c();
  }

  /** The tilt of inverse temperature s/(1 + c s), s &gt; 0: all that there are. */
  private RewardPair tilt(Rational s) {
    return law.tilt(s.div(Rational.ONE.add(scale.mul(s))));
  }

  private boolean spendsLess(Rational s, Real kl) {
    Comparison c = Comparison.of(tilt(s).kl(), kl, BITS);
    if (c == Comparison.UNDECIDED) {
      throw new ArithmeticException("the tilt at " + s + " is not told from the budget");
    }
    return c == Comparison.LESS;
  }

  /**
   * The largest gain.
   *
   * @param kl in nats, positive and below the supremum of what the tilts spend
   */
  Enclosure at(Real kl) {
    Rational more = Rational.ONE;
    while (spendsLess(more, kl)) {
      more = more.mul(TWO);
    }
    Rational less = more.div(TWO);
    while (!spendsLess(less, kl)) {
      more = less;
      less = less.div(TWO);
    }
    while (more.sub(less).compareTo(more.mul(CLOSE)) > 0) {
      Rational middle = less.add(more).div(TWO);
      if (spendsLess(middle, kl)) {
        less = middle;
      } else {
        more = middle;
      }
    }
    return Certified.range(tilt(less).gain(), tilt(more).gain());
  }
}
