package org.certalign.sampling;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.certalign.real.Rational;

/**
 * Prints how many best-of-64 rewards are drawn in a second of CPU time: {@code
 * src/bench/best_of_n.py} runs it beside NumPy.
 */
final class SamplingRate {
  private static final int N = 64;
  private static final int BLOCK = 20_000;
  private static final int BATCH = 250;

  private SamplingRate() {}

  private static RewardSampler sampler(String name) {
    RewardSampler gaussian = RewardSampler.gaussian(Rational.ZERO, Rational.ONE);
    RewardSampler exponential = RewardSampler.exponential(Rational.ONE);
    return switch (name) {
      case "gaussian-evaluated" -> gaussian.bestOfEvaluated(N);
      case "gaussian-ranked" -> gaussian.bestOf(N);
      case "gaussian-law" -> RewardSampler.gaussianBestOf(Rational.ZERO, Rational.ONE, N);
      case "exponential-evaluated" -> exponential.bestOfEvaluated(N);
      case "exponential-ranked" -> exponential.bestOf(N);
      case "exponential-law" -> RewardSampler.exponentialBestOf(Rational.ONE, N);
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** What one thread has drawn in what time of its own. */
  private record Run(long count, long nanos) {
    double millionsPerSecond() {
      return count * 1e3 / nanos;
    }
  }

  /** Draws blocks until the time is over; what is drawn is summed, so that none is left out. */
  private static Run run(RewardSampler sampler, int thread, double seconds) {
    long start = cpu();
    long count = 0;
    double sum = 0;
    Rewards rewards = new Rewards(BATCH);
    while (cpu() - start < 1e9 * seconds) {
      RandomStream stream = RandomStream.of(thread, "rate", count);
      for (int left = BLOCK; left > 0; left -= BATCH) {
        sampler.draw(stream, rewards, BATCH);
        for (int i = 0; i < BATCH; i++) {
          sum += rewards.value(i) + rewards.error(i);
        }
      }
      count += BLOCK;
    }
    if (Double.isNaN(sum)) {
      throw new IllegalStateException("a sum that is no number");
    }
    return new Run(count, cpu() - start);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /**
   * Prints millions of samples per second of CPU time, the sum over the threads, after as long a
   * warm-up.
   *
   * @param args the sampler, the seconds of each thread, and the number of threads
   */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    RewardSampler sampler = sampler(args[0]);
    double seconds = Double.parseDouble(args[1]);
    int threads = Integer.parseInt(args[2]);
    run(sampler, 0, seconds);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Future<Run>> runs = new ArrayList<>();
    for (int i = 1; i <= threads; i++) {
      int number = i;
      runs.add(pool.submit(() -> run(sampler, number, seconds)));
    }
    double rate = 0;
    for (Future<Run> run : runs) {
      rate += run.get().millionsPerSecond();
    }
    pool.shutdown();
    System.out.println(rate);
  }
}
