package org.certalign.theorem;

import static org.certalign.theorem.Entries.assertExact;
import static org.certalign.theorem.Entries.assertValue;
import static org.certalign.theorem.Entries.left;
import static org.certalign.theorem.Entries.right;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.certalign.policy.RewardPair;
import org.certalign.real.Digits;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TransportTest {
  @TestFactory
  Stream<DynamicTest> entriesHold() {
    return Transport.theorems().stream()
        .map(t -> DynamicTest.dynamicTest(t.id(), () -> Entries.check(t)));
  }

  @Test
  void exactValues() {
    assertExact("2", "transport-subgaussian", "sigma", "1", "kl", "2");
    assertExact("0.02", "transport-subgaussian", "sigma", "0.1", "kl", "0.02");
    assertExact("0", "transport-subgaussian", "sigma", "0", "kl", "5");
    assertExact("0", "transport-subgaussian", "sigma", "3", "kl", "0");
    assertExact("2", "transport-bounded", "a", "-1", "b", "1", "kl", "2");
    assertExact("0", "transport-bounded", "a", "1", "b", "1", "kl", "2");
    assertExact("3", "transport-subgamma", "v", "2", "c", "1", "kl", "1");
    assertExact("0", "transport-subgamma", "v", "2", "c", "1", "kl", "0");
    assertExact("2", "transport-chi2", "variance", "4", "chi2", "1");
    assertExact("0.5", "transport-tv", "a", "0", "b", "2", "tv", "0.25");
  }

  @Test
  void bernoulliForms() {
    assertValue("0.22360679", "transport-bernoulli", "p", "1/2", "kl", "0.1");
    assertValue("0.21979462", "transport-bernoulli", "p", "1/2", "kl", "0.1", "of", "exact");
    assertExact("0.5", "transport-bernoulli", "p", "1/2", "kl", "0.7", "of", "exact");
    assertExact("0.95", "transport-bernoulli", "p", "0.05", "kl", "3", "of", "exact");
    assertExact("0", "transport-bernoulli", "p", "0.05", "kl", "0", "of", "exact");
    assertExact("0", "transport-bernoulli", "p", "0.05", "kl", "0");
    assertExact("0.3", "transport-bernoulli", "p", "0.9", "kl", "0.5", "of", "variance");
    assertEquals(
        Entries.value("transport-bernoulli", "p", "1/2", "kl", "0.3"),
        Entries.value("transport-bernoulli", "p", "1/2", "kl", "0.3", "of", "variance"));
  }

  @Test
  void extremeProbabilities() {
    String nearHalf = "0.5" + "0".repeat(500) + "1";
    String nearOne = "0." + "9".repeat(1000);
    assertValue("0.70710678118654752", "transport-bernoulli", "p", nearHalf, "kl", "1");
    assertValue("0.02083973324933", "transport-bernoulli", "p", nearOne, "kl", "1");
    assertValue("0.02083973324933", "transport-bernoulli", "p", "1e-1000", "kl", "1");
    assertValue("4.4386768", "transport-bernoulli", "p", nearOne, "kl", "1e-1003", "of", "exact");
  }

  @Test
  void requiredDivergence() {
    assertExact("8", "kl-required", "gain", "2", "sigma", "1/2");
    assertValue("0.7639320", "kl-required", "gain", "2", "v", "1", "c", "1");
    assertExact("2", "kl-required", "gain", "2", "v", "1", "c", "0");
    assertExact("0.5", "kl-required", "gain", "1", "v", "0", "c", "2");
    assertExact("inf", "kl-required", "gain", "1", "v", "0", "c", "0");
    assertExact("inf", "kl-required", "gain", "1", "sigma", "0");
    assertExact("0", "kl-required", "gain", "0", "sigma", "0");
    assertExact("0", "kl-required", "gain", "-1", "sigma", "1");
    assertExact("inf", "kl-required", "gain", "0.6", "sigma", "1/2", "headroom", "1/2");
    assertExact("0.5", "kl-required", "gain", "0.5", "sigma", "1/2", "headroom", "1/2");
  }

  @Test
  void knownWitnesses() {
    assertTrue(right("transport-subgaussian", "smaller-constant").startsWith("0.98994"));
    assertTrue(right("transport-bounded", "smaller-constant").startsWith("0.09792"));
    assertTrue(right("transport-subgamma", "no-linear-term").startsWith("0.78339"));
    assertEquals("0.45", left("transport-bernoulli", "variance-below-half"));
    assertTrue(right("transport-bernoulli", "variance-below-half").startsWith("0.2808"));
    assertTrue(left("transport-break", "pareto").startsWith("3619."));
  }

  /** gain/sqrt(KL) of Exp(1) and Exp(theta): 3.48, 31.7, 1000 at 10, 10^3, 10^6. */
  @Test
  void exponentialRatios() {
    assertTrue(ratio(10).startsWith("3.477"));
    assertTrue(ratio(1_000).startsWith("31.71"));
    assertTrue(ratio(1_000_000).startsWith("1000.00"));
  }

  private static String ratio(long theta) {
    RewardPair pair = RewardPair.exponential(Rational.ONE, Rational.of(theta));
    return Digits.certify(pair.gain().over(pair.kl().sqrt()), 10).lo();
  }

  @Test
  void badInputIsNamed() {
    assertMessage("'kl'", "transport-subgaussian", Map.of("sigma", "1", "kl", "-1"));
    assertMessage("'sigma'", "transport-subgaussian", Map.of("sigma", "-1", "kl", "1"));
    assertMessage("'b' is 0", "transport-bounded", Map.of("a", "1", "b", "0", "kl", "1"));
    assertMessage("'p'", "transport-bernoulli", Map.of("p", "1", "kl", "1"));
    assertMessage("'of'", "transport-bernoulli", Map.of("p", "1/3", "kl", "1", "of", "variance"));
    assertMessage("'of'", "transport-bernoulli", Map.of("p", "1/3", "kl", "1", "of", "best"));
    assertMessage("'tv'", "transport-tv", Map.of("a", "0", "b", "1", "tv", "1.5"));
    assertMessage("'sigma'", "kl-required", Map.of("gain", "1"));
    assertMessage("'c'", "kl-required", Map.of("gain", "1", "v", "1"));
    assertMessage("'v'", "kl-required", Map.of("gain", "1", "c", "1"));
    assertMessage("'v'", "kl-required", Map.of("gain", "1", "v", "1", "sigma", "1"));
    assertMessage("'c'", "kl-required", Map.of("gain", "1", "c", "1", "sigma", "1"));
    assertMessage("'gain'", "kl-required", Map.of("sigma", "1"));
  }

  static void assertMessage(String part, String id, Map<String, String> given) {
    Theorem theorem = Registry.find(id);
    InputError e =
        assertThrows(
            InputError.class, () -> theorem.bound().orElseThrow().of(theorem.arguments(given)));
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }
}
