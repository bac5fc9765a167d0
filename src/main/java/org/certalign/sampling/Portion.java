package org.certalign.sampling;

import org.certalign.real.InputError;

/**
 * One of the equal portions into which a sample is cut, so that it can be drawn by several threads,
 * processes or machines: each portion has a stream of random bits of its own.
 *
 * @param seed the seed of the run
 * @param name what the stream is for
 * @param number of this portion, from 0
 * @param count of all portions
 * @param draws of this portion
 */
public record Portion(long seed, String name, int number, int count, long draws) {
  /**
   * A portion.
   *
   * @throws InputError unless 0 &lt;= number &lt; count and there is a draw
   */
  public Portion {
    if (number < 0 || number >= count) {
      throw InputError.of("block", Integer.toString(number), "from 0 to " + (count - 1));
    }
    if (draws < 1) {
      throw InputError.of("draws", Long.toString(draws), "at least 1");
    }
  }

  /** The portion's own stream, from its start. */
  public RandomStream stream() {
    return RandomStream.of(seed, name, number);
  }
}
