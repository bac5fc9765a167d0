package org.certalign.quadrature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.real.Precisions;
import org.junit.jupiter.api.Test;

final class NormalQuantileTest {
  private static final Precision P = Precisions.at(128);
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private static double number(BigInteger m, int e) {
    return Math.scalb(m.doubleValue(), e);
  }

  private static Interval dyadic(long lo, long hi, int e) {
    return new Interval(BigInteger.valueOf(lo), BigInteger.valueOf(hi), e);
  }

  @Test
  void pointsAgreeWithAnotherLibrary() {
    for (long m : new long[] {1, 2, 77, 400, 511, 512, 513, 700, 1000, 1023}) {
      Interval z = NormalQuantile.enclose(dyadic(m, m, -10), P);
      double expected = NORMAL.inverseCumulativeProbability(m * 0x1p-10);
      assertEquals(expected, number(z.lo(), z.exp()), 1e-13);
      assertTrue(number(z.hi().subtract(z.lo()), z.exp()) < 0x1p-94);
    }
  }

  @Test
  void farTailsAgreeToo() {
    for (int e = 20; e <= 60; e += 10) {
      Interval z = NormalQuantile.enclose(dyadic(1, 1, -e), P);
      double x = number(z.lo(), z.exp());
      assertEquals(1, NORMAL.cumulativeProbability(x) * Math.scalb(1.0, e), 1e-12);
      assertTrue(number(z.hi().subtract(z.lo()), z.exp()) < 0x1p-94);
    }
  }

  @Test
  void anIntervalHoldsTheQuantilesOfItsEnds() {
    for (long m : new long[] {64, 90, 500, 960}) {
      Interval z = NormalQuantile.enclose(dyadic(m, m + 1, -10), P);
      double lo = NORMAL.inverseCumulativeProbability(m * 0x1p-10);
      double hi = NORMAL.inverseCumulativeProbability((m + 1) * 0x1p-10);
      assertTrue(number(z.lo(), z.exp()) < lo && hi < number(z.hi(), z.exp()));
      assertTrue(number(z.hi().subtract(z.lo()), z.exp()) < 8 * (hi - lo));
    }
  }

  @Test
  void outsideThereIsNone() {
    assertThrows(ArithmeticException.class, () -> NormalQuantile.enclose(dyadic(0, 1, -3), P));
    assertThrows(ArithmeticException.class, () -> NormalQuantile.enclose(dyadic(7, 8, -3), P));
    assertThrows(ArithmeticException.class, () -> NormalQuantile.enclose(dyadic(1, 7, -3), P));
  }

  /** The Taylor series about 1/4 at 1/4 + 1/64: its sum is the quantile there. */
  @Test
  void theSeriesSumsToTheQuantile() {
    Jet jet = Jet.linear(dyadic(1, 1, -2), Interval.ofLong(1), 12, P).normalQuantile();
    double sum = 0;
    for (int k = 12; k >= 0; k--) {
      Interval c = jet.coefficient(k);
      sum = sum / 64 + number(c.lo(), c.exp());
    }
    assertEquals(NORMAL.inverseCumulativeProbability(0.25 + 1.0 / 64), sum, 1e-14);
  }
}
