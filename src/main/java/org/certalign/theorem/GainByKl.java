package org.certalign.theorem;

import static org.certalign.theorem.Instance.describe;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.certalign.policy.BestOfNGains;
import org.certalign.policy.FinitePolicy;
import org.certalign.policy.Genes;
import org.certalign.policy.RewardLaw;
import org.certalign.policy.SubGamma;
import org.certalign.quadrature.GaussianMaximum;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Bounds on the gain of best-of-n through its KL divergence, and the maximal inequality. */
final class GainByKl {
  private static final Rational ONE = Rational.ONE;

  private GainByKl() {}

  static List<Theorem> theorems() {
    return List.of(subgaussian(), maximal(), subgamma());
  }

  /** K_n = log n - (n-1)/n, at least 0. */
  static Real kl(Rational n) {
    if (n.equals(ONE)) {
      return Real.of(0);
    }
    return Real.of(n).ln().minus(Real.of(n.sub(ONE).div(n))).max(Real.of(0)).memo();
  }

  static Real kl(int n) {
    return kl(Rational.of(n));
  }

  /** K_n = log n - (n-1)/n, plainly. */
  static BigDecimal plainKl(PlainMath m, Arguments a) {
    Rational n = a.number("n");
    return m.minus(m.ln(m.of(n)), m.of(n.sub(ONE).div(n)));
  }

  static Parameter draws() {
    return Parameter.number("n", "number of draws", Domain.AT_LEAST_ONE);
  }

  /** Zero at n = 1, the given value elsewhere. */
  static Real unlessOne(Arguments a, Real value) {
    Rational more = a.number("n").sub(ONE);
    return more.signum() == 0 ? Real.of(0) : MoreBits.of(2 * MoreBits.lost(more), value);
  }

  private static Theorem subgaussian() {
    return Theorem.named("bon-gain-subgaussian", "Gain of best-of-n for a sub-gaussian reward")
        .statement(
            "If the upper tail of r under P is σ-sub-gaussian, then E_{P_n} r − E_P r ≤ √(2σ²K_n),"
                + " K_n = log n − (n−1)/n")
        .tex("E_{P_n}r-E_Pr\\le\\sqrt{2\\sigma^2\\left(\\log n-\\tfrac{n-1}{n}\\right)}")
        .source(References.PAPER)
        .source(References.CONCENTRATION + ", lemma 4.18")
        .assume(Assumption.assumed("the upper tail of r under P is σ-sub-gaussian"))
        .assume(Assumption.assumed("ties are broken uniformly; any reward law"))
        .equality("n = 1; for n > 1 it is strict, a Gaussian reward comes within 10% (n = 2: .908)")
        .breaks("with the variance in place of σ², for exponential rewards")
        .parameter(draws())
        .parameter(
            Parameter.number(
                "sigma", "sub-gaussian constant of the reward under P", Domain.NONNEGATIVE))
        .bound(
            Kind.UPPER,
            a ->
                unlessOne(
                    a,
                    p ->
                        org.certalign.bound.BestOfNGain.bonGainSubgaussian(
                            a.real("n").enclose(p), a.real("sigma").enclose(p), p)),
            PlainMath.opinion(
                (m, a) ->
                    PlainTransport.squareRoot(m, m.of(a.number("sigma").pow(2)), plainKl(m, a))))
        .sharp("one draw", oneDraw(), "n", "1", "sigma", "1")
        .published("best of 2", "n", "2", "sigma", "1")
        .published("best of 4", "n", "4", "sigma", "1")
        .published("best of 16", "n", "16", "sigma", "1")
        .published("best of 64", "n", "64", "sigma", "1")
        .published("best of 1000", "n", "1000", "sigma", "1")
        .published("best of 60000", "n", "60000", "sigma", "1")
        .published("best of 65536", "n", "65536", "sigma", "1")
        .family(
            InstanceFamily.of(
                "finite rewards with σ half the range", 8, g -> finite(g, GainByKl::klBound)))
        .family(
            InstanceFamily.of("coins with Kearns and Saul's σ", 2, g -> coin(g, GainByKl::klBound)))
        .family(InstanceFamily.of("uniform reward, real n", 1, g -> uniform(g, GainByKl::klBound)))
        .family(InstanceFamily.of("Gaussian reward", 1, g -> gaussian(g, GainByKl::klBound)))
        .twin(
            "variance",
            "E_{P_n} r − E_P r ≤ √(2 Var_P(r) K_n)",
            exponential(1000, new SubGamma(Real.of(1), Rational.ZERO)))
        .sampled(GainPlans::subgaussian)
        .sampled(GainPlans::notSubgaussian)
        .sampled(LawPlans::paretoBestOfBreaks)
        .build();
  }

