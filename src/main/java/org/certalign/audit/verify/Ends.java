package org.certalign.audit.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/**
 * The ends of an enclosure in a certificate.
 *
 * @param lo the lower end; null for infinity
 * @param hi the upper end; null for infinity
 */
record Ends(BigDecimal lo, BigDecimal hi) {
  /** The number 0. */
  static final Ends ZERO = new Ends(BigDecimal.ZERO, BigDecimal.ZERO);

  /** Reads {@code lo} and {@code hi}. */
  static Ends of(JsonNode node) {
    return new Ends(end(node.path("lo").asText()), end(node.path("hi").asText()));
  }

  /** A number as an enclosure. */
  static Ends number(String text) {
    return new Ends(end(text), end(text));
  }

  private static BigDecimal end(String text) {
    return text.equals("inf") ? null : new BigDecimal(text);
  }

  /** Whether every number here is greater than every number there. */
  boolean isAbove(Ends that) {
    if (that.hi == null) {
      return false;
    }
    return lo == null || lo.compareTo(that.hi) > 0;
  }

  /** The sum of two finite enclosures. */
  Ends plus(Ends that) {
    return new Ends(lo.add(that.lo), hi.add(that.hi));
  }
}
