package org.certalign.theorem;

import static org.certalign.theorem.Instance.describe;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.certalign.policy.BestOfNGains;
import org.certalign.policy.FinitePolicy;
import org.certalign.policy.Genes;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Bounds on the gain of best-of-n through total variation and the chi-squared divergence. */
final class GainByDistance {
  private static final Rational ONE = Rational.ONE;
  private static final Rational TWO = Rational.of(2);
  private static final Rational HALF = Rational.of(1, 2);

  private GainByDistance() {}

  static List<Theorem> theorems() {
    return List.of(bounded(), chi2());
  }

  /** TV_n = (1 - 1/n) u, u = n^(-1/(n-1)); 0 at n = 1. */
  static Real tv(Rational n) {
    if (n.equals(ONE)) {
      return Real.of(0);
    }
    return Real.of(ONE.sub(ONE.div(n))).times(quantile(n)).memo();
  }

  /** n^(-1/(n-1)), where the density n u^(n-1) crosses 1. */
  private static Real quantile(Rational n) {
    Rational less = n.sub(ONE);
    return n.equals(TWO)
        ? Real.of(HALF)
        : Real.of(n).ln().over(Real.of(less)).negate().exp().memo();
  }

  /** TV_n, plainly, for n > 1. */
  static BigDecimal plainTv(PlainMath m, Rational n) {
    if (n.equals(ONE)) {
      return BigDecimal.ZERO;
    }
    BigDecimal u = m.exp(m.over(m.ln(m.of(n)), m.of(n.sub(ONE))).negate());
    return m.times(m.of(ONE.sub(ONE.div(n))), u);
  }

  private static Theorem bounded() {
    return Theorem.named("bon-gain-bounded", "Gain of best-of-n for a bounded reward")
        .statement(
            "If a ≤ r ≤ b, then E_{P_n} r − E_P r ≤ (b−a) TV_n, TV_n = (1−1/n) n^(−1/(n−1));"
                + " always at most (b−a)√(K_n/2)")
        .tex("E_{P_n}r-E_Pr\\le(b-a)\\left(1-\\tfrac1n\\right)n^{-1/(n-1)}")
        .source(References.TSYBAKOV)
        .source(References.PAPER)
        .assume(Assumption.assumed("r lies in [a, b] under P"))
        .assume(Assumption.checked("a ≤ b"))
        .equality("iff r is a or b only, with F(a) = n^(−1/(n−1))")
        .breaks("with TV_n halved once more")
        .parameter(GainByKl.draws())
        .parameter(Parameter.number("a", "least reward", Domain.ANY))
        .parameter(Parameter.number("b", "largest reward", Domain.ANY))
        .bound(
            Kind.UPPER,
            GainByDistance::boundedValue,
            PlainMath.opinion(
                (m, a) ->
                    m.times(m.of(a.number("b").sub(a.number("a"))), plainTv(m, a.number("n")))))
        .sharp("fair coin, best of 2", sharpCoin(2), "n", "2", "a", "0", "b", "1")
        .sharp("best of 3, F(a) = 1/√3", sharpCoin(3), "n", "3", "a", "0", "b", "1")
        .sharp("best of 16, F(a) = 16^(−1/15)", sharpCoin(16), "n", "16", "a", "0", "b", "1")
        .published("best of 4", "n", "4", "a", "0", "b", "1")
        .published("best of 64", "n", "64", "a", "-1", "b", "1")
        .published("best of 1000", "n", "1000", "a", "0", "b", "1")
        .published("best of 65536", "n", "65536", "a", "0", "b", "1")
        .published("one draw", "n", "1", "a", "0", "b", "1")
        .family(InstanceFamily.of("coins", 2, GainByDistance::coin))
        .family(InstanceFamily.of("finite rewards", 8, GainByDistance::finite))
        .family(
            InstanceFamily.of(
                "below the square-root law: TV_n ≤ √(K_n/2)", 1, GainByDistance::pinsker))
        .twin("half-twice", "E_{P_n} r − E_P r ≤ (b−a) TV_n/2", halfTwice())
        .sampled(GainPlans::bounded)
        .sampled(GainPlans::wrongRange)
        .build();
  }

