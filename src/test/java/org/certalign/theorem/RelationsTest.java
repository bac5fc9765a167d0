package org.certalign.theorem;

import static org.certalign.theorem.Entries.assertExact;
import static org.certalign.theorem.Entries.assertValue;
import static org.certalign.theorem.Entries.left;
import static org.certalign.theorem.Entries.right;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.certalign.real.InputError;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RelationsTest {
  @TestFactory
  Stream<DynamicTest> entriesHold() {
    return Relations.theorems().stream()
        .map(t -> DynamicTest.dynamicTest(t.id(), () -> Entries.check(t)));
  }

  @Test
  void knownValues() {
    assertExact("0.5", "pinsker", "kl", "1/2");
    assertExact("0", "pinsker", "kl", "0");
    assertExact("0", "bretagnolle-huber", "kl", "0");
    assertValue("0.79506", "bretagnolle-huber", "kl", "1");
    assertValue("0.6931471", "kl-chi2", "chi2", "1");
    assertExact("1.25", "hellinger-kl", "kl", "5/4");
    assertExact("0.6", "tv-hellinger", "hellinger2", "2/5");
    assertExact("1", "tv-hellinger", "hellinger2", "2");
  }

  @Test
  void largeDivergences() {
    assertValue("0.99999999", "bretagnolle-huber", "kl", "1e12");
    assertValue("0.99999999", "bretagnolle-huber", "kl", "1000");
  }

  @Test
  void knownWitnesses() {
    assertTrue(left("kl-chi2", "half").startsWith("0.1931"));
    assertTrue(right("kl-chi2", "half").startsWith("0.1666"));
    assertTrue(left("hellinger-kl", "half").startsWith("0.1143"));
    assertTrue(right("hellinger-kl", "half").startsWith("0.0965"));
    assertTrue(right("pinsker", "constant").startsWith("0.0979"));
  }

  @Test
  void hellingerDistanceIsAtMostTwo() {
    Theorem theorem = Registry.find("tv-hellinger");
    assertThrows(InputError.class, () -> theorem.arguments(Map.of("hellinger2", "2.1")));
  }
}
