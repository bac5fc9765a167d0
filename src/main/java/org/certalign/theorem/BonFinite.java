package org.certalign.theorem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.certalign.bound.Divergences;
import org.certalign.policy.BestOfNDraws;
import org.certalign.policy.BestOfNRanks;
import org.certalign.policy.Divergence;
import org.certalign.policy.FinitePolicy;
import org.certalign.policy.Generators;
import org.certalign.policy.Genes;
import org.certalign.policy.Law;
import org.certalign.policy.RankedReward;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** The exact KL divergence of best-of-n for finitely many reward levels, and its gap. */
final class BonFinite {
  private static final String[] COIN = {"1/2", "1/2"};
  private static final Parameter PROBS =
      Parameter.probabilities(
          "probs", "probabilities of the reward levels, in ascending order of reward");

  private BonFinite() {}

  static List<Theorem> theorems() {
    return List.of(finiteKl(), gap());
  }

  /** sum q_i log(q_i/p_i), q_i = F_i^n - F_(i-1)^n. */
  static Real klValue(Rational n, List<Rational> masses) {
    if (n.equals(Rational.ONE) || masses.size() == 1) {
      return Real.of(0);
    }
    List<Real> terms = new ArrayList<>();
    FarTail below = new FarTail(n);
    for (RankedReward.Span level : RankedReward.levels(masses).jumps()) {
      terms.add(below.klTerm(level));
    }
    return Real.sum(terms);
  }

  private static Theorem finiteKl() {
    List<Rational> coin = List.of(Rational.of(1, 2), Rational.of(1, 2));
    TheoremBuilder entry =
        BonTable.common(Theorem.named("bon-finite-kl", "KL divergence of best-of-n, exactly"))
            .statement(
                "For levels in ascending order with masses p_i > 0 and cumulative masses F_i:"
                    + " q_i = F_i^n − F_{i−1}^n and KL(P_n‖P) = Σ q_i log(q_i/p_i); likewise every"
                    + " f-divergence and every Rényi order")
            .tex(
                "\\mathrm{KL}(P_n\\,\\|\\,P) = \\sum_i q_i \\log\\frac{q_i}{p_i},\\quad"
                    + " q_i = F_i^n - F_{i-1}^n")
            .equality("it is an identity")
            .breaks("when ties are broken by the identity of the response")
            .source(References.BEIRAMI)
            .assume(Assumption.checked("n >= 1; probabilities positive, with sum exactly 1"))
            .parameter(BonTable.N)
            .parameter(PROBS)
            .bound(
                Kind.EXACT,
                a -> klValue(a.number("n"), a.probabilities("probs")),
                PlainMath.opinion(BonFinite::klOpinion))
            .family(InstanceFamily.of("against all sequences of draws", 8, BonFinite::enumerated))
            .twin(
                "ties-by-identity",
                "the formula holds when ties go to the first of the tied responses",
                Instance.equal(
                    Instance.describe("responses", "1/2, 1/2, equal rewards", "n", 2),
                    klValue(Rational.of(2), List.of(Rational.ONE)),
                    Divergence.kl(
                        Law.of(List.of(Rational.of(3, 4), Rational.of(1, 4))), Law.of(coin))));
    for (int n = 1; n <= 4; n++) {
      FinitePolicy policy = FinitePolicy.ranked(coin);
      Instance sides = enumeratedInstance(policy.masses(), policy.rewards(), n);
      String probs = String.join(",", COIN);
      entry.sharp("fair coin, n = " + n, sides, "n", Integer.toString(n), "probs", probs);
    }
    publishLevels(entry);
    return entry.sampled(BestOfNPlans::finiteKl).sampled(BestOfNPlans::levelsKl).build();
  }

  private static void publishLevels(TheoremBuilder entry) {
    entry
        .published("point mass", "n", "16", "probs", "1")
        .published("fair coin, n = 1000", "n", "1000", "probs", "1/2,1/2")
        .published("three levels", "n", "16", "probs", "1/2,2/5,1/10")
        .published("three levels, n = 64", "n", "64", "probs", "1/2,2/5,1/10")
        .published("four levels, real n", "n", "5/2", "probs", "1/10,1/5,3/10,2/5")
        .published("rare best level", "n", "1000", "probs", "0.9,0.099,0.001")
        .published("n = 60000", "n", "60000", "probs", "0.9,0.0999,0.0001");
  }

  private static BigDecimal klOpinion(PlainMath m, Arguments a) {
    BigDecimal n = m.of(a.number("n"));
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal below = BigDecimal.ZERO;
    Rational cumulative = Rational.ZERO;
    for (Rational mass : a.probabilities("probs")) {
      cumulative = cumulative.add(mass);
      BigDecimal up = m.power(m.of(cumulative), n);
      BigDecimal q = m.minus(up, below);
      sum = m.plus(sum, m.times(q, m.ln(m.over(q, m.of(mass)))));
      below = up;
    }
    return sum;
  }

