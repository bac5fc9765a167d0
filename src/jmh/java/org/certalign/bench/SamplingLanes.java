package org.certalign.bench;

import org.certalign.sampling.RandomStream;
import org.certalign.sampling.RewardSampler;
import org.certalign.sampling.Rewards;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One reward of the best of 64 draws, with its proved rounding error. */
@State(Scope.Benchmark)
public class SamplingLanes {
  /** The law of the reward and how the best is found; see {@link BestOfManyRewards#sampler}. */
  @Param({
    "gaussian-evaluated",
    "gaussian-ranked",
    "gaussian-law",
    "exponential-evaluated",
    "exponential-ranked",
    "exponential-law"
  })
  public String lane;

  private static final int BATCH = 256;

  private RewardSampler sampler;
  private RandomStream stream;
  private Rewards rewards;

  /** Makes the sampler. */
  @Setup
  public void sampler() {
    sampler = BestOfManyRewards.sampler(lane);
    stream = RandomStream.of(1, "benchmark", 0);
    rewards = new Rewards(BATCH);
  }

  @Benchmark
  @OperationsPerInvocation(BATCH)
  public Rewards draw() {
    sampler.draw(stream, rewards, BATCH);
    return rewards;
  }
}
