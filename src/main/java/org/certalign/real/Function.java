package org.certalign.real;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * The functions of expressions.
 *
 * @param several whether it takes two or more arguments, one otherwise
 * @param value its range over ranges of the arguments
 */
record Function(boolean several, java.util.function.Function<List<Range>, Range> value) {
  private static final Real TWO = Real.of(2);
  private static final Real TEN = Real.of(10);

  /** By name. */
  static final Map<String, Function> ALL =
      Map.ofEntries(
          Map.entry("sqrt", increasing(Real::sqrt)),
          Map.entry("cbrt", increasing(Real::cbrt)),
          Map.entry("exp", increasing(Real::exp)),
          Map.entry("exp2", increasing(TWO::pow)),
          Map.entry("exp10", increasing(TEN::pow)),
          Map.entry("ln", increasing(Real::ln)),
          Map.entry("log", increasing(Real::ln)),
          Map.entry("log2", increasing(Real::log2)),
          Map.entry("log10", increasing(Real::log10)),
          Map.entry("abs", new Function(false, x -> x.get(0).abs())),
          Map.entry("min", folded(Range::min)),
          Map.entry("max", folded(Range::max)));

  private static Function increasing(UnaryOperator<Real> function) {
    return new Function(false, x -> x.get(0).increasing(function));
  }

  private static Function folded(BinaryOperator<Range> operation) {
    return new Function(true, x -> x.stream().reduce(operation).orElseThrow());
  }
}
