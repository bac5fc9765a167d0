package org.certalign.audit;

import java.util.Optional;
import org.certalign.real.Enclosure;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * What is known of a value: it lies between two exact numbers, or is infinite.
 *
 * @param lower the lower end; null for infinity
 * @param upper the upper end; null for infinity
 */
record Ends(Rational lower, Rational upper) {
  /** The ends of a published enclosure. */
  static Ends of(Enclosure v) {
    return v.isInfinite() ? new Ends(null, null) : new Ends(v.lower(), v.upper());
  }

  /** The ends themselves, where both are known exactly: 1/3, which no decimal is. */
  static Optional<Ends> exact(Real lower, Real upper) {
    return lower.exact().flatMap(l -> upper.exact().map(u -> new Ends(l, u)));
  }

  boolean infinite() {
    return lower == null;
  }
}
