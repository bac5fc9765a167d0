package org.certalign.theorem;

import java.util.List;
import org.certalign.bound.Divergences;
import org.certalign.bound.WholeDivergences;
import org.certalign.kernel.IntegerLog;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.policy.Generators;
import org.certalign.policy.RankedReward;
import org.certalign.real.ExponentialPoints;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.sampling.SampledDivergence;

/** KL in both directions, chi-squared, total variation and Hellinger distance of best-of-n. */
final class BonDivergences {
  private static final Real ONE = Real.of(1);
  private static final Real TWO = Real.of(2);
  private static final Rational THREE = Rational.of(3);
  private static final String ATOMLESS = "for n > 1 iff the reward has no atoms under P";
  private static final String TIES =
      "with ties the divergence is strictly smaller, so the formula is then only an upper bound";

  private BonDivergences() {}

  static List<Theorem> theorems() {
    return List.of(kl(), forwardKl(), chi2(), tv(), hellinger2());
  }

  /** log n - (n-1)/n; 0 at n = 1, and irrational for every other rational n (Lindemann). */
  static Real klValue(Rational draws) {
    if (draws.equals(Rational.ONE)) {
      return Real.of(0);
    }
    Real n = Real.of(draws);
    return Exact.whole(draws, WholeDivergences::bonKl, p -> Divergences.bonKl(n.enclose(p), p));
  }

  private static Theorem kl() {
    TheoremBuilder entry =
        Theorem.named("bon-kl", "KL divergence of best-of-n")
            .statement("KL(P_n‖P) ≤ log n − (n−1)/n, in nats")
            .tex("\\mathrm{KL}(P_n\\,\\|\\,P) \\le \\log n - \\frac{n-1}{n}")
            .equality(ATOMLESS)
            .breaks(TIES)
            .source(References.BEIRAMI);
    Instance twin =
        Instance.atMost(
            BonCase.of(2, RankedReward.atomless()).description(),
            BonCase.of(2, RankedReward.atomless()).expectation(Generators.KL),
            klValue(Rational.of(2)).minus(Real.of(Rational.parse("1e-3"))));
    BonTable.stratified(entry, SampledDivergence.KL, BonDivergences::klValue);
    return BonTable.divergence(entry, Generators.KL, BonDivergences::klValue)
        .sampled(() -> RankSample.kl(16).equal(klValue(Rational.of(16))).attained())
        .bound(
            Kind.EQUALITY,
            a -> klValue(a.number("n")),
            PlainMath.opinion(
                (m, a) -> {
                  var n = m.of(a.number("n"));
                  return m.minus(m.ln(n), m.over(m.minus(n, m.of(1)), n));
                }))
        .twin("smaller", "KL(P_n‖P) ≤ log n − (n−1)/n − 1/1000", twin)
        .build();
  }

  /** n - 1 - log n. */
  static Real forwardKlValue(Rational draws) {
    Real n = Real.of(draws);
    Real formula = n.minus(ONE).minus(n.ln());
    return Exact.or(formula, p -> Divergences.bonForwardKl(n.enclose(p), p));
  }

  private static Theorem forwardKl() {
    TheoremBuilder entry =
        Theorem.named("bon-forward-kl", "Forward KL divergence of best-of-n")
            .statement("KL(P‖P_n) ≤ n − 1 − log n, in nats")
            .tex("\\mathrm{KL}(P\\,\\|\\,P_n) \\le n - 1 - \\log n")
            .equality(ATOMLESS)
            .breaks(TIES);
    BonTable.stratified(entry, SampledDivergence.FORWARD_KL, BonDivergences::forwardKlValue);
    return BonTable.divergence(entry, Generators.FORWARD_KL, BonDivergences::forwardKlValue)
        .bound(
            Kind.EQUALITY,
            a -> forwardKlValue(a.number("n")),
            PlainMath.opinion(
                (m, a) -> {
                  var n = m.of(a.number("n"));
                  return m.minus(m.minus(n, m.of(1)), m.ln(n));
                }))
        .twin(
            "direction",
            "KL(P‖P_n) ≤ log n − (n−1)/n, the bound of the other direction",
            Instance.atMost(
                BonCase.of(2, RankedReward.atomless()).description(),
                BonCase.of(2, RankedReward.atomless()).expectation(Generators.FORWARD_KL),
                klValue(Rational.of(2))))
        .build();
  }

