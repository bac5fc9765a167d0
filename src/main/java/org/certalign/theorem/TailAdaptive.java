package org.certalign.theorem;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.certalign.policy.Genes;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** Section 4 of the theory: transport by Rényi divergences, which sees both policies' tails. */
final class TailAdaptive {
  private static final Rational HALF = Rational.of(1, 2);
  private static final Rational TENTH = Rational.of(1, 10);
  private static final int POINTS = 4;

  private static final Parameter SIGMA_P =
      Parameter.number(
          "sigmaP", "sub-gaussian constant of the reward's upper tail under P", Domain.NONNEGATIVE);
  private static final Parameter SIGMA_Q =
      Parameter.number(
          "sigmaQ", "sub-gaussian constant of the reward's lower tail under Q", Domain.NONNEGATIVE);

  private TailAdaptive() {}

  static List<Theorem> theorems() {
    return Stream.of(
            List.of(tailAdaptive(), optimal()),
            RenyiOrders.theorems(),
            GainHighProbability.theorems())
        .flatMap(List::stream)
        .toList();
  }

  private static Theorem tailAdaptive() {
    GaussianPair equal = new GaussianPair(Rational.ONE, Rational.ONE, Rational.ONE);
    return Theorem.named("renyi-tail-adaptive", "Tail-adaptive Rényi transport inequality")
        .statement(
            "gain(Q) ≤ √(2 ((1−α) σ_Q² + α σ_P²) D_α(Q‖P)/α) for 0 < α < 1; at α = 1 it is"
                + " √(2 σ_P² KL(Q‖P)), and as α → 0 it becomes √(2 σ_Q² KL(P‖Q))")
        .tex(
            "\\mathbb E_Q r - \\mathbb E_P r \\le"
                + " \\sqrt{2\\,\\frac{(1-\\alpha)\\sigma_Q^2+\\alpha\\sigma_P^2}{\\alpha}\\,"
                + "D_\\alpha(Q\\,\\|\\,P)}")
        .equality("for Gaussian policies of equal variance at every α, for one")
        .breaks(
            "with the weights of the tails exchanged; with the upper tail of Q in place of its"
                + " lower tail")
        .source(References.PAPER)
        .source(References.ANANTHARAM)
        .source(References.BIRRELL)
        .assume(Assumption.checked("0 < alpha <= 1, sigmaP, sigmaQ, renyi >= 0"))
        .assume(Assumption.assumed("log E_P exp(l (r − E_P r)) ≤ l² σ_P²/2 for all l > 0"))
        .assume(Assumption.assumed("log E_Q exp(l (r − E_Q r)) ≤ l² σ_Q²/2 for all l < 0"))
        .parameter(
            Parameter.number(
                "alpha", "order of the divergence; at 1 it is KL", Domain.POSITIVE_UNIT))
        .parameter(SIGMA_P)
        .parameter(SIGMA_Q)
        .parameter(Parameter.number("renyi", "D_α(Q‖P) in nats", Domain.NONNEGATIVE))
        .bound(
            Kind.UPPER,
            a ->
                TailBounds.renyiTailAdaptive(
                    a.number("alpha"),
                    Real.of(a.number("sigmaP")),
                    Real.of(a.number("sigmaQ")),
                    Real.of(a.number("renyi"))),
            PlainMath.opinion(TailAdaptive::tailOpinion))
        .family(InstanceFamily.of("Gaussian pairs", GaussianPair.GENES + 1, TailAdaptive::gaussian))
        .family(
            InstanceFamily.of(
                "finite policies, Hoeffding's constants",
                LawPair.GENES + POINTS + 1,
                TailAdaptive::finite))
        .family(InstanceFamily.of("coins, one tail of each", 3, TailAdaptive::coins))
        .twin("swapped", "with the weights (1−α) and α of the tails exchanged", swapped())
        .twin("wrong-tail", "with the upper tail of Q in place of its lower tail", wrongTail())
        .sharp(
            "Gaussian policies of equal variance, alpha = 1/2",
            Instance.atMost(
                equal.description("alpha", HALF), Real.of(equal.d()), equal.bound(HALF)),
            "alpha",
            "1/2",
            "sigmaP",
            "1",
            "sigmaQ",
            "1",
            "renyi",
            "1/4")
        .sharp(
            "Gaussian policies of equal variance, alpha = 1",
            Instance.atMost(
                equal.description("alpha", 1), Real.of(equal.d()), equal.bound(Rational.ONE)),
            "alpha",
            "1",
            "sigmaP",
            "1",
            "sigmaQ",
            "1",
            "renyi",
            "1/2")
        .published(
            "different tails", "alpha", "1/10", "sigmaP", "1/10", "sigmaQ", "1", "renyi", "1/4")
        .published("no divergence", "alpha", "1/3", "sigmaP", "1", "sigmaQ", "2", "renyi", "0")
        .sampled(TailPlans::tailAdaptive)
        .sampled(TailPlans::narrow)
        .sampled(TailPlans::swapped)
        .build();
  }

