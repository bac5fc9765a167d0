package org.certalign.sampling;

/**
 * Best-of-n with all n rewards computed and compared.
 *
 * @param reward the reward of one response
 * @param n the number of responses
 */
record EvaluatedBest(RewardSampler reward, int n) implements RewardSampler {
  /** Rewards computed together before they are compared. */
  private static final int MOST = 256;

  @Override
  public Rounded draw(RandomStream stream) {
    return best(stream, room());
  }

  @Override
  public void draw(RandomStream stream, Rewards out, int count) {
    Rewards computed = room();
    for (int i = 0; i < count; i++) {
      out.set(i, best(stream, computed));
    }
  }

  private Rewards room() {
    return new Rewards(Math.min(n, MOST));
  }

  private Rounded best(RandomStream stream, Rewards computed) {
    Rounded best = null;
    for (int left = n; left > 0; left -= MOST) {
      int count = Math.min(left, MOST);
      reward.draw(stream, computed, count);
      Rounded next = computed.best(count);
      best = best == null ? next : best.max(next);
    }
    return best;
  }
}
