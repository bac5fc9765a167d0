package org.certalign.experiment;

import org.certalign.real.Enclosure;
import org.certalign.real.Real;

/** Quotients of enclosures that are published already. */
final class Quotients {
  private Quotients() {}

  /** Encloses x/y for all x and y in two enclosures of positive numbers. */
  static Enclosure of(Enclosure x, Enclosure y) {
    return Certified.range(Real.of(x.lower().div(y.upper())), Real.of(x.upper().div(y.lower())));
  }
}
