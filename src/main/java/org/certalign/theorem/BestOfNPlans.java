package org.certalign.theorem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.certalign.policy.BestOfNRanks;
import org.certalign.policy.FinitePair;
import org.certalign.policy.Generators;
import org.certalign.policy.Genes;
import org.certalign.policy.MarkovKernel;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.sampling.AliasTable;
import org.certalign.sampling.BoundedMean;
import org.certalign.sampling.ExponentialOrder;
import org.certalign.sampling.Frequency;
import org.certalign.sampling.KernelSampler;
import org.certalign.sampling.RandomStream;
import org.certalign.sampling.RewardSampler;
import org.certalign.sampling.Rounded;
import org.certalign.sampling.SampledDivergence;

/** What is sampled for the theorems on the divergences of best-of-n. */
final class BestOfNPlans {
  private static final Rational HALF = Rational.of(1, 2);
  private static final Rational QUARTER = Rational.of(1, 4);

  /** Thresholds 1/4, 1/8, 1/8, 1/2 of spacings. */
  private static final int[] SPACED = {4, 8, 8, 2};

  /** Of the random kernel. */
  private static final int POINTS = 5;

  private static final int IMAGES = 3;

  private BestOfNPlans() {}

  /** Responses 1 and 2 are tied. */
  private static FiniteSample tied() {
    return FiniteSample.bestOf(
        3,
        "tied",
        List.of(QUARTER, QUARTER, HALF),
        List.of(Rational.ZERO, Rational.ONE, Rational.ONE));
  }

  static SamplingPlan density() {
    return tied().probability(1).equal(Real.of(tied().pair().q().get(1))).attained();
  }

  /** n F^(n-1) p = 3/4 for response 1. */
  static SamplingPlan densityAtAtom() {
    return tied()
        .probability(1)
        .named("n F^(n−1) at an atom")
        .equal(Real.of(Rational.of(3).mul(QUARTER)))
        .broken();
  }

  static SamplingPlan hockeyStick() {
    FiniteSample best = FiniteSample.manyBestOf(4);
    BestOfNRanks ranks = new BestOfNRanks(Rational.of(4));
    return best.divergence(Generators.hockeyStick(Rational.of(3, 2)))
        .atMost(Generators.hockeyStick(Rational.of(3, 2)).integral(ranks, Rational.ONE));
  }

  static SamplingPlan integral() {
    Rational n = Rational.of(8);
    return RankSample.divergence(SampledDivergence.HELLINGER2, n)
        .equal(BonDivergences.hellinger2Value(n))
        .attained();
  }

  /** u* = 1/2 is not strictly inside a jump. */
  static SamplingPlan coinTv() {
    return FiniteSample.coinBestOf(2).tv().equal(Real.of(QUARTER)).attained();
  }

  /** Ties refute equality. */
  static SamplingPlan coinKl() {
    return FiniteSample.coinBestOf(2)
        .kl()
        .named("coin: ties")
        .equal(BonDivergences.klValue(Rational.of(2)))
        .broken();
  }

  static SamplingPlan finiteKl() {
    FiniteSample best = FiniteSample.manyBestOf(4);
    return best.kl().equal(BonFinite.klValue(Rational.of(4), best.policy().masses())).attained();
  }

  static SamplingPlan levelsKl() {
    FiniteSample best = FiniteSample.levelsBestOf(16);
    return best.kl().equal(BonFinite.klValue(Rational.of(16), best.policy().masses())).attained();
  }

