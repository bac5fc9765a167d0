package org.certalign.quadrature;

import java.util.Arrays;
import org.certalign.kernel.Exp;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Order;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Quotient;
import org.certalign.kernel.Root;
import org.certalign.kernel.Sum;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * A Taylor series x_0 + x_1 s + .. + x_N s^N, cut off after order N, with an enclosure for each
 * coefficient. Immutable.
 *
 * <p>Every operation encloses the coefficients of the result for all series that its arguments
 * allow, by the recurrences of automatic differentiation (Moore, Methods and Applications of
 * Interval Analysis, 1979, section 3.4, DOI 10.1137/1.9781611970906). If x_0 is an enclosure of a
 * range and x_1 = 1, coefficient N encloses f^(N)/N! on all of that range: the remainder of
 * Taylor's formula.
 *
 * <p>Only jets of one order and precision go together.
 */
public final class Jet {
  private final Interval[] coefficients;
  private final Precision p;

  private Jet(Interval[] coefficients, Precision p) {
    this.coefficients = coefficients;
    this.p = p;
  }

  /** The series x_0 + x_1 s of the given order. */
  public static Jet linear(Interval x0, Interval x1, int order, Precision p) {
    Interval[] c = new Interval[order + 1];
    Arrays.fill(c, Interval.ofLong(0));
    c[0] = x0;
    if (order > 0) {
      c[1] = x1;
    }
    return new Jet(c, p);
  }

  /** The constant x, of the order and precision of this jet. */
  public Jet constant(Real x) {
    return linear(x.enclose(p), Interval.ofLong(0), order(), p);
  }

  /** The order N. */
  public int order() {
    return coefficients.length - 1;
  }

  /** Encloses coefficient k. */
  public Interval coefficient(int k) {
    return coefficients[k];
  }

  /** The precision of all operations. */
  public Precision precision() {
    return p;
  }

  /** x + y. */
  public Jet plus(Jet that) {
    Interval[] c = new Interval[coefficients.length];
    for (int k = 0; k < c.length; k++) {
      c[k] = Sum.add(coefficients[k], that.coefficients[k], p);
    }
    return new Jet(c, p);
  }

  /** x + a. */
  public Jet plus(long a) {
    Interval[] c = coefficients.clone();
    c[0] = Sum.add(c[0], Interval.ofLong(a), p);
    return new Jet(c, p);
  }

  /** x - y. */
  public Jet minus(Jet that) {
    return plus(that.negate());
  }

  /** -x. */
  public Jet negate() {
    Interval[] c = new Interval[coefficients.length];
    for (int k = 0; k < c.length; k++) {
      c[k] = Sum.neg(coefficients[k]);
    }
    return new Jet(c, p);
  }

  /** a x. */
  public Jet times(Real a) {
    Interval factor = a.enclose(p);
    Interval[] c = new Interval[coefficients.length];
    for (int k = 0; k < c.length; k++) {
      c[k] = Product.mul(coefficients[k], factor, p);
    }
    return new Jet(c, p);
  }

  /** x y: z_k = sum of x_i y_(k-i). */
  public Jet times(Jet that) {
    Interval[] c = new Interval[coefficients.length];
    for (int k = 0; k < c.length; k++) {
      c[k] = convolution(coefficients, that.coefficients, k, 0, k);
    }
    return new Jet(c, p);
  }

  /**
   * x/y: z_k = (x_k - sum over i from 1 of y_i z_(k-i))/y_0.
   *
   * @throws ArithmeticException if y may be 0
   */
  public Jet over(Jet that) {
    Interval[] y = that.coefficients;
    Interval[] c = new Interval[coefficients.length];
    for (int k = 0; k < c.length; k++) {
      Interval rest = Sum.sub(coefficients[k], convolution(y, c, k, 1, k), p);
      c[k] = Quotient.div(rest, y[0], p);
    }
    return new Jet(c, p);
  }

  /** e^x: z' = x' z, so k z_k = sum of i x_i z_(k-i). */
  public Jet exp() {
    Interval[] derivative = derivative();
    Interval[] c = new Interval[coefficients.length];
    c[0] = Exp.exp(coefficients[0], p);
    for (int k = 1; k < c.length; k++) {
      c[k] = over(convolution(derivative, c, k, 1, k), k);
    }
    return new Jet(c, p);
  }

