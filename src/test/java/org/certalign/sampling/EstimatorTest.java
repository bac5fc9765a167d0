package org.certalign.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.policy.RewardLaw;
import org.certalign.quadrature.JetFunction;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.junit.jupiter.api.Test;

/** Samples that are drawn in portions, kept as exact numbers, and added. */
final class EstimatorTest {
  private static final Rational ERROR = Rational.parse("1e-9");
  private static final int COUNT = 4;
  private static final long DRAWS = 512;

  private static final Estimator UNIFORM =
      new BoundedMean(RandomStream::uniformRelative, Rational.ZERO, Rational.ONE);

  private static final Estimator KL =
      new StratifiedEstimate(BestOfNIntegrand.of(SampledDivergence.KL, Rational.of(3)));

  private static SampleMoments portion(Estimator estimator, int number) {
    return estimator.draw(new Portion(7, "portions", number, COUNT, DRAWS));
  }

  private static SampleMoments portions(Estimator estimator, int... numbers) {
    SampleMoments out = new SampleMoments();
    for (int number : numbers) {
      out.add(SampleMoments.of(portion(estimator, number).sums()));
    }
    return out;
  }

  @Test
  void whatWasKeptIsWhatWasDrawn() {
    SampleMoments whole = portion(UNIFORM, 0);
    whole.add(portion(UNIFORM, 1));
    SampleMoments kept = portions(UNIFORM, 1, 0);
    assertEquals(whole.sums(), kept.sums());
    assertEquals(whole.variance(), kept.variance());
  }

  /** Numbers of draws with and without a rest; the sums are exact, and so is the comparison. */
  @Test
  void aPortionIsWhatIsDrawnOneByOne() {
    RewardSampler variable = RewardSampler.exponential(Rational.of(2)).less(Rational.of(1, 3));
    for (int draws : new int[] {1, 255, 256, 257, 3000}) {
      Portion portion = new Portion(7, "one by one", 0, COUNT, draws);
      SampleMoments single = new SampleMoments();
      RandomStream stream = portion.stream();
      for (int i = 0; i < draws; i++) {
        single.add(variable.draw(stream));
      }
      assertEquals(single.sums(), Estimator.sample(variable, portion).sums());
    }
  }

  @Test
  void everyPortionIsNeededOnce() {
    for (Estimator estimator : List.of(UNIFORM, KL)) {
      long all = COUNT * DRAWS;
      estimator.interval(portions(estimator, 2, 0, 3, 1), all, ERROR);
      for (int[] wrong : new int[][] {{0, 1, 2}, {0, 1}, {0, 1, 2, 3, 3}, {}}) {
        SampleMoments sample = portions(estimator, wrong);
        assertThrows(IllegalArgumentException.class, () -> estimator.interval(sample, all, ERROR));
      }
    }
  }

  private record Counted(StratifiedIntegrand integrand, AtomicLong points)
      implements StratifiedIntegrand {
    @Override
    public Rounded at(double u) {
      points.incrementAndGet();
      return integrand.at(u);
    }

    @Override
    public JetFunction series() {
      return integrand.series();
    }

    @Override
    public Interval meanOfFirst(long strata, Precision p) {
      return integrand.meanOfFirst(strata, p);
    }
  }

  /** Strata take as many points as pairs fit: 4 * 500 draws are asked for, 2 * (2^9 - 1) made. */
  @Test
  void theSumsCountWhatWasDrawn() {
    AtomicLong drawn = new AtomicLong();
    RewardSampler variable =
        stream -> {
          drawn.incrementAndGet();
          return stream.uniformRelative();
        };
    Estimator bounded = new BoundedMean(variable, Rational.ZERO, Rational.ONE);
    Estimator event =
        new Frequency(stream -> Frequency.above(variable.draw(stream), Rounded.exactly(0.5)));
    Estimator known =
        KnownLawMean.of(
            stream -> variable.draw(stream).ln().negate(), RewardLaw.exponential(Rational.ONE));
    Estimator strata =
        new StratifiedEstimate(
            new Counted(BestOfNIntegrand.of(SampledDivergence.KL, Rational.of(3)), drawn));
    Estimator mapped = new Transformed(Deferred.of(() -> strata), Real::negate, false);
    for (Estimator estimator : List.of(bounded, event, known, strata, mapped)) {
      drawn.set(0);
      SampleMoments all = new SampleMoments();
      for (int number = 0; number < COUNT; number++) {
        all.add(estimator.draw(new Portion(7, "counted", number, COUNT, 500)));
      }
      boolean pairs = estimator == strata || estimator == mapped;
      assertEquals(pairs ? 1022 : 2000, drawn.get());
      assertEquals(drawn.get(), all.count());
      assertEquals(pairs, estimator.unit().contains("pairs"), estimator.unit());
    }
  }

