package org.certalign.kernel;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.function.BinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.certalign.real.Rational;

/**
 * Every operation of the kernel on random enclosures contains the exact result at random points of them (exact rational arithmetic), and
 * is within a few units of the last bit of the narrowest enclosure on points.
 */
class ContainmentProperties {
  private static final int BITS = 90;
  private static final Precision P = Precision.of(BITS);

  private static Interval interval(long lo, int width, int exp) {
    BigInteger l = BigInteger.valueOf(lo);
    return new Interval(l, l.add(BigInteger.valueOf(width)), exp);
  }

  private static Rational power(int exp) {
    Rational p = Rational.of(BigInteger.ONE.shiftLeft(Math.abs(exp)));
    return exp >= 0 ? p : Rational.ONE.div(p);
  }

  private static Rational lower(Interval a) {
    return Rational.of(a.lo()).mul(power(a.exp()));
  }

  private static Rational upper(Interval a) {
    return Rational.of(a.hi()).mul(power(a.exp()));
  }

  /** A point of an enclosure: its lower end plus t/100 of its width. */
  private static Rational point(Interval a, int t) {
    return lower(a).add(upper(a).sub(lower(a)).mul(Rational.of(t, 100)));
  }

  private static void contains(Interval result, Rational x) {
    assertTrue(lower(result).compareTo(x) <= 0 && x.compareTo(upper(result)) <= 0, () -> result.lo() + " " + x);
  }

  private static void rounded(Interval result) {
    assertTrue(result.lo().bitLength() <= BITS + 1 && result.hi().bitLength() <= BITS + 1);
  }

  private static void narrow(Interval result) {
    BigInteger width = result.hi().subtract(result.lo());
    assertTrue(width.bitLength() <= 3 || result.lo().bitLength() - width.bitLength() >= BITS - 4, () -> "width " + width);
  }

  private void check(
      Interval a, Interval b, int s, int t, Interval result, BinaryOperator<Rational> exact) {
    contains(result, exact.apply(point(a, s), point(b, t)));
    rounded(result);
    if (a.isPoint() && b.isPoint()) {
      narrow(result);
    }
  }

  @Property
  void fieldOperations(
      @ForAll long l, @ForAll @IntRange(max = 1000) int w, @ForAll @IntRange(min = -300, max = 300) int e,
      @ForAll long m, @ForAll @IntRange(max = 1000) int v, @ForAll @IntRange(min = -300, max = 300) int f,
      @ForAll @IntRange(max = 100) int s, @ForAll @IntRange(max = 100) int t) {
    Interval a = interval(l, w, e);
    Interval b = interval(m, v, f);
    check(a, b, s, t, Sum.add(a, b, P), Rational::add);
    check(a, b, s, t, Sum.sub(a, b, P), Rational::sub);
    check(a, b, s, t, Product.mul(a, b, P), Rational::mul);
    contains(Product.sqr(a, P), point(a, s).mul(point(a, s)));
    contains(Order.min(a, b), point(a, s).min(point(b, t)));
    contains(Order.max(a, b), point(a, s).max(point(b, t)));
    contains(Order.abs(a), point(a, s).abs());
    if (b.lo().signum() > 0 || b.hi().signum() < 0) {
      check(a, b, s, t, Quotient.div(a, b, P), Rational::div);
    } else {
      assertThrows(ArithmeticException.class, () -> Quotient.div(a, b, P));
    }
  }

  @Property
  void powersAndRoots(
      @ForAll @BigRange(min = "-1000000", max = "1000000") BigInteger l, @ForAll @IntRange(max = 100) int w,
      @ForAll @IntRange(min = -40, max = 40) int e, @ForAll @IntRange(max = 12) int n, @ForAll @IntRange(max = 100) int t) {
    Interval a = interval(l.longValue(), w, e);
    contains(Power.pow(a, n, P), point(a, t).pow(n));
    if (a.lo().signum() < 0) {
      assertThrows(ArithmeticException.class, () -> Root.sqrt(a, P));
      return;
    }
    int degree = Math.max(1, n);
    Interval root = Root.root(a, degree, P);
    Rational x = point(a, t);
    assertTrue(lower(root).pow(degree).compareTo(x) <= 0 && x.compareTo(upper(root).pow(degree)) <= 0);
  }

  @Property(tries = 300)
  void expAndLn(
      @ForAll @BigRange(min = "-4000000000", max = "4000000000") BigInteger l, @ForAll @IntRange(max = 1000) int w,
      @ForAll @IntRange(min = -60, max = -26) int e, @ForAll @IntRange(max = 100) int t) {
    Interval a = interval(l.longValue(), w, e);
    Rational x = point(a, t);
    MathContext c = new MathContext(60);
    BigDecimal decimal = new BigDecimal(x.num()).divide(new BigDecimal(x.den()), new MathContext(80));
    near(Exp.exp(a, P), BigDecimalMath.exp(decimal, c));
    if (a.lo().signum() > 0) {
      near(Ln.ln(a, P), BigDecimalMath.log(decimal, c));
    }
    if (a.isPoint() && a.lo().signum() != 0) {
      narrow(Exp.exp(a, P));
    }
  }

  /** The plain value, right to 55 digits at least, lies in the enclosure widened by 1e-55 of it. */
  private static void near(Interval result, BigDecimal plain) {
    Rational value = Rational.parse(plain.toString().replace("E", "e"));
    Rational slack = value.abs().mul(Rational.parse("1e-55"));
    assertTrue(lower(result).sub(slack).compareTo(value) <= 0 && value.compareTo(upper(result).add(slack)) <= 0);
  }

  @Property(tries = 60)
  void highPrecisionLogarithmsInvertExponentials(
      @ForAll @IntRange(min = 2, max = 1_000_000) int n, @ForAll @IntRange(min = 1900, max = 4000) int bits) {
    Precision p = Precision.of(bits);
    Interval back = Exp.exp(Ln.ln(Interval.ofLong(n), p), p);
    contains(Rounding.round(back, BITS), Rational.of(n));
    assertTrue(back.lo().bitLength() - back.hi().subtract(back.lo()).bitLength() > bits - 40);
  }
}
