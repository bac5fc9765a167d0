package org.certalign.theorem;

import static org.certalign.theorem.Instance.describe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.certalign.policy.Divergence;
import org.certalign.policy.FinitePair;
import org.certalign.policy.FinitePolicy;
import org.certalign.policy.Genes;
import org.certalign.policy.Law;
import org.certalign.policy.SoftBestOfN;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Soft best-of-n: draw i of n is returned with probability proportional to e^{b r(Y_i)}. */
final class SoftSelection {
  private static final Rational ONE = Rational.ONE;
  private static final Rational HALF = Rational.of(1, 2);

  /** Below 2^-1000, 1 + x is no way to ln(1 + x). */
  private static final int TINY = 1_000;

  private SoftSelection() {}

  static List<Theorem> theorems() {
    return List.of(divergences(), tilt());
  }

  /** P, the weights e^{b r}, and the exact laws of soft best-of-n and of the tilt. */
  private record Soft(List<Rational> p, List<Rational> weights, int n) {
    static Soft read(Genes genes) {
      int size = genes.integer(2, 3);
      int n = genes.integer(1, 6);
      List<Rational> weights = new ArrayList<>();
      List<Rational> p = genes.probabilities(size);
      for (int i = 0; i < size; i++) {
        weights.add(genes.positive());
      }
      return new Soft(p, weights, n);
    }

    List<Rational> soft() {
      return SoftBestOfN.masses(p, weights, n);
    }

    List<Rational> tilt() {
      Rational total = FinitePair.mean(p, weights);
      List<Rational> out = new ArrayList<>();
      for (int i = 0; i < p.size(); i++) {
        out.add(p.get(i).mul(weights.get(i)).div(total));
      }
      return out;
    }

    /** e^{-b osc r}: the least weight over the greatest. */
    Rational spread() {
      Rational least = weights.stream().min(Rational::compareTo).orElseThrow();
      return least.div(weights.stream().max(Rational::compareTo).orElseThrow());
    }

    Map<String, String> description() {
      return describe("P", p, "e^{br}", weights, "n", n);
    }
  }

  private static Theorem divergences() {
    return Theorem.named("softbon-f", "Divergences of soft best-of-n")
        .statement(
            "Soft best-of-n S (draw i of n chosen with probability ∝ e^{b r(Y_i)}) obeys every "
                + "upper"
                + " bound of best-of-n: D_f(S‖P) ≤ ∫_0^1 f(n u^(n−1)) du and the Rényi bounds; and"
                + " dS/dP ≤ n/(1 + (n−1)e^{−b osc r})")
        .tex("\\frac{dS}{dP}\\le\\frac{n}{1+(n-1)e^{-b\\,\\mathrm{osc}\\,r}}")
        .source(References.AMINIAN)
        .source(
            "E. J. Gumbel, Statistical Theory of Extreme Values and Some Practical "
                + "Applications, National Bureau of Standards 1954 (the maximum with Gumbel noise)")
        .source(References.PAPER)
        .assume(Assumption.assumed("b > 0; E_P e^{br} need not be finite"))
        .equality(
            "of the ratio: in the limit of a best response of probability 0 and all others of "
                + "one reward")
        .breaks("S is not the tilt Q_b at finite n")
        .family(InstanceFamily.of("KL(S‖P) ≤ K_n", 8, g -> compare(g, Measure.KL)))
        .family(
            InstanceFamily.of("KL(P‖S) ≤ n − 1 − log n", 8, g -> compare(g, Measure.FORWARD_KL)))
        .family(InstanceFamily.of("χ²(S‖P) ≤ (n−1)²/(2n−1)", 8, g -> compare(g, Measure.CHI2)))
        .family(InstanceFamily.of("TV(S,P) ≤ TV_n", 8, g -> compare(g, Measure.TV)))
        .family(
            InstanceFamily.of("H²(S,P) ≤ 2(1−√n)²/(n+1)", 8, g -> compare(g, Measure.HELLINGER2)))
        .family(
            InstanceFamily.of(
                "dS/dP ≤ n/(1 + (n−1)e^{−b osc r})", 8, g -> compare(g, Measure.RATIO)))
        .family(
            InstanceFamily.of("rational rewards, KL(S‖P) ≤ K_n", 9, SoftSelection::rationalRewards))
        .twin("is-the-tilt", "S = Q_b at n = 2", isTheTilt())
        .twin("ratio-by-tilt", "dS/dP ≤ dQ_b/dP at every response", ratioByTilt())
        .sampled(TiltPlans::softKl)
        .sampled(TiltPlans::softLaw)
        .sampled(TiltPlans::softRatio)
        .build();
  }

