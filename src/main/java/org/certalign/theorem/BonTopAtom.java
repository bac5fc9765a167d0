package org.certalign.theorem;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.certalign.bound.Divergences;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Sum;
import org.certalign.policy.Generators;
import org.certalign.policy.Genes;
import org.certalign.policy.RankedReward;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** The KL divergence of best-of-n when the largest reward is an atom. */
final class BonTopAtom {
  private static final Real ONE = Real.of(1);

  private BonTopAtom() {}

  static List<Theorem> theorems() {
    return List.of(topAtom());
  }

  /**
   * (1-e)^n (log n + (n-1) log(1-e) - (n-1)/n) + (1-(1-e)^n) log((1-(1-e)^n)/e); 0 for n = 1 and
   * for e = 1.
   */
  static Real value(Rational draws, Rational atom) {
    if (draws.equals(Rational.ONE) || atom.equals(Rational.ONE)) {
      return Real.of(0);
    }
    Real n = Real.of(draws);
    Real e = Real.of(atom);
    FarTail tail = new FarTail(draws);
    Rational rest = Rational.ONE.sub(atom);
    return p ->
        tail.isNegligible(rest, p)
            ? farValue(tail.power(rest), e, p)
            : Divergences.bonTopAtom(n.enclose(p), e.enclose(p), p);
  }

  /**
   * The value where x = (1-e)^n is negligible: log n &lt;= 2^20 and (n-1) log(1/(1-e)) &lt;=
   * log(1/x) make the first term one of the kind that {@link FarTail} encloses.
   */
  private static Interval farValue(Real miss, Real atom, Precision p) {
    Interval hit = ONE.minus(miss).enclose(p);
    Interval second = Divergences.bonFiniteKlTerm(hit, atom.enclose(p), p);
    return Sum.add(FarTail.negligibleTerm(p), second, p);
  }

  /** A reward without atoms but for the largest value, of the given mass. */
  private static RankedReward onlyTop(Rational atom) {
    return RankedReward.alternating(List.of(Rational.ONE.sub(atom), atom));
  }

  private static Theorem topAtom() {
    BonCase three = BonCase.of(2, BonCase.uniform(3));
    TheoremBuilder entry =
        BonTable.common(Theorem.named("bon-top-atom", "KL of best-of-n with an atom at the top"))
            .statement(
                "With e = P(r = max r) > 0: KL(P_n‖P) ≤ (1−e)^n [log n + (n−1) log(1−e) − (n−1)/n]"
                    + " + (1−(1−e)^n) log((1−(1−e)^n)/e) ≤ min(log n − (n−1)/n, log(1/e))")
            .tex(
                "\\mathrm{KL}(P_n\\,\\|\\,P) \\le (1-e)^n\\Bigl[\\log n + (n-1)\\log(1-e)"
                    + " - \\frac{n-1}{n}\\Bigr]"
                    + " + \\bigl(1-(1-e)^n\\bigr)\\log\\frac{1-(1-e)^n}{e}")
            .equality("iff the largest reward is the only atom")
            .breaks("when e is not the mass of the largest reward but that of some other atom")
            .source(References.BEIRAMI)
            .assume(Assumption.checked("n an integer >= 1, 0 < e <= 1"))
            .assume(Assumption.assumed("the largest reward has probability e under P"))
            .parameter(
                Parameter.number("n", "number of draws, an integer", Domain.POSITIVE_INTEGER))
            .parameter(
                Parameter.number(
                    "atom", "probability of the largest reward under P", Domain.POSITIVE_UNIT))
            .bound(
                Kind.EQUALITY,
                a -> value(a.number("n"), a.number("atom")),
                PlainMath.opinion(BonTopAtom::opinion))
            .family(
                InstanceFamily.of(
                    "other atoms below the top", BonCase.GENES, BonTopAtom::withOtherAtoms))
            .family(InstanceFamily.of("below both simple bounds", 3, BonTopAtom::belowSimple))
            .twin(
                "two-levels",
                "KL(P_n‖P) is at most that of the two levels \"top\" and \"below\"",
                Instance.atMost(
                    three.description(),
                    three.expectation(Generators.KL),
                    BonFinite.klValue(
                        Rational.of(2), List.of(Rational.of(2, 3), Rational.of(1, 3)))));
    for (String n : new String[] {"2", "4", "16", "64", "1000"}) {
      sharp(entry, n, "1/10");
    }
    sharp(entry, "100", "1/10");
    sharp(entry, "4", "1/3");
    sharp(entry, "60000", "0.0001");
    sharp(entry, "65536", "0.00001");
    return entry
        .published("one draw", "n", "1", "atom", "1/10")
        .published("point mass", "n", "16", "atom", "1")
        .sampled(BestOfNPlans::topAtom)
        .sampled(BestOfNPlans::topAtomOfThree)
        .build();
  }

  private static void sharp(TheoremBuilder entry, String n, String atom) {
    BonCase c = BonCase.of(Rational.parse(n), onlyTop(Rational.parse(atom)));
    Instance sides =
        Instance.atMost(
            c.description(),
            c.expectation(Generators.KL),
            value(c.best().n(), Rational.parse(atom)));
    String name = "no other atoms, n = " + n + ", e = " + atom;
    entry.sharp(name, sides, "n", n, "atom", atom);
  }

  private static Optional<Instance> withOtherAtoms(Genes genes) {
    BonCase c = BonCase.readWhole(genes, 64);
    RankedReward.Span top = c.reward().topJump();
    return top == null
        ? Optional.empty()
        : Optional.of(
            Instance.atMost(
                c.description(), c.expectation(Generators.KL), value(c.best().n(), top.width())));
  }

  private static Optional<Instance> belowSimple(Genes genes) {
    Rational n = Rational.of(genes.draws(1_000));
    Rational atom = genes.positive().min(Rational.ONE);
    Real byTop = Real.of(atom).ln().negate();
    Real byDraws = BonDivergences.klValue(n);
    return Optional.of(
        Instance.atMost(Instance.describe("n", n, "e", atom), value(n, atom), byDraws.min(byTop)));
  }

  private static BigDecimal opinion(PlainMath m, Arguments a) {
    BigDecimal n = m.of(a.number("n"));
    BigDecimal e = m.of(a.number("atom"));
    BigDecimal less = m.minus(n, m.of(1));
    if (less.signum() == 0 || e.compareTo(BigDecimal.ONE) == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal log = m.ln(m.minus(m.of(1), e));
    BigDecimal miss = m.exp(m.times(n, log));
    BigDecimal hit = m.minus(m.of(1), miss);
    BigDecimal inner = m.minus(m.plus(m.ln(n), m.times(less, log)), m.over(less, n));
    return m.plus(m.times(miss, inner), m.times(hit, m.ln(m.over(hit, e))));
  }
}
