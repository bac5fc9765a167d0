package org.certalign.theorem;

import static org.certalign.theorem.Instance.describe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.policy.BestOfNGains;
import org.certalign.policy.Divergence;
import org.certalign.policy.FinitePair;
import org.certalign.policy.Genes;
import org.certalign.policy.Law;
import org.certalign.policy.ProxyPolicy;
import org.certalign.policy.SoftBestOfN;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** The golden gain of best-of-n by the proxy, and the best rule among the draws. */
final class GoldenBestOfN {
  private static final Rational ONE = Rational.ONE;
  private static final Rational HALF = Rational.of(1, 2);

  /** KL = .15846 to a uniform law on three responses, against .16172 of best-of-2. */
  private static final List<Rational> KL_Q =
      List.of(Rational.of(13, 100), Rational.of(29, 100), Rational.of(58, 100));

  private GoldenBestOfN() {}

  static List<Theorem> theorems() {
    return List.of(bestOfN(), optimality());
  }

  private static Theorem bestOfN() {
    return Theorem.named("golden-bon", "Golden gain of best-of-n by the proxy")
        .statement(
            "For best-of-n by the proxy r, with e = r* − r: E_{P_n} r* − E_P r* ≤ √(2σ²K_n) + "
                + "osc(e)"
                + " TV_n ≤ √(2σ²K_n) + 2 TV_n sup|e|, σ of the proxy. The parameter error is sup|e|"
                + " (norm=sup), or osc(e) (norm=osc)")
        .tex(
            "E_{P_n}r^*-E_Pr^*\\le\\sqrt{2\\sigma^2K_n}+\\mathrm{osc}(e)\\,\\mathrm{TV}_n\\le\\sqrt{2\\sigma^2K_n}+2\\,\\mathrm{TV}_n\\sup|e|")
        .source(References.PAPER + ", its section on the golden reward")
        .source(References.TSYBAKOV)
        .assume(
            Assumption.assumed(
                "the upper tail of the proxy r under P is σ-sub-gaussian; e is bounded"))
        .equality("n = 1; for n > 1 it is strict where σ > 0")
        .breaks("without the term in the error, with σ of the proxy")
        .parameter(GainByKl.draws())
        .parameter(
            Parameter.number(
                "sigma", "sub-gaussian constant of the proxy under P", Domain.NONNEGATIVE))
        .parameter(Parameter.number("error", "sup|e|, or osc(e) with norm=osc", Domain.NONNEGATIVE))
        .parameter(
            Parameter.choice(
                "norm", "what the error is: sup|e|, or osc(e) = sup e − inf e", "sup", "osc"))
        .bound(Kind.UPPER, GoldenBestOfN::value, PlainMath.opinion(GoldenBestOfN::plain))
        .sharp("one draw", oneDraw(), "n", "1", "sigma", "1", "error", "1")
        .published("best of 2", "n", "2", "sigma", "1/4", "error", "1/2")
        .published(
            "best of 2, by oscillation", "n", "2", "sigma", "1/4", "error", "1/2", "norm", "osc")
        .published("best of 16", "n", "16", "sigma", "1", "error", "0.1")
        .published("best of 1000", "n", "1000", "sigma", "1", "error", "0.1")
        .published("best of 65536", "n", "65536", "sigma", "1", "error", "0.1")
        .family(InstanceFamily.of("finite policies, osc(e)", 12, g -> finite(g, true)))
        .family(InstanceFamily.of("finite policies, 2 sup|e|", 12, g -> finite(g, false)))
        .family(InstanceFamily.of("coins with an error of the same sign", 4, GoldenBestOfN::coin))
        .twin("no-error-term", "E_{P_n} r* − E_P r* ≤ √(2σ²K_n), σ of the proxy", noErrorTerm())
        .twin("half-oscillation", "E_{P_n} e − E_P e ≤ TV_n osc(e)/2", halfOscillation())
        .sampled(GoldenPlans::bestOfN)
        .sampled(GoldenPlans::withoutTv)
        .build();
  }

  private static Real value(Arguments a) {
    boolean oscillation = a.word("norm").equals("osc");
    if (a.number("sigma").signum() == 0 || a.number("n").equals(ONE)) {
      Real width = oscillation ? a.real("error") : a.real("error").times(Real.of(2));
      return width.times(GainByDistance.tv(a.number("n")));
    }
    return GainByKl.unlessOne(a, p -> proved(a, oscillation, p));
  }

