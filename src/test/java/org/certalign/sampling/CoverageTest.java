package org.certalign.sampling;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.certalign.policy.RewardLaw;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.junit.jupiter.api.Test;

/**
 * 10,000 small runs for each kind of interval: the rate of misses is not above the promise; and
 * each too narrow variant is found out by the same test.
 */
final class CoverageTest {
  private static final Rational ERROR = Coverage.ERROR;

  private static void keeps(
      String name, Rational truth, Function<RandomStream, ConfidenceInterval> run) {
    Coverage.Misses misses = Coverage.misses(name, truth, run);
    assertTrue(misses.areFew(), () -> name + ": " + misses);
  }

  private static void breaks(
      String name, Rational truth, Function<RandomStream, ConfidenceInterval> run) {
    Coverage.Misses misses = Coverage.misses(name, truth, run);
    assertFalse(misses.areFew(), () -> name + ": " + misses);
  }

  /** The test itself: 250 misses are expected on each side at most, 350 are too many. */
  @Test
  void theBinomialTestIsSharp() {
    assertTrue(new Coverage.Misses(250, 0).areFew() && new Coverage.Misses(0, 310).areFew());
    assertFalse(new Coverage.Misses(350, 0).areFew() || new Coverage.Misses(0, 350).areFew());
  }

  /** Clopper and Pearson's intervals, each computed once. */
  private static Function<RandomStream, ConfidenceInterval> proportion(
      int trials, Rational p, Rational error) {
    Map<Long, ConfidenceInterval> known = new ConcurrentHashMap<>();
    int num = p.num().intValueExact();
    int den = p.den().intValueExact();
    return stream -> {
      long successes = 0;
      for (int i = 0; i < trials; i++) {
        successes += stream.nextInt(den) < num ? 1 : 0;
      }
      return known.computeIfAbsent(successes, k -> ClopperPearson.interval(k, trials, error));
    };
  }

  @Test
  void clopperPearson() {
    for (Rational p : new Rational[] {Rational.of(1, 2), Rational.of(2, 3), Rational.of(1, 40)}) {
      keeps("proportion " + p, p, proportion(50, p, ERROR));
    }
  }

  /** At four times the error, and with Wald's interval, which trusts the central limit theorem. */
  @Test
  void tooNarrowForProportions() {
    Rational half = Rational.of(1, 2);
    breaks("proportion 1/2", half, proportion(50, half, ERROR.mul(Rational.of(4))));
    Rational rare = Rational.of(1, 40);
    Function<RandomStream, ConfidenceInterval> run = proportion(50, rare, ERROR);
    breaks("proportion 1/40", rare, stream -> Coverage.narrowed(run.apply(stream), "0.5"));
  }

  private static Function<RandomStream, ConfidenceInterval> bernstein(
      int count, Function<RandomStream, Rounded> variable) {
    return stream ->
        EmpiricalBernstein.interval(
            sample(stream, count, variable), Rational.ZERO, Rational.ONE, ERROR);
  }

  private static SampleMoments sample(
      RandomStream stream, int count, Function<RandomStream, Rounded> variable) {
    SampleMoments sample = new SampleMoments();
    for (int i = 0; i < count; i++) {
      sample.add(variable.apply(stream));
    }
    return sample;
  }

  private static Rounded rare(RandomStream stream) {
    return Rounded.exactly(stream.nextInt(50) == 0 ? 1 : 0);
  }

  @Test
  void empiricalBernstein() {
    keeps("uniform", Rational.of(1, 2), bernstein(60, u -> Rounded.exactly(u.uniform())));
    keeps("rare", Rational.of(1, 50), bernstein(60, CoverageTest::rare));
    keeps("square", Rational.of(1, 3), bernstein(60, CoverageTest::squaredUniform));
  }

  private static Rounded squaredUniform(RandomStream stream) {
    Rounded u = stream.uniformRelative();
    return u.times(u);
  }

