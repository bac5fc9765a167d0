package org.certalign.quadrature;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The expected maximum of normals against closed forms, another program's values, and identities.
 */
final class GaussianMaximumTest {
  private static final Real HALF = Real.of(Rational.of(1, 2));

  private static Real max(long n) {
    return GaussianMaximum.of(BigInteger.valueOf(n));
  }

  /** The integral of 1 - Phi^n - (1-Phi)^n, computed by mpmath at 70 digits. */
  @ParameterizedTest
  @CsvSource({
    "64, 2.3437334650794399459969526470668431990508942879732",
    "1000, 3.2414357691334408613886600495770399082765617624854",
    "65536, 4.2911293158964563958202962336033074921959324223082",
    "1000000, 4.8628974861964627212367369810750281238783762872297",
    "1e30, 11.5133754370443434641443070240656411405116661"
  })
  void hasTheDigitsOfAnotherProgram(String n, String value) {
    Enclosing.assertDigits(value, GaussianMaximum.of(Rational.parse(n).num()), 40);
  }

  /**
   * E_4 and E_5 by arcsin(1/3) = int_0^(1/3) dx/sqrt(1 - x^2) (David and Nagaraja, section 3.2).
   */
  @ParameterizedTest
  @ValueSource(ints = {60, 200, 1000})
  void hasItsClosedForms(int bits) {
    Real root = Real.pi().sqrt();
    Enclosing.assertSame(max(2), Real.of(1).over(root), bits, "E_2");
    Real three = Real.of(Rational.of(3, 2)).over(root);
    Enclosing.assertSame(max(3), three, bits, "E_3");
    int few = Math.min(bits, 200);
    Real arcsin =
        Integral.of(
            x -> x.constant(Real.of(1)).over(x.times(x).negate().plus(1).sqrt()),
            Real.of(0),
            Real.of(Rational.of(1, 3)));
    Real angle = arcsin.over(Real.pi());
    Real four = three.times(Real.of(1).plus(angle.plus(angle)));
    Enclosing.assertSame(max(4), four, few, "E_4");
    Real five =
        Real.of(Rational.of(5, 4)).over(root).times(Real.of(1).plus(Real.of(6).times(angle)));
    Enclosing.assertSame(max(5), five, few, "E_5");
  }

  /**
   * The expected minimum is -E_n, and by inclusion and exclusion the sum of (-1)^(k+1) C(n, k) E_k
   * over k from 1 to n.
   */
  @Example
  void obeysInclusionAndExclusion() {
    for (int n = 3; n <= 21; n += 2) {
      BigInteger choose = BigInteger.ONE;
      List<Real> terms = new ArrayList<>();
      for (int k = 1; k < n; k++) {
        choose = choose.multiply(BigInteger.valueOf(n - k + 1L)).divide(BigInteger.valueOf(k));
        terms.add(max(k).times(Real.of(Rational.of(k % 2 == 0 ? choose : choose.negate()))));
      }
      Real left = max(n);
      Enclosing.assertSame(left, Real.sum(terms).times(HALF), 120, "n = " + n);
    }
  }

  @Example
  void isZeroForOneDraw() {
    assertEquals("0", Digits.certify(max(1), 20).lo());
    Interval zero = GaussianMaximum.enclose(BigInteger.ONE, Precisions.at(64));
    assertTrue(zero.isPoint() && zero.lo().signum() == 0);
  }

  @Property(tries = 60)
  void isNarrowAndConsistent(
      @ForAll @IntRange(min = 2, max = 100_000_000) int draws,
      @ForAll @IntRange(min = 4, max = 150) int bits) {
    BigInteger n = BigInteger.valueOf(draws);
    Interval coarse = GaussianMaximum.enclose(n, Precisions.at(bits));
    Interval fine = GaussianMaximum.enclose(n, Precisions.at(2 * bits));
    Enclosing.assertNarrow(coarse, bits - 5, n.toString());
    Enclosing.assertMeet(coarse, fine, n.toString());
  }

  @ParameterizedTest
  @CsvSource({"2, 1700", "16, 1700", "1000, 800", "65536, 400"})
  void isNestedAsThePrecisionGrows(long draws, int most) {
    BigInteger n = BigInteger.valueOf(draws);
    Interval fine = GaussianMaximum.enclose(n, Precisions.at(most));
    Enclosing.assertNarrow(fine, most - 5, "n = " + n);
    for (int bits = 10; 2 * bits < most; bits += bits) {
      Interval coarse = GaussianMaximum.enclose(n, Precisions.at(bits));
      Enclosing.assertInside(fine, coarse, "n = " + n + ", " + bits + " bits");
    }
  }

  @Example
  void hasFiveHundredDigits() {
    Digits.certify(max(16), GaussianMaximum.MOST_DIGITS);
    String two = Digits.certify(max(2), GaussianMaximum.MOST_DIGITS).lo();
    Real root = Real.of(1).over(Real.pi().sqrt());
    assertEquals(Digits.certify(root, GaussianMaximum.MOST_DIGITS).lo(), two);
  }

  /** E_n rises with n, and is below sqrt(2 ln n). */
  @Property(tries = 40)
  void risesBelowTheMaximalInequality(@ForAll @IntRange(min = 2, max = 1_000_000) int draws) {
    Precision p = Precisions.at(90);
    Interval value = max(draws).enclose(p);
    assertTrue(Order.strictlyBelow(value, max(draws + 1L).enclose(p)));
    Real most = Real.of(2).times(Real.of(draws).ln()).sqrt();
    assertTrue(Order.strictlyBelow(value, most.enclose(p)));
  }

  @Example
  void refusesWhatIsOutOfRange() {
    assertThrows(InputError.class, () -> max(0));
    assertThrows(InputError.class, () -> max(-3));
    BigInteger most = GaussianMaximum.MOST_DRAWS;
    assertThrows(InputError.class, () -> GaussianMaximum.of(most.add(BigInteger.ONE)));
    InputError error = assertThrows(InputError.class, () -> Digits.certify(max(2), 700));
    assertTrue(error.getMessage().contains("500 digits"), error.getMessage());
    assertThrows(InputError.class, () -> GaussianMaximum.checkDigits(501));
    assertDoesNotThrow(() -> GaussianMaximum.checkDigits(500));
  }

  @Example
  void allowsTheMostDraws() {
    Enclosing.assertNarrow(
        GaussianMaximum.enclose(GaussianMaximum.MOST_DRAWS, Precisions.at(40)), 34, "10^100");
  }
}
