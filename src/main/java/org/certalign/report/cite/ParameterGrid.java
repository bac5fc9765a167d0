package org.certalign.report.cite;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.theorem.Parameter;
import org.certalign.theorem.Theorem;

/**
 * Every combination of the values that are listed for each parameter: {@code n=2,4,8}, {@code
 * n=2..64}, {@code n=8..64..8}. Lists of probabilities are parted by semicolons.
 */
final class ParameterGrid {
  /** The most combinations. */
  static final int MOST = 100_000;

  private static final String NUMBER = "[^.,;]+(?:\\.\\d+)?";
  private static final Pattern RANGE =
      Pattern.compile("(" + NUMBER + ")\\.\\.(" + NUMBER + ")(?:\\.\\.(" + NUMBER + "))?");

  private ParameterGrid() {}

  /**
   * The combinations, the last parameter changing fastest.
   *
   * @throws InputError for a bad range, an empty item, or too many combinations
   */
  static List<Map<String, String>> of(Theorem theorem, Map<String, String> given) {
    List<Map<String, String>> out = new ArrayList<>(List.of(Map.of()));
    for (Map.Entry<String, String> e : given.entrySet()) {
      List<String> values = values(theorem, e.getKey(), e.getValue());
      if ((long) out.size() * values.size() > MOST) {
        throw new InputError(
            "the table has more than %d rows; allowed: at most that".formatted(MOST));
      }
      List<Map<String, String>> next = new ArrayList<>();
      for (Map<String, String> row : out) {
        for (String value : values) {
          Map<String, String> longer = new LinkedHashMap<>(row);
          longer.put(e.getKey(), value);
          next.add(longer);
        }
      }
      out = next;
    }
    return out;
  }

  private static List<String> values(Theorem theorem, String name, String text) {
    boolean lists =
        theorem.parameters().stream()
            .anyMatch(p -> p.name().equals(name) && p.form() == Parameter.Form.PROBABILITIES);
    List<String> out = new ArrayList<>();
    for (String item : text.split(lists ? ";" : ",", -1)) {
      if (item.isBlank()) {
        throw InputError.of(
            name, text, "values parted by '%s', none of them empty".formatted(lists ? ";" : ","));
      }
      Optional<List<String>> range = lists ? Optional.empty() : range(name, item.strip());
      range.ifPresentOrElse(out::addAll, () -> out.add(item.strip()));
      if (out.size() > MOST) {
        throw InputError.of(name, item, "at most %d values".formatted(MOST));
      }
    }
    return out;
  }

  /** from..to, or from..to..step. */
  private static Optional<List<String>> range(String name, String item) {
    Matcher m = RANGE.matcher(item);
    if (!m.matches()) {
      return Optional.empty();
    }
    Rational from = number(name, m.group(1));
    Rational to = number(name, m.group(2));
    Rational step = m.group(3) == null ? Rational.ONE : number(name, m.group(3));
    if (step.signum() <= 0 || from.compareTo(to) > 0) {
      throw InputError.of(
          name, item, "a range from..to or from..to..step, with from <= to and step > 0");
    }
    Rational steps = to.sub(from).div(step);
    if (steps.compareTo(Rational.of(MOST)) > 0) {
      throw InputError.of(name, item, "at most %d values".formatted(MOST));
    }
    BigInteger last = steps.num().divide(steps.den());
    List<String> out = new ArrayList<>();
    Rational x = from;
    for (int i = 0; i <= last.intValueExact(); i++) {
      out.add(x.toDecimalIfExact().orElseGet(x::toString));
      x = x.add(step);
    }
    return Optional.of(out);
  }

  private static Rational number(String name, String text) {
    try {
      return Rational.parse(text);
    } catch (InputError e) {
      throw new InputError("%s: %s".formatted(name, e.getMessage()));
    }
  }
}
