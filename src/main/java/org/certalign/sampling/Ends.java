package org.certalign.sampling;

import org.certalign.kernel.Interval;
import org.certalign.real.Rational;

/** The ends of an enclosure as exact numbers. */
final class Ends {
  private Ends() {}

  /** The lower end. */
  static Rational lower(Interval x) {
    return Rational.of(x.lo()).mul(Rational.of(2).pow(x.exp()));
  }

  /** The upper end. */
  static Rational upper(Interval x) {
    return Rational.of(x.hi()).mul(Rational.of(2).pow(x.exp()));
  }

  /** The largest absolute value. */
  static Rational magnitude(Interval x) {
    return upper(x).max(lower(x).neg());
  }
}
