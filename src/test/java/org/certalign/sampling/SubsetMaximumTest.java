package org.certalign.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.certalign.real.Rational;
import org.junit.jupiter.api.Test;

/** The weights of ranks against the enumeration of all subsets. */
class SubsetMaximumTest {
  private static final double[] RANKED = {-1, 0.1, 0.1, 0.3, 0.7, 0.7, 0.7};
  private static final double[] PAYLOAD = {5, -2, 1, 0.5, 3, -7, 0.25};

  /** Ties are shared: each of the tied largest of a subset counts equally. */
  private static Rational enumerated(int n) {
    int m = RANKED.length;
    Rational sum = Rational.ZERO;
    long subsets = 0;
    for (int set = 0; set < 1 << m; set++) {
      if (Integer.bitCount(set) != n) {
        continue;
      }
      subsets++;
      List<Integer> tied = new ArrayList<>();
      for (int i = 0; i < m; i++) {
        if ((set >> i & 1) == 1) {
          if (!tied.isEmpty() && RANKED[i] > RANKED[tied.get(0)]) {
            tied.clear();
          }
          tied.add(i);
        }
      }
      for (int i : tied) {
        sum = sum.add(Rounded.exact(PAYLOAD[i]).div(Rational.of(tied.size())));
      }
    }
    return sum.div(Rational.of(subsets));
  }

  @Test
  void theMeanIsThatOverAllSubsets() {
    for (int n = 1; n <= RANKED.length; n++) {
      Rounded mean = SubsetMaximum.of(n, RANKED.length).mean(RANKED, PAYLOAD, 0);
      Rational off = Rounded.exact(mean.value()).sub(enumerated(n)).abs();
      assertTrue(off.compareTo(Rounded.exact(mean.error())) <= 0, n + ": " + mean);
      assertTrue(mean.error() < 1e-12, n + ": " + mean);
    }
  }

  @Test
  void largePoolsKeepTheirErrorBound() {
    int m = 100_000;
    double[] ranks = new double[m];
    for (int i = 0; i < m; i++) {
      ranks[i] = i + 1;
    }
    for (int n : new int[] {1, 2, 1000, 99_999, 100_000}) {
      Rounded mean = SubsetMaximum.of(n, m).mean(ranks, ranks, 0);
      // The largest of n of 1, ..., m is n (m+1)/(n+1) in the mean.
      Rational exact = Rational.of(n).mul(Rational.of(m + 1)).div(Rational.of(n + 1));
      Rational off = Rounded.exact(mean.value()).sub(exact).abs();
      assertTrue(off.compareTo(Rounded.exact(mean.error())) <= 0, n + ": " + mean);
      assertTrue(mean.error() < 1e-4, n + ": " + mean);
    }
  }

  @Test
  void theEdges() {
    Rounded one = SubsetMaximum.of(1, 1).mean(new double[] {3}, new double[] {4}, 0);
    assertEquals(4, one.value());
    assertThrows(IllegalArgumentException.class, () -> SubsetMaximum.of(0, 1));
    assertThrows(IllegalArgumentException.class, () -> SubsetMaximum.of(3, 2));
  }
}
