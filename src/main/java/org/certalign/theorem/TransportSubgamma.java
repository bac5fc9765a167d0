package org.certalign.theorem;

import static org.certalign.theorem.Instance.describe;

import java.util.List;
import java.util.Optional;
import org.certalign.policy.Cumulant;
import org.certalign.policy.Genes;
import org.certalign.policy.RewardLaw;
import org.certalign.policy.RewardPair;
import org.certalign.policy.SubGamma;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Sub-gamma rewards: exponential, gamma, chi-squared, Laplace and Poisson tails. */
final class TransportSubgamma {
  private static final Rational ONE = Rational.ONE;
  private static final Rational HALF = Rational.of(1, 2);

  private TransportSubgamma() {}

  static List<Theorem> theorems() {
    return List.of(subgamma());
  }

  private static Theorem subgamma() {
    return Theorem.named("transport-subgamma", "Gain of a sub-gamma reward")
        .statement(
            "If log E_P exp(λ(r − E_P r)) ≤ vλ²/(2(1−cλ)) for 0 < λ < 1/c, then"
                + " gain(Q) ≤ √(2v KL(Q‖P)) + c KL(Q‖P). Exp(θ): v = θ², c = θ; Gamma(k,θ): v = kθ²,"
                + " c = θ; χ²_k: v = 2k, c = 2; Laplace(b): v = 2b², c = b; Poisson(m): v = m,"
                + " c = 1/3; the lower tails of Exp, Gamma, χ² and Poisson are sub-gaussian with σ² "
                + "= v")
        .tex("\\mathrm{gain}(Q)\\le\\sqrt{2v\\,\\mathrm{KL}(Q\\|P)}+c\\,\\mathrm{KL}(Q\\|P)")
        .source(References.CONCENTRATION + ", section 2.4 and lemma 4.18")
        .source(References.PAPER)
        .assume(Assumption.assumed("the upper tail of r under P is sub-gamma with v and c"))
        .equality(
            "the sum of Poisson many exponential jumps and its tilts, where the assumption holds"
                + " with equality")
        .breaks("for power tails, whose moment generating function is infinite (transport-break)")
        .parameter(Parameter.number("v", "variance factor", Domain.NONNEGATIVE))
        .parameter(Parameter.number("c", "scale", Domain.NONNEGATIVE))
        .parameter(Parameter.number("kl", "KL(Q‖P) in nats", Domain.NONNEGATIVE))
        .bound(
            Kind.UPPER,
            TransportSubgamma::value,
            PlainMath.opinion(
                (m, a) -> {
                  var kl = m.of(a.number("kl"));
                  var root = PlainTransport.squareRoot(m, m.of(a.number("v")), kl);
                  return m.plus(root, m.times(m.of(a.number("c")), kl));
                }))
        .sharp(
            "compound Poisson, tilted by half of 1/c",
            compoundPoisson(ONE, ONE, HALF),
            "v",
            "2",
            "c",
            "1",
            "kl",
            "1")
        .sharp(
            "compound Poisson, tilted by 3/4 of 1/c",
            compoundPoisson(Rational.of(1, 3), Rational.of(2), Rational.of(3, 4)),
            "v",
            "8/3",
            "c",
            "2",
            "kl",
            "3")
        .published("Exp(1), 1 nat", "v", "1", "c", "1", "kl", "1")
        .published("chi-squared with 3 degrees of freedom", "v", "6", "c", "2", "kl", "0.25")
        .published("Poisson(4)", "v", "4", "c", "1/3", "kl", "2")
        .family(InstanceFamily.of("gamma laws of other scale", 3, TransportSubgamma::gammas))
        .family(InstanceFamily.of("Poisson laws of other mean", 2, TransportSubgamma::poissons))
        .family(InstanceFamily.of("tilts of five laws", 4, TransportSubgamma::tilts))
        .family(InstanceFamily.of("compound Poisson attains it", 3, TransportSubgamma::compound))
        .family(InstanceFamily.of("upper tails: ψ(λ) ≤ vλ²/(2(1−cλ))", 4, TransportSubgamma::upper))
        .family(InstanceFamily.of("lower tails: ψ(−λ) ≤ vλ²/2", 4, TransportSubgamma::lower))
        .twin("no-linear-term", "gain(Q) ≤ √(2v KL(Q‖P)), without c KL", noLinearTerm())
        .sampled(TransportPlans::subgamma)
        .sampled(LawPlans::gamma)
        .sampled(TransportPlans::withoutLinearTerm)
        .build();
  }

