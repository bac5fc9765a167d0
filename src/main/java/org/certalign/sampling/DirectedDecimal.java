package org.certalign.sampling;

import org.certalign.real.Digits;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Decimals on one side of a real number, as ends of intervals. */
final class DirectedDecimal {
  /** Significant digits that are certain. */
  private static final int DIGITS = 24;

  private DirectedDecimal() {}

  /** At most x, by less than 10^-23 of its size. */
  static Rational below(Real x) {
    return Digits.certify(x, DIGITS).lower();
  }

  /** At least x, by less than 10^-23 of its size. */
  static Rational above(Real x) {
    return Digits.certify(x, DIGITS).upper();
  }

  /** At most x. */
  static Rational below(Rational x) {
    return below(Real.of(x));
  }

  /** At least x. */
  static Rational above(Rational x) {
    return above(Real.of(x));
  }
}
