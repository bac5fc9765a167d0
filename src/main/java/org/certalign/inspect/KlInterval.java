package org.certalign.inspect;

import org.certalign.real.Rational;

/**
 * What is known of a divergence, in nats.
 *
 * @param lo at most it
 * @param hi at least it; null where no upper end is known
 * @param basis from what
 */
public record KlInterval(Rational lo, Rational hi, String basis) {
  /** Whether no divergence is both. */
  boolean isEmpty() {
    return hi != null && lo.compareTo(hi) > 0;
  }

  @Override
  public String toString() {
    return hi == null
        ? "at least " + ShortNumbers.below(lo)
        : "in " + ShortNumbers.interval(lo, hi);
  }
}
