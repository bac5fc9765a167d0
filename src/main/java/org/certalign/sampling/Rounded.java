package org.certalign.sampling;

import java.math.BigDecimal;
import java.math.MathContext;
import org.certalign.kernel.Interval;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * A real number x as a floating-point number with a proved bound on its error: |x - value| &lt;=
 * error. Immutable; the same bits on every machine.
 *
 * <pre>{@code
 * Rounded u = Rounded.exactly(0.25);
 * u.times(u.ln()).error(); // about 1e-16
 * }</pre>
 *
 * <p>Running error analysis (N. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed.
 * 2002, section 3.3, DOI 10.1137/1.9780898718027). With u = 2^-53, a result r of + - * / or sqrt
 * differs from the exact result by at most u |r|, or 2^-1075 where it is subnormal; one of {@link
 * StrictMath}'s exp, expm1, log, pow, cos, which are those of fdlibm, by at most 1 ulp, of at most
 * 2u |r|. To this comes what the errors of the arguments amount to. The bound itself is computed in
 * a few floating-point operations on numbers that are not negative: each loses at most a factor 1 -
 * u, or 2^-1075; it is therefore taken 2^-48 larger, plus 2^-960.
 *
 * @param value the floating-point number, finite
 * @param error the bound, finite, not negative
 */
public record Rounded(double value, double error) {
  /** The unit roundoff u. */
  private static final double ROUNDOFF = 0x1p-53;

  /** One ulp of r is at most this times |r|, where that is normal. */
  private static final double ULP = 0x1p-52;

  /** Makes up for the rounding of the bound: more than 20 roundings. */
  private static final double UPWARD = 1 + 0x1p-48;

  /** Makes up for underflow, in a result and in a bound. */
  private static final double TINY = 0x1p-960;

  private static final int BITS = 96;

  /**
   * A value with a bound on its error.
   *
   * @throws ArithmeticException if one of them is not finite, or the bound is negative
   */
  public Rounded {
    if (!(Math.abs(value) < Double.POSITIVE_INFINITY && error >= 0)
        || error == Double.POSITIVE_INFINITY) {
      throw new ArithmeticException("no bound: " + value + " +- " + error);
    }
  }

  /** The floating-point number x itself. */
  public static Rounded exactly(double x) {
    return new Rounded(x, 0);
  }

  /** A floating-point number near x. */
  public static Rounded of(Real x) {
    return within(x.enclose(Precisions.at(BITS)));
  }

  /** A floating-point number near all of an enclosure. */
  static Rounded within(Interval enclosure) {
    Rational lo = Ends.lower(enclosure);
    Rational hi = Ends.upper(enclosure);
    double value = near(lo);
    Rational at = exact(value);
    Rational error = lo.sub(at).abs().max(hi.sub(at).abs());
    return new Rounded(value, above(error));
  }

  /** A floating-point number near x. */
  public static Rounded of(Rational x) {
    return of(Real.of(x));
  }

  /** A floating-point number near x: nothing is claimed of how near. */
  private static double near(Rational x) {
    return new BigDecimal(x.num())
        .divide(new BigDecimal(x.den()), MathContext.DECIMAL64)
        .doubleValue();
  }

  /** At least x, which is not negative. */
  static double above(Rational x) {
    double y = near(x);
    while (exact(y).compareTo(x) < 0) {
      y = Math.nextUp(y);
    }
    return y;
  }

  /** The floating-point number x as an exact number. */
  static Rational exact(double x) {
    return Rational.parse(Double.toHexString(x));
  }

  /** Whether x is surely above y. */
  public boolean isAbove(Rounded that) {
    Rounded difference = minus(that);
    return difference.value > difference.error;
  }

  /** x + y. */
  public Rounded plus(Rounded that) {
    double sum = value + that.value;
    return bounded(sum, error + that.error + ROUNDOFF * Math.abs(sum));
  }

  /** x - y. */
  public Rounded minus(Rounded that) {
    return plus(that.negate());
  }

  /** x + a. */
  public Rounded plus(double a) {
    return plus(exactly(a));
  }

  /** -x. */
  public Rounded negate() {
    return new Rounded(-value, error);
  }

  /** |x|, of which the error is no larger. */
  public Rounded abs() {
    return new Rounded(Math.abs(value), error);
  }

