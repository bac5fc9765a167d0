package org.certalign.sampling;

/**
 * Exponential rewards -theta ln U, which fall with U: the largest of n is that of the least U, and
 * the logarithm is taken once.
 *
 * @param scale -theta
 */
record ExponentialSampler(Rounded scale) implements RewardSampler {
  @Override
  public Rounded draw(RandomStream stream) {
    return stream.uniformRelative().ln().times(scale);
  }

  @Override
  public RewardSampler bestOf(int n) {
    DrawCount.check(n);
    return stream -> stream.leastUniform(n).ln().times(scale);
  }
}
