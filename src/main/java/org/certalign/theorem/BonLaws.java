package org.certalign.theorem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.certalign.policy.BestOfNDraws;
import org.certalign.policy.FinitePolicy;
import org.certalign.policy.Genes;
import org.certalign.policy.Law;
import org.certalign.policy.RankedReward;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** The law of best-of-n: its density with respect to the reference policy. */
final class BonLaws {
  private static final int RESPONSES = 4;
  private static final Rational HALF = Rational.of(1, 2);

  private BonLaws() {}

  static List<Theorem> theorems() {
    return List.of(density());
  }

  private static Theorem density() {
    return BonTable.common(Theorem.named("bon-density", "Density of best-of-n"))
        .statement(
            "dP_n/dP(y) = n F(r(y))^(n−1) where the reward has no atom; (b^n − a^n)/(b − a) on a"
                + " reward level v with a = F(v−) < b = F(v). It depends on y only through r(y), so"
                + " D(P_n‖P) = D(law of max R_i‖law of R) for every f-divergence and every Rényi"
                + " order")
        .tex(
            "\\frac{dP_n}{dP}(y) = n F(r(y))^{n-1},\\qquad"
                + " \\frac{dP_n}{dP}(y) = \\frac{b^n-a^n}{b-a}\\ \\text{on an atom},"
                + "\\ a=F(v-)<b=F(v)")
        .equality("it is an identity")
        .breaks(
            "n F^(n−1) is no density where the reward has atoms; other rules for ties give other"
                + " laws")
        .source(References.BEIRAMI)
        .family(
            InstanceFamily.of(
                "one response, against all sequences of draws", 10, BonLaws::oneResponse))
        .family(BonCase.family("total mass", c -> Optional.of(totalMass(c.withoutGaps()))))
        .family(
            InstanceFamily.of(
                "divergences of responses and of rewards", 11, BonLaws::sameDivergence))
        .twin(
            "density-at-atoms",
            "n F^(n−1) is the density also where the reward has atoms: it has total mass 1",
            Instance.equal(
                BonCase.of(2, BonCase.COIN).description(),
                Real.of(HALF.mul(Rational.ONE).add(HALF.mul(Rational.of(2)))),
                Real.of(1)))
        .twin(
            "ties-by-identity",
            "ties may be broken by the identity of the response: the first of two tied responses"
                + " has the same probability",
            Instance.equal(
                Instance.describe("responses", "1/2, 1/2, equal rewards", "n", 2),
                Real.of(Rational.of(3, 4)),
                Real.of(
                    BestOfNDraws.select(List.of(HALF, HALF), List.of(Rational.ONE, Rational.ONE), 2)
                        .get(0))))
        .sampled(BestOfNPlans::density)
        .sampled(BestOfNPlans::densityAtAtom)
        .build();
  }

  /** A policy on a few responses, of which some are tied, and a small n. */
  private record Draws(List<Rational> probabilities, List<Rational> rewards, int n) {
    static Draws read(Genes genes) {
      int n = genes.integer(1, 4);
      List<Rational> probabilities = genes.probabilities(RESPONSES);
      List<Rational> rewards =
          IntStream.range(0, RESPONSES).mapToObj(i -> Rational.of(genes.integer(0, 3))).toList();
      return new Draws(probabilities, rewards, n);
    }

    List<Rational> selected() {
      return BestOfNDraws.select(probabilities, rewards, n);
    }

    /** p (b^n - a^n)/(b - a), with the jump (a,b) of the response's level. */
    Rational byFormula(int response) {
      Rational below = Rational.ZERO;
      Rational upTo = Rational.ZERO;
      for (int i = 0; i < RESPONSES; i++) {
        int order = rewards.get(i).compareTo(rewards.get(response));
        below = order < 0 ? below.add(probabilities.get(i)) : below;
        upTo = order <= 0 ? upTo.add(probabilities.get(i)) : upTo;
      }
      Rational ratio = upTo.pow(n).sub(below.pow(n)).div(upTo.sub(below));
      return probabilities.get(response).mul(ratio);
    }

    Map<String, String> description(String name, Object value) {
      return Instance.describe(
          "probabilities", probabilities, "rewards", rewards, "n", n, name, value);
    }
  }

  private static Optional<Instance> oneResponse(Genes genes) {
    Draws draws = Draws.read(genes);
    int response = genes.integer(0, RESPONSES - 1);
    Rational counted = draws.selected().get(response);
    return Optional.of(
        Instance.equal(
            draws.description("response", response),
            Real.of(draws.byFormula(response)),
            Real.of(counted)));
  }

  private static Instance totalMass(BonCase c) {
    List<Real> masses = new ArrayList<>();
    for (RankedReward.Span jump : c.reward().jumps()) {
      masses.add(Real.of(jump.width()).times(c.best().ratio(jump)));
    }
    return Instance.equal(c.description(), Real.sum(masses), Real.of(1));
  }

  private static Optional<Instance> sameDivergence(Genes genes) {
    Draws draws = Draws.read(genes);
    Discrepancy d = Discrepancy.read(genes);
    FinitePolicy policy = FinitePolicy.of(draws.probabilities(), draws.rewards());
    Real onResponses = d.of(Law.of(draws.selected()), Law.of(draws.probabilities()));
    Real onLevels = d.of(Law.of(policy.bestOfN(draws.n())), policy.law());
    return Optional.of(Instance.equal(draws.description("divergence", d), onResponses, onLevels));
  }
}
