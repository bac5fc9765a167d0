package org.certalign.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.junit.jupiter.api.Test;

final class ClopperPearsonTest {
  private static final Rational TWENTIETH = Rational.of(1, 20);
  private static final Rational STANDARD = Rational.parse("1e-9");

  private static double number(Rational x) {
    return new BigDecimal(x.num()).doubleValue() / new BigDecimal(x.den()).doubleValue();
  }

  /** P(X >= k), exactly. */
  private static Rational upperTail(int k, int n, Rational p) {
    Rational sum = Rational.ZERO;
    Rational fail = Rational.ONE.sub(p);
    BigInteger choose = BigInteger.ONE;
    for (int j = 0; j <= n; j++) {
      if (j >= k) {
        sum = sum.add(Rational.of(choose).mul(p.pow(j)).mul(fail.pow(n - j)));
      }
      choose = choose.multiply(BigInteger.valueOf(n - j)).divide(BigInteger.valueOf(j + 1));
    }
    return sum;
  }

  /** In exact arithmetic: the tail at the end is at most half the error, and not 10^-9 less. */
  @Test
  void endsAreThoseOfTheDefinition() {
    Rational nudge = Rational.parse("1e-15");
    for (Rational error : new Rational[] {TWENTIETH, STANDARD}) {
      Rational half = error.div(Rational.of(2));
      for (int n : new int[] {1, 2, 7, 30}) {
        for (int k = 0; k <= n; k++) {
          ConfidenceInterval c = ClopperPearson.interval(k, n, error);
          if (k > 0) {
            assertTrue(upperTail(k, n, c.lo()).compareTo(half) <= 0, c::toString);
            assertTrue(upperTail(k, n, c.lo().add(nudge)).compareTo(half) > 0, c::toString);
          }
          if (k < n) {
            Rational fail = Rational.ONE.sub(c.hi());
            assertTrue(upperTail(n - k, n, fail).compareTo(half) <= 0, c::toString);
            assertTrue(upperTail(n - k, n, fail.add(nudge)).compareTo(half) > 0, c::toString);
          }
        }
      }
    }
  }

  @Test
  void endsAgreeWithBetaQuantiles() {
    long[][] cases = {
      {1, 10},
      {5, 10},
      {300, 1000},
      {999, 1000},
      {700, 2000},
      {5_000, 1_000_000},
      {400_000, 1_000_000},
      {3, 1_000_000},
      {999_000_000, 1_000_000_000}
    };
    for (Rational error : new Rational[] {TWENTIETH, Rational.parse("1e-6")}) {
      double half = number(error) / 2;
      for (long[] c : cases) {
        ConfidenceInterval found = ClopperPearson.interval(c[0], c[1], error);
        double k = (double) c[0];
        double failures = (double) (c[1] - c[0]);
        double lo = BetaDistribution.of(k, failures + 1).inverseCumulativeProbability(half);
        double hi = BetaDistribution.of(k + 1, failures).inverseSurvivalProbability(half);
        assertEquals(lo, number(found.lo()), 1e-7 * lo, found::toString);
        assertEquals(1 - hi, 1 - number(found.hi()), 1e-7 * (1 - hi) + 1e-16, found::toString);
      }
    }
  }

  @Test
  void noSuccessAndNoFailureReachTheEnds() {
    ConfidenceInterval none = ClopperPearson.interval(0, 100, TWENTIETH);
    ConfidenceInterval all = ClopperPearson.interval(100, 100, TWENTIETH);
    assertEquals(Rational.ZERO, none.lo());
    assertEquals(Rational.ONE, all.hi());
    assertEquals(none.hi(), Rational.ONE.sub(all.lo()));
    // 1 - (error/2)^(1/n)
    assertEquals(1 - Math.pow(0.025, 0.01), number(none.hi()), 1e-12);
  }

  @Test
  void moreCertaintyIsWider() {
    ConfidenceInterval narrow = ClopperPearson.interval(40, 100, TWENTIETH);
    ConfidenceInterval wide = ClopperPearson.interval(40, 100, STANDARD);
    assertTrue(wide.lo().compareTo(narrow.lo()) < 0 && wide.hi().compareTo(narrow.hi()) > 0);
  }

  @Test
  void wrongInputIsNamed() {
    assertThrows(InputError.class, () -> ClopperPearson.interval(3, 2, TWENTIETH));
    assertThrows(InputError.class, () -> ClopperPearson.interval(-1, 2, TWENTIETH));
    assertThrows(InputError.class, () -> ClopperPearson.interval(0, 0, TWENTIETH));
    assertThrows(InputError.class, () -> ClopperPearson.interval(1, 2, Rational.ONE));
    assertThrows(InputError.class, () -> ClopperPearson.interval(1, 2, Rational.ZERO));
  }
}
