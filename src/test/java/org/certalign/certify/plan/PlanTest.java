package org.certalign.certify.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.certalign.real.Comparison;
import org.certalign.real.Enclosure;
import org.certalign.real.InputError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inverse questions: the answers, and the certified values on both sides of them. */
class PlanTest {
  /** The values below and at the answer must lie on their sides of the target. */
  private static void assertBracketed(Plan plan, boolean rises) {
    BigDecimal target = new BigDecimal(plan.target());
    Enclosure before = plan.values().get(plan.bracket().before());
    Enclosure from = plan.values().get(plan.bracket().from());
    if (rises) {
      assertTrue(new BigDecimal(before.hi()).compareTo(target) <= 0, plan.toString());
      assertTrue(new BigDecimal(from.lo()).compareTo(target) >= 0, plan.toString());
    } else {
      assertTrue(new BigDecimal(before.lo()).compareTo(target) > 0, plan.toString());
      assertTrue(new BigDecimal(from.hi()).compareTo(target) <= 0, plan.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2, sigma, 1, '', 20",
    "2, sigma, 1, bon-gain-gaussian, 28",
    "2, sigma, 1, bon-gain-maximal, 8",
    "4, variance, 9, '', 5",
    "1.5, theta, 1, '', 7",
  })
  void findsTheLeastDraws(String gain, String name, String value, String theorem, String n) {
    Plan plan = Plan.leastDraws(gain, Map.of(name, value), theorem.isEmpty() ? null : theorem, 12);
    assertEquals(new BigInteger(n), plan.answer(), plan.toString());
    assertBracketed(plan, true);
  }

  /** log n - (n-1)/n is 2.98916 at 53 and 3.00750 at 54. */
  @Test
  void findsTheLargestDrawsOfABudget() {
    Plan plan = Plan.largestDraws("3", 12);
    assertEquals(BigInteger.valueOf(53), plan.answer());
    assertBracketed(plan, true);
    assertEquals(BigInteger.ONE, Plan.largestDraws("0", 12).answer());
  }

  /** ln(40)/(2 0.01^2) = 18444.4 samples by Hoeffding. */
  @Test
  void findsSamples() {
    Plan hoeffding = Plan.samples("0.01", "0.95", Map.of(), 12);
    assertEquals(BigInteger.valueOf(18445), hoeffding.answer());
    assertBracketed(hoeffding, false);
    Plan bernstein = Plan.samples("0.01", "0.95", Map.of("variance", "0.01"), 12);
    assertEquals("Bernstein", bernstein.rule());
    assertEquals(BigInteger.valueOf(984), bernstein.answer());
    assertBracketed(bernstein, false);
  }

  /** The answers solve 2 exp(-m t^2/(2(V + M t/3))) <= d, computed here the other way around. */
  @Test
  void bernsteinIsTheInequalityOfTheBooks() {
    double m =
        Plan.samples("0.05", "0.9", Map.of("a", "-1", "b", "1", "variance", "0.2"), 12)
            .answer()
            .doubleValue();
    double atAnswer = 2 * Math.exp(-m * 0.0025 / (2 * (0.2 + 2 * 0.05 / 3)));
    double before = 2 * Math.exp(-(m - 1) * 0.0025 / (2 * (0.2 + 2 * 0.05 / 3)));
    assertTrue(atAnswer <= 0.1 && before > 0.1, m + ": " + atAnswer + ", " + before);
  }

  @Test
  void bracketsAnswersThatAreHuge() {
    Plan plan = Plan.leastDraws("100", Map.of("sigma", "1"), null, 30);
    assertNull(plan.answer());
    assertTrue(plan.bracket().isReached());
    BigDecimal before = new BigDecimal(plan.bracket().before());
    BigDecimal width = new BigDecimal(plan.bracket().from()).subtract(before);
    assertTrue(width.compareTo(before.scaleByPowerOfTen(-18)) < 0);
    assertBracketed(plan, true);
  }

  @Test
  void saysWhenNothingWillDo() {
    Plan plan = Plan.leastDraws("10000", Map.of("sigma", "1"), null, 12);
    assertFalse(plan.bracket().isReached());
    assertNull(plan.bracket().undecided());
    assertTrue(plan.meaning().startsWith("certified: no n up to 1e100000"), plan.meaning());
  }

  /** No reward in [0, 1] gains 1, but the bound comes closer to it than any precision can tell. */
  @Test
  void reportsATieThatItCannotDecide() {
    Plan plan = Plan.leastDraws("1", Map.of("a", "0", "b", "1"), null, 12);
    assertNull(plan.answer());
    assertNotNull(plan.bracket().undecided());
  }

  @Test
  void rejectsBadNumbers() {
    assertThrows(InputError.class, () -> Plan.leastDraws("-1", Map.of("sigma", "1"), null, 12));
    assertThrows(InputError.class, () -> Plan.leastDraws("x", Map.of("sigma", "1"), null, 12));
    assertThrows(InputError.class, () -> Plan.leastDraws("1", Map.of("sigma", "-1"), null, 12));
    assertThrows(InputError.class, () -> Plan.leastDraws("1", Map.of("s", "1"), null, 12));
    assertThrows(InputError.class, () -> Plan.leastDraws("1", Map.of(), "bon-kl", 12));
    assertThrows(InputError.class, () -> Plan.samples("0", "0.95", Map.of(), 12));
    assertThrows(InputError.class, () -> Plan.samples("0.1", "1", Map.of(), 12));
    assertThrows(InputError.class, () -> Plan.samples("0.1", "0.9", Map.of("a", "2"), 12));
    assertThrows(InputError.class, () -> Plan.samples("0.1", "0.9", Map.of("variance", "1"), 12));
    assertThrows(InputError.class, () -> Plan.samples("0.1", "0.9", Map.of("varianc", "1"), 12));
  }

  /** The search finds every threshold, within few comparisons. */
  @Property(tries = 300)
  void theSearchFindsEveryThreshold(
      @ForAll @IntRange(min = 1) int threshold, @ForAll @IntRange(min = 0, max = 60) int zeros) {
    BigInteger least = BigInteger.valueOf(threshold).multiply(BigInteger.TEN.pow(zeros));
    int[] calls = {0};
    Bracket found =
        new MonotoneSearch(
                n -> {
                  calls[0]++;
                  return n.compareTo(least) >= 0 ? Comparison.GREATER : Comparison.LESS;
                },
                40,
                100)
            .run();
    assertTrue(
        found.before().compareTo(least) < 0 && found.from().compareTo(least) >= 0,
        found.toString());
    if (least.toString().length() < 40) {
      assertEquals(least, found.from());
    }
    assertTrue(calls[0] < 200, calls[0] + " comparisons");
  }
}
