package org.certalign.theorem;

import java.math.BigInteger;
import org.certalign.kernel.Exp;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Order;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Quotient;
import org.certalign.kernel.Root;
import org.certalign.kernel.Sum;
import org.certalign.real.Real;

/** Tails of the standard normal law, for exact failure probabilities of moderate size. */
final class NormalTail {
  private static final int MOST_TERMS = 100_000;

  private NormalTail() {}

  /** P(Z &gt; x) for x &gt;= 0. */
  static Real above(Real x) {
    return p -> enclose(x.enclose(p), p);
  }

  /**
   * 1/2 - phi(x) (x + x^3/3 + x^5/(3 5) + x^7/(3 5 7) + ...).
   *
   * <p>The terms are positive, each x^2/(2k+3) times the one before. Once that factor is at most
   * 1/2, what follows a term is at most the term itself.
   */
  private static Interval enclose(Interval x, Precision p) {
    Interval square = Product.sqr(x, p);
    Interval half = Quotient.ratio(BigInteger.ONE, BigInteger.TWO, p);
    Interval twicePi = Product.mul(Interval.ofLong(2), Real.pi().enclose(p), p);
    Interval density =
        Quotient.div(Exp.exp(Sum.neg(Product.mul(square, half, p)), p), Root.sqrt(twicePi, p), p);
    return Sum.sub(half, Product.mul(density, series(x, square, p), p), p);
  }

  private static Interval series(Interval x, Interval square, Precision p) {
    Interval unit = new Interval(BigInteger.ONE, BigInteger.ONE, -p.bits());
    Interval sum = x;
    Interval term = x;
    for (long k = 1; k < MOST_TERMS; k++) {
      Interval factor = Quotient.div(square, Interval.ofLong(2 * k + 1), p);
      term = Product.mul(term, factor, p);
      sum = Sum.add(sum, term, p);
      Interval next = Quotient.div(square, Interval.ofLong(2 * k + 3), p);
      if (Order.below(next, Quotient.ratio(BigInteger.ONE, BigInteger.TWO, p))
          && Order.below(term, unit)) {
        return Sum.add(sum, Order.hull(Interval.ofLong(0), term), p);
      }
    }
    throw new ArithmeticException("a normal tail too far out");
  }
}