  private static Interval proved(Arguments a, boolean oscillation, Precision p) {
    Interval n = a.real("n").enclose(p);
    Interval sigma = a.real("sigma").enclose(p);
    Interval error = a.real("error").enclose(p);
    return oscillation
        ? org.certalign.bound.Golden.goldenBonOscillation(n, sigma, error, p)
        : org.certalign.bound.Golden.goldenBon(n, sigma, error, p);
  }

  private static BigDecimal plain(PlainMath m, Arguments a) {
    if (a.number("n").equals(ONE)) {
      return BigDecimal.ZERO;
    }
    BigDecimal variance = m.of(a.number("sigma").pow(2));
    BigDecimal root = PlainTransport.squareRoot(m, variance, GainByKl.plainKl(m, a));
    BigDecimal error = m.of(a.number("error"));
    BigDecimal width = a.word("norm").equals("osc") ? error : m.times(m.of(2), error);
    return m.plus(root, m.times(width, GainByDistance.plainTv(m, a.number("n"))));
  }

  static Real bound(Rational n, Rational variance, Rational width) {
    return TransportSubgaussian.squareRootLaw(variance, GainByKl.kl(n))
        .plus(Real.of(width).times(GainByDistance.tv(n)));
  }

  private static Instance oneDraw() {
    return Instance.equal(
        describe("r, r*", "any", "n", 1), Real.of(0), bound(ONE, ONE, Rational.of(2)));
  }

  private static Instance golden(ProxyPolicy policy, int n, Rational width) {
    return Instance.atMost(
        describe("policy", policy, "n", n),
        Real.of(policy.gain(policy.bestOfN(n), policy.golden())),
        bound(Rational.of(n), GoldenTransport.hoeffding(policy.proxy()), width));
  }

  private static Optional<Instance> finite(Genes genes, boolean oscillation) {
    int n = genes.draws(32);
    ProxyPolicy policy = ProxyPolicy.read(genes, genes.integer(2, 3));
    List<Rational> error = policy.error();
    Rational width =
        oscillation
            ? ProxyPolicy.oscillation(error)
            : ProxyPolicy.supremum(error).mul(Rational.of(2));
    return Optional.of(golden(policy, n, width));
  }

  private static Optional<Instance> coin(Genes genes) {
    Rational p = genes.unit();
    int n = genes.draws(64);
    Rational height = genes.unit();
    Rational more = genes.positive();
    ProxyPolicy policy =
        new ProxyPolicy(
            List.of(ONE.sub(p), p),
            List.of(Rational.ZERO, height),
            List.of(Rational.ZERO, height.add(more)));
    return Optional.of(golden(policy, n, more));
  }

  /** Coin, r = 1{heads}/2, r* = 1{heads}, n = 2: .25 > .15538. */
  private static Instance noErrorTerm() {
    ProxyPolicy policy =
        new ProxyPolicy(
            List.of(HALF, HALF), List.of(Rational.ZERO, HALF), List.of(Rational.ZERO, ONE));
    return golden(policy, 2, Rational.ZERO);
  }

  /** Coin, e = 1{heads}, heads preferred, n = 2: 1/4 > 1/8. */
  private static Instance halfOscillation() {
    return Instance.atMost(
        describe("P", "a fair coin, heads preferred", "e", "1{heads}", "n", 2),
        Real.of(BestOfNGains.bernoulli(HALF, 2)),
        GainByDistance.tv(Rational.of(2)).over(Real.of(2)));
  }