  @Test
  void portionsOfStrataAreThoseOfTheWholeMean() {
    StratifiedMean mean =
        StratifiedMean.of(
            BestOfNIntegrand.of(SampledDivergence.KL, Rational.of(3)),
            Strata.powerOfTwo(10),
            Draws.PAIR);
    ConfidenceInterval whole = mean.interval(mean.draw(7, "portions"), ERROR);
    ConfidenceInterval added = KL.interval(portions(KL, 0, 1, 2, 3), COUNT * DRAWS, ERROR);
    assertEquals(whole, added);
  }

  @Test
  void anOpenEventCountsForBothSides() {
    Rounded open = Frequency.above(new Rounded(1, 0.5), new Rounded(1.25, 0.25));
    Frequency always = new Frequency(stream -> open);
    SampleMoments sample = always.draw(new Portion(1, "open", 0, 1, 100));
    ConfidenceInterval all = always.interval(sample, 100, ERROR);
    assertEquals(Rational.ZERO, all.lo());
    assertEquals(Rational.ONE, all.hi());
  }

  @Test
  void valuesThatAreNoEventsAreRefused() {
    Frequency halves = new Frequency(stream -> Rounded.exactly(0.5));
    SampleMoments sample = halves.draw(new Portion(1, "halves", 0, 1, 101));
    assertThrows(IllegalArgumentException.class, () -> halves.interval(sample, 101, ERROR));
  }

  @Test
  void bothIsAThreeValuedAnd() {
    Rounded yes = Frequency.indicator(true);
    Rounded no = Frequency.indicator(false);
    Rounded open = new Rounded(0, 1);
    assertEquals(yes, Frequency.both(yes, yes));
    assertEquals(no, Frequency.both(no, open));
    assertEquals(no, Frequency.both(open, no));
    assertEquals(open, Frequency.both(open, yes));
    assertEquals(open, Frequency.both(yes, open));
  }

  @Test
  void aValueOutsideOfItsRangeIsSeenAfterItWasKept() {
    Estimator wrong =
        new BoundedMean(RandomStream::uniformRelative, Rational.ZERO, Rational.of(1, 2));
    SampleMoments kept = portions(wrong, 0, 1, 2, 3);
    assertThrows(ArithmeticException.class, () -> wrong.interval(kept, COUNT * DRAWS, ERROR));
  }

  @Test
  void aDecreasingMapTurnsTheInterval() {
    Estimator logs =
        KnownLawMean.of(
            stream -> stream.uniformRelative().ln().negate(), RewardLaw.exponential(Rational.ONE));
    SampleMoments sample = portions(logs, 0, 1, 2, 3);
    ConfidenceInterval plain = logs.interval(sample, COUNT * DRAWS, ERROR);
    ConfidenceInterval turned =
        new Transformed(logs, Real::negate, false).interval(sample, COUNT * DRAWS, ERROR);
    assertEquals(plain.lo().neg(), turned.hi());
    assertEquals(plain.hi().neg(), turned.lo());
    assertTrue(plain.contains(Rational.ONE));
  }

  @Test
  void sumsThatNoSampleHasAreRefused() {
    ExactSum sum = new ExactSum();
    assertThrows(IllegalArgumentException.class, () -> sum.add(Rational.of(1, 3)));
    assertThrows(IllegalArgumentException.class, () -> sum.add(Rational.of(2).pow(1200)));
    sum.add(Rational.of(-3, 8));
    sum.add(0.5);
    sum.add(Rational.of(2).pow(1080).neg());
    assertEquals(Rational.of(1, 8).sub(Rational.of(2).pow(1080)), sum.value());
  }

  @Test
  void portionsAreChecked() {
    assertThrows(InputError.class, () -> new Portion(0, "x", 4, 4, 1));
    assertThrows(InputError.class, () -> new Portion(0, "x", -1, 4, 1));
    assertThrows(InputError.class, () -> new Portion(0, "x", 0, 4, 0));
  }
}
