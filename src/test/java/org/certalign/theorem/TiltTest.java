package org.certalign.theorem;

import static org.certalign.theorem.Entries.assertExact;
import static org.certalign.theorem.Entries.assertValue;
import static org.certalign.theorem.Entries.left;
import static org.certalign.theorem.Entries.right;
import static org.certalign.theorem.TransportTest.assertMessage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.certalign.policy.Divergence;
import org.certalign.policy.FinitePolicy;
import org.certalign.policy.Law;
import org.certalign.real.Comparison;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TiltTest {
  private static final Rational THIRD = Rational.of(1, 3);

  @TestFactory
  Stream<DynamicTest> entriesHold() {
    return Tilt.theorems().stream()
        .map(t -> DynamicTest.dynamicTest(t.id(), () -> Entries.check(t)));
  }

  @Test
  void knownValues() {
    assertExact("0.5", "tilt-sandwich", "beta", "1/2", "sigma", "1");
    assertExact("0.5", "tilt-sandwich", "beta", "1/2", "sigma", "1", "of", "kl");
    assertExact("1", "tilt-sandwich", "beta", "1/2", "sigma", "1", "of", "gain");
    assertExact("0", "softbon-tilt", "n", "3", "chi2", "0");
    assertValue("0.69314718", "softbon-tilt", "n", "2", "chi2", "2");
    assertValue("0.0000099999500003333", "softbon-tilt", "n", "2", "chi2", "2e-5");
    assertValue("0.65651764", "bon-winrate-frontier", "c", "2");
    assertValue("0.15159592", "bon-winrate-frontier", "c", "2", "of", "kl");
    assertValue("0.5", "bon-winrate-frontier", "c", "1e-30");
    assertValue("4.166666666666", "bon-winrate-frontier", "c", "1e-30", "of", "kl");
    assertValue("0.9999", "bon-winrate-frontier", "c", "1e6");
  }

  @Test
  void extremeParameters() {
    assertValue("0.4999999999", "bon-winrate-frontier", "c", "1e-1000");
    assertValue("4.1666666666", "bon-winrate-frontier", "c", "1e-1000", "of", "kl");
    assertValue("0.9999999999", "bon-winrate-frontier", "c", "1e100000");
    assertValue("26.63102111592854", "bon-winrate-frontier", "c", "1e12", "of", "kl");
    assertValue("10.51292546497022", "bon-winrate-frontier", "c", "1e5", "of", "kl");
    assertValue("9.9999999999", "softbon-tilt", "n", "1e5000", "chi2", "1");
    assertValue("11512.92546", "softbon-tilt", "n", "1", "chi2", "1e5000");
  }

  /** At K_2 = log 2 - 1/2 the frontier is .67591, best-of-2 wins 2/3. */
  @Test
  void frontierAtBestOfTwo() {
    Rational below = Rational.parse("2.2886");
    Rational above = Rational.parse("2.2887");
    Real k2 = GainByKl.kl(2);
    assertEquals(Comparison.LESS, Comparison.of(WinRateFrontier.kl(below), k2, 256));
    assertEquals(Comparison.GREATER, Comparison.of(WinRateFrontier.kl(above), k2, 256));
    assertValue("0.6759", "bon-winrate-frontier", "c", "2.2886");
    assertValue("0.6759", "bon-winrate-frontier", "c", "2.2887");
    Real spent = WinRateFrontier.kl(Rational.of(11, 5));
    assertEquals(Comparison.LESS, Comparison.of(spent, k2, 256));
  }

  /** The false twins of tilt-frontier keep their budgets. */
  @Test
  void budgetsOfTheTwins() {
    List<Rational> rewards = List.of(Rational.ZERO, Rational.ONE, Rational.of(3));
    FinitePolicy policy = FinitePolicy.of(List.of(THIRD, THIRD, THIRD), rewards);
    Law tilt = policy.tilt(Rational.ONE);
    Real reversed = Divergence.kl(policy.law(), Law.of(TiltFrontier.REVERSED_Q));
    Real allowed = Divergence.kl(policy.law(), tilt);
    assertEquals(Comparison.LESS, Comparison.of(reversed, allowed, 256));
    Real chi2 = Divergence.chi2(Law.of(TiltFrontier.CHI2_Q), policy.law());
    assertEquals(Comparison.LESS, Comparison.of(chi2, Divergence.chi2(tilt, policy.law()), 256));
  }

  @Test
  void knownWitnesses() {
    assertTrue(left("tilt-sandwich", "gaussian-gain").startsWith("0.70195"));
    assertTrue(right("tilt-sandwich", "gaussian-gain").startsWith("0.58649"));
    assertEquals("0.625", left("softbon-f", "is-the-tilt"));
    assertEquals("0.75", right("softbon-f", "is-the-tilt"));
  }

  @Test
  void badInputIsNamed() {
    assertMessage("'beta'", "tilt-sandwich", Map.of("beta", "0", "sigma", "1"));
    assertMessage("'of'", "tilt-sandwich", Map.of("beta", "1", "sigma", "1", "of", "tv"));
    assertMessage("'c'", "bon-winrate-frontier", Map.of("c", "0"));
    assertMessage("'chi2'", "softbon-tilt", Map.of("n", "1", "chi2", "-1"));
  }
}
