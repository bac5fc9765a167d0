package org.certalign.theorem;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.certalign.bound.TailAdaptive;
import org.certalign.policy.Divergence;
import org.certalign.policy.Genes;
import org.certalign.real.Comparison;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Mean rewards of samples, with high probability. */
final class GainHighProbability {
  private static final int MOST_SAMPLES = 10;
  private static final int THRESHOLD_BITS = 256;
  private static final Rational TWO = Rational.of(2);
  private static final Domain ORDER =
      new Domain("a number > 1, or inf", x -> x.compareTo(Rational.ONE) > 0, true);

  private GainHighProbability() {}

  static List<Theorem> theorems() {
    return List.of(highProbability());
  }

  /**
   * sqrt(2 s^2 (D + g/(g-1) log(1/d1)/m)) + sqrt(2 s^2 log(1/d2)/m); the order g is null for
   * infinity, where the factor is 1.
   */
  static Real value(
      Real sigma, Real renyi, Rational order, Rational samples, Rational delta1, Rational delta2) {
    Real m = Real.of(samples);
    Real first = Real.of(delta1);
    Real second = Real.of(delta2);
    if (order == null) {
      return p ->
          TailAdaptive.gainHighProbabilityInfinite(
              sigma.enclose(p),
              renyi.enclose(p),
              m.enclose(p),
              first.enclose(p),
              second.enclose(p),
              p);
    }
    Real g = Real.of(order);
    return p ->
        TailAdaptive.gainHighProbability(
            sigma.enclose(p),
            renyi.enclose(p),
            g.enclose(p),
            m.enclose(p),
            first.enclose(p),
            second.enclose(p),
            p);
  }

  private static Real value(Arguments a) {
    if (a.number("sigma").signum() == 0) {
      return Real.of(0);
    }
    return value(
        Real.of(a.number("sigma")),
        Real.of(a.number("renyi")),
        a.isInfinite("gamma") ? null : a.number("gamma"),
        a.number("m"),
        a.number("delta1"),
        a.number("delta2"));
  }

  private static Theorem highProbability() {
    TheoremBuilder entry =
        Theorem.named("gain-high-probability", "Mean rewards of samples, with high probability")
            .statement(
                "With m independent samples from each policy, with probability at least"
                    + " 1 − δ₁ − δ₂: mean_Q r − mean_P r ≤ √(2 σ² (D_γ(Q‖P) + (γ/(γ−1))"
                    + " log(1/δ₁)/m)) + √(2 σ² log(1/δ₂)/m); γ/(γ−1) is 1 at γ = ∞. For best-of-n,"
                    + " D_γ(P_n‖P) is at most bon-renyi, and that at most log n")
            .tex(
                "\\bar r_Q - \\bar r_P \\le \\sqrt{2\\sigma^2\\Bigl(D_\\gamma(Q\\,\\|\\,P) +"
                    + " \\frac{\\gamma}{\\gamma-1}\\frac{\\log(1/\\delta_1)}{m}\\Bigr)}"
                    + " + \\sqrt{\\frac{2\\sigma^2\\log(1/\\delta_2)}{m}}")
            .equality("not claimed; Hölder's step is attained, for one, by Q = P given an event")
            .breaks("without the factor γ/(γ−1)")
            .source(References.PAPER)
            .source(
                "S. Boucheron, G. Lugosi, P. Massart, Concentration Inequalities, Oxford 2013,"
                    + " Section 2.3, doi:10.1093/acprof:oso/9780199535255.001.0001")
            .assume(
                Assumption.checked(
                    "sigma, renyi >= 0, gamma > 1, m an integer >= 1, delta1, delta2 in (0,1)"))
            .assume(Assumption.assumed("the samples are independent, D_γ(Q‖P) ≤ renyi"))
            .assume(Assumption.assumed("the reward is σ-sub-gaussian under P in both tails"))
            .parameter(
                Parameter.number(
                    "sigma", "sub-gaussian constant of the reward under P", Domain.NONNEGATIVE))
            .parameter(Parameter.number("renyi", "D_γ(Q‖P) in nats", Domain.NONNEGATIVE))
            .parameter(Parameter.number("gamma", "order of the divergence", ORDER))
            .parameter(Parameter.number("m", "samples of each policy", Domain.POSITIVE_INTEGER))
            .parameter(Parameter.number("delta1", "failure probability for Q", Domain.OPEN_UNIT))
            .parameter(Parameter.number("delta2", "failure probability for P", Domain.OPEN_UNIT))
            .bound(Kind.UPPER, a -> value(a), PlainMath.opinion(GainHighProbability::opinion))
            .family(
                InstanceFamily.of(
                    "Hölder's change of measure, coins", 5, GainHighProbability::changeOfMeasure))
            .family(
                InstanceFamily.of(
                    "exact failure probability, coins", 6, GainHighProbability::coins))
            .family(
                InstanceFamily.of(
                    "exact failure probability for Q, Gaussian policies",
                    4,
                    GainHighProbability::gaussian))
            .twin("no-factor", "without the factor γ/(γ−1)", withoutFactor());
    return published(entry).sampled(TailPlans::highProbability).build();
  }