  /** sqrt(2 v K_n). */
  static Real klBound(Rational n, Real variance) {
    return TransportSubgaussian.squareRootLaw(variance, kl(n));
  }

  /** sqrt(2 v log n). */
  static Real logBound(Rational n, Real variance) {
    return TransportSubgaussian.squareRootLaw(variance, Real.of(n).ln());
  }

  private interface BoundAt {
    Real of(Rational n, Real variance);
  }

  private static Instance oneDraw() {
    return Instance.equal(describe("r", "any", "n", 1), Real.of(0), klBound(ONE, Real.of(1)));
  }

  private static Optional<Instance> finite(Genes genes, BoundAt bound) {
    int size = genes.integer(2, 3);
    int n = genes.draws(32);
    FinitePolicy policy = FinitePolicy.of(genes.probabilities(size), genes.rewards(size));
    Rational least = policy.rewards().get(0);
    Rational greatest = policy.rewards().get(policy.rewards().size() - 1);
    Rational half = greatest.sub(least).div(Rational.of(2));
    return Optional.of(
        Instance.atMost(
            describe("P", policy, "n", n),
            Real.of(BestOfNGains.of(policy, n)),
            bound.of(Rational.of(n), Real.of(half.mul(half)))));
  }

  private static Optional<Instance> coin(Genes genes, BoundAt bound) {
    Rational p = genes.unit();
    int n = genes.draws(128);
    return Optional.of(
        Instance.atMost(
            describe("P(r = 1)", p, "n", n),
            Real.of(BestOfNGains.bernoulli(p, n)),
            bound.of(Rational.of(n), RewardLaw.kearnsSaul(p))));
  }

  private static Optional<Instance> uniform(Genes genes, BoundAt bound) {
    Rational n = ONE.add(genes.positive());
    return Optional.of(
        Instance.atMost(
            describe("r", "uniform on (0, 1)", "n", n),
            Real.of(BestOfNGains.uniform(n)),
            bound.of(n, Real.of(Rational.of(1, 12)))));
  }

  private static Optional<Instance> gaussian(Genes genes, BoundAt bound) {
    int n = genes.draws(65_536);
    return Optional.of(
        Instance.atMost(
            describe("r", "N(0, 1)", "n", n),
            GaussianMaximum.of(BigInteger.valueOf(n)),
            bound.of(Rational.of(n), Real.of(1))));
  }

  private static Theorem maximal() {
    return Theorem.named("bon-gain-maximal", "Maximal inequality for the gain of best-of-n")
        .statement(
            "If the upper tail of r under P is σ-sub-gaussian, then E_{P_n} r − E_P r ≤ √(2σ² "
                + "log n);"
                + " for n ≥ 2 it is above bon-gain-subgaussian")
        .tex("E_{P_n}r-E_Pr\\le\\sqrt{2\\sigma^2\\log n}")
        .source(References.CONCENTRATION + ", theorem 2.5")
        .source(References.PAPER)
        .assume(Assumption.assumed("the upper tail of r under P is σ-sub-gaussian"))
        .equality("n = 1; in the limit of large n, up to lower order, for a Gaussian reward")
        .breaks("with the variance in place of σ², for rare successes")
        .parameter(draws())
        .parameter(
            Parameter.number(
                "sigma", "sub-gaussian constant of the reward under P", Domain.NONNEGATIVE))
        .bound(
            Kind.UPPER,
            a ->
                unlessOne(
                    a,
                    p ->
                        org.certalign.bound.BestOfNGain.bonGainMaximal(
                            a.real("n").enclose(p), a.real("sigma").enclose(p), p)),
            PlainMath.opinion(
                (m, a) ->
                    PlainTransport.squareRoot(
                        m, m.of(a.number("sigma").pow(2)), m.ln(m.of(a.number("n"))))))
        .sharp("one draw", oneDraw(), "n", "1", "sigma", "1")
        .published("best of 2", "n", "2", "sigma", "1")
        .published("best of 16", "n", "16", "sigma", "1")
        .published("best of 1000", "n", "1000", "sigma", "1")
        .published("best of 65536", "n", "65536", "sigma", "1")
        .family(InstanceFamily.of("above bon-gain-subgaussian, real n", 2, GainByKl::ordered))
        .family(
            InstanceFamily.of(
                "finite rewards with σ half the range", 8, g -> finite(g, GainByKl::logBound)))
        .family(
            InstanceFamily.of(
                "coins with Kearns and Saul's σ", 2, g -> coin(g, GainByKl::logBound)))
        .family(InstanceFamily.of("Gaussian reward", 1, g -> gaussian(g, GainByKl::logBound)))
        .twin("variance", "E_{P_n} r − E_P r ≤ √(2 Var_P(r) log n)", rareSuccess())
        .sampled(GainPlans::maximal)
        .build();
  }

