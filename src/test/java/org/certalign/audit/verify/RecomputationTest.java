package org.certalign.audit.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.certalign.audit.verify.Recomputation.Outcome;
import org.certalign.certify.Publication;
import org.certalign.real.Enclosure;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every published value agrees with the formula of the theory page, and a wrong one does not. */
class RecomputationTest {
  private static final int DIGITS = 30;
  private static final String TOO_MANY = "1" + "0".repeat(30);

  /** Integrals and roots, for which there is no formula, and a sum of too many terms. */
  private static final Set<String> WITHOUT =
      Set.of(
          "bon-js",
          "bon-lecam",
          "bon-gain-gaussian",
          "bon-gain-gaussian n=10^30",
          "bon-gain-exponential n=10^30",
          "transport-bernoulli of=exact");

  /** A published value with the theorem's canonical parameters. */
  private record Value(Map<String, String> parameters, Enclosure enclosure) {}

  private static List<Value> values(Theorem t) {
    if (t.bound().isEmpty()) {
      return List.of();
    }
    return t.sharpCases().stream()
        .map(sharp -> t.arguments(sharp.arguments()))
        .map(a -> new Value(a.text(), Publication.value(t, a, DIGITS)))
        .toList();
  }

  private static Outcome recompute(Theorem t, Value v, BigDecimal lo, BigDecimal hi) {
    return Recomputation.of(t.id(), v.parameters(), DIGITS, lo.toString(), hi.toString());
  }

  @Test
  void everyPublishedValueIsConfirmed() {
    Set<String> without = new TreeSet<>();
    for (Theorem t : Registry.all()) {
      for (Value v : values(t)) {
        Enclosure e = v.enclosure();
        Outcome outcome = Recomputation.of(t.id(), v.parameters(), DIGITS, e.lo(), e.hi());
        if (outcome == Outcome.OPEN) {
          without.add(t.id() + note(v.parameters()));
        } else {
          assertEquals(Outcome.CONFIRMED, outcome, t.id() + v.parameters());
        }
      }
    }
    assertEquals(new TreeSet<>(WITHOUT), without);
  }

  private static String note(Map<String, String> parameters) {
    if (parameters.containsKey("of")) {
      return " of=" + parameters.get("of");
    }
    return TOO_MANY.equals(parameters.get("n")) ? " n=10^30" : "";
  }

  /** Moved so little that only the last digit tells, and the value is outside. */
  @ParameterizedTest
  @ValueSource(strings = {"bon-kl", "bon-gain-exponential", "bon-gap", "renyi-optimal"})
  void anEnclosureBesideTheValueIsWrong(String id) {
    Theorem t = Registry.find(id);
    List<Value> some =
        values(t).stream().filter(v -> !TOO_MANY.equals(v.parameters().get("n"))).toList();
    for (Value v : some) {
      BigDecimal lo = new BigDecimal(v.enclosure().lo());
      BigDecimal hi = new BigDecimal(v.enclosure().hi());
      BigDecimal move = hi.subtract(lo).add(new BigDecimal("1e-45"));
      assertEquals(Outcome.WRONG, recompute(t, v, lo.add(move), hi.add(move)), id + v.parameters());
    }
  }

  /** What does not narrow the value to the digits it claims says nothing. */
  @Test
  void anEnclosureThatIsTooWideIsWrong() {
    Theorem t = Registry.find("bon-kl");
    Value v = new Value(Map.of("n", "4"), null);
    assertEquals(Outcome.WRONG, recompute(t, v, new BigDecimal("0.5"), new BigDecimal("0.7")));
    assertEquals(Outcome.WRONG, Recomputation.of("bon-kl", v.parameters(), 2000, "0.6", "0.6"));
    assertEquals(Outcome.WRONG, Recomputation.of("bon-kl", v.parameters(), 30, "0.7", "0.6"));
  }

  @ParameterizedTest
  @CsvSource({
    "bon-kl, n, 4",
    "bon-renyi, alpha, 2",
    "bon-kl, n, 0",
    "bon-gain-exponential, n, 1e999999999",
    "bon-finite-kl, n, 2"
  })
  void anInfinityThatTheFormulaDoesNotGiveIsWrong(String id, String name, String value) {
    assertEquals(Outcome.WRONG, orUnreadable(id, Map.of(name, value), "inf", "inf"));
    assertEquals(Outcome.WRONG, orUnreadable(id, Map.of(name, value), "0.5", "inf"));
  }

  private static Outcome orUnreadable(String id, Map<String, String> values, String lo, String hi) {
    try {
      return Recomputation.of(id, values, DIGITS, lo, hi);
    } catch (IllegalArgumentException unreadable) {
      return Outcome.WRONG;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "bon-power, 2, -1, inf, CONFIRMED",
    "bon-power, 2, -2, inf, CONFIRMED",
    "bon-power, 2, -2, 1, WRONG",
    "bon-power, 2, -1/2, inf, WRONG",
    "bon-reverse-renyi, 2, 2, inf, CONFIRMED",
    "bon-reverse-renyi, 2, 3/2, inf, WRONG"
  })
  void infinityIsWhereTheFormulaSaysSo(
      String id, String n, String alpha, String value, Outcome outcome) {
    assertEquals(outcome, orUnreadable(id, Map.of("n", n, "alpha", alpha), value, value));
  }

  @ParameterizedTest
  @CsvSource({
    "1 + 2*3 - 4/2, 5",
    "-2^2, -4",
    "2^-2, 0.25",
    "2^3^2, 512",
    "(1-3)*(-1), 2",
    "sqrt(x*4), 2.4494897427",
    "exp(ln(x)), 1.5",
    "'max(x, 2) - min(x, 2)', 0.5",
    "harmonic(n), 1.8333333333"
  })
  void formulasAreRead(String formula, BigDecimal value) {
    var v = Formula.evaluate(formula, Map.of("x", "3/2", "n", "3"), 100);
    double lo = v.lo().doubleValue() * Math.pow(2, v.exp());
    double hi = v.hi().doubleValue() * Math.pow(2, v.exp());
    assertEquals(value.doubleValue(), lo, 1e-9);
    assertEquals(value.doubleValue(), hi, 1e-9);
  }
}
