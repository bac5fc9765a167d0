package org.certalign.audit.verify;

import java.math.BigDecimal;

/**
 * What an effort promises, written down a second time.
 *
 * @param digits of every published value
 * @param draws for every sampled statement: the most where they are made in strata
 * @param power the relative error that sampling must be able to see, for a statement to be
 *     certified
 */
record Promise(int digits, long draws, BigDecimal power) {
  /** The probability, at most, that any interval of a run misses. */
  static final BigDecimal ERROR = new BigDecimal("1e-9");

  /**
   * How many draws there are in a lane. In strata they are pairs, one in each of 2^k strata but the
   * first, with 2^k the largest power of 2 for which all pairs would be no more than the draws.
   */
  long draws(String lane) {
    return lane.equals("stratified") ? 2 * (Long.highestOneBit(draws / 2) - 1) : draws;
  }

  /** What is drawn in a lane. */
  static String unit(String lane) {
    return lane.equals("stratified")
        ? "points, in antithetic pairs, one pair in each stratum but the first"
        : "independent values";
  }

  /** That of {@code quick}, {@code standard} or {@code deep}. */
  static Promise of(String effort) {
    return switch (effort) {
      case "quick" -> new Promise(30, 100_000, new BigDecimal("0.2"));
      case "standard" -> new Promise(40, 4_000_000, new BigDecimal("0.05"));
      case "deep" -> new Promise(60, 100_000_000, new BigDecimal("0.01"));
      default -> throw new IllegalArgumentException("no effort: " + effort);
    };
  }
}
