package org.certalign.policy;

import java.util.ArrayList;
import java.util.List;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * Policies over prompts: a prompt x is drawn with probability rho(x), then a response from P(.|x)
 * or Q(.|x). Immutable.
 *
 * @param rho the probabilities of the prompts, positive, with sum 1
 * @param pairs the two policies and the reward at each prompt, as many
 */
public record PromptedPair(List<Rational> rho, List<FinitePair> pairs) {
  /**
   * Keeps copies.
   *
   * @throws IllegalArgumentException if there are not as many pairs as prompts
   */
  public PromptedPair {
    rho = List.copyOf(rho);
    pairs = List.copyOf(pairs);
    if (rho.size() != pairs.size()) {
      throw new IllegalArgumentException(rho.size() + " prompts, " + pairs.size() + " policies");
    }
  }

  /** E_x gain(x). */
  public Rational gain() {
    return FinitePair.mean(rho, pairs.stream().map(FinitePair::gain).toList());
  }

  /** The conditional divergence KL(Q||P|rho) = E_x KL(Q(.|x)||P(.|x)). */
  public Real kl() {
    List<Real> terms = new ArrayList<>();
    for (int x = 0; x < rho.size(); x++) {
      terms.add(Real.of(rho.get(x)).times(pairs.get(x).kl()));
    }
    return Real.sum(terms).memo();
  }

  /**
   * The pair on prompts with responses, prompt by prompt: its gain is {@link #gain}, its divergence
   * {@link #kl}, as both laws have the same prompts.
   */
  public FinitePair joint() {
    List<Rational> p = new ArrayList<>();
    List<Rational> q = new ArrayList<>();
    List<Rational> rewards = new ArrayList<>();
    for (int x = 0; x < rho.size(); x++) {
      FinitePair pair = pairs.get(x);
      Rational mass = rho.get(x);
      pair.p().forEach(m -> p.add(mass.mul(m)));
      pair.q().forEach(m -> q.add(mass.mul(m)));
      rewards.addAll(pair.rewards());
    }
    return new FinitePair(p, q, rewards);
  }
}
