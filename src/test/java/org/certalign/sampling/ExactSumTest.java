package org.certalign.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.certalign.real.Rational;
import org.junit.jupiter.api.Test;

final class ExactSumTest {
  /** Of all exponents and both signs, subnormal numbers and the largest among them. */
  private static List<Double> numbers() {
    RandomStream stream = RandomStream.of(1, "sum", 0);
    List<Double> all =
        new ArrayList<>(
            List.of(
                0.0, -0.0, Double.MIN_VALUE, -Double.MIN_NORMAL, Double.MAX_VALUE, 1.0, -1e300));
    while (all.size() < 3000) {
      double x = Double.longBitsToDouble(stream.nextLong());
      if (Double.isFinite(x)) {
        all.add(x);
      }
    }
    return all;
  }

  private static Rational sum(List<Double> numbers) {
    ExactSum sum = new ExactSum();
    numbers.forEach(x -> sum.add(x));
    return sum.value();
  }

  @Test
  void isTheSum() {
    BigDecimal exact =
        numbers().stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(Rational.ZERO, sum(numbers()).sub(rational(exact)));
    for (double x : numbers().subList(0, 200)) {
      assertEquals(Rounded.exact(x), sum(List.of(x)));
    }
  }

  private static Rational rational(BigDecimal x) {
    return Rational.of(x.unscaledValue()).div(Rational.of(10).pow(x.scale()));
  }

  @Test
  void orderAndPartsDoNotMatter() {
    List<Double> shuffled = new ArrayList<>(numbers());
    Collections.shuffle(shuffled, new Random(1));
    assertEquals(sum(numbers()), sum(shuffled));
    ExactSum first = new ExactSum();
    ExactSum second = new ExactSum();
    for (int i = 0; i < shuffled.size(); i++) {
      (i % 3 == 0 ? first : second).add((double) shuffled.get(i));
    }
    second.add(first);
    assertEquals(sum(numbers()), second.value());
  }

  /** A plain sum of doubles does depend on the order: the test above is not empty. */
  @Test
  void aPlainSumDependsOnTheOrder() {
    assertNotEquals((1e16 + 1) + 1, 1e16 + (1 + 1));
  }

  @Test
  void whatIsNoNumberFails() {
    ExactSum sum = new ExactSum();
    assertThrows(ArithmeticException.class, () -> sum.add(Double.NaN));
    assertThrows(ArithmeticException.class, () -> sum.add(Double.NEGATIVE_INFINITY));
    assertEquals(Rational.ZERO, sum.value());
  }
}