  private static Theorem optimality() {
    return Theorem.named(
            "golden-optimality", "Best-of-n by the golden reward is the best rule among the draws")
        .statement(
            "E of r* of the response selected by any rule among n draws ≤ E_{P_n by r*} r*, "
                + "pointwise"
                + " on the same draws")
        .tex("E\\,r^*(Y_{\\mathrm{rule}(Y_1,\\dots,Y_n)})\\le E\\max_i r^*(Y_i)")
        .source(References.PAPER)
        .assume(Assumption.assumed("the rule returns one of the n draws"))
        .equality("iff the rule almost surely returns a draw of largest golden reward")
        .breaks(
            "for policies that need not return one of n draws, even with dQ/dP ≤ n or KL(Q‖P) "
                + "≤ K_n")
        .family(InstanceFamily.of("best-of-n by the proxy", 12, GoldenBestOfN::byProxy))
        .family(InstanceFamily.of("soft best-of-n by the proxy", 11, GoldenBestOfN::bySoftProxy))
        .family(
            InstanceFamily.of(
                "any rule on two draws of three responses", 15, GoldenBestOfN::anyRule))
        .twin("density-bound", "dQ/dP ≤ n implies E_Q r* ≤ E_{P_n by r*} r*", densityBound())
        .twin("kl-bound", "KL(Q‖P) ≤ KL(P_n‖P) implies E_Q r* ≤ E_{P_n by r*} r*", klBound())
        .sampled(GoldenPlans::optimality)
        .sampled(GoldenPlans::optimalityAttained)
        .build();
  }

  /** Means of r* above its least value, so that both sides are positive. */
  private static Instance selected(ProxyPolicy policy, int n, String rule, List<Rational> aligned) {
    List<Rational> golden = policy.golden();
    Rational least = golden.stream().min(Rational::compareTo).orElseThrow();
    Rational best = FinitePair.mean(policy.bestOfNGolden(n), golden);
    return Instance.atMost(
        describe("policy", policy, "n", n, "rule", rule),
        Real.of(FinitePair.mean(aligned, golden).sub(least)),
        Real.of(best.sub(least)));
  }

  private static Optional<Instance> byProxy(Genes genes) {
    int n = genes.draws(32);
    ProxyPolicy policy = ProxyPolicy.read(genes, genes.integer(2, 3));
    return Optional.of(selected(policy, n, "the proxy", policy.bestOfN(n)));
  }

  private static Optional<Instance> bySoftProxy(Genes genes) {
    int n = genes.integer(1, 5);
    List<Rational> masses = genes.probabilities(3);
    List<Rational> weights = List.of(genes.positive(), genes.positive(), genes.positive());
    ProxyPolicy policy = new ProxyPolicy(masses, weights, genes.rewards(3));
    List<Rational> soft = SoftBestOfN.masses(masses, weights, n);
    return Optional.of(selected(policy, n, "soft, weights " + weights, soft));
  }

  /** For each ordered pair of different draws, the probability that the first is returned. */
  private static Optional<Instance> anyRule(Genes genes) {
    ProxyPolicy policy = ProxyPolicy.read(genes, 3);
    List<Rational> masses = policy.masses();
    List<Rational> aligned = new ArrayList<>();
    masses.forEach(m -> aligned.add(m.mul(m)));
    List<Rational> rule = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        if (i != j) {
          Rational first = genes.unit();
          Rational both = masses.get(i).mul(masses.get(j));
          aligned.set(i, aligned.get(i).add(both.mul(first)));
          aligned.set(j, aligned.get(j).add(both.mul(ONE.sub(first))));
          rule.add(first);
        }
      }
    }
    return Optional.of(selected(policy, 2, "first of (i, j) with " + rule, aligned));
  }

  /** Coin, n = 2, Q on heads alone: 1 > 3/4. */
  private static Instance densityBound() {
    return Instance.atMost(
        describe("P", "a fair coin", "r*", "1{heads}", "Q", "heads", "n", 2),
        Real.of(1),
        Real.of(Rational.of(3, 4)));
  }

  /**
   * P = (1/3, 1/3, 1/3) on 0, 1, 2 and n = 2: P_2 = (1, 3, 5)/9 of mean 13/9; Q has the mean 1.45.
   */
  private static Instance klBound() {
    Rational third = Rational.of(1, 3);
    List<Rational> rewards = List.of(Rational.ZERO, ONE, Rational.of(2));
    ProxyPolicy policy = new ProxyPolicy(List.of(third, third, third), rewards, rewards);
    return selected(policy, 2, "none: Q = " + KL_Q, KL_Q);
  }

  /** KL(P_2||P) and KL(Q||P) of the last example. */
  static List<Real> budgets() {
    Law p = Law.of(List.of(Rational.of(1, 3), Rational.of(1, 3), Rational.of(1, 3)));
    Law best = Law.of(List.of(Rational.of(1, 9), Rational.of(3, 9), Rational.of(5, 9)));
    return List.of(Divergence.kl(best, p), Divergence.kl(Law.of(KL_Q), p));
  }
}