  /** (n-1)^2/(2n-1). */
  static Real chi2Value(Rational draws) {
    Real n = Real.of(draws);
    Real formula = n.minus(ONE).square().over(n.times(TWO).minus(ONE));
    return Exact.or(formula, p -> Divergences.bonChi2(n.enclose(p), p));
  }

  private static Theorem chi2() {
    TheoremBuilder entry =
        Theorem.named("bon-chi2", "Chi-squared divergence of best-of-n")
            .statement("χ²(P_n‖P) ≤ (n−1)²/(2n−1), χ² = E_P (dP_n/dP − 1)²")
            .tex("\\chi^2(P_n\\,\\|\\,P) \\le \\frac{(n-1)^2}{2n-1}")
            .equality(ATOMLESS)
            .breaks(TIES);
    BonTable.stratified(entry, SampledDivergence.CHI2, BonDivergences::chi2Value);
    return BonTable.divergence(entry, Generators.CHI2, BonDivergences::chi2Value)
        .bound(
            Kind.EQUALITY,
            a -> chi2Value(a.number("n")),
            PlainMath.opinion(
                (m, a) -> {
                  var n = m.of(a.number("n"));
                  var d = m.minus(n, m.of(1));
                  return m.over(m.times(d, d), m.minus(m.plus(n, n), m.of(1)));
                }))
        .twin(
            "from-kl",
            "χ²(P_n‖P) ≤ e^KL − 1 with KL = log n − (n−1)/n (that is a lower bound)",
            Instance.atMost(
                BonCase.of(2, RankedReward.atomless()).description(),
                BonCase.of(2, RankedReward.atomless()).expectation(Generators.CHI2),
                klValue(Rational.of(2)).exp().minus(ONE)))
        .build();
  }

  /** (1 - 1/n) n^(-1/(n-1)); 0 at n = 1. */
  static Real tvValue(Rational draws) {
    if (draws.equals(Rational.ONE)) {
      return Real.of(0);
    }
    Real n = Real.of(draws);
    Real general = p -> Divergences.bonTv(n.enclose(p), p);
    Real certified = Exact.whole(draws, BonDivergences::wholeTv, general);
    return hasNoRoot(draws) ? certified : Exact.or(tvFormula(draws), certified);
  }

  private static Interval wholeTv(IntegerLog n, Precision p) {
    return WholeDivergences.bonTv(n, ExponentialPoints.belowQuantile(n, p).orElse(null), p);
  }

  private static Real tvFormula(Rational draws) {
    Real n = Real.of(draws);
    Rational exponent = Rational.ONE.div(Rational.ONE.sub(draws));
    return ONE.minus(ONE.over(n)).times(n.pow(Real.of(exponent)));
  }

  /** The root of order n-1 of a whole n from 3 on is no integer: 1 < n < 2^(n-1). */
  private static boolean hasNoRoot(Rational draws) {
    return draws.isInteger() && draws.compareTo(THREE) >= 0;
  }

