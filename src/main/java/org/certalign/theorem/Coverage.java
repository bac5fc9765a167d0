package org.certalign.theorem;

import static org.certalign.theorem.Instance.describe;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.policy.FinitePair;
import org.certalign.policy.Genes;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** How much of the reward of a covered policy best-of-n reaches. */
final class Coverage {
  private static final Rational ONE = Rational.ONE;
  private static final Rational HALF = Rational.of(1, 2);

  private Coverage() {}

  static List<Theorem> theorems() {
    return List.of(coverage());
  }

  private static Theorem coverage() {
    return Theorem.named("bon-coverage", "Reward of best-of-n against a covered policy")
        .statement(
            "If dQ/dP ≤ M, then E_{P_n} r ≥ (1−d) E_Q r + d ess inf r, d = (1−1/M)^n; the value is"
                + " the factor 1 − d")
        .tex("E_{P_n}r\\ge(1-d)E_Qr+d\\,\\mathrm{ess\\,inf}\\,r,\\quad d=(1-1/M)^n")
        .source(References.HUANG)
        .assume(Assumption.assumed("dQ/dP ≤ M; r is bounded below under P"))
        .assume(Assumption.checked("M ≥ 1"))
        .equality("Q the law of P given r = b, with r = a or b and M = 1/P(r = b)")
        .breaks("without the term d ess inf r, for rewards below 0")
        .parameter(GainByKl.draws())
        .parameter(Parameter.number("ratio", "the bound M on dQ/dP", Domain.AT_LEAST_ONE))
        .bound(Kind.LOWER, Coverage::value, PlainMath.opinion(Coverage::plain))
        .sharp("M = 2, best of 2", point(Rational.of(2), 2), "n", "2", "ratio", "2")
        .sharp("M = 10, best of 16", point(Rational.of(10), 16), "n", "16", "ratio", "10")
        .sharp("M = 1", point(ONE, 4), "n", "4", "ratio", "1")
        .published("M = 100, best of 64", "n", "64", "ratio", "100")
        .published("M = 1000, best of 1000", "n", "1000", "ratio", "1000")
        .published("M = 10^6, best of 65536", "n", "65536", "ratio", "1e6")
        .family(InstanceFamily.of("finite policies, M the largest ratio", 15, Coverage::finite))
        .family(InstanceFamily.of("Q on the best responses", 10, Coverage::best))
        .twin("without-infimum", "E_{P_n} r ≥ (1−d) E_Q r", withoutInfimum())
        .twin("as-many-draws-as-M", "n ≥ M draws suffice for E_{P_n} r ≥ E_Q r", enoughDraws())
        .sampled(GainPlans::coverage)
        .sampled(GainPlans::coverageOfHalf)
        .build();
  }

  private static Real value(Arguments a) {
    Rational n = a.number("n");
    Rational perDraw = ONE.div(a.number("ratio"));
    Real near = MoreBits.of(MoreBits.lost(perDraw), p -> proved(a, p));
    Real far = p -> isFar(n.mul(perDraw), p) ? nearlyOne(p) : near.enclose(p);
    return isLong(a.number("ratio"), n) ? far : Exact.or(covered(a.number("ratio"), n), far);
  }

  private static Interval proved(Arguments a, Precision p) {
    Rational n = a.number("n");
    if (n.isInteger() && n.compareTo(Rational.of(Integer.MAX_VALUE)) <= 0) {
      return org.certalign.bound.Divergences.bonCoverageWhole(
          a.integer("n"), a.real("ratio").enclose(p), p);
    }
    return org.certalign.bound.Divergences.bonCoverage(
        a.real("n").enclose(p), a.real("ratio").enclose(p), p);
  }

  /** Whether d is at most e^(-n/M), below 2^-bits. */
  private static boolean isFar(Rational expected, Precision p) {
    return expected.compareTo(Rational.of(p.bits())) > 0;
  }

  /** From 1 - 2^-bits to 1. */
  private static Interval nearlyOne(Precision p) {
    BigInteger one = BigInteger.ONE.shiftLeft(p.bits());
    return new Interval(one.subtract(BigInteger.ONE), one, -p.bits());
  }

