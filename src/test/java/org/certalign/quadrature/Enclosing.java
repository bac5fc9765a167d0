package org.certalign.quadrature;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Order;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Sum;
import org.certalign.real.Digits;
import org.certalign.real.Enclosure;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** What the tests of this package ask of enclosures. */
final class Enclosing {
  private Enclosing() {}

  /**
   * The enclosure of the digits holds the decimal, which is right to half a unit of its last place.
   */
  static void assertDigits(String decimal, Real value, int digits) {
    Enclosure found = Digits.certify(value, digits);
    Rational middle = Rational.parse(decimal);
    int places = decimal.length() - 1 - decimal.indexOf('.');
    Rational half = Rational.of(1, 2).mul(Rational.of(10).pow(-places));
    assertTrue(found.lower().compareTo(middle.add(half)) <= 0, () -> found + " above " + decimal);
    assertTrue(found.upper().compareTo(middle.sub(half)) >= 0, () -> found + " below " + decimal);
    Rational width = found.upper().sub(found.lower());
    Rational promised = middle.abs().mul(Rational.of(10).pow(1 - digits));
    assertTrue(width.compareTo(promised) <= 0, () -> "not " + digits + " digits: " + found);
  }

  /** Enclosures of one number have something in common. */
  static void assertMeet(Interval a, Interval b, String what) {
    boolean apart = Order.strictlyBelow(a, b) || Order.strictlyBelow(b, a);
    assertTrue(!apart, () -> what + ": apart");
  }

  /** Both reals are the same number, as far as the bits tell. */
  static void assertSame(Real a, Real b, int bits, String what) {
    Precision p = Precisions.at(bits);
    assertMeet(a.enclose(p), b.enclose(p), what);
  }

  /** The inner enclosure lies in the outer one. */
  static void assertInside(Interval inner, Interval outer, String what) {
    Precision exact = Precisions.at(10_000);
    BigInteger below = Sum.sub(inner, end(outer.lo(), outer), exact).lo();
    BigInteger above = Sum.sub(end(outer.hi(), outer), inner, exact).lo();
    assertTrue(below.signum() >= 0 && above.signum() >= 0, () -> what + ": not nested");
  }

  private static Interval end(BigInteger m, Interval a) {
    return new Interval(m, m, a.exp());
  }

  /** The width is at most 2^-bits. */
  static void assertNarrow(Interval a, int bits, String what) {
    int width = a.hi().subtract(a.lo()).bitLength() + a.exp();
    assertTrue(
        a.isPoint() || width <= -bits, () -> what + ": width 2^" + width + ", not 2^-" + bits);
  }
}
