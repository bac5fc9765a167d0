package org.certalign.policy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * Soft best-of-n: of n draws from P, draw i is returned with probability proportional to e^{b
 * r(Y_i)}. Its law by exact enumeration of how often each response is drawn (theorems {@code
 * softbon-f} and {@code softbon-tilt}).
 */
public final class SoftBestOfN {
  private SoftBestOfN() {}

  /**
   * The exact law where the weights e^{b r} are rational.
   *
   * @param masses the masses of the responses under P
   * @param weights e^{b r} of each response, positive
   * @param n the number of draws, at least 1; the work grows as n^(k-1) with the number k of
   *     responses
   */
  public static List<Rational> masses(List<Rational> masses, List<Rational> weights, int n) {
    List<Rational> out = new ArrayList<>();
    masses.forEach(m -> out.add(Rational.ZERO));
    for (int[] counts : counts(n, masses.size())) {
      Rational total = Rational.ZERO;
      for (int i = 0; i < counts.length; i++) {
        total = total.add(weights.get(i).mul(Rational.of(counts[i])));
      }
      Rational perWeight = probability(masses, counts).div(total);
      for (int i = 0; i < counts.length; i++) {
        Rational share = perWeight.mul(weights.get(i)).mul(Rational.of(counts[i]));
        out.set(i, out.get(i).add(share));
      }
    }
    return out;
  }

  /** The law for rational rewards and any b: as {@link #masses}, its masses as reals. */
  public static Law law(FinitePolicy policy, Rational beta, int n) {
    List<Real> weights =
        policy.rewards().stream().map(r -> Real.of(beta.mul(r)).exp().memo()).toList();
    List<List<Real>> terms = new ArrayList<>();
    weights.forEach(w -> terms.add(new ArrayList<>()));
    for (int[] counts : counts(n, weights.size())) {
      List<Real> drawn = new ArrayList<>();
      for (int i = 0; i < counts.length; i++) {
        drawn.add(weights.get(i).times(Real.of(counts[i])));
      }
      Real perWeight = Real.of(probability(policy.masses(), counts)).over(Real.sum(drawn)).memo();
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          terms.get(i).add(perWeight.times(drawn.get(i)));
        }
      }
    }
    return Law.proportionalTo(terms.stream().map(Real::sum).map(Real::memo).toList());
  }

  /**
   * The probability that n independent draws hit the responses so often: n!/prod k_i! prod p_i^k_i.
   */
  private static Rational probability(List<Rational> masses, int[] counts) {
    BigInteger arrangements = BigInteger.ONE;
    int drawn = 0;
    Rational product = Rational.ONE;
    for (int i = 0; i < counts.length; i++) {
      product = product.mul(masses.get(i).pow(counts[i]));
      for (int k = 1; k <= counts[i]; k++) {
        drawn++;
        arrangements =
            arrangements.multiply(BigInteger.valueOf(drawn)).divide(BigInteger.valueOf(k));
      }
    }
    return product.mul(Rational.of(arrangements));
  }

  /** All ways to draw n responses of the given number of kinds, as counts of each kind. */
  static List<int[]> counts(int n, int kinds) {
    List<int[]> out = new ArrayList<>();
    fill(new int[kinds], 0, n, out);
    return out;
  }

  private static void fill(int[] counts, int kind, int left, List<int[]> out) {
    if (kind == counts.length - 1) {
      counts[kind] = left;
      out.add(counts.clone());
      return;
    }
    for (int k = 0; k <= left; k++) {
      counts[kind] = k;
      fill(counts, kind + 1, left - k, out);
    }
  }
}
