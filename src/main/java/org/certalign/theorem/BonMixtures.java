package org.certalign.theorem;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.certalign.bound.Divergences;
import org.certalign.policy.Generator;
import org.certalign.policy.Generators;
import org.certalign.policy.Mixtures;
import org.certalign.policy.RankedReward;
import org.certalign.quadrature.BestOfNSeries;
import org.certalign.quadrature.DivergenceFunction;
import org.certalign.quadrature.DivergenceFunctions;
import org.certalign.quadrature.FDivergence;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.sampling.SampledDivergence;

/**
 * Jensen-Shannon divergence and triangular discrimination of best-of-n, which need G(n) = int_0^1
 * du/(1 + n u^(n-1)).
 */
final class BonMixtures {
  private static final String[] PUBLISHED = {"4", "64", "60000", "65536"};
  private static final String[] ELEMENTARY = {"4/3", "3/2", "2", "3"};
  private static final String[] INTEGRATED = {"16", "1000"};

  /** The precision of the direct quadrature: enough for a check, and not slow. */
  private static final int QUADRATURE_BITS = 64;

  private static final String EQUALITY = "for n > 1 iff the reward has no atoms under P";
  private static final String BREAKS =
      "with ties the divergence is strictly smaller, so the formula is then only an upper bound";

  private BonMixtures() {}

  static List<Theorem> theorems() {
    return List.of(jensenShannon(), leCam());
  }

  /** (log n)/2 - log((n+1)/2) + (n-1)^2 (1-G)/(2n). */
  static Real jensenShannonValue(Rational draws) {
    if (draws.equals(Rational.ONE)) {
      return Real.of(0);
    }
    Real n = Real.of(draws);
    Real g = BestOfNSeries.of(draws);
    return p -> Divergences.bonJs(n.enclose(p), g.enclose(p), p);
  }

  private static Theorem jensenShannon() {
    TheoremBuilder entry =
        Theorem.named("bon-js", "Jensen-Shannon divergence of best-of-n")
            .statement(
                "JS(P_n,P) = (KL(P_n‖M) + KL(P‖M))/2 with M = (P_n+P)/2 is at most (log n)/2 −"
                    + " log((n+1)/2) + (n−1)² (1−G)/(2n), G = ∫₀¹ du/(1 + n u^(n−1)), for n > 1; 0"
                    + " at n = 1; always below log 2")
            .tex(
                "\\mathrm{JS}(P_n,P) \\le \\frac{\\log n}{2} - \\log\\frac{n+1}{2}"
                    + " + \\frac{(n-1)^2 (1-G)}{2n},\\quad"
                    + " G = \\int_0^1 \\frac{du}{1+n u^{n-1}}");
    BonCase two = BonCase.of(2, RankedReward.atomless());
    return entry(
            entry,
            Mixtures.JENSEN_SHANNON,
            DivergenceFunctions.JS,
            SampledDivergence.JS,
            BonMixtures::jensenShannonValue)
        .bound(
            Kind.EQUALITY,
            a -> jensenShannonValue(a.number("n")),
            PlainMath.opinion(BonMixtures::jensenShannonOpinion))
        .family(
            BonCase.family(
                "at most log 2",
                c ->
                    Optional.of(
                        Instance.atMost(
                            c.description(), jensenShannonValue(c.best().n()), Real.of(2).ln()))))
        .twin(
            "quarter-of-kl",
            "JS(P_n,P) ≤ KL(P_n‖P)/4, as it is for policies close to each other",
            Instance.atMost(
                two.description(),
                two.expectation(Mixtures.JENSEN_SHANNON),
                two.expectation(Generators.KL).over(Real.of(4))))
        .build();
  }

  private static BigDecimal jensenShannonOpinion(PlainMath m, Arguments a) {
    Rational draws = a.number("n");
    if (draws.equals(Rational.ONE)) {
      return BigDecimal.ZERO;
    }
    BigDecimal n = m.of(draws);
    BigDecimal less = m.minus(n, m.of(1));
    BigDecimal logs = m.minus(m.over(m.ln(n), m.of(2)), m.ln(m.over(m.plus(n, m.of(1)), m.of(2))));
    BigDecimal rest = m.minus(m.of(1), integral(m, draws));
    return m.plus(logs, m.over(m.times(m.times(less, less), rest), m.times(m.of(2), n)));
  }

  /** 4G - 2. */
  static Real leCamValue(Rational draws) {
    if (draws.equals(Rational.ONE)) {
      return Real.of(0);
    }
    Real g = BestOfNSeries.of(draws);
    return p -> Divergences.bonLecam(g.enclose(p), p);
  }

