package org.certalign.theorem;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntToLongFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.certalign.policy.FinitePair;
import org.certalign.policy.FinitePolicy;
import org.certalign.policy.Generator;
import org.certalign.policy.Generators;
import org.certalign.real.Digits;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.sampling.AliasTable;
import org.certalign.sampling.BoundedMean;
import org.certalign.sampling.Deferred;
import org.certalign.sampling.Estimator;
import org.certalign.sampling.FiniteBestOfN;
import org.certalign.sampling.FiniteMean;
import org.certalign.sampling.Frequency;
import org.certalign.sampling.ResponseSampler;
import org.certalign.sampling.Rounded;
import org.certalign.sampling.Transformed;

/**
 * A policy on finitely many responses that is really drawn from, with its exact law: gains and
 * divergences from the reference policy as sampled quantities.
 *
 * @param name of the case
 * @param description of the case
 * @param pair the exact laws, and the rewards
 * @param aligned draws a response from Q
 */
record FiniteSample(
    String name, Map<String, String> description, FinitePair pair, ResponseSampler aligned) {
  private static final Map<Integer, FiniteSample> MANY = new ConcurrentHashMap<>();

  /** Q by its masses. */
  static FiniteSample of(String name, FinitePair pair) {
    return new FiniteSample(
        name,
        Instance.describe("P", pair.p(), "Q", pair.q(), "r", pair.rewards()),
        pair,
        AliasTable.of(pair.q())::draw);
  }

  /** Rewards 0 and 1, the latter with probability p under P and q under Q. */
  static FiniteSample coins(Rational p, Rational q) {
    return of("coin", FinitePair.bernoulli(p, q));
  }

  /** Best of n, by n draws. */
  static FiniteSample bestOf(int n, String name, List<Rational> p, List<Rational> rewards) {
    Map<String, String> description = Instance.describe("P", p, "r", rewards, "n", n);
    return bestOf(n, name, description, p, rewards);
  }

  private static FiniteSample bestOf(
      int n,
      String name,
      Map<String, String> description,
      List<Rational> p,
      List<Rational> rewards) {
    List<Rational> q = FinitePair.bestOfN(p, rewards, n);
    return new FiniteSample(
        name, description, new FinitePair(p, q, rewards), FiniteBestOfN.of(p, rewards, n)::draw);
  }

  /** Best of n on three levels. */
  static FiniteSample levelsBestOf(int n) {
    return bestOf(
        n,
        "three levels",
        List.of(Rational.of(1, 2), Rational.of(2, 5), Rational.of(1, 10)),
        List.of(Rational.ZERO, Rational.ONE, Rational.of(3)));
  }

  /** Best of n on a fair coin. */
  static FiniteSample coinBestOf(int n) {
    Rational half = Rational.of(1, 2);
    return bestOf(n, "coin", List.of(half, half), List.of(Rational.ZERO, Rational.ONE));
  }

  /** Best of n on thousands of responses, of which some are tied; made once. */
  static FiniteSample manyBestOf(int n) {
    return MANY.computeIfAbsent(n, FiniteSample::makeMany);
  }

  private static FiniteSample makeMany(int n) {
    return bestOf(
        n,
        "2000 responses",
        Instance.describe(
            "P",
            "response i of 2000 in proportion to 1 + (37 i mod 101)",
            "r",
            "(7 i^2 mod 1009)/1009",
            "n",
            n),
        proportionalTo(i -> 1 + 37L * i % 101, 2000),
        IntStream.range(0, 2000).mapToObj(i -> Rational.of(7L * i * i % 1009, 1009)).toList());
  }

  private static List<Rational> proportionalTo(IntToLongFunction w, int size) {
    long sum = IntStream.range(0, size).mapToLong(w).sum();
    return IntStream.range(0, size).mapToObj(i -> Rational.of(w.applyAsLong(i), sum)).toList();
  }

  FinitePolicy policy() {
    return pair.policy();
  }

  /** dQ/dP of a response. */
  Rational ratio(int response) {
    return pair.q().get(response).div(pair.p().get(response));
  }

  private int size() {
    return pair.p().size();
  }

  /** E_Q v for one value v of each response. */
  SampledQuantity mean(String words, List<Real> values) {
    return deferred(words, () -> FiniteMean.of(aligned, values));
  }

  private SampledQuantity deferred(String words, Supplier<Estimator> maker) {
    return quantity(words, Deferred.of(maker));
  }

  SampledQuantity quantity(String words, Estimator estimator) {
    return new SampledQuantity(Lane.POLICY, name, description, words, estimator);
  }

  /** E_Q r - E_P r. */
  SampledQuantity gain() {
    return gain("E_Q r − E_P r", pair.rewards());
  }

  /** The gain of some other reward. */
  SampledQuantity gain(String words, List<Rational> rewards) {
    Rational mean = FinitePair.mean(pair.p(), rewards);
    return mean(words, rewards.stream().map(r -> Real.of(r.sub(mean))).toList());
  }

  /** KL(Q||P), the mean under Q of the logarithm of t = dQ/dP, which must be positive. */
  SampledQuantity kl() {
    return deferred("KL(Q‖P)", () -> FiniteMean.of(aligned, ofRatio(Real::ln)));
  }

  /** D_f(Q||P), the mean under P of f(t), t = dQ/dP, which must be positive. */
  SampledQuantity divergence(Generator f) {
    return f == Generators.KL
        ? kl()
        : deferred(f.name() + "(Q‖P)", () -> FiniteMean.of(reference(), ofRatio(f::at)));
  }

  private ResponseSampler reference() {
    return AliasTable.of(pair.p())::draw;
  }

  private List<Real> ofRatio(UnaryOperator<Real> f) {
    return IntStream.range(0, size()).mapToObj(i -> f.apply(Real.of(ratio(i))).memo()).toList();
  }

  /** D_a(Q||P) = ln(E_Q t^(a-1))/(a-1); t must be positive. */
  SampledQuantity renyi(Rational a) {
    return renyi("D_%s(Q‖P)".formatted(a), () -> aligned, a.sub(Rational.ONE), a);
  }

  /** D_a(P||Q) = ln(E_P t^(1-a))/(a-1); t must be positive. */
  SampledQuantity reverseRenyi(Rational a) {
    return renyi("D_%s(P‖Q)".formatted(a), this::reference, Rational.ONE.sub(a), a);
  }

  private SampledQuantity renyi(
      String words, Supplier<ResponseSampler> from, Rational power, Rational a) {
    Real less = Real.of(a.sub(Rational.ONE));
    Estimator moment =
        Deferred.of(() -> FiniteMean.of(from.get(), ofRatio(t -> t.pow(Real.of(power)))));
    boolean increasing = a.compareTo(Rational.ONE) > 0;
    return quantity(words, new Transformed(moment, x -> x.ln().over(less), increasing));
  }

  /** KL(Q||P) + KL(P||Q), from a draw of each; t must be positive. */
  SampledQuantity jeffreys() {
    List<Real> logs = ofRatio(Real::ln);
    Rounded[] table = logs.stream().map(Rounded::of).toArray(Rounded[]::new);
    ResponseSampler reference = reference();
    Rational most = Rational.ZERO;
    for (Real log : logs) {
      most = most.max(Digits.certify(log.abs(), 6).upper());
    }
    Rational range = most.add(most);
    return quantity(
        "KL(Q‖P) + KL(P‖Q)",
        new BoundedMean(
            s -> table[aligned.draw(s)].minus(table[reference.draw(s)]), range.neg(), range));
  }

  /** TV = Q(t > 1) - P(t > 1). */
  SampledQuantity tv() {
    List<Boolean> marked =
        IntStream.range(0, size()).mapToObj(i -> ratio(i).compareTo(Rational.ONE) > 0).toList();
    Rational under = Rational.ZERO;
    for (int i = 0; i < size(); i++) {
      under = marked.get(i) ? under.add(pair.p().get(i)) : under;
    }
    Real reference = Real.of(under);
    return quantity(
        "TV(Q,P)",
        new Transformed(FiniteMean.frequency(aligned, marked), x -> x.minus(reference), true));
  }

  /** P(r(Q) > r(P)) + P(tie)/2 for independent draws: a fair coin decides ties. */
  SampledQuantity wins() {
    return deferred("P(r(Q) > r(P)) + P(tie)/2", this::winning);
  }

  private Estimator winning() {
    ResponseSampler reference = reference();
    List<Rational> ascending = List.copyOf(new TreeSet<>(pair.rewards()));
    int[] level =
        pair.rewards().stream().mapToInt(r -> Collections.binarySearch(ascending, r)).toArray();
    return new Frequency(
        stream -> {
          int order = Integer.compare(level[aligned.draw(stream)], level[reference.draw(stream)]);
          return Frequency.indicator(order == 0 ? stream.nextInt(2) == 0 : order > 0);
        });
  }

  /** Q(response). */
  SampledQuantity probability(int response) {
    List<Boolean> marked = IntStream.range(0, size()).mapToObj(i -> i == response).toList();
    return quantity("Q(response %d)".formatted(response), FiniteMean.frequency(aligned, marked));
  }
}
