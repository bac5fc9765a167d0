package org.certalign.theorem;

import static org.certalign.theorem.Instance.describe;

import java.util.List;
import java.util.Optional;
import org.certalign.policy.Cumulant;
import org.certalign.policy.Divergence;
import org.certalign.policy.FinitePair;
import org.certalign.policy.FinitePolicy;
import org.certalign.policy.Genes;
import org.certalign.policy.Law;
import org.certalign.policy.RewardLaw;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** The optimum of the KL-regularised reward and its identities. */
final class TiltOptimum {
  static final String INTERIOR =
      "b > 0 lies in the interior of {Ψ < ∞} and E_P|r| is finite; at the boundary the maximum need"
          + " not be attained";

  private static final Rational ONE = Rational.ONE;

  private TiltOptimum() {}

  static List<Theorem> theorems() {
    return List.of(optimal(), identity(), jeffreys());
  }

  /** A finite policy, read from 8 genes. */
  static FinitePolicy policy(Genes genes, int size) {
    return FinitePolicy.of(genes.probabilities(size), genes.rewards(size));
  }

  static Rational beta(Genes genes) {
    return genes.between(Rational.of(1, 20), Rational.of(10));
  }

  /** Q_b against P. */
  static Real kl(FinitePolicy policy, Law tilt) {
    return Divergence.kl(tilt, policy.law());
  }

  static Real gain(FinitePolicy policy, Law tilt) {
    return tilt.meanOf(policy.rewards()).minus(Real.of(policy.mean())).memo();
  }

  private static Theorem optimal() {
    return Theorem.named("tilt-optimal", "The optimum of the KL-regularised reward")
        .statement(
            "With Ψ(b) = log E_P e^{br}: max over Q of E_Q r − KL(Q‖P)/b = Ψ(b)/b, attained at"
                + " Q_b = e^{br}P/E_P e^{br}")
        .tex("\\max_Q\\{E_Qr-\\tfrac1b\\mathrm{KL}(Q\\|P)\\}=\\tfrac1b\\log E_Pe^{br}")
        .source(References.CSISZAR)
        .source(References.CONCENTRATION + ", corollary 4.14")
        .source(References.PAPER)
        .assume(Assumption.assumed(INTERIOR))
        .equality("iff Q = Q_b")
        .breaks("with KL(P‖Q) in place of KL(Q‖P)")
        .family(InstanceFamily.of("any Q on finite policies", 14, TiltOptimum::anyPolicy))
        .family(InstanceFamily.of("tilts by other b", 11, TiltOptimum::otherTilt))
        .family(InstanceFamily.of("attained at Q_b", 10, TiltOptimum::attained))
        .twin("reversed", "E_Q r − KL(P‖Q)/b ≤ Ψ(b)/b", reversed())
        .sampled(TiltPlans::optimal)
        .sampled(TiltPlans::notOptimal)
        .build();
  }

  private static Real value(FinitePolicy policy, Rational beta) {
    return policy.logPartition(beta).over(Real.of(beta));
  }

  private static Optional<Instance> anyPolicy(Genes genes) {
    int size = genes.integer(2, 4);
    Rational beta = beta(genes);
    FinitePair pair = FinitePair.read(genes, size);
    Rational mean = FinitePair.mean(pair.q(), pair.rewards());
    return Optional.of(
        Instance.atMost(
            describe("P", pair.p(), "Q", pair.q(), "r", pair.rewards(), "b", beta),
            Real.of(mean).minus(pair.kl().over(Real.of(beta))),
            value(pair.policy(), beta)));
  }

  private static Optional<Instance> otherTilt(Genes genes) {
    Rational beta = beta(genes);
    Rational other = beta.mul(genes.between(Rational.of(1, 2), Rational.of(2)));
    FinitePolicy policy = policy(genes, genes.integer(2, 4));
    Law aligned = policy.tilt(other);
    return Optional.of(
        Instance.atMost(
            describe("P", policy, "Q", "the tilt by " + other, "b", beta),
            aligned.meanOf(policy.rewards()).minus(kl(policy, aligned).over(Real.of(beta))),
            value(policy, beta)));
  }

