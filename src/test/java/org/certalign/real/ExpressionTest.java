package org.certalign.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpressionTest {
  private static String value(String text) {
    return Expression.parse(text).evaluate(20).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 + 2 * 3 | 7",
        "(1 + 2) * 3 | 9",
        "10 - 4 - 3 | 3",
        "16 / 4 / 2 | 2",
        "2 / 4 * 2 | 1",
        "-2^2 | -4",
        "(-2)^2 | 4",
        "2^3^2 | 512",
        "2^-1 | 0.5",
        "2^-3^2 | 0.001953125",
        "2^-1*4 | 2",
        "-2*-3 | 6",
        "2 - -3 | 5",
        "--1 | 1",
        "---1 | -1",
        "1/4 + 1/4 | 0.5",
        "0.1 + 0.2 | 0.3",
        "010 | 10",
        "0x1.8p-3 | 0.1875",
        "1e-9*1e9 | 1",
        "1\t+ 2 | 3",
      })
  void followsTheGrammar(String text, String expected) {
    assertEquals(expected, value(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ln(1) | 0",
        "log(1) | 0",
        "log2(8) | 3",
        "log2(1/8) | -3",
        "log10(1000) | 3",
        "log10(0.001) | -3",
        "log10(1) | 0",
        "sqrt(4) | 2",
        "sqrt(2.25) | 1.5",
        "sqrt(0) | 0",
        "cbrt(27) | 3",
        "cbrt(-27) | -3",
        "cbrt(1/8) | 0.5",
        "2^10 | 1024",
        "exp(0) | 1",
        "exp2(3) | 8",
        "exp2(-1) | 0.5",
        "exp10(-3) | 0.001",
        "4^(1/2) | 2",
        "sqrt(1e100000) | 1e50000",
        "sqrt(1e-6000) | 1e-3000",
        "cbrt(27e6000) | 3e2000",
        "(1e6000)^0.2 | 1e1200",
        "(1/4)^(-1/2) | 2",
        "8^(2/3) | 4",
        "32^0.2 | 2",
        "4^-1.5 | 0.125",
        "0^0 | 1",
        "0^5 | 0",
        "0^0.5 | 0",
        "0^(ln(2)) | 0",
        "pi^0 | 1",
        "[-8, 2]^0 | 1",
        "1^pi | 1",
        "(-1)^99999999999999999999 | -1",
        "(-1)^-100000000000000000000 | 1",
        "ln(e) | 1",
        "ln(e^3) | 3",
        "e^0 | 1",
        "ln(exp(7/2)) | 3.5",
        "abs(-3) | 3",
        "min(3, 1/2, 2) | 0.5",
        "max(3, 1/2, 2) | 3",
        "min(1/3, 0.25) | 0.25",
        "1e-100000*1e100000 | 1",
        "10^-2000 | 1e-2000",
        "10^100000 | 1e100000",
        "1e-100000 | 1e-100000",
        "3/1 | 3",
        "[2, 2] | 2",
        "(1/3)*3 | 1",
      })
  void bringsExactResultsBackExact(String text, String expected) {
    assertEquals(expected, value(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ln(1000) - 999/1000 | [5.90875527898213705205, 5.90875527898213705206]",
        "e | [2.71828182845904523536, 2.71828182845904523537]",
        "pi | [3.14159265358979323846, 3.14159265358979323847]",
        "e^pi - pi | [19.9990999791894757672, 19.9990999791894757673]",
        "exp(1) | [2.71828182845904523536, 2.71828182845904523537]",
        "2^(1/3) | [1.25992104989487316476, 1.25992104989487316477]",
        "cbrt(2) | [1.25992104989487316476, 1.25992104989487316477]",
        "exp2(1/3) | [1.25992104989487316476, 1.25992104989487316477]",
        "log10(2) | [0.301029995663981195213, 0.301029995663981195214]",
        "log2(10) | [3.32192809488736234787, 3.32192809488736234788]",
        "(1+1e-9)^1000000000 | [2.71828182709990432237, 2.71828182709990432238]",
        "1.000000000000000000001^1000000000000000000000 | [2.71828182845904523535, 2.71828182845904523536]",
        "(-1.000000000000000000001)^1000000000000000000001 | [-2.71828182845904523537, -2.71828182845904523536]",
        "min(pi, e) | [2.71828182845904523536, 2.71828182845904523537]",
        "abs(-pi) | [3.14159265358979323846, 3.14159265358979323847]",
        "1/3 | [0.333333333333333333333, 0.333333333333333333334]",
        "sqrt(2)*sqrt(2) | [1.99999999999999999999, 2.00000000000000000001]",
      })
  void certifiesTwentyDigits(String text, String expected) {
    assertEquals(expected, value(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ln(0) | 1",
        "1 + ln(-1) | 5",
        "ln(0 - pi) | 1",
        "ln([0, 1]) | 1",
        "ln([-1, 1]) | 1",
        "log2(0) | 1",
        "log10(-5) | 1",
        "sqrt(-1) | 1",
        "sqrt([-1, 1]) | 1",
        "sqrt(1 - pi) | 1",
        "1/0 | 2",
        "ln(2)/(1-1) | 6",
        "1/[-1, 1] | 2",
        "1/[0, 1] | 2",
        "1/[-1, 0] | 2",
        "1/([1, 2]*pi - 4) | 2",
        "1/[-1, 1]^2 | 2",
        "[-1, 1]^-2 | 8",
        "[2, 1] | 1",
        "(-8)^(1/3) | 5",
        "[-1, 1]^0.5 | 8",
        "[-2, -1]^[1, 3] | 9",
        "(0-pi)^pi | 7",
        "(-2)^pi | 5",
        "0^-1 | 2",
        "0^-0.5 | 2",
        "[0, 1]^[-1, 1] | 7",
        "1/(sqrt(2)^2 - 2) | 2",
        "sqrt(sqrt(2)^2 - 2) | 1",
        "exp(-1000000) | 1",
        "exp(1000000) | 1",
        "1e100001 | 1",
        "1 + | 4",
        "( | 2",
        "(1 | 1",
        "1) | 2",
        "() | 2",
        "1 + + 2 | 5",
        "+5 | 1",
        "* 2 | 1",
        "foo(2) | 1",
        "LN(2) | 1",
        "x | 1",
        "ln 2 | 4",
        "ln | 3",
        "ln() | 4",
        "min(1) | 6",
        "min() | 5",
        "ln(1, 2) | 5",
        "(1, 2) | 3",
        "1, 2 | 2",
        "2pi | 1",
        "2(3) | 2",
        "2 3 | 3",
        "1..2 | 1",
        "1.2.3 | 1",
        "1_0 | 1",
        "1e | 1",
        "0x | 1",
        "[1, 2 | 6",
        "[1 2] | 4",
        "[1] | 3",
        "[] | 2",
        "[1, pi] | 5",
        "[1, 2, 3] | 6",
        "[1, (2)] | 5",
        "[1/0, 2] | 2",
        "2 ** 3 | 4",
        "2 % 3 | 3",
        "2 × 3 | 3",
        "√2 | 1",
        "1;2 | 2",
      })
  void namesTheColumnOfWhatIsWrong(String text, int column) {
    InputError error =
        assertThrows(InputError.class, () -> Expression.parse(text).evaluate(20), text);
    assertTrue(
        error.getMessage().contains("(column " + column + " of "),
        () -> text + ": " + error.getMessage());
    assertFalse(error.getMessage().contains("Exception"));
    assertFalse(error.getMessage().contains("\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void refusesTheEmptyExpression(String text) {
    InputError error = assertThrows(InputError.class, () -> Expression.parse(text));
    assertTrue(error.getMessage().contains("empty"), error::getMessage);
  }

  @Test
  void allowsAThousandLevelsOfNesting() {
    for (String[] around : new String[][] {{"(", ")"}, {"sqrt(1+", ")"}, {"-", ""}, {"-(", ")"}}) {
      String fits = around[0].repeat(1000) + "1" + around[1].repeat(1000);
      assertFalse(value(fits).isEmpty());
      String tooDeep = around[0].repeat(1001) + "1" + around[1].repeat(1001);
      InputError error = assertThrows(InputError.class, () -> Expression.parse(tooDeep));
      assertTrue(error.getMessage().contains("1000"), error::getMessage);
      assertTrue(error.getMessage().length() < 300);
      String hopeless = around[0].repeat(200_000);
      assertThrows(InputError.class, () -> Expression.parse(hopeless));
    }
  }

  @Test
  void evaluatesDeepFormulasOnASmallStack() throws InterruptedException {
    String text = "ln(2+(3*sqrt(".repeat(300) + "pi" + ")))".repeat(300);
    String[] found = new String[1];
    Thread thread = new Thread(null, () -> found[0] = value(text), "small", 256 * 1024);
    thread.start();
    thread.join();
    assertEquals(value(text), found[0]);
  }

  @Test
  void readsLongSums() {
    assertEquals(value("10001*ln(2)"), value("ln(2)" + "+ln(2)".repeat(10_000)));
    String tooLong = "1" + "+1".repeat(500_000);
    InputError error = assertThrows(InputError.class, () -> Expression.parse(tooLong));
    assertTrue(error.getMessage().contains("1000000"), error::getMessage);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10^(10^10)",
        "0.5^(10^10)",
        "2^2^2^2^2^2",
        "9^9^9^9",
        "pi^(10^20)",
        "exp(exp(exp(10)))",
        "exp(1e100000)",
        "(1/3)^(10^15)",
        "1.5^1e100000",
        "10^-100001",
        "exp10(1e9)",
        "exp2(-1e9)",
        "[1, 10]^(10^9)",
        "1e100000*1e100000",
      })
  void refusesHugeResultsAtOnce(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          InputError error =
              assertThrows(InputError.class, () -> Expression.parse(text).evaluate(20));
          assertTrue(error.getMessage().contains("out of range"), error::getMessage);
        });
  }

  @Test
  void answersWhatItCannotTellFromZero() {
    Enclosure e = Expression.parse("sqrt(2)^2 - 2").evaluate(20);
    assertTrue(e.lower().signum() < 0 && e.upper().signum() > 0);
    assertTrue(e.upper().sub(e.lower()).compareTo(Rational.parse("1e-20")) <= 0);
  }

  @Test
  void givesTheSameAnswerToAllThreads() throws Exception {
    Expression shared = Expression.parse("ln(3)*[1, 2] + sqrt(5)^[2, 3] - exp(pi)");
    List<String> expected =
        IntStream.range(1, 60).mapToObj(d -> shared.evaluate(d).toString()).toList();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      Callable<List<String>> all =
          () -> IntStream.range(1, 60).mapToObj(d -> shared.evaluate(d).toString()).toList();
      for (Future<List<String>> found : pool.invokeAll(List.of(all, all, all, all))) {
        assertEquals(expected, found.get());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void offersItsValueAsReals() {
    assertTrue(Expression.parse("pi + 1").range().isThin());
    Range range = Expression.parse("[1, 2] * pi").range();
    assertFalse(range.isThin());
    assertEquals(Comparison.LESS, Comparison.of(range.lo(), range.hi(), 1000));
    assertEquals(
        "7/12", Expression.parse("1/3 + 1/4").range().lo().exact().orElseThrow().toString());
    assertEquals("1/3 + 1/4", Expression.parse("1/3 + 1/4").text());
  }
}
