package org.certalign.theorem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.certalign.policy.BestOfNRanks;
import org.certalign.policy.Generator;
import org.certalign.policy.Generators;
import org.certalign.policy.Genes;
import org.certalign.policy.RankedReward;
import org.certalign.real.Comparison;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** The bound on every f-divergence of best-of-n, and when it is attained. */
final class BonStructure {
  private static final int KINK_BITS = 256;
  private static final Real ONE = Real.of(1);

  private BonStructure() {}

  static List<Theorem> theorems() {
    return List.of(everyGenerator(), equality());
  }

  /** A convex f whose integral along n u^(n-1) is finite, or null; two genes. */
  static Generator readGenerator(Genes genes, Rational n) {
    int choice = genes.integer(0, 7);
    Rational free = genes.positive();
    return switch (choice) {
      case 0 -> Generators.KL;
      case 1 -> Generators.FORWARD_KL;
      case 2 -> Generators.CHI2;
      case 3 -> Generators.TV;
      case 4 -> Generators.HELLINGER2;
      case 5 -> readPower(free.min(Rational.of(20)), n);
      case 6 -> readPower(free.neg().max(Rational.of(-20)), n);
      default -> Generators.hockeyStick(free);
    };
  }

  private static Generator readPower(Rational a, Rational n) {
    boolean finite = a.mul(n.sub(Rational.ONE)).add(Rational.ONE).signum() > 0;
    return finite && !a.equals(Rational.ONE) ? Generators.power(a) : null;
  }

  private static Theorem everyGenerator() {
    BonCase coin = BonCase.of(2, BonCase.COIN);
    BonCase atomless = BonCase.of(2, RankedReward.atomless());
    Generator root = Generators.moment(Rational.of(1, 2));
    TheoremBuilder entry =
        BonTable.common(Theorem.named("bon-f", "Every f-divergence of best-of-n"))
            .statement(
                "D_f(P_n‖P) ≤ ∫₀¹ f(n u^(n−1)) du for every convex f with f(1) = 0 and every real"
                    + " n ≥ 1")
            .tex("D_f(P_n\\,\\|\\,P) \\le \\int_0^1 f(n u^{n-1})\\,du")
            .equality("see bon-equality")
            .breaks("when f is not convex")
            .source("elementary: Jensen's inequality on each atom")
            .family(
                InstanceFamily.of(
                    "several f, rewards with and without atoms",
                    BonCase.GENES + 2,
                    BonStructure::anyDivergence))
            .twin(
                "not-convex",
                "the bound holds for f = √t as well, which is concave",
                Instance.atMost(
                    coin.description("f", "sqrt t"),
                    coin.expectation(root),
                    atomless.expectation(root)));
    for (int n : new int[] {2, 64, 1000}) {
      Generator f = Generators.hockeyStick(Rational.of(3, 2));
      BonCase c = BonCase.of(n, RankedReward.atomless());
      entry.sharp("reward without atoms, f = max(t − 3/2, 0), n = " + n, claim(f, c));
    }
    return entry.sampled(BestOfNPlans::hockeyStick).sampled(BestOfNPlans::integral).build();
  }

  private static Instance claim(Generator f, BonCase c) {
    return Instance.atMost(
        c.description("f", f.name()), c.expectation(f), f.integral(c.best(), Rational.ONE));
  }

  private static Optional<Instance> anyDivergence(Genes genes) {
    BonCase c = BonCase.read(genes);
    Generator f = readGenerator(genes, c.best().n());
    return f == null ? Optional.empty() : Optional.of(claim(f, c));
  }

