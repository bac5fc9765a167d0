package org.certalign.real;

import org.certalign.kernel.Interval;
import org.certalign.kernel.Order;
import org.certalign.kernel.Precision;

/**
 * How two real numbers compare, as far as enclosures of them can tell.
 *
 * <pre>{@code
 * Comparison.of(Real.of(2).ln(), Real.of(Rational.parse("0.7")), 4000); // LESS
 * }</pre>
 */
public enum Comparison {
  /** The first is certainly smaller. */
  LESS,
  /** Both are the same number, known exactly. */
  EQUAL,
  /** The first is certainly larger. */
  GREATER,
  /** The enclosures still overlap at the highest precision that was allowed. */
  UNDECIDED;

  private static final int FIRST_BITS = 64;

  /**
   * Compares a and b, at precisions that double until their enclosures are apart.
   *
   * @param maxBits the highest precision to try, in bits, at least 2
   */
  public static Comparison of(Real a, Real b, int maxBits) {
    if (a.isInfinite() || b.isInfinite()) {
      return of(a.isInfinite() ? 1 : 0, b.isInfinite() ? 1 : 0);
    }
    if (a.exact().isPresent() && b.exact().isPresent()) {
      return of(a.exact().get().compareTo(b.exact().get()), 0);
    }
    int bits = Math.min(FIRST_BITS, maxBits);
    while (true) {
      Comparison found = at(a, b, Precisions.at(bits));
      if (found != UNDECIDED || bits >= maxBits) {
        return found;
      }
      bits = Math.min(2 * bits, maxBits);
    }
  }

  private static Comparison of(int sign, int zero) {
    return sign < zero ? LESS : sign > zero ? GREATER : EQUAL;
  }

  private static Comparison at(Real a, Real b, Precision p) {
    Interval x;
    Interval y;
    try {
      x = a.enclose(p);
      y = b.enclose(p);
    } catch (ArithmeticException e) {
      // Perhaps only the precision was too low for a divisor or an argument of ln.
      return UNDECIDED;
    }
    if (Order.strictlyBelow(x, y)) {
      return LESS;
    }
    if (Order.strictlyBelow(y, x)) {
      return GREATER;
    }
    boolean points = x.isPoint() && y.isPoint();
    return points ? EQUAL : UNDECIDED;
  }
}
