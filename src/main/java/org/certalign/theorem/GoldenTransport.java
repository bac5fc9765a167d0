package org.certalign.theorem;

import static org.certalign.theorem.Instance.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.certalign.policy.Divergence;
import org.certalign.policy.FinitePair;
import org.certalign.policy.Genes;
import org.certalign.policy.Law;
import org.certalign.policy.ProxyPolicy;
import org.certalign.policy.RewardLaw;
import org.certalign.policy.RewardPair;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Transportation inequalities for the golden reward and for the proxy's error. */
final class GoldenTransport {
  private static final Rational ONE = Rational.ONE;
  private static final Rational TWO = Rational.of(2);
  private static final Rational HALF = Rational.of(1, 2);

  private GoldenTransport() {}

  static List<Theorem> theorems() {
    return List.of(direct(), subgaussianError(), chi2());
  }

  /** The square of half the oscillation: the constant of Hoeffding's lemma. */
  static Rational hoeffding(List<Rational> values) {
    return ProxyPolicy.oscillation(values).div(TWO).pow(2);
  }

  private static SecondOpinion plainRoot(String sigma) {
    return PlainMath.opinion(
        (m, a) -> PlainTransport.squareRoot(m, m.of(a.number(sigma).pow(2)), m.of(a.number("kl"))));
  }

  private static Theorem direct() {
    return Theorem.named("golden-direct", "Golden gain of any policy")
        .statement(
            "If the upper tail of the golden reward r* is σ*-sub-gaussian under P, then E_Q r* −"
                + " E_P r* ≤ √(2σ*² KL(Q‖P)) for every Q, whatever it was trained on")
        .tex("E_Qr^*-E_Pr^*\\le\\sqrt{2\\sigma_*^2\\,\\mathrm{KL}(Q\\|P)}")
        .source(References.PAPER + ", its section on the golden reward")
        .source(References.CONCENTRATION + ", lemma 4.18")
        .assume(Assumption.assumed("the upper tail of r* under P is σ*-sub-gaussian"))
        .equality("Gaussian r* of variance σ*², shifted under Q")
        .breaks("with the constant of the proxy")
        .parameter(
            Parameter.number(
                "sigma",
                "sub-gaussian constant σ* of the golden reward under P",
                Domain.NONNEGATIVE))
        .parameter(Parameter.number("kl", "KL(Q‖P) in nats", Domain.NONNEGATIVE))
        .bound(
            Kind.UPPER,
            a ->
                TransportSubgaussian.root(
                    a.number("sigma").pow(2),
                    a.number("kl"),
                    p ->
                        org.certalign.bound.Golden.goldenDirect(
                            a.real("sigma").enclose(p), a.real("kl").enclose(p), p)),
            plainRoot("sigma"))
        .sharp("Gaussian golden reward", gaussian(), "sigma", "2", "kl", "1/8")
        .published("10 nats", "sigma", "1", "kl", "10")
        .published("KL of best-of-4", "sigma", "1/2", "kl", "0.636")
        .family(InstanceFamily.of("tilts by the proxy", 13, GoldenTransport::tiltByProxy))
        .family(InstanceFamily.of("best-of-n by the proxy", 12, GoldenTransport::bestOfNByProxy))
        .family(
            InstanceFamily.of("coins: the tilt by a proxy equal to r*", 2, GoldenTransport::coin))
        .twin("proxy-constant", "E_Q r* − E_P r* ≤ √(2σ² KL(Q‖P)), σ of the proxy", proxyConstant())
        .sampled(GoldenPlans::direct)
        .sampled(GoldenPlans::directAttained)
        .build();
  }

  private static Instance gaussian() {
    RewardPair pair = RewardPair.gaussian(TWO, ONE, TWO);
    return Instance.equal(
        describe("P", pair.reference(), "Q", pair.aligned(), "σ*", 2),
        pair.gain(),
        TransportSubgaussian.squareRootLaw(Rational.of(4), pair.kl()));
  }

  private static Optional<Instance> tiltByProxy(Genes genes) {
    Rational beta = TiltOptimum.beta(genes);
    ProxyPolicy policy = ProxyPolicy.read(genes, genes.integer(2, 3));
    Law aligned = policy.tilt(policy.proxy(), beta);
    return Optional.of(
        Instance.atMost(
            describe("policy", policy, "b", beta),
            policy.gain(aligned, policy.golden()),
            TransportSubgaussian.squareRootLaw(
                hoeffding(policy.golden()), Divergence.kl(aligned, policy.reference()))));
  }

  private static Optional<Instance> bestOfNByProxy(Genes genes) {
    int n = genes.draws(32);
    ProxyPolicy policy = ProxyPolicy.read(genes, genes.integer(2, 3));
    List<Rational> aligned = policy.bestOfN(n);
    return Optional.of(
        Instance.atMost(
            describe("policy", policy, "n", n),
            Real.of(policy.gain(aligned, policy.golden())),
            TransportSubgaussian.squareRootLaw(
                hoeffding(policy.golden()), Divergence.kl(Law.of(aligned), policy.reference()))));
  }