  /** 1 - (1 - 1/M)^n. */
  private static Real covered(Rational ratio, Rational n) {
    Real miss = Real.of(ONE.sub(ONE.div(ratio)));
    return Real.of(1).minus(miss.pow(Real.of(n)));
  }

  /**
   * Whether (1 - 1/M)^n has so many bits that the difference from 1 is not kept exactly: then the
   * power, which may take milliseconds, is in vain. Each power of a numerator or denominator of b
   * bits has at least (b-1) n bits.
   */
  private static boolean isLong(Rational ratio, Rational n) {
    Rational miss = ONE.sub(ONE.div(ratio));
    int bits = Math.max(0, miss.num().bitLength() - 1) + miss.den().bitLength() - 1;
    return n.mul(Rational.of(bits)).compareTo(Rational.of(Real.MOST_EXACT_BITS)) > 0;
  }

  private static BigDecimal plain(PlainMath m, Arguments a) {
    Rational ratio = a.number("ratio");
    if (ratio.equals(ONE)) {
      return BigDecimal.ONE;
    }
    BigDecimal miss = m.power(m.of(ONE.sub(ONE.div(ratio))), m.of(a.number("n")));
    return m.minus(BigDecimal.ONE, miss);
  }

  /** (1-d)(E_Q r - least) and E_{P_n} r - least, both at least 0. */
  private static Instance compare(FinitePair pair, int n, boolean sharp) {
    Rational ratio = pair.maxRatio();
    Rational factor = ONE.sub(ONE.sub(ONE.div(ratio)).pow(n));
    List<Rational> best = FinitePair.bestOfN(pair.p(), pair.rewards(), n);
    Rational left = FinitePair.mean(pair.q(), pair.rewards()).sub(pair.least()).mul(factor);
    Rational right = FinitePair.mean(best, pair.rewards()).sub(pair.least());
    var description =
        describe("P", pair.p(), "Q", pair.q(), "r", pair.rewards(), "M", ratio, "n", n);
    return sharp
        ? Instance.equal(description, Real.of(left), Real.of(right))
        : Instance.atMost(description, Real.of(left), Real.of(right));
  }

  /** P(r = 1) = 1/M, Q on r = 1 alone. */
  private static Instance point(Rational ratio, int n) {
    Rational p = ONE.div(ratio);
    if (p.equals(ONE)) {
      List<Rational> half = List.of(HALF, HALF);
      return compare(new FinitePair(half, half, List.of(ONE, ONE)), n, true);
    }
    return compare(FinitePair.bernoulli(p, ONE), n, true);
  }

  private static Optional<Instance> finite(Genes genes) {
    int size = genes.integer(2, 4);
    int n = genes.draws(32);
    return Optional.of(compare(FinitePair.read(genes, size), n, false));
  }

  /** Q the law of P given that the response is one of the best. */
  private static Optional<Instance> best(Genes genes) {
    int n = genes.draws(32);
    int from = genes.integer(0, 3);
    List<Rational> p = genes.probabilities(4);
    List<Rational> rewards = genes.rewards(4).stream().sorted().toList();
    Rational mass = Rational.ZERO;
    for (int i = from; i < 4; i++) {
      mass = mass.add(p.get(i));
    }
    List<Rational> q = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      q.add(i < from ? Rational.ZERO : p.get(i).div(mass));
    }
    return Optional.of(compare(new FinitePair(p, q, rewards), n, false));
  }

  /** Rewards -1 and 0, fair, Q on 0 alone, n = 1: 0 > -1/2. */
  private static Instance withoutInfimum() {
    return Instance.atMost(
        describe("r", "-1 or 0, each 1/2 under P", "Q", "r = 0", "M", 2, "n", 1),
        Real.of(0),
        Real.of(HALF.neg()));
  }

  /** Fair coin, Q on 1 alone, M = n = 2: 1 > 3/4. */
  private static Instance enoughDraws() {
    return Instance.atMost(
        describe("r", "0 or 1, each 1/2 under P", "Q", "r = 1", "M", 2, "n", 2),
        Real.of(1),
        Real.of(Rational.of(3, 4)));
  }
}
