package org.certalign.theorem;

import static org.certalign.theorem.Instance.describe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.certalign.policy.FinitePair;
import org.certalign.policy.Genes;
import org.certalign.policy.RewardPair;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Gains bounded by the chi-squared divergence and by total variation. */
final class TransportDistances {
  private static final Rational HALF = Rational.of(1, 2);

  private TransportDistances() {}

  static List<Theorem> theorems() {
    return List.of(chi2(), tv());
  }

  private static Theorem chi2() {
    return Theorem.named("transport-chi2", "Gain from the variance and the χ² divergence")
        .statement(
            "If Var_P(r) = V is finite, then |gain(Q)| ≤ √(V χ²(Q‖P)); inversely, a gain g needs"
                + " χ²(Q‖P) ≥ g²/V (Hammersley, Chapman, Robbins)")
        .tex("|\\mathrm{gain}(Q)|\\le\\sqrt{V\\,\\chi^2(Q\\|P)}")
        .source(References.CHAPMAN_ROBBINS)
        .source(
            "J. M. Hammersley, On estimating restricted parameters, J. Roy. Statist. Soc. B 12"
                + " (1950), 192-240")
        .source(References.POLYANSKIY_WU + ", section 7.13")
        .assume(Assumption.assumed("Var_P(r) = V is finite"))
        .equality("iff dQ/dP − 1 is proportional to r − E_P r")
        .breaks("where the variance is infinite; with KL(Q‖P) in place of χ²(Q‖P)")
        .parameter(
            Parameter.number("variance", "variance of the reward under P", Domain.NONNEGATIVE))
        .parameter(Parameter.number("chi2", "χ²(Q‖P)", Domain.NONNEGATIVE))
        .bound(
            Kind.UPPER,
            a -> root(a, "variance", "chi2"),
            PlainMath.opinion(TransportDistances::plainRoot))
        .sharp(
            "a coin: every Q",
            sharpChi2(FinitePair.bernoulli(HALF, Rational.of(3, 4))),
            "variance",
            "1/4",
            "chi2",
            "1/4")
        .sharp("three levels, Q = P (1 + (r − E r)/2)", linear(), "variance", "2/3", "chi2", "1/6")
        .published("unit variance", "variance", "1", "chi2", "0.5")
        .published("chi-squared divergence of best-of-16", "variance", "1", "chi2", "225/31")
        .family(InstanceFamily.of("finite rewards", 14, TransportDistances::chi2Case))
        .family(InstanceFamily.of("dQ/dP near linear in r", 14, TransportDistances::nearLinear))
        .family(InstanceFamily.of("inverse: g²/V ≤ χ²", 14, TransportDistances::chi2Inverse))
        .family(InstanceFamily.of("a reward with rare large values", 3, TransportDistances::heavy))
        .twin("kl", "gain(Q) ≤ √(V KL(Q‖P))", klTwin())
        .sampled(TransportPlans::chi2)
        .sampled(LawPlans::paretoChi2)
        .build();
  }

  /** sqrt of a product of two parameters, exactly where that is rational. */
  static Real root(Arguments a, String variance, String chi2) {
    Real exact = a.real(variance).times(a.real(chi2)).sqrt();
    return Exact.or(
        exact,
        p ->
            org.certalign.bound.Transport.transportChi2(
                a.real(variance).enclose(p), a.real(chi2).enclose(p), p));
  }

  static BigDecimal plainRoot(PlainMath m, Arguments a) {
    return m.sqrt(m.times(m.of(a.number("variance")), m.of(a.number("chi2"))));
  }

  static Real bound(FinitePair pair) {
    return Real.of(pair.variance().mul(pair.chi2())).sqrt();
  }

  private static List<Object> names(FinitePair pair) {
    return List.of("P", pair.p(), "Q", pair.q(), "r", pair.rewards());
  }

  private static Instance sharpChi2(FinitePair pair) {
    return Instance.equal(describe(names(pair).toArray()), Real.of(pair.gain().abs()), bound(pair));
  }

  /** P uniform on 0, 1, 2: Q = (1/6, 1/3, 1/2). */
  private static Instance linear() {
    Rational third = Rational.of(1, 3);
    return sharpChi2(
        new FinitePair(
            List.of(third, third, third),
            List.of(Rational.of(1, 6), third, HALF),
            List.of(Rational.ZERO, Rational.ONE, Rational.of(2))));
  }

  private static Optional<Instance> chi2Case(Genes genes) {
    FinitePair pair = FinitePair.read(genes, genes.integer(2, 4));
    return Optional.of(
        Instance.atMost(describe(names(pair).toArray()), Real.of(pair.gain().abs()), bound(pair)));
  }

