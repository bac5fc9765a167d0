package org.certalign.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.junit.jupiter.api.Test;

final class ErrorBudgetTest {
  @Test
  void sharesSumToTheTotal() {
    ErrorBudget equal = ErrorBudget.standard(List.of("a", "b", "c"));
    assertEquals(Rational.parse("1e-9"), equal.total());
    assertEquals(Rational.parse("1e-9").div(Rational.of(3)), equal.share("b"));
    Map<String, Rational> weights = new LinkedHashMap<>();
    weights.put("win rate", Rational.of(3));
    weights.put("gain", Rational.of(1, 7));
    ErrorBudget weighted = ErrorBudget.weighted(Rational.of(1, 100), weights);
    Rational sum = weighted.shares().values().stream().reduce(Rational.ZERO, Rational::add);
    assertEquals(weighted.total(), sum);
    assertEquals(Rational.of(21), weighted.share("win rate").div(weighted.share("gain")));
    assertEquals(List.of("win rate", "gain"), List.copyOf(weighted.shares().keySet()));
  }

  @Test
  void noStatementGetsMoreThanItsShare() {
    ErrorBudget budget = ErrorBudget.standard(List.of("a"));
    assertThrows(IllegalArgumentException.class, () -> budget.share("b"));
    assertThrows(UnsupportedOperationException.class, () -> budget.shares().put("b", Rational.ONE));
    assertThrows(IllegalArgumentException.class, () -> ErrorBudget.standard(List.of("a", "a")));
    assertThrows(IllegalArgumentException.class, () -> ErrorBudget.standard(List.of()));
    assertThrows(InputError.class, () -> ErrorBudget.equal(Rational.ONE, List.of("a")));
    assertThrows(InputError.class, () -> ErrorBudget.equal(Rational.ZERO, List.of("a")));
    Map<String, Rational> negative = Map.of("a", Rational.of(2), "b", Rational.of(-1));
    assertThrows(
        IllegalArgumentException.class, () -> ErrorBudget.weighted(Rational.of(1, 2), negative));
  }
}