  /** A divergence of S with its bound. */
  private enum Measure {
    KL,
    FORWARD_KL,
    CHI2,
    TV,
    HELLINGER2,
    RATIO;

    Real of(FinitePair pair) {
      return switch (this) {
        case KL -> pair.kl();
        case FORWARD_KL -> Divergence.kl(pair.reference(), pair.aligned());
        case CHI2 -> Real.of(pair.chi2());
        case TV -> Real.of(pair.tv());
        case HELLINGER2 -> Divergence.hellinger2(pair.aligned(), pair.reference());
        case RATIO -> Real.of(pair.maxRatio());
      };
    }

    Real bound(int draws, Rational spread) {
      Rational n = Rational.of(draws);
      Rational less = n.sub(ONE);
      return switch (this) {
        case KL -> GainByKl.kl(n);
        case FORWARD_KL -> Real.of(less).minus(Real.of(n).ln());
        case CHI2 -> Real.of(less.pow(2).div(n.add(less)));
        case TV -> GainByDistance.tv(n);
        case HELLINGER2 ->
            Real.of(1).minus(Real.of(n).sqrt()).square().times(Real.of(Rational.of(2, draws + 1L)));
        case RATIO -> Real.of(n.div(ONE.add(less.mul(spread))));
      };
    }
  }

  private static Optional<Instance> compare(Genes genes, Measure measure) {
    Soft s = Soft.read(genes);
    FinitePair pair = new FinitePair(s.p, s.soft(), s.weights);
    return Optional.of(
        Instance.atMost(s.description(), measure.of(pair), measure.bound(s.n, s.spread())));
  }

  private static Optional<Instance> rationalRewards(Genes genes) {
    int n = genes.integer(1, 4);
    Rational beta = TiltOptimum.beta(genes);
    FinitePolicy policy = TiltOptimum.policy(genes, genes.integer(2, 3));
    Law soft = SoftBestOfN.law(policy, beta, n);
    return Optional.of(
        Instance.atMost(
            describe("P", policy, "b", beta, "n", n),
            Divergence.kl(soft, policy.law()),
            GainByKl.kl(n)));
  }

  private static final Soft COIN = new Soft(List.of(HALF, HALF), List.of(ONE, Rational.of(3)), 2);

  /** Coin, weights 1 and 3: 5/8 against 3/4. */
  private static Instance isTheTilt() {
    return Instance.equal(
        COIN.description(), Real.of(COIN.soft().get(1)), Real.of(COIN.tilt().get(1)));
  }

  /** At the lesser response: 3/4 > 1/2. */
  private static Instance ratioByTilt() {
    return Instance.atMost(
        COIN.description(),
        Real.of(COIN.soft().get(0).div(HALF)),
        Real.of(COIN.tilt().get(0).div(HALF)));
  }

