package org.certalign.theorem;

import java.util.List;

/**
 * A parameter of a theorem's bound.
 *
 * @param name its name, as users write it
 * @param meaning what it is, with its unit
 * @param form a number, a list of probabilities or a word
 * @param domain the numbers allowed; null unless the form is a number
 * @param choices the words allowed; empty unless the form is a word; the first is the default
 * @param optional whether it may be left out
 */
public record Parameter(
    String name, String meaning, Form form, Domain domain, List<String> choices, boolean optional) {
  /** What a parameter's value looks like. */
  public enum Form {
    /** One exact number. */
    NUMBER,
    /** Positive exact numbers that sum to 1, separated by commas. */
    PROBABILITIES,
    /** One of the given words; optional. */
    CHOICE
  }

  /** Keeps a copy of the choices. */
  public Parameter {
    choices = List.copyOf(choices);
  }

  /** A number. */
  public static Parameter number(String name, String meaning, Domain domain) {
    return new Parameter(name, meaning, Form.NUMBER, domain, List.of(), false);
  }

  /** A number that may be left out; {@link Arguments#has} tells whether it was given. */
  public static Parameter optionalNumber(String name, String meaning, Domain domain) {
    return new Parameter(name, meaning, Form.NUMBER, domain, List.of(), true);
  }

  /** A list of probabilities. */
  public static Parameter probabilities(String name, String meaning) {
    return new Parameter(name, meaning, Form.PROBABILITIES, null, List.of(), false);
  }

  /** One of the given words, the first where none is given. */
  public static Parameter choice(String name, String meaning, String... words) {
    return new Parameter(name, meaning, Form.CHOICE, null, List.of(words), true);
  }

  /** Whether a user must give it. */
  public boolean required() {
    return !optional;
  }

  /** What is allowed, in words. */
  public String allowed() {
    return switch (form) {
      case NUMBER -> domain.allowed();
      case PROBABILITIES -> "positive numbers that sum to exactly 1, separated by commas";
      case CHOICE -> String.join(", ", choices);
    };
  }
}
