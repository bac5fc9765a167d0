package org.certalign.sampling;

import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;

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

  /** The uniform law on [a, b]. */
  static RewardSampler uniform(Rational a, Rational b) {
    return uniformPower(a, b, 1);
  }

  /**
   * The largest of n uniform rewards on [a, b], by its law: a + (b - a) U^(1/n).
   *
   * @throws InputError if n is below 1
   */
  static RewardSampler uniformBestOf(Rational a, Rational b, int n) {
    return uniformPower(a, b, n);
  }

  private static RewardSampler uniformPower(Rational a, Rational b, int n) {
    DrawCount.check(n);
    Rounded least = Rounded.of(Real.of(a));
    Rounded length = Rounded.of(Real.of(b.sub(a)));
    if (n == 1) {
      return stream -> stream.uniformRelative().times(length).plus(least);
    }
    Rounded inverse = Rounded.of(Real.of(Rational.of(1, n)));
    return stream -> stream.uniformRelative().ln().times(inverse).exp().times(length).plus(least);
  }

  /**
   * The exponential law of mean theta: -theta ln U. Its best-of-n draws n uniform variables and
   * keeps the least, which has the largest reward.
   *
   * @throws InputError if theta is not positive
   */
  static RewardSampler exponential(Rational theta) {
    if (theta.signum() <= 0) {
      throw InputError.of("theta", theta.toString(), "a number > 0");
    }
    return new ExponentialSampler(Rounded.of(Real.of(theta.neg())));
  }

  /**
   * The largest of n exponential rewards of mean theta, by its law: -theta ln(1 - U^(1/n)).
   *
   * @throws InputError if n is below 1
   */
  static RewardSampler exponentialBestOf(Rational theta, int n) {
    DrawCount.check(n);
    Rounded scale = Rounded.of(Real.of(theta.neg()));
    Rounded inverse = Rounded.of(Real.of(Rational.of(1, n)));
    return stream ->
        stream.uniformRelative().ln().times(inverse).expm1().negate().ln().times(scale);
  }

  /**
   * The gamma law of integer shape k and scale theta: a sum of k exponential variables.
   *
   * @throws InputError if k is below 1
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

  /** The Laplace law of scale b: an exponential variable of either sign. */
  static RewardSampler laplace(Rational b) {
    RewardSampler exponential = exponential(b);
    return stream -> {
      Rounded size = exponential.draw(stream);
      return stream.nextInt(2) == 0 ? size : size.negate();
    };
  }

  /**
   * The law N(m, s^2): m + s sqrt(-2 ln U) cos(2 pi V).
   *
   * <p>G. Box, M. Muller, A note on the generation of random normal deviates, DOI
   * 10.1214/aoms/1177706645.
   */
  static RewardSampler gaussian(Rational m, Rational s) {
    Rounded mean = Rounded.of(Real.of(m));
    Rounded deviation = Rounded.of(Real.of(s));
    Rounded turn = Rounded.of(Real.pi().times(Real.of(2)));
    return stream -> {
      Rounded radius = stream.uniformRelative().ln().times(-2).sqrtOfNonnegative();
      Rounded angle = stream.uniformRelative().times(turn);
      return radius.times(angle.cos()).times(deviation).plus(mean);
    };
  }

  /** P(r &gt; x) = x^-a for x &gt; 1: U^(-1/a). */
  static RewardSampler pareto(Rational a) {
    Rounded exponent = Rounded.of(Real.of(Rational.ONE.div(a).neg()));
    return stream -> stream.uniformRelative().ln().times(exponent).exp();
  }

  /**
   * Best-of-n as it is done: the largest of n draws.
   *
   * @throws InputError if n is below 1
   */
  default RewardSampler bestOf(int n) {
    DrawCount.check(n);
    return stream -> {
      Rounded best = draw(stream);
      for (int i = 1; i < n; i++) {
        best = best.max(draw(stream));
      }
      return best;
    };
  }
}
