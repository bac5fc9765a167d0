package org.certalign.theorem;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.certalign.policy.Genes;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Renyi's representation of the order statistics of exponential variables. */
final class OrderStatistics {
  private static final int MOST = 8;

  private OrderStatistics() {}

  static List<Theorem> theorems() {
    return List.of(representation());
  }

  private static Theorem representation() {
    TheoremBuilder entry =
        Theorem.named("order-statistics", "Rényi's representation of order statistics")
            .statement(
                "For independent standard exponential E_1, ..., E_n: (E_(i))_i has jointly the law"
                    + " of (Σ_{j≤i} E_j/(n−j+1))_i; hence E max = H_n. R = F^{-1}(1 − e^{−E}) is"
                    + " monotone, so best-of-n is a function of max E_i")
            .tex(
                "(E_{(i)})_i \\overset{d}{=} \\Bigl(\\sum_{j\\le i}"
                    + " \\frac{E_j}{n-j+1}\\Bigr)_i,\\qquad \\mathbb E\\max_i E_i = H_n")
            .equality("it is an identity in law")
            .breaks(
                "the representation needs exponential variables: it rests on their lack of memory")
            .source(References.RENYI)
            .source(
                "S. Boucheron, M. Thomas, Concentration inequalities for order statistics,"
                    + " Electron. Commun. Probab. 17 (2012), arXiv:1207.7209")
            .source(References.PAPER)
            .assume(Assumption.assumed("the variables are independent and standard exponential"))
            .family(
                InstanceFamily.of(
                    "joint Laplace transform of two order statistics", 5, OrderStatistics::pair))
            .family(InstanceFamily.of("moments of the maximum", 2, OrderStatistics::maximum))
            .twin(
                "log-n",
                "E max ≤ log n",
                Instance.atMost(Instance.describe("n", 2), Real.of(harmonic(2)), Real.of(2).ln()))
            .twin(
                "same-weights",
                "(E_(i))_i has the law of (Σ_{j≤i} E_j/n)_i: E E_(2) = 1 for n = 2",
                Instance.equal(
                    Instance.describe("n", 2),
                    Real.of(maximumMoment(2, 1)),
                    Real.of(Rational.ONE)));
    for (int n : new int[] {1, 2, 16, 64}) {
      entry.sharp(
          "E max = H_n, n = " + n,
          Instance.equal(
              Instance.describe("n", n), Real.of(maximumMoment(n, 1)), Real.of(harmonic(n))));
    }
    return entry
        .sampled(BestOfNPlans::spacings)
        .sampled(BestOfNPlans::representation)
        .sampled(BestOfNPlans::sameWeights)
        .build();
  }

  static Rational harmonic(int n) {
    Rational sum = Rational.ZERO;
    for (int j = 1; j <= n; j++) {
      sum = sum.add(Rational.of(1, j));
    }
    return sum;
  }

  /** E max^k/k! from P(max &gt; x) = 1 - (1 - e^-x)^n: sum of (-1)^(j+1) C(n,j)/j^k over j. */
  private static Rational maximumMoment(int n, int k) {
    Rational sum = Rational.ZERO;
    for (int j = 1; j <= n; j++) {
      Rational term = choose(n, j).div(Rational.of(j).pow(k));
      sum = j % 2 == 1 ? sum.add(term) : sum.sub(term);
    }
    return sum;
  }

  private static Rational choose(int n, int k) {
    BigInteger c = BigInteger.ONE;
    for (int i = 0; i < k; i++) {
      c = c.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
    }
    return Rational.of(c);
  }

  private static Optional<Instance> maximum(Genes genes) {
    int n = genes.integer(1, 40);
    int k = genes.integer(1, 3);
    return Optional.of(
        Instance.equal(
            Instance.describe("n", n, "moment", k),
            Real.of(maximumMoment(n, k)),
            Real.of(representedMoment(n, k))));
  }

  /**
   * E S^k/k! for S the sum of E_j/(n-j+1) over all j: the coefficient of s^k in the product of 1/(1
   * - s/j), the complete symmetric polynomial of degree k in 1, 1/2, ..., 1/n.
   */
  private static Rational representedMoment(int n, int k) {
    Rational[] complete = new Rational[k + 1];
    Arrays.fill(complete, Rational.ZERO);
    complete[0] = Rational.ONE;
    for (int j = 1; j <= n; j++) {
      for (int d = 1; d <= k; d++) {
        complete[d] = complete[d].add(complete[d - 1].div(Rational.of(j)));
      }
    }
    return complete[k];
  }

  private static Optional<Instance> pair(Genes genes) {
    int n = genes.integer(2, MOST);
    int i = genes.integer(1, n - 1);
    int k = genes.integer(i + 1, n);
    Rational s = genes.positive();
    Rational t = genes.positive();
    return Optional.of(
        Instance.equal(
            Instance.describe("n", n, "i", i, "k", k, "s", s, "t", t),
            Real.of(jointTransform(n, i, k, s, t)),
            Real.of(representedTransform(n, i, k, s, t))));
  }

  /**
   * E exp(-s E_(i) - t E_(k)), i &lt; k, from the joint density. With a = e^-x, b = e^-y it is
   * n!/((i-1)! (k-i-1)! (n-k)!) times the integral of (1-a)^(i-1) (a-b)^(k-i-1) b^(n-k) a^s b^t
   * over 0 &lt; b &lt; a &lt; 1, whose powers are expanded.
   */
  private static Rational jointTransform(int n, int i, int k, Rational s, Rational t) {
    Rational sum = Rational.ZERO;
    for (int l = 0; l < i; l++) {
      for (int m = 0; m < k - i; m++) {
        Rational c = choose(i - 1, l).mul(choose(k - i - 1, m));
        Rational inner = t.add(Rational.of(m + n - k + 1));
        Rational outer = s.add(t).add(Rational.of(l + n - i + 1));
        Rational term = c.div(inner.mul(outer));
        sum = (l + m) % 2 == 0 ? sum.add(term) : sum.sub(term);
      }
    }
    Rational scale = choose(n, k).mul(choose(k, i)).mul(Rational.of((long) i * (k - i)));
    return sum.mul(scale);
  }

  /** The product of (n-j+1)/(n-j+1 + weight of E_j): s + t up to i, t from there up to k. */
  private static Rational representedTransform(int n, int i, int k, Rational s, Rational t) {
    Rational product = Rational.ONE;
    for (int j = 1; j <= k; j++) {
      Rational rate = Rational.of(n - j + 1);
      Rational weight = j <= i ? s.add(t) : t;
      product = product.mul(rate.div(rate.add(weight)));
    }
    return product;
  }
}
