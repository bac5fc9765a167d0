package org.certalign.theorem;

import static org.certalign.theorem.Instance.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.certalign.policy.Divergence;
import org.certalign.policy.FinitePair;
import org.certalign.policy.FinitePolicy;
import org.certalign.policy.Genes;
import org.certalign.policy.Law;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** The variational formula of KL divergence, and the transportation inequality it gives. */
final class TransportVariational {
  private static final Real ONE = Real.of(1);

  private TransportVariational() {}

  static List<Theorem> theorems() {
    return List.of(donskerVaradhan(), mgf());
  }

  private static Theorem donskerVaradhan() {
    return Theorem.named("donsker-varadhan", "Variational formula of the KL divergence")
        .statement("KL(Q‖P) = sup over bounded g of E_Q g − log E_P e^g")
        .tex("\\mathrm{KL}(Q\\|P)=\\sup_g\\{E_Q g-\\log E_P e^g\\}")
        .source(References.DONSKER_VARADHAN)
        .source(References.CONCENTRATION + ", corollary 4.15")
        .assume(Assumption.assumed("g is bounded; Q ≪ P"))
        .equality("at g = log dQ/dP + constant, when KL(Q‖P) is finite")
        .breaks("with the divergence the other way round, KL(P‖Q)")
        .family(InstanceFamily.of("bounded g on finite policies", 13, TransportVariational::anyG))
        .family(InstanceFamily.of("g near log dQ/dP", 13, TransportVariational::nearOptimalG))
        .family(InstanceFamily.of("g = log dQ/dP attains it", 8, TransportVariational::optimalG))
        .twin(
            "reversed",
            "E_Q g − log E_P e^g ≤ KL(P‖Q)",
            reversed(Rational.of(9, 10), Rational.of(1, 2)))
        .sampled(TransportPlans::donskerVaradhan)
        .sampled(TransportPlans::otherFunction)
        .build();
  }

  /** E_Q g - log E_P e^g. */
  private static Real objective(Law q, Law p, List<Real> g) {
    Real partition = p.mean(g.stream().map(Real::exp).toList());
    return q.mean(g).minus(partition.ln()).memo();
  }

  private static Optional<Instance> anyG(Genes genes) {
    int size = genes.integer(2, 4);
    FinitePair pair = FinitePair.read(genes, size);
    Rational scale = Rational.of(4);
    List<Real> g = pair.rewards().stream().map(x -> Real.of(x.mul(scale))).toList();
    return Optional.of(
        Instance.atMost(
            describe(
                "P", pair.p(), "Q", pair.q(), "g", g.stream().map(x -> x.exact().get()).toList()),
            objective(pair.aligned(), pair.reference(), g),
            pair.kl()));
  }