  /** Where nothing rare was seen, the variance is 0: without the second term all is lost. */
  @Test
  void tooNarrowForBoundedVariables() {
    breaks(
        "rare",
        Rational.of(1, 50),
        stream -> withoutRangeTerm(sample(stream, 60, CoverageTest::rare)));
    breaks(
        "uniform",
        Rational.of(1, 2),
        stream ->
            Coverage.narrowed(
                bernstein(60, u -> Rounded.exactly(u.uniform())).apply(stream), "0.15"));
  }

  private static ConfidenceInterval withoutRangeTerm(SampleMoments sample) {
    Rational log = Rational.parse("4.3821"); // ln(4/ERROR), a little more
    Real half =
        Real.of(sample.variance().mul(log).mul(Rational.of(2)).div(Rational.of(sample.count())))
            .sqrt();
    Real mean = Real.of(sample.mean());
    return ConfidenceInterval.between(
        mean.minus(half), mean.plus(half), ERROR, IntervalMethod.EMPIRICAL_BERNSTEIN);
  }

  private static BoundedSample bounded(
      RandomStream stream, int count, Function<RandomStream, Rounded> variable) {
    BoundedSample sample = BoundedSample.in(Rational.ZERO, Rational.ONE);
    for (int i = 0; i < count; i++) {
      sample.add(variable.apply(stream));
    }
    return sample;
  }

  private static Function<RandomStream, ConfidenceInterval> betting(
      int count, Function<RandomStream, Rounded> variable) {
    return stream -> BettingInterval.of(bounded(stream, count, variable), ERROR);
  }

  /**
   * 0 or 1 with probability 1/2, the hardest case for the gamblers: nothing is lost by rounding.
   */
  private static Rounded coin(RandomStream stream) {
    return Rounded.exactly(stream.nextInt(2));
  }

  @Test
  void betting() {
    keeps("coin", Rational.of(1, 2), betting(60, CoverageTest::coin));
    keeps("rare", Rational.of(1, 50), betting(60, CoverageTest::rare));
    keeps("square", Rational.of(1, 3), betting(60, CoverageTest::squaredUniform));
  }

  /** Narrowed, and with bets that know the value they are laid on. */
  @Test
  void tooNarrowForBetting() {
    Function<RandomStream, ConfidenceInterval> coins = betting(60, CoverageTest::coin);
    breaks("coin", Rational.of(1, 2), stream -> Coverage.narrowed(coins.apply(stream), "0.5"));
    breaks("coin", Rational.of(1, 2), stream -> foreknowing(stream, CoverageTest::coin));
  }

  private static ConfidenceInterval foreknowing(
      RandomStream stream, Function<RandomStream, Rounded> variable) {
    double[] values = bounded(stream, 60, variable).below();
    double[] bets = new double[values.length];
    for (int i = 0; i < bets.length; i++) {
      bets[i] = values[i] > 0.5 ? 1 : 0;
    }
    Rational lo = Rounded.exact(new Capital(values, bets, Rational.of(40)).largestRefuted());
    return new ConfidenceInterval(lo, Rational.ONE, ERROR, IntervalMethod.BETTING);
  }

  /** After every tenth of 60 coins: the first interval that misses, else the last. */
  private static Function<RandomStream, ConfidenceInterval> watched(
      Rational truth, Function<BoundedSample, ConfidenceInterval> interval) {
    return stream -> {
      BoundedSample sample = bounded(stream, 10, CoverageTest::coin);
      ConfidenceInterval found = interval.apply(sample);
      while (sample.count() < 60 && found.contains(truth)) {
        sample.append(bounded(stream, 10, CoverageTest::coin));
        found = interval.apply(sample);
      }
      return found;
    };
  }

  @Test
  void sequences() {
    Rational half = Rational.of(1, 2);
    keeps("coin", half, watched(half, s -> BettingInterval.anytime(s, ERROR)));
  }

