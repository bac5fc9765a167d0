package org.certalign.sampling;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.LongFunction;
import org.certalign.real.Rational;
import org.junit.jupiter.api.Test;

/** Hoeffding's intervals, at one time and at all times, for expectations that change. */
class HoeffdingTest {
  private static final Rational ERROR = Rational.of(1, 20);
  private static final Rational OFTEN = Rational.of(1, 5);
  private static final int RUNS = 300;
  private static final int STEPS = 1500;

  /** The share of ones rises and falls again; a run misses if any of its intervals does. */
  private static int misses(boolean anytime) {
    int misses = 0;
    for (int run = 0; run < RUNS; run++) {
      RandomStream stream = RandomStream.of(1, "hoeffding", run);
      long ones = 0;
      long expected = 0;
      boolean missed = false;
      for (int t = 1; t <= STEPS && !missed; t++) {
        int percent = 45 + t % 11;
        ones += stream.nextInt(100) < percent ? 1 : 0;
        expected += percent;
        if (t % (anytime ? 9 : 3) == 0) {
          Rational truth = Rational.of(expected, 100L * t);
          Rounded mean = Rounded.of(Rational.of(ones, t));
          long count = t;
          LongFunction<ConfidenceInterval> interval =
              anytime
                  ? k -> Hoeffding.anytime(mean, k, Rational.ZERO, Rational.ONE, OFTEN)
                  : k -> Hoeffding.interval(mean, k, Rational.ZERO, Rational.ONE, OFTEN);
          missed = !interval.apply(count).contains(truth);
        }
      }
      misses += missed ? 1 : 0;
    }
    return misses;
  }

  /** 60 are expected at most; 100 or more of 300 have a probability below 1e-6. */
  @Test
  void oneMayLookAtAllTimes() {
    int misses = misses(true);
    assertTrue(misses < 100, "missed " + misses + " times");
  }

  @Test
  void withIntervalsForOneTimeOneMayNot() {
    int misses = misses(false);
    assertTrue(misses > 100, "missed " + misses + " times");
  }

  private static ConfidenceInterval largestOfTwo(RandomStream stream, int independent) {
    int m = 40;
    double[] pool = new double[m];
    for (int i = 0; i < m; i++) {
      pool[i] = stream.nextInt(2);
    }
    Arrays.sort(pool);
    Rounded mean = SubsetMaximum.of(2, m).mean(pool, pool, 0);
    return Hoeffding.interval(mean, independent, Rational.ZERO, Rational.ONE, ERROR);
  }

  /** The larger of two coins is 1 with probability 3/4. */
  @Test
  void subsetsOfTwoAreNoMoreThanHalfAsManyDraws() {
    Rational truth = Rational.of(3, 4);
    Coverage.Misses rightly = Coverage.misses("u", truth, s -> largestOfTwo(s, 20));
    Coverage.Misses wrongly = Coverage.misses("u", truth, s -> largestOfTwo(s, 40 * 39 / 2));
    assertTrue(rightly.areFew(), rightly.toString());
    assertTrue(!wrongly.areFew(), wrongly.toString());
  }
}