  private static Optional<Instance> attained(Genes genes) {
    Rational beta = beta(genes);
    FinitePolicy policy = policy(genes, genes.integer(2, 3));
    Law aligned = policy.tilt(beta);
    return Optional.of(
        Instance.equal(
            describe("P", policy, "b", beta),
            aligned.meanOf(policy.rewards()).minus(kl(policy, aligned).over(Real.of(beta))),
            value(policy, beta)));
  }

  /** P(r = 1) = .1, Q(r = 1) = .6, b = 2: .3247 > .2470. */
  private static Instance reversed() {
    FinitePair pair = FinitePair.bernoulli(Rational.of(1, 10), Rational.of(3, 5));
    Rational beta = Rational.of(2);
    Real reverse = Divergence.kl(pair.reference(), pair.aligned());
    return Instance.atMost(
        describe("P(r = 1)", pair.p().get(1), "Q(r = 1)", pair.q().get(1), "b", beta),
        Real.of(pair.q().get(1)).minus(reverse.over(Real.of(beta))),
        value(pair.policy(), beta));
  }

  private static Theorem identity() {
    return Theorem.named("tilt-identity", "Mean and divergence of the tilt")
        .statement("E_{Q_b} r = Ψ'(b) and KL(Q_b‖P) = bΨ'(b) − Ψ(b)")
        .tex("E_{Q_b}r=\\Psi'(b),\\quad\\mathrm{KL}(Q_b\\|P)=b\\Psi'(b)-\\Psi(b)")
        .source(References.CSISZAR)
        .source(References.CONCENTRATION + ", section 2.2")
        .assume(Assumption.assumed(INTERIOR))
        .equality("always")
        .breaks("with KL(P‖Q_b), which is Ψ(b) − b E_P r")
        .family(InstanceFamily.of("KL(Q_b‖P) on finite policies", 10, TiltOptimum::divergence))
        .family(InstanceFamily.of("Ψ' between difference quotients", 12, TiltOptimum::quotients))
        .family(
            InstanceFamily.of("closed forms of Exp and N: Q_b is known", 2, TiltOptimum::closed))
        .twin("reversed", "KL(P‖Q_b) = bΨ'(b) − Ψ(b)", identityReversed())
        .sampled(TiltPlans::identity)
        .sampled(TiltPlans::identityOfExponential)
        .sampled(LawPlans::laplace)
        .sampled(LawPlans::uniformByRejection)
        .build();
  }

  private static Real byIdentity(FinitePolicy policy, Rational beta) {
    Real mean = policy.tilt(beta).meanOf(policy.rewards());
    return Real.of(beta).times(mean).minus(policy.logPartition(beta)).memo();
  }

  private static Optional<Instance> divergence(Genes genes) {
    Rational beta = beta(genes);
    FinitePolicy policy = policy(genes, genes.integer(2, 3));
    return Optional.of(
        Instance.equal(
            describe("P", policy, "b", beta),
            kl(policy, policy.tilt(beta)),
            byIdentity(policy, beta)));
  }

  /**
   * Psi is convex: (Psi(b) - Psi(b-h))/h <= E_{Q_b} r <= (Psi(b+h) - Psi(b))/h; rewards moved to be
   * positive.
   */
  private static Optional<Instance> quotients(Genes genes) {
    Rational beta = beta(genes);
    Rational h = beta.mul(genes.unit());
    boolean above = genes.integer(0, 1) == 1;
    int size = genes.integer(2, 4);
    List<Rational> masses = genes.probabilities(size);
    List<Rational> rewards = genes.rewards(size).stream().map(r -> r.add(Rational.of(2))).toList();
    FinitePolicy policy = FinitePolicy.of(masses, rewards);
    Real mean = policy.tilt(beta).meanOf(policy.rewards());
    Rational other = above ? beta.add(h) : beta.sub(h);
    Real change = policy.logPartition(other).minus(policy.logPartition(beta)).over(Real.of(h));
    var description = describe("P", policy, "b", beta, "h", h);
    return Optional.of(
        above
            ? Instance.atMost(description, mean, change)
            : Instance.atMost(description, change.negate(), mean));
  }

