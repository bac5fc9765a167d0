package org.certalign.theorem;

import org.certalign.policy.Divergence;
import org.certalign.policy.FinitePair;
import org.certalign.policy.Generators;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** What is sampled for the relations between divergences. */
final class RelationPlans {
  private RelationPlans() {}

  private static FiniteSample best() {
    return FiniteSample.manyBestOf(4);
  }

  private static Real kl() {
    return best().pair().kl();
  }

  static SamplingPlan pinsker() {
    return best().tv().atMost(Relations.pinskerBound(kl()));
  }

  static SamplingPlan bretagnolleHuber() {
    return best().tv().atMost(Relations.bretagnolleHuberBound(kl()));
  }

  static SamplingPlan klChi2() {
    return best().kl().atMost(Relations.klChi2Bound(Real.of(best().pair().chi2())));
  }

  static SamplingPlan hellingerKl() {
    return best().divergence(Generators.HELLINGER2).atMost(kl());
  }

  private static Real hellinger2(FinitePair pair) {
    return Divergence.hellinger2(pair.aligned(), pair.reference());
  }

  static SamplingPlan tvAbove() {
    return best().tv().atMost(Relations.tvHellingerBound(hellinger2(best().pair())));
  }

  static SamplingPlan tvBelow() {
    return best()
        .tv()
        .named("lower bound")
        .atLeast(Relations.tvHellingerLower(hellinger2(best().pair())));
  }

  /** A coin and its mirror image. */
  static SamplingPlan mirror() {
    FiniteSample mirror = FiniteSample.coins(Rational.of(1, 5), Rational.of(4, 5));
    return mirror.tv().atMost(Relations.tvHellingerBound(hellinger2(mirror.pair()))).attained();
  }
}
