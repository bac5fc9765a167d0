package org.certalign.quadrature;

import java.math.BigInteger;
import org.certalign.kernel.Exp;
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
   * Encloses G(n), to nearly all bits of p.
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
    Interval g = n.compareTo(THREE) <= 0 ? small(n, work) : large(n, work);
    return Rounding.round(g, p.bits());
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
  private static Interval small(Rational n, Precision p) {
    BigInteger next = n.num().add(n.den());
    Fraction c = new Fraction(n.num(), n.num().subtract(n.den()));
    Interval s = PfaffSeries.enclose(c, new Fraction(n.num(), next), p);
    return Product.mul(new Fraction(n.den(), next).enclose(p), s, p);
  }

  /**
   * n &gt; 3. Put t = n u^(n-1), a = 1/(n-1) &lt; 1/2, and s = 1/t where t &gt; 1:
   *
   * <pre>
   * G = a n^-a ( int_0^1 t^(a-1)/(1+t) dt + int_(1/n)^1 s^-a/(1+s) ds ).
   * </pre>
   *
   * The first integral is S(1+a, 1/2)/(2a), and int_0^x s^-a/(1+s) ds = x^(1-a)/((1-a)(1+x)) S(2-a,
   * x/(1+x)), both again by Pfaff. With a/(1-a) = 1/(n-2),
   *
   * <pre>
   * G = n^-a ( S(1+a, 1/2) + S(2-a, 1/2)/(n-2) )/2 - S(2-a, 1/(n+1))/((n-2)(n+1)).
   * </pre>
   *
   * What is subtracted is less than half of the rest: the arguments of S are at most 1/2, and
   * hardly a bit is lost.
   */
  private static Interval large(Rational n, Precision p) {
    BigInteger one = n.den();
    BigInteger m = n.num().subtract(one);
    BigInteger less = m.subtract(one);
    BigInteger next = n.num().add(one);
    Fraction c = new Fraction(m.add(less), m);
    Fraction half = new Fraction(BigInteger.ONE, BigInteger.TWO);
    Interval weight = new Fraction(one, less).enclose(p);
    Interval below = PfaffSeries.enclose(new Fraction(n.num(), m), half, p);
    Interval above = Product.mul(PfaffSeries.enclose(c, half, p), weight, p);
    Interval sum = Product.mul(Sum.add(below, above, p), half.enclose(p), p);
    Fraction far = new Fraction(one, next);
    Interval tail = Product.mul(PfaffSeries.enclose(c, far, p), far.enclose(p), p);
    Interval rest = Product.mul(tail, weight, p);
    return Sum.sub(Product.mul(power(n, new Fraction(one, m), p), sum, p), rest, p);
  }

  /** Encloses n^-a. */
  private static Interval power(Rational n, Fraction a, Precision p) {
    Interval log = Ln.ln(new Fraction(n.num(), n.den()).enclose(p), p);
    return Exp.exp(Sum.neg(Product.mul(log, a.enclose(p), p)), p);
  }
}
