package org.certalign.audit.verify;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.certalign.kernel.Exp;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Order;
import org.certalign.kernel.Power;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Quotient;
import org.certalign.kernel.Root;
import org.certalign.kernel.Sum;

/**
 * A formula, evaluated while it is read, by nothing but the proved kernel. It has no sums but
 * {@code harmonic} and {@code finitekl}.
 */
final class Formula {
  /** A sum of more terms than are worth waiting for. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLong() {
      super("too many terms", null, false, false);
    }
  }

  private static final BigInteger MOST_TERMS = BigInteger.valueOf(1_000_000);

  private final String text;
  private final Map<String, String> values;
  private final Precision p;
  private int at;

  private Formula(String text, Map<String, String> values, Precision p) {
    this.text = text.replace(" ", "");
    this.values = values;
    this.p = p;
  }

  /**
   * An enclosure of the formula's value.
   *
   * @param text the formula
   * @param values its variables, as exact numbers: 3, -1.5e-3, 1/3
   * @param bits the working precision
   * @throws ArithmeticException if it is not defined, or not seen to be at this precision
   * @throws IllegalArgumentException if the formula or a number cannot be read
   */
  static Interval evaluate(String text, Map<String, String> values, int bits) {
    Formula formula = new Formula(text, values, Precision.of(bits));
    Interval value = formula.sum();
    if (formula.at < formula.text.length()) {
      throw new IllegalArgumentException("unexpected: " + formula.text.substring(formula.at));
    }
    return value;
  }

  private Interval sum() {
    Interval left = product();
    while (true) {
      if (next('+')) {
        left = Sum.add(left, product(), p);
      } else if (next('-')) {
        left = Sum.sub(left, product(), p);
      } else {
        return left;
      }
    }
  }

  private Interval product() {
    Interval left = signed();
    while (true) {
      if (next('*')) {
        left = Product.mul(left, signed(), p);
      } else if (next('/')) {
        left = Quotient.div(left, signed(), p);
      } else {
        return left;
      }
    }
  }

  private Interval signed() {
    return next('-') ? Sum.neg(signed()) : power();
  }

  private Interval power() {
    Interval base = atom();
    return next('^') ? power(base, signed(), p) : base;
  }

  /** By multiplication for whole exponents, else exp(x ln b) for b > 0. */
  static Interval power(Interval base, Interval exponent, Precision p) {
    if (exponent.isPoint() && exponent.exp() == 0 && exponent.lo().bitLength() < 24) {
      int n = exponent.lo().intValueExact();
      Interval power = Power.pow(base, Math.abs(n), p);
      return n >= 0 ? power : Quotient.div(Interval.ofLong(1), power, p);
    }
    return Exp.exp(Product.mul(exponent, Ln.ln(base, p), p), p);
  }

  private Interval atom() {
    if (next('(')) {
      Interval inner = sum();
      demand(')');
      return inner;
    }
    int from = at;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    String word = text.substring(from, at);
    if (word.isEmpty()) {
      throw new IllegalArgumentException("a number or a name is missing in " + text);
    }
    if (Character.isDigit(word.charAt(0))) {
      return number(word, p);
    }
    if (word.equals("finitekl")) {
      return FiniteKl.of(variable("n"), text("probs"), p);
    }
    return next('(') ? function(word) : variable(word);
  }

  private Interval function(String name) {
    Interval x = sum();
    Interval y = next(',') ? sum() : x;
    demand(')');
    return switch (name) {
      case "sqrt" -> Root.sqrt(x, p);
      case "ln" -> Ln.ln(x, p);
      case "exp" -> Exp.exp(x, p);
      case "min" -> Order.min(x, y);
      case "max" -> Order.max(x, y);
      case "harmonic" -> harmonic();
      default -> throw new IllegalArgumentException("unknown function " + name);
    };
  }

  private Interval harmonic() {
    Interval sum = Interval.ofLong(0);
    for (int k = rank(); k >= 1; k--) {
      sum = Sum.add(sum, Quotient.ratio(BigInteger.ONE, BigInteger.valueOf(k), p), p);
    }
    return sum;
  }

  /** The variable n as a number of terms. */
  private int rank() {
    BigInteger n = Ends.decimal(text("n")).toBigIntegerExact();
    if (n.compareTo(MOST_TERMS) > 0) {
      throw new TooLong();
    }
    return n.intValueExact();
  }

  private Interval variable(String name) {
    return number(text(name), p);
  }

  private String text(String parameter) {
    String value = values.get(parameter);
    if (value == null) {
      throw new IllegalArgumentException("the parameter '%s' is missing".formatted(parameter));
    }
    return value;
  }

  /** An enclosure of an exact number, a decimal or a fraction of decimals. */
  static Interval number(String value, Precision p) {
    String[] parts = value.split("/", 2);
    BigDecimal over = Ends.decimal(parts[0]);
    BigDecimal under = parts.length == 2 ? Ends.decimal(parts[1]) : BigDecimal.ONE;
    if (under.signum() <= 0) {
      throw new IllegalArgumentException("no fraction: " + value);
    }
    int scale = Math.max(0, Math.max(over.scale(), under.scale()));
    BigInteger num = over.setScale(scale).unscaledValue();
    BigInteger den = under.setScale(scale).unscaledValue();
    BigInteger gcd = num.gcd(den);
    if (gcd.equals(den)) {
      return Interval.of(num.divide(den));
    }
    return Quotient.ratio(num.divide(gcd), den.divide(gcd), p);
  }

  private boolean next(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void demand(char c) {
    if (!next(c)) {
      throw new IllegalArgumentException("'%s' is missing in %s".formatted(c, text));
    }
  }
}