  private static BigDecimal tailOpinion(PlainMath m, Arguments a) {
    BigDecimal alpha = m.of(a.number("alpha"));
    BigDecimal p = m.of(a.number("sigmaP"));
    BigDecimal q = m.of(a.number("sigmaQ"));
    BigDecimal variance =
        m.plus(m.times(m.minus(m.of(1), alpha), m.times(q, q)), m.times(alpha, m.times(p, p)));
    BigDecimal d = m.over(m.of(a.number("renyi")), alpha);
    return m.sqrt(m.times(m.of(2), m.times(variance, d)));
  }

  private static Optional<Instance> gaussian(Genes genes) {
    GaussianPair pair = GaussianPair.read(genes);
    Rational a = genes.unit();
    return Optional.of(
        Instance.atMost(pair.description("alpha", a), Real.of(pair.d()), pair.bound(a)));
  }

  private static Optional<Instance> finite(Genes genes) {
    LawPair pair = LawPair.read(genes);
    List<Rational> rewards = genes.rewards(POINTS).subList(0, pair.p().size());
    Rational a = genes.unit();
    Real sigmaP = Real.of(TailBounds.hoeffding(pair.p(), rewards));
    Real sigmaQ = Real.of(TailBounds.hoeffding(pair.q(), rewards));
    Real renyi = TailBounds.renyi(pair, a);
    return Optional.of(
        Instance.atMost(
            pair.description("rewards and alpha", rewards + ", " + a),
            Real.of(TailBounds.gain(pair, rewards)),
            TailBounds.renyiTailAdaptive(a, sigmaP, sigmaQ, renyi)));
  }

  private static Optional<Instance> coins(Genes genes) {
    Rational q = genes.unit();
    Rational p = genes.unit();
    Rational a = genes.unit();
    LawPair pair = LawPair.coins(q, p);
    Real right =
        TailBounds.ofSquares(
            a, TailBounds.upperTail(p), TailBounds.lowerTail(q), TailBounds.renyi(pair, a));
    return Optional.of(Instance.atMost(pair.description("alpha", a), Real.of(q.sub(p)), right));
  }

  private static Instance swapped() {
    GaussianPair pair = new GaussianPair(Rational.ONE, TENTH, Rational.ONE);
    Real right =
        TailBounds.renyiTailAdaptive(
            TENTH, Real.of(pair.sigmaQ()), Real.of(pair.sigmaP()), pair.renyi(TENTH));
    return Instance.atMost(pair.description("alpha", TENTH), Real.of(pair.d()), right);
  }

  private static Instance wrongTail() {
    Rational p = Rational.of(1, 20);
    Rational q = Rational.of(19, 20);
    Rational a = Rational.of(1, 100);
    LawPair pair = LawPair.coins(q, p);
    Real right =
        TailBounds.ofSquares(
            a, TailBounds.upperTail(p), TailBounds.upperTail(q), TailBounds.renyi(pair, a));
    return Instance.atMost(pair.description("alpha", a), Real.of(q.sub(p)), right);
  }

