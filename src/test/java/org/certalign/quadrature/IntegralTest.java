package org.certalign.quadrature;

import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.certalign.kernel.Interval;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Integrals with known values. */
final class IntegralTest {
  private static final Real ZERO = Real.of(0);
  private static final Real ONE = Real.of(1);

  private static void check(Real expected, JetFunction f, Real a, Real b, int bits) {
    Interval found = Integral.enclose(f, a, b, Precisions.at(bits));
    Interval wanted = expected.enclose(Precisions.at(2 * bits));
    Enclosing.assertNarrow(found, bits - 6, "integral");
    Enclosing.assertMeet(found, wanted, "integral");
  }

  @Example
  void knowsSmoothFunctions() {
    check(Real.e().minus(ONE), Jet::exp, ZERO, ONE, 300);
    check(Real.of(3).ln(), x -> x.constant(ONE).over(x), ONE, Real.of(3), 200);
    check(Real.of(2).ln().times(Real.of(2)).minus(ONE), Jet::ln, ONE, Real.of(2), 200);
    JetFunction quarterTurn = x -> x.constant(Real.of(4)).over(x.times(x).plus(1));
    check(Real.pi(), quarterTurn, ZERO, ONE, 200);
    Real twoThirds = Real.of(Rational.of(2, 3));
    check(twoThirds.times(Real.of(8).sqrt().minus(ONE)), Jet::sqrt, ONE, Real.of(2), 200);
  }

  @Example
  void knowsKinksAndEndsWithoutDerivative() {
    Real third = Real.of(Rational.of(1, 3));
    JetFunction kink = x -> x.minus(x.constant(third)).abs();
    check(Real.of(Rational.of(5, 18)), kink, ZERO, ONE, 80);
    check(Real.of(Rational.of(2, 3)), Jet::sqrt, ZERO, ONE, 50);
    check(Real.of(1), Jet::abs, Real.of(-1), ONE, 80);
  }

  @Property(tries = 30)
  void knowsPowers(
      @ForAll @IntRange(min = -40, max = 40) int tenths,
      @ForAll @IntRange(min = 1, max = 50) int end) {
    Rational a = Rational.of(tenths, 10);
    Rational b = Rational.of(end, 7).add(Rational.of(1, 5));
    Rational start = Rational.of(1, 5);
    Rational next = a.add(Rational.ONE);
    Real expected =
        next.signum() == 0
            ? Real.of(b.div(start)).ln()
            : Real.of(b)
                .pow(Real.of(next))
                .minus(Real.of(start).pow(Real.of(next)))
                .over(Real.of(next));
    Interval found = Integral.enclose(x -> x.pow(a), Real.of(start), Real.of(b), Precisions.at(90));
    Enclosing.assertMeet(found, expected.enclose(Precisions.at(120)), a + " to " + b);
    Enclosing.assertNarrow(found, 70, a + " to " + b);
  }

  @Example
  void changesSignWithTheDirection() {
    check(ONE.minus(Real.e()), Jet::exp, ONE, ZERO, 100);
    check(ZERO, Jet::exp, ONE, ONE, 100);
  }

  @Example
  void refusesWhatIsNotBounded() {
    JetFunction pole = x -> x.constant(ONE).over(x);
    assertThrows(
        ArithmeticException.class, () -> Integral.enclose(pole, ZERO, ONE, Precisions.at(50)));
  }
}
