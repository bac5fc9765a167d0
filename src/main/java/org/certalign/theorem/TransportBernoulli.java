package org.certalign.theorem;

import static org.certalign.theorem.Instance.describe;

import java.util.List;
import java.util.Optional;
import org.certalign.policy.BernoulliFrontier;
import org.certalign.policy.Divergence;
import org.certalign.policy.FinitePair;
import org.certalign.policy.FinitePolicy;
import org.certalign.policy.Genes;
import org.certalign.policy.Law;
import org.certalign.policy.RewardLaw;
import org.certalign.policy.RewardPair;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Rewards of 0 or 1: the constant of Kearns and Saul, and the exact frontier. */
final class TransportBernoulli {
  private static final Rational HALF = Rational.of(1, 2);

  private TransportBernoulli() {}

  static List<Theorem> theorems() {
    return List.of(bernoulli());
  }

  private static Theorem bernoulli() {
    return Theorem.named("transport-bernoulli", "Gain of a reward of 0 or 1")
        .statement(
            "If r is 1 with probability p under P and else 0, then gain(Q) ≤ √(2s² KL(Q‖P)) "
                + "with s² = (1−2p)/(2 log((1−p)/p)), 1/4 at p = 1/2 (of=subgaussian);"
                + " for p ≥ 1/2 also with s² = p(1−p), which is smaller (of=variance);"
                + " exactly, the largest gain is q − p for the q > p with kl(q,p) = KL(Q‖P), and 1 − "
                + "p from KL = log(1/p) on (of=exact)")
        .tex(
            "\\mathrm{gain}(Q)\\le\\sqrt{2s^2\\,\\mathrm{KL}(Q\\|P)},\\quad "
                + "s^2=\\frac{1-2p}{2\\log((1-p)/p)}")
        .source(
            "M. Kearns, L. Saul, Large deviation methods for approximate probabilistic "
                + "inference, UAI 1998, arXiv:1301.7392")
        .source(
            "D. Berend, A. Kontorovich, On the concentration of the missing mass, Electron. "
                + "Commun. Probab. 18 (2013), doi:10.1214/ECP.v18-2359")
        .source(References.CONCENTRATION + ", lemma 4.18")
        .assume(Assumption.assumed("r is 0 or 1, and 1 with probability p under P"))
        .assume(Assumption.checked("0 < p < 1; p ≥ 1/2 for of=variance"))
        .equality("of=subgaussian: q = 1 − p for p < 1/2; of=exact: for every KL, by definition")
        .breaks("s² = p(1−p) for p < 1/2")
        .parameter(Parameter.number("p", "probability of reward 1 under P", Domain.OPEN_UNIT))
        .parameter(Parameter.number("kl", "KL(Q‖P) in nats", Domain.NONNEGATIVE))
        .parameter(
            Parameter.choice(
                "of",
                "which bound: by the sub-gaussian constant, the largest gain itself, or by the "
                    + "variance",
                "subgaussian",
                "exact",
                "variance"))
        .bound(
            Kind.UPPER,
            TransportBernoulli::bernoulliValue,
            PlainMath.opinion(PlainTransport::bernoulli))
        .sharp(
            "p = 1/20, q = 19/20", kearnsSaulTouches(Rational.of(1, 20)), "p", "1/20", "kl", "2.65")
        .sharp(
            "p = 1/1000, q = 999/1000",
            kearnsSaulTouches(Rational.of(1, 1000)),
            "p",
            "1/1000",
            "kl",
            "6.9")
        .published("fair coin", "p", "1/2", "kl", "0.1")
        .published("fair coin, exactly", "p", "1/2", "kl", "0.1", "of", "exact")
        .published("rare success, exactly", "p", "0.05", "kl", "0.83", "of", "exact")
        .published("all of it", "p", "1/2", "kl", "0.7", "of", "exact")
        .published("frequent success", "p", "0.9", "kl", "0.05", "of", "variance")
        .family(InstanceFamily.of("Bernoulli rewards", 2, g -> bernoulliCase(g, false)))
        .family(InstanceFamily.of("p ≥ 1/2 with the variance", 2, g -> bernoulliCase(g, true)))
        .family(
            InstanceFamily.of(
                "the exact frontier at a KL just above", 3, TransportBernoulli::frontier))
        .family(
            InstanceFamily.of("a finite policy with reward 0 or 1", 9, TransportBernoulli::binary))
        .twin("variance-below-half", "s² = p(1−p) for every p", varianceBelowHalf())
        .sampled(TransportPlans::bernoulli)
        .sampled(TransportPlans::bernoulliVariance)
        .build();
  }

  private static Real bernoulliValue(Arguments a) {
    return switch (a.word("of")) {
      case "exact" -> BernoulliFrontier.of(a.number("p"), a.number("kl"));
      case "variance" -> varianceValue(a);
      default -> kearnsSaulValue(a);
    };
  }

