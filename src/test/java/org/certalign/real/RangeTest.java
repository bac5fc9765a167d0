package org.certalign.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Intervals, in the manner of the test suites of IEEE 1788: every operation on every case of signs,
 * against the exact range.
 */
final class RangeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[-1, 2] + [3, 4.5] | [2, 6.5]",
        "[1, 2] + 1/2 | [1.5, 2.5]",
        "[-1, 2] - [3, 4.5] | [-5.5, -1]",
        "[1, 2] - [1, 2] | [-1, 1]",
        "-[-1, 2] | [-2, 1]",
        "[1, 2] * [3, 4] | [3, 8]",
        "[-1, 2] * [3, 4] | [-4, 8]",
        "[-2, -1] * [3, 4] | [-8, -3]",
        "[1, 2] * [-3, 4] | [-6, 8]",
        "[-1, 2] * [-3, 4] | [-6, 8]",
        "[-2, -1] * [-3, 4] | [-8, 6]",
        "[1, 2] * [-4, -3] | [-8, -3]",
        "[-1, 2] * [-4, -3] | [-8, 4]",
        "[-2, -1] * [-4, -3] | [3, 8]",
        "[0, 1] * [-4, 0] | [-4, 0]",
        "[1, 2] * 0 | 0",
        "[-1, 2] * -3 | [-6, 3]",
        "[1, 2] / [4, 5] | [0.2, 0.5]",
        "[-1, 2] / [4, 5] | [-0.25, 0.5]",
        "[-2, -1] / [4, 5] | [-0.5, -0.2]",
        "[1, 2] / [-5, -4] | [-0.5, -0.2]",
        "[-1, 2] / [-5, -4] | [-0.5, 0.25]",
        "[-2, -1] / [-5, -4] | [0.2, 0.5]",
        "[0, 1] / [4, 5] | [0, 0.25]",
        "1 / [4, 5] | [0.2, 0.25]",
        "[1, 2] / -4 | [-0.5, -0.25]",
        "[1, 2]^2 | [1, 4]",
        "[-1, 2]^2 | [0, 4]",
        "[-3, 2]^2 | [0, 9]",
        "[-2, -1]^2 | [1, 4]",
        "[0, 2]^2 | [0, 4]",
        "[-1, 2]^3 | [-1, 8]",
        "[-2, -1]^3 | [-8, -1]",
        "[1, 2]^-2 | [0.25, 1]",
        "[-2, -1]^-2 | [0.25, 1]",
        "[-2, -1]^-1 | [-1, -0.5]",
        "[1, 4]^0.5 | [1, 2]",
        "[0, 4]^(1/2) | [0, 2]",
        "[1, 4]^-0.5 | [0.5, 1]",
        "[2, 3]^[2, 3] | [4, 27]",
        "[1/2, 2]^[-1, 2] | [0.25, 4]",
        "[1/4, 1/2]^[1, 2] | [0.0625, 0.5]",
        "[0, 2]^[0, 1] | [0, 2]",
        "[0, 1/2]^[0, 2] | [0, 1]",
        "2^[-1, 3] | [0.5, 8]",
        "(1/2)^[-1, 3] | [0.125, 2]",
        "sqrt([0, 4]) | [0, 2]",
        "sqrt([2.25, 4]) | [1.5, 2]",
        "cbrt([-8, 27]) | [-2, 3]",
        "exp2([-1, 3]) | [0.5, 8]",
        "exp10([-1, 3]) | [0.1, 1000]",
        "log2([1/4, 8]) | [-2, 3]",
        "log10([0.1, 100]) | [-1, 2]",
        "abs([-3, 2]) | [0, 3]",
        "abs([-2, 3]) | [0, 3]",
        "abs([-3, -2]) | [2, 3]",
        "abs([2, 3]) | [2, 3]",
        "abs([-3, 0]) | [0, 3]",
        "min([1, 3], 2) | [1, 2]",
        "min([1, 5], [2, 4]) | [1, 4]",
        "max([1, 3], [2, 4], 0) | [2, 4]",
        "max([-1, 1], 0) | [0, 1]",
        "[-1/2, +0x1p-1] | [-0.5, 0.5]",
        "[1e-3, 2] | [0.001, 2]",
      })
  void isTightForExactEnds(String text, String expected) {
    assertEquals(expected, Expression.parse(text).evaluate(20).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exp([0, 1]) | 1 | e",
        "exp([-1, 2]) | 1/e | e^2",
        "ln([1, 2]) | 0 | ln(2)",
        "ln([1/2, 3]) | -ln(2) | ln(3)",
        "[1, 2]*pi | pi | 2*pi",
        "[-1, 2]/pi | -1/pi | 2/pi",
        "[1, 2] - pi | 1 - pi | 2 - pi",
        "([1, 2] - pi)^2 | (2 - pi)^2 | (1 - pi)^2",
        "([3, 4] - pi)^2 | 0 | (4 - pi)^2",
        "([3, 4] - pi)^3 | (3 - pi)^3 | (4 - pi)^3",
        "abs([3, 4] - pi) | 0 | 4 - pi",
        "([3, 4] - pi)*([1, 2] - pi) | (4 - pi)*(1 - pi) | (3 - pi)*(1 - pi)",
        "1/([1, 2] - pi) | 1/(2 - pi) | 1/(1 - pi)",
        "[2, 3]^pi | 2^pi | 3^pi",
        "[2, 3]^-pi | 3^-pi | 2^-pi",
        "[1/2, 2]^([1, 2] - e) | 2^(1 - e) | (1/2)^(1 - e)",
        "sqrt([2, 3]) | sqrt(2) | sqrt(3)",
        "min([1, 4], pi) | 1 | pi",
        "max([1, 4], pi) | pi | 4",
        "ln(1 + exp([-1, 1])) | ln(1 + 1/e) | ln(1 + e)",
      })
  void isTightForOthers(String text, String lower, String upper) {
    Enclosure found = Expression.parse(text).evaluate(20);
    assertEquals(Expression.parse(lower).evaluate(20).lo(), found.lo());
    assertEquals(Expression.parse(upper).evaluate(20).hi(), found.hi());
  }

  /**
   * Random intervals and operations: the ends against the exact extremes, and samples against the
   * range.
   */
  @Test
  void containsEveryResultAndNoMore() {
    Random random = new Random(1788);
    List<BinaryOperator<Range>> ranges =
        List.of(Range::plus, Range::minus, Range::times, Range::min, Range::max);
    List<BinaryOperator<Rational>> numbers =
        List.of(Rational::add, Rational::sub, Rational::mul, Rational::min, Rational::max);
    for (int i = 0; i < 2_000; i++) {
      Rational[] x = ordered(random);
      Rational[] y = ordered(random);
      int operation = random.nextInt(ranges.size());
      Range found =
          ranges.get(operation).apply(Range.between(x[0], x[1]), Range.between(y[0], y[1]));
      BinaryOperator<Rational> exact = numbers.get(operation);
      checkCorners(found, x, y, exact);
      if (y[0].signum() > 0 || y[1].signum() < 0) {
        checkCorners(
            Range.between(x[0], x[1]).over(Range.between(y[0], y[1])), x, y, Rational::div);
      }
    }
  }

  private static void checkCorners(
      Range found, Rational[] x, Rational[] y, BinaryOperator<Rational> exact) {
    Rational least = exact.apply(x[0], y[0]);
    Rational most = least;
    for (Rational a : x) {
      for (Rational b : y) {
        least = least.min(exact.apply(a, b));
        most = most.max(exact.apply(a, b));
      }
    }
    assertEquals(least, found.lo().exact().orElseThrow());
    assertEquals(most, found.hi().exact().orElseThrow());
    Rational inside = exact.apply(middle(x), middle(y));
    assertTrue(least.compareTo(inside) <= 0 && inside.compareTo(most) <= 0);
  }

  private static Rational middle(Rational[] x) {
    return x[0].add(x[1]).div(Rational.of(2));
  }

  private static Rational[] ordered(Random random) {
    Rational a = Rational.of(random.nextInt(-20, 21), random.nextInt(1, 6));
    Rational b = Rational.of(random.nextInt(-20, 21), random.nextInt(1, 6));
    return new Rational[] {a.min(b), a.max(b)};
  }
}
