package org.certalign.real;

import java.util.List;
import java.util.Optional;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;

/**
 * An arithmetic expression over exact numbers and intervals, and its certified value.
 *
 * <pre>{@code
 * Expression.parse("ln(1000) - 999/1000").evaluate(20); // [5.90875527898213705205, 5.90875527898213705206]
 * Expression.parse("[1, 2]^2 / 3").evaluate(5);         // [0.333333, 1.33334]
 * Expression.parse("log2(8)").evaluate(20);             // 3
 * }</pre>
 *
 * <p>The language: {@code + - * / ^}, unary minus, parentheses, {@code sqrt cbrt exp exp2 exp10 ln
 * log} (= ln) {@code log2 log10 abs min max}, the constants {@code e} and {@code pi}, exact numbers
 * as {@link Rational#parse} reads them, without their fractions, and intervals {@code [a, b]} of
 * signed exact numbers. {@code ^} associates to the right and binds tighter than unary minus:
 * {@code -2^2} is -4. {@code x^0} is 1 for every x. What an interval stands for is any of its
 * numbers, for each interval on its own; the value then is the range of all results.
 *
 * <p>Limits: 1,000,000 characters, 1000 levels of nesting, magnitudes within 10^(+-100000) in every
 * step. Safe for all threads.
 */
public final class Expression {
  private final String text;
  private final Range range;

  private Expression(String text, Range range) {
    this.text = text;
    this.range = range;
  }

  /**
   * Reads an expression.
   *
   * @throws InputError if it is malformed, or certainly not defined; the message names the column
   */
  public static Expression parse(String text) {
    Parser parser = new Parser(text);
    Range value = parser.parse();
    List<Step> steps = List.copyOf(parser.steps());
    Real lo = new Evaluation(steps, value.lo());
    return new Expression(
        text, value.isThin() ? Range.of(lo) : new Range(lo, new Evaluation(steps, value.hi())));
  }

  /** The expression as it was written. */
  public String text() {
    return text;
  }

  /**
   * The value: one number, or, where the expression has intervals in it, the range of its values.
   */
  public Range range() {
    return range;
  }

  /**
   * The certified value: each end within 10^(1-digits) of the true one, relatively.
   *
   * @param digits from 1 to 100000
   * @throws InputError if digits is out of range, or the value cannot be certified; see {@link
   *     Digits#certify}
   */
  public Enclosure evaluate(int digits) {
    Enclosure lower = Digits.certify(range.lo(), digits);
    return range.isThin() ? lower : Enclosure.hull(lower, Digits.certify(range.hi(), digits));
  }

  @Override
  public String toString() {
    return text;
  }

  /**
   * One end of the value.
   *
   * <p>The steps are evaluated in the order in which they were read, operands first, and remember
   * their values: so nothing is evaluated twice at one precision, and no expression is too deep for
   * the stack.
   */
  private record Evaluation(List<Step> steps, Real end) implements Real {
    @Override
    public Optional<Rational> exact() {
      return end.exact();
    }

    @Override
    public Interval enclose(Precision p) {
      for (int i = 0; i < steps.size(); i++) {
        steps.get(i).enclose(p);
      }
      return end.enclose(p);
    }
  }
}
