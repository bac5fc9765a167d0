package org.certalign.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * A reference policy on finitely many responses with exact probabilities and rewards, seen through
 * its reward levels: every divergence between policies that depend on the response only through its
 * reward (best-of-n, soft best-of-n, the tilt) is one between laws on the levels. Immutable.
 *
 * <p>Levels are in ascending order of reward; responses of equal reward are one level (a tie).
 */
public final class FinitePolicy {
  private final List<Rational> masses;
  private final List<Rational> rewards;

  private FinitePolicy(List<Rational> masses, List<Rational> rewards) {
    this.masses = masses;
    this.rewards = rewards;
  }

  /**
   * The policy that gives response i probability {@code probabilities[i]} and reward {@code
   * rewards[i]}.
   *
   * @throws IllegalArgumentException unless the probabilities are positive and sum to 1
   */
  public static FinitePolicy of(List<Rational> probabilities, List<Rational> rewards) {
    Map<Rational, Rational> levels = new TreeMap<>();
    for (int i = 0; i < probabilities.size(); i++) {
      if (probabilities.get(i).signum() <= 0) {
        throw new IllegalArgumentException("probabilities must be positive: " + probabilities);
      }
      levels.merge(rewards.get(i), probabilities.get(i), Rational::add);
    }
    Rational sum = levels.values().stream().reduce(Rational.ZERO, Rational::add);
    if (sum.compareTo(Rational.ONE) != 0) {
      throw new IllegalArgumentException("probabilities must sum to 1: " + probabilities);
    }
    return new FinitePolicy(List.copyOf(levels.values()), List.copyOf(levels.keySet()));
  }

  /** Levels of the given masses in ascending order of reward, with rewards 0, 1, 2, ... */
  public static FinitePolicy ranked(List<Rational> masses) {
    List<Rational> rewards = new ArrayList<>();
    for (int i = 0; i < masses.size(); i++) {
      rewards.add(Rational.of(i));
    }
    return of(masses, rewards);
  }

  /** The masses of the levels. */
  public List<Rational> masses() {
    return masses;
  }

  /** The rewards of the levels, ascending. */
  public List<Rational> rewards() {
    return rewards;
  }

  /** The law of the reward under the reference policy. */
  public Law law() {
    return Law.of(masses);
  }

  /** The mean reward under the reference policy. */
  public Rational mean() {
    Rational sum = Rational.ZERO;
    for (int i = 0; i < masses.size(); i++) {
      sum = sum.add(masses.get(i).mul(rewards.get(i)));
    }
    return sum;
  }

  /** The variance of the reward under the reference policy. */
  public Rational variance() {
    Rational mean = mean();
    Rational sum = Rational.ZERO;
    for (int i = 0; i < masses.size(); i++) {
      Rational d = rewards.get(i).sub(mean);
      sum = sum.add(masses.get(i).mul(d).mul(d));
    }
    return sum;
  }

  /**
   * The masses of the levels under best-of-n with ties broken uniformly: F_i^n - F_(i-1)^n (theorem
   * {@code bon-finite-kl}).
   *
   * @param n the number of draws, at least 1
   */
  public List<Rational> bestOfN(int n) {
    List<Rational> out = new ArrayList<>();
    Rational below = Rational.ZERO;
    Rational cumulative = Rational.ZERO;
    for (Rational mass : masses) {
      cumulative = cumulative.add(mass);
      Rational power = cumulative.pow(n);
      out.add(power.sub(below));
      below = power;
    }
    return out;
  }

  /** The exponential tilt by the reward: masses proportional to p_i exp(beta r_i). */
  public Law tilt(Rational beta) {
    return tilt(rewards, beta);
  }

  /**
   * The exponential tilt by other values of the levels: masses proportional to p_i exp(beta v_i).
   */
  public Law tilt(List<Rational> values, Rational beta) {
    List<Real> weights = new ArrayList<>();
    for (int i = 0; i < masses.size(); i++) {
      weights.add(Real.of(masses.get(i)).times(Real.of(beta.mul(values.get(i))).exp()).memo());
    }
    return Law.proportionalTo(weights);
  }

  /** ln E_P exp(beta r), the cumulant function of the reward at beta. */
  public Real logPartition(Rational beta) {
    Real sum = Real.of(0);
    for (int i = 0; i < masses.size(); i++) {
      sum = sum.plus(Real.of(masses.get(i)).times(Real.of(beta.mul(rewards.get(i))).exp()));
    }
    return sum.ln().memo();
  }

  @Override
  public String toString() {
    return "masses " + masses + ", rewards " + rewards;
  }
}
