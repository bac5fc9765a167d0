package org.certalign.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.certalign.kernel.Interval;
import org.certalign.policy.Divergence;
import org.certalign.policy.FinitePair;
import org.certalign.policy.FinitePolicy;
import org.certalign.policy.Genes;
import org.certalign.policy.Law;
import org.certalign.policy.MarkovKernel;
import org.certalign.policy.PromptedPair;
import org.certalign.policy.SoftBestOfN;
import org.certalign.real.InputError;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.junit.jupiter.api.Test;

/** Samplers of finite policies against their exact laws. */
final class PolicySamplersTest {
  private static final Rational ERROR = Rational.parse("1e-9");
  private static final List<Rational> MASSES =
      List.of(Rational.of(1, 2), Rational.of(1, 3), Rational.of(1, 6));
  private static final List<Rational> REWARDS =
      List.of(Rational.ZERO, Rational.of(1, 2), Rational.of(2));
  private static final FinitePolicy POLICY = FinitePolicy.of(MASSES, REWARDS);

  @Test
  void theTiltHasItsLaw() {
    Law tilt = POLICY.tilt(Rational.ONE);
    assertTrue(FiniteLaw.holds(tilt, LawSampler.of(tilt)));
    assertFalse(FiniteLaw.holds(POLICY.tilt(Rational.of(9, 10)), LawSampler.of(tilt)));
  }

  /** With masses cut off at 3 bits, every fourth draw or so is one of the rest. */
  @Test
  void whatIsLeftHasItsLawToo() {
    Law tilt = POLICY.tilt(Rational.ONE);
    assertTrue(FiniteLaw.holds(tilt, LawSampler.of(tilt, 3)));
    Law withZero = Law.proportionalTo(List.of(Real.of(2).sqrt(), Real.of(0), Real.of(3).sqrt()));
    assertTrue(FiniteLaw.holds(withZero, LawSampler.of(withZero, 2)));
    Law rational = Law.of(MASSES);
    assertTrue(FiniteLaw.holds(rational, LawSampler.of(rational, 2)));
  }

  @Test
  void softBestOfNHasItsLaw() {
    Law soft = SoftBestOfN.law(POLICY, Rational.of(2), 3);
    ResponseSampler sampler = SoftBestOfNSampler.of(MASSES, REWARDS, Rational.of(2), 3);
    assertTrue(FiniteLaw.holds(soft, sampler));
    Law other = SoftBestOfN.law(POLICY, Rational.of(2), 2);
    assertFalse(FiniteLaw.holds(other, sampler));
    assertThrows(InputError.class, () -> SoftBestOfNSampler.of(MASSES, REWARDS, ERROR, 0));
    assertThrows(InputError.class, () -> SoftBestOfNSampler.of(MASSES, List.of(), ERROR, 2));
  }

  private static PromptedPair prompts() {
    FinitePair coin = FinitePair.bernoulli(Rational.of(1, 2), Rational.of(3, 4));
    FinitePair best = new FinitePair(MASSES, FinitePair.bestOfN(MASSES, REWARDS, 4), REWARDS);
    return new PromptedPair(List.of(Rational.of(2, 5), Rational.of(3, 5)), List.of(coin, best));
  }

  private static PromptedSampler aligned(PromptedPair pair) {
    return PromptedSampler.of(
        pair.rho(),
        List.of(
            AliasTable.of(pair.pairs().get(0).q())::draw,
            FiniteBestOfN.of(MASSES, REWARDS, 4)::draw),
        List.of(2, 3));
  }

  @Test
  void promptsAreDrawnToo() {
    PromptedPair pair = prompts();
    assertTrue(FiniteLaw.holds(pair.joint().q(), aligned(pair)));
    assertFalse(FiniteLaw.holds(pair.joint().p(), aligned(pair)));
  }

  /** Conditional divergence and gain, exactly, and estimated from prompts and responses. */
  @Test
  void conditionalDivergenceAndGain() {
    PromptedPair pair = prompts();
    FinitePair joint = pair.joint();
    assertEquals(pair.gain(), joint.gain());
    Real difference = pair.kl().minus(joint.kl()).abs();
    assertTrue(Rounded.of(difference).value() < 1e-20);
    List<Real> logRatios = new ArrayList<>();
    for (int i = 0; i < joint.p().size(); i++) {
      logRatios.add(Real.of(joint.q().get(i).div(joint.p().get(i))).ln());
    }
    ConfidenceInterval kl = estimate(FiniteMean.of(aligned(pair), logRatios));
    assertTrue(kl.contains(Rounded.exact(Rounded.of(pair.kl()).value())), kl::toString);
    assertTrue(kl.halfWidth().compareTo(Rational.parse("0.03")) < 0, kl::toString);
    Rational mean = FinitePair.mean(joint.p(), joint.rewards());
    List<Real> gains = joint.rewards().stream().map(r -> Real.of(r.sub(mean))).toList();
    ConfidenceInterval gain = estimate(FiniteMean.of(aligned(pair), gains));
    assertTrue(gain.contains(pair.gain()), gain::toString);
    assertTrue(gain.halfWidth().compareTo(Rational.parse("0.04")) < 0, gain::toString);
  }

  private static ConfidenceInterval estimate(Estimator estimator) {
    int draws = 40_000;
    return estimator.interval(
        estimator.draw(new Portion(1, "estimate", 0, 1, draws)), draws, ERROR);
  }

  /** Random kernels: images have the image law, and no divergence grows, exactly. */
  @Test
  void dataProcessing() {
    RandomStream stream = RandomStream.of(1, "kernels", 0);
    for (int run = 0; run < 6; run++) {
      Genes genes = new Genes(IntStream.range(0, 20).map(i -> stream.nextInt(10_000)).toArray());
      List<Rational> p = genes.probabilities(4);
      List<Rational> q = genes.weights(4);
      MarkovKernel kernel = MarkovKernel.read(genes, 4, 3);
      List<Rational> image = kernel.image(q);
      assertTrue(FiniteLaw.holds(image, KernelSampler.of(AliasTable.of(q)::draw, kernel)));
      Law imageP = Law.of(kernel.image(p));
      Law imageQ = Law.of(image);
      FinitePair pair = new FinitePair(p, q, q);
      assertTrue(isLess(Divergence.kl(imageQ, imageP), pair.kl()));
      assertTrue(isLess(Divergence.tv(imageQ, imageP), Real.of(pair.tv())));
      assertTrue(isLess(Divergence.chi2(imageQ, imageP), Real.of(pair.chi2())));
    }
    List<List<Rational>> ragged = List.of(List.of(Rational.ONE), MASSES);
    assertThrows(IllegalArgumentException.class, () -> new MarkovKernel(ragged));
  }

  private static boolean isLess(Real x, Real y) {
    Interval difference = y.minus(x).enclose(Precisions.at(128));
    return difference.lo().signum() >= 0;
  }

  /** The law of the image is not one of its rows. */
  @Test
  void anotherKernelIsSeen() {
    List<Rational> half = List.of(Rational.of(1, 4), Rational.of(3, 4));
    MarkovKernel kernel = new MarkovKernel(List.of(List.of(Rational.ONE, Rational.ZERO), half));
    ResponseSampler coin = stream -> stream.nextInt(2);
    List<Rational> law = kernel.image(List.of(Rational.of(1, 2), Rational.of(1, 2)));
    assertEquals(List.of(Rational.of(5, 8), Rational.of(3, 8)), law);
    assertTrue(FiniteLaw.holds(law, KernelSampler.of(coin, kernel)));
    assertFalse(FiniteLaw.holds(half, KernelSampler.of(coin, kernel)));
  }
}
