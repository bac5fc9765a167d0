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
import org.certalign.sampling.SampledDivergence;

/** The divergences of best-of-n that have an order: Renyi's, and the powers. */
final class BonOrders {
  private static final Real ONE = Real.of(1);
  private static final Rational TWO = Rational.of(2);

  private BonOrders() {}

  static List<Theorem> theorems() {
    return List.of(renyi(), power());
  }

  /** a(n-1) + 1: the integral of (n u^(n-1))^a is n^a over this, where it is positive. */
  static Rational exponent(Rational n, Rational a) {
    return a.mul(n.sub(Rational.ONE)).add(Rational.ONE);
  }

  /** D_a(P_n||P) of a finite order a. */
  static Real renyiValue(Rational n, Rational a) {
    if (n.equals(Rational.ONE) || a.signum() == 0) {
      return Real.of(0);
    }
    if (a.equals(Rational.ONE)) {
      return BonDivergences.klValue(n);
    }
    Real draws = Real.of(n);
    Real order = Real.of(a);
    return p -> Divergences.bonRenyi(draws.enclose(p), order.enclose(p), p);
  }

  /** D_inf(P_n||P) = log n. */
  static Real renyiInfiniteValue(Rational n) {
    Real draws = Real.of(n);
    return Exact.or(draws.ln(), p -> Divergences.bonRenyiInfinite(draws.enclose(p), p));
  }

  private static Real renyiValue(Arguments a) {
    return a.isInfinite("alpha")
        ? renyiInfiniteValue(a.number("n"))
        : renyiValue(a.number("n"), a.number("alpha"));
  }

  /** D_a(P_n||P), a finite, for a case. */
  static Real renyiOf(BonCase c, Rational a) {
    if (a.signum() == 0) {
      return Real.of(0);
    }
    if (a.equals(Rational.ONE)) {
      return c.expectation(Generators.KL);
    }
    return c.expectation(Generators.moment(a)).ln().over(Real.of(a.sub(Rational.ONE)));
  }

  /** D_inf(P_n||P): the density is largest at the top, on an atom or near rank 1. */
  private static Real renyiInfiniteOf(BonCase c) {
    RankedReward.Span top = c.reward().topJump();
    return (top == null ? Real.of(c.best().n()) : c.best().ratio(top)).ln();
  }

  /** A positive order, 1/2, 1 and 2 preferred. Two genes. */
  static Rational readOrder(Genes genes) {
    int shape = genes.integer(0, 5);
    Rational free = genes.positive();
    return switch (shape) {
      case 0 -> Rational.ONE;
      case 1 -> TWO;
      case 2 -> Rational.of(1, 2);
      case 3 -> free.min(Rational.ONE);
      default -> free.min(Rational.of(50));
    };
  }

