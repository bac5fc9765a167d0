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
  /** More digits than any effort asks for. */
  static final int MOST_DIGITS = 1000;

  /** Magnitudes that no certificate reaches; sums of larger ones would fill the memory. */
  private static final int MOST_PLACES = 110_000;

  /** Reads {@code lo} and {@code hi}. */
  static Ends of(JsonNode node) {
    return decimals(node.path("lo").asText(), node.path("hi").asText());
  }

  /** The ends as decimals; {@code inf} is infinity. */
  static Ends decimals(String lo, String hi) {
    return new Ends(end(lo), end(hi));
  }

  private static BigDecimal end(String text) {
    return text.equals("inf") ? null : decimal(text);
  }

  /**
   * Reads a decimal.
   *
   * @throws IllegalArgumentException if it is none, or of a length or magnitude that no certificate
   *     has
   */
  static BigDecimal decimal(String text) {
    if (text.length() > 2 * MOST_DIGITS) {
      throw new IllegalArgumentException("too long: %d characters".formatted(text.length()));
    }
    BigDecimal x = new BigDecimal(text);
    if (Math.abs((long) x.scale()) > MOST_PLACES) {
      throw new IllegalArgumentException("out of range: " + text);
    }
    return x;
  }

  /** Whether every number here is greater than every number there. */
  boolean isAbove(Ends that) {
    if (that.hi == null) {
      return false;
    }
    return lo == null || lo.compareTo(that.hi) > 0;
  }

  /** Whether both ends are finite and in order. */
  boolean isOrdered() {
    return lo != null && hi != null && lo.compareTo(hi) <= 0;
  }

  /** At most the absolute value of every number here. */
  BigDecimal leastSize() {
    if (!isOrdered()) {
      return BigDecimal.ZERO;
    }
    return lo.signum() > 0 ? lo : hi.signum() < 0 ? hi.negate() : BigDecimal.ZERO;
  }

  /** At least the absolute value of every number here, both ends being finite. */
  BigDecimal largest() {
    return lo.abs().max(hi.abs());
  }

  /**
   * A unit of the last of so many digits and one more: of the end nearer to 0, or of 1 where 0 lies
   * between the ends. Published ends are one unit apart, or two where a decimal lies between them
   * that cannot be told from the value.
   */
  BigDecimal unit(int digits) {
    BigDecimal size = leastSize();
    int leading = size.signum() == 0 ? 0 : size.precision() - size.scale() - 1;
    return BigDecimal.ONE.scaleByPowerOfTen(leading - digits);
  }

  BigDecimal width() {
    return hi.subtract(lo);
  }

  BigDecimal middle() {
    return lo.add(hi).divide(new BigDecimal(2));
  }
}
