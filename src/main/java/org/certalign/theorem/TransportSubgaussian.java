package org.certalign.theorem;

import static org.certalign.theorem.Instance.describe;

import java.util.List;
import java.util.Optional;
import org.certalign.policy.FinitePair;
import org.certalign.policy.Genes;
import org.certalign.policy.RewardLaw;
import org.certalign.policy.RewardPair;
import org.certalign.policy.SubGamma;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** The square-root law: sub-gaussian and bounded rewards. */
final class TransportSubgaussian {
  private static final Rational TWO = Rational.of(2);
  private static final Rational HALF = Rational.of(1, 2);

  private TransportSubgaussian() {}

  static List<Theorem> theorems() {
    return List.of(subgaussian(), bounded());
  }

  /** sqrt(2 s^2 KL). */
  static Real squareRootLaw(Real variance, Real kl) {
    return new SubGamma(variance, Rational.ZERO).gainAt(kl);
  }

  /** sqrt(2 s^2 KL). */
  static Real squareRootLaw(Rational variance, Real kl) {
    return squareRootLaw(Real.of(variance), kl);
  }

  private static Theorem subgaussian() {
    return Theorem.named(
            "transport-subgaussian", "Gain of a sub-gaussian reward: the square-root law")
        .statement("If log E_P exp(λ(r − E_P r)) ≤ σ²λ²/2 for λ > 0, then gain(Q) ≤ √(2σ² KL(Q‖P))")
        .tex("\\mathrm{gain}(Q)\\le\\sqrt{2\\sigma^2\\,\\mathrm{KL}(Q\\|P)}")
        .source(
            References.PAPER
                + ", the transportation inequality of its section on sub-gaussian rewards")
        .source(References.CONCENTRATION + ", lemma 4.18")
        .source(References.BOBKOV_GOTZE)
        .assume(
            Assumption.assumed(
                "the upper tail of r under P is σ-sub-gaussian; for |gain| both tails"))
        .equality(
            "Gaussian r of variance σ² under P, shifted by any d ≥ 0 under Q: gain d = √(2σ² KL)")
        .breaks("for heavier tails (transport-break), and with the variance in place of σ²")
        .parameter(
            Parameter.number(
                "sigma", "sub-gaussian constant of the reward under P", Domain.NONNEGATIVE))
        .parameter(Parameter.number("kl", "KL(Q‖P) in nats", Domain.NONNEGATIVE))
        .bound(
            Kind.UPPER,
            a ->
                root(
                    a.number("sigma").pow(2),
                    a.number("kl"),
                    p ->
                        org.certalign.bound.Transport.transportSubgaussian(
                            a.real("sigma").enclose(p), a.real("kl").enclose(p), p)),
            PlainMath.opinion(
                (m, a) ->
                    m.sqrt(
                        m.times(
                            m.of(2),
                            m.times(m.of(a.number("sigma").pow(2)), m.of(a.number("kl")))))))
        .sharp(
            "Gaussian shifted by 1",
            gaussianShift(Rational.ONE, Rational.ONE),
            "sigma",
            "1",
            "kl",
            "1/2")
        .sharp(
            "Gaussian shifted by 2/3",
            gaussianShift(Rational.of(1, 3), Rational.of(2, 3)),
            "sigma",
            "1/3",
            "kl",
            "2")
        .published("KL of best-of-4", "sigma", "1", "kl", "0.636")
        .published("10 nats", "sigma", "1", "kl", "10")
        .family(InstanceFamily.of("pairs of Gaussians", 3, TransportSubgaussian::gaussians))
        .family(
            InstanceFamily.of(
                "finite rewards with σ half the range", 14, TransportSubgaussian::finite))
        .family(
            InstanceFamily.of(
                "tilts of Bernoulli and uniform rewards", 3, TransportSubgaussian::lightTilts))
        .twin("smaller-constant", "gain(Q) ≤ √(2·0.98·σ² KL(Q‖P))", smallerConstant())
        .twin(
            "variance",
            "gain(Q) ≤ √(2 Var_P(r) KL(Q‖P)): the variance in place of σ²",
            varianceTwin())
        .sampled(TransportPlans::gaussianShift)
        .sampled(TransportPlans::notSubgaussian)
        .build();
  }

  /** sqrt(2 w KL), exactly where that is rational. */
  static Real root(Rational w, Rational kl, Real proved) {
    Real exact = Real.of(TWO.mul(w).mul(kl)).sqrt();
    return Exact.or(exact, proved);
  }

  private static Instance gaussianShift(Rational s, Rational d) {
    RewardPair pair = RewardPair.gaussian(s, d, s);
    return Instance.equal(
        describe("P", pair.reference(), "Q", pair.aligned(), "σ", s),
        pair.gain(),
        squareRootLaw(s.mul(s), pair.kl()));
  }

  private static Instance gaussianCase(Rational s, RewardPair pair, Rational constant) {
    return Instance.atMost(
        describe("P", pair.reference(), "Q", pair.aligned(), "σ²", s.mul(s).mul(constant)),
        pair.gain(),
        squareRootLaw(s.mul(s).mul(constant), pair.kl()));
  }

  private static Optional<Instance> gaussians(Genes genes) {
    Rational s = genes.positive();
    RewardPair pair = RewardPair.gaussian(s, genes.positive(), s.mul(genes.between(HALF, TWO)));
    return Optional.of(gaussianCase(s, pair, Rational.ONE));
  }

  private static Optional<Instance> finite(Genes genes) {
    FinitePair pair = FinitePair.read(genes, genes.integer(2, 4));
    Rational half = pair.greatest().sub(pair.least()).div(TWO);
    return Optional.of(
        Instance.atMost(
            describe("P", pair.p(), "Q", pair.q(), "r", pair.rewards(), "σ", half),
            Real.of(pair.gain()),
            squareRootLaw(half.mul(half), pair.kl())));
  }