  /** Looking again and again at an interval for one fixed sample size. */
  @Test
  void tooNarrowForSequences() {
    Rational half = Rational.of(1, 2);
    breaks("coin", half, watched(half, CoverageTest::counted));
  }

  private static final Map<Long, ConfidenceInterval> COUNTED = new ConcurrentHashMap<>();

  private static ConfidenceInterval counted(BoundedSample coins) {
    long ones = 0;
    for (double y : coins.below()) {
      ones += y > 0.5 ? 1 : 0;
    }
    long successes = ones;
    long key = 1000L * coins.count() + ones;
    return COUNTED.computeIfAbsent(
        key, k -> ClopperPearson.interval(successes, coins.count(), ERROR));
  }

  private static Function<RandomStream, ConfidenceInterval> chernoff(
      RewardSampler sampler, RewardLaw law) {
    return stream -> Chernoff.interval(sample(stream, 4, sampler::draw), law, ERROR);
  }

  private static final RewardLaw EXPONENTIAL = RewardLaw.exponential(Rational.ONE);
  private static final RewardLaw GAUSSIAN = RewardLaw.gaussian(Rational.of(3), Rational.of(2));

  @Test
  void chernoff() {
    keeps(
        "exponential",
        Rational.ONE,
        chernoff(RewardSampler.exponential(Rational.ONE), EXPONENTIAL));
    keeps(
        "gaussian",
        Rational.of(3),
        chernoff(RewardSampler.gaussian(Rational.of(3), Rational.of(2)), GAUSSIAN));
    keeps(
        "gamma",
        Rational.of(3),
        chernoff(
            RewardSampler.gamma(3, Rational.ONE), RewardLaw.gamma(Rational.of(3), Rational.ONE)));
  }

  /** Narrowed, with half the scale, and with the tails of an exponential exchanged. */
  @Test
  void tooNarrowForUnboundedVariables() {
    RewardSampler exponential = RewardSampler.exponential(Rational.ONE);
    RewardSampler gaussian = RewardSampler.gaussian(Rational.of(3), Rational.of(2));
    breaks(
        "exponential",
        Rational.ONE,
        stream -> Coverage.narrowed(chernoff(exponential, EXPONENTIAL).apply(stream), "0.6"));
    breaks(
        "gaussian",
        Rational.of(3),
        chernoff(gaussian, RewardLaw.gaussian(Rational.of(3), Rational.ONE)));
    breaks("exponential", Rational.ONE, stream -> exchanged(sample(stream, 4, exponential::draw)));
  }

  /** The interval of the exponential law's mirror image. */
  private static ConfidenceInterval exchanged(SampleMoments sample) {
    ConfidenceInterval c = Chernoff.interval(sample, EXPONENTIAL, ERROR);
    Rational twice = sample.mean().add(sample.mean());
    return new ConfidenceInterval(twice.sub(c.hi()), twice.sub(c.lo()), ERROR, c.method());
  }

  private static final Rational THIRD = Rational.of(1, 3);

  private static Function<RandomStream, ConfidenceInterval> stratified(
      Draws draws, Rational understated) {
    Strata strata = Strata.powerOfTwo(3);
    StratifiedMean mean = StratifiedMean.of(new Square(understated), strata, draws);
    return stream ->
        mean.interval(mean.draw(stream.nextLong(), "square", 0, strata.blocks()), ERROR);
  }

  @Test
  void hoeffdingOverStrata() {
    for (Draws draws : Draws.values()) {
      keeps(draws.name(), THIRD, stratified(draws, Rational.ONE));
    }
  }

  /** Narrowed, and with derivatives that are claimed to be smaller than they are. */
  @Test
  void tooNarrowForStrata() {
    for (Draws draws : Draws.values()) {
      Function<RandomStream, ConfidenceInterval> run = stratified(draws, Rational.ONE);
      breaks(draws.name(), THIRD, stream -> Coverage.narrowed(run.apply(stream), "0.3"));
      breaks(draws.name(), THIRD, stratified(draws, Rational.parse("0.3")));
    }
  }
}