  private static Real value(Arguments a) {
    SubGamma tail = new SubGamma(a.real("v"), a.number("c"));
    Real exact = tail.gainAt(a.real("kl"));
    return Exact.or(
        exact,
        p ->
            org.certalign.bound.Transport.transportSubgamma(
                a.real("v").enclose(p), a.real("c").enclose(p), a.real("kl").enclose(p), p));
  }

  private static Instance compoundPoisson(Rational rate, Rational c, Rational u) {
    RewardPair pair = RewardPair.compoundPoisson(rate, c, u);
    SubGamma tail = new SubGamma(Real.of(Rational.of(2).mul(rate).mul(c).mul(c)), c);
    return Instance.equal(
        describe("P", pair.reference(), "Q", pair.aligned(), "v", tail.v().exact().get(), "c", c),
        pair.gain(),
        tail.gainAt(pair.kl()));
  }

  private static Instance of(RewardPair pair, SubGamma tail) {
    return Instance.atMost(
        describe("P", pair.reference(), "Q", pair.aligned()), pair.gain(), tail.gainAt(pair.kl()));
  }

  private static Optional<Instance> gammas(Genes genes) {
    Rational k = genes.positive();
    Rational theta = genes.positive();
    RewardPair pair = RewardPair.gamma(k, theta, ONE.add(genes.positive()));
    return Optional.of(of(pair, RewardLaw.gamma(k, theta).tail().orElseThrow()));
  }

  private static Optional<Instance> poissons(Genes genes) {
    Rational m = genes.positive();
    RewardPair pair = RewardPair.poisson(m, ONE.add(genes.positive()));
    return Optional.of(of(pair, RewardLaw.poisson(m).tail().orElseThrow()));
  }

  /** The first four have sub-gaussian lower tails. */
  private static RewardLaw law(int which, Rational parameter, Rational scale) {
    return switch (which) {
      case 0 -> RewardLaw.exponential(scale);
      case 1 -> RewardLaw.gamma(parameter, scale);
      case 2 -> RewardLaw.chiSquared(parameter);
      case 3 -> RewardLaw.poisson(parameter);
      default -> RewardLaw.laplace(scale);
    };
  }

  /**
   * A law with a positive l at which its psi is finite: a fraction of 1/c, beyond it for Poisson.
   */
  private record Case(RewardLaw law, Rational l) {
    static Case read(Genes genes, int laws) {
      int which = genes.integer(0, laws - 1);
      RewardLaw law = TransportSubgamma.law(which, genes.positive(), genes.positive());
      Rational c = law.tail().orElseThrow().c();
      return new Case(law, genes.unit().div(c));
    }
  }

  private static Optional<Instance> tilts(Genes genes) {
    Case c = Case.read(genes, 5);
    return Optional.of(of(c.law.tilt(c.l), c.law.tail().orElseThrow()));
  }

  private static Optional<Instance> compound(Genes genes) {
    return Optional.of(compoundPoisson(genes.positive(), genes.positive(), genes.unit()));
  }

  private static Optional<Instance> upper(Genes genes) {
    Case c = Case.read(genes, 5);
    return Optional.of(
        Instance.atMost(
            describe("r", c.law, "λ", c.l),
            c.law.cumulant().orElseThrow().at(c.l),
            c.law.tail().orElseThrow().at(c.l)));
  }

  private static Optional<Instance> lower(Genes genes) {
    Case c = Case.read(genes, 4);
    Cumulant psi = c.law.cumulant().orElseThrow();
    Rational l = c.l.neg();
    Real right = c.law.tail().orElseThrow().v().times(Real.of(l.mul(l).mul(HALF)));
    return Optional.of(Instance.atMost(describe("r", c.law, "λ", l), psi.at(l), right));
  }

  /** Exp(1) and Exp(2): 1 > .78339. */
  private static Instance noLinearTerm() {
    RewardPair pair = RewardPair.exponential(ONE, Rational.of(2));
    return of(pair, new SubGamma(Real.of(1), Rational.ZERO));
  }
}