  private static Real varianceValue(Arguments a) {
    Rational p = a.number("p");
    if (p.compareTo(HALF) < 0) {
      throw new InputError(
          "parameter 'of' is variance; allowed: variance only for p >= 1/2 (subgaussian and exact"
              + " hold for every p), but p = "
              + p);
    }
    Rational fail = Rational.ONE.sub(p);
    return TransportSubgaussian.root(
        p.mul(fail),
        a.number("kl"),
        MoreBits.of(
            MoreBits.lost(fail),
            w ->
                org.certalign.bound.Transport.transportBernoulliUpper(
                    a.real("p").enclose(w), a.real("kl").enclose(w), w)));
  }

  private static Real kearnsSaulValue(Arguments a) {
    if (a.number("p").equals(HALF)) {
      return TransportSubgaussian.root(
          Rational.of(1, 4),
          a.number("kl"),
          w -> org.certalign.bound.Transport.transportBernoulliHalf(a.real("kl").enclose(w), w));
    }
    if (a.number("kl").signum() == 0) {
      return Real.of(0);
    }
    Rational fail = Rational.ONE.sub(a.number("p"));
    int lost = MoreBits.lost(fail) + MoreBits.lost(fail.sub(a.number("p")));
    return MoreBits.of(
        2 * lost,
        w ->
            org.certalign.bound.Transport.transportBernoulli(
                a.real("p").enclose(w), a.real("kl").enclose(w), w));
  }

  /** q = 1 - p: KL = (1-2p) log((1-p)/p), and 2 s^2 KL = (1-2p)^2. */
  private static Instance kearnsSaulTouches(Rational p) {
    RewardPair pair = RewardPair.bernoulli(p, Rational.ONE.sub(p));
    return Instance.equal(
        describe("P", pair.reference(), "Q", pair.aligned()),
        pair.gain(),
        TransportSubgaussian.squareRootLaw(RewardLaw.kearnsSaul(p), pair.kl()));
  }

  private static Optional<Instance> bernoulliCase(Genes genes, boolean variance) {
    Rational drawn = genes.unit();
    Rational p = variance ? drawn.max(Rational.ONE.sub(drawn)) : drawn;
    RewardPair pair = RewardPair.bernoulli(p, genes.unit());
    Real s2 = variance ? Real.of(p.mul(Rational.ONE.sub(p))) : RewardLaw.kearnsSaul(p);
    return Optional.of(
        Instance.atMost(
            describe("P", pair.reference(), "Q", pair.aligned()),
            pair.gain(),
            TransportSubgaussian.squareRootLaw(s2, pair.kl())));
  }

  /** The frontier at a rational just above KL(Q||P). */
  private static Optional<Instance> frontier(Genes genes) {
    Rational one = genes.unit();
    Rational other = genes.unit();
    Rational p = one.min(other);
    Rational q = one.max(other);
    if (p.equals(q)) {
      return Optional.empty();
    }
    RewardPair pair = RewardPair.bernoulli(p, q);
    Rational chi2 = FinitePair.bernoulli(p, q).chi2();
    Rational above = RationalAbove.of(pair.kl()).add(chi2.mul(genes.unit()).div(Rational.of(100)));
    return Optional.of(
        Instance.atMost(
            describe("P", pair.reference(), "Q", pair.aligned(), "KL", above),
            pair.gain(),
            BernoulliFrontier.of(p, above)));
  }

  /** Reward 1 on the upper part of the responses; Q the tilt of P by other values. */
  private static Optional<Instance> binary(Genes genes) {
    int good = genes.integer(1, 3);
    List<Rational> masses = genes.probabilities(4);
    List<Rational> values = genes.rewards(4);
    Rational p = Rational.ZERO;
    for (int i = 0; i < good; i++) {
      p = p.add(masses.get(i));
    }
    FinitePolicy policy = FinitePolicy.ranked(masses);
    Law aligned = policy.tilt(values, Rational.of(4));
    Real up = aligned.mass(0);
    for (int i = 1; i < good; i++) {
      up = up.plus(aligned.mass(i));
    }
    return Optional.of(
        Instance.atMost(
            describe(
                "P", masses, "reward 1", "the first " + good, "log dQ/dP", values + " times 4"),
            up.minus(Real.of(p)),
            TransportSubgaussian.squareRootLaw(
                RewardLaw.kearnsSaul(p), Divergence.kl(aligned, policy.law()))));
  }

  /** p = .05, q = .5: .45 > .2809. */
  private static Instance varianceBelowHalf() {
    Rational p = Rational.of(1, 20);
    RewardPair pair = RewardPair.bernoulli(p, HALF);
    return Instance.atMost(
        describe("P", pair.reference(), "Q", pair.aligned()),
        pair.gain(),
        TransportSubgaussian.squareRootLaw(p.mul(Rational.ONE.sub(p)), pair.kl()));
  }
}
