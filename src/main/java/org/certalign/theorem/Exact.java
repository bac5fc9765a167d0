package org.certalign.theorem;

import org.certalign.real.Real;

/** Exact answers where there are any. */
final class Exact {
  private Exact() {}

  /**
   * The formula where it is an exactly known rational, the certified value of the same formula
   * otherwise.
   */
  static Real or(Real formula, Real certified) {
    return formula.exact().isPresent() ? formula : certified;
  }
}