  /** The mean of the known Q_b against E_P r + psi'(b): Exp(theta/(1-theta b)) and N(b, 1). */
  private static Optional<Instance> closed(Genes genes) {
    Rational b = genes.unit();
    boolean gaussian = genes.integer(0, 1) == 1;
    RewardLaw law = gaussian ? RewardLaw.gaussian(ONE, ONE) : RewardLaw.exponential(ONE);
    Rational mean = gaussian ? ONE.add(b) : ONE.div(ONE.sub(b));
    Cumulant psi = law.cumulant().orElseThrow();
    return Optional.of(
        Instance.equal(
            describe("r", law, "b", b, "mean of Q_b", mean),
            Real.of(mean),
            Real.of(law.mean()).plus(psi.slope(b))));
  }

  /** The tilt of P(r = 1) = 1/10 by 2. */
  private static Instance identityReversed() {
    FinitePolicy policy = FinitePair.bernoulli(Rational.of(1, 10), Rational.of(1, 2)).policy();
    Rational beta = Rational.of(2);
    return Instance.equal(
        describe("P", policy, "b", beta),
        Divergence.kl(policy.law(), policy.tilt(beta)),
        byIdentity(policy, beta));
  }

  private static Theorem jeffreys() {
    return Theorem.named("tilt-jeffreys", "Gain of the tilt and Jeffreys' divergence")
        .statement("b gain(Q_b) = KL(Q_b‖P) + KL(P‖Q_b)")
        .tex("b\\,\\mathrm{gain}(Q_b)=\\mathrm{KL}(Q_b\\|P)+\\mathrm{KL}(P\\|Q_b)")
        .source(References.PAPER)
        .source(
            "H. Jeffreys, An invariant form for the prior probability in estimation problems, "
                + "Proc. R. Soc. A 186 (1946), doi:10.1098/rspa.1946.0056")
        .assume(Assumption.assumed(INTERIOR))
        .equality("always")
        .breaks("with 2 KL(Q_b‖P), which is right for Gaussian rewards only")
        .family(
            InstanceFamily.of(
                "finite policies",
                10,
                g -> jeffreysCase(beta(g), policy(g, g.integer(2, 3)), false)))
        .family(InstanceFamily.of("half of it: KL(Q_b‖P) ≤ b gain(Q_b)", 10, TiltOptimum::oneSide))
        .twin(
            "twice",
            "b gain(Q_b) = 2 KL(Q_b‖P)",
            jeffreysCase(
                    Rational.of(2),
                    FinitePair.bernoulli(Rational.of(1, 10), Rational.of(1, 2)).policy(),
                    true)
                .orElseThrow())
        .sampled(TiltPlans::jeffreys)
        .build();
  }

  private static Optional<Instance> jeffreysCase(
      Rational beta, FinitePolicy policy, boolean twice) {
    Law aligned = policy.tilt(beta);
    Real forward = kl(policy, aligned);
    Real other = twice ? forward : Divergence.kl(policy.law(), aligned);
    return Optional.of(
        Instance.equal(
            describe("P", policy, "b", beta),
            Real.of(beta).times(gain(policy, aligned)),
            forward.plus(other)));
  }

  private static Optional<Instance> oneSide(Genes genes) {
    Rational beta = beta(genes);
    FinitePolicy policy = policy(genes, genes.integer(2, 3));
    Law aligned = policy.tilt(beta);
    return Optional.of(
        Instance.atMost(
            describe("P", policy, "b", beta),
            kl(policy, aligned),
            Real.of(beta).times(gain(policy, aligned))));
  }
}
