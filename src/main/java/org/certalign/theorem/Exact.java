package org.certalign.theorem;

import java.util.function.BiFunction;
import org.certalign.kernel.IntegerLog;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.real.IntegerLogs;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Exact answers where there are any. */
final class Exact {
  private Exact() {}

  /**
   * The formula where it is an exactly known rational, the certified value of the same formula
   * otherwise.
   */
  static Real or(Real formula, Real certified) {
    return formula.exact().isPresent() ? formula : certified;
  }

  /**
   * The shorter way for a whole number whose logarithm is a sum of known ones, else the general
   * one.
   */
  static Real whole(Rational n, BiFunction<IntegerLog, Precision, Interval> shorter, Real general) {
    if (!n.isInteger()) {
      return general;
    }
    return p ->
        IntegerLogs.of(n.num(), p)
            .map(log -> shorter.apply(log, p))
            .orElseGet(() -> general.enclose(p));
  }
}
