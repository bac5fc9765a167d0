package org.certalign.sampling;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.certalign.policy.RewardLaw;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.junit.jupiter.api.Test;

/** Means of tilted rewards against the derivative of the cumulant function. */
final class TiltedRewardTest {
  private static final Rational ERROR = Rational.parse("1e-9");
  private static final Rational HALF = Rational.of(1, 2);
  private static final Rational QUARTER = Rational.of(1, 4);
  private static final int COUNT = 40_000;

  private static SampleMoments sample(RewardSampler sampler) {
    RandomStream stream = RandomStream.of(1, "tilts", 0);
    SampleMoments sample = new SampleMoments();
    for (int i = 0; i < COUNT; i++) {
      sample.add(sampler.draw(stream));
    }
    return sample;
  }

  /** The mean of the tilt by l is that of the law plus psi'(l); a tilt by less is told from it. */
  private static void hasGain(RewardLaw law, RewardLaw tilted, RewardSampler sampler, Rational l) {
    ConfidenceInterval c = Chernoff.interval(sample(sampler), tilted, ERROR);
    assertTrue(c.contains(mean(law, l)), () -> law + ": " + c);
    assertFalse(c.contains(mean(law, l.mul(Rational.parse("0.6")))), () -> law + ": " + c);
  }

  private static Rational mean(RewardLaw law, Rational l) {
    Real gain = law.cumulant().orElseThrow().slope(l);
    return law.mean().add(Rounded.exact(Rounded.of(gain).value()));
  }

  @Test
  void closedFormsHaveTheirMeans() {
    Rational two = Rational.of(2);
    RewardLaw gaussian = RewardLaw.gaussian(Rational.ONE, two);
    hasGain(gaussian, gaussian, TiltedReward.gaussian(Rational.ONE, two, QUARTER), QUARTER);
    hasGain(
        RewardLaw.exponential(two),
        RewardLaw.exponential(Rational.of(4)),
        TiltedReward.exponential(two, QUARTER),
        QUARTER);
    hasGain(
        RewardLaw.gamma(Rational.of(3), Rational.ONE),
        RewardLaw.gamma(Rational.of(3), two),
        TiltedReward.gamma(3, Rational.ONE, HALF),
        HALF);
  }

  /** Laplace(1) tilted by 1/2 is, in law, Exp(2) with probability 3/4, else -Exp(2/3). */
  @Test
  void laplaceHasItsMean() {
    // |tilt| is below an exponential variable of mean 2 in every tail: Laplace(2) is wide enough.
    hasGain(
        RewardLaw.laplace(Rational.ONE),
        RewardLaw.laplace(Rational.of(2)),
        TiltedReward.laplace(Rational.ONE, HALF),
        HALF);
  }

  @Test
  void rejectionHasItsMean() {
    RewardLaw uniform = RewardLaw.uniform(Rational.ZERO, Rational.ONE);
    RewardSampler reference = RewardSampler.uniform(Rational.ZERO, Rational.ONE);
    for (Rational l : new Rational[] {HALF, Rational.of(5)}) {
      RewardSampler tilted = TiltedReward.byRejection(reference, l, Rational.ONE);
      ConfidenceInterval c =
          EmpiricalBernstein.interval(sample(tilted), Rational.ZERO, Rational.ONE, ERROR);
      assertTrue(c.contains(mean(uniform, l)), c::toString);
      assertFalse(c.contains(mean(uniform, l.mul(Rational.parse("0.3")))), c::toString);
    }
  }

  @Test
  void wrongTiltsAreNamed() {
    RewardSampler reference = RewardSampler.uniform(Rational.ZERO, Rational.ONE);
    assertThrows(InputError.class, () -> TiltedReward.exponential(Rational.ONE, Rational.ONE));
    assertThrows(InputError.class, () -> TiltedReward.laplace(Rational.ONE, Rational.of(-1)));
    assertThrows(
        InputError.class, () -> TiltedReward.byRejection(reference, Rational.of(-1), Rational.ONE));
  }
}
