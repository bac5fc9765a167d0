package org.certalign.sampling;

/**
 * A reward less a number, such as its mean.
 *
 * @param reward the reward
 * @param shift what is taken from it
 */
record Shifted(RewardSampler reward, Rounded shift) implements RewardSampler {
  @Override
  public Rounded draw(RandomStream stream) {
    return reward.draw(stream).minus(shift);
  }

  @Override
  public void draw(RandomStream stream, Rewards out, int count) {
    reward.draw(stream, out, count);
    for (int i = 0; i < count; i++) {
      out.set(i, out.get(i).minus(shift));
    }
  }
}
