package org.certalign.theorem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.certalign.bound.Divergences;
import org.certalign.policy.BestOfNRanks;
import org.certalign.policy.RankedReward;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** How often best-of-n wins against a fresh draw. */
final class BonWins {
  private static final Real ONE = Real.of(1);
  private static final String[] PUBLISHED = {"1", "2", "4", "16", "64", "1000", "60000", "65536"};

  /** What a tie with the fresh draw counts. */
  private static final Rational LOST = Rational.ZERO;

  private static final Rational HALF = Rational.of(1, 2);
  private static final Rational WON = Rational.ONE;

  private BonWins() {}

  static List<Theorem> theorems() {
    return List.of(winRate());
  }

  /** n/(n+1). */
  static Real value(Rational draws) {
    Real n = Real.of(draws);
    return Exact.or(n.over(n.plus(ONE)), p -> Divergences.bonWinRate(n.enclose(p), p));
  }

  /**
   * The probability of a win: on an atom with jump (a,b) the fresh draw is below with probability a
   * and tied with b - a; on continuous parts the integral of u n u^(n-1) counts.
   */
  private static Real rate(BonCase c, Rational tie) {
    BestOfNRanks best = c.best();
    List<Real> terms = new ArrayList<>();
    for (RankedReward.Span jump : c.reward().jumps()) {
      Rational beaten = jump.from().add(jump.width().mul(tie));
      terms.add(best.mass(jump).times(Real.of(beaten)));
    }
    Rational next = best.n().add(Rational.ONE);
    Real scale = Real.of(best.n().div(next));
    for (RankedReward.Span gap : c.reward().gaps()) {
      Real top = BestOfNRanks.power(gap.to(), next);
      terms.add(scale.times(top.minus(BestOfNRanks.power(gap.from(), next))));
    }
    return Real.sum(terms);
  }

  private static Optional<Instance> claim(BonCase c, Rational tie) {
    return Optional.of(Instance.atMost(c.description(), rate(c, tie), value(c.best().n())));
  }

  private static Theorem winRate() {
    BonCase coin = BonCase.of(2, BonCase.COIN);
    TheoremBuilder entry =
        BonTable.common(Theorem.named("bon-win-rate", "Win rate of best-of-n"))
            .statement(
                "P(r(BoN) > r(Y)) + P(tie)/2 ≤ n/(n+1) against a fresh draw Y from P; P(r(BoN) >"
                    + " r(Y)) ≤ n/(n+1) as well")
            .tex("\\Pr[r(Y^{(n)}) > r(Y)] + \\tfrac12 \\Pr[r(Y^{(n)}) = r(Y)] \\le \\frac{n}{n+1}")
            .equality("for n ≥ 2 iff the reward has no atoms under P; at n = 1 always")
            .breaks(
                "P(r(BoN) ≥ r(Y)) is not bounded by n/(n+1) when there are ties: it is 1 for a"
                    + " point mass")
            .source(References.BEIRAMI)
            .assume(Assumption.checked("n >= 1"))
            .parameter(BonTable.N)
            .bound(
                Kind.EQUALITY,
                a -> value(a.number("n")),
                PlainMath.opinion(
                    (m, a) -> {
                      var n = m.of(a.number("n"));
                      return m.over(n, m.plus(n, m.of(1)));
                    }))
            .family(BonCase.family("ties count half", c -> claim(c, HALF)))
            .family(BonCase.family("ties lose", c -> claim(c, LOST)))
            .twin(
                "ties-win",
                "P(r(BoN) ≥ r(Y)) ≤ n/(n+1)",
                Instance.atMost(coin.description(), rate(coin, WON), value(Rational.of(2))));
    for (String n : PUBLISHED) {
      BonCase c = BonCase.of(Rational.parse(n), RankedReward.atomless());
      Instance sides = Instance.atMost(c.description(), rate(c, HALF), value(c.best().n()));
      entry.sharp("reward without atoms, n = " + n, sides, "n", n);
    }
    return entry
        .sampled(() -> RankSample.wins(2).equal(value(Rational.of(2))).attained())
        .sampled(() -> RankSample.wins(64).equal(value(Rational.of(64))).attained())
        .sampled(() -> FiniteSample.manyBestOf(4).wins().atMost(value(Rational.of(4))))
        .sampled(LawPlans::gammaWins)
        .sampled(LawPlans::laplaceWins)
        .sampled(LawPlans::paretoWins)
        .build();
  }
}
