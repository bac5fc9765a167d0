package org.certalign.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.certalign.real.Rational;

/**
 * Best-of-n by its definition: every sequence of n draws is enumerated and its probability shared
 * among the tied draws of the largest reward. Exact and exponentially slow; the check of the
 * formulas.
 */
public final class BestOfNDraws {
  /** More sequences than this are refused. */
  private static final long LIMIT = 1_000_000;

  private final List<Rational> probabilities;
  private final List<Rational> rewards;
  private final Rational[] selected;

  private BestOfNDraws(List<Rational> probabilities, List<Rational> rewards) {
    this.probabilities = probabilities;
    this.rewards = rewards;
    this.selected = new Rational[probabilities.size()];
    Arrays.fill(selected, Rational.ZERO);
  }

  /**
   * The probability of every response under best-of-n with ties broken uniformly among the draws.
   *
   * @param probabilities of the responses under the reference policy
   * @param rewards of the responses
   * @param n the number of draws, at least 1
   */
  public static List<Rational> select(List<Rational> probabilities, List<Rational> rewards, int n) {
    long sequences = 1;
    for (int i = 0; i < n; i++) {
      sequences *= probabilities.size();
      if (sequences > LIMIT) {
        throw new IllegalArgumentException("too many sequences of draws to enumerate");
      }
    }
    BestOfNDraws draws = new BestOfNDraws(probabilities, rewards);
    draws.extend(new int[n], 0, Rational.ONE);
    return List.of(draws.selected);
  }

  private void extend(int[] sequence, int length, Rational probability) {
    if (length == sequence.length) {
      share(sequence, probability);
      return;
    }
    for (int i = 0; i < probabilities.size(); i++) {
      sequence[length] = i;
      extend(sequence, length + 1, probability.mul(probabilities.get(i)));
    }
  }

  private void share(int[] sequence, Rational probability) {
    List<Integer> tied = new ArrayList<>();
    for (int response : sequence) {
      int order = tied.isEmpty() ? 1 : compare(response, tied.get(0));
      if (order > 0) {
        tied.clear();
      }
      if (order >= 0) {
        tied.add(response);
      }
    }
    Rational share = probability.div(Rational.of(tied.size()));
    for (int response : tied) {
      selected[response] = selected[response].add(share);
    }
  }

  private int compare(int i, int j) {
    return rewards.get(i).compareTo(rewards.get(j));
  }
}
