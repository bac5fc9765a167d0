package org.certalign.theorem;

import static org.certalign.theorem.Instance.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.certalign.policy.BestOfNGains;
import org.certalign.policy.Divergence;
import org.certalign.policy.FinitePair;
import org.certalign.policy.FinitePolicy;
import org.certalign.policy.Genes;
import org.certalign.policy.Law;
import org.certalign.real.Comparison;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** The tilt has the largest gain of all policies of no larger divergence. */
final class TiltFrontier {
  private static final int BITS = 256;
  private static final Rational THIRD = Rational.of(1, 3);

  /** KL(P||Q) = .7273 against .7379, gain 2.658 - 4/3. */
  static final List<Rational> REVERSED_Q =
      List.of(Rational.of(58, 1000), Rational.of(84, 1000), Rational.of(858, 1000));

  /** chi2 = 1.1734 against 1.1804, gain 2.67 - 4/3. */
  static final List<Rational> CHI2_Q =
      List.of(Rational.ZERO, Rational.of(165, 1000), Rational.of(835, 1000));

  private TiltFrontier() {}

  static List<Theorem> theorems() {
    return List.of(frontier());
  }

  private static Theorem frontier() {
    return Theorem.named("tilt-frontier", "The exact frontier of gain against KL divergence")
        .statement(
            "KL(Q‖P) ≤ KL(Q_b‖P) implies gain(Q) ≤ gain(Q_b): the curve b → (KL, gain) is the exact"
                + " frontier on the range of KL(Q_b‖P); beyond it the frontier is flat from"
                + " log(1/p) on where the maximum of r has mass p, linear with slope 1/b_max where Ψ"
                + " ends finite, and infinite where Ψ is infinite for all b > 0; best-of-n lies on"
                + " or below it")
        .tex(
            "\\mathrm{KL}(Q\\|P)\\le\\mathrm{KL}(Q_b\\|P)\\Rightarrow\\mathrm{gain}(Q)\\le\\mathrm{gain}(Q_b)")
        .source(References.CSISZAR)
        .source(References.CONCENTRATION + ", section 4.9")
        .source(References.PAPER)
        .assume(Assumption.assumed(TiltOptimum.INTERIOR))
        .assume(
            Assumption.checked("in every instance, KL(Q‖P) ≤ KL(Q_b‖P) by certified comparison"))
        .equality("iff Q = Q_b")
        .breaks("with the budgets in KL(P‖Q) or in χ²(Q‖P)")
        .family(
            InstanceFamily.of(
                "any Q, mixed with P, within the budget", 15, TiltFrontier::anyPolicy))
        .family(InstanceFamily.of("Q near a tilt by a smaller b", 16, TiltFrontier::nearTilt))
        .family(InstanceFamily.of("best-of-n within the budget", 9, TiltFrontier::bestOfN))
        .family(
            InstanceFamily.of(
                "supporting line: gain(Q) − gain(Q_b) ≤ (KL(Q) − KL(Q_b))/b",
                14,
                TiltFrontier::line))
        .twin(
            "reversed-budget", "KL(P‖Q) ≤ KL(P‖Q_b) implies gain(Q) ≤ gain(Q_b)", otherBudget(true))
        .twin("chi2-budget", "χ²(Q‖P) ≤ χ²(Q_b‖P) implies gain(Q) ≤ gain(Q_b)", otherBudget(false))
        .sampled(TiltPlans::frontier)
        .sampled(TiltPlans::onFrontier)
        .build();
  }

  private static boolean within(Real spent, Real budget) {
    Comparison c = Comparison.of(spent, budget, BITS);
    return c == Comparison.LESS || c == Comparison.EQUAL;
  }

  /**
   * Compares gains where Q keeps the budget of Q_b; gains above the least reward, so that both are
   * positive.
   */
  private static Optional<Instance> compare(
      FinitePolicy policy, Rational beta, String q, Real spent, Real mean) {
    Law tilt = policy.tilt(beta);
    if (policy.rewards().size() < 2 || !within(spent, TiltOptimum.kl(policy, tilt))) {
      return Optional.empty();
    }
    Real least = Real.of(policy.rewards().get(0));
    return Optional.of(
        Instance.atMost(
            describe("P", policy, "Q", q, "b", beta, "gains", "from the least reward"),
            mean.minus(least),
            tilt.meanOf(policy.rewards()).minus(least)));
  }

