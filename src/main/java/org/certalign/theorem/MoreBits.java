package org.certalign.theorem;

import org.certalign.kernel.Rounding;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * A formula that is known to lose bits to cancellation at its parameters, evaluated with so many
 * bits more.
 */
final class MoreBits {
  /** More than this is not worth the time: the caller's own limits apply then. */
  private static final int MOST = 40_000;

  private MoreBits() {}

  /** The formula, with so many bits more than asked for. */
  static Real of(int bits, Real formula) {
    if (bits <= 0 || bits > MOST) {
      return formula;
    }
    return p -> Rounding.round(formula.enclose(Precisions.at(p.bits() + bits)), p.bits());
  }

  /**
   * About log2(1/|x|), the bits lost where x is formed from numbers near 1; 0 for |x| of 1 or more
   * and for 0.
   */
  static int lost(Rational x) {
    return x.signum() == 0 ? 0 : Math.max(0, x.den().bitLength() - x.num().bitLength() + 1);
  }
}
