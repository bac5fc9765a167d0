package org.certalign.theorem;

import static org.certalign.theorem.Entries.assertExact;
import static org.certalign.theorem.Entries.assertValue;
import static org.certalign.theorem.TransportTest.assertMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.certalign.real.Digits;
import org.certalign.real.InputError;
import org.certalign.real.Real;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BestOfNGainTest {
  @TestFactory
  Stream<DynamicTest> entriesHold() {
    return BestOfNGain.theorems().stream()
        .map(t -> DynamicTest.dynamicTest(t.id(), () -> Entries.check(t)));
  }

  @Test
  void oneDrawGainsNothing() {
    assertExact("0", "bon-gain-subgaussian", "n", "1", "sigma", "3");
    assertExact("0", "bon-gain-maximal", "n", "1", "sigma", "3");
    assertExact("0", "bon-gain-subgamma", "n", "1", "v", "3", "c", "1");
    assertExact("0", "bon-gain-bounded", "n", "1", "a", "0", "b", "3");
    assertExact("0", "bon-gain-chi2", "n", "1", "variance", "3");
    assertExact("0", "bon-gain-gaussian", "n", "1", "sigma", "3");
    assertExact("0", "bon-gain-exponential", "n", "1", "theta", "3");
    assertExact("0", "bon-gain-uniform", "n", "1", "a", "0", "b", "3");
  }

  @Test
  void constantRewardsGainNothing() {
    assertExact("0", "bon-gain-subgaussian", "n", "9", "sigma", "0");
    assertExact("0", "bon-gain-maximal", "n", "9", "sigma", "0");
    assertExact("0", "bon-gain-subgamma", "n", "9", "v", "0", "c", "0");
    assertExact("0", "bon-gain-bounded", "n", "9", "a", "2", "b", "2");
    assertExact("0", "bon-gain-chi2", "n", "9", "variance", "0");
    assertExact("0", "bon-gain-gaussian", "n", "9", "sigma", "0");
    assertExact("0", "bon-gain-exponential", "n", "1e9", "theta", "0");
  }

  @Test
  void knownValues() {
    assertValue("0.5641895835477", "bon-gain-gaussian", "n", "2", "sigma", "1");
    assertValue("3.24143576913", "bon-gain-gaussian", "n", "1000", "sigma", "1");
    assertExact("0.5", "bon-gain-exponential", "n", "2", "theta", "1");
    assertValue("9.78743395661454", "bon-gain-exponential", "n", "27179", "theta", "1");
    assertValue("68.654768454722903", "bon-gain-exponential", "n", "1e30", "theta", "1");
    assertExact("0.3", "bon-gain-uniform", "n", "4", "a", "0", "b", "1");
    assertExact("0.25", "bon-gain-bounded", "n", "2", "a", "0", "b", "1");
    assertExact("4", "bon-gain-chi2", "n", "5", "variance", "9");
    assertExact("0.75", "bon-coverage", "n", "2", "ratio", "2");
    assertExact("0.19", "bon-coverage", "n", "2", "ratio", "10");
    assertExact("1", "bon-coverage", "n", "3/2", "ratio", "1");
    assertValue("0.64644660940", "bon-coverage", "n", "3/2", "ratio", "2");
    assertValue("1.49999999", "bon-coverage", "n", "1.5", "ratio", "1e300");
  }

  @Test
  void extremeParameters() {
    String nearOne = "1." + "0".repeat(499) + "1";
    assertValue("9.9999999", "bon-gain-subgaussian", "n", nearOne, "sigma", "1");
    assertValue("1.41421356", "bon-gain-maximal", "n", nearOne, "sigma", "1");
    assertValue("3.6787944", "bon-gain-bounded", "n", nearOne, "a", "0", "b", "1");
    assertValue("0.9999999999", "bon-coverage", "n", "1e100000", "ratio", "2");
    assertValue("9.9999999", "bon-coverage", "n", "1", "ratio", "1e5000");
    assertValue("1.49999999", "bon-coverage", "n", "1.5", "ratio", "1e5000");
    assertValue("230258.0865150694", "bon-gain-exponential", "n", "1e100000", "theta", "1");
  }

  /** Gaussian best-of-n against its bound: n=2 .908, 10^3 .943, 10^6 .961, 10^30 .987. */
  @Test
  void ratiosOfGaussianGains() {
    assertTrue(ratio("2").startsWith("0.907"));
    assertTrue(ratio("1000").startsWith("0.9429"));
    assertTrue(ratio("1000000").startsWith("0.9605"));
    assertTrue(ratio("1e30").startsWith("0.9867"));
  }

  private static String ratio(String n) {
    Map<String, String> given = Map.of("n", n, "sigma", "1");
    return Digits.certify(
            real("bon-gain-gaussian", given).over(real("bon-gain-subgaussian", given)), 8)
        .lo();
  }

  private static Real real(String id, Map<String, String> given) {
    Theorem theorem = Registry.find(id);
    return theorem.bound().orElseThrow().of(theorem.arguments(given));
  }

  @Test
  void badInputIsNamed() {
    assertMessage("'n'", "bon-gain-gaussian", Map.of("n", "5/2", "sigma", "1"));
    assertMessage("n", "bon-gain-gaussian", Map.of("n", "1e101", "sigma", "1"));
    assertMessage("'n'", "bon-gain-exponential", Map.of("n", "5/2", "theta", "1"));
    assertMessage("'n'", "bon-gain-subgaussian", Map.of("n", "1/2", "sigma", "1"));
    assertMessage("'b'", "bon-gain-bounded", Map.of("n", "2", "a", "1", "b", "0"));
    assertMessage("'b'", "bon-gain-uniform", Map.of("n", "2", "a", "1", "b", "0"));
    assertMessage("'ratio'", "bon-coverage", Map.of("n", "2", "ratio", "1/2"));
  }

  @Test
  void moreDigitsThanTheLimitAreRefused() {
    Real gaussian = real("bon-gain-gaussian", Map.of("n", "4", "sigma", "1"));
    assertThrows(InputError.class, () -> Digits.certify(gaussian, 1000));
  }
}
