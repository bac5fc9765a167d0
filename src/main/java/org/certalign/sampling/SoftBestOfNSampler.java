package org.certalign.sampling;

import java.util.List;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * Soft best-of-n on finitely many responses as it is done: n responses are drawn from the reference
 * policy, and draw i is returned with probability proportional to e^(b r_i). Immutable.
 *
 * <p>A race: with independent standard exponential E_i, the least E_i e^(-b r_i) is that of draw i
 * with just this probability (the logarithms are Gumbel variables).
 */
public final class SoftBestOfNSampler implements ResponseSampler {
  private final AliasTable policy;
  private final Rounded[] handicaps;
  private final int n;

  private SoftBestOfNSampler(AliasTable policy, Rounded[] handicaps, int n) {
    this.policy = policy;
    this.handicaps = handicaps;
    this.n = n;
  }

  /**
   * Soft best of n.
   *
   * @param probabilities of the responses under the reference policy
   * @param rewards of the responses, as many
   * @param beta the inverse temperature b
   * @param n the number of draws, at least 1
   * @throws InputError if the probabilities do not sum to 1, the rewards are not as many, or n is
   *     below 1
   */
  public static SoftBestOfNSampler of(
      List<Rational> probabilities, List<Rational> rewards, Rational beta, int n) {
    if (rewards.size() != probabilities.size()) {
      throw InputError.of("rewards", rewards.size() + " of them", "" + probabilities.size());
    }
    DrawCount.check(n);
    Rounded[] handicaps =
        rewards.stream()
            .map(r -> Rounded.of(Real.of(beta.mul(r).neg()).exp()))
            .toArray(Rounded[]::new);
    return new SoftBestOfNSampler(AliasTable.of(probabilities), handicaps, n);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if rounding leaves the race open, with a probability of some n
   *     2^-50
   */
  @Override
  public int draw(RandomStream stream) {
    int first = policy.draw(stream);
    Rounded least = time(first, stream);
    for (int i = 1; i < n; i++) {
      int response = policy.draw(stream);
      Rounded time = time(response, stream);
      if (least.isAbove(time)) {
        first = response;
        least = time;
      } else if (!time.isAbove(least)) {
        throw new ArithmeticException("a race that rounding leaves open: " + time + ", " + least);
      }
    }
    return first;
  }

  private Rounded time(int response, RandomStream stream) {
    return stream.uniformRelative().ln().negate().times(handicaps[response]);
  }
}