  private static Optional<Instance> nearOptimalG(Genes genes) {
    int size = genes.integer(2, 4);
    List<Rational> p = genes.probabilities(size);
    List<Rational> q = genes.probabilities(size);
    List<Rational> shift = genes.rewards(size);
    List<Real> g = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      g.add(Real.of(q.get(i).div(p.get(i))).ln().plus(Real.of(shift.get(i))).memo());
    }
    return Optional.of(
        Instance.atMost(
            describe("P", p, "Q", q, "g - log dQ/dP", shift),
            objective(Law.of(q), Law.of(p), g),
            Divergence.kl(Law.of(q), Law.of(p))));
  }

  private static Optional<Instance> optimalG(Genes genes) {
    List<Rational> p = genes.probabilities(4);
    List<Rational> q = genes.probabilities(4);
    List<Real> g = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      g.add(Real.of(q.get(i).div(p.get(i))).ln().memo());
    }
    return Optional.of(
        Instance.equal(
            describe("P", p, "Q", q),
            objective(Law.of(q), Law.of(p), g),
            Divergence.kl(Law.of(q), Law.of(p))));
  }

  private static Instance reversed(Rational p, Rational q) {
    Law reference = FinitePair.bernoulli(p, q).reference();
    Law aligned = FinitePair.bernoulli(p, q).aligned();
    List<Real> g = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      g.add(aligned.mass(i).over(reference.mass(i)).ln());
    }
    return Instance.atMost(
        describe("P", "Bernoulli(" + p + ")", "Q", "Bernoulli(" + q + ")", "g", "log dQ/dP"),
        objective(aligned, reference, g),
        Divergence.kl(reference, aligned));
  }

  private static Theorem mgf() {
    return Theorem.named("transport-mgf", "Gain from a bound on the moment generating function")
        .statement(
            "If ψ(λ) = log E_P exp(λ(r − E_P r)) ≤ φ(λ) on (0,b), then gain(Q) ≤ inf over λ in "
                + "(0,b)"
                + " of (φ(λ) + KL(Q‖P))/λ")
        .tex(
            "\\mathrm{gain}(Q)\\le\\inf_{0<\\lambda<b}\\frac{\\varphi(\\lambda)+\\mathrm{KL}(Q\\|P)}{\\lambda}")
        .source(References.CONCENTRATION + ", lemma 4.18")
        .source(References.BOBKOV_GOTZE)
        .source(References.PAPER)
        .assume(Assumption.assumed("ψ ≤ φ on (0,b): the upper tail only; |gain| needs both signs"))
        .equality("φ = ψ and Q the exponential tilt of P by some λ in (0,b)")
        .breaks("if ψ is not centred at E_P r")
        .family(
            InstanceFamily.of("finite policies, any λ, φ = ψ", 14, TransportVariational::anyLambda))
        .family(
            InstanceFamily.of(
                "tilts of finite policies, λ near the tilt", 11, TransportVariational::nearTilt))
        .twin(
            "not-centred",
            "gain(Q) ≤ (log E_P e^{λr} + KL(Q‖P))/λ: the reward is not centred",
            notCentred())
        .sampled(TransportPlans::mgf)
        .build();
  }

  private static Real mgfBound(FinitePolicy policy, Rational lambda, Real kl) {
    Real centred = policy.logPartition(lambda).minus(Real.of(lambda.mul(policy.mean())));
    return centred.plus(kl).over(Real.of(lambda)).memo();
  }

  private static Optional<Instance> anyLambda(Genes genes) {
    int size = genes.integer(2, 4);
    Rational lambda = genes.positive();
    FinitePair pair = FinitePair.read(genes, size);
    if (lambda.compareTo(Rational.of(100)) > 0) {
      return Optional.empty();
    }
    return Optional.of(
        Instance.atMost(
            describe("P", pair.p(), "Q", pair.q(), "r", pair.rewards(), "λ", lambda),
            Real.of(pair.gain()),
            mgfBound(pair.policy(), lambda, pair.kl())));
  }

  private static Optional<Instance> nearTilt(Genes genes) {
    int size = genes.integer(2, 4);
    Rational tilt = genes.between(Rational.of(1, 100), Rational.of(8));
    Rational lambda = tilt.mul(genes.between(Rational.of(1, 2), Rational.of(2)));
    FinitePolicy policy = FinitePolicy.of(genes.probabilities(size), genes.rewards(size));
    Law aligned = policy.tilt(tilt);
    return Optional.of(
        Instance.atMost(
            describe("P", policy, "Q", "the tilt of P by " + tilt, "λ", lambda),
            aligned.meanOf(policy.rewards()).minus(Real.of(policy.mean())),
            mgfBound(policy, lambda, Divergence.kl(aligned, policy.law()))));
  }

  /** A constant reward of -1, Q = P: the gain is 0, and log E e^{-1} = -1. */
  private static Instance notCentred() {
    return Instance.atMost(
        describe("r", "-1 always", "Q", "P", "λ", 1), Real.of(0), ONE.negate().exp().ln());
  }
}
