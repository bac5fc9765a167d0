package org.certalign.theorem;

import static org.certalign.theorem.Instance.describe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.certalign.policy.Genes;
import org.certalign.policy.RewardLaw;
import org.certalign.policy.RewardPair;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Where the square-root law ends: rewards with heavier tails. */
final class TransportBreak {
  private static final Rational ONE = Rational.ONE;

  /** The KL budget of the Pareto example. */
  private static final Rational TENTH = Rational.of(1, 10);

  private TransportBreak() {}

  static List<Theorem> theorems() {
    return List.of(breaks());
  }

  private static Theorem breaks() {
    return Theorem.named("transport-break", "Heavier tails break the square-root law")
        .statement(
            "For P = Exp(1), Q = Exp(θ), θ > 1: KL(Q‖P) = θ − 1 − log θ and gain = θ − 1, so that"
                + " gain/√KL ≥ √(θ−1) is unbounded. For a Pareto reward the supremum of the gains"
                + " at any KL > 0 is infinite: Q = (1−ε)P + εP(·|r > t) with ε = K/(a log t) has"
                + " KL ≤ K and gain K(t−1)/((a−1) log t); √(Var χ²) still bounds it for index a > 2")
        .tex("\\frac{\\mathrm{gain}}{\\sqrt{\\mathrm{KL}}}\\ge\\sqrt{\\theta-1}\\to\\infty")
        .source(References.PAPER + ", its remarks on tails")
        .source(References.CONCENTRATION + ", section 2.4")
        .assume(Assumption.checked("θ > 1; index a > 1, t > 1"))
        .breaks("any law gain ≤ s√KL for an exponential or a Pareto reward")
        .family(
            InstanceFamily.of(
                "Exp(1) and Exp(θ): √(θ−1) √KL ≤ gain", 1, TransportBreak::exponential))
        .family(InstanceFamily.of("Pareto tail mixture: KL ≤ K", 3, TransportBreak::paretoBudget))
        .family(
            InstanceFamily.of(
                "Pareto tail mixture: gain ≥ K√t/(a−1)", 3, TransportBreak::paretoGain))
        .family(
            InstanceFamily.of(
                "Pareto tail mixture: gain ≤ √(Var χ²)", 3, TransportBreak::paretoChi2))
        .twin(
            "exponential",
            "gain(Q) ≤ 10 √(2 Var_P(r) KL(Q‖P)) for an exponential reward",
            exponentialTwin())
        .twin("pareto", "gain(Q) ≤ 1000 √KL(Q‖P) for a Pareto reward of index 3", paretoTwin())
        .twin(
            "pareto-subgamma",
            "gain(Q) ≤ 1000 (√KL(Q‖P) + KL(Q‖P)) for a Pareto reward of index 3",
            paretoSubgammaTwin())
        .sampled(TransportPlans::fastGain)
        .sampled(TransportPlans::brokenLaw)
        .sampled(LawPlans::paretoGain)
        .sampled(LawPlans::paretoBreaks)
        .build();
  }

  private static Optional<Instance> exponential(Genes genes) {
    Rational more = genes.positive();
    RewardPair pair = RewardPair.exponential(ONE, ONE.add(more));
    Real left = Real.of(more).sqrt().times(pair.kl().max(Real.of(0)).sqrt());
    return Optional.of(
        Instance.atMost(describe("P", pair.reference(), "Q", pair.aligned()), left, pair.gain()));
  }

  /** The mixture with KL at most K: e = K/(a ln t). */
  private static Real share(int a, Rational budget, Rational t) {
    return Real.of(budget).over(Real.of(a).times(Real.of(t).ln())).memo();
  }

  /** Index, budget and threshold; t = 10^(1..12). */
  private record Mixture(int a, Rational budget, Rational t) {
    static Mixture read(Genes genes) {
      int a = genes.integer(2, 6);
      Rational budget = genes.unit();
      return new Mixture(a, budget, Rational.of(10).pow(genes.integer(1, 12)));
    }

    RewardPair pair() {
      return RewardPair.paretoTail(a, share(a, budget, t), t);
    }

    Map<String, String> description() {
      return describe("P", "Pareto of index " + a, "K", budget, "t", t);
    }
  }

  private static Optional<Instance> paretoBudget(Genes genes) {
    Mixture m = Mixture.read(genes);
    return Optional.of(Instance.atMost(m.description(), m.pair().kl(), Real.of(m.budget)));
  }

  /** (t-1)/((a-1) ln t) is at least sqrt(t)/(a-1): ln t <= (t-1)/sqrt(t). */
  private static Optional<Instance> paretoGain(Genes genes) {
    Mixture m = Mixture.read(genes);
    Real least = Real.of(m.budget.div(Rational.of(m.a - 1))).times(Real.of(m.t).sqrt());
    return Optional.of(Instance.atMost(m.description(), least, m.pair().gain()));
  }

  /** chi2 = e^2 (t^a - 1). */
  private static Optional<Instance> paretoChi2(Genes genes) {
    Mixture m = Mixture.read(genes);
    Optional<Rational> variance = RewardLaw.pareto(Rational.of(m.a)).variance();
    return variance.map(
        v -> {
          Real root = Real.of(v.mul(m.t.pow(m.a).sub(ONE))).sqrt();
          Real right = share(m.a, m.budget, m.t).times(root);
          return Instance.atMost(m.description(), m.pair().gain(), right);
        });
  }

  /** theta = 10^6: gain/sqrt(KL) = 1000. */
  private static Instance exponentialTwin() {
    RewardPair pair = RewardPair.exponential(ONE, Rational.of(1_000_000));
    return Instance.atMost(
        describe("P", pair.reference(), "Q", pair.aligned(), "variance", 1),
        pair.gain(),
        Real.of(10).times(Real.of(2).times(pair.kl()).sqrt()));
  }

  /** Index 3, t = 10^6, KL at most .1: gain 3.6e3. */
  private static Instance paretoTwin() {
    RewardPair pair = new Mixture(3, TENTH, Rational.of(1_000_000)).pair();
    return Instance.atMost(
        describe("P", pair.reference(), "Q", pair.aligned(), "e", "0.1/(3 log 10^6)"),
        pair.gain(),
        Real.of(1000).times(pair.kl().sqrt()));
  }

  private static Instance paretoSubgammaTwin() {
    RewardPair pair = new Mixture(3, TENTH, Rational.of(1_000_000)).pair();
    return Instance.atMost(
        describe("P", pair.reference(), "Q", pair.aligned(), "e", "0.1/(3 log 10^6)"),
        pair.gain(),
        Real.of(1000).times(pair.kl().sqrt().plus(pair.kl())));
  }
}
