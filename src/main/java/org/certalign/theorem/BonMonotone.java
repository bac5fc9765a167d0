package org.certalign.theorem;

import java.util.List;
import java.util.Optional;
import org.certalign.policy.BestOfNRanks;
import org.certalign.policy.FinitePolicy;
import org.certalign.policy.Generator;
import org.certalign.policy.Generators;
import org.certalign.policy.Genes;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Best-of-n along n. */
final class BonMonotone {
  private static final int LEVELS = 4;
  private static final int LARGEST = 40;

  private BonMonotone() {}

  static List<Theorem> theorems() {
    return List.of(monotone());
  }

  private static Theorem monotone() {
    FinitePolicy coin = FinitePolicy.ranked(List.of(Rational.of(1, 2), Rational.of(1, 2)));
    return BonTable.common(Theorem.named("bon-monotone", "Best-of-n is monotone in n"))
        .statement(
            "D_f(P_n‖P) and D_α(P_n‖P) are nondecreasing in n, ties included; gain(n+1) − gain(n) ="
                + " ∫ F^n (1−F) dx is ≥ 0 and nonincreasing")
        .tex(
            "D_f(P_n\\,\\|\\,P) \\le D_f(P_{n+1}\\,\\|\\,P),\\qquad"
                + " g(n+1)-g(n) = \\int F^n(1-F)\\,dx \\ge 0 \\text{ and nonincreasing}")
        .equality("for a point mass, for one: nothing changes with n")
        .breaks("the gain is concave in n, not convex")
        .source("elementary: n U^(n−1) grows with n in the convex order")
        .assume(Assumption.assumed("E|r(Y)| < ∞ for the gains"))
        .family(InstanceFamily.of("f-divergences", BonCase.GENES + 3, BonMonotone::divergence))
        .family(InstanceFamily.of("Rényi divergences", BonCase.GENES + 2, BonMonotone::renyi))
        .family(
            InstanceFamily.of(
                "the increment of the gain is ∫ F^n (1−F) dx", 9, BonMonotone::increment))
        .family(InstanceFamily.of("the increments of the gain fall", 9, BonMonotone::concave))
        .twin(
            "convex",
            "gain(n+1) − gain(n) is nondecreasing",
            Instance.atMost(
                Instance.describe("reward", "fair coin", "n", 1),
                Real.of(gain(coin, 2).sub(gain(coin, 1))),
                Real.of(gain(coin, 3).sub(gain(coin, 2)))))
        .twin(
            "per-draw",
            "KL(P_n‖P)/(n−1) is nondecreasing in n",
            Instance.atMost(
                Instance.describe("reward", "fair coin", "n", "2 and 10"),
                BonCase.of(2, BonCase.COIN).expectation(Generators.KL),
                BonCase.of(10, BonCase.COIN).expectation(Generators.KL).over(Real.of(9))))
        .sampled(BestOfNPlans::moreDraws)
        .sampled(BestOfNPlans::increment)
        .build();
  }

  private static BonCase next(BonCase c, Rational step) {
    return new BonCase(new BestOfNRanks(c.best().n().add(step)), c.reward());
  }

  private static Optional<Instance> divergence(Genes genes) {
    BonCase c = BonCase.read(genes);
    BonCase more = next(c, genes.positive().min(Rational.of(10)));
    Generator f = BonStructure.readGenerator(genes, more.best().n());
    return f == null
        ? Optional.empty()
        : Optional.of(
            Instance.atMost(
                c.description("more draws", more.best().n() + ", f: " + f.name()),
                c.expectation(f),
                more.expectation(f)));
  }

  private static Optional<Instance> renyi(Genes genes) {
    BonCase c = BonCase.read(genes);
    BonCase more = next(c, genes.positive().min(Rational.of(10)));
    Rational a = genes.positive().min(Rational.of(30));
    return Optional.of(
        Instance.atMost(
            c.description("more draws", more.best().n() + ", order " + a),
            BonOrders.renyiOf(c, a),
            BonOrders.renyiOf(more, a)));
  }

  private static Rational gain(FinitePolicy policy, int n) {
    Rational sum = Rational.ZERO;
    List<Rational> best = policy.bestOfN(n);
    for (int i = 0; i < best.size(); i++) {
      sum = sum.add(best.get(i).mul(policy.rewards().get(i)));
    }
    return sum.sub(policy.mean());
  }

  /** The integral of F^n (1-F): F is constant between neighbouring rewards. */
  private static Rational integral(FinitePolicy policy, int n) {
    Rational sum = Rational.ZERO;
    Rational f = Rational.ZERO;
    for (int i = 0; i + 1 < policy.masses().size(); i++) {
      f = f.add(policy.masses().get(i));
      Rational width = policy.rewards().get(i + 1).sub(policy.rewards().get(i));
      sum = sum.add(width.mul(f.pow(n)).mul(Rational.ONE.sub(f)));
    }
    return sum;
  }

  private static FinitePolicy readPolicy(Genes genes) {
    return FinitePolicy.of(genes.probabilities(LEVELS), genes.rewards(LEVELS));
  }

  private static Optional<Instance> increment(Genes genes) {
    int n = genes.draws(LARGEST);
    FinitePolicy policy = readPolicy(genes);
    return Optional.of(
        Instance.equal(
            Instance.describe("policy", policy, "n", n),
            Real.of(gain(policy, n + 1).sub(gain(policy, n))),
            Real.of(integral(policy, n))));
  }

  private static Optional<Instance> concave(Genes genes) {
    int n = genes.draws(LARGEST);
    FinitePolicy policy = readPolicy(genes);
    Rational now = gain(policy, n + 1).sub(gain(policy, n));
    Rational later = gain(policy, n + 2).sub(gain(policy, n + 1));
    return Optional.of(
        Instance.atMost(Instance.describe("policy", policy, "n", n), Real.of(later), Real.of(now)));
  }
}
