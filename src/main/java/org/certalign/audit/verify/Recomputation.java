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
      int sign = condition.indexOf('<');
      if (sign > 0) {
        return isNegative(condition.substring(0, sign), condition.endsWith("<=0"), values);
      }
      String[] parts = condition.split("=", 2);
      String value = values.get(parts[0]);
      return value != null && (parts.length == 1 || value.equals(parts[1]));
    }

    private static boolean isNegative(String formula, boolean orZero, Map<String, String> values) {
      Interval value = Formula.evaluate(formula, values, CONDITION_BITS);
      int lower = value.lo().signum();
      int upper = value.hi().signum();
      if (lower <= 0 && upper >= 0 && !value.isPoint()) {
        throw new ArithmeticException("the sign of " + formula + " cannot be told");
      }
      return orZero ? upper <= 0 : upper < 0;
    }

    boolean isInfinite() {
      return formula.equals(INFINITY);
    }
  }

  private static final String INFINITY = "inf";
  private static final int CONDITION_BITS = 512;

  private static final List<Line> LINES = read();
  private static final int LAST_BITS = 8192;
  private static final int MOST_EXPONENT = 1_000_000;

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
   * @param lo its lower end, a decimal of at most {@value Ends#MOST_DIGITS} digits, or inf
   * @param hi its upper end
   * @throws IllegalArgumentException if a parameter or a digit cannot be read
   */
  static Outcome of(String id, Map<String, String> values, int digits, String lo, String hi) {
    try {
      Optional<Line> line =
          LINES.stream().filter(l -> l.id().equals(id) && l.holds(values)).findFirst();
      if (line.isEmpty()) {
        return Outcome.OPEN;
      }
      boolean infinite = lo.equals(INFINITY) && hi.equals(INFINITY);
      if (infinite || line.get().isInfinite()) {
        return infinite == line.get().isInfinite() ? Outcome.CONFIRMED : Outcome.WRONG;
      }
      return finite(line.get().formula(), values, digits, Ends.decimals(lo, hi));
    } catch (Formula.TooLong longSum) {
      return Outcome.OPEN;
    } catch (ArithmeticException undefined) {
      return Outcome.WRONG;
    }
  }

  /** A formula that is nowhere defined, as far as the last precision can tell, gives no number. */
  private static Outcome finite(String formula, Map<String, String> values, int digits, Ends ends) {
    if (digits < 1 || digits > Ends.MOST_DIGITS || !ends.isOrdered()) {
      return Outcome.WRONG;
    }
    Outcome outcome = Outcome.OPEN;
    for (int bits = 128 + digits * 10 / 3; outcome == Outcome.OPEN; bits *= 2) {
      boolean last = 2 * bits > LAST_BITS;
      try {
        outcome = compare(Formula.evaluate(formula, values, bits), ends, digits, bits);
      } catch (ArithmeticException undefined) {
        if (last) {
          throw undefined;
        }
      }
      if (last) {
        return outcome;
      }
    }
    return outcome;
  }

  private static Outcome compare(Interval value, Ends ends, int digits, int bits) {
    BigDecimal below = decimal(value.lo(), value.exp());
    BigDecimal above = decimal(value.hi(), value.exp());
    if (above.compareTo(ends.lo()) < 0
        || below.compareTo(ends.hi()) > 0
        || isTooWide(ends, digits, below, above)) {
      return Outcome.WRONG;
    }
    boolean inside = below.compareTo(ends.lo()) >= 0 && above.compareTo(ends.hi()) <= 0;
    return inside || (isExact(ends) && isNarrow(below, above, bits))
        ? Outcome.CONFIRMED
        : Outcome.OPEN;
  }

  /** Whether there are fewer digits than the value has for sure: a digit that was taken back. */
  private static boolean isTooWide(Ends ends, int digits, BigDecimal below, BigDecimal above) {
    BigDecimal unit = ends.unit(digits);
    boolean atDecimal = below.compareTo(ends.middle()) <= 0 && above.compareTo(ends.middle()) >= 0;
    BigDecimal most = atDecimal ? unit.add(unit) : unit;
    return ends.width().compareTo(most) > 0;
  }

  /** No enclosure computed with rounding lies inside a point. */
  private static boolean isExact(Ends ends) {
    return ends.lo().compareTo(ends.hi()) == 0;
  }

  /** Whether an enclosure is as narrow as most of the bits say. */
  private static boolean isNarrow(BigDecimal below, BigDecimal above, int bits) {
    BigDecimal size = below.abs().max(above.abs()).max(BigDecimal.ONE);
    BigDecimal width = above.subtract(below);
    return width.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(bits / 2))).compareTo(size) <= 0;
  }

  /** m 2^e, exactly; no published value is as large or as small as what is refused. */
  private static BigDecimal decimal(BigInteger m, int e) {
    if (Math.abs((long) e) > MOST_EXPONENT) {
      throw new ArithmeticException("out of range");
    }
    return e >= 0
        ? new BigDecimal(m.shiftLeft(e))
        : new BigDecimal(m.multiply(BigInteger.valueOf(5).pow(-e)), -e);
  }
}
