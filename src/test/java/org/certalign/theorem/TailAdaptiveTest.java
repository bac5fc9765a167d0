package org.certalign.theorem;

import static org.certalign.theorem.Entries.assertExact;
import static org.certalign.theorem.Entries.assertValue;
import static org.certalign.theorem.Entries.left;
import static org.certalign.theorem.Entries.right;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.certalign.real.Comparison;
import org.certalign.real.Digits;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TailAdaptiveTest {
  @TestFactory
  Stream<DynamicTest> entriesHold() {
    return TailAdaptive.theorems().stream()
        .map(t -> DynamicTest.dynamicTest(t.id(), () -> Entries.check(t)));
  }

  @Test
  void squaresOfTheGaussianEnds() {
    GaussianPair pair = new GaussianPair(Rational.ONE, Rational.ONE, Rational.of(1, 10));
    assertTrue(text(pair.bound(Rational.ONE).square()).startsWith("4.615"));
    assertTrue(text(pair.bound(Rational.ZERO).square()).startsWith("1.943"));
    assertValue("1.3942", "renyi-optimal", "d", "1", "sigmaP", "1", "sigmaQ", "0.1");
    assertValue("1.3942", "renyi-optimal", "d", "-1", "sigmaP", "0.1", "sigmaQ", "1");
    assertExact("7", "renyi-optimal", "d", "-7", "sigmaP", "3", "sigmaQ", "3");
  }

  @Test
  void knownWitnesses() {
    assertTrue(right("renyi-tail-adaptive", "swapped").startsWith("0.74327"));
    assertTrue(right("renyi-tail-adaptive", "wrong-tail").startsWith("0.509"));
    assertTrue(left("gain-high-probability", "no-factor").startsWith("0.0320"));
  }

  @Test
  void interiorExample() {
    Real bound = Real.of(2).times(Real.of(2).ln()).sqrt();
    assertTrue(text(bound).startsWith("1.177"));
  }

  @Test
  void badInputIsNamed() {
    Map<String, String> zero = Map.of("alpha", "0", "sigmaP", "1", "sigmaQ", "1", "renyi", "1");
    Theorem tail = Registry.find("renyi-tail-adaptive");
    assertThrows(InputError.class, () -> tail.arguments(zero));
    Theorem sampled = Registry.find("gain-high-probability");
    Map<String, String> order =
        Map.of(
            "sigma", "1", "renyi", "1", "gamma", "1", "m", "5", "delta1", "0.1", "delta2", "0.1");
    assertThrows(InputError.class, () -> sampled.arguments(order));
  }

  @Property(tries = 60)
  void theBoundGrowsWithTheMixedVariance(
      @ForAll @IntRange(min = 1, max = 400) int p,
      @ForAll @IntRange(min = 1, max = 400) int q,
      @ForAll @IntRange(min = 1, max = 98) int a) {
    GaussianPair pair = new GaussianPair(Rational.ONE, Rational.of(p, 40), Rational.of(q, 40));
    Rational low = Rational.of(a, 100);
    Rational high = Rational.of(a + 1, 100);
    Comparison expected =
        p > q ? Comparison.LESS : p < q ? Comparison.GREATER : Comparison.UNDECIDED;
    Comparison found = Comparison.of(pair.bound(low), pair.bound(high), 512);
    assertTrue(found == expected, pair + " at " + low);
  }

  private static String text(Real x) {
    return Digits.certify(x, 10).lo();
  }
}
