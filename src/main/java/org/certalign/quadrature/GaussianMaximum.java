package org.certalign.quadrature;

import java.math.BigInteger;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Rounding;
import org.certalign.kernel.Sum;
import org.certalign.real.InputError;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * The expected maximum of n independent standard normal variables, E_n = int_0^inf [1 - Phi^n -
 * (1-Phi)^n] dx: the theorem {@code bon-gain-gaussian} with sigma = 1. E_1 = 0, E_2 = 1/sqrt(pi),
 * E_3 = 3/(2 sqrt(pi)).
 *
 * <pre>{@code
 * Digits.certify(GaussianMaximum.of(BigInteger.valueOf(16)), 20).lo(); // "1.765991393054787967273"
 * }</pre>
 *
 * <p>E_n is also the integral over the line of the entire function f(x) = n x phi(x) Phi(x)^(n-1),
 * x times the density of the maximum, and the trapezoidal rule h sum f(jh) converges to that faster
 * than geometrically in 1/h. {@link TrapezoidalStep} proves an error bound, {@link NormalWalk}
 * encloses phi and Phi at the points jh. Tested, not proved by a prover.
 */
public final class GaussianMaximum {
  /** The largest number of draws allowed: 10^100. */
  public static final BigInteger MOST_DRAWS = BigInteger.TEN.pow(100);

  /** The largest number of certified digits that can be had. */
  public static final int MOST_DIGITS = 500;

  /** Room for these digits, and for what a formula around the value loses. */
  private static final int MOST_BITS = 2048;

  /** Bits beyond those asked for: the bounds on what is left out are 2^-bits each. */
  private static final int GUARD = 4;

  private final BigInteger draws;
  private final BigInteger others;
  private final int bits;
  private final Precision work;
  private final NormalWalk walk;

  private GaussianMaximum(BigInteger draws, int bits) {
    this.draws = draws;
    this.others = draws.subtract(BigInteger.ONE);
    this.bits = bits;
    Interval step = TrapezoidalStep.largest(draws, bits);
    // The relative error of phi grows with the square of the number of points, fewer than 64/h;
    // that of Phi^(n-1) is n times that of Phi.
    int points = 6 - step.exp() - step.lo().bitLength() + 1;
    this.work = Precisions.at(bits + draws.bitLength() + 2 * points + 16);
    this.walk = new NormalWalk(step, work);
  }

  /**
   * E_n.
   *
   * @param n the number of draws, from 1 to 10^100
   * @throws InputError if n is out of range; and from {@code enclose}, if more than 500 digits are
   *     asked for
   */
  public static Real of(BigInteger n) {
    check(n);
    if (n.equals(BigInteger.ONE)) {
      return Real.of(Rational.ZERO);
    }
    Real value = p -> enclose(n, p);
    return value.memo();
  }

  /**
   * Encloses E_n, to nearly all bits of p.
   *
   * @param n the number of draws, from 1 to 10^100
   * @throws InputError if n is out of range, or if p has more bits than 500 digits need
   */
  public static Interval enclose(BigInteger n, Precision p) {
    check(n);
    if (p.bits() > MOST_BITS) {
      throw new InputError(
          "the expected maximum of normal variables has up to "
              + MOST_DIGITS
              + " digits; more than that is asked for");
    }
    if (n.equals(BigInteger.ONE)) {
      return Interval.ofLong(0);
    }
    return Rounding.round(new GaussianMaximum(n, p.bits() + GUARD).enclose(), p.bits());
  }

  /**
   * Checks a number of digits.
   *
   * @throws InputError if it is above 500
   */
  public static void checkDigits(int digits) {
    if (digits > MOST_DIGITS) {
      throw InputError.of(
          "digits", Integer.toString(digits), "up to " + MOST_DIGITS + " for a maximum of normals");
    }
  }

  private static void check(BigInteger n) {
    if (n.signum() <= 0 || n.compareTo(MOST_DRAWS) > 0) {
      throw InputError.of("n", n.toString(), "an integer from 1 to 10^100");
    }
  }

