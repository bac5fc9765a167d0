package org.certalign.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.quadrature.Jet;
import org.certalign.quadrature.JetFunction;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rewards drawn together are those drawn one by one, and within their bounds. */
final class RewardsTest {
  private static final Precision P = Precisions.at(256);

  /** So many that some are refined in each lane. */
  private static final int COUNT = 10_000;

  private static List<RewardSampler> samplers() {
    RewardSampler gaussian = RewardSampler.gaussian(Rational.ONE, Rational.of(2));
    RewardSampler exponential = RewardSampler.exponential(Rational.of(1, 3));
    return List.of(
        gaussian,
        exponential,
        RewardSampler.laplace(Rational.of(2)),
        RewardSampler.gamma(3, Rational.ONE),
        RewardSampler.exponentialBestOf(Rational.ONE, 64),
        gaussian.less(Rational.of(1, 3)),
        gaussian.bestOf(1),
        gaussian.bestOf(3),
        exponential.bestOf(300),
        gaussian.bestOfEvaluated(3),
        exponential.bestOfEvaluated(300));
  }

  private static void same(Rounded expected, Rounded found) {
    assertEquals(bits(expected.value()), bits(found.value()));
    assertEquals(bits(expected.error()), bits(found.error()));
  }

  private static long bits(double x) {
    return Double.doubleToRawLongBits(x);
  }

  /** In batches of several lengths, and with the same words left in the stream. */
  @ParameterizedTest
  @MethodSource("samplers")
  void batchesAreSingleDraws(RewardSampler sampler) {
    RandomStream single = RandomStream.of(1, "batches", 0);
    RandomStream together = RandomStream.of(1, "batches", 0);
    Rewards rewards = new Rewards(COUNT);
    int[] lengths = {1, 2, 100, 255, 256, 257, 5000};
    for (int length : lengths) {
      sampler.draw(together, rewards, length);
      for (int i = 0; i < length; i++) {
        same(sampler.draw(single), rewards.get(i));
      }
      assertEquals(single.nextLong(), together.nextLong());
    }
  }

  /** The largest of n single draws, whatever the place of it: also in odd numbers of draws. */
  @Test
  void theBestIsTheLargest() {
    RewardSampler sampler = RewardSampler.gaussian(Rational.ZERO, Rational.ONE);
    for (int n : new int[] {1, 2, 3, 5, 64, 255, 256, 257, 700}) {
      RandomStream single = RandomStream.of(2, "largest", n);
      RandomStream together = RandomStream.of(2, "largest", n);
      RewardSampler best = sampler.bestOfEvaluated(n);
      for (int k = 0; k < 50; k++) {
        Rounded largest = sampler.draw(single);
        for (int i = 1; i < n; i++) {
          largest = largest.max(sampler.draw(single));
        }
        same(largest, best.draw(together));
      }
    }
  }

  @Test
  void thereMustBeRoom() {
    RandomStream stream = RandomStream.of(3, "room", 0);
    for (RewardSampler sampler : samplers()) {
      Rewards rewards = new Rewards(2);
      assertThrows(IndexOutOfBoundsException.class, () -> sampler.draw(stream, rewards, 3));
    }
  }

  /** Integers from 0 to 2^63 - 1 of all lengths, and those next to where rounding goes up. */
  @Test
  void distancesAreRoundedOnce() {
    RandomStream stream = RandomStream.of(4, "distances", 0);
    isRounded(0);
    for (int length = 1; length < Long.SIZE; length++) {
      for (int i = 0; i < 1000; i++) {
        isRounded(stream.nextBits(length));
        long top = 1L << (length - 1);
        isRounded(top + (stream.nextBits(12) & (top - 1)));
        isRounded(top | ((top - 1) & -(1L << stream.nextInt(12))));
      }
    }
    for (long k = 0; k < 5000; k++) {
      isRounded(Long.MAX_VALUE - k);
    }
  }

  private static void isRounded(long m) {
    double t = (double) m * 0x1p-64;
    assertEquals(bits(t), bits(QuantileSampler.distance(Long.MAX_VALUE - m)));
    assertEquals(bits(t), bits(QuantileSampler.distance(Long.MIN_VALUE + m)));
  }

