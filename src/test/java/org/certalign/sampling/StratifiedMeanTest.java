package org.certalign.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.quadrature.FDivergence;
import org.certalign.quadrature.JetFunction;
import org.certalign.real.Digits;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class StratifiedMeanTest {
  private static final Rational ERROR = Rational.parse("1e-9");
  private static final Rational N = Rational.of(64);

  private static List<SampledDivergence> divergences() {
    return SampledDivergence.ALL;
  }

  private static StratifiedMean mean(SampledDivergence f, Rational n, int log2, Draws draws) {
    return StratifiedMean.of(BestOfNIntegrand.of(f, n), Strata.powerOfTwo(log2), draws);
  }

  private static ConfidenceInterval interval(
      SampledDivergence f, Rational n, int log2, Draws draws) {
    StratifiedMean mean = mean(f, n, log2, draws);
    return mean.interval(mean.draw(1, "stratified"), ERROR);
  }

  private static Rational half(Draws draws, int log2) {
    return interval(SampledDivergence.KL, N, log2, draws).halfWidth();
  }

  @ParameterizedTest
  @MethodSource("divergences")
  void containsTheCertifiedValue(SampledDivergence f) {
    for (Rational n : new Rational[] {Rational.of(2), Rational.parse("7.5"), N}) {
      Rational value = Digits.certify(FDivergence.of(f.rigorous(), n), 20).lower();
      for (Draws draws : Draws.values()) {
        ConfidenceInterval c = interval(f, n, 14, draws);
        assertTrue(c.contains(value), () -> n + " " + draws + ": " + c + " " + value);
        // Narrow enough to see something.
        Rational wide = c.halfWidth().div(value);
        assertTrue(wide.compareTo(Rational.parse("0.01")) < 0, () -> n + " " + draws + ": " + c);
      }
    }
  }

  /** Sixteen times the strata: half-widths fall by 16^(3/2) = 64 and 16^(5/2) = 1024. */
  @Test
  void halfWidthsFallAtTheirRates() {
    assertNear(64, half(Draws.SINGLE, 12).div(half(Draws.SINGLE, 16)));
    assertNear(1024, half(Draws.PAIR, 12).div(half(Draws.PAIR, 16)));
  }

  private static void assertNear(long rate, Rational measured) {
    Rational off = measured.div(Rational.of(rate)).sub(Rational.ONE).abs();
    assertTrue(off.compareTo(Rational.parse("0.01")) < 0, measured::toString);
  }

  /**
   * At 2^17 strata below 10^-8; by the rate, 2^23 strata reach 10^-8/2^15 = 3 10^-13. (So they do;
   * it takes a second or two.)
   */
  @Test
  void isPrecise() {
    ConfidenceInterval c = interval(SampledDivergence.KL, N, 17, Draws.PAIR);
    assertTrue(c.halfWidth().compareTo(Rational.parse("1e-8")) < 0, c::toString);
    Rational value = Digits.certify(FDivergence.of(SampledDivergence.KL.rigorous(), N), 20).lower();
    assertTrue(c.contains(value));
    assertEquals(ERROR, c.error());
    assertEquals(IntervalMethod.HOEFFDING_OVER_STRATA, c.method());
  }

  @Test
  void threadsDoNotMatter() throws InterruptedException, ExecutionException {
    StratifiedMean mean = mean(SampledDivergence.KL, N, 14, Draws.PAIR);
    ConfidenceInterval[] found = new ConfidenceInterval[2];
    for (int threads = 1; threads <= 2; threads++) {
      ForkJoinPool pool = new ForkJoinPool(threads);
      try {
        found[threads - 1] = pool.submit(() -> mean.interval(mean.draw(3, "threads"), ERROR)).get();
      } finally {
        pool.shutdown();
      }
    }
    assertEquals(found[0].toString(), found[1].toString());
  }

  @Test
  void partsAddUpInAnyOrder() {
    StratifiedMean mean = mean(SampledDivergence.JS, N, 14, Draws.PAIR);
    int blocks = Strata.powerOfTwo(14).blocks();
    StratifiedPart whole = mean.draw(3, "parts", 0, blocks);
    StratifiedPart parts = mean.draw(3, "parts", 500, blocks);
    parts.add(mean.draw(3, "parts", 0, 100));
    assertThrows(IllegalArgumentException.class, () -> mean.interval(parts, ERROR));
    assertThrows(IllegalArgumentException.class, () -> parts.add(mean.draw(3, "parts", 99, 101)));
    parts.add(mean.draw(3, "parts", 100, 500));
    assertEquals(mean.interval(whole, ERROR), mean.interval(parts, ERROR));
    ConfidenceInterval other = mean.interval(mean.draw(4, "parts"), ERROR);
    assertTrue(!other.equals(mean.interval(whole, ERROR)));
  }

  /** The strata of the blocks are all but the first, each once. */
  @Test
  void blocksCoverAllStrataButTheFirst() {
    for (int log2 : new int[] {1, 5, 12, 13, 20}) {
      Strata strata = Strata.powerOfTwo(log2);
      long next = 1;
      for (int i = 0; i < strata.blocks(); i++) {
        assertEquals(next, strata.block(i).first());
        next = strata.block(i).end();
      }
      assertEquals(strata.count(), next);
    }
    assertThrows(InputError.class, () -> Strata.powerOfTwo(0));
    assertThrows(InputError.class, () -> Strata.powerOfTwo(41));
    assertThrows(InputError.class, () -> BestOfNIntegrand.of(SampledDivergence.KL, Rational.ONE));
  }

  /** The bound on rounding errors, against the kernel's enclosure of the same function. */
  @ParameterizedTest
  @MethodSource("divergences")
  void roundingIsWithinItsBound(SampledDivergence f) {
    RandomStream stream = RandomStream.of(1, "rounding", 0);
    for (Rational n : new Rational[] {Rational.of(2), Rational.of(1, 3).add(Rational.ONE), N}) {
      BestOfNIntegrand integrand = BestOfNIntegrand.of(f, n);
      for (int i = 0; i < 60; i++) {
        double u = i % 2 == 0 ? stream.uniform() : 1 - stream.uniform() * 0x1p-8;
        Rounded found = integrand.at(u);
        Rational exact = Enclosures.at(integrand, u);
        Rational off = Rounded.exact(found.value()).sub(exact).abs();
        assertTrue(off.compareTo(Rounded.exact(found.error())) <= 0, u + ": " + found);
      }
    }
  }

  /** 2^60 u: pairs leave nothing to chance, but a midpoint is 2^-53 from the end of its cell. */
  private record Steep() implements StratifiedIntegrand {
    private static final Real SLOPE = Real.of(1L << 60);

    @Override
    public Rounded at(double u) {
      return Rounded.exactly(u).times(0x1p60);
    }

    @Override
    public JetFunction series() {
      return u -> u.times(SLOPE);
    }

    @Override
    public Interval meanOfFirst(long strata, Precision p) {
      return SLOPE.over(Real.of(2 * strata)).enclose(p);
    }
  }

  @Test
  void midpointsAreNotTakenForRealVariables() {
    Strata strata = Strata.powerOfTwo(3);
    StratifiedMean mean = StratifiedMean.of(new Steep(), strata, Draws.PAIR);
    ConfidenceInterval c = mean.interval(mean.draw(1, "steep"), ERROR);
    // 2^60 2^-53 in 7 of 8 strata.
    assertTrue(c.halfWidth().compareTo(Rational.of(112)) >= 0, c::toString);
    assertTrue(c.contains(Rational.of(1L << 59)), c::toString);
  }
}