  /**
   * ln x: z' x = x', so k x_0 z_k = k x_k - sum over i from 1 to k-1 of i z_i x_(k-i).
   *
   * @throws ArithmeticException if x may be 0 or negative
   */
  public Jet ln() {
    Interval[] weighted = new Interval[coefficients.length];
    Interval[] c = new Interval[coefficients.length];
    c[0] = Ln.ln(coefficients[0], p);
    for (int k = 1; k < c.length; k++) {
      Interval sum = convolution(weighted, coefficients, k, 1, k - 1);
      c[k] = Quotient.div(Sum.sub(coefficients[k], over(sum, k), p), coefficients[0], p);
      weighted[k] = Product.mul(c[k], Interval.ofLong(k), p);
    }
    return new Jet(c, p);
  }

  /**
   * The square root.
   *
   * @throws ArithmeticException if x may be negative, or 0 in a jet of positive order
   */
  public Jet sqrt() {
    return power(Root.sqrt(coefficients[0], p), Rational.of(1, 2));
  }

  /**
   * x^a for x &gt; 0.
   *
   * @throws ArithmeticException if x may be 0 or negative
   */
  public Jet pow(Rational a) {
    Interval exponent = Product.mul(Real.of(a).enclose(p), Ln.ln(coefficients[0], p), p);
    return power(Exp.exp(exponent, p), a);
  }

  /**
   * z = x^a from z_0: z' x = a x' z, so k x_0 z_k = sum over i from 1 of (a i - (k-i)) x_i z_(k-i).
   */
  private Jet power(Interval first, Rational a) {
    Interval next = Real.of(a.add(Rational.ONE)).enclose(p);
    Interval[] derivative = derivative();
    Interval[] c = new Interval[coefficients.length];
    c[0] = first;
    for (int k = 1; k < c.length; k++) {
      // a i - (k - i) = (a + 1) i - k
      Interval sum =
          Sum.sub(
              over(Product.mul(next, convolution(derivative, c, k, 1, k), p), k),
              convolution(coefficients, c, k, 1, k),
              p);
      c[k] = Quotient.div(sum, coefficients[0], p);
    }
    return new Jet(c, p);
  }

  /**
   * z, the standard normal quantile of x: with w = sqrt(2 pi) e^(z^2/2), z' = w x' and w' = w
   * (z^2/2)'.
   *
   * @throws ArithmeticException if x may be outside of (0, 1)
   */
  public Jet normalQuantile() {
    Interval[] derivative = derivative();
    Interval[] z = new Interval[coefficients.length];
    Interval[] w = new Interval[coefficients.length];
    // k times coefficient k of z^2/2, which is the sum of i z_i z_(k-i).
    Interval[] square = new Interval[coefficients.length];
    Interval[] weighted = new Interval[coefficients.length];
    z[0] = NormalQuantile.enclose(coefficients[0], p);
    Interval half = Product.mul(Product.sqr(z[0], p), Real.of(Rational.of(1, 2)).enclose(p), p);
    Interval scale = Root.sqrt(Product.mul(Interval.ofLong(2), Real.pi().enclose(p), p), p);
    w[0] = Product.mul(scale, Exp.exp(half, p), p);
    for (int k = 1; k < z.length; k++) {
      z[k] = over(convolution(derivative, w, k, 1, k), k);
      weighted[k] = Product.mul(z[k], Interval.ofLong(k), p);
      square[k] = convolution(weighted, z, k, 1, k);
      w[k] = over(convolution(square, w, k, 1, k), k);
    }
    return new Jet(z, p);
  }

  /**
   * |x|.
   *
   * @throws ArithmeticException if x may be of either sign, in a jet of positive order
   */
  public Jet abs() {
    Interval range = coefficients[0];
    if (range.lo().signum() > 0) {
      return this;
    }
    if (range.hi().signum() < 0) {
      return negate();
    }
    if (order() > 0) {
      throw new ArithmeticException("absolute value of an enclosure of 0");
    }
    return new Jet(new Interval[] {Order.abs(range)}, p);
  }

  /** The k x_k. */
  private Interval[] derivative() {
    Interval[] c = new Interval[coefficients.length];
    for (int k = 0; k < c.length; k++) {
      c[k] = Product.mul(coefficients[k], Interval.ofLong(k), p);
    }
    return c;
  }

  private Interval over(Interval a, long k) {
    return Quotient.div(a, Interval.ofLong(k), p);
  }

  /** Encloses the sum of a_i b_(k-i) over i from first to last. */
  private Interval convolution(Interval[] a, Interval[] b, int k, int first, int last) {
    Interval sum = Interval.ofLong(0);
    for (int i = first; i <= last; i++) {
      if (!isZero(a[i]) && !isZero(b[k - i])) {
        sum = Sum.add(sum, Product.mul(a[i], b[k - i], p), p);
      }
    }
    return sum;
  }

  private static boolean isZero(Interval a) {
    return a.lo().signum() == 0 && a.hi().signum() == 0;
  }
}
