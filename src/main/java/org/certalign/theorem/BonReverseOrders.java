package org.certalign.theorem;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.certalign.bound.Divergences;
import org.certalign.policy.Generators;
import org.certalign.policy.Genes;
import org.certalign.policy.RankedReward;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Rényi's divergences of the reference policy from best-of-n, which can be infinite. */
final class BonReverseOrders {
  private static final Real ONE = Real.of(1);
  private static final Rational TWO = Rational.of(2);

  private BonReverseOrders() {}

  static List<Theorem> theorems() {
    return List.of(reverseRenyi());
  }

  /** D_a(P||P_n) of a finite order a; infinite from n/(n-1) on. */
  static Real reverseRenyiValue(Rational n, Rational a) {
    if (n.equals(Rational.ONE)) {
      return Real.of(0);
    }
    if (BonOrders.exponent(n, Rational.ONE.sub(a)).signum() <= 0) {
      return Real.INFINITE;
    }
    if (a.equals(Rational.ONE)) {
      return BonDivergences.forwardKlValue(n);
    }
    if (a.signum() == 0) {
      return Real.of(0);
    }
    Real draws = Real.of(n);
    Real order = Real.of(a);
    return p -> Divergences.bonReverseRenyi(draws.enclose(p), order.enclose(p), p);
  }

  private static Real reverseRenyiValue(Arguments a) {
    Rational n = a.number("n");
    if (!a.isInfinite("alpha")) {
      return reverseRenyiValue(n, a.number("alpha"));
    }
    return n.equals(Rational.ONE) ? Real.of(0) : Real.INFINITE;
  }

  /** D_a(P||P_n) = log E_P t^(1-a)/(a-1), for a case. */
  private static Real reverseRenyiOf(BonCase c, Rational a) {
    if (a.signum() == 0) {
      return Real.of(0);
    }
    if (a.equals(Rational.ONE)) {
      return c.expectation(Generators.FORWARD_KL);
    }
    Real moment = c.expectation(Generators.moment(Rational.ONE.sub(a)));
    return moment.ln().over(Real.of(a.sub(Rational.ONE)));
  }

  private static Theorem reverseRenyi() {
    BonCase fine = BonCase.of(2, BonCase.uniform(33));
    TheoremBuilder entry =
        BonTable.common(Theorem.named("bon-reverse-renyi", "Reverse Rényi divergence of best-of-n"))
            .statement(
                "D_α(P‖P_n) ≤ log( n^(1−α)/((1−α)(n−1)+1) )/(α−1) for 0 ≤ α < n/(n−1); n − 1 − log"
                    + " n at α = 1; +∞ from n/(n−1) on, for n > 1")
            .tex(
                "D_\\alpha(P\\,\\|\\,P_n) \\le"
                    + " \\frac{1}{\\alpha-1}\\log\\frac{n^{1-\\alpha}}{(1-\\alpha)(n-1)+1},"
                    + "\\quad \\alpha < \\frac{n}{n-1}")
            .equality(
                "for n > 1 and 0 < α < n/(n−1) iff the reward has no atoms; where the value is"
                    + " infinite, equality can hold with atoms")
            .breaks(
                "from α = n/(n−1) on there is no finite bound for all rewards, as rewards with"
                    + " ever finer atoms show")
            .source(References.ERVEN)
            .assume(Assumption.checked("n >= 1, alpha >= 0 or infinite"))
            .parameter(BonTable.N)
            .parameter(Parameter.number("alpha", "order", Domain.NONNEGATIVE_OR_INFINITE))
            .bound(
                Kind.EQUALITY,
                BonReverseOrders::reverseRenyiValue,
                PlainMath.opinion(BonReverseOrders::reverseRenyiOpinion))
            .family(
                InstanceFamily.of(
                    "orders below n/(n-1)",
                    BonCase.GENES + 2,
                    BonReverseOrders::reverseRenyiInstance))
            .twin(
                "finite-at-two",
                "D_2(P‖P_2) ≤ 1 for every reward",
                Instance.atMost(fine.description("alpha", 2), reverseRenyiOf(fine, TWO), ONE));
    for (String n : BonTable.PUBLISHED) {
      BonCase c = BonCase.of(Rational.parse(n), RankedReward.atomless());
      for (Rational a : List.of(Rational.of(1, 2), Rational.ONE)) {
        Instance sides =
            Instance.atMost(
                c.description("alpha", a),
                reverseRenyiOf(c, a),
                reverseRenyiValue(c.best().n(), a));
        entry.sharp(
            "reward without atoms, n = " + n + ", alpha = " + a,
            sides,
            "n",
            n,
            "alpha",
            a.toString());
      }
    }
    for (Rational n : List.of(TWO, Rational.of(64))) {
      Rational half = Rational.of(1, 2);
      entry.sampled(
          () -> RankSample.reverseRenyi(n, half).equal(reverseRenyiValue(n, half)).attained());
    }
    return entry
        .sampled(
            () ->
                FiniteSample.manyBestOf(16)
                    .reverseRenyi(Rational.of(1, 2))
                    .atMost(reverseRenyiValue(Rational.of(16), Rational.of(1, 2))))
        .published("order above 1", "n", "2", "alpha", "3/2")
        .published("infinite from n/(n-1) on", "n", "2", "alpha", "2")
        .published("one draw", "n", "1", "alpha", "inf")
        .build();
  }

  private static Optional<Instance> reverseRenyiInstance(Genes genes) {
    BonCase c = BonCase.read(genes);
    Rational a = BonOrders.readOrder(genes);
    Real value = reverseRenyiValue(c.best().n(), a);
    return value.isInfinite()
        ? Optional.empty()
        : Optional.of(Instance.atMost(c.description("alpha", a), reverseRenyiOf(c, a), value));
  }

  private static BigDecimal reverseRenyiOpinion(PlainMath m, Arguments a) {
    BigDecimal n = m.of(a.number("n"));
    BigDecimal less = m.minus(n, m.of(1));
    if (less.signum() == 0 || a.isInfinite("alpha")) {
      return less.signum() == 0 ? BigDecimal.ZERO : null;
    }
    BigDecimal b = m.minus(m.of(1), m.of(a.number("alpha")));
    if (b.signum() == 0) {
      return m.minus(less, m.ln(n));
    }
    BigDecimal whole = m.plus(m.times(b, less), m.of(1));
    if (whole.signum() <= 0) {
      return null;
    }
    return m.over(m.minus(m.ln(whole), m.times(b, m.ln(n))), b);
  }
}