  private static Optional<Instance> lightTilts(Genes genes) {
    RewardLaw law =
        genes.integer(0, 1) == 0
            ? RewardLaw.bernoulli(genes.unit())
            : RewardLaw.uniform(Rational.ZERO, genes.positive());
    RewardPair pair = law.tilt(genes.between(Rational.of(1, 10), Rational.of(12)));
    return Optional.of(
        Instance.atMost(
            describe("P", pair.reference(), "Q", pair.aligned()),
            pair.gain(),
            law.tail().orElseThrow().gainAt(pair.kl())));
  }

  /** Gaussian, s = d = 1: 1 > sqrt(0.98) = .98995. */
  private static Instance smallerConstant() {
    RewardPair pair = RewardPair.gaussian(Rational.ONE, Rational.ONE, Rational.ONE);
    return gaussianCase(Rational.ONE, pair, Rational.of(98, 100));
  }

  /** Exp(1) and Exp(10): 9 > 3.66. */
  private static Instance varianceTwin() {
    RewardPair pair = RewardPair.exponential(Rational.ONE, Rational.of(10));
    return Instance.atMost(
        describe("P", pair.reference(), "Q", pair.aligned(), "variance", 1),
        pair.gain(),
        squareRootLaw(Rational.ONE, pair.kl()));
  }

  private static Theorem bounded() {
    return Theorem.named("transport-bounded", "Gain of a bounded reward")
        .statement("If a ≤ r ≤ b, then gain(Q) ≤ (b−a)√(KL(Q‖P)/2), and never more than b − E_P r")
        .tex("\\mathrm{gain}(Q)\\le(b-a)\\sqrt{\\mathrm{KL}(Q\\|P)/2}")
        .source(
            "W. Hoeffding, Probability inequalities for sums of bounded random variables, J. "
                + "Amer. Statist. Assoc. 58 (1963), doi:10.1080/01621459.1963.10500830")
        .source(References.CONCENTRATION + ", lemmas 2.2 and 4.18")
        .source(References.PAPER)
        .assume(Assumption.assumed("r lies in [a, b] under P"))
        .assume(Assumption.checked("a ≤ b"))
        .equality("in the limit of small KL, for r = a or b with probability 1/2 each under P")
        .breaks("with any constant below 1/2 under the root")
        .parameter(Parameter.number("a", "least reward", Domain.ANY))
        .parameter(Parameter.number("b", "largest reward", Domain.ANY))
        .parameter(Parameter.number("kl", "KL(Q‖P) in nats", Domain.NONNEGATIVE))
        .bound(
            Kind.UPPER,
            TransportSubgaussian::boundedValue,
            PlainMath.opinion(
                (m, a) ->
                    m.times(
                        m.of(a.number("b").sub(a.number("a"))),
                        m.sqrt(m.over(m.of(a.number("kl")), m.of(2))))))
        .published("unit range", "a", "0", "b", "1", "kl", "0.1")
        .published("symmetric range", "a", "-1", "b", "1", "kl", "2")
        .family(InstanceFamily.of("finite rewards", 14, g -> finiteBounded(g, false)))
        .family(
            InstanceFamily.of(
                "finite rewards, the headroom b − E_P r", 14, g -> finiteBounded(g, true)))
        .family(InstanceFamily.of("Bernoulli rewards", 2, TransportSubgaussian::bernoulliBounded))
        .twin("smaller-constant", "gain(Q) ≤ (b−a)√(KL(Q‖P)/2.1)", hoeffdingTwin())
        .sampled(TransportPlans::bounded)
        .sampled(TransportPlans::wrongRange)
        .build();
  }

  /** The width b - a of a range of rewards. */
  static Rational width(Arguments a) {
    Rational width = a.number("b").sub(a.number("a"));
    if (width.signum() < 0) {
      throw new InputError(
          "parameter 'b' is %s; allowed: at least a = %s".formatted(a.number("b"), a.number("a")));
    }
    return width;
  }

  private static Real boundedValue(Arguments a) {
    Rational half = width(a).div(TWO);
    return root(
        half.mul(half),
        a.number("kl"),
        p ->
            org.certalign.bound.Transport.transportBounded(
                a.real("a").enclose(p), a.real("b").enclose(p), a.real("kl").enclose(p), p));
  }

  private static Optional<Instance> finiteBounded(Genes genes, boolean headroom) {
    FinitePair pair = FinitePair.read(genes, genes.integer(2, 4));
    Rational half = pair.greatest().sub(pair.least()).div(TWO);
    Real right =
        headroom
            ? Real.of(pair.greatest().sub(FinitePair.mean(pair.p(), pair.rewards())))
            : squareRootLaw(half.mul(half), pair.kl());
    return Optional.of(
        Instance.atMost(
            describe("P", pair.p(), "Q", pair.q(), "r", pair.rewards()),
            Real.of(pair.gain()),
            right));
  }

  private static Optional<Instance> bernoulliBounded(Genes genes) {
    RewardPair pair = RewardPair.bernoulli(genes.unit(), genes.unit());
    return Optional.of(
        Instance.atMost(
            describe("P", pair.reference(), "Q", pair.aligned()),
            pair.gain(),
            squareRootLaw(Rational.of(1, 4), pair.kl())));
  }

  /** Fair coin to q = .6: .1 > .09792. */
  private static Instance hoeffdingTwin() {
    RewardPair pair = RewardPair.bernoulli(HALF, Rational.of(3, 5));
    return Instance.atMost(
        describe("P", pair.reference(), "Q", pair.aligned()),
        pair.gain(),
        pair.kl().over(Real.of(Rational.of(21, 10))).sqrt());
  }
}
