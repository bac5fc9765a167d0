package org.certalign.sampling;

/**
 * Best-of-n where the reward grows with what is drawn: n responses are drawn, and the one with the
 * largest reward is kept. A response is a uniform variable; so the largest reward is that of the
 * largest variable, and only that one is computed.
 *
 * @param reward the reward of one response
 * @param n the number of responses
 */
record RankedBest(QuantileSampler reward, int n) implements RewardSampler {
  @Override
  public Rounded draw(RandomStream stream) {
    long greatest = Long.MIN_VALUE;
    int tied = 0;
    int left = n;
    while (left > 0) {
      long[] draws = stream.ahead();
      int first = stream.position();
      int count = Math.min(left, draws.length - first);
      for (int i = first; i < first + count; i++) {
        if (draws[i] > greatest) {
          greatest = draws[i];
          tied = 1;
        } else if (draws[i] == greatest) {
          tied++;
        }
      }
      stream.skip(count);
      left -= count;
    }
    return reward.greatest(greatest, tied, stream);
  }
}
