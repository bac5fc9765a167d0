package org.certalign.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * One reward on finitely many responses with its exact laws under the reference policy P and an
 * aligned policy Q: everything rational about the pair as a rational. Immutable.
 *
 * @param p the masses under P, positive, with sum 1
 * @param q the masses under Q, nonnegative, with sum 1
 * @param rewards the rewards of the responses
 */
public record FinitePair(List<Rational> p, List<Rational> q, List<Rational> rewards) {
  /** Keeps copies. */
  public FinitePair {
    p = List.copyOf(p);
    q = List.copyOf(q);
    rewards = List.copyOf(rewards);
  }

  /** A reward of 0 or 1, the latter with probability p under P and q under Q. */
  public static FinitePair bernoulli(Rational p, Rational q) {
    return new FinitePair(
        List.of(Rational.ONE.sub(p), p),
        List.of(Rational.ONE.sub(q), q),
        List.of(Rational.ZERO, Rational.ONE));
  }

  /**
   * Masses, rewards and masses again, read from 3 times {@code size} genes; some masses of Q may be
   * 0.
   */
  public static FinitePair read(Genes genes, int size) {
    return new FinitePair(genes.probabilities(size), genes.weights(size), genes.rewards(size));
  }

  /** The law of the response under P. */
  public Law reference() {
    return Law.of(p);
  }

  /** The law of the response under Q. */
  public Law aligned() {
    return Law.of(q);
  }

  /** The gain E_Q r - E_P r. */
  public Rational gain() {
    return mean(q, rewards).sub(mean(p, rewards));
  }

  /** The variance of the reward under P. */
  public Rational variance() {
    Rational mean = mean(p, rewards);
    List<Rational> squares = rewards.stream().map(r -> r.sub(mean).pow(2)).toList();
    return mean(p, squares);
  }

  /** The smallest reward. */
  public Rational least() {
    return rewards.stream().min(Rational::compareTo).orElseThrow();
  }

  /** The largest reward. */
  public Rational greatest() {
    return rewards.stream().max(Rational::compareTo).orElseThrow();
  }

  /** KL(Q||P) in nats. */
  public Real kl() {
    return Divergence.kl(aligned(), reference());
  }

  /** chi2(Q||P) = sum q^2/p - 1. */
  public Rational chi2() {
    Rational sum = Rational.ONE.neg();
    for (int i = 0; i < p.size(); i++) {
      sum = sum.add(q.get(i).mul(q.get(i)).div(p.get(i)));
    }
    return sum;
  }

  /** Total variation: half the sum of |q - p|. */
  public Rational tv() {
    Rational sum = Rational.ZERO;
    for (int i = 0; i < p.size(); i++) {
      sum = sum.add(q.get(i).sub(p.get(i)).abs());
    }
    return sum.div(Rational.of(2));
  }

  /** The largest ratio q/p. */
  public Rational maxRatio() {
    Rational max = Rational.ZERO;
    for (int i = 0; i < p.size(); i++) {
      max = max.max(q.get(i).div(p.get(i)));
    }
    return max;
  }

  /** The reference policy. */
  public FinitePolicy policy() {
    return FinitePolicy.of(p, rewards);
  }

  /** The mean of values under masses. */
  public static Rational mean(List<Rational> masses, List<Rational> values) {
    Rational sum = Rational.ZERO;
    for (int i = 0; i < masses.size(); i++) {
      sum = sum.add(masses.get(i).mul(values.get(i)));
    }
    return sum;
  }

  /**
   * The masses of the responses under best-of-n by the given scores, ties broken uniformly among
   * the draws: a response of mass p in a level with F(v-) = a, F(v) = b has mass p (b^n - a^n)/(b -
   * a) (theorem {@code bon-density}).
   *
   * @param n the number of draws, at least 1
   */
  public static List<Rational> bestOfN(List<Rational> masses, List<Rational> scores, int n) {
    TreeMap<Rational, Rational> levels = new TreeMap<>();
    for (int i = 0; i < masses.size(); i++) {
      levels.merge(scores.get(i), masses.get(i), Rational::add);
    }
    Rational below = Rational.ZERO;
    for (Map.Entry<Rational, Rational> level : levels.entrySet()) {
      Rational upTo = below.add(level.getValue());
      level.setValue(upTo.pow(n).sub(below.pow(n)).div(level.getValue()));
      below = upTo;
    }
    List<Rational> out = new ArrayList<>();
    for (int i = 0; i < masses.size(); i++) {
      out.add(masses.get(i).mul(levels.get(scores.get(i))));
    }
    return out;
  }
}