  private static TheoremBuilder published(TheoremBuilder entry) {
    return entry
        .published("order 2", arguments("1", "1/2", "2", "100", "0.01"))
        .published("order infinity", arguments("1", "3/2", "inf", "100", "0.01"))
        .published("few samples", arguments("1/2", "0", "3/2", "1", "1/2"))
        .published("a constant reward", arguments("0", "1", "2", "5", "0.05"));
  }

  private static String[] arguments(
      String sigma, String renyi, String gamma, String m, String delta) {
    return new String[] {
      "sigma", sigma, "renyi", renyi, "gamma", gamma, "m", m, "delta1", delta, "delta2", delta
    };
  }

  private static BigDecimal opinion(PlainMath m, Arguments a) {
    BigDecimal s = m.of(a.number("sigma"));
    BigDecimal twice = m.times(m.of(2), m.times(s, s));
    BigDecimal samples = m.of(a.number("m"));
    BigDecimal first = m.over(m.ln(m.of(a.number("delta1"))).negate(), samples);
    BigDecimal second = m.over(m.ln(m.of(a.number("delta2"))).negate(), samples);
    if (!a.isInfinite("gamma")) {
      BigDecimal g = m.of(a.number("gamma"));
      first = m.over(m.times(g, first), m.minus(g, m.of(1)));
    }
    BigDecimal sum = m.plus(m.of(a.number("renyi")), first);
    return m.plus(m.sqrt(m.times(twice, sum)), m.sqrt(m.times(twice, second)));
  }

  /** P(at least k of m coins show 1), each with probability p. */
  private static Rational atLeast(int k, int m, Rational p) {
    Rational sum = Rational.ZERO;
    for (int i = Math.max(k, 0); i <= m; i++) {
      sum = sum.add(exactly(i, m, p));
    }
    return sum;
  }

  private static Rational exactly(int k, int m, Rational p) {
    BigInteger choose = BigInteger.ONE;
    for (int i = 0; i < k; i++) {
      choose = choose.multiply(BigInteger.valueOf(m - i)).divide(BigInteger.valueOf(i + 1));
    }
    return Rational.of(choose).mul(p.pow(k)).mul(Rational.ONE.sub(p).pow(m - k));
  }

  private static Real renyi(LawPair pair, Rational order) {
    return order == null
        ? Divergence.renyiInfinite(pair.lawOfQ(), pair.lawOfP())
        : Divergence.renyi(pair.lawOfQ(), pair.lawOfP(), order);
  }

  /** An order above 1, or null for infinity. One gene. */
  private static Rational readOrder(Genes genes) {
    Rational above = genes.positive();
    return above.compareTo(Rational.of(1_000)) > 0
        ? null
        : Rational.ONE.add(above.max(Rational.of(1, 100)));
  }

  /** Q^m(A) &lt;= (e^(m D) P^m(A))^((g-1)/g), A = {at least k ones}. */
  private static Optional<Instance> changeOfMeasure(Genes genes) {
    Rational q = Rational.of(genes.integer(1, 20), 20);
    Rational p = genes.unit();
    int m = genes.integer(1, MOST_SAMPLES);
    int k = genes.integer(0, m);
    Rational order = readOrder(genes);
    LawPair pair = LawPair.coins(q, p);
    Real log = Real.of(m).times(renyi(pair, order)).plus(Real.of(atLeast(k, m, p)).ln());
    Rational power = order == null ? Rational.ONE : order.sub(Rational.ONE).div(order);
    return Optional.of(
        Instance.atMost(
            pair.description("m, k, order", m + ", " + k + ", " + shown(order)),
            Real.of(atLeast(k, m, q)),
            log.times(Real.of(power)).exp()));
  }

