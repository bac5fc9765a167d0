package org.certalign.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.Function;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.junit.jupiter.api.Test;

/** The lower bound for means of which nothing is known keeps its promise, and is not empty. */
class NonnegativeMeanTest {
  private static final Rational ERROR = Rational.of(1, 20);

  /**
   * Of 1 with probability 0.01, times 100: hardly ever seen, so that the mean of a sample is often
   * 0.
   */
  private static double[] rare(RandomStream stream, int count) {
    double[] out = new double[count];
    for (int i = 0; i < count; i++) {
      out[i] = stream.nextInt(100) == 0 ? 100 : 0;
    }
    return out;
  }

  /** 0 or 2. */
  private static double[] coins(RandomStream stream) {
    double[] out = new double[100];
    for (int i = 0; i < out.length; i++) {
      out[i] = 2 * stream.nextInt(2);
    }
    return out;
  }

  private static int misses(String name, Function<RandomStream, double[]> law, Rational factor) {
    return Coverage.misses(
            name,
            Rational.ONE,
            stream -> {
              Rational lo = NonnegativeMean.lowerEnd(law.apply(stream), ERROR);
              return new ConfidenceInterval(
                  lo.mul(factor), Rational.of(100_000), ERROR, IntervalMethod.BETTING);
            })
        .below();
  }

  /**
   * 500 of 10,000 runs may miss; a test that allows 610 fails a rightful bound once in a million.
   */
  @Test
  void itKeepsItsPromise() {
    int rarely = misses("rare", stream -> rare(stream, 60), Rational.ONE);
    assertTrue(rarely < 610, "missed " + rarely + " times");
    int evenly = misses("coins", NonnegativeMeanTest::coins, Rational.ONE);
    assertTrue(evenly < 610, "missed " + evenly + " times");
    int moved = misses("coins", NonnegativeMeanTest::coins, Rational.of(3, 2));
    assertTrue(moved > 610, "a test that cannot fail: " + moved);
  }

  @Test
  void itNarrows() {
    double[] values = rare(RandomStream.of(1, "narrow", 0), 200_000);
    double mean = Arrays.stream(values).average().orElseThrow();
    Rational lo = NonnegativeMean.lowerEnd(values, ERROR);
    assertTrue(lo.compareTo(Rounded.exact(mean)) < 0);
    assertTrue(lo.compareTo(Rounded.exact(0.85 * mean)) > 0, lo.toString());
  }

  /** A mean that is infinite has no upper end, and its lower end grows with what is seen. */
  @Test
  void oneHugeValueCounts() {
    double[] values = new double[1000];
    Arrays.fill(values, 1);
    Rational before = NonnegativeMean.lowerEnd(values, ERROR);
    values[500] = 1e100;
    Rational after = NonnegativeMean.lowerEnd(values, ERROR);
    assertTrue(before.compareTo(Rational.ONE) <= 0);
    assertTrue(after.compareTo(Rational.parse("1e90")) > 0, after.toString());
  }

  @Test
  void theEdges() {
    assertEquals(Rational.ZERO, NonnegativeMean.lowerEnd(new double[5], ERROR));
    double[] ones = new double[1000];
    Arrays.fill(ones, 1);
    Rational lo = NonnegativeMean.lowerEnd(ones, ERROR);
    assertTrue(lo.compareTo(Rational.ONE) <= 0 && lo.compareTo(Rational.parse("0.98")) > 0);
    assertFalse(lo.signum() == 0);
    assertThrows(InputError.class, () -> NonnegativeMean.lowerEnd(new double[0], ERROR));
    assertThrows(InputError.class, () -> NonnegativeMean.lowerEnd(ones, Rational.ONE));
  }
}