  /** x y: (a + d)(b + e) - a b = a e + b d + d e. */
  public Rounded times(Rounded that) {
    double product = value * that.value;
    return bounded(
        product,
        Math.abs(value) * that.error
            + error * (Math.abs(that.value) + that.error)
            + ROUNDOFF * Math.abs(product));
  }

  /** a x. */
  public Rounded times(double a) {
    return times(exactly(a));
  }

  /**
   * x/y: (a + d)/(b + e) - a/b = (d - (a/b) e)/(b + e).
   *
   * @throws ArithmeticException if y may be 0
   */
  public Rounded over(Rounded that) {
    double quotient = value / that.value;
    double least = Math.abs(that.value) - that.error;
    if (!(least > 0)) {
      throw new ArithmeticException("a divisor that may be 0: " + that);
    }
    double propagated = (error + Math.abs(quotient) * UPWARD * that.error + TINY) / least;
    return bounded(quotient, propagated * UPWARD + ROUNDOFF * Math.abs(quotient));
  }

  /**
   * The square root: |sqrt(a + d) - sqrt(a)| &lt;= |d|/sqrt(a).
   *
   * @throws ArithmeticException if x may be negative
   */
  public Rounded sqrt() {
    if (value == 0 && error == 0) {
      return this;
    }
    if (!(value - error >= 0)) {
      throw new ArithmeticException("the square root of what may be negative: " + this);
    }
    double root = Math.sqrt(value);
    return bounded(root, error / root + ROUNDOFF * root);
  }

  /**
   * The square root of what is known not to be negative: |sqrt(x) - sqrt(y)| &lt;= sqrt|x - y|, and
   * |x - y|/sqrt(y).
   */
  public Rounded sqrtOfNonnegative() {
    double root = Math.sqrt(Math.max(value, 0));
    // For a value below 0, 0 is nearer to x.
    double propagated = Math.sqrt(error);
    if (root > propagated) {
      propagated = error / root;
    }
    return bounded(root, propagated + ROUNDOFF * root);
  }

  /**
   * The natural logarithm: |ln(a + d) - ln(a)| &lt;= |d|/(a - |d|).
   *
   * @throws ArithmeticException if x may be 0 or negative
   */
  public Rounded ln() {
    double log = StrictMath.log(value);
    return bounded(log, relativeError() + ULP * Math.abs(log));
  }

  /**
   * e^x: |e^(a + d) - e^a| &lt;= e^a (|d| + d^2) for |d| &lt;= 1.
   *
   * @throws ArithmeticException if the error of x is above 1, or the result too large
   */
  public Rounded exp() {
    double power = StrictMath.exp(value);
    return bounded(power, power * (growth(error) + ULP));
  }

  /**
   * e^x - 1, by the same.
   *
   * @throws ArithmeticException if the error of x is above 1, or the result too large
   */
  public Rounded expm1() {
    double less = StrictMath.expm1(value);
    return bounded(less, (1 + Math.abs(less)) * growth(error) + ULP * Math.abs(less));
  }

  /** The cosine of x radians: |cos(a + d) - cos(a)| &lt;= |d|. */
  public Rounded cos() {
    double cosine = StrictMath.cos(value);
    return bounded(cosine, error + ULP * Math.abs(cosine));
  }

  /** The larger of the two: of two pairs that are d and e apart, it is at most max(d, e) apart. */
  public Rounded max(Rounded that) {
    return new Rounded(Math.max(value, that.value), Math.max(error, that.error));
  }

  /**
   * x^a = v^a e^(a d) where x = v e^d.
   *
   * @param a the exponent, exactly
   * @throws ArithmeticException if x may be 0 or negative, its relative error times |a| is above 1,
   *     or the result too large
   */
  public Rounded pow(double a) {
    double power = StrictMath.pow(value, a);
    return bounded(power, power * (growth(Math.abs(a) * relativeError()) + ULP));
  }

  /** At least |ln(x/value)|. */
  private double relativeError() {
    double least = value - error;
    if (!(least > 0)) {
      throw new ArithmeticException("a logarithm or a power of what may be 0: " + this);
    }
    return error / least * UPWARD;
  }

  /** At least |e^d - 1| (1 + 2^-51) - the exact power may be an ulp larger - for |d| up to this. */
  private static double growth(double d) {
    if (!(d <= 1)) {
      throw new ArithmeticException("an exponent with the error " + d);
    }
    return d * (1 + d) * UPWARD;
  }

  private static Rounded bounded(double value, double error) {
    return new Rounded(value, error * UPWARD + TINY);
  }
}
