package org.certalign.trust;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.certalign.real.Rational;

/**
 * A real number: exactly, or as big-math gives it with a bound of its error. The error of one
 * operation is taken to be 10^-60 of the result, ten digits more than it is.
 */
final class Ball {
  private static final MathContext DIGITS = new MathContext(70);
  private static final MathContext ERROR = new MathContext(10, RoundingMode.UP);
  private static final BigDecimal RELATIVE = new BigDecimal("1e-60");
  private static final BigDecimal LARGEST_EXPONENT = new BigDecimal(250_000);
  private static final BigDecimal SLOW_SERIES = new BigDecimal(100);
  private static final int LARGEST_POWER = 300;
  private static final int LARGEST_POWER_BITS = 20_000;

  private final Rational exact;
  private final BigDecimal middle;
  private final BigDecimal radius;

  private Ball(Rational exact, BigDecimal middle, BigDecimal radius) {
    this.exact = exact;
    this.middle = middle;
    this.radius = radius;
  }

  static Ball of(Rational x) {
    BigDecimal middle = new BigDecimal(x.num()).divide(new BigDecimal(x.den()), DIGITS);
    return new Ball(x, middle, rounding(middle));
  }

  /** The number m 2^e. */
  static Ball of(BigInteger m, BigInteger e) {
    return of(dyadic(m, e));
  }

  static Rational dyadic(BigInteger m, BigInteger e) {
    if (e.bitLength() > 13) {
      throw new OutOfRange("2^" + e);
    }
    Rational power = Rational.of(BigInteger.ONE.shiftLeft(Math.abs(e.intValue())));
    Rational significand = Rational.of(m);
    return e.signum() >= 0 ? significand.mul(power) : significand.div(power);
  }

  private static Ball near(BigDecimal middle, BigDecimal error) {
    return new Ball(null, middle, error.add(rounding(middle), ERROR));
  }

  private static BigDecimal rounding(BigDecimal x) {
    return x.abs().multiply(RELATIVE, ERROR);
  }

  private boolean isExact() {
    return exact != null;
  }

  /** The exact number, where there is no other way to evaluate a function of it. */
  Rational exactly() {
    if (!isExact()) {
      throw new OutOfRange("not exactly known");
    }
    return exact;
  }

  BigDecimal middle() {
    return middle;
  }

  /** The sign, 0 where it is not known. */
  private int sign() {
    if (isExact()) {
      return exact.signum();
    }
    return middle.abs().compareTo(radius) > 0 ? middle.signum() : 0;
  }

  private int knownSign() {
    int sign = sign();
    if (sign == 0 && !isExact()) {
      throw new OutOfRange("sign not known");
    }
    return sign;
  }

  Ball add(Ball that) {
    if (isExact() && that.isExact()) {
      return of(exact.add(that.exact));
    }
    return near(middle.add(that.middle, DIGITS), radius.add(that.radius, ERROR));
  }

  Ball neg() {
    return isExact() ? of(exact.neg()) : new Ball(null, middle.negate(), radius);
  }

  Ball sub(Ball that) {
    return add(that.neg());
  }

  Ball mul(Ball that) {
    if (isExact() && that.isExact()) {
      return of(exact.mul(that.exact));
    }
    BigDecimal error =
        middle
            .abs()
            .multiply(that.radius, ERROR)
            .add(that.middle.abs().multiply(radius, ERROR), ERROR)
            .add(radius.multiply(that.radius, ERROR), ERROR);
    return near(middle.multiply(that.middle, DIGITS), error);
  }

  /** The quotient, and 0 where the divisor is 0. */
  Ball div(Ball that) {
    if (that.knownSign() == 0) {
      return of(Rational.ZERO);
    }
    if (isExact() && that.isExact()) {
      return of(exact.div(that.exact));
    }
    BigDecimal quotient = middle.divide(that.middle, DIGITS);
    BigDecimal least = that.middle.abs().subtract(that.radius);
    BigDecimal error =
        radius.add(quotient.abs().multiply(that.radius, ERROR), ERROR).divide(least, ERROR);
    return near(quotient, error);
  }

  /** x^n; x^0 = 1. */
  Ball pow(BigInteger n) {
    if (n.signum() < 0 || n.bitLength() > 13 || n.intValue() > LARGEST_POWER) {
      throw new OutOfRange("power " + n);
    }
    int bits = Math.max(exactly().num().bitLength(), exact.den().bitLength());
    if (bits * n.intValue() > LARGEST_POWER_BITS) {
      throw new OutOfRange("power " + n);
    }
    return of(exact.pow(n.intValue()));
  }

