package org.certalign.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.junit.jupiter.api.Test;

final class RealTest {
  /** A formula together with its exact value. */
  record Known(Real formula, Rational value) {
    static Known leaf(int n, int d) {
      Rational value = Rational.of(n, d);
      Real exact = Real.of(value);
      // A formula that hides that it is exact: so that the kernel computes.
      return new Known(p -> exact.enclose(p), value);
    }

    static Known combine(int operation, Known a, Known b) {
      boolean small = a.value.num().bitLength() + a.value.den().bitLength() < 200;
      return switch (operation) {
        case 0 -> new Known(a.formula.plus(b.formula), a.value.add(b.value));
        case 1 -> new Known(a.formula.minus(b.formula), a.value.sub(b.value));
        case 2 -> new Known(a.formula.times(b.formula), a.value.mul(b.value));
        case 3 ->
            b.value.signum() == 0
                ? new Known(a.formula.negate(), a.value.neg())
                : new Known(a.formula.over(b.formula), a.value.div(b.value));
        case 4 -> new Known(a.formula.min(b.formula), a.value.min(b.value));
        case 5 -> new Known(a.formula.max(b.formula), a.value.max(b.value));
        case 6 -> small ? new Known(a.formula.pow(3), a.value.pow(3)) : a;
        case 7 -> small ? new Known(a.formula.square(), a.value.pow(2)) : a;
        case 8 ->
            small && a.value.signum() != 0 ? new Known(a.formula.pow(-2), a.value.pow(-2)) : a;
        default -> new Known(a.formula.abs(), a.value.abs());
      };
    }
  }

  @Provide
  Arbitrary<Known> formulas() {
    Arbitrary<Known> leaf =
        Arbitraries.integers()
            .between(-1000, 1000)
            .flatMap(n -> Arbitraries.integers().between(1, 100).map(d -> Known.leaf(n, d)));
    return Arbitraries.lazyOf(() -> leaf, () -> leaf, () -> compound());
  }

  private Arbitrary<Known> compound() {
    return Arbitraries.integers()
        .between(0, 9)
        .flatMap(
            operation ->
                formulas().flatMap(a -> formulas().map(b -> Known.combine(operation, a, b))));
  }

  @Property
  void enclosesTheExactValueAtEveryPrecision(@ForAll("formulas") Known x) {
    for (int bits : new int[] {2, 5, 24, 53, 64, 200, 1000}) {
      Precision p = Precisions.at(bits);
      Interval v;
      try {
        v = x.formula.enclose(p);
      } catch (ArithmeticException e) {
        continue;
      }
      assertTrue(Rational.ofBinary(v.lo(), v.exp()).compareTo(x.value) <= 0);
      assertTrue(Rational.ofBinary(v.hi(), v.exp()).compareTo(x.value) >= 0);
    }
  }

  @Property
  void publishesTheExactValueWithinThePromise(@ForAll("formulas") Known x) {
    for (int digits : new int[] {1, 5, 20, 40}) {
      Enclosure e = Digits.certify(x.formula, digits);
      assertTrue(e.lower().compareTo(x.value) <= 0, e::toString);
      assertTrue(e.upper().compareTo(x.value) >= 0, e::toString);
      assertTrue(
          DigitsTest.promised(e, digits)
              || (x.value.signum() == 0
                  && e.upper().sub(e.lower()).compareTo(Rational.of(10).pow(-digits)) <= 0),
          e::toString);
    }
  }

  @Test
  void sumsAnyNumberOfTerms() {
    assertEquals(Optional.of(Rational.ZERO), Real.sum(List.of()).exact());
    assertEquals(
        Optional.of(Rational.ONE),
        Real.sum(Collections.nCopies(7, Real.of(Rational.of(1, 7)))).exact());
    Real many = Real.sum(Collections.nCopies(20_000, Real.of(2).ln()));
    assertEquals(
        Digits.certify(Real.of(2).ln().times(Real.of(20_000)), 20), Digits.certify(many, 20));
  }

  @Test
  void keepsRelativeAccuracyNearZero() {
    for (String text : List.of("1e-5", "-1e-5", "1e-40", "-1e-40", "1e-3000", "-1e-3000")) {
      Real x = Real.of(Rational.parse(text));
      Precision p = Precisions.at(64);
      for (Real y : List.of(x.log1p(), x.expm1())) {
        Interval v = y.enclose(p);
        int bits = v.lo().abs().bitLength() - v.hi().subtract(v.lo()).bitLength();
        assertTrue(bits >= 56, () -> text + ": " + bits);
      }
      if (text.endsWith("3000")) {
        continue; // Plain ln and exp are answered there as what cannot be told from 0.
      }
      assertEquals(
          Digits.certify(Real.of(1).plus(x).ln(), 10), Digits.certify(x.log1p(), 10), text);
      assertEquals(
          Digits.certify(x.exp().minus(Real.of(1)), 10), Digits.certify(x.expm1(), 10), text);
    }
    assertEquals(Optional.of(Rational.ZERO), Real.of(0).log1p().exact());
    assertEquals(Optional.of(Rational.ZERO), Real.of(0).expm1().exact());
  }

  @Test
  void takesPowersOfEverySize() {
    Real x = p -> Real.of(-3).enclose(p);
    assertEquals("-27", Digits.certify(x.pow(3), 10).toString());
    assertEquals("1", Digits.certify(x.pow(0), 10).toString());
    BigInteger huge = BigInteger.TEN.pow(30).add(BigInteger.ONE);
    Real near = p -> Real.of(Rational.parse("-1.000000000000000000000000000001")).enclose(p);
    assertEquals("[-2.71828182846, -2.71828182845]", Digits.certify(near.pow(huge), 11).toString());
    assertEquals(
        "[2.71828182845, 2.71828182846]",
        Digits.certify(near.pow(huge.add(BigInteger.ONE)), 11).toString());
  }
}
