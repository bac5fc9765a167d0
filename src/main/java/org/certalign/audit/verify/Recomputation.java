package org.certalign.audit.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.certalign.kernel.Interval;

/** The published values once more, from the formulas of the theory page, to more digits. */
final class Recomputation {
  /** What became of a value. */
  enum Outcome {
    /** The formula's value lies in the enclosure. */
    CONFIRMED,
    /** It does not. */
    WRONG,
    /** There is no formula for it, or it could not be told. */
    OPEN
  }

  /**
   * A line of the list.
   *
   * @param id the theorem
   * @param conditions on the parameters
   * @param formula the formula
   */
  private record Line(String id, List<String> conditions, String formula) {
    boolean holds(Map<String, String> values) {
      return conditions.stream().allMatch(condition -> holds(condition, values));
    }

    private static boolean holds(String condition, Map<String, String> values) {
      if (condition.endsWith("<=0")) {
        String value = values.get(condition.substring(0, condition.length() - 3));
        return value != null && (value.startsWith("-") || value.equals("0"));
      }
      String[] parts = condition.split("=", 2);
      String value = values.get(parts[0]);
      return value != null && (parts.length == 1 || value.equals(parts[1]));
    }
  }

  private static final List<Line> LINES = read();
  private static final int LAST_BITS = 4096;

  private Recomputation() {}

  private static List<Line> read() {
    try (InputStream in = Recomputation.class.getResourceAsStream("/org/certalign/formulas.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Recomputation::line)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line line(String text) {
    String[] sides = text.split(" : ", 2);
    String[] words = sides[0].strip().split("\\s+");
    List<String> conditions = Arrays.asList(words).subList(Math.min(2, words.length), words.length);
    return new Line(words[0], conditions, sides[1].strip());
  }

  /**
   * Computes a value again.
   *
   * @param id the theorem
   * @param values its parameters
   * @param digits the digits of the enclosure
   * @param lo its lower end, a decimal
   * @param hi its upper end
   */
  static Outcome of(String id, Map<String, String> values, int digits, String lo, String hi) {
    Optional<Line> line =
        LINES.stream().filter(l -> l.id().equals(id) && l.holds(values)).findFirst();
    if (line.isEmpty() || lo.equals("inf") || hi.equals("inf")) {
      return Outcome.OPEN;
    }
    int bits = 128 + digits * 10 / 3;
    Outcome outcome = Outcome.OPEN;
    for (; outcome == Outcome.OPEN && bits <= LAST_BITS; bits *= 2) {
      outcome = compare(line.get().formula(), values, bits, new BigDecimal(lo), new BigDecimal(hi));
    }
    return outcome;
  }

  private static Outcome compare(
      String formula, Map<String, String> values, int bits, BigDecimal lo, BigDecimal hi) {
    try {
      Interval value = Formula.evaluate(formula, values, bits);
      BigDecimal below = decimal(value.lo(), value.exp());
      BigDecimal above = decimal(value.hi(), value.exp());
      if (above.compareTo(lo) < 0 || below.compareTo(hi) > 0) {
        return Outcome.WRONG;
      }
      boolean inside = below.compareTo(lo) >= 0 && above.compareTo(hi) <= 0;
      return inside || (isExact(lo, hi) && isNarrow(below, above, bits))
          ? Outcome.CONFIRMED
          : Outcome.OPEN;
    } catch (ArithmeticException undefined) {
      return Outcome.OPEN;
    }
  }

  /** No enclosure computed with rounding lies inside a point. */
  private static boolean isExact(BigDecimal lo, BigDecimal hi) {
    return lo.compareTo(hi) == 0;
  }

  /** Whether an enclosure is as narrow as most of the bits say. */
  private static boolean isNarrow(BigDecimal below, BigDecimal above, int bits) {
    BigDecimal size = below.abs().max(above.abs()).max(BigDecimal.ONE);
    BigDecimal width = above.subtract(below);
    return width.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(bits / 2))).compareTo(size) <= 0;
  }

  /** m 2^e, exactly. */
  private static BigDecimal decimal(BigInteger m, int e) {
    return e >= 0
        ? new BigDecimal(m.shiftLeft(e))
        : new BigDecimal(m.multiply(BigInteger.valueOf(5).pow(-e)), -e);
  }
}
