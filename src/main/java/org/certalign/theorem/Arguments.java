package org.certalign.theorem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * Checked values of a theorem's parameters: exact numbers, infinity, lists of probabilities, words.
 * Immutable.
 */
public final class Arguments {
  private final List<Parameter> parameters;
  private final Map<String, Object> values;

  private Arguments(List<Parameter> parameters, Map<String, Object> values) {
    this.parameters = parameters;
    this.values = values;
  }

  /**
   * Reads and checks every parameter.
   *
   * @param id the theorem's id, for messages
   * @param parameters what the theorem takes
   * @param given name to text, as written by the user
   * @throws InputError for an unknown, missing or bad parameter: it says which, its value and what
   *     is allowed
   */
  public static Arguments parse(String id, List<Parameter> parameters, Map<String, String> given) {
    for (String name : given.keySet()) {
      if (!isNamed(parameters, name)) {
        throw new InputError(unknown(id, name, parameters));
      }
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (Parameter p : parameters) {
      String text = given.get(p.name());
      if (text == null && p.required()) {
        throw new InputError(
            "missing parameter '%s' of %s: %s (%s)"
                .formatted(p.name(), id, p.meaning(), p.allowed()));
      }
      if (text == null && p.form() != Parameter.Form.CHOICE) {
        continue;
      }
      Object value = text == null ? p.choices().get(0) : read(p, text.strip());
      values.put(p.name(), value);
    }
    return new Arguments(parameters, values);
  }

  private static boolean isNamed(List<Parameter> parameters, String name) {
    for (Parameter p : parameters) {
      if (p.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static String unknown(String id, String name, List<Parameter> parameters) {
    List<String> names = parameters.stream().map(Parameter::name).toList();
    String takes = names.isEmpty() ? "none" : String.join(", ", names);
    String near = Nearest.to(name, names).map(n -> " (did you mean '%s'?)".formatted(n)).orElse("");
    return "unknown parameter '%s' of %s%s; allowed: %s".formatted(name, id, near, takes);
  }

  private static Object read(Parameter p, String text) {
    return switch (p.form()) {
      case NUMBER -> readNumber(p, text);
      case PROBABILITIES -> readProbabilities(p, text);
      case CHOICE -> readChoice(p, text);
    };
  }

  private static Object readNumber(Parameter p, String text) {
    if (text.equals("inf") && p.domain().infinity()) {
      return Infinity.POSITIVE;
    }
    Rational x = number(p, text);
    if (!p.domain().contains().test(x)) {
      throw bad(p, text);
    }
    return x;
  }

  private static Rational number(Parameter p, String text) {
    try {
      return Rational.parse(text);
    } catch (InputError e) {
      throw new InputError("parameter '%s': %s".formatted(p.name(), e.getMessage()));
    }
  }

  private static List<Rational> readProbabilities(Parameter p, String text) {
    List<Rational> out = new ArrayList<>();
    Rational sum = Rational.ZERO;
    for (String item : text.split(",", -1)) {
      Rational x = number(p, item.strip());
      if (x.signum() <= 0) {
        throw bad(p, item.strip());
      }
      out.add(x);
      sum = sum.add(x);
    }
    if (sum.compareTo(Rational.ONE) != 0) {
      throw new InputError(
          "parameter '%s' sums to %s; allowed: %s".formatted(p.name(), sum, p.allowed()));
    }
    return List.copyOf(out);
  }

  private static String readChoice(Parameter p, String text) {
    if (!p.choices().contains(text)) {
      throw bad(p, text);
    }
    return text;
  }

  private static InputError bad(Parameter p, String text) {
    return new InputError(
        "parameter '%s' is %s; allowed: %s".formatted(p.name(), text, p.allowed()));
  }

  private static String print(Object value) {
    if (value instanceof List<?> list) {
      return String.join(",", list.stream().map(Object::toString).toList());
    }
    return value.toString();
  }

  /** The parameters that these are values of. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /** Name to value in canonical text, in the order of the parameters. */
  public Map<String, String> text() {
    Map<String, String> out = new LinkedHashMap<>();
    values.forEach((name, value) -> out.put(name, print(value)));
    return out;
  }

  /** Whether the named parameter has a value: only an optional number may have none. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** Whether the named number is infinity. */
  public boolean isInfinite(String name) {
    return values.get(name) == Infinity.POSITIVE;
  }

  /** The named exact number. */
  public Rational number(String name) {
    return (Rational) values.get(name);
  }

  /** The named exact number, as a formula. */
  public Real real(String name) {
    return Real.of(number(name));
  }

  /** The named number as an int; its domain makes it one. */
  public int integer(String name) {
    return number(name).num().intValueExact();
  }

  /** The named list of probabilities. */
  @SuppressWarnings("unchecked")
  public List<Rational> probabilities(String name) {
    return (List<Rational>) values.get(name);
  }

  /** The named word. */
  public String word(String name) {
    return (String) values.get(name);
  }

  /** The value that {@code inf} stands for. */
  private enum Infinity {
    POSITIVE;

    @Override
    public String toString() {
      return "inf";
    }
  }
}