  private static Theorem equality() {
    BonCase coin = BonCase.of(2, BonCase.COIN);
    BonCase three = BonCase.of(3, BonCase.COIN);
    return BonTable.common(Theorem.named("bon-equality", "When the best-of-n bounds are attained"))
        .statement(
            "If ∫ f(n u^(n−1)) du is finite, equality in bon-f holds iff f is affine on"
                + " [n a^(n−1), n b^(n−1)] for the jump (a,b) of every atom. For strictly convex f"
                + " and n > 1 that is: iff the reward has no atoms; so for every finite set of"
                + " responses the bounds are strict")
        .tex(
            "D_f(P_n\\,\\|\\,P) = \\int_0^1 f(n u^{n-1})\\,du \\iff f \\text{ is affine on }"
                + " [n a^{n-1}, n b^{n-1}] \\text{ for every jump } (a,b) \\text{ of } F")
        .equality(
            "TV: iff u* = n^(−1/(n−1)) is not strictly inside any jump; Rényi order ∞: iff the top"
                + " level is not an atom")
        .breaks("when the integral is infinite: then equality can hold with atoms")
        .source("settles the first open question of arXiv:2406.05883; by Jensen's inequality")
        .assume(Assumption.assumed("the integral of f(n u^(n-1)) is finite"))
        .family(
            InstanceFamily.of(
                "f affine on every atom: equality", BonCase.GENES + 1, BonStructure::affine))
        .family(
            InstanceFamily.of(
                "strictly convex f: the KL gap is at least the variance of the density inside"
                    + " atoms over 2n",
                BonCase.GENES,
                BonStructure::strict))
        .sharp(
            "fair coin, n = 2: total variation is 1/4",
            Instance.equal(
                coin.description(),
                coin.expectation(Generators.TV),
                Generators.TV.integral(coin.best(), Rational.ONE)))
        .twin(
            "coin",
            "the KL divergence for a fair coin as reward equals log n − (n−1)/n",
            Instance.equal(
                coin.description(),
                coin.expectation(Generators.KL),
                BonDivergences.klValue(Rational.of(2))))
        .twin(
            "coin-tv",
            "total variation attains its bound for a fair coin at every n",
            Instance.equal(
                three.description(),
                three.expectation(Generators.TV),
                Generators.TV.integral(three.best(), Rational.ONE)))
        .sampled(BestOfNPlans::coinTv)
        .sampled(BestOfNPlans::coinKl)
        .build();
  }

  /** The hockey stick at c and a reward none of whose jumps holds the rank of density c. */
  private static Optional<Instance> affine(Genes genes) {
    BonCase any = BonCase.read(genes);
    Rational c = genes.positive();
    BestOfNRanks best = any.best();
    RankedReward kept = any.reward().keeping(jump -> !mayHold(best, jump, c));
    BonCase affine = new BonCase(best, kept);
    Generator f = Generators.hockeyStick(c);
    Map<String, String> description = affine.description("f", f.name());
    return Optional.of(
        Instance.equal(description, affine.expectation(f), f.integral(best, Rational.ONE)));
  }

  private static boolean mayHold(BestOfNRanks best, RankedReward.Span jump, Rational c) {
    Real kink = Real.of(c);
    boolean surelyAbove =
        Comparison.of(kink, best.density(jump.from()), KINK_BITS) == Comparison.LESS;
    boolean surelyBelow =
        Comparison.of(best.density(jump.to()), kink, KINK_BITS) == Comparison.LESS;
    return !surelyAbove && !surelyBelow;
  }

  /**
   * For f = t log t, f'' = 1/t is at least 1/n. So an atom with jump (a,b), on which t has the mean
   * m, takes at least the integral of (t - m)^2/(2n) from the bound: positive for n &gt; 1.
   */
  private static Optional<Instance> strict(Genes genes) {
    BonCase c = BonCase.read(genes);
    BestOfNRanks best = c.best();
    Real gap = Generators.KL.integral(best, Rational.ONE).minus(c.expectation(Generators.KL));
    List<Real> variances = c.reward().jumps().stream().map(jump -> spread(best, jump)).toList();
    Real half = ONE.over(Real.of(best.n().mul(Rational.of(2))));
    return Optional.of(Instance.atMost(c.description(), Real.sum(variances).times(half), gap));
  }

  /** The integral of (t - m)^2 over a jump, t = n u^(n-1), m its mean there. */
  private static Real spread(BestOfNRanks best, RankedReward.Span jump) {
    Generator square = Generators.moment(Rational.of(2));
    Real whole = square.integral(best, jump.to()).minus(square.integral(best, jump.from()));
    return whole.minus(Real.of(jump.width()).times(best.ratio(jump).square()));
  }
}