  private static Theorem optimal() {
    GaussianPair narrow = new GaussianPair(Rational.ONE, Rational.ONE, TENTH);
    GaussianPair equal = new GaussianPair(Rational.of(3), Rational.of(2), Rational.of(2));
    return Theorem.named("renyi-optimal", "The best order of the tail-adaptive bound")
        .statement(
            "inf over α in [0,1] of √(2 v_α D_α(Q‖P)/α), v_α = (1−α) σ_Q² + α σ_P², is a bound on"
                + " the gain. For the Gaussian pair P = N(m,σ_P²), Q = N(m+d,σ_Q²) the bound is"
                + " monotone in α and the infimum is √(d² + M − μ − μ log(M/μ)) with μ and M the"
                + " smaller and the larger of σ_P² and σ_Q²: √(2 σ_P² KL(Q‖P)), at α = 1, if σ_P ≤"
                + " σ_Q, else √(2 σ_Q² KL(P‖Q)), at α = 0, which beats KL. For other policies the"
                + " best order can be inside: for P = (1/2,1/2,0), Q = (0,1/2,1/2), r = (−1,0,1)"
                + " with σ_P = σ_Q = 1/2 it is 1/2, with the value √(2 log 2), and both ends are"
                + " infinite")
        .tex(
            "\\inf_{\\alpha\\in[0,1]}\\sqrt{2 v_\\alpha D_\\alpha(Q\\,\\|\\,P)/\\alpha}"
                + " = \\sqrt{d^2 + M - \\mu - \\mu\\log(M/\\mu)}\\quad\\text{(Gaussian pair)}")
        .equality("it is the gain |d| iff the variances are equal")
        .breaks("that the infimum is at an end is special to Gaussian pairs")
        .source(References.PAPER)
        .source(References.ANANTHARAM)
        .source(
            "M. Gil, F. Alajaji, T. Linder, Rényi divergence measures for commonly used univariate"
                + " continuous distributions, Inf. Sci. 249 (2013), doi:10.1016/j.ins.2013.06.018")
        .assume(Assumption.checked("sigmaP > 0, sigmaQ > 0"))
        .assume(Assumption.assumed("the reward is N(m,σ_P²) under P and N(m+d,σ_Q²) under Q"))
        .parameter(Parameter.number("d", "difference of the mean rewards of Q and P", Domain.ANY))
        .parameter(
            Parameter.number("sigmaP", "standard deviation of the reward under P", Domain.POSITIVE))
        .parameter(
            Parameter.number("sigmaQ", "standard deviation of the reward under Q", Domain.POSITIVE))
        .bound(
            Kind.UPPER,
            a -> new GaussianPair(a.number("d"), a.number("sigmaP"), a.number("sigmaQ")).best(),
            PlainMath.opinion(TailAdaptive::optimalOpinion))
        .family(
            InstanceFamily.of(
                "no order does better", GaussianPair.GENES + 1, TailAdaptive::noneBetter))
        .family(
            InstanceFamily.of(
                "the bound is monotone in the order",
                GaussianPair.GENES + 2,
                TailAdaptive::monotone))
        .family(InstanceFamily.of("the gain", GaussianPair.GENES, TailAdaptive::gainOfBest))
        .family(
            InstanceFamily.of(
                "the interior example: gain 1, infimum √(2 log 2)", 1, TailAdaptive::interior))
        .twin(
            "kl-is-best",
            "no order beats KL: √(2 σ_P² KL(Q‖P)) is at most the bound at α = 0",
            Instance.atMost(
                narrow.description(), narrow.bound(Rational.ONE), narrow.bound(Rational.ZERO)))
        .twin(
            "always-an-end",
            "the infimum is at an end for all policies, not only for Gaussian pairs",
            insideBeatsEnds())
        .sharp(
            "equal variances: the gain itself",
            Instance.atMost(equal.description(), Real.of(equal.d()), equal.best()),
            "d",
            "3",
            "sigmaP",
            "2",
            "sigmaQ",
            "2")
        .published("a narrow policy", "d", "1", "sigmaP", "1", "sigmaQ", "1/10")
        .published("a wide policy", "d", "1", "sigmaP", "1/10", "sigmaQ", "1")
        .published("nearly equal variances", "d", "1", "sigmaP", "1", "sigmaQ", "1.001")
        .sampled(TailPlans::optimal)
        .build();
  }