  private static Theorem tilt() {
    return Theorem.named("softbon-tilt", "Soft best-of-n approaches the tilt")
        .statement("KL(Q_b‖S_{n,b}) ≤ log(1 + χ²(Q_b‖P)/n)")
        .tex("\\mathrm{KL}(Q_b\\|S_{n,b})\\le\\log\\left(1+\\chi^2(Q_b\\|P)/n\\right)")
        .source(References.VERDUN)
        .assume(Assumption.assumed("E_P e^{2br} is finite"))
        .equality("for a constant reward")
        .breaks("with KL(S_{n,b}‖Q_b)")
        .parameter(GainByKl.draws())
        .parameter(Parameter.number("chi2", "χ²(Q_b‖P)", Domain.NONNEGATIVE))
        .bound(Kind.UPPER, SoftSelection::value, PlainMath.opinion(SoftSelection::plain))
        .sharp("constant reward", constantReward(), "n", "4", "chi2", "0")
        .published("one draw", "n", "1", "chi2", "1")
        .published("16 draws", "n", "16", "chi2", "2.5")
        .published("1000 draws", "n", "1000", "chi2", "2.5")
        .published("65536 draws", "n", "65536", "chi2", "1e-6")
        .family(InstanceFamily.of("finite policies, rational weights", 8, SoftSelection::tiltCase))
        .family(
            InstanceFamily.of("finite policies, rational rewards", 9, SoftSelection::tiltRewards))
        .twin("reversed", "KL(S_{n,b}‖Q_b) ≤ log(1 + χ²(Q_b‖P)/n)", reversed())
        .twin("four-times-faster", "KL(Q_b‖S_{n,b}) ≤ log(1 + χ²(Q_b‖P)/(4n))", fasterRate())
        .sampled(TiltPlans::softTilt)
        .build();
  }

  private static Real value(Arguments a) {
    if (a.number("chi2").signum() == 0) {
      return Real.of(0);
    }
    Rational part = a.number("chi2").div(a.number("n"));
    if (MoreBits.lost(part) > TINY) {
      return Real.of(part).log1p();
    }
    return MoreBits.of(
        MoreBits.lost(part),
        p ->
            org.certalign.bound.Tilt.softbonTilt(
                a.real("n").enclose(p), a.real("chi2").enclose(p), p));
  }

  private static BigDecimal plain(PlainMath m, Arguments a) {
    return m.ln(m.plus(BigDecimal.ONE, m.of(a.number("chi2").div(a.number("n")))));
  }

  private static Instance constantReward() {
    return Instance.equal(describe("r", "constant", "n", 4), Real.of(0), Real.of(0).log1p());
  }

  static Real softBound(Rational chi2, int n) {
    return Real.of(chi2.div(Rational.of(n))).log1p();
  }

  private static Instance against(Soft s, boolean reversed, int times) {
    Law soft = Law.of(s.soft());
    Law tilt = Law.of(s.tilt());
    Rational chi2 = new FinitePair(s.p, s.tilt(), s.weights).chi2();
    return Instance.atMost(
        s.description(),
        reversed ? Divergence.kl(soft, tilt) : Divergence.kl(tilt, soft),
        softBound(chi2, times * s.n));
  }

  private static Optional<Instance> tiltCase(Genes genes) {
    return Optional.of(against(Soft.read(genes), false, 1));
  }

  private static Optional<Instance> tiltRewards(Genes genes) {
    int n = genes.integer(1, 4);
    Rational beta = TiltOptimum.beta(genes);
    FinitePolicy policy = TiltOptimum.policy(genes, genes.integer(2, 3));
    Law tilt = policy.tilt(beta);
    Real chi2 = Divergence.chi2(tilt, policy.law());
    return Optional.of(
        Instance.atMost(
            describe("P", policy, "b", beta, "n", n),
            Divergence.kl(tilt, SoftBestOfN.law(policy, beta, n)),
            chi2.over(Real.of(n)).log1p()));
  }

  /** n = 1, weights 1 and 99: KL(P||Q_b) = 1.614 > log 1.9604 = .673. */
  private static Instance reversed() {
    return against(new Soft(List.of(HALF, HALF), List.of(ONE, Rational.of(99)), 1), true, 1);
  }

  /** P(good) = 1/100, weights 1 and 10000, n = 1. */
  private static Instance fasterRate() {
    Rational p = Rational.of(1, 100);
    return against(
        new Soft(List.of(ONE.sub(p), p), List.of(ONE, Rational.of(10_000)), 1), false, 4);
  }
}
