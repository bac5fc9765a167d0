package org.certalign.real;

import java.util.concurrent.ConcurrentHashMap;
import org.certalign.kernel.Precision;

/**
 * Working precisions, each made once: a precision carries constants that take a while to compute.
 * Safe for all threads.
 */
public final class Precisions {
  /** So many bits of precisions are kept at most; then all are forgotten. */
  private static final long KEPT_BITS = 4_000_000;

  private static final ConcurrentHashMap<Integer, Precision> MADE = new ConcurrentHashMap<>();

  private Precisions() {}

  /**
   * The working precision of the given number of bits.
   *
   * @param bits from 2 to 2^27
   */
  public static Precision at(int bits) {
    Precision made = MADE.get(bits);
    if (made == null) {
      made = Precision.of(bits);
      if (MADE.reduceKeysToLong(Long.MAX_VALUE, Integer::longValue, 0, Long::sum) + bits
          > KEPT_BITS) {
        MADE.clear();
      }
      MADE.put(bits, made);
    }
    return made;
  }

  /**
   * The working precision of at least the given number of bits, from a coarse scale, so that few
   * are made.
   */
  static Precision atLeast(int bits) {
    return at(coarse(bits));
  }

  /**
   * At least the given number of bits and not much more: one of 8 to 16 steps between powers of
   * two.
   */
  static int coarse(int bits) {
    int step = Integer.highestOneBit(Math.max(bits - 1, 64)) >> 3;
    return (bits + step - 1) / step * step;
  }
}