  /** Q = P (1 + t (r - E r + noise)), where that is nonnegative. */
  private static Optional<Instance> nearLinear(Genes genes) {
    int size = genes.integer(2, 4);
    Rational t = genes.between(Rational.of(-1), Rational.ONE).mul(HALF);
    List<Rational> p = genes.probabilities(size);
    List<Rational> r = genes.rewards(size);
    List<Rational> noise = genes.rewards(size);
    List<Rational> score = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      score.add(r.get(i).add(noise.get(i).div(Rational.of(5))));
    }
    Rational mean = FinitePair.mean(p, score);
    List<Rational> q = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      q.add(p.get(i).mul(Rational.ONE.add(t.mul(score.get(i).sub(mean)))));
    }
    if (q.stream().anyMatch(x -> x.signum() < 0)) {
      return Optional.empty();
    }
    FinitePair pair = new FinitePair(p, q, r);
    return Optional.of(
        Instance.atMost(describe(names(pair).toArray()), Real.of(pair.gain().abs()), bound(pair)));
  }

  private static Optional<Instance> chi2Inverse(Genes genes) {
    FinitePair pair = FinitePair.read(genes, genes.integer(2, 4));
    if (pair.variance().signum() == 0) {
      return Optional.empty();
    }
    Rational needed = pair.gain().pow(2).div(pair.variance());
    return Optional.of(
        Instance.atMost(describe(names(pair).toArray()), Real.of(needed), Real.of(pair.chi2())));
  }

  /** Reward k with probability proportional to 1/k^4, k = 1..6, Q mixing in the tail. */
  private static Optional<Instance> heavy(Genes genes) {
    int from = genes.integer(1, 6);
    Rational share = genes.unit();
    Rational scale = genes.positive();
    List<Rational> weights = new ArrayList<>();
    List<Rational> rewards = new ArrayList<>();
    for (int k = 1; k <= 6; k++) {
      weights.add(Rational.of(1, (long) k * k * k * k));
      rewards.add(scale.mul(Rational.of(k)));
    }
    List<Rational> p = normalised(weights);
    List<Rational> tail = new ArrayList<>(weights);
    for (int k = 1; k < from; k++) {
      tail.set(k - 1, Rational.ZERO);
    }
    List<Rational> conditioned = normalised(tail);
    List<Rational> q = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      q.add(p.get(i).mul(Rational.ONE.sub(share)).add(conditioned.get(i).mul(share)));
    }
    FinitePair pair = new FinitePair(p, q, rewards);
    return Optional.of(
        Instance.atMost(describe(names(pair).toArray()), Real.of(pair.gain()), bound(pair)));
  }

  private static List<Rational> normalised(List<Rational> weights) {
    Rational sum = weights.stream().reduce(Rational.ZERO, Rational::add);
    return weights.stream().map(w -> w.div(sum)).toList();
  }

  /** Gaussian, shifted by 1: 1 > sqrt(1/2). */
  private static Instance klTwin() {
    RewardPair pair = RewardPair.gaussian(Rational.ONE, Rational.ONE, Rational.ONE);
    return Instance.atMost(
        describe("P", pair.reference(), "Q", pair.aligned(), "V", 1),
        pair.gain(),
        pair.kl().sqrt());
  }

  private static Theorem tv() {
    return Theorem.named("transport-tv", "Gain from total variation")
        .statement("If r has essential oscillation b − a under P, then gain(Q) ≤ (b−a) TV(Q,P)")
        .tex("\\mathrm{gain}(Q)\\le(b-a)\\,\\mathrm{TV}(Q,P)")
        .source(References.TSYBAKOV)
        .source(References.POLYANSKIY_WU + ", section 7.3")
        .assume(Assumption.assumed("r lies in [a, b] under P"))
        .assume(Assumption.checked("a ≤ b; 0 ≤ TV ≤ 1, half the sum of |q − p|"))
        .equality("iff r = b where dQ/dP > 1 and r = a where dQ/dP < 1")
        .breaks("with TV halved once more")
        .parameter(Parameter.number("a", "least reward", Domain.ANY))
        .parameter(Parameter.number("b", "largest reward", Domain.ANY))
        .parameter(Parameter.number("tv", "total variation TV(Q,P)", Domain.CLOSED_UNIT))
        .bound(
            Kind.UPPER, TransportDistances::tvValue, PlainMath.opinion(TransportDistances::plainTv))
        .sharp(
            "reward on the event that Q prefers",
            tvCase(FinitePair.bernoulli(Rational.of(1, 3), Rational.of(4, 5)), true),
            "a",
            "0",
            "b",
            "1",
            "tv",
            "7/15")
        .published("range 4, TV 1/4", "a", "-1", "b", "3", "tv", "0.25")
        .family(
            InstanceFamily.of(
                "finite rewards",
                14,
                g -> Optional.of(tvCase(FinitePair.read(g, g.integer(2, 4)), false))))
        .family(InstanceFamily.of("rewards a and b only", 10, TransportDistances::twoValues))
        .twin(
            "half-twice",
            "gain(Q) ≤ (b−a) TV(Q,P)/2",
            halfTwice(FinitePair.bernoulli(HALF, Rational.of(3, 4))))
        .sampled(TransportPlans::tv)
        .build();
  }

  private static Real tvValue(Arguments a) {
    return Real.of(TransportSubgaussian.width(a).mul(a.number("tv")));
  }

  private static BigDecimal plainTv(PlainMath m, Arguments a) {
    return m.times(m.minus(m.of(a.number("b")), m.of(a.number("a"))), m.of(a.number("tv")));
  }

  private static Instance tvCase(FinitePair pair, boolean sharp) {
    Real left = Real.of(pair.gain());
    Real right = Real.of(pair.greatest().sub(pair.least()).mul(pair.tv()));
    return sharp
        ? Instance.equal(describe(names(pair).toArray()), left, right)
        : Instance.atMost(describe(names(pair).toArray()), left, right);
  }

  private static Optional<Instance> twoValues(Genes genes) {
    List<Rational> p = genes.probabilities(3);
    List<Rational> q = genes.weights(3);
    Rational high = genes.positive();
    int pattern = genes.integer(1, 6);
    List<Rational> r = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      r.add((pattern >> i & 1) == 1 ? high : Rational.ZERO);
    }
    return Optional.of(tvCase(new FinitePair(p, q, r), false));
  }

  private static Instance halfTwice(FinitePair pair) {
    Rational width = pair.greatest().sub(pair.least());
    return Instance.atMost(
        describe(names(pair).toArray()),
        Real.of(pair.gain()),
        Real.of(width.mul(pair.tv()).mul(HALF)));
  }
}
