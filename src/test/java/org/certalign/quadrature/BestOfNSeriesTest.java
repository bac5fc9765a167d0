package org.certalign.quadrature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.certalign.bound.Divergences;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Order;
import org.certalign.kernel.Precision;
import org.certalign.real.Digits;
import org.certalign.real.InputError;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G(n) against closed forms, another program's values, its own integral, and itself. */
final class BestOfNSeriesTest {
  private static Real g(String n) {
    return BestOfNSeries.of(Rational.parse(n));
  }

  /** 2F1(1, 1/(n-1); n/(n-1); -n), computed by mpmath at 60 digits. */
  @ParameterizedTest
  @CsvSource({
    "1.000000001, 0.5000000000000000001249999998750000000312500000625",
    "1.5, 0.5188526827785288309479758117617679364887989156371",
    "2.5, 0.57855160302824694424700245217999777650870972459277",
    "3.000001, 0.60459983689040077002531000078842086616930486332015",
    "7, 0.73027343615929851624274792292049505633659722974289",
    "1000.5, 0.99311275466780297769950592898073582805682502051036",
    "1e9, 0.99999997927673435770212944126626524032182170072162"
  })
  void hasTheDigitsOfAnotherProgram(String n, String value) {
    Enclosing.assertDigits(value, g(n), 45);
  }

  @Example
  void hasItsClosedForms() {
    Real two = Real.of(3).ln().times(Real.of(Rational.of(1, 2)));
    Enclosing.assertSame(g("2"), two, 500, "(ln 3)/2");
    Real three = Real.pi().over(Real.of(27).sqrt());
    Enclosing.assertSame(g("3"), three, 500, "pi/sqrt(27)");
    Real half =
        Real.of(Rational.of(4, 3))
            .minus(Real.of(Rational.of(5, 2)).ln().times(Real.of(Rational.of(8, 9))));
    Enclosing.assertSame(g("3/2"), half, 500, "4/3 - (8/9) ln(5/2)");
  }

  @Example
  void isExactlyAHalfAtOne() {
    assertEquals("0.5", Digits.certify(g("1"), 20).lo());
    assertTrue(BestOfNSeries.enclose(Rational.ONE, Precisions.at(64)).isPoint());
  }

  @Property(tries = 150)
  void isNarrowAndConsistent(
      @ForAll @IntRange(min = 1, max = 1_000_000) int numerator,
      @ForAll @IntRange(min = 1, max = 1_000_000) int denominator,
      @ForAll @IntRange(min = 4, max = 300) int bits) {
    Rational n = Rational.ONE.add(Rational.of(numerator, denominator));
    Interval coarse = BestOfNSeries.enclose(n, Precisions.at(bits));
    Interval fine = BestOfNSeries.enclose(n, Precisions.at(bits + 40));
    Enclosing.assertNarrow(coarse, bits - 2, n.toString());
    Enclosing.assertMeet(coarse, fine, n.toString());
  }

  @Property(tries = 40)
  void agreesWithItsIntegral(
      @ForAll @IntRange(min = 1, max = 100_000) int numerator,
      @ForAll @IntRange(min = 1, max = 1_000) int denominator) {
    Rational n = Rational.ONE.add(Rational.of(numerator, denominator));
    Precision p = Precisions.at(70);
    Interval integral = FDivergence.enclose(DivergenceFunctions.RECIPROCAL, n, p);
    Enclosing.assertNarrow(integral, 66, n.toString());
    Enclosing.assertMeet(BestOfNSeries.enclose(n, p), integral, n.toString());
  }

  @Property(tries = 100)
  void risesFromAHalfToOne(
      @ForAll @IntRange(min = 1, max = 100_000) int numerator,
      @ForAll @IntRange(min = 1, max = 100_000) int denominator) {
    Precision p = Precisions.at(200);
    Rational m = Rational.of(numerator, denominator);
    Interval g = BestOfNSeries.enclose(Rational.ONE.add(m), p);
    Interval more = BestOfNSeries.enclose(Rational.ONE.add(m).add(Rational.of(1, 1000)), p);
    assertTrue(Order.strictlyBelow(Real.of(Rational.of(1, 2)).enclose(p), g));
    assertTrue(Order.strictlyBelow(g, more));
    assertTrue(Order.strictlyBelow(more, Interval.ofLong(1)));
  }

  @Example
  void enclosesTheValuesOfARange() {
    Precision p = Precisions.at(80);
    Interval n = new Interval(BigInteger.valueOf(10), BigInteger.valueOf(13), -2);
    Interval g = BestOfNSeries.enclose(n, p);
    for (String x : new String[] {"2.5", "2.7", "3", "3.1", "3.25"}) {
      Enclosing.assertInside(BestOfNSeries.enclose(Rational.parse(x), Precisions.at(90)), g, x);
    }
    Interval point = BestOfNSeries.enclose(Interval.ofLong(8), p);
    assertEquals(BestOfNSeries.enclose(Rational.of(8), p).lo(), point.lo());
  }

  @Example
  void holdsAtTheLimitsOfMagnitude() {
    Enclosing.assertNarrow(
        BestOfNSeries.enclose(Rational.parse("1e100000"), Precisions.at(80)), 76, "1e100000");
    Rational near = Rational.ONE.add(Rational.parse("1e-100000"));
    Enclosing.assertNarrow(BestOfNSeries.enclose(near, Precisions.at(80)), 76, "1 + 1e-100000");
  }

  /** 1 - G is near (log n)/n for large n, and JS near log 2: no precision is lost on the way. */
  @Example
  void keepsWhatIsLeftToOne() {
    Precision p = Precisions.at(100);
    for (String n : new String[] {"1e9", "1e1000", "1e100000"}) {
      Interval draws = Real.of(Rational.parse(n)).enclose(p);
      Interval js = Divergences.bonJs(draws, g(n).enclose(p), p);
      Enclosing.assertNarrow(js, 70, n);
      assertTrue(!Order.strictlyBelow(Real.of(2).ln().enclose(p), js));
    }
  }

  @Example
  void refusesLessThanOneDraw() {
    InputError error =
        assertThrows(InputError.class, () -> BestOfNSeries.of(Rational.parse("0.999")));
    assertTrue(error.getMessage().startsWith("n: 999/1000"), error.getMessage());
    Interval reachesBelow = new Interval(BigInteger.valueOf(3), BigInteger.valueOf(5), -2);
    assertThrows(InputError.class, () -> BestOfNSeries.enclose(reachesBelow, Precisions.at(64)));
  }
}