  private static Theorem tv() {
    TheoremBuilder entry =
        Theorem.named("bon-tv", "Total variation distance of best-of-n")
            .statement(
                "TV(P_n,P) ≤ n^(−1/(n−1)) − n^(−n/(n−1)) = (1−1/n) n^(−1/(n−1)) for n > 1, 0 at"
                    + " n = 1; TV = sup_A |P_n(A) − P(A)|")
            .tex(
                "\\mathrm{TV}(P_n,P) \\le n^{-1/(n-1)} - n^{-n/(n-1)}"
                    + " = \\Bigl(1-\\frac1n\\Bigr) n^{-1/(n-1)}")
            .equality(
                "iff u* = n^(−1/(n−1)) is not strictly inside any jump of F (a fair coin at n = 2,"
                    + " for one); so also for rewards without atoms")
            .breaks(TIES + " where an atom's jump has u* strictly inside");
    BonCase coin = BonCase.of(2, BonCase.COIN);
    Real two = Real.of(2);
    return BonTable.divergence(entry, Generators.TV, BonDivergences::tvValue)
        .sampled(() -> RankSample.tv(16).equal(tvValue(Rational.of(16))).attained())
        .sharp(
            "fair coin, n = 2: u* = 1/2 is the end of both jumps",
            Instance.atMost(
                coin.description(), coin.expectation(Generators.TV), Real.of(Rational.of(1, 4))),
            "n",
            "2")
        .bound(
            Kind.EQUALITY,
            a -> tvValue(a.number("n")),
            PlainMath.opinion(
                (m, a) -> {
                  var n = m.of(a.number("n"));
                  var d = m.minus(n, m.of(1));
                  return d.signum() == 0
                      ? d
                      : m.times(m.over(d, n), m.exp(m.over(m.ln(n).negate(), d)));
                }))
        .twin(
            "exponent",
            "TV(P_n,P) = (1−1/n) n^(−1/n)",
            Instance.equal(
                BonCase.of(2, RankedReward.atomless()).description(),
                BonCase.of(2, RankedReward.atomless()).expectation(Generators.TV),
                ONE.over(two).times(ONE.over(two.sqrt()))))
        .twin(
            "every-reward",
            "TV(P_n,P) equals the formula for every reward",
            Instance.equal(
                BonCase.of(3, BonCase.COIN).description(),
                BonCase.of(3, BonCase.COIN).expectation(Generators.TV),
                tvValue(Rational.of(3))))
        .build();
  }

  /** 2 (1 - sqrt n)^2/(n+1). */
  static Real hellinger2Value(Rational draws) {
    Real n = Real.of(draws);
    Real formula = TWO.times(ONE.minus(n.sqrt()).square()).over(n.plus(ONE));
    return Exact.or(formula, p -> Divergences.bonHellinger2(n.enclose(p), p));
  }

  private static Theorem hellinger2() {
    TheoremBuilder entry =
        Theorem.named("bon-hellinger2", "Squared Hellinger distance of best-of-n")
            .statement(
                "H²(P_n,P) ≤ 2 (1−√n)²/(n+1), where H² = E_P (1 − √(dP_n/dP))² is not halved")
            .tex("H^2(P_n,P) \\le \\frac{2(1-\\sqrt n)^2}{n+1}")
            .equality(ATOMLESS)
            .breaks(TIES + "; with the halved convention of H² the value is half of it");
    BonTable.stratified(entry, SampledDivergence.HELLINGER2, BonDivergences::hellinger2Value);
    return BonTable.divergence(entry, Generators.HELLINGER2, BonDivergences::hellinger2Value)
        .bound(
            Kind.EQUALITY,
            a -> hellinger2Value(a.number("n")),
            PlainMath.opinion(
                (m, a) -> {
                  var n = m.of(a.number("n"));
                  var d = m.minus(m.of(1), m.sqrt(n));
                  return m.over(m.times(m.of(2), m.times(d, d)), m.plus(n, m.of(1)));
                }))
        .twin(
            "halved",
            "H²(P_n,P) ≤ (1−√n)²/(n+1), the value of the halved convention",
            Instance.atMost(
                BonCase.of(2, RankedReward.atomless()).description(),
                BonCase.of(2, RankedReward.atomless()).expectation(Generators.HELLINGER2),
                hellinger2Value(Rational.of(2)).over(TWO)))
        .build();
  }
}
