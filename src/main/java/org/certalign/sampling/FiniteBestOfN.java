package org.certalign.sampling;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.certalign.real.InputError;
import org.certalign.real.Rational;

/**
 * Best-of-n on finitely many responses as it is done: n responses are drawn from the reference
 * policy, and one of those of the largest reward is returned, each with the same probability.
 * Immutable.
 */
public final class FiniteBestOfN {
  private final AliasTable policy;
  private final int[] levels;
  private final int n;

  private FiniteBestOfN(AliasTable policy, int[] levels, int n) {
    this.policy = policy;
    this.levels = levels;
    this.n = n;
  }

  /**
   * Best of n.
   *
   * @param probabilities of the responses under the reference policy
   * @param rewards of the responses, as many
   * @param n the number of draws, at least 1
   * @throws InputError if the probabilities do not sum to 1, the rewards are not as many, or n is
   *     below 1
   */
  public static FiniteBestOfN of(List<Rational> probabilities, List<Rational> rewards, int n) {
    if (rewards.size() != probabilities.size()) {
      throw InputError.of("rewards", rewards.size() + " of them", "" + probabilities.size());
    }
    DrawCount.check(n);
    List<Rational> ascending = List.copyOf(new TreeSet<>(rewards));
    int[] levels = rewards.stream().mapToInt(r -> Collections.binarySearch(ascending, r)).toArray();
    return new FiniteBestOfN(AliasTable.of(probabilities), levels, n);
  }

  /** The response that best-of-n returns. */
  public int draw(RandomStream stream) {
    int best = policy.draw(stream);
    int tied = 1;
    for (int i = 1; i < n; i++) {
      int response = policy.draw(stream);
      int order = Integer.compare(levels[response], levels[best]);
      if (order > 0) {
        best = response;
        tied = 1;
      } else if (order == 0) {
        // The last of k tied draws is kept with probability 1/k: each with the same in the end.
        tied++;
        if (stream.nextInt(tied) == 0) {
          best = response;
        }
      }
    }
    return best;
  }

  /**
   * Whether best-of-n wins against a fresh draw of the reference policy; a tie is decided by a fair
   * coin, so that the probability is P(more) + P(tie)/2.
   */
  public boolean wins(RandomStream stream) {
    int order = Integer.compare(levels[draw(stream)], levels[policy.draw(stream)]);
    return order == 0 ? stream.nextInt(2) == 0 : order > 0;
  }
}
