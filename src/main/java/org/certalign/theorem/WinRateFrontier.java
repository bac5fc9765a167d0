package org.certalign.theorem;

import static org.certalign.theorem.Instance.describe;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Sum;
import org.certalign.policy.Divergence;
import org.certalign.policy.FinitePair;
import org.certalign.policy.Genes;
import org.certalign.policy.Law;
import org.certalign.real.Comparison;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** The largest win rate at a KL budget. */
final class WinRateFrontier {
  private static final Rational ONE = Rational.ONE;
  private static final int BITS = 256;

  private WinRateFrontier() {}

  static List<Theorem> theorems() {
    return List.of(frontier());
  }

  /** W(c) = ((c-1) e^c + 1)/(c (e^c - 1)) = 1/(1 - e^-c) - 1/c. */
  static Real winRate(Rational c) {
    Real decay = Real.of(c.neg()).expm1().negate();
    return Real.of(1).over(decay).minus(Real.of(ONE.div(c))).memo();
  }

  /** ln((e^c - 1)/c). */
  private static Real logPartition(Rational c) {
    return Real.of(c).expm1().over(Real.of(c)).ln();
  }

  /** K(c) = c W(c) - ln((e^c - 1)/c). */
  static Real kl(Rational c) {
    return Real.of(c).times(winRate(c)).minus(logPartition(c)).memo();
  }

  private static Theorem frontier() {
    return Theorem.named("bon-winrate-frontier", "The largest win rate at a KL budget")
        .statement(
            "For a reward without atoms and c > 0, K(c) = ((c−1)e^c+1)/(e^c−1) − log((e^c−1)/c) and"
                + " W(c) = ((c−1)e^c+1)/(c(e^c−1)): KL(Q‖P) ≤ K(c) implies that Q wins against a"
                + " fresh draw of P with probability at most W(c) (of=winrate; of=kl gives K(c))")
        .tex(
            "\\mathrm{KL}(Q\\|P)\\le K(c)\\Rightarrow\\mathrm{win\\ rate}\\le "
                + "W(c)=\\frac{(c-1)e^c+1}{c(e^c-1)}")
        .source(References.GUI)
        .source(References.CSISZAR)
        .assume(Assumption.assumed("the reward has no atoms under P"))
        .assume(Assumption.checked("c > 0"))
        .equality("iff Q is the tilt of P by c F(r), F the distribution function of r")
        .breaks("best-of-n is close to the frontier but below it: n = 2: .66667 against .67591")
        .parameter(Parameter.number("c", "the tilt's parameter", Domain.POSITIVE))
        .parameter(
            Parameter.choice(
                "of",
                "which side of the frontier: the win rate W(c), or the KL divergence K(c) in nats",
                "winrate",
                "kl"))
        .bound(Kind.EQUALITY, WinRateFrontier::value, PlainMath.opinion(WinRateFrontier::plain))
        .sharp("the tilt by F(r), c = 2", attained(Rational.of(2)), "c", "2")
        .sharp("its divergence, c = 2", divergence(Rational.of(2)), "c", "2", "of", "kl")
        .published("near KL of best-of-2", "c", "2.2")
        .published("its divergence", "c", "2.2", "of", "kl")
        .published("small c", "c", "0.001", "of", "kl")
        .published("large c", "c", "100")
        .family(InstanceFamily.of("best-of-n below the frontier", 2, WinRateFrontier::bestOfN))
        .family(
            InstanceFamily.of(
                "piecewise constant dQ/dP within the budget", 8, WinRateFrontier::steps))
        .family(
            InstanceFamily.of(
                "piecewise constant dQ/dP, supporting line", 8, WinRateFrontier::line))
        .family(
            InstanceFamily.of("tilts in steps, supporting line", 3, WinRateFrontier::tiltInSteps))
        .twin(
            "best-of-n-optimal",
            "KL(Q‖P) ≤ K_2 implies a win rate of at most 2/3",
            beatsBestOfTwo())
        .sampled(TiltPlans::bestOfTwo)
        .sampled(TiltPlans::rankTilt)
        .build();
  }

  private static Real value(Arguments a) {
    Rational c = a.number("c");
    boolean kl = a.word("of").equals("kl");
    Real near =
        p ->
            kl
                ? org.certalign.bound.Tilt.bonWinRateFrontierKl(a.real("c").enclose(p), p)
                : org.certalign.bound.Tilt.bonWinRateFrontier(a.real("c").enclose(p), p);
    Real far = kl ? Real.of(c).ln().minus(Real.of(1)) : Real.of(ONE.sub(ONE.div(c)));
    Real close = MoreBits.of(3 * MoreBits.lost(c), near);
    return p -> isFar(c, p) ? above(far, p) : close.enclose(p);
  }

  /** Whether 4 (c + 1) e^-c is below 2^-bits. */
  private static boolean isFar(Rational c, Precision p) {
    return c.compareTo(Rational.of(2L * p.bits() + 128)) > 0;
  }

  /**
   * W(c) = 1 - 1/c + e^-c/(1 - e^-c) and K(c) = ln c - 1 + c e^-c/(1 - e^-c) - ln(1 - e^-c) exceed
   * what they are for large c by less than 4 (c + 1) e^-c.
   */
  private static Interval above(Real far, Precision p) {
    Interval rest = new Interval(BigInteger.ZERO, BigInteger.ONE, -p.bits());
    return Sum.add(far.enclose(p), rest, p);
  }

