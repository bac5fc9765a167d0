package org.certalign.theorem;

import org.certalign.kernel.Interval;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** A rational just above a real, from an enclosure of it: budgets that a policy surely keeps. */
final class RationalAbove {
  private static final int BITS = 96;

  private RationalAbove() {}

  /** At least x, by less than about 2^-90 of its size. */
  static Rational of(Real x) {
    Interval enclosure = x.enclose(Precisions.at(BITS));
    return Rational.of(enclosure.hi()).mul(Rational.of(2).pow(enclosure.exp()));
  }
}
