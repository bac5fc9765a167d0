package org.certalign.certify;

import org.certalign.kernel.Interval;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * Two exact numbers between which a number lies.
 *
 * @param lo at most the number
 * @param hi at least the number
 */
public record Bracket(Rational lo, Rational hi) {
  private static final int BITS = 128;

  /** Those of an enclosure. */
  static Bracket of(Interval x) {
    Rational scale = Rational.of(2).pow(x.exp());
    return new Bracket(Rational.of(x.lo()).mul(scale), Rational.of(x.hi()).mul(scale));
  }

  /** Those of an enclosure of 128 bits. */
  static Bracket of(Real x) {
    return of(x.enclose(Precisions.at(BITS)));
  }

  /** The number times a factor that is not negative. */
  Bracket times(Rational factor) {
    return new Bracket(lo.mul(factor), hi.mul(factor));
  }

  /** Whether the number is surely above the other. */
  boolean isAbove(Bracket that) {
    return lo.compareTo(that.hi) > 0;
  }

  /** At most the absolute value of the number. */
  Rational leastSize() {
    return lo.signum() > 0 ? lo : hi.signum() < 0 ? hi.neg() : Rational.ZERO;
  }
}