  private static String shown(Rational order) {
    return order == null ? "inf" : order.toString();
  }

  /** The probability that the mean rewards of two coins are further apart than the bound says. */
  private static Optional<Instance> coins(Genes genes) {
    Rational q = genes.unit();
    Rational p = genes.unit();
    int m = genes.integer(1, MOST_SAMPLES);
    Rational order = readOrder(genes);
    Rational delta1 = genes.unit();
    Rational delta2 = genes.unit();
    LawPair pair = LawPair.coins(q, p);
    Real sigma = TailBounds.kearnsSaul(p).sqrt();
    Real bound = value(sigma, renyi(pair, order), order, Rational.of(m), delta1, delta2);
    Optional<Integer> least = leastAbove(bound, m);
    return least.map(
        difference ->
            Instance.atMost(
                pair.description(
                    "m, order, delta1, delta2",
                    m + ", " + shown(order) + ", " + delta1 + ", " + delta2),
                Real.of(failure(difference, m, q, p)),
                Real.of(delta1.add(delta2))));
  }

  /** The least k with k/m above the bound, m + 1 if there is none; nothing where undecided. */
  private static Optional<Integer> leastAbove(Real bound, int m) {
    for (int k = 0; k <= m; k++) {
      Comparison side = Comparison.of(Real.of(Rational.of(k, m)), bound, THRESHOLD_BITS);
      if (side == Comparison.UNDECIDED) {
        return Optional.empty();
      }
      if (side == Comparison.GREATER) {
        return Optional.of(k);
      }
    }
    return Optional.of(m + 1);
  }

  private static Rational failure(int difference, int m, Rational q, Rational p) {
    Rational sum = Rational.ZERO;
    for (int j = 0; j + difference <= m; j++) {
      sum = sum.add(exactly(j, m, p).mul(atLeast(j + difference, m, q)));
    }
    return sum;
  }

  /** P(mean of m samples of N(d,1) &gt; t), where t &gt;= d. */
  private static Real gaussianFailure(Rational d, Rational m, Real t) {
    return NormalTail.above(t.minus(Real.of(d)).times(Real.of(m).sqrt()));
  }

  /** sqrt(2 (D + factor log(1/delta)/m)). */
  private static Real threshold(Real renyi, Rational factor, Rational m, Rational delta) {
    Real sampling = Real.of(factor.div(m)).times(Real.of(delta).ln().negate());
    return Real.of(2).times(renyi.plus(sampling)).sqrt();
  }

  /** N(d,1) against N(0,1): D_g = g d^2/2. */
  private static Optional<Instance> gaussian(Genes genes) {
    Rational d = genes.positive().min(Rational.of(4));
    Rational order = Rational.ONE.add(genes.positive().max(Rational.of(1, 50)));
    Rational m = Rational.of(genes.integer(1, 30));
    Rational delta = genes.unit();
    Real renyi = Real.of(order.mul(d.pow(2)).div(TWO));
    Real t = threshold(renyi, order.div(order.sub(Rational.ONE)), m, delta);
    return Optional.of(
        Instance.atMost(
            Instance.describe("d", d, "order", order, "m", m, "delta1", delta),
            gaussianFailure(d, m, t),
            Real.of(delta)));
  }

  private static Instance withoutFactor() {
    Rational order = Rational.of(3, 2);
    Rational m = Rational.of(5);
    Rational delta = Rational.of(1, 100);
    Real t = threshold(Real.of(order.div(TWO)), Rational.ONE, m, delta);
    return Instance.atMost(
        Instance.describe("Q", "N(1,1)", "P", "N(0,1)", "m", 5, "gamma", order, "delta1", delta),
        gaussianFailure(Rational.ONE, m, t),
        Real.of(delta));
  }
}
