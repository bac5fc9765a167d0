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
import org.certalign.real.InputError;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BestOfNTest {
  @TestFactory
  Stream<DynamicTest> entriesHold() {
    return BestOfN.theorems().stream()
        .map(t -> DynamicTest.dynamicTest(t.id(), () -> Entries.check(t)));
  }

  @Test
  void knownValues() {
    assertValue("0.19314718", "bon-kl", "n", "2");
    assertValue("0.30685281", "bon-forward-kl", "n", "2");
    assertExact("0.25", "bon-tv", "n", "2");
    assertExact("0.8", "bon-chi2", "n", "3");
    assertExact("0.4", "bon-hellinger2", "n", "4");
    assertExact("0.75", "bon-win-rate", "n", "3");
    assertValue("0.0537819", "bon-js", "n", "2");
    assertValue("0.1972", "bon-lecam", "n", "2");
    assertValue("0.130812", "bon-finite-kl", "n", "2", "probs", "1/2,1/2");
    assertValue("0.0623", "bon-gap", "n", "2", "probs", "1/2,1/2");
    assertValue("2.3023", "bon-top-atom", "n", "100", "atom", "0.1");
    assertValue("3.615", "bon-kl", "n", "100");
  }

  @Test
  void knownWitnesses() {
    assertTrue(left("bon-kl", "smaller").startsWith("0.193147"));
    assertTrue(right("bon-kl", "smaller").startsWith("0.192147"));
    assertTrue(left("bon-equality", "coin").startsWith("0.130812"));
    assertTrue(right("bon-tv", "exponent").startsWith("0.3535"));
    assertTrue(left("bon-reverse-renyi", "finite-at-two").startsWith("1.0043"));
    assertEquals("0.875", left("bon-win-rate", "ties-win"));
    assertEquals("1.5", left("bon-density", "density-at-atoms"));
  }

  @Test
  void oneDrawChangesNothing() {
    for (String id :
        new String[] {"bon-kl", "bon-forward-kl", "bon-chi2", "bon-tv", "bon-hellinger2"}) {
      assertExact("0", id, "n", "1");
    }
    assertExact("0", "bon-js", "n", "1");
    assertExact("0", "bon-lecam", "n", "1");
    assertExact("0.5", "bon-win-rate", "n", "1");
    assertExact("0", "bon-power", "n", "1", "alpha", "-5");
    assertExact("0", "bon-reverse-renyi", "n", "1", "alpha", "inf");
    assertExact("0", "bon-finite-kl", "n", "1", "probs", "1/3,2/3");
    assertExact("0", "bon-gap", "n", "1", "probs", "1/3,2/3");
    assertExact("0", "bon-top-atom", "n", "1", "atom", "1/3");
  }

  @Test
  void ordersAtTheirLimits() {
    assertEquals(
        Entries.value("bon-kl", "n", "7"), Entries.value("bon-renyi", "n", "7", "alpha", "1"));
    assertValue("1.9459", "bon-renyi", "n", "7", "alpha", "inf");
    assertExact("0", "bon-renyi", "n", "7", "alpha", "0");
    assertExact("inf", "bon-reverse-renyi", "n", "3", "alpha", "1.5");
    assertExact("inf", "bon-power", "n", "3", "alpha", "-0.5");
    assertExact("inf", "bon-reverse-renyi", "n", "3", "alpha", "inf");
    assertValue("6.885", "bon-reverse-renyi", "n", "3", "alpha", "1.49");
    assertExact("0.4", "bon-power", "n", "3", "alpha", "2");
    assertEquals(
        Entries.value("bon-kl", "n", "7"), Entries.value("bon-power", "n", "7", "alpha", "1"));
    assertEquals(
        Entries.value("bon-forward-kl", "n", "7"),
        Entries.value("bon-power", "n", "7", "alpha", "0"));
  }

  @Test
  void hugeAndNearlyOne() {
    assertValue("230257.5", "bon-kl", "n", "1e100000");
    assertValue("0.00000049933408", "bon-kl", "n", "1.001");
    assertValue("0.693147", "bon-finite-kl", "n", "1e1000", "probs", "1/2,1/2");
    // Levels whose powers lie on both sides of what is negligible.
    String levels = String.join(",", java.util.Collections.nCopies(64, "1/64"));
    assertValue("4.158883", "bon-finite-kl", "n", "10000", "probs", levels);
    assertValue("4.158883", "bon-finite-kl", "n", "100000", "probs", levels);
    assertValue("2.302585", "bon-top-atom", "n", "1e1000", "atom", "0.1");
    assertValue("2300.8919", "bon-gap", "n", "1e1000", "probs", "1/2,1/2");
  }

  @Test
  void badInputIsNamed() {
    assertMessage("n", "bon-kl", Map.of("n", "1/2"));
    assertMessage("alpha", "bon-renyi", Map.of("n", "2", "alpha", "-1"));
    assertMessage("probs", "bon-finite-kl", Map.of("n", "2", "probs", "1/2,1/3"));
    assertMessage("n", "bon-top-atom", Map.of("n", "5/2", "atom", "1/2"));
    assertMessage("atom", "bon-top-atom", Map.of("n", "2", "atom", "0"));
  }

  private static void assertMessage(String part, String id, Map<String, String> given) {
    Theorem theorem = Registry.find(id);
    InputError e = assertThrows(InputError.class, () -> theorem.arguments(given));
    assertTrue(e.getMessage().contains("'" + part + "'"), e.getMessage());
  }
}
