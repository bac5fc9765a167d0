package org.certalign.policy;

import java.math.BigInteger;
import java.util.function.IntFunction;
import org.certalign.quadrature.HarmonicNumber;
import org.certalign.real.Rational;

/** Exact gains of best-of-n for laws of the reward at which they are rational. */
public final class BestOfNGains {
  private BestOfNGains() {}

  /** A reward on finitely many levels. */
  public static Rational of(FinitePolicy policy, int n) {
    return FinitePair.mean(policy.bestOfN(n), policy.rewards()).sub(policy.mean());
  }

  /** Rewards 0 and 1, the latter with probability p: (1-p) - (1-p)^n. */
  public static Rational bernoulli(Rational p, int n) {
    Rational fail = Rational.ONE.sub(p);
    return fail.sub(fail.pow(n));
  }

  /** Uniform on [0, 1], real n: n/(n+1) - 1/2 = (n-1)/(2n+2). */
  public static Rational uniform(Rational n) {
    Rational next = n.add(Rational.ONE);
    return n.sub(Rational.ONE).div(next.add(next));
  }

  /** The reward u^m of a uniform u, real n and m &gt; 0: n/(n+m) - 1/(m+1). */
  public static Rational power(Rational n, Rational m) {
    return n.div(n.add(m)).sub(Rational.ONE.div(m.add(Rational.ONE)));
  }

  /** The variance 1/(2m+1) - 1/(m+1)^2 of the reward u^m. */
  public static Rational powerVariance(Rational m) {
    Rational square = Rational.ONE.div(m.add(m).add(Rational.ONE));
    return square.sub(m.add(Rational.ONE).pow(-2));
  }

  /** Exponential of mean 1: 1/2 + ... + 1/n, the gaps of Renyi's representation but the first. */
  public static Rational exponential(int n) {
    return HarmonicNumber.sum(2, n);
  }

  /** Laplace of scale 1: sum_{k=1..n} (1 - 2^-k)/k - 2^-n/n. */
  public static Rational laplace(int n) {
    Rational half = Rational.of(1, 2);
    Rational sum = half.pow(n).div(Rational.of(n)).neg();
    for (int k = 1; k <= n; k++) {
      sum = sum.add(Rational.ONE.sub(half.pow(k)).div(Rational.of(k)));
    }
    return sum;
  }

  /**
   * A maximum through minima: E max of n = sum_k (-1)^(k+1) C(n,k) E min of k, for a law whose
   * expected minimum of k draws is known.
   */
  public static Rational byMinima(int n, IntFunction<Rational> minimum) {
    Rational sum = Rational.ZERO;
    BigInteger choose = BigInteger.ONE;
    for (int k = 1; k <= n; k++) {
      choose = choose.multiply(BigInteger.valueOf(n - k + 1L)).divide(BigInteger.valueOf(k));
      Rational term = Rational.of(choose).mul(minimum.apply(k));
      sum = k % 2 == 1 ? sum.add(term) : sum.sub(term);
    }
    return sum;
  }
}