  private static Theorem leCam() {
    TheoremBuilder entry =
        Theorem.named("bon-lecam", "Le Cam's triangular discrimination of best-of-n")
            .statement(
                "LC(P_n,P) = E_P (t−1)²/(t+1), t = dP_n/dP, is at most 4G − 2, G = ∫₀¹ du/(1 + n"
                    + " u^(n−1)), for n > 1; 0 at n = 1; always below 2")
            .tex("\\mathrm{LC}(P_n,P) \\le 4G-2,\\quad" + " G = \\int_0^1 \\frac{du}{1+n u^{n-1}}");
    BonCase two = BonCase.of(2, RankedReward.atomless());
    return entry(
            entry,
            Mixtures.LE_CAM,
            DivergenceFunctions.LE_CAM,
            SampledDivergence.LE_CAM,
            BonMixtures::leCamValue)
        .bound(
            Kind.EQUALITY,
            a -> leCamValue(a.number("n")),
            PlainMath.opinion(
                (m, a) -> {
                  BigDecimal g = integral(m, a.number("n"));
                  return m.minus(m.times(m.of(4), g), m.of(2));
                }))
        .family(
            BonCase.family(
                "at most 2",
                c ->
                    Optional.of(
                        Instance.atMost(c.description(), leCamValue(c.best().n()), Real.of(2)))))
        .twin(
            "below-kl",
            "LC(P_n,P) ≤ KL(P_n‖P)",
            Instance.atMost(
                two.description(),
                two.expectation(Mixtures.LE_CAM),
                two.expectation(Generators.KL)))
        .build();
  }

  private static TheoremBuilder entry(
      TheoremBuilder entry,
      Generator f,
      DivergenceFunction integrand,
      SampledDivergence sampled,
      Function<Rational, Real> value) {
    BonTable.common(entry)
        .equality(EQUALITY)
        .breaks(BREAKS)
        .method("series")
        .assume(Assumption.checked("n >= 1"))
        .parameter(BonTable.N)
        .published("one draw", "n", "1");
    for (String n : ELEMENTARY) {
      Instance sides = BonTable.atomless(f, value, Rational.parse(n));
      entry.sharp("reward without atoms, n = " + n, sides, "n", n);
    }
    for (String n : INTEGRATED) {
      Instance sides = integrated(integrand, value, Rational.parse(n));
      entry.sharp("reward without atoms, by direct quadrature, n = " + n, sides, "n", n);
    }
    BonTable.drawn(entry, f, value);
    BonTable.stratified(entry, sampled, value);
    for (String n : PUBLISHED) {
      entry.published("n = " + n, "n", n);
    }
    return entry
        .family(
            InstanceFamily.of(
                "n = 1 + 1/k, rewards with and without atoms",
                BonCase.GENES,
                genes -> claim(f, value, BonCase.readElementary(genes))))
        .family(
            InstanceFamily.of(
                "finite rewards",
                BonCase.GENES,
                genes -> claim(f, value, BonCase.readWhole(genes, 64).withoutGaps())));
  }

  /** The integral of f(n u^(n-1)) by quadrature, to some 19 digits, against the value. */
  private static Instance integrated(
      DivergenceFunction integrand, Function<Rational, Real> value, Rational n) {
    Real integral = FDivergence.of(integrand, n);
    BonCase c = BonCase.of(n, RankedReward.atomless());
    return Instance.atMost(
        c.description("left side", "quadrature of " + QUADRATURE_BITS + " bits"),
        p -> integral.enclose(Precisions.at(QUADRATURE_BITS)),
        value.apply(n));
  }

  private static Optional<Instance> claim(Generator f, Function<Rational, Real> value, BonCase c) {
    Real right = value.apply(c.best().n());
    return Optional.of(Instance.atMost(c.description(), c.expectation(f), right));
  }

  /**
   * G(n) anew. With m = n - 1, int_0^inf du/(1 + n u^m) = n^(-1/m) (pi/m)/sin(pi/m), the integral
   * from 1 on is the alternating series sum of (-1)^(k-1) n^-k/(m k - 1), and by analytic
   * continuation the difference is G for every m that is no 1/k. For n up to 2, which holds those,
   * Pfaff's series sum of k! z^k/((1+b)..(k+b))/(n+1), b = 1/m, z = n/(n+1).
   */
  private static BigDecimal integral(PlainMath m, Rational draws) {
    if (draws.equals(Rational.ONE)) {
      return m.of(Rational.of(1, 2));
    }
    BigDecimal n = m.of(draws);
    BigDecimal less = m.minus(n, m.of(1));
    return draws.compareTo(Rational.of(2)) <= 0 ? pfaff(m, n, less) : reflected(m, n, less);
  }

  private static BigDecimal pfaff(PlainMath m, BigDecimal n, BigDecimal less) {
    BigDecimal next = m.plus(n, m.of(1));
    BigDecimal z = m.over(n, next);
    BigDecimal b = m.over(m.of(1), less);
    BigDecimal term = m.over(m.of(1), next);
    BigDecimal sum = term;
    for (long k = 1; term.compareTo(m.negligible()) > 0; k++) {
      term = m.times(term, m.over(m.times(m.of(k), z), m.plus(m.of(k), b)));
      sum = m.plus(sum, term);
    }
    return sum;
  }

  private static BigDecimal reflected(PlainMath m, BigDecimal n, BigDecimal less) {
    BigDecimal angle = m.over(m.pi(), less);
    BigDecimal scale = m.exp(m.over(m.ln(n).negate(), less));
    BigDecimal sum = m.times(scale, m.over(angle, m.sin(angle)));
    BigDecimal power = m.of(-1);
    for (long k = 1; power.abs().compareTo(m.negligible()) > 0; k++) {
      power = m.over(power.negate(), n);
      BigDecimal by = m.minus(m.times(m.of(k), less), m.of(1));
      sum = m.minus(sum, m.over(power, by));
    }
    return sum;
  }
}
