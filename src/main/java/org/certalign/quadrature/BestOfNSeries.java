package org.certalign.quadrature;

import java.math.BigInteger;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Order;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Rounding;
import org.certalign.kernel.Sum;
import org.certalign.quadrature.PfaffSeries.Fraction;
import org.certalign.real.InputError;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * The number G(n) = int_0^1 du/(1 + n u^(n-1)) = 2F1(1, 1/(n-1); n/(n-1); -n) of the theorems
 * {@code bon-js} and {@code bon-lecam}, for real n &gt;= 1: G(1) = 1/2, G(2) = (ln 3)/2, and G
 * rises to 1.
 *
 * <pre>{@code
 * Digits.certify(BestOfNSeries.of(Rational.of(2)), 20).lo(); // "0.549306144334054845697"
 * }</pre>
 *
 * <p>Both forms below are series of positive terms, derived from Pfaff's transformation (DLMF
 * 15.8.1), whose terms fall at least geometrically. Tested, not proved by a prover.
 */
public final class BestOfNSeries {
  private static final Rational THREE = Rational.of(3);
  private static final Rational HALF = Rational.of(1, 2);

  private static final Fraction EVEN = new Fraction(BigInteger.ONE, BigInteger.TWO);

  /** Bits lost in the few operations around the series. */
  private static final int GUARD = 16;

  private BestOfNSeries() {}

  /**
   * G(n).
   *
   * @param n the number of draws, real, at least 1
   * @throws InputError if n is below 1
   */
  public static Real of(Rational n) {
    check(n);
    if (n.equals(Rational.ONE)) {
      return Real.of(HALF);
    }
    Real value = p -> enclose(n, p);
    return value.memo();
  }

  /**
   * Encloses G(n), to nearly all bits of p; for n &gt; 3, where 1 - G may be small, to nearly as
   * many bits of that, so that the significand may be longer than p asks for.
   *
   * @param n the number of draws, real, at least 1
   * @throws InputError if n is below 1
   */
  public static Interval enclose(Rational n, Precision p) {
    check(n);
    if (n.equals(Rational.ONE)) {
      return Real.of(HALF).enclose(p);
    }
    Precision work = Precisions.at(p.bits() + GUARD);
    if (n.compareTo(THREE) <= 0) {
      return Rounding.round(few(n, work), p.bits());
    }
    Interval rest = Rounding.round(complement(n, work), p.bits());
    BigInteger one = BigInteger.ONE.shiftLeft(-rest.exp());
    return new Interval(one.subtract(rest.hi()), one.subtract(rest.lo()), rest.exp());
  }

  /**
   * Encloses G(x) for all x in n.
   *
   * <p>G is nondecreasing, so the values at the ends are enough: T = n U^(n-1), U uniform, has mean
   * 1 and Lorenz curve u^n, so a larger n makes T larger in the convex order, and G(n) is the mean
   * of the convex function 1/(1 + T).
   *
   * @param n an enclosure of the number of draws, all of it at least 1
   * @throws InputError if n reaches below 1
   */
  public static Interval enclose(Interval n, Precision p) {
    Interval low = enclose(exactly(n.lo(), n.exp()), p);
    return n.isPoint() ? low : Order.hull(low, enclose(exactly(n.hi(), n.exp()), p));
  }

  private static Rational exactly(BigInteger m, int e) {
    BigInteger power = BigInteger.ONE.shiftLeft(Math.abs(e));
    return e >= 0 ? Rational.of(m.multiply(power)) : Rational.of(m, power);
  }

  private static void check(Rational n) {
    if (n.compareTo(Rational.ONE) < 0) {
      throw InputError.of("n", n.toString(), "a real number >= 1");
    }
  }

  /**
   * 1 &lt; n &lt;= 3. With a = 1/(n-1), Pfaff's transformation gives G = 2F1(1, a; 1+a; -n) =
   * S(1+a, n/(n+1))/(n+1), where S(c, z) = 2F1(1, 1; c; z) is {@link PfaffSeries}; z is at most
   * 3/4.
   */
  private static Interval few(Rational n, Precision p) {
    BigInteger next = n.num().add(n.den());
    Fraction c = new Fraction(n.num(), n.num().subtract(n.den()));
    Interval s = PfaffSeries.enclose(c, new Fraction(n.num(), next), p);
    return Product.mul(new Fraction(n.den(), next).enclose(p), s, p);
  }

  /**
   * 1 - G for n &gt; 3. Put t = n u^(n-1), a = 1/(n-1) &lt; 1/2, and s = 1/t where t &gt; 1:
   *
   * <pre>
   * 1 - G = int_0^1 t/(1+t) du = a n^-a ( int_0^1 t^a/(1+t) dt + int_(1/n)^1 (s^(-a-1) - s^-a/(1+s)) ds ).
   * </pre>
   *
   * As int_0^x s^(b-1)/(1+s) ds = x^b/(b (1+x)) S(1+b, x/(1+x)), b &gt; 0, again by Pfaff, with b =
   * 1+a and b = 1-a, and as a/(1+a) = 1/n and a/(1-a) = 1/(n-2),
   *
   * <pre>
   * 1 - G = (1 - n^-a) + n^-a ( S(2+a, 1/2)/n - S(2-a, 1/2)/(n-2) )/2 + S(2-a, 1/(n+1))/((n-2)(n+1)).
   * </pre>
   *
   * The first part is the largest: for large n it is near (log n)/n, and the rest is smaller than
   * 1/n^2 times a constant.
   */
  private static Interval complement(Rational n, Precision p) {
    BigInteger one = n.den();
    BigInteger m = n.num().subtract(one);
    Fraction far = new Fraction(one, n.num().add(one));
    Fraction less = new Fraction(one, m.subtract(one));
    Fraction c = new Fraction(m.add(m).subtract(one), m);
    Interval weight = less.enclose(p);
    Interval below = PfaffSeries.enclose(new Fraction(m.add(m).add(one), m), EVEN, p);
    Interval first = Product.mul(below, new Fraction(one, n.num()).enclose(p), p);
    Interval second = Product.mul(PfaffSeries.enclose(c, EVEN, p), weight, p);
    Interval both = Product.mul(Sum.sub(first, second, p), EVEN.enclose(p), p);
    Interval tail = Product.mul(PfaffSeries.enclose(c, far, p), far.enclose(p), p);
    Interval rise = rise(n, new Fraction(one, m), p);
    Interval scale = Sum.sub(Interval.ofLong(1), rise, p);
    Interval sum = Sum.add(rise, Product.mul(scale, both, p), p);
    return Sum.add(sum, Product.mul(tail, weight, p), p);
  }

  /** Encloses 1 - n^-a. */
  private static Interval rise(Rational n, Fraction a, Precision p) {
    Fraction draws = new Fraction(n.num(), n.den());
    Real exponent = q -> Product.mul(Ln.ln(draws.enclose(q), q), a.enclose(q), q);
    return Sum.neg(exponent.negate().expm1().enclose(p));
  }
}