  private static BigDecimal plain(PlainMath m, Arguments a) {
    BigDecimal c = m.of(a.number("c"));
    BigDecimal growth = m.exp(c);
    BigDecimal less = m.minus(growth, BigDecimal.ONE);
    BigDecimal top = m.plus(m.times(m.minus(c, BigDecimal.ONE), growth), BigDecimal.ONE);
    return a.word("of").equals("kl")
        ? m.minus(m.over(top, less), m.ln(m.over(less, c)))
        : m.over(top, m.times(c, less));
  }

  /** int u c e^{cu} du/(e^c - 1) from the antiderivative (u - 1/c) e^{cu}. */
  private static Instance attained(Rational c) {
    Real growth = Real.of(c).exp();
    Real integral = growth.times(Real.of(ONE.sub(ONE.div(c)))).plus(Real.of(ONE.div(c)));
    return Instance.equal(
        describe("dQ/dP", "c e^{cF}/(e^c − 1)", "c", c),
        integral.over(growth.minus(Real.of(1))),
        winRate(c));
  }

  /** int t ln t du with t = c e^{cu}/(e^c - 1), ln t = cu + ln(c/(e^c - 1)). */
  private static Instance divergence(Rational c) {
    Real growth = Real.of(c).exp();
    Real less = growth.minus(Real.of(1));
    Real mean = growth.times(Real.of(c.sub(ONE))).plus(Real.of(1)).over(less);
    return Instance.equal(
        describe("dQ/dP", "c e^{cF}/(e^c − 1)", "c", c),
        mean.plus(Real.of(c).over(less).ln()),
        kl(c));
  }

  private static Optional<Instance> within(Real spent, Rational c, Instance instance) {
    Comparison found = Comparison.of(spent, kl(c), BITS);
    return found == Comparison.LESS ? Optional.of(instance) : Optional.empty();
  }

  private static Rational parameter(Genes genes) {
    return genes.between(Rational.of(1, 10), Rational.of(20));
  }

  private static Optional<Instance> bestOfN(Genes genes) {
    int n = genes.draws(64);
    Rational c = Rational.of(n).mul(genes.between(Rational.of(3, 4), Rational.of(2)));
    return within(
        GainByKl.kl(n),
        c,
        Instance.atMost(
            describe("Q", "best of " + n, "c", c), Real.of(Rational.of(n, n + 1L)), winRate(c)));
  }

  /** dQ/dP constant on spans of F: win rate sum q_i (middle of span i). */
  private record Steps(FinitePair pair) {
    static Steps of(List<Rational> widths, List<Rational> masses) {
      List<Rational> middles = new ArrayList<>();
      Rational from = Rational.ZERO;
      for (Rational width : widths) {
        middles.add(from.add(width.div(Rational.of(2))));
        from = from.add(width);
      }
      return new Steps(new FinitePair(widths, masses, middles));
    }

    Rational winRate() {
      return FinitePair.mean(pair.q(), pair.rewards());
    }

    Map<String, String> description(Rational c) {
      return describe("spans of F", pair.p(), "Q of them", pair.q(), "c", c);
    }
  }

  private static Steps read(Genes genes) {
    int size = genes.integer(2, 3);
    return Steps.of(genes.probabilities(size), genes.weights(size));
  }

  private static Optional<Instance> steps(Genes genes) {
    Rational c = parameter(genes);
    Steps q = read(genes);
    return within(
        q.pair.kl(), c, Instance.atMost(q.description(c), Real.of(q.winRate()), winRate(c)));
  }

  /** c w <= KL + ln((e^c - 1)/c) for every Q: equality at K(c), W(c). */
  private static Optional<Instance> line(Genes genes) {
    Rational c = parameter(genes);
    Steps q = read(genes);
    return Optional.of(
        Instance.atMost(
            q.description(c), Real.of(c.mul(q.winRate())), q.pair.kl().plus(logPartition(c))));
  }

  /** The tilt by c' F, constant on 2 to 6 equal spans. */
  private static Optional<Instance> tiltInSteps(Genes genes) {
    int size = genes.integer(2, 6);
    Rational c = parameter(genes);
    Rational other = c.mul(genes.between(Rational.of(1, 2), Rational.of(2)));
    List<Real> weights = new ArrayList<>();
    List<Rational> widths = new ArrayList<>();
    List<Rational> middles = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      middles.add(Rational.of(2L * i + 1, 2L * size));
      widths.add(Rational.of(1, size));
      weights.add(Real.of(other.mul(middles.get(i))).exp().memo());
    }
    Law aligned = Law.proportionalTo(weights);
    return Optional.of(
        Instance.atMost(
            describe("Q", "e^{%s F} in %s equal steps".formatted(other, size), "c", c),
            Real.of(c).times(aligned.meanOf(middles)),
            Divergence.kl(aligned, Law.of(widths)).plus(logPartition(c))));
  }

  /** c = 2.2: K(c) = .1800 is below K_2 = .1931, W(c) = .6701 above 2/3. */
  private static Instance beatsBestOfTwo() {
    Rational c = Rational.of(11, 5);
    return Instance.atMost(
        describe("Q", "the tilt by c F(r)", "c", c, "K(c)", "below K_2 = log 2 − 1/2"),
        winRate(c),
        Real.of(Rational.of(2, 3)));
  }
}