  private static Optional<Instance> ordered(Genes genes) {
    Rational n = ONE.add(genes.positive());
    Real variance = Real.of(genes.positive());
    return Optional.of(
        Instance.atMost(
            describe("n", n, "σ²", variance.exact().get()),
            klBound(n, variance),
            logBound(n, variance)));
  }

  /** P(r = 1) = 1/1000, n = 700: .5026 > .1144. */
  private static Instance rareSuccess() {
    Rational p = Rational.of(1, 1000);
    return Instance.atMost(
        describe("P(r = 1)", p, "n", 700),
        Real.of(BestOfNGains.bernoulli(p, 700)),
        logBound(Rational.of(700), Real.of(p.mul(ONE.sub(p)))));
  }

  private static Theorem subgamma() {
    return Theorem.named("bon-gain-subgamma", "Gain of best-of-n for a sub-gamma reward")
        .statement(
            "If the upper tail of r under P is sub-gamma with v and c, then E_{P_n} r − E_P r ≤"
                + " √(2vK_n) + cK_n, K_n = log n − (n−1)/n")
        .tex("E_{P_n}r-E_Pr\\le\\sqrt{2vK_n}+cK_n,\\quad K_n=\\log n-\\tfrac{n-1}{n}")
        .source(References.CONCENTRATION + ", section 2.4 and lemma 4.18")
        .source(References.PAPER)
        .assume(Assumption.assumed("the upper tail of r under P is sub-gamma with v and c"))
        .equality("n = 1; for n > 1 it is strict")
        .breaks("without the term cK_n, for exponential rewards")
        .parameter(draws())
        .parameter(Parameter.number("v", "variance factor", Domain.NONNEGATIVE))
        .parameter(Parameter.number("c", "scale", Domain.NONNEGATIVE))
        .bound(
            Kind.UPPER,
            a ->
                unlessOne(
                    a,
                    p ->
                        org.certalign.bound.BestOfNGain.bonGainSubgamma(
                            a.real("n").enclose(p),
                            a.real("v").enclose(p),
                            a.real("c").enclose(p),
                            p)),
            PlainMath.opinion(
                (m, a) -> {
                  BigDecimal kl = plainKl(m, a);
                  BigDecimal root = PlainTransport.squareRoot(m, m.of(a.number("v")), kl);
                  return m.plus(root, m.times(m.of(a.number("c")), kl));
                }))
        .sharp("one draw", oneDraw(), "n", "1", "v", "1", "c", "1")
        .published("Exp(1), best of 2", "n", "2", "v", "1", "c", "1")
        .published("Exp(1), best of 64", "n", "64", "v", "1", "c", "1")
        .published("Exp(1), best of 1000", "n", "1000", "v", "1", "c", "1")
        .published("Exp(1), best of 65536", "n", "65536", "v", "1", "c", "1")
        .published("Laplace(1), best of 16", "n", "16", "v", "2", "c", "1")
        .family(
            InstanceFamily.of(
                "exponential reward",
                1,
                g -> Optional.of(exponential(g.draws(300), tail(RewardLaw.exponential(ONE))))))
        .family(InstanceFamily.of("Laplace reward", 1, GainByKl::laplace))
        .family(
            InstanceFamily.of(
                "finite rewards with v the squared half range, c = 0",
                8,
                g -> finite(g, GainByKl::klBound)))
        .twin(
            "no-linear-term",
            "E_{P_n} r − E_P r ≤ √(2vK_n), without cK_n",
            exponential(1000, new SubGamma(Real.of(1), Rational.ZERO)))
        .sampled(GainPlans::subgamma)
        .sampled(GainPlans::withoutLinearTerm)
        .build();
  }

  private static SubGamma tail(RewardLaw law) {
    return law.tail().orElseThrow();
  }

  /**
   * Exp(1): H_n - 1 against the bound from the given tail; n = 1000 without the linear term: 6.485
   * > 3.438.
   */
  private static Instance exponential(int n, SubGamma tail) {
    return Instance.atMost(
        describe("r", "Exp(1)", "n", n, "v", 1, "c", tail.c()),
        Real.of(BestOfNGains.exponential(n)),
        tail.gainAt(kl(n)));
  }

  private static Optional<Instance> laplace(Genes genes) {
    int n = genes.draws(64);
    return Optional.of(
        Instance.atMost(
            describe("r", "Laplace(1)", "n", n),
            Real.of(BestOfNGains.laplace(n)),
            tail(RewardLaw.laplace(ONE)).gainAt(kl(n))));
  }
}