  private static Theorem renyi() {
    TheoremBuilder entry =
        BonTable.common(Theorem.named("bon-renyi", "Rényi divergence of best-of-n"))
            .statement(
                "D_α(P_n‖P) ≤ log( n^α/(α(n−1)+1) )/(α−1) for α ≥ 0; log n − (n−1)/n at α = 1, log"
                    + " n at α = ∞, 0 at α = 0, in nats")
            .tex(
                "D_\\alpha(P_n\\,\\|\\,P) \\le"
                    + " \\frac{1}{\\alpha-1}\\log\\frac{n^\\alpha}{\\alpha(n-1)+1}")
            .equality(
                "for n > 1: at finite α > 0 iff the reward has no atoms, at α = ∞ iff the largest"
                    + " reward is no atom, at α = 0 always")
            .breaks("with ties the divergence is strictly smaller at finite α > 0")
            .source(References.ERVEN)
            .assume(Assumption.checked("n >= 1, alpha >= 0 or infinite"))
            .parameter(BonTable.N)
            .parameter(Parameter.number("alpha", "order", Domain.NONNEGATIVE_OR_INFINITE))
            .bound(Kind.EQUALITY, BonOrders::renyiValue, PlainMath.opinion(BonOrders::renyiOpinion))
            .family(InstanceFamily.of("finite orders", BonCase.GENES + 2, BonOrders::renyiInstance))
            .family(
                BonCase.family(
                    "order infinity",
                    c ->
                        Optional.of(
                            Instance.atMost(
                                c.description("alpha", "inf"),
                                renyiInfiniteOf(c),
                                renyiInfiniteValue(c.best().n())))))
            .twin(
                "kl-for-all-orders",
                "D_2(P_n‖P) ≤ log n − (n−1)/n, the value at order 1",
                Instance.atMost(
                    BonCase.of(2, RankedReward.atomless()).description("alpha", 2),
                    renyiOf(BonCase.of(2, RankedReward.atomless()), TWO),
                    BonDivergences.klValue(TWO)));
    for (String n : BonTable.PUBLISHED) {
      for (String alpha : new String[] {"1/2", "1", "2"}) {
        BonCase c = BonCase.of(Rational.parse(n), RankedReward.atomless());
        Rational a = Rational.parse(alpha);
        Instance sides =
            Instance.atMost(c.description("alpha", a), renyiOf(c, a), renyiValue(c.best().n(), a));
        entry.sharp(
            "reward without atoms, n = " + n + ", alpha = " + alpha, sides, "n", n, "alpha", alpha);
      }
    }
    BonCase noTopAtom =
        BonCase.of(
            4,
            RankedReward.alternating(
                List.of(Rational.of(1, 4), Rational.of(1, 2), Rational.of(1, 4))));
    for (Rational a : List.of(Rational.of(1, 2), TWO)) {
      entry
          .sampled(() -> RankSample.renyi(TWO, a).equal(renyiValue(TWO, a)).attained())
          .sampled(
              () ->
                  RankSample.renyi(Rational.of(64), a)
                      .equal(renyiValue(Rational.of(64), a))
                      .attained());
    }
    return entry
        .sampled(
            () -> FiniteSample.manyBestOf(4).renyi(TWO).atMost(renyiValue(Rational.of(4), TWO)))
        .sharp(
            "order infinity, an atom but not at the top",
            Instance.atMost(
                noTopAtom.description("alpha", "inf"),
                renyiInfiniteOf(noTopAtom),
                renyiInfiniteValue(Rational.of(4))),
            "n",
            "4",
            "alpha",
            "inf")
        .published("order 0", "n", "4", "alpha", "0")
        .published("one draw", "n", "1", "alpha", "2")
        .build();
  }

  private static Optional<Instance> renyiInstance(Genes genes) {
    BonCase c = BonCase.read(genes);
    Rational a = readOrder(genes);
    Real right = renyiValue(c.best().n(), a);
    return Optional.of(Instance.atMost(c.description("alpha", a), renyiOf(c, a), right));
  }

  private static BigDecimal renyiOpinion(PlainMath m, Arguments a) {
    BigDecimal n = m.of(a.number("n"));
    if (a.isInfinite("alpha")) {
      return m.ln(n);
    }
    BigDecimal alpha = m.of(a.number("alpha"));
    BigDecimal less = m.minus(n, m.of(1));
    if (alpha.compareTo(BigDecimal.ONE) == 0) {
      return m.minus(m.ln(n), m.over(less, n));
    }
    BigDecimal logs = m.minus(m.times(alpha, m.ln(n)), m.ln(m.plus(m.times(alpha, less), m.of(1))));
    return m.over(logs, m.minus(alpha, m.of(1)));
  }

  /** The power divergence of order a; infinite up to -1/(n-1). */
  static Real powerValue(Rational n, Rational a) {
    if (n.equals(Rational.ONE)) {
      return Real.of(0);
    }
    if (exponent(n, a).signum() <= 0) {
      return Real.INFINITE;
    }
    if (a.equals(Rational.ONE)) {
      return BonDivergences.klValue(n);
    }
    if (a.signum() == 0) {
      return BonDivergences.forwardKlValue(n);
    }
    Real draws = Real.of(n);
    Real order = Real.of(a);
    Real moment = draws.pow(order).over(Real.of(exponent(n, a)));
    Real formula = moment.minus(ONE).over(order.times(order.minus(ONE)));
    return Exact.or(formula, p -> Divergences.bonPower(draws.enclose(p), order.enclose(p), p));
  }

  private static Real powerOf(BonCase c, Rational a) {
    if (a.signum() == 0) {
      return c.expectation(Generators.FORWARD_KL);
    }
    return c.expectation(a.equals(Rational.ONE) ? Generators.KL : Generators.power(a));
  }