  private static Real boundedValue(Arguments a) {
    Rational width = TransportSubgaussian.width(a);
    Rational n = a.number("n");
    if (n.equals(ONE) || n.equals(TWO) || width.signum() == 0) {
      return Real.of(width).times(tv(n));
    }
    return GainByKl.unlessOne(
        a,
        p ->
            org.certalign.bound.BestOfNGain.bonGainBounded(
                a.real("n").enclose(p), a.real("a").enclose(p), a.real("b").enclose(p), p));
  }

  /** P(r = 0) = u = n^(-1/(n-1)): the gain is u - u^n. */
  private static Instance sharpCoin(int n) {
    Real u = quantile(Rational.of(n));
    return Instance.equal(
        describe("P(r = 0)", "n^(−1/(n−1))", "n", n), u.minus(u.pow(n)), tv(Rational.of(n)));
  }

  private static Optional<Instance> coin(Genes genes) {
    Rational p = genes.unit();
    int n = genes.draws(128);
    return Optional.of(
        Instance.atMost(
            describe("P(r = 1)", p, "n", n),
            Real.of(BestOfNGains.bernoulli(p, n)),
            tv(Rational.of(n))));
  }

  private static Optional<Instance> finite(Genes genes) {
    int size = genes.integer(2, 3);
    int n = genes.draws(32);
    FinitePolicy policy = FinitePolicy.of(genes.probabilities(size), genes.rewards(size));
    Rational least = policy.rewards().get(0);
    Rational greatest = policy.rewards().get(policy.rewards().size() - 1);
    return Optional.of(
        Instance.atMost(
            describe("P", policy, "n", n),
            Real.of(BestOfNGains.of(policy, n)),
            Real.of(greatest.sub(least)).times(tv(Rational.of(n)))));
  }

  private static Optional<Instance> pinsker(Genes genes) {
    Rational n = ONE.add(genes.positive());
    return Optional.of(
        Instance.atMost(describe("n", n), tv(n), GainByKl.kl(n).over(Real.of(2)).sqrt()));
  }

  private static Instance halfTwice() {
    return Instance.atMost(
        describe("P(r = 1)", HALF, "n", 2),
        Real.of(BestOfNGains.bernoulli(HALF, 2)),
        tv(TWO).over(Real.of(2)));
  }

  private static Theorem chi2() {
    return Theorem.named("bon-gain-chi2", "Gain of best-of-n from the variance")
        .statement("If Var_P(r) = V, then E_{P_n} r − E_P r ≤ √V (n−1)/√(2n−1)")
        .tex("E_{P_n}r-E_Pr\\le\\sqrt{V}\\,\\frac{n-1}{\\sqrt{2n-1}}")
        .source(
            "H. O. Hartley, H. A. David, Universal bounds for mean range and extreme "
                + "observation, Ann. Math. Statist. 25 (1954), doi:10.1214/aoms/1177728848")
        .source(
            "E. J. Gumbel, The maxima of the mean largest value and of the range, Ann. Math. "
                + "Statist. 25 (1954), doi:10.1214/aoms/1177728847")
        .assume(Assumption.assumed("Var_P(r) = V is finite"))
        .equality("iff F^{-1}(u) = α + βu^(n−1), β ≥ 0")
        .breaks("with K_n in place of the χ² divergence (n−1)²/(2n−1)")
        .parameter(GainByKl.draws())
        .parameter(
            Parameter.number("variance", "variance of the reward under P", Domain.NONNEGATIVE))
        .bound(Kind.UPPER, GainByDistance::chi2Value, PlainMath.opinion(GainByDistance::plainChi2))
        .sharp("r = u², best of 3", sharpPower(3), "n", "3", "variance", "4/45")
        .sharp("uniform reward, best of 2", sharpPower(2), "n", "2", "variance", "1/12")
        .sharp("r = u^15, best of 16", sharpPower(16), "n", "16", "variance", "225/7936")
        .published("best of 2", "n", "2", "variance", "1")
        .published("best of 64", "n", "64", "variance", "1")
        .published("best of 1000", "n", "1000", "variance", "1")
        .published("best of 65536", "n", "65536", "variance", "1")
        .published("one draw", "n", "1", "variance", "1")
        .family(InstanceFamily.of("finite rewards", 8, GainByDistance::finiteChi2))
        .family(InstanceFamily.of("r = u^m, real n and m", 2, GainByDistance::powerChi2))
        .family(InstanceFamily.of("exponential reward", 1, GainByDistance::exponentialChi2))
        .twin("kl", "E_{P_n} r − E_P r ≤ √(V K_n)", klTwin())
        .twin("every-atomless-law", "equality for every reward law without atoms", everyAtomless())
        .sampled(GainPlans::chi2)
        .sampled(LawPlans::paretoBestOf)
        .build();
  }