  private static Optional<Instance> coin(Genes genes) {
    Rational p = genes.unit();
    RewardPair pair = RewardLaw.bernoulli(p).tilt(TiltOptimum.beta(genes));
    return Optional.of(
        Instance.atMost(
            describe("P", pair.reference(), "Q", pair.aligned()),
            pair.gain(),
            TransportSubgaussian.squareRootLaw(RewardLaw.kearnsSaul(p), pair.kl())));
  }

  /** Coin, r = 1{heads}/2, r* = 1{heads}, Q(heads) = 3/4: .25 > .1279. */
  private static Instance proxyConstant() {
    FinitePair pair = FinitePair.bernoulli(HALF, Rational.of(3, 4));
    return Instance.atMost(
        describe("P", "a fair coin", "r", "1{heads}/2", "r*", "1{heads}", "Q(heads)", "3/4"),
        Real.of(pair.gain()),
        TransportSubgaussian.squareRootLaw(Rational.of(1, 16), pair.kl()));
  }

  private static Theorem subgaussianError() {
    return Theorem.named("golden-subgaussian-error", "Gain of a sub-gaussian error")
        .statement(
            "With e = r* − r: if the upper tail of e is σ_e-sub-gaussian under P, then E_Q e − "
                + "E_P e"
                + " ≤ √(2σ_e² KL(Q‖P)); if both tails are, the same for its absolute value")
        .tex("E_Qe-E_Pe\\le\\sqrt{2\\sigma_e^2\\,\\mathrm{KL}(Q\\|P)}")
        .source(References.CONCENTRATION + ", lemma 4.18")
        .source(References.PAPER)
        .assume(
            Assumption.assumed(
                "the upper tail of e under P is σ_e-sub-gaussian; both tails for |gain|"))
        .equality("Gaussian e of variance σ_e², shifted under Q")
        .breaks("for the absolute value, where only the upper tail is sub-gaussian")
        .parameter(
            Parameter.number(
                "sigmaE", "sub-gaussian constant σ_e of the error under P", Domain.NONNEGATIVE))
        .parameter(Parameter.number("kl", "KL(Q‖P) in nats", Domain.NONNEGATIVE))
        .bound(
            Kind.UPPER,
            a ->
                TransportSubgaussian.root(
                    a.number("sigmaE").pow(2),
                    a.number("kl"),
                    p ->
                        org.certalign.bound.Golden.goldenSubgaussianError(
                            a.real("sigmaE").enclose(p), a.real("kl").enclose(p), p)),
            plainRoot("sigmaE"))
        .sharp("Gaussian error", gaussian(), "sigmaE", "2", "kl", "1/8")
        .published("small error", "sigmaE", "0.1", "kl", "3")
        .published("10 nats", "sigmaE", "1", "kl", "10")
        .family(
            InstanceFamily.of(
                "bounded errors, both signs, tilts by the proxy",
                13,
                GoldenTransport::boundedError))
        .family(
            InstanceFamily.of(
                "bounded errors, tilts by the error", 13, GoldenTransport::tiltByError))
        .family(
            InstanceFamily.of(
                "e = −Exp(θ): the upper tail is sub-gaussian",
                2,
                GoldenTransport::negativeExponential))
        .twin(
            "two-sided", "|E_Q e − E_P e| ≤ √(2σ_e² KL(Q‖P)) from the upper tail alone", twoSided())
        .sampled(GoldenPlans::subgaussianError)
        .sampled(GoldenPlans::oneTail)
        .build();
  }

  private static Instance errorCase(ProxyPolicy policy, Rational beta, List<Rational> by) {
    Law aligned = policy.tilt(by, beta);
    List<Rational> error = policy.error();
    return Instance.atMost(
        describe("policy", policy, "tilt by", by, "b", beta),
        policy.gain(aligned, error).abs(),
        TransportSubgaussian.squareRootLaw(
            hoeffding(error), Divergence.kl(aligned, policy.reference())));
  }

  private static Optional<Instance> boundedError(Genes genes) {
    Rational beta = TiltOptimum.beta(genes);
    ProxyPolicy policy = ProxyPolicy.read(genes, genes.integer(2, 3));
    return Optional.of(errorCase(policy, beta, policy.proxy()));
  }

