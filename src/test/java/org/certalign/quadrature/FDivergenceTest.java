package org.certalign.quadrature;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.certalign.bound.Divergences;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.real.InputError;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** The integrals of {@code bon-f} against the closed forms. */
final class FDivergenceTest {
  /** A closed form, of n and G(n). */
  @FunctionalInterface
  interface ClosedForm {
    Interval at(Interval n, Interval g, Precision p);
  }

  /** A divergence with its closed form. */
  record Case(String name, DivergenceFunction f, ClosedForm closed) {
    /** Compares the two, and checks the width of the integral. */
    void check(Rational n, int bits, int lost) {
      String what = name + " at n = " + n;
      Precision p = Precisions.at(bits);
      Precision more = Precisions.at(2 * bits + 40);
      Interval g = BestOfNSeries.enclose(n, more);
      Interval form = this.closed.at(Real.of(n).enclose(more), g, more);
      Interval integral = FDivergence.enclose(f, n, p);
      Enclosing.assertNarrow(integral, bits - lost, what);
      Enclosing.assertMeet(form, integral, what);
      Enclosing.assertInside(form, integral, what);
    }
  }

  private static final List<Case> ALL =
      List.of(
          new Case("kl", DivergenceFunctions.KL, (n, g, p) -> Divergences.bonKl(n, p)),
          new Case(
              "forward kl",
              DivergenceFunctions.FORWARD_KL,
              (n, g, p) -> Divergences.bonForwardKl(n, p)),
          new Case("chi2", DivergenceFunctions.CHI2, (n, g, p) -> Divergences.bonChi2(n, p)),
          new Case("tv", DivergenceFunctions.TV, (n, g, p) -> Divergences.bonTv(n, p)),
          new Case(
              "hellinger2",
              DivergenceFunctions.HELLINGER2,
              (n, g, p) -> Divergences.bonHellinger2(n, p)),
          new Case("js", DivergenceFunctions.JS, Divergences::bonJs),
          new Case("le cam", DivergenceFunctions.LE_CAM, (n, g, p) -> Divergences.bonLecam(g, p)),
          power(Rational.of(3)),
          power(Rational.of(1, 3)));

  private static Case power(Rational a) {
    return new Case(
        "power " + a,
        DivergenceFunctions.power(a),
        (n, g, p) -> Divergences.bonPower(n, Real.of(a).enclose(p), p));
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.of(ALL);
  }

  /**
   * For n up to 64 the values are below 2^12, so that at most 12 bits of the significand are lost.
   */
  @Property(tries = 60)
  void agreesWithTheClosedForms(
      @ForAll("cases") Case divergence,
      @ForAll @IntRange(min = 1, max = 6_300) int numerator,
      @ForAll @IntRange(min = 100, max = 1_000) int denominator) {
    divergence.check(Rational.ONE.add(Rational.of(numerator, denominator)), 70, 16);
  }

  @Example
  void hasSixtyDigits() {
    for (Case divergence : ALL) {
      divergence.check(Rational.of(2), 210, 6);
    }
  }

  @Example
  void holdsForManyDrawsAndForHardlyMoreThanOne() {
    for (Case divergence : ALL) {
      divergence.check(Rational.of(1_000_000), 60, 44);
      divergence.check(Rational.parse("1.0001"), 60, 50);
    }
  }

  @Example
  void isZeroForOneDraw() {
    for (Case divergence : ALL) {
      Interval value = FDivergence.enclose(divergence.f(), Rational.ONE, Precisions.at(80));
      Enclosing.assertInside(Interval.ofLong(0), value, divergence.name());
      Enclosing.assertNarrow(value, 70, divergence.name());
    }
  }

  /** Of negative order the power divergence has a pole at u = 0, and is finite for a > -1/(n-1). */
  @Example
  void treatsAPole() {
    Precision p = Precisions.at(80);
    Rational n = Rational.of(3);
    Rational a = Rational.of(-9, 20);
    Interval closed = Divergences.bonPower(Real.of(n).enclose(p), Real.of(a).enclose(p), p);
    Interval integral = FDivergence.enclose(DivergenceFunctions.power(a), n, p);
    Enclosing.assertNarrow(integral, 70, "pole");
    Enclosing.assertMeet(closed, integral, "pole");
    DivergenceFunction infinite = DivergenceFunctions.power(Rational.of(-1, 2));
    assertThrows(ArithmeticException.class, () -> FDivergence.enclose(infinite, n, p));
  }

  @Example
  void refusesBadInput() {
    Rational less = Rational.of(99, 100);
    assertThrows(InputError.class, () -> FDivergence.of(DivergenceFunctions.KL, less));
    assertThrows(InputError.class, () -> DivergenceFunctions.power(Rational.ZERO));
    assertThrows(InputError.class, () -> DivergenceFunctions.power(Rational.ONE));
  }
}