  /** The mean of log n - (n-1)/n - log dP_n/dP. */
  static SamplingPlan gap() {
    List<Rational> masses = List.of(Rational.of(1, 10), Rational.of(9, 10));
    FiniteSample best =
        FiniteSample.bestOf(3, "common best level", masses, List.of(Rational.ZERO, Rational.ONE));
    Rational n = Rational.of(3);
    List<Real> values = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      values.add(BonDivergences.klValue(n).minus(Real.of(best.ratio(i)).ln()).memo());
    }
    return best.mean("log n − (n−1)/n − KL(P_n‖P)", values)
        .equal(BonFinite.gapValue(n, masses))
        .attained();
  }

  static SamplingPlan topAtom() {
    int n = 4;
    Rational atom = Rational.of(1, 3);
    return RankSample.topAtom(n, atom).equal(BonTopAtom.value(Rational.of(n), atom)).attained();
  }

  static SamplingPlan topAtomOfThree() {
    return FiniteSample.levelsBestOf(4)
        .kl()
        .atMost(BonTopAtom.value(Rational.of(4), Rational.of(1, 10)));
  }

  static SamplingPlan moreDraws() {
    FiniteSample fewer = FiniteSample.manyBestOf(4);
    return fewer.kl().atMost(BonFinite.klValue(Rational.of(5), fewer.policy().masses()));
  }

  /** E max of n+1 less max of the first n: the integral of F^n (1-F), levels 0, 1, 3. */
  static SamplingPlan increment() {
    int n = 1;
    FiniteSample levels = FiniteSample.levelsBestOf(n);
    AliasTable reference = AliasTable.of(levels.pair().p());
    int[] rewards = {0, 1, 3};
    Real exact = Real.of(FiniteSample.levelsBestOf(n + 1).pair().gain().sub(levels.pair().gain()));
    return levels
        .quantity(
            "E max of n + 1 draws − max of the first n",
            new BoundedMean(
                stream -> {
                  int best = 0;
                  for (int i = 0; i < n; i++) {
                    best = Math.max(best, rewards[reference.draw(stream)]);
                  }
                  return Rounded.exactly(Math.max(0, rewards[reference.draw(stream)] - best));
                },
                Rational.ZERO,
                Rational.of(3)))
        .equal(exact)
        .attained();
  }

  private static SampledQuantity order(
      String name, Map<String, String> instance, String words, RewardSampler event) {
    return new SampledQuantity(Lane.ORDER_STATISTICS, name, instance, words, new Frequency(event));
  }

  /**
   * The spacings (n-i+1)(E_(i) - E_(i-1)) of sorted draws are independent and exponential: all
   * above 1/4, 1/8, 1/8, 1/2 with probability 1/e.
   */
  static SamplingPlan spacings() {
    int n = SPACED.length;
    ExponentialOrder order = new ExponentialOrder(n);
    return order(
            "spacings of sorted draws",
            Instance.describe("n", n, "thresholds", "1/4, 1/8, 1/8, 1/2"),
            "P((n−i+1)(E_(i) − E_(i−1)) > t_i for all i)",
            stream -> {
              Rounded[] sorted = order.sorted(stream);
              Rounded all = Frequency.indicator(true);
              for (int i = 0; i < n; i++) {
                Rounded below = i == 0 ? Rounded.exactly(0) : sorted[i - 1];
                Rounded spacing = sorted[i].minus(below).times(n - i);
                all =
                    Frequency.both(all, Frequency.above(spacing, Rounded.exactly(1.0 / SPACED[i])));
              }
              return all;
            })
        .equal(Real.of(-1).exp())
        .attained();
  }

  /**
   * S_i = sum of E_j/(n-j+1) up to i: P(S_2 <= x, S_4 <= y) is that of the second and fourth order
   * statistic of 4 draws, sum over k >= 2 of C(4,k) u^k (v-u)^(4-k), u = 1 - e^-x, v = 1 - e^-y.
   */
  static SamplingPlan representation() {
    ExponentialOrder order = new ExponentialOrder(4);
    return represented("sums of spacings", order::represented).equal(joint()).attained();
  }

  /** All weights 1/n. */
  static SamplingPlan sameWeights() {
    return represented("sums with equal weights", BestOfNPlans::equalWeights)
        .equal(joint())
        .broken();
  }

  private static Rounded[] equalWeights(RandomStream stream) {
    Rounded[] sums = new Rounded[4];
    Rounded sum = Rounded.exactly(0);
    for (int i = 0; i < 4; i++) {
      sum = sum.plus(stream.uniformRelative().ln().times(-0.25));
      sums[i] = sum;
    }
    return sums;
  }

  private static Real joint() {
    Real u = Real.of(1).minus(Real.of(-1).exp()).memo();
    Real v = Real.of(1).minus(Real.of(-2).exp()).memo();
    Real rest = v.minus(u);
    return Real.sum(
        List.of(
            Real.of(6).times(u.square()).times(rest.square()),
            Real.of(4).times(u.pow(3)).times(rest),
            u.pow(4)));
  }

  private static SampledQuantity represented(String name, Function<RandomStream, Rounded[]> sums) {
    return order(
        name,
        Instance.describe("n", 4, "x", 1, "y", 2),
        "P(S_2 ≤ x, S_4 ≤ y)",
        stream -> {
          Rounded[] s = sums.apply(stream);
          return Frequency.both(
              Frequency.above(Rounded.exactly(1), s[1]), Frequency.above(Rounded.exactly(2), s[3]));
        });
  }

  static SamplingPlan kernel() {
    MarkovKernel kernel =
        new MarkovKernel(
            List.of(
                List.of(Rational.of(9, 10), Rational.of(1, 10)),
                List.of(HALF, HALF),
                List.of(Rational.of(1, 5), Rational.of(4, 5))));
    return image(
        "a kernel to two points",
        List.of(HALF, QUARTER, QUARTER),
        List.of(QUARTER, QUARTER, HALF),
        kernel);
  }

  /** Laws and kernel drawn once and for all. */
  static SamplingPlan randomKernel() {
    RandomStream stream = RandomStream.of(0, "data-processing/random kernel", 0);
    int[] genes = new int[POINTS * (2 + IMAGES)];
    for (int i = 0; i < genes.length; i++) {
      genes[i] = stream.nextInt(InstanceFamily.GENE_RANGE);
    }
    Genes reader = new Genes(genes);
    List<Rational> p = reader.probabilities(POINTS);
    List<Rational> q = reader.probabilities(POINTS);
    return image("a random kernel", p, q, MarkovKernel.read(reader, POINTS, IMAGES));
  }

  /** A response drawn from Q, then its image by a Markov kernel. */
  private static SamplingPlan image(
      String name, List<Rational> p, List<Rational> q, MarkovKernel kernel) {
    FinitePair image = new FinitePair(kernel.image(p), kernel.image(q), List.of());
    FiniteSample sample =
        new FiniteSample(
            name,
            Instance.describe("P", p, "Q", q, "T", kernel.rows()),
            image,
            KernelSampler.of(AliasTable.of(q)::draw, kernel));
    SampledQuantity kl = sample.kl();
    return new SampledQuantity(
            Lane.ORDER_STATISTICS, kl.name(), kl.instance(), "KL(TQ‖TP)", kl.estimator())
        .atMost(new FinitePair(p, q, List.of()).kl());
  }
}
