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
import org.certalign.real.Comparison;
import org.certalign.real.Real;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GoldenTest {
  @TestFactory
  Stream<DynamicTest> entriesHold() {
    return Golden.theorems().stream()
        .map(t -> DynamicTest.dynamicTest(t.id(), () -> Entries.check(t)));
  }

  @Test
  void knownValues() {
    assertExact("2", "golden-direct", "sigma", "1", "kl", "2");
    assertExact("2", "golden-subgaussian-error", "sigmaE", "1", "kl", "2");
    assertExact("2", "golden-chi2", "variance", "4", "chi2", "1");
    assertExact("0", "golden-bon", "n", "1", "sigma", "1", "error", "1");
    assertExact("0.25", "golden-bon", "n", "2", "sigma", "0", "error", "1/2");
    assertExact("0.125", "golden-bon", "n", "2", "sigma", "0", "error", "1/2", "norm", "osc");
    assertValue("0.4053814582", "golden-bon", "n", "2", "sigma", "1/4", "error", "1/2");
    String[] rlhf = {"sigma", "1", "kl", "2", "beta", "1", "overestimation", "0.1"};
    assertExact("1.9", "golden-rlhf", rlhf);
    rlhf[7] = "3";
    assertExact("-1", "golden-rlhf", rlhf);
    rlhf[7] = "-1/2";
    assertExact("2.5", "golden-rlhf", rlhf);
  }

  @Test
  void knownWitnesses() {
    assertEquals("0.25", left("golden-bon", "no-error-term"));
    assertTrue(right("golden-bon", "no-error-term").startsWith("0.15538"));
    assertEquals("1", left("golden-rlhf", "wrong-tilt"));
    assertEquals("0.5", right("golden-rlhf", "wrong-tilt"));
    assertEquals("9", left("golden-subgaussian-error", "two-sided"));
    assertTrue(right("golden-subgaussian-error", "two-sided").startsWith("3.659"));
  }

  @Test
  void budgetOfTheTwin() {
    List<Real> budgets = GoldenBestOfN.budgets();
    assertEquals(Comparison.GREATER, Comparison.of(budgets.get(0), budgets.get(1), 256));
  }

  @Test
  void badInputIsNamed() {
    assertMessage("'sigma'", "golden-direct", Map.of("sigma", "-1", "kl", "1"));
    assertMessage("'error'", "golden-bon", Map.of("n", "2", "sigma", "1", "error", "-1"));
    assertMessage(
        "'norm'", "golden-bon", Map.of("n", "2", "sigma", "1", "error", "1", "norm", "max"));
    assertMessage(
        "'beta'",
        "golden-rlhf",
        Map.of("sigma", "1", "kl", "1", "beta", "0", "overestimation", "0"));
  }
}
