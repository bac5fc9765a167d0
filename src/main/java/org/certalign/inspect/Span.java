package org.certalign.inspect;

import java.util.List;
import org.certalign.real.InputError;
import org.certalign.real.Rational;

/**
 * The range of a variable.
 *
 * @param a at most every value
 * @param b at least every value, above a
 */
public record Span(Rational a, Rational b) {
  /**
   * Reads {@code a,b}.
   *
   * @throws InputError unless it is two numbers, the first below the second
   */
  static Span parse(String name, String text) {
    List<String> ends = List.of(text.split(",", -1));
    if (ends.size() != 2) {
      throw InputError.of(name, text, "two numbers, the least and the largest value: 0,1");
    }
    Rational a = Rational.parse(ends.get(0));
    Rational b = Rational.parse(ends.get(1));
    if (a.compareTo(b) >= 0) {
      throw InputError.of(name, text, "a first number below the second");
    }
    return new Span(a, b);
  }

  /** The length. */
  public Rational length() {
    return b.sub(a);
  }

  /** The range of the difference of a variable of this one and another of that. */
  Span minus(Span that) {
    return new Span(a.sub(that.b), b.sub(that.a));
  }

  @Override
  public String toString() {
    return "[%s, %s]".formatted(ShortNumbers.exact(a), ShortNumbers.exact(b));
  }
}
