package org.certalign.sampling;

import org.certalign.real.InputError;

/** The number n of draws of best-of-n. */
final class DrawCount {
  private DrawCount() {}

  /**
   * Checks it.
   *
   * @throws InputError if it is below 1
   */
  static void check(int n) {
    if (n < 1) {
      throw InputError.of("n", Integer.toString(n), "an integer >= 1");
    }
  }
}