  private static Optional<Instance> tiltByError(Genes genes) {
    Rational beta = genes.between(Rational.of(-4), Rational.of(4));
    ProxyPolicy policy = ProxyPolicy.read(genes, genes.integer(2, 3));
    if (beta.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(errorCase(policy, beta, policy.error()));
  }

  /** -e exponential of mean theta under P, t theta under Q, t < 1: the gain of e is theta (1-t). */
  private static Optional<Instance> negativeExponential(Genes genes) {
    Rational theta = genes.positive();
    RewardPair pair = RewardPair.exponential(theta, genes.unit());
    return Optional.of(
        Instance.atMost(
            describe("−e under P", pair.reference(), "−e under Q", pair.aligned()),
            pair.gain().negate(),
            TransportSubgaussian.squareRootLaw(theta.mul(theta), pair.kl())));
  }

  /** e = -Exp(1) under P, -Exp(10) under Q: 9 > 3.66. */
  private static Instance twoSided() {
    RewardPair pair = RewardPair.exponential(ONE, Rational.of(10));
    return Instance.atMost(
        describe("−e under P", pair.reference(), "−e under Q", pair.aligned(), "σ_e", 1),
        pair.gain(),
        TransportSubgaussian.squareRootLaw(ONE, pair.kl()));
  }

  private static Theorem chi2() {
    return Theorem.named("golden-chi2", "Gain of an error of finite variance")
        .statement(
            "With e = r* − r: |E_Q e − E_P e| ≤ √(Var_P(e) χ²(Q‖P)); for best-of-n χ² ≤"
                + " (n−1)²/(2n−1)")
        .tex("|E_Qe-E_Pe|\\le\\sqrt{\\mathrm{Var}_P(e)\\,\\chi^2(Q\\|P)}")
        .source(References.CHAPMAN_ROBBINS)
        .source(References.POLYANSKIY_WU + ", section 7.13")
        .assume(Assumption.assumed("Var_P(e) is finite"))
        .equality("iff dQ/dP − 1 is proportional to e − E_P e")
        .breaks("with KL(Q‖P) in place of χ²(Q‖P)")
        .parameter(
            Parameter.number("variance", "variance of the error under P", Domain.NONNEGATIVE))
        .parameter(Parameter.number("chi2", "χ²(Q‖P)", Domain.NONNEGATIVE))
        .bound(
            Kind.UPPER,
            GoldenTransport::chi2Value,
            PlainMath.opinion(TransportDistances::plainRoot))
        .sharp("a coin: every Q", coinError(), "variance", "1/4", "chi2", "1/4")
        .published("best-of-16", "variance", "0.01", "chi2", "225/31")
        .published("unit variance", "variance", "1", "chi2", "0.5")
        .family(
            InstanceFamily.of("best-of-n by the proxy, exact χ²", 12, g -> bestOfNError(g, true)))
        .family(
            InstanceFamily.of(
                "best-of-n by the proxy, χ² ≤ (n−1)²/(2n−1)", 12, g -> bestOfNError(g, false)))
        .family(InstanceFamily.of("any Q", 14, GoldenTransport::anyPolicy))
        .twin("kl", "|E_Q e − E_P e| ≤ √(Var_P(e) KL(Q‖P))", klTwin())
        .sampled(GoldenPlans::chi2)
        .build();
  }

  private static Real chi2Value(Arguments a) {
    Real exact = a.real("variance").times(a.real("chi2")).sqrt();
    return Exact.or(
        exact,
        p ->
            org.certalign.bound.Golden.goldenChi2(
                a.real("variance").enclose(p), a.real("chi2").enclose(p), p));
  }

  private static Instance coinError() {
    FinitePair pair = FinitePair.bernoulli(HALF, Rational.of(3, 4));
    return Instance.equal(
        describe("P", "a fair coin", "Q(heads)", "3/4", "e", "1{heads}"),
        Real.of(pair.gain().abs()),
        Real.of(pair.variance().mul(pair.chi2())).sqrt());
  }

  private static Optional<Instance> bestOfNError(Genes genes, boolean exact) {
    int n = genes.draws(32);
    ProxyPolicy policy = ProxyPolicy.read(genes, genes.integer(2, 3));
    List<Rational> aligned = policy.bestOfN(n);
    List<Rational> error = policy.error();
    Rational closed = Rational.of((n - 1L) * (n - 1L), 2L * n - 1);
    Rational chi2 = exact ? new FinitePair(policy.masses(), aligned, error).chi2() : closed;
    return Optional.of(
        Instance.atMost(
            describe("policy", policy, "n", n),
            Real.of(policy.gain(aligned, error).abs()),
            Real.of(policy.variance(error).mul(chi2)).sqrt()));
  }

  private static Optional<Instance> anyPolicy(Genes genes) {
    int size = genes.integer(2, 3);
    ProxyPolicy policy = ProxyPolicy.read(genes, size);
    List<Rational> aligned = new ArrayList<>(genes.weights(size));
    FinitePair pair = new FinitePair(policy.masses(), aligned, policy.error());
    return Optional.of(
        Instance.atMost(
            describe("policy", policy, "Q", aligned),
            Real.of(pair.gain().abs()),
            Real.of(pair.variance().mul(pair.chi2())).sqrt()));
  }

  /** e = 1 with probability .05 under P and .5 under Q: .45 > .1986. */
  private static Instance klTwin() {
    FinitePair pair = FinitePair.bernoulli(Rational.of(1, 20), HALF);
    return Instance.atMost(
        describe("P(e = 1)", pair.p().get(1), "Q(e = 1)", pair.q().get(1)),
        Real.of(pair.gain()),
        Real.of(pair.variance()).times(pair.kl()).sqrt());
  }
}
