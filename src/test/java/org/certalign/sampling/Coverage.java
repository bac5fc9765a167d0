package org.certalign.sampling;

import java.util.function.Function;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.certalign.real.Rational;

/** Repeats a small run many times, and counts how often its interval misses the truth. */
final class Coverage {
  /** Runs of one test. */
  static final int RUNS = 10_000;

  /** The promised error rate: small runs at 1e-9 would never miss. */
  static final Rational ERROR = Rational.of(1, 20);

  /** A rightful interval fails the test with at most this probability. */
  private static final double RARE = 1e-6;

  private Coverage() {}

  /**
   * The number of runs whose interval misses.
   *
   * @param below those with the truth below the interval
   * @param above those with the truth above it
   */
  record Misses(int below, int above) {
    /**
     * The exact binomial test, on each side apart: whether so many misses are not too many for half
     * the promised rate. Too many on one side could otherwise hide behind few on the other.
     */
    boolean areFew() {
      return areFew(below) && areFew(above);
    }

    private static boolean areFew(int misses) {
      return misses == 0
          || BinomialDistribution.of(RUNS, 0.025).survivalProbability(misses - 1) > RARE;
    }
  }

  /** Counts the misses of 10,000 runs, each with a stream of its own. */
  static Misses misses(
      String name, Rational truth, Function<RandomStream, ConfidenceInterval> run) {
    int below = 0;
    int above = 0;
    for (int i = 0; i < RUNS; i++) {
      ConfidenceInterval c = run.apply(RandomStream.of(1, name, i));
      below += truth.compareTo(c.lo()) < 0 ? 1 : 0;
      above += truth.compareTo(c.hi()) > 0 ? 1 : 0;
    }
    return new Misses(below, above);
  }

  /** The same interval, narrower about its middle. */
  static ConfidenceInterval narrowed(ConfidenceInterval c, String factor) {
    Rational half = c.halfWidth().mul(Rational.parse(factor));
    return new ConfidenceInterval(
        c.midpoint().sub(half), c.midpoint().add(half), c.error(), c.method());
  }
}
