package org.certalign.policy;

import java.util.ArrayList;
import java.util.List;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * A reference policy on finitely many responses with two rewards: the proxy r that a policy is
 * trained against and the golden reward r* that counts. Immutable.
 *
 * @param masses the masses of the responses under P, positive, with sum 1
 * @param proxy the proxy reward of each response
 * @param golden the golden reward of each response
 */
public record ProxyPolicy(List<Rational> masses, List<Rational> proxy, List<Rational> golden) {
  /** Keeps copies. */
  public ProxyPolicy {
    masses = List.copyOf(masses);
    proxy = List.copyOf(proxy);
    golden = List.copyOf(golden);
  }

  /** Masses, proxy and golden rewards, read from 3 times {@code size} genes. */
  public static ProxyPolicy read(Genes genes, int size) {
    return new ProxyPolicy(genes.probabilities(size), genes.rewards(size), genes.rewards(size));
  }

  /** The law of the response under P. */
  public Law reference() {
    return Law.of(masses);
  }

  /** The error e = r* - r of each response. */
  public List<Rational> error() {
    List<Rational> out = new ArrayList<>();
    for (int i = 0; i < proxy.size(); i++) {
      out.add(golden.get(i).sub(proxy.get(i)));
    }
    return out;
  }

  /** The masses of the responses under best-of-n by the proxy. */
  public List<Rational> bestOfN(int n) {
    return FinitePair.bestOfN(masses, proxy, n);
  }

  /** The masses of the responses under best-of-n by the golden reward. */
  public List<Rational> bestOfNGolden(int n) {
    return FinitePair.bestOfN(masses, golden, n);
  }

  /** The tilt of P by other values of the responses: masses proportional to p_i e^{b v_i}. */
  public Law tilt(List<Rational> values, Rational beta) {
    List<Real> weights = new ArrayList<>();
    for (int i = 0; i < masses.size(); i++) {
      weights.add(Real.of(masses.get(i)).times(Real.of(beta.mul(values.get(i))).exp()).memo());
    }
    return Law.proportionalTo(weights);
  }

  /** The mean of values under Q minus that under P, exactly. */
  public Rational gain(List<Rational> aligned, List<Rational> values) {
    return FinitePair.mean(aligned, values).sub(FinitePair.mean(masses, values));
  }

  /** The mean of values under Q minus that under P. */
  public Real gain(Law aligned, List<Rational> values) {
    return aligned.meanOf(values).minus(Real.of(FinitePair.mean(masses, values))).memo();
  }

  /** The variance of values under P. */
  public Rational variance(List<Rational> values) {
    return new FinitePair(masses, masses, values).variance();
  }

  /** The largest value minus the smallest. */
  public static Rational oscillation(List<Rational> values) {
    Rational greatest = values.stream().max(Rational::compareTo).orElseThrow();
    return greatest.sub(values.stream().min(Rational::compareTo).orElseThrow());
  }

  /** The largest absolute value. */
  public static Rational supremum(List<Rational> values) {
    return values.stream().map(Rational::abs).max(Rational::compareTo).orElseThrow();
  }

  @Override
  public String toString() {
    return "masses " + masses + ", proxy rewards " + proxy + ", golden rewards " + golden;
  }
}
