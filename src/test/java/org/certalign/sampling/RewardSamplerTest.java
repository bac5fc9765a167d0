package org.certalign.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.LaplaceDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.ParetoDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.junit.jupiter.api.Test;

/** Samples against distribution functions, by the inequality of Dvoretzky, Kiefer and Wolfowitz. */
final class RewardSamplerTest {
  private static final int COUNT = 20_000;

  /** Exceeded with probability 2 e^(-2 COUNT d^2) = 10^-9 at most. */
  private static final double DISTANCE = Math.sqrt(Math.log(2e9) / (2 * COUNT));

  private static final Rational TWO = Rational.of(2);

  private static double distance(RewardSampler sampler, DoubleUnaryOperator cdf) {
    RandomStream stream = RandomStream.of(1, "sampler", 0);
    double[] drawn =
        DoubleStream.generate(() -> value(sampler.draw(stream))).limit(COUNT).toArray();
    Arrays.sort(drawn);
    double largest = 0;
    for (int i = 0; i < COUNT; i++) {
      double f = cdf.applyAsDouble(drawn[i]);
      largest = Math.max(largest, Math.max(f - (double) i / COUNT, (i + 1.0) / COUNT - f));
    }
    return largest;
  }

  /** The bound is a tiny part of the value, but for the least values. */
  private static double value(Rounded x) {
    assertTrue(x.error() <= 1e-12 * Math.max(1, Math.abs(x.value())), x::toString);
    return x.value();
  }

  private static void hasLaw(RewardSampler sampler, ContinuousDistribution law, int n) {
    double distance = distance(sampler, x -> Math.pow(law.cumulativeProbability(x), n));
    assertTrue(distance < DISTANCE, () -> law + ": " + distance);
  }

  @Test
  void samplersHaveTheirLaws() {
    hasLaw(RewardSampler.uniform(TWO.neg(), TWO), UniformContinuousDistribution.of(-2, 2), 1);
    hasLaw(RewardSampler.exponential(TWO), ExponentialDistribution.of(2), 1);
    hasLaw(RewardSampler.gamma(3, TWO), GammaDistribution.of(3, 2), 1);
    hasLaw(RewardSampler.laplace(TWO), LaplaceDistribution.of(0, 2), 1);
    hasLaw(RewardSampler.gaussian(Rational.ONE, TWO), NormalDistribution.of(1, 2), 1);
    hasLaw(RewardSampler.pareto(TWO), ParetoDistribution.of(1, 2), 1);
  }

  @Test
  void bestOfNHasItsLaw() {
    hasLaw(RewardSampler.exponential(TWO).bestOf(5), ExponentialDistribution.of(2), 5);
    hasLaw(RewardSampler.gaussian(Rational.ONE, TWO).bestOf(5), NormalDistribution.of(1, 2), 5);
    hasLaw(RewardSampler.exponential(TWO).bestOfEvaluated(5), ExponentialDistribution.of(2), 5);
    hasLaw(RewardSampler.laplace(TWO).bestOf(5), LaplaceDistribution.of(0, 2), 5);
    hasLaw(RewardSampler.gamma(3, TWO).bestOf(5), GammaDistribution.of(3, 2), 5);
    hasLaw(RewardSampler.exponentialBestOf(TWO, 5), ExponentialDistribution.of(2), 5);
    hasLaw(RewardSampler.gaussianBestOf(Rational.ONE, TWO, 64), NormalDistribution.of(1, 2), 64);
    hasLaw(RewardSampler.paretoBestOf(TWO, 5), ParetoDistribution.of(1, 2), 5);
    hasLaw(
        RewardSampler.uniformBestOf(TWO.neg(), TWO, 5), UniformContinuousDistribution.of(-2, 2), 5);
  }

  /** The largest of 5 is told from the largest of 6. */
  @Test
  void anotherLawIsSeen() {
    ExponentialDistribution law = ExponentialDistribution.of(2);
    RewardSampler best = RewardSampler.exponential(TWO).bestOf(5);
    assertTrue(distance(best, x -> Math.pow(law.cumulativeProbability(x), 6)) > DISTANCE);
  }

  @Test
  void wrongNumbersOfDrawsAreNamed() {
    RewardSampler sampler = RewardSampler.exponential(TWO);
    assertThrows(InputError.class, () -> sampler.bestOf(0));
    assertThrows(InputError.class, () -> RewardSampler.exponentialBestOf(TWO, 0));
    assertThrows(InputError.class, () -> RewardSampler.gamma(0, TWO));
    assertThrows(InputError.class, () -> RewardSampler.exponential(Rational.ZERO));
  }

  @Test
  void theBestOfOneIsTheOne() {
    RewardSampler sampler = RewardSampler.gaussian(Rational.ZERO, TWO);
    assertEquals(
        sampler.draw(RandomStream.of(1, "one", 0)),
        sampler.bestOf(1).draw(RandomStream.of(1, "one", 0)));
  }
}