  private static BigDecimal optimalOpinion(PlainMath m, Arguments a) {
    BigDecimal d = m.of(a.number("d"));
    BigDecimal p = m.of(a.number("sigmaP"));
    BigDecimal q = m.of(a.number("sigmaQ"));
    BigDecimal less = m.times(p.min(q), p.min(q));
    BigDecimal more = m.times(p.max(q), p.max(q));
    BigDecimal rest = m.minus(m.minus(more, less), m.times(less, m.ln(m.over(more, less))));
    return m.sqrt(m.plus(m.times(d, d), rest));
  }

  private static Optional<Instance> noneBetter(Genes genes) {
    GaussianPair pair = GaussianPair.read(genes);
    Rational a = genes.between(Rational.ZERO, Rational.ONE);
    return Optional.of(Instance.atMost(pair.description("alpha", a), pair.best(), pair.bound(a)));
  }

  private static Optional<Instance> monotone(Genes genes) {
    GaussianPair pair = GaussianPair.read(genes);
    Rational a = genes.between(Rational.ZERO, Rational.ONE);
    Rational b = genes.between(Rational.ZERO, Rational.ONE);
    boolean inOrder = pair.variance(a).compareTo(pair.variance(b)) <= 0;
    return Optional.of(
        Instance.atMost(
            pair.description("alpha", a + ", " + b),
            pair.bound(inOrder ? a : b),
            pair.bound(inOrder ? b : a)));
  }

  private static Optional<Instance> gainOfBest(Genes genes) {
    GaussianPair pair = GaussianPair.read(genes);
    return Optional.of(Instance.atMost(pair.description(), Real.of(pair.d()), pair.best()));
  }

  /**
   * P = (1/2,1/2,0), Q = (0,1/2,1/2): sum q^a p^(1-a) = 1/2 for every a, so D_a/a = log 2/(a(1-a))
   * and the squared bound is log 2/(2a(1-a)), least at a = 1/2.
   */
  private static Optional<Instance> interior(Genes genes) {
    Rational a = genes.unit();
    LawPair pair =
        new LawPair(List.of(Rational.ZERO, HALF, HALF), List.of(HALF, HALF, Rational.ZERO));
    Real half = Real.of(HALF);
    Real infimum = Real.of(2).times(Real.of(2).ln()).sqrt();
    Real bound = TailBounds.renyiTailAdaptive(a, half, half, TailBounds.renyi(pair, a));
    return Optional.of(
        Instance.atMost(pair.description("alpha", a), infimum.max(Real.of(1)), bound));
  }

  /** The interior example with a millionth of the mass added where there was none. */
  private static Instance insideBeatsEnds() {
    Rational e = Rational.of(1, 1_000_000);
    Rational rest = Rational.ONE.sub(e).div(Rational.of(2));
    LawPair pair = new LawPair(List.of(e, rest, rest), List.of(rest, rest, e));
    Real one = Real.of(1);
    Real inside = TailBounds.renyiTailAdaptive(HALF, one, one, TailBounds.renyi(pair, HALF));
    Real end =
        TailBounds.renyiTailAdaptive(Rational.ONE, one, one, TailBounds.renyi(pair, Rational.ONE));
    return Instance.atMost(
        pair.description("rewards", "-1, 0, 1; both ends are equal by symmetry"), end, inside);
  }
}
