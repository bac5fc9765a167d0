package org.certalign.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.certalign.real.Comparison;
import org.certalign.real.Digits;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RewardLawTest {
  private static final Rational TWO = Rational.of(2);

  private static List<RewardLaw> light() {
    return List.of(
        RewardLaw.gaussian(Rational.ONE, TWO),
        RewardLaw.exponential(Rational.of(1, 3)),
        RewardLaw.gamma(Rational.of(5, 2), Rational.of(1, 2)),
        RewardLaw.chiSquared(Rational.of(3)),
        RewardLaw.laplace(Rational.of(1, 2)),
        RewardLaw.poisson(Rational.of(4)),
        RewardLaw.uniform(Rational.of(-1), TWO),
        RewardLaw.bernoulli(Rational.of(1, 5)));
  }

  /** psi(l) is V l^2/2 to first order. */
  @TestFactory
  Stream<DynamicTest> curvatureIsTheVariance() {
    Rational l = Rational.parse("1e-10");
    return light().stream()
        .map(
            law ->
                DynamicTest.dynamicTest(
                    law.name(),
                    () -> {
                      Real half = Real.of(law.variance().orElseThrow().mul(l).mul(l).div(TWO));
                      Real ratio = law.cumulant().orElseThrow().at(l).over(half);
                      assertNear(ratio, Real.of(1), "1e-8");
                    }));
  }

  /** The slope is the derivative: a central difference quotient agrees. */
  @TestFactory
  Stream<DynamicTest> slopeIsTheDerivative() {
    Rational l = Rational.of(2, 5);
    Rational h = Rational.parse("1e-8");
    return light().stream()
        .map(
            law ->
                DynamicTest.dynamicTest(
                    law.name(),
                    () -> {
                      Cumulant psi = law.cumulant().orElseThrow();
                      Real change = psi.at(l.add(h)).minus(psi.at(l.sub(h)));
                      assertNear(change.over(Real.of(h.add(h))), psi.slope(l), "1e-12");
                    }));
  }

  private static void assertNear(Real a, Real b, String tolerance) {
    Real off = a.minus(b).abs();
    assertEquals(Comparison.LESS, Comparison.of(off, Real.of(Rational.parse(tolerance)), 1024));
  }

  @Test
  void tiltOfAnExponentialIsExponential() {
    RewardPair tilt = RewardLaw.exponential(Rational.ONE).tilt(Rational.of(1, 2));
    RewardPair known = RewardPair.exponential(Rational.ONE, TWO);
    assertNear(tilt.kl(), known.kl(), "1e-60");
    assertNear(tilt.gain(), known.gain(), "1e-60");
    assertThrows(
        IllegalArgumentException.class, () -> RewardLaw.exponential(TWO).tilt(Rational.ONE));
  }

  @Test
  void tiltOfAPoissonIsPoisson() {
    RewardPair tilt = RewardLaw.poisson(TWO).tilt(Rational.of(1, 2));
    Rational t = Rational.parse("1.6487212707001281468486507878141635716537761007101");
    RewardPair known = RewardPair.poisson(TWO, t);
    assertNear(tilt.kl(), known.kl(), "1e-45");
    assertNear(tilt.gain(), known.gain(), "1e-45");
  }

  @Test
  void heavyTails() {
    RewardLaw pareto = RewardLaw.pareto(Rational.of(3));
    assertEquals(Rational.of(3, 2), pareto.mean());
    assertEquals(Rational.of(3, 4), pareto.variance().orElseThrow());
    assertTrue(RewardLaw.pareto(TWO).variance().isEmpty());
    assertTrue(pareto.cumulant().isEmpty());
    assertEquals(TWO, RewardLaw.student(Rational.of(4)).variance().orElseThrow());
    assertTrue(RewardLaw.student(TWO).variance().isEmpty());
  }

  /** The Pareto example of the theory: KL at most .1, gain 3.6e3. */
  @Test
  void paretoTail() {
    Real e = Real.of(Rational.of(1, 10)).over(Real.of(3).times(Real.of(1_000_000).ln()));
    RewardPair pair = RewardPair.paretoTail(3, e, Rational.of(1_000_000));
    assertTrue(Digits.certify(pair.gain(), 6).lo().startsWith("3619"));
    assertEquals(Comparison.LESS, Comparison.of(pair.kl(), Real.of(Rational.of(1, 10)), 256));
  }

  @Test
  void compoundPoissonIsSharp() {
    RewardPair pair = RewardPair.compoundPoisson(Rational.ONE, Rational.ONE, Rational.of(1, 2));
    assertEquals(Rational.ONE, pair.kl().exact().orElseThrow());
    assertEquals(Rational.of(3), pair.gain().exact().orElseThrow());
  }

  @Test
  void exactGainsOfBestOfN() {
    assertEquals(Rational.of(1, 4), BestOfNGains.bernoulli(Rational.of(1, 2), 2));
    assertEquals(Rational.of(3, 4), BestOfNGains.laplace(2));
    assertEquals(Rational.ZERO, BestOfNGains.laplace(1));
    assertEquals(Rational.of(5, 6), BestOfNGains.exponential(3));
    assertEquals(BestOfNGains.uniform(TWO), BestOfNGains.power(TWO, Rational.ONE));
    assertEquals(Rational.of(1, 12), BestOfNGains.powerVariance(Rational.ONE));
  }
}
