package org.certalign.bench;

import java.util.List;
import org.certalign.real.Rational;
import org.certalign.sampling.RandomStream;
import org.certalign.sampling.RewardSampler;
import org.certalign.sampling.Rewards;

/** Rewards of the best of 64 draws, each with its proved rounding error, for benchmarks. */
final class BestOfManyRewards {
  static final List<String> LANES =
      List.of(
          "gaussian-evaluated",
          "gaussian-ranked",
          "gaussian-law",
          "exponential-evaluated",
          "exponential-ranked",
          "exponential-law");

  private static final int DRAWS = 64;
  private static final int BATCH = 256;

  private BestOfManyRewards() {}

  /** What draws so many rewards and sums them up. */
  static Evaluation sums(String lane) {
    RewardSampler sampler = sampler(lane);
    return count -> sum(sampler, count);
  }

  /**
   * How the best is found: {@code evaluated} computes and compares all rewards, {@code ranked}
   * compares what the reward grows with and computes the best, {@code law} draws from the law of
   * the best.
   */
  static RewardSampler sampler(String lane) {
    RewardSampler gaussian = RewardSampler.gaussian(Rational.ZERO, Rational.ONE);
    RewardSampler exponential = RewardSampler.exponential(Rational.ONE);
    return switch (lane) {
      case "gaussian-evaluated" -> gaussian.bestOfEvaluated(DRAWS);
      case "gaussian-ranked" -> gaussian.bestOf(DRAWS);
      case "gaussian-law" -> RewardSampler.gaussianBestOf(Rational.ZERO, Rational.ONE, DRAWS);
      case "exponential-evaluated" -> exponential.bestOfEvaluated(DRAWS);
      case "exponential-ranked" -> exponential.bestOf(DRAWS);
      case "exponential-law" -> RewardSampler.exponentialBestOf(Rational.ONE, DRAWS);
      default -> throw new IllegalArgumentException(lane);
    };
  }

  private static Double sum(RewardSampler sampler, int count) {
    RandomStream stream = RandomStream.of(1, "benchmark", 0);
    Rewards rewards = new Rewards(BATCH);
    double sum = 0;
    for (int left = count; left > 0; left -= BATCH) {
      int some = Math.min(left, BATCH);
      sampler.draw(stream, rewards, some);
      for (int i = 0; i < some; i++) {
        sum += rewards.value(i) + rewards.error(i);
      }
    }
    return sum;
  }
}
