package org.certalign.sampling;

import org.certalign.real.InputError;
import org.certalign.real.Rational;

/**
 * Draws a reward from its law under the reference policy, or under best-of-n, with a bound on its
 * error: a real reward of exactly that law can be coupled to it so that it surely lies within.
 *
 * <pre>{@code
 * RewardSampler best = RewardSampler.gaussian(Rational.ZERO, Rational.ONE).bestOf(64);
 * Rounded reward = best.draw(RandomStream.of(1, "bon-gain-gaussian/policy", 0));
 * }</pre>
 */
@FunctionalInterface
public interface RewardSampler {
  /** One reward, independent of those before. */
  Rounded draw(RandomStream stream);

  /**
   * Draws so many rewards: the same, bit for bit, as one by one.
   *
   * @param out where they are put, from its beginning
   * @throws IndexOutOfBoundsException if there is no room for so many
   */
  default void draw(RandomStream stream, Rewards out, int count) {
    for (int i = 0; i < count; i++) {
      out.set(i, draw(stream));
    }
  }

  /** The reward less a number, such as its mean. */
  default RewardSampler less(Rational shift) {
    return new Shifted(this, Rounded.of(shift));
  }

  /** The uniform law on [a, b]. */
  static RewardSampler uniform(Rational a, Rational b) {
    return new QuantileSampler(Quantile.uniform(a, b));
  }

  /**
   * The largest of n uniform rewards on [a, b], by its law: a + (b - a) U^(1/n).
   *
   * @throws InputError if n is below 1
   */
  static RewardSampler uniformBestOf(Rational a, Rational b, int n) {
    return bestOfByLaw(Quantile.uniform(a, b), n);
  }

  /**
   * The exponential law of mean theta.
   *
   * @throws InputError if theta is not positive
   */
  static RewardSampler exponential(Rational theta) {
    return new QuantileSampler(Quantile.exponential(theta));
  }

  /**
   * The largest of n exponential rewards of mean theta, by its law: -theta ln(1 - U^(1/n)).
   *
   * @throws InputError if n is below 1, or theta is not positive
   */
  static RewardSampler exponentialBestOf(Rational theta, int n) {
    return bestOfByLaw(Quantile.exponential(theta), n);
  }

  /**
   * The gamma law of integer shape k and scale theta: a sum of k exponential variables.
   *
   * @throws InputError if k is below 1, or theta is not positive
   */
  static RewardSampler gamma(int k, Rational theta) {
    if (k < 1) {
      throw InputError.of("k", Integer.toString(k), "an integer >= 1");
    }
    RewardSampler exponential = exponential(theta);
    return stream -> {
      Rounded sum = exponential.draw(stream);
      for (int i = 1; i < k; i++) {
        sum = sum.plus(exponential.draw(stream));
      }
      return sum;
    };
  }

  /**
   * The Laplace law of scale b.
   *
   * @throws InputError if b is not positive
   */
  static RewardSampler laplace(Rational b) {
    return new QuantileSampler(Quantile.laplace(b));
  }

  /**
   * The law N(m, s^2).
   *
   * @throws InputError if s is not positive
   */
  static RewardSampler gaussian(Rational m, Rational s) {
    return new QuantileSampler(Quantile.gaussian(m, s));
  }

  /**
   * The largest of n rewards of the law N(m, s^2), by its law: m + s Phi^-1(U^(1/n)).
   *
   * @throws InputError if n is below 1, or s is not positive
   */
  static RewardSampler gaussianBestOf(Rational m, Rational s, int n) {
    return bestOfByLaw(Quantile.gaussian(m, s), n);
  }

  /**
   * P(r &gt; x) = x^-a for x &gt; 1.
   *
   * @throws InputError if a is not positive
   */
  static RewardSampler pareto(Rational a) {
    return new QuantileSampler(Quantile.pareto(a));
  }

  /**
   * The largest of n Pareto rewards, by its law: (1 - U^(1/n))^(-1/a).
   *
   * @throws InputError if n is below 1, or a is not positive
   */
  static RewardSampler paretoBestOf(Rational a, int n) {
    return bestOfByLaw(Quantile.pareto(a), n);
  }

  private static RewardSampler bestOfByLaw(Quantile quantile, int n) {
    DrawCount.check(n);
    return new QuantileSampler(quantile.bestOf(n));
  }

  /**
   * Best-of-n: n responses are drawn, and one with the largest reward is kept. Where the reward
   * grows with the bits drawn, responses are compared by these, and one reward is computed.
   *
   * @throws InputError if n is below 1
   */
  default RewardSampler bestOf(int n) {
    return bestOfEvaluated(n);
  }

  /**
   * Best-of-n with all n rewards computed and compared, whether there is a shorter way or not.
   *
   * @throws InputError if n is below 1
   */
  default RewardSampler bestOfEvaluated(int n) {
    DrawCount.check(n);
    return new EvaluatedBest(this, n);
  }
}
