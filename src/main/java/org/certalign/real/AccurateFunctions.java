package org.certalign.real;

import org.certalign.kernel.Exp;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Order;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Root;
import org.certalign.kernel.Rounding;
import org.certalign.kernel.Sum;

/** Functions with a zero, of full relative accuracy near it. */
final class AccurateFunctions {
  private static final Interval ONE = Interval.ofLong(1);

  private AccurateFunctions() {}

  /** The least t, up to a unit, for which every x in a is below 2^t in absolute value. */
  static int top(Interval a) {
    return Math.max(a.lo().bitLength(), a.hi().bitLength()) + a.exp();
  }

  static boolean isZero(Interval a) {
    return a.lo().signum() == 0 && a.hi().signum() == 0;
  }

  /**
   * Encloses ln(1 + x) for all x in a.
   *
   * <p>1 + x hides as many leading bits of a small x as it has zeros after the point: so many bits
   * are added. Where that is more than there are, x - x^2 <= ln(1+x) <= x decides, which holds for
   * all x >= -1/2: the derivative of ln(1+x) - x + x^2 is x(1+2x)/(1+x).
   */
  static Interval log1p(Interval a, Precision p) {
    if (isZero(a)) {
      return a;
    }
    int top = top(a);
    if (top <= -p.bits()) {
      return Rounding.round(Order.hull(a, Sum.sub(a, Product.sqr(a, p), p)), p.bits());
    }
    Precision q = top >= 0 ? p : Precisions.atLeast(p.bits() - top);
    return Rounding.round(Ln.ln(Sum.add(ONE, a, q), q), p.bits());
  }

  /**
   * Encloses e^x - 1 for all x in a.
   *
   * <p>As in {@link #log1p}; x <= e^x - 1 <= x + x^2 for |x| <= 1, from the series.
   */
  static Interval expm1(Interval a, Precision p) {
    if (isZero(a)) {
      return a;
    }
    int top = top(a);
    if (top <= -p.bits()) {
      return Rounding.round(Order.hull(a, Sum.add(a, Product.sqr(a, p), p)), p.bits());
    }
    Precision q = top >= 0 ? p : Precisions.atLeast(p.bits() - top);
    return Rounding.round(Sum.sub(Exp.exp(a, q), ONE, q), p.bits());
  }

  /** Encloses the n-th root, n odd, of all x in a: it is odd and increasing. */
  static Interval oddRoot(Interval a, int n, Precision p) {
    if (a.lo().signum() >= 0) {
      return Root.root(a, n, p);
    }
    if (a.hi().signum() <= 0) {
      return Sum.neg(Root.root(Sum.neg(a), n, p));
    }
    Interval up = Root.root(new Interval(a.hi(), a.hi(), a.exp()), n, p);
    Interval down =
        Sum.neg(Root.root(new Interval(a.lo().negate(), a.lo().negate(), a.exp()), n, p));
    return Rounding.round(Order.hull(down, up), p.bits());
  }
}