  /** Whether the bounds hold, wherever in the cell that the bits tell the variable is. */
  private static boolean covers(Rounded found, double error, Quantile quantile, long cell) {
    boolean below = cell < 0;
    JetFunction f = below ? quantile.lower() : quantile.upper();
    Rational m = Rational.of(below ? cell - Long.MIN_VALUE : Long.MAX_VALUE - cell);
    Rational value = Rounded.exact(found.value());
    Rational bound = Rounded.exact(error);
    for (Rational t : List.of(m, m.add(Rational.ONE))) {
      Interval exact = at(f, t.mul(Rational.of(2).pow(-64)));
      if (Ends.lower(exact).compareTo(value.sub(bound)) < 0
          || Ends.upper(exact).compareTo(value.add(bound)) > 0) {
        return false;
      }
    }
    return true;
  }

  private static Interval at(JetFunction f, Rational t) {
    Interval point = Real.of(t).enclose(P);
    return f.at(Jet.linear(point, Interval.ofLong(0), 0, P)).coefficient(0);
  }

  /** By the kernel; a bound that were 2^-10 of it would not hold. Refined draws are left out. */
  @Test
  void boundsHoldAndAreNeeded() {
    for (Quantile quantile :
        List.of(
            Quantile.gaussian(Rational.ONE, Rational.of(2)),
            Quantile.exponential(Rational.of(1, 3)),
            Quantile.exponential(Rational.ONE).bestOf(64))) {
      RandomStream words = RandomStream.of(5, "bounds", 0);
      Rewards rewards = new Rewards(200);
      new QuantileSampler(quantile).draw(RandomStream.of(5, "bounds", 0), rewards, 200);
      int missed = 0;
      for (int i = 0; i < 200; i++) {
        long cell = words.nextLong();
        assertTrue(QuantileSampler.distance(cell) >= QuantileTable.LEAST, "choose another name");
        Rounded found = rewards.get(i);
        assertTrue(covers(found, found.error(), quantile, cell), found::toString);
        missed += covers(found, found.error() * 0x1p-10, quantile, cell) ? 0 : 1;
      }
      assertTrue(missed > 20, "too wide: " + missed);
    }
  }

  /**
   * A row that is filled is that of the table of its half; one that is not is known by its bound.
   */
  @Test
  void rowsAreThoseOfTheTables() {
    Quantile quantile = Quantile.exponential(Rational.ONE);
    QuantileTable table = new QuantileTable(quantile);
    double[] before = table.rows();
    for (double t : new double[] {0.5, Math.nextDown(0x1p-12), 0x1p-60, 0}) {
      table.tabulate(1, t);
      assertSame(before, table.rows());
    }
    for (long half : new long[] {1, -1}) {
      for (double least : new double[] {0x1p-12, 0x1p-3, 0x1p-2}) {
        assertEquals(QuantileTable.UNKNOWN, bound(table, half, least));
        table.tabulate(half, Math.nextDown(2 * least));
        double[] filled = table.rows();
        table.tabulate(half, least);
        assertSame(filled, table.rows());
        for (int i = 0; i < 64; i++) {
          double t = least + least * i / 64;
          for (double x : new double[] {t, Math.nextDown(t + least / 64)}) {
            double value = TailTable.value(filled, QuantileTable.row(half, x), x);
            same(table.at(half, x), new Rounded(value, bound(table, half, x)));
          }
        }
      }
    }
    assertEquals(QuantileTable.UNKNOWN, bound(table, 1, 0.5));
    assertEquals(QuantileTable.UNKNOWN, before[QuantileTable.row(1, 0.3) + TailTable.BOUND]);
  }

  private static double bound(QuantileTable table, long half, double t) {
    return table.rows()[QuantileTable.row(half, t) + TailTable.BOUND];
  }

  /** The rows of all cells in reach are apart, in both halves, and in the array. */
  @Test
  void noTwoCellsHaveOneRow() {
    Set<Integer> rows = new HashSet<>();
    int size = new QuantileTable(Quantile.laplace(Rational.ONE)).rows().length;
    for (double least = 0x1p-12; least <= 0.5; least *= 2) {
      for (int i = 0; i < 64; i++) {
        for (long half : new long[] {1, -1}) {
          int row = QuantileTable.row(half, least + least * i / 64);
          assertTrue(row >= 0 && row + TailTable.ROW <= size && row % 16 == 0 && rows.add(row));
        }
      }
    }
  }
}