  /** (n-1)^2/(2n-1). */
  private static Rational chi2(Rational n) {
    return n.sub(ONE).pow(2).div(n.add(n).sub(ONE));
  }

  private static Real chi2Value(Arguments a) {
    Real exact = Real.of(a.number("variance").mul(chi2(a.number("n")))).sqrt();
    return Exact.or(
        exact,
        p ->
            org.certalign.bound.BestOfNGain.bonGainChi2(
                a.real("n").enclose(p), a.real("variance").enclose(p), p));
  }

  private static BigDecimal plainChi2(PlainMath m, Arguments a) {
    BigDecimal n = m.of(a.number("n"));
    BigDecimal less = m.minus(n, BigDecimal.ONE);
    BigDecimal root = m.sqrt(m.plus(n, less));
    return m.times(m.sqrt(m.of(a.number("variance"))), m.over(less, root));
  }

  static Real chi2Bound(Rational variance, Rational n) {
    return Real.of(variance.mul(chi2(n))).sqrt();
  }

  private static Instance sharpPower(int n) {
    Rational m = Rational.of(n - 1L);
    return Instance.equal(
        describe("r", "u^" + m + ", u uniform on (0, 1)", "n", n),
        Real.of(BestOfNGains.power(Rational.of(n), m)),
        chi2Bound(BestOfNGains.powerVariance(m), Rational.of(n)));
  }

  private static Optional<Instance> finiteChi2(Genes genes) {
    int size = genes.integer(2, 3);
    int n = genes.draws(32);
    FinitePolicy policy = FinitePolicy.of(genes.probabilities(size), genes.rewards(size));
    return Optional.of(
        Instance.atMost(
            describe("P", policy, "n", n),
            Real.of(BestOfNGains.of(policy, n)),
            chi2Bound(policy.variance(), Rational.of(n))));
  }

  private static Optional<Instance> powerChi2(Genes genes) {
    Rational n = ONE.add(genes.positive());
    Rational m = genes.positive();
    return Optional.of(
        Instance.atMost(
            describe("r", "u^m, u uniform on (0, 1)", "m", m, "n", n),
            Real.of(BestOfNGains.power(n, m)),
            chi2Bound(BestOfNGains.powerVariance(m), n)));
  }

  private static Optional<Instance> exponentialChi2(Genes genes) {
    int n = genes.draws(200);
    return Optional.of(
        Instance.atMost(
            describe("r", "Exp(1)", "n", n),
            Real.of(BestOfNGains.exponential(n)),
            chi2Bound(ONE, Rational.of(n))));
  }

  /** Uniform, n = 2: .1667 > .1269. */
  private static Instance klTwin() {
    return Instance.atMost(
        describe("r", "uniform on (0, 1)", "n", 2),
        Real.of(BestOfNGains.uniform(TWO)),
        GainByKl.kl(2).over(Real.of(12)).sqrt());
  }

  /** Uniform, n = 3: .25 against .2582. */
  private static Instance everyAtomless() {
    Rational three = Rational.of(3);
    return Instance.equal(
        describe("r", "uniform on (0, 1)", "n", 3),
        Real.of(BestOfNGains.uniform(three)),
        chi2Bound(Rational.of(1, 12), three));
  }
}