  /** The n-th root; 0 for x < 0. */
  Ball root(BigInteger n) {
    int sign = knownSign();
    if (sign <= 0) {
      return of(Rational.ZERO);
    }
    if (n.signum() <= 0 || n.bitLength() > 10) {
      throw new OutOfRange("root " + n);
    }
    BigDecimal exponent = log(middle).divide(new BigDecimal(n), DIGITS);
    BigDecimal root = BigDecimalMath.exp(exponent, DIGITS);
    return near(root, root.multiply(radius, ERROR).divide(middle, ERROR));
  }

  Ball exp() {
    if (middle.abs().compareTo(LARGEST_EXPONENT) > 0 || radius.compareTo(BigDecimal.ONE) > 0) {
      throw new OutOfRange("exp(" + middle + ")");
    }
    if (isExact() && exact.signum() == 0) {
      return of(Rational.ONE);
    }
    BigDecimal power = BigDecimalMath.exp(middle, DIGITS);
    return near(power, power.multiply(radius, ERROR).multiply(BigDecimal.valueOf(2)));
  }

  /** The natural logarithm; 0 for x <= 0. */
  Ball ln() {
    if (knownSign() <= 0) {
      return of(Rational.ZERO);
    }
    if (isExact() && exact.equals(Rational.ONE)) {
      return of(Rational.ZERO);
    }
    BigDecimal error = radius.divide(middle.subtract(radius), ERROR);
    return near(log(middle), error);
  }

  /** ln(a 10^k) = ln a + k ln 10: big-math alone takes seconds where x is near 0. */
  private static BigDecimal log(BigDecimal x) {
    int k = x.precision() - x.scale();
    BigDecimal rest = BigDecimalMath.log(x.scaleByPowerOfTen(-k), DIGITS);
    BigDecimal ten = BigDecimalMath.log(BigDecimal.TEN, DIGITS);
    return rest.add(ten.multiply(BigDecimal.valueOf(k)), DIGITS);
  }

  /** The sum over j of y^j k!/(k+j)!. */
  Ball tail(BigInteger k) {
    exactly();
    if (k.signum() < 0 || middle.abs().compareTo(SLOW_SERIES) > 0) {
      throw new OutOfRange("tail " + k);
    }
    // Terms below e^|y| < 10^44 may cancel.
    MathContext digits = new MathContext(DIGITS.getPrecision() + 50);
    BigDecimal y = new BigDecimal(exact.num()).divide(new BigDecimal(exact.den()), digits);
    BigDecimal least = new BigDecimal("1e-120");
    BigDecimal term = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal divisor = new BigDecimal(k);
    while (term.abs().compareTo(least) > 0) {
      divisor = divisor.add(BigDecimal.ONE);
      term = term.multiply(y, digits).divide(divisor, digits);
      sum = sum.add(term, digits);
    }
    return near(sum, new BigDecimal("1e-70"));
  }

  /** The sum over j of v^j/(m+2j) for 0 <= v < 1, m >= 1, else 0. */
  Ball atanhTail(BigInteger m) {
    exactly();
    if (m.signum() <= 0 || exact.signum() < 0 || exact.compareTo(Rational.ONE) >= 0) {
      return of(Rational.ZERO);
    }
    if (exact.compareTo(Rational.of(1, 2)) > 0) {
      throw new OutOfRange("slow series");
    }
    BigDecimal least = new BigDecimal("1e-80");
    BigDecimal power = BigDecimal.ONE;
    BigDecimal divisor = new BigDecimal(m);
    BigDecimal sum = BigDecimal.ZERO;
    while (power.compareTo(least) > 0) {
      sum = sum.add(power.divide(divisor, DIGITS), DIGITS);
      power = power.multiply(middle, DIGITS);
      divisor = divisor.add(BigDecimal.valueOf(2));
    }
    return near(sum, new BigDecimal("1e-78"));
  }

  /** Whether x >= y. */
  static Truth atLeast(Ball x, Ball y) {
    if (x.isExact() && y.isExact()) {
      return Truth.of(x.exact.compareTo(y.exact) >= 0);
    }
    BigDecimal difference = x.middle.subtract(y.middle);
    boolean far = difference.abs().compareTo(x.radius.add(y.radius)) > 0;
    return far ? Truth.of(difference.signum() > 0) : Truth.UNKNOWN;
  }

  /** Whether x = y; for approximate numbers, whether they agree to some fifty digits. */
  static Truth equal(Ball x, Ball y) {
    if (x.isExact() && y.isExact()) {
      return Truth.of(x.exact.equals(y.exact));
    }
    BigDecimal error = x.radius.add(y.radius);
    if (x.middle.subtract(y.middle).abs().compareTo(error) > 0) {
      return Truth.FALSE;
    }
    BigDecimal size = x.middle.abs().max(y.middle.abs()).max(new BigDecimal("1e-5"));
    return error.compareTo(size.movePointLeft(50)) <= 0 ? Truth.TRUE : Truth.UNKNOWN;
  }

  @Override
  public String toString() {
    return isExact() ? exact.toString() : middle + " +- " + radius;
  }
}