  private static Optional<Instance> anyPolicy(Genes genes) {
    int size = genes.integer(2, 4);
    Rational beta = TiltOptimum.beta(genes);
    Rational share = genes.unit();
    FinitePair drawn = FinitePair.read(genes, size);
    List<Rational> q = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Rational move = drawn.q().get(i).sub(drawn.p().get(i));
      q.add(drawn.p().get(i).add(share.mul(move)));
    }
    FinitePair pair = new FinitePair(drawn.p(), q, drawn.rewards());
    Real mean = Real.of(FinitePair.mean(q, pair.rewards()));
    return compare(pair.policy(), beta, q.toString(), pair.kl(), mean);
  }

  /** Q the tilt by r plus a disturbance. */
  private static Optional<Instance> nearTilt(Genes genes) {
    int size = genes.integer(2, 4);
    Rational beta = TiltOptimum.beta(genes);
    Rational scale = beta.mul(genes.between(Rational.of(1, 2), Rational.ONE));
    Rational noise = genes.unit();
    FinitePolicy policy = TiltOptimum.policy(genes, size);
    List<Rational> disturbance = genes.rewards(policy.rewards().size());
    List<Rational> scores = new ArrayList<>();
    for (int i = 0; i < disturbance.size(); i++) {
      scores.add(policy.rewards().get(i).add(noise.mul(disturbance.get(i))));
    }
    Law aligned = policy.tilt(scores, scale);
    return compare(
        policy,
        beta,
        "the tilt by %s times %s".formatted(scale, scores),
        TiltOptimum.kl(policy, aligned),
        aligned.meanOf(policy.rewards()));
  }

  private static Optional<Instance> bestOfN(Genes genes) {
    int size = genes.integer(2, 3);
    Rational beta = genes.between(Rational.ONE, Rational.of(40));
    int n = genes.integer(1, 9);
    FinitePolicy policy = TiltOptimum.policy(genes, size);
    Real spent = Divergence.kl(Law.of(policy.bestOfN(n)), policy.law());
    Rational mean = policy.mean().add(BestOfNGains.of(policy, n));
    return compare(policy, beta, "best of " + n, spent, Real.of(mean));
  }

  /** gain(Q) + KL(Q_b)/b <= gain(Q_b) + KL(Q)/b, from the least reward. */
  private static Optional<Instance> line(Genes genes) {
    int size = genes.integer(2, 4);
    Rational beta = TiltOptimum.beta(genes);
    FinitePair pair = FinitePair.read(genes, size);
    FinitePolicy policy = pair.policy();
    Law tilt = policy.tilt(beta);
    Real slope = Real.of(beta);
    Real least = Real.of(pair.least());
    Real mean = Real.of(FinitePair.mean(pair.q(), pair.rewards()));
    return Optional.of(
        Instance.atMost(
            describe("P", pair.p(), "Q", pair.q(), "r", pair.rewards(), "b", beta),
            mean.minus(least).plus(TiltOptimum.kl(policy, tilt).over(slope)),
            tilt.meanOf(policy.rewards()).minus(least).plus(pair.kl().over(slope))));
  }

  /**
   * Uniform on rewards 0, 1, 3, b = 1: Q_b = (.0420, .1142, .8438) of mean 2.6456. One Q keeps the
   * budget of Q_b in KL(P||Q), the other in chi2(Q||P), and each has a larger mean.
   */
  private static Instance otherBudget(boolean reversed) {
    List<Rational> rewards = List.of(Rational.ZERO, Rational.ONE, Rational.of(3));
    FinitePolicy policy = FinitePolicy.of(List.of(THIRD, THIRD, THIRD), rewards);
    Law tilt = policy.tilt(Rational.ONE);
    List<Rational> q = reversed ? REVERSED_Q : CHI2_Q;
    return Instance.atMost(
        describe("P", policy, "Q", q, "b", 1),
        Real.of(FinitePair.mean(q, rewards)),
        tilt.meanOf(rewards));
  }
}