  private static Theorem power() {
    BonCase two = BonCase.of(2, RankedReward.atomless());
    TheoremBuilder entry =
        BonTable.common(Theorem.named("bon-power", "Power divergences of best-of-n"))
            .statement(
                "Cressie and Read's power divergence, f = (t^α − 1 − α(t−1))/(α(α−1)): at most"
                    + " (n^α/(α(n−1)+1) − 1)/(α(α−1)) for α > −1/(n−1), +∞ up to there (n > 1); KL"
                    + " at α = 1, forward KL at α = 0, χ²/2 at α = 2, 2H² at α = 1/2")
            .tex("\\frac{1}{\\alpha(\\alpha-1)}\\Bigl(\\frac{n^\\alpha}{\\alpha(n-1)+1}-1\\Bigr)")
            .equality("where finite and n > 1: iff the reward has no atoms")
            .breaks("for α ≤ −1/(n−1) no finite bound holds for all rewards")
            .source(
                "N. Cressie, T. R. C. Read, Multinomial goodness-of-fit tests, J. R. Stat. Soc. B"
                    + " 46 (1984), doi:10.1111/j.2517-6161.1984.tb01318.x")
            .assume(Assumption.checked("n >= 1"))
            .parameter(BonTable.N)
            .parameter(Parameter.number("alpha", "order, of any sign", Domain.ANY))
            .bound(
                Kind.EQUALITY,
                a -> powerValue(a.number("n"), a.number("alpha")),
                PlainMath.opinion(BonOrders::powerOpinion))
            .family(InstanceFamily.of("orders", BonCase.GENES + 3, BonOrders::powerInstance))
            .twin(
                "nondecreasing",
                "the power divergence is nondecreasing in its order: that of order 0 is at most"
                    + " that of order 2",
                Instance.atMost(
                    two.description(), powerOf(two, Rational.ZERO), powerValue(TWO, TWO)));
    for (String n : BonTable.PUBLISHED) {
      for (String alpha : new String[] {"1/2", "2", "3"}) {
        sharpPower(entry, n, alpha);
      }
    }
    sharpPower(entry, "2", "-1/2");
    sharpPower(entry, "2", "0");
    sharpPower(entry, "2", "1");
    for (Rational a : List.of(Rational.of(1, 2), Rational.of(3))) {
      entry.sampled(
          () ->
              RankSample.divergence(SampledDivergence.power(a), Rational.of(16))
                  .equal(powerValue(Rational.of(16), a))
                  .attained());
    }
    return entry
        .sampled(
            () ->
                FiniteSample.manyBestOf(4)
                    .divergence(Generators.power(Rational.of(3)))
                    .atMost(powerValue(Rational.of(4), Rational.of(3))))
        .published("infinite up to -1/(n-1)", "n", "2", "alpha", "-1")
        .published("one draw", "n", "1", "alpha", "-7")
        .build();
  }

  private static void sharpPower(TheoremBuilder entry, String n, String alpha) {
    BonCase c = BonCase.of(Rational.parse(n), RankedReward.atomless());
    Rational a = Rational.parse(alpha);
    Instance sides =
        Instance.atMost(c.description("alpha", a), powerOf(c, a), powerValue(c.best().n(), a));
    entry.sharp(
        "reward without atoms, n = " + n + ", alpha = " + alpha, sides, "n", n, "alpha", alpha);
  }

  private static Optional<Instance> powerInstance(Genes genes) {
    BonCase c = BonCase.read(genes);
    boolean negative = genes.integer(0, 4) == 0;
    Rational size = readOrder(genes);
    Rational a = negative ? size.neg() : size;
    Real value = powerValue(c.best().n(), a);
    return value.isInfinite()
        ? Optional.empty()
        : Optional.of(Instance.atMost(c.description("alpha", a), powerOf(c, a), value));
  }

  private static BigDecimal powerOpinion(PlainMath m, Arguments a) {
    BigDecimal n = m.of(a.number("n"));
    BigDecimal alpha = m.of(a.number("alpha"));
    BigDecimal less = m.minus(n, m.of(1));
    BigDecimal whole = m.plus(m.times(alpha, less), m.of(1));
    if (less.signum() == 0 || whole.signum() <= 0) {
      return less.signum() == 0 ? less : null;
    }
    if (alpha.signum() == 0) {
      return m.minus(less, m.ln(n));
    }
    BigDecimal below = m.minus(alpha, m.of(1));
    if (below.signum() == 0) {
      return m.minus(m.ln(n), m.over(less, n));
    }
    BigDecimal moment = m.over(m.power(n, alpha), whole);
    return m.over(m.minus(moment, m.of(1)), m.times(alpha, below));
  }
}