  /**
   * The trapezoidal sum, with the bounds on what it leaves out, each at most 2^-bits.
   *
   * <p>The points jh and -jh together contribute h n x phi(x) (Phi(x)^(n-1) - (1-Phi(x))^(n-1)), x
   * = jh, which is not negative. Points from J on, with x_(J-1) &gt;= 1, contribute at most the sum
   * of h n x phi(x), and as x phi(x) falls there, at most n phi(x_(J-1)).
   */
  private Interval enclose() {
    NormalWalk.Point point = skip();
    Interval sum = Interval.ofLong(0);
    while (!isLast(point)) {
      point = walk.next(point);
      sum = Sum.add(sum, term(point), work);
    }
    Interval total = Product.mul(Product.mul(sum, Interval.of(draws), work), walk.step(), work);
    BigInteger one = BigInteger.ONE;
    // The rule is off by at most 2^-bits; what was skipped, and what comes after the last point, is
    // in [0, 2^-bits] each.
    return Sum.add(total, new Interval(one.negate(), one.add(BigInteger.TWO), -bits), work);
  }

  /** Whether x &gt;= 1 and n phi(x) &lt;= 2^-bits. */
  private boolean isLast(NormalWalk.Point point) {
    Interval density = point.density();
    BigInteger bound = density.hi().multiply(draws);
    return bound.bitLength() + density.exp() <= -bits && walk.isAtLeastOne(point);
  }

  /** Encloses x phi(x) (Phi(x)^(n-1) - (1-Phi(x))^(n-1)). */
  private Interval term(NormalWalk.Point point) {
    Interval upper = point.upper();
    Interval all = power(point.lower());
    Interval difference = Sum.sub(all, power(upper), work);
    return Product.mul(Product.mul(point.density(), walk.x(point), work), difference, work);
  }

  /**
   * Encloses y^(n-1) for y in [0, 1], to an absolute error. If y &lt; 2^-k and k (n-1) exceeds the
   * working bits, the power is below their last unit.
   */
  private Interval power(Interval y) {
    int small = Math.max(0, -y.exp() - y.hi().bitLength());
    if (BigInteger.valueOf(small).multiply(others).bitLength() > Integer.SIZE
        || small * others.longValue() >= work.bits()) {
      return new Interval(BigInteger.ZERO, BigInteger.ONE, -work.bits());
    }
    Interval power = y;
    for (int i = others.bitLength() - 2; i >= 0; i--) {
      power = Product.mulNonnegative(power, power, work);
      if (others.testBit(i)) {
        power = Product.mulNonnegative(power, y, work);
      }
    }
    return power;
  }

  /**
   * The last point before the sum: at it and at all points between 0 and it, the contribution is
   * left out.
   *
   * <p>Phi^(n-1) &lt;= exp(-(n-1)(1-Phi)), and 1 - Phi falls, so if (n-1)(1-Phi) &gt;= T at a
   * point, all points up to it contribute at most n e^-T sum h x phi(x) &lt;= n e^-T (int_0^inf x
   * phi dx + h max x phi) &lt;= n e^-T for h &lt;= 1; with T &gt;= ln(n 2^bits), at most 2^-bits.
   */
  private NormalWalk.Point skip() {
    NormalWalk.Point point = walk.start();
    long points = isNegligible(point) ? walk.longestJump() : 0;
    while (points > 0) {
      NormalWalk.Point next = walk.mayJump(point, points) ? walk.jump(point, points) : null;
      if (next != null && isNegligible(next)) {
        point = next;
      } else {
        points /= 2;
      }
    }
    return point;
  }

  /** Whether (n-1)(1-Phi) &gt;= T = 7/10 (bits + length of n), which is at least ln(n 2^bits). */
  private boolean isNegligible(NormalWalk.Point point) {
    Interval upper = point.upper();
    BigInteger exponent = upper.lo().multiply(others).shiftRight(-upper.exp());
    return exponent.compareTo(BigInteger.valueOf((bits + draws.bitLength()) * 7L / 10 + 1)) >= 0;
  }
}
