package org.certalign.theorem;

import java.util.List;
import java.util.Optional;
import org.certalign.policy.Divergence;
import org.certalign.policy.Genes;
import org.certalign.policy.Law;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Rényi divergences along their order. */
final class RenyiOrders {
  private static final Rational HALF = Rational.of(1, 2);

  private RenyiOrders() {}

  static List<Theorem> theorems() {
    return List.of(monotone(), skew());
  }

  private static Theorem monotone() {
    LawPair coins = LawPair.coins(Rational.of(9, 10), HALF);
    LawPair given = LawPair.conditioned(List.of(Rational.of(1, 4), Rational.of(3, 4)), 1);
    return Theorem.named("renyi-monotone", "Rényi divergences grow with their order")
        .statement("D_α(Q‖P) is nondecreasing in α on [0,∞]")
        .tex("\\alpha \\le \\beta \\implies D_\\alpha(Q\\,\\|\\,P) \\le D_\\beta(Q\\,\\|\\,P)")
        .equality("iff dQ/dP is constant where Q is: then D_α is the same for every α")
        .breaks("for power divergences, which have no monotone order")
        .source(References.ERVEN)
        .family(InstanceFamily.of("pairs of laws", LawPair.GENES + 4, RenyiOrders::orders))
        .family(InstanceFamily.of("best-of-n", 4, RenyiOrders::ordersOfBest))
        .sharp(
            "Q is P given an event",
            Instance.equal(
                given.description("orders", "1/2 and 3"),
                TailBounds.renyi(given, HALF),
                Divergence.renyi(given.lawOfQ(), given.lawOfP(), Rational.of(3))))
        .twin(
            "powers",
            "the power divergences are nondecreasing in their order: KL(P‖Q) ≤ KL(Q‖P)",
            Instance.atMost(
                coins.description(),
                Divergence.kl(coins.lawOfP(), coins.lawOfQ()),
                Divergence.kl(coins.lawOfQ(), coins.lawOfP())))
        .twin(
            "reversed",
            "D_2 ≤ D_1",
            Instance.atMost(
                coins.description(),
                Divergence.renyi(coins.lawOfQ(), coins.lawOfP(), Rational.of(2)),
                Divergence.kl(coins.lawOfQ(), coins.lawOfP())))
        .sampled(TailPlans::monotone)
        .sampled(TailPlans::monotoneAbove)
        .build();
  }

  /** An order from 0 to infinity, which is null; 0, 1 and infinity preferred. Two genes. */
  private static Rational readOrder(Genes genes) {
    int choice = genes.integer(0, 5);
    Rational free = genes.positive().min(Rational.of(40));
    return switch (choice) {
      case 0 -> Rational.ZERO;
      case 1 -> Rational.ONE;
      case 2 -> null;
      case 3 -> free.min(Rational.ONE);
      default -> free;
    };
  }

  private static boolean inOrder(Rational a, Rational b) {
    return b == null || (a != null && a.compareTo(b) <= 0);
  }

  private static Optional<Instance> orders(Genes genes) {
    LawPair pair = LawPair.read(genes);
    Rational a = readOrder(genes);
    Rational b = readOrder(genes);
    Discrepancy low = Discrepancy.renyi(inOrder(a, b) ? a : b);
    Discrepancy high = Discrepancy.renyi(inOrder(a, b) ? b : a);
    Law q = pair.lawOfQ();
    Law p = pair.lawOfP();
    return Optional.of(
        Instance.atMost(
            pair.description("orders", low + ", " + high), low.of(q, p), high.of(q, p)));
  }

  private static Optional<Instance> ordersOfBest(Genes genes) {
    boolean whole = genes.integer(0, 1) == 0;
    Rational n = whole ? Rational.of(genes.draws(10_000)) : Rational.ONE.add(genes.positive());
    Rational a = genes.positive();
    Rational b = genes.positive();
    return Optional.of(
        Instance.atMost(
            Instance.describe("n", n, "orders", a.min(b) + ", " + a.max(b)),
            BonOrders.renyiValue(n, a.min(b)),
            BonOrders.renyiValue(n, a.max(b))));
  }

  private static Theorem skew() {
    LawPair coins = LawPair.coins(Rational.of(9, 10), HALF);
    Rational quarter = Rational.of(1, 4);
    return Theorem.named("renyi-skew", "Skew symmetry of Rényi divergences")
        .statement("((1−α)/α) D_α(Q‖P) = D_{1−α}(P‖Q) for 0 < α < 1")
        .tex("\\frac{1-\\alpha}{\\alpha} D_\\alpha(Q\\,\\|\\,P) = D_{1-\\alpha}(P\\,\\|\\,Q)")
        .equality("it is an identity")
        .breaks("without the factor (1−α)/α, but for α = 1/2")
        .source(References.ERVEN)
        .family(InstanceFamily.of("pairs of laws", LawPair.GENES + 1, RenyiOrders::exchanged))
        .family(
            InstanceFamily.of(
                "Gaussian pairs", GaussianPair.GENES + 1, RenyiOrders::exchangedGaussian))
        .family(InstanceFamily.of("closed forms of best-of-n", 3, RenyiOrders::exchangedBest))
        .twin(
            "no-factor",
            "D_α(Q‖P) = D_{1−α}(P‖Q)",
            Instance.equal(
                coins.description("alpha", quarter),
                TailBounds.renyi(coins, quarter),
                reversed(coins, Rational.of(3, 4))))
        .twin(
            "symmetric",
            "D_α(Q‖P) = D_α(P‖Q)",
            Instance.equal(
                coins.description("alpha", quarter),
                TailBounds.renyi(coins, quarter),
                reversed(coins, quarter)))
        .sampled(TailPlans::skew)
        .build();
  }

  private static Real reversed(LawPair pair, Rational a) {
    return Divergence.renyi(pair.lawOfP(), pair.lawOfQ(), a);
  }

  private static Real skewed(Rational a, Real renyi) {
    Real order = Real.of(a);
    return p -> org.certalign.bound.TailAdaptive.renyiSkew(order.enclose(p), renyi.enclose(p), p);
  }

  private static Optional<Instance> exchanged(Genes genes) {
    LawPair pair = LawPair.read(genes);
    Rational a = genes.unit();
    return Optional.of(
        Instance.equal(
            pair.description("alpha", a),
            skewed(a, TailBounds.renyi(pair, a)),
            reversed(pair, Rational.ONE.sub(a))));
  }

  private static Optional<Instance> exchangedGaussian(Genes genes) {
    GaussianPair pair = GaussianPair.read(genes);
    GaussianPair exchanged = new GaussianPair(pair.d().neg(), pair.sigmaQ(), pair.sigmaP());
    Rational a = genes.unit();
    return Optional.of(
        Instance.equal(
            pair.description("alpha", a),
            skewed(a, pair.renyi(a)),
            exchanged.renyi(Rational.ONE.sub(a))));
  }

  private static Optional<Instance> exchangedBest(Genes genes) {
    boolean whole = genes.integer(0, 1) == 0;
    Rational n = whole ? Rational.of(genes.draws(10_000)) : Rational.ONE.add(genes.positive());
    Rational a = genes.unit();
    return Optional.of(
        Instance.equal(
            Instance.describe("n", n, "alpha", a),
            skewed(a, BonOrders.renyiValue(n, a)),
            BonReverseOrders.reverseRenyiValue(n, Rational.ONE.sub(a))));
  }
}
