package org.certalign.sampling;

import java.util.ArrayList;
import java.util.List;
import org.certalign.real.InputError;

/**
 * K = 2^m equal strata of (0, 1) in blocks of neighbours: equal blocks, but for those next to 0,
 * each of which is as long as its distance from 0. The first stratum is in none. Immutable.
 */
public final class Strata {
  /** Blocks are at most 2^-12 long. */
  private static final int BLOCK_BITS = 12;

  /** The most: a stratum keeps 2^12 points. */
  private static final int MOST = 40;

  /**
   * The strata from first on, before end: u from first/K to end/K.
   *
   * @param first at least 1
   * @param end at most K
   */
  record Block(long first, long end) {
    long count() {
      return end - first;
    }
  }

  private final int log2;
  private final List<Block> blocks;

  private Strata(int log2, List<Block> blocks) {
    this.log2 = log2;
    this.blocks = List.copyOf(blocks);
  }

  /**
   * 2^m strata.
   *
   * @param log2 m, from 1 to 40
   * @throws InputError if it is out of range
   */
  public static Strata powerOfTwo(int log2) {
    if (log2 < 1 || log2 > MOST) {
      throw InputError.of("strata", "2^" + log2, "from 2^1 to 2^" + MOST);
    }
    long length = 1L << Math.max(0, log2 - BLOCK_BITS);
    List<Block> blocks = new ArrayList<>();
    for (long first = 1; first < length; first *= 2) {
      blocks.add(new Block(first, 2 * first));
    }
    for (long first = length; first < 1L << log2; first += length) {
      blocks.add(new Block(first, first + length));
    }
    return new Strata(log2, blocks);
  }

  /** K. */
  public long count() {
    return 1L << log2;
  }

  /** The number of blocks. */
  public int blocks() {
    return blocks.size();
  }

  /** The binary logarithm of K. */
  int log2() {
    return log2;
  }

  /** Block number i. */
  Block block(int i) {
    return blocks.get(i);
  }
}