  private static Optional<Instance> enumerated(Genes genes) {
    int n = genes.integer(1, 5);
    List<Rational> probabilities = genes.probabilities(3);
    List<Rational> rewards =
        IntStream.range(0, 3).mapToObj(i -> Rational.of(genes.integer(0, 2))).toList();
    return Optional.of(enumeratedInstance(probabilities, rewards, n));
  }

  /** The formula over levels against the divergence over responses, by enumeration of the draws. */
  private static Instance enumeratedInstance(
      List<Rational> probabilities, List<Rational> rewards, int n) {
    List<Rational> levels = FinitePolicy.of(probabilities, rewards).masses();
    Law best = Law.of(BestOfNDraws.select(probabilities, rewards, n));
    return Instance.equal(
        Instance.describe("probabilities", probabilities, "rewards", rewards, "n", n),
        klValue(Rational.of(n), levels),
        Divergence.kl(best, Law.of(probabilities)));
  }

  /** log n - (n-1)/n - KL. */
  static Real gapValue(Rational n, List<Rational> masses) {
    if (n.equals(Rational.ONE)) {
      return Real.of(0);
    }
    Real kl = klValue(n, masses);
    if (masses.size() == 1) {
      return BonDivergences.klValue(n);
    }
    Real draws = Real.of(n);
    return p -> Divergences.bonGap(draws.enclose(p), kl.enclose(p), p);
  }

  private static Theorem gap() {
    List<Rational> point = List.of(Rational.ONE);
    TheoremBuilder entry =
        BonTable.common(Theorem.named("bon-gap", "What ties take from the KL divergence"))
            .statement(
                "gap = log n − (n−1)/n − KL(P_n‖P) ≥ 0; zero iff n = 1 or the reward has no atoms;"
                    + " the whole value for a point mass")
            .tex("\\log n - \\frac{n-1}{n} - \\mathrm{KL}(P_n\\,\\|\\,P) \\ge 0")
            .equality("zero iff n = 1 or the reward has no atoms")
            .source(References.BEIRAMI)
            .assume(Assumption.checked("n >= 1; probabilities positive, with sum exactly 1"))
            .parameter(BonTable.N)
            .parameter(PROBS)
            .bound(
                Kind.EXACT,
                a -> gapValue(a.number("n"), a.probabilities("probs")),
                PlainMath.opinion(
                    (m, a) -> {
                      BigDecimal n = m.of(a.number("n"));
                      BigDecimal whole = m.minus(m.ln(n), m.over(m.minus(n, m.of(1)), n));
                      return m.minus(whole, klOpinion(m, a));
                    }))
            .family(BonCase.family("not negative", c -> Optional.of(notNegative(c.withoutGaps()))))
            .family(
                BonCase.family(
                    "Jensen's deficits, level by level",
                    c -> Optional.of(deficits(c.withoutGaps()))))
            .twin(
                "largest-atom",
                "the gap is at most the mass of the largest atom",
                Instance.atMost(
                    Instance.describe("reward", "point mass", "n", 16),
                    gapValue(Rational.of(16), point),
                    Real.of(1)))
            .sharp(
                "point mass: the whole value",
                Instance.equal(
                    Instance.describe("reward", "point mass", "n", 16),
                    gapValue(Rational.of(16), point),
                    BonCase.of(16, RankedReward.atomless()).expectation(Generators.KL)),
                "n",
                "16",
                "probs",
                "1")
            .published("fair coin", "n", "2", "probs", "1/2,1/2");
    publishLevels(entry);
    return entry
        .published("one draw", "n", "1", "probs", "1/2,1/2")
        .sampled(BestOfNPlans::gap)
        .build();
  }

  private static Instance notNegative(BonCase c) {
    return Instance.atMost(
        c.description(), Real.of(0), gapValue(c.best().n(), c.reward().masses()));
  }

  /** The gap is the sum over the atoms of the integral of f(n u^(n-1)) less f of its mean. */
  private static Instance deficits(BonCase c) {
    BestOfNRanks best = c.best();
    List<Real> terms = new ArrayList<>();
    for (RankedReward.Span jump : c.reward().jumps()) {
      Real whole =
          Generators.KL.integral(best, jump.to()).minus(Generators.KL.integral(best, jump.from()));
      Real merged = Real.of(jump.width()).times(Generators.KL.at(best.ratio(jump)));
      terms.add(whole.minus(merged));
    }
    return Instance.equal(
        c.description(), gapValue(best.n(), c.reward().masses()), Real.sum(terms));
  }
}
