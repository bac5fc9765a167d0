package org.certalign.sampling;

import java.util.List;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * Rewards under the exponential tilt of their law, dQ/dP proportional to e^(l r): in closed form
 * where the tilt is a law of the same kind, otherwise by rejection.
 */
public final class TiltedReward {
  private TiltedReward() {}

  /** The tilt of N(m, s^2): N(m + l s^2, s^2). */
  public static RewardSampler gaussian(Rational m, Rational s, Rational l) {
    return RewardSampler.gaussian(m.add(l.mul(s).mul(s)), s);
  }

  /**
   * The tilt of the exponential law of mean theta: that of mean theta/(1 - l theta).
   *
   * @throws InputError unless l theta &lt; 1
   */
  public static RewardSampler exponential(Rational theta, Rational l) {
    return RewardSampler.exponential(longer(theta, l));
  }

  /**
   * The tilt of the gamma law of integer shape k and scale theta: of scale theta/(1 - l theta).
   *
   * @throws InputError unless l theta &lt; 1
   */
  public static RewardSampler gamma(int k, Rational theta, Rational l) {
    return RewardSampler.gamma(k, longer(theta, l));
  }

  /**
   * The tilt of the Laplace law of scale b: with probability (1 + l b)/2 exponential of mean b/(1 -
   * l b), otherwise the negative of one of mean b/(1 + l b).
   *
   * @throws InputError unless |l| b &lt; 1
   */
  public static RewardSampler laplace(Rational b, Rational l) {
    RewardSampler above = exponential(b, l);
    RewardSampler below = exponential(b, l.neg());
    Rational positive = Rational.ONE.add(l.mul(b)).div(Rational.of(2));
    AliasTable sign = AliasTable.of(List.of(Rational.ONE.sub(positive), positive));
    return stream -> sign.draw(stream) == 1 ? above.draw(stream) : below.draw(stream).negate();
  }

  private static Rational longer(Rational theta, Rational l) {
    Rational left = Rational.ONE.sub(l.mul(theta));
    if (left.signum() <= 0) {
      throw InputError.of("l", l.toString(), "a number below 1/" + theta);
    }
    return theta.div(left);
  }

  /**
   * The tilt of any law with a largest reward, by rejection (J. von Neumann): a reward is drawn
   * until one is accepted, each with probability e^(-l (greatest - r)), that of a standard
   * exponential variable to be at least l (greatest - r).
   *
   * @param reference draws a reward
   * @param l at least 0
   * @param greatest at least every reward
   * @return a sampler that throws an {@link ArithmeticException} where rounding leaves open whether
   *     a reward is accepted, with a probability of some 2^-50
   * @throws InputError if l is negative
   */
  public static RewardSampler byRejection(RewardSampler reference, Rational l, Rational greatest) {
    if (l.signum() < 0) {
      throw InputError.of("l", l.toString(), "a number >= 0");
    }
    Rounded slope = Rounded.of(Real.of(l));
    Rounded top = Rounded.of(Real.of(greatest));
    return stream -> {
      while (true) {
        Rounded reward = reference.draw(stream);
        Rounded price = top.minus(reward).times(slope);
        Rounded purse = stream.uniformRelative().ln().negate();
        if (purse.isAbove(price)) {
          return reward;
        }
        if (!price.isAbove(purse)) {
          throw new ArithmeticException("rounding leaves open whether " + reward + " is accepted");
        }
      }
    };
  }
}
