package org.certalign.inspect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.certalign.inspect.GainBounds.GainBound;
import org.certalign.real.Digits;
import org.certalign.real.Enclosure;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.sampling.ConfidenceInterval;
import org.certalign.sampling.Hoeffding;
import org.certalign.sampling.Rounded;
import org.certalign.sampling.SubsetMaximum;

/**
 * What best-of-n by the proxy would gain, for every n, from the draws of the reference policy: by
 * prompt, the means over all subsets of n of its draws ({@link SubsetMaximum}); the prompts are
 * independent. Where nothing tells prompts apart, all draws are one pool, and Hoeffding's interval
 * for U-statistics holds.
 */
final class CurveAccount {
  /** Pools are cut off here: which draws come first has nothing to do with their values. */
  private static final int MOST_POOL = 1 << 20;

  private static final int EVERY = 64;
  private static final int KEPT = 4096;
  private static final int MOST_LEVELS = 2000;
  private static final int DIGITS = 12;

  private final Assumed proxy;
  private final Assumed golden;
  private final boolean hasGolden;
  private final boolean clustered;
  private final List<Integer> draws;
  private final List<MeanSample> proxyGains = new ArrayList<>();
  private final List<MeanSample> goldenGains = new ArrayList<>();
  private final List<MeanSample> goldenSteps = new ArrayList<>();
  private final Map<Integer, SubsetMaximum[]> weights = new HashMap<>();
  private final Map<String, Long> levels = new HashMap<>();
  private final Responses pool = new Responses();
  private int smallest = Integer.MAX_VALUE;
  private long units;

  CurveAccount(Assumed proxy, Assumed golden, boolean hasGolden, boolean clustered) {
    this.proxy = proxy;
    this.golden = golden;
    this.hasGolden = hasGolden;
    this.clustered = clustered;
    this.draws = grid();
    Span range = proxy.range().orElse(null);
    Span other = golden.range().orElse(null);
    Span gain = range == null ? null : new Span(Rational.ZERO, range.length());
    Span either = other == null ? null : other.minus(other);
    for (int i = 0; i < draws.size(); i++) {
      proxyGains.add(new MeanSample(gain, KEPT));
      goldenGains.add(new MeanSample(either, KEPT));
      goldenSteps.add(new MeanSample(either, KEPT));
    }
  }

  /** Every n up to 64, then four for each doubling. */
  private static List<Integer> grid() {
    List<Integer> out = new ArrayList<>();
    for (int n = 2; n <= EVERY; n++) {
      out.add(n);
    }
    for (int power = EVERY; power < MOST_POOL; power *= 2) {
      for (int quarter = 5; quarter <= 8; quarter++) {
        out.add(power / 4 * quarter);
      }
    }
    return out;
  }

  void add(Responses responses) {
    if (!clustered) {
      if (pool.count() < MOST_POOL && isWhole(responses, 0)) {
        pool.add(responses.proxy(0), responses.golden(0), Double.NaN, 0);
      }
      return;
    }
    Pool sorted = sort(responses);
    if (sorted.count == 0) {
      return;
    }
    units++;
    smallest = Math.min(smallest, sorted.count);
    sorted.countLevels(levels);
    addGains(sorted);
  }

  private boolean isWhole(Responses responses, int i) {
    return !Double.isNaN(responses.proxy(i)) && !(hasGolden && Double.isNaN(responses.golden(i)));
  }

  /** Draws in the order of their proxy rewards. */
  private static final class Pool {
    private final double[] proxy;
    private final double[] golden;
    private final int count;

    Pool(double[] proxy, double[] golden) {
      this.proxy = proxy;
      this.golden = golden;
      this.count = proxy.length;
    }

    double error(double[] numbers) {
      double largest = 0;
      for (double x : numbers) {
        largest = Math.max(largest, Math.abs(x));
      }
      return RunData.readingError(largest);
    }

    /** Counts the pattern of ties: {@code 1/4,1/2,1/4}. */
    void countLevels(Map<String, Long> levels) {
      if (count > MOST_LEVELS || levels.size() > MOST_LEVELS) {
        levels.put("", 1L);
        return;
      }
      List<String> masses = new ArrayList<>();
      for (int from = 0; from < count; ) {
        int to = from + 1;
        while (to < count && proxy[to] == proxy[from]) {
          to++;
        }
        masses.add(Rational.of(to - from, count).toString());
        from = to;
      }
      levels.merge(String.join(",", masses), 1L, Long::sum);
    }
  }

  private Pool sort(Responses responses) {
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < responses.count() && rows.size() < MOST_POOL; i++) {
      if (isWhole(responses, i)) {
        rows.add(new double[] {responses.proxy(i), responses.golden(i)});
      }
    }
    rows.sort(
        (a, b) -> {
          int first = Double.compare(a[0], b[0]);
          return first != 0 ? first : Double.compare(a[1], b[1]);
        });
    return new Pool(
        rows.stream().mapToDouble(r -> r[0]).toArray(),
        rows.stream().mapToDouble(r -> r[1]).toArray());
  }

  private SubsetMaximum weights(int n, int m) {
    if (m > 4 * EVERY) {
      return SubsetMaximum.of(n, m);
    }
    SubsetMaximum[] known = weights.computeIfAbsent(m, k -> new SubsetMaximum[m + 1]);
    if (known[n] == null) {
      known[n] = SubsetMaximum.of(n, m);
    }
    return known[n];
  }

  private Rounded best(Pool sorted, double[] payload, int n) {
    return weights(n, sorted.count).mean(sorted.proxy, payload, sorted.error(payload));
  }

  private void addGains(Pool sorted) {
    Rounded first = best(sorted, sorted.proxy, 1);
    Rounded firstGolden = hasGolden ? best(sorted, sorted.golden, 1) : null;
    for (int i = 0; i < draws.size() && draws.get(i) <= smallest; i++) {
      int n = draws.get(i);
      proxyGains.get(i).add(best(sorted, sorted.proxy, n).minus(first));
      if (hasGolden) {
        Rounded now = best(sorted, sorted.golden, n);
        goldenGains.get(i).add(now.minus(firstGolden));
        if (2 * n <= smallest) {
          goldenSteps.get(i).add(best(sorted, sorted.golden, 2 * n).minus(now));
        }
      }
    }
  }

  /**
   * The points of the curve.
   *
   * @param error shared out among all of their intervals
   * @param contradicted whether a range that is stated does not hold
   */
  List<CurvePoint> points(Rational error, boolean contradicted) {
    Pool whole = clustered ? null : sort(pool);
    int most = clustered ? (units == 0 ? 0 : smallest) : whole.count / 2;
    List<Integer> usable = draws.stream().filter(n -> n <= most).toList();
    List<CurvePoint> out = new ArrayList<>();
    if (usable.isEmpty()) {
      return out;
    }
    Rational share = error.div(Rational.of(3L * usable.size() + 2));
    for (int i = 0; i < usable.size(); i++) {
      int n = usable.get(i);
      boolean plain = contradicted;
      ConfidenceInterval[] found =
          plain
              ? new ConfidenceInterval[3]
              : clustered ? byPrompt(i, n, share) : ofPool(whole, n, share);
      out.add(
          new CurvePoint(
              n,
              found[0],
              found[1],
              found[2],
              Digits.certify(GainBounds.value("bon-kl", "n", n), DIGITS),
              isPowerOfTwo(n) || n == most ? finiteKl(n) : null,
              bound(n)));
    }
    return out;
  }

  private static boolean isPowerOfTwo(int n) {
    return Integer.bitCount(n) == 1;
  }

  private ConfidenceInterval[] byPrompt(int i, int n, Rational share) {
    ConfidenceInterval[] out = new ConfidenceInterval[3];
    out[0] = proxyGains.get(i).bounded(share).orElse(null);
    if (hasGolden) {
      out[1] = goldenGains.get(i).bounded(share).orElse(null);
      boolean doubled = goldenSteps.get(i).count() == units && 2 * n <= smallest;
      out[2] = doubled ? goldenSteps.get(i).bounded(share).orElse(null) : null;
    }
    return out;
  }

  private ConfidenceInterval[] ofPool(Pool whole, int n, Rational share) {
    ConfidenceInterval[] out = new ConfidenceInterval[3];
    if (proxy.range().isPresent()) {
      out[0] = difference(whole, whole.proxy, n, 1, proxy.range().get(), share);
    }
    if (hasGolden && golden.range().isPresent()) {
      out[1] = difference(whole, whole.golden, n, 1, golden.range().get(), share);
    }
    return out;
  }

  private ConfidenceInterval difference(
      Pool whole, double[] payload, int n, int before, Span range, Rational share) {
    Rational half = share.div(Rational.of(2));
    ConfidenceInterval high = of(whole, payload, n, range, half);
    ConfidenceInterval low = of(whole, payload, before, range, half);
    return new ConfidenceInterval(
        high.lo().sub(low.hi()), high.hi().sub(low.lo()), share, high.method());
  }

  private ConfidenceInterval of(Pool whole, double[] payload, int n, Span range, Rational error) {
    return Hoeffding.interval(
        best(whole, payload, n), whole.count / n, range.a(), range.b(), error);
  }

  /** The mean over prompts of the divergence of best-of-n of the draws of a prompt. */
  private Enclosure finiteKl(int n) {
    if (levels.isEmpty() || levels.containsKey("") || levels.size() > EVERY) {
      return null;
    }
    List<Real> terms = new ArrayList<>();
    levels.forEach(
        (masses, count) -> {
          if (masses.contains(",")) {
            Real kl = GainBounds.value("bon-finite-kl", "n", n, "probs", masses);
            terms.add(kl.times(Real.of(Rational.of(count, units))));
          }
        });
    return Digits.certify(Real.sum(terms), DIGITS);
  }

  private Enclosure bound(int n) {
    return GainBounds.bestOfN(proxy, Rational.of(n)).stream()
        .map(b -> b.value(Rational.ZERO))
        .min((a, b) -> a.upper().compareTo(b.upper()))
        .orElse(null);
  }

  /**
   * Whether the gains of the curve are within the bounds on them, where that can be told: nobody
   * has claimed anything of them, so that what cannot be told is not found wanting.
   */
  List<RunFinding> findings(List<CurvePoint> points) {
    List<RunFinding> out = new ArrayList<>();
    if (points.isEmpty() || points.get(0).proxy() == null) {
      return out;
    }
    for (int k = 0; k < GainBounds.bestOfN(proxy, Rational.of(2)).size(); k++) {
      finding(points, k).ifPresent(out::add);
    }
    return out;
  }

  private Optional<RunFinding> finding(List<CurvePoint> points, int k) {
    GainBound any = GainBounds.bestOfN(proxy, Rational.of(2)).get(k);
    List<Integer> above = new ArrayList<>();
    boolean open = false;
    for (CurvePoint p : points) {
      Enclosure bound = GainBounds.bestOfN(proxy, Rational.of(p.n())).get(k).value(Rational.ZERO);
      if (p.proxy().lo().compareTo(bound.upper()) > 0) {
        above.add(p.n());
      }
      open |= p.proxy().hi().compareTo(bound.lower()) > 0;
    }
    if (open && above.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new RunFinding(
            "pool/proxy/" + any.theorem(),
            any.theorem(),
            above.isEmpty() ? RunVerdict.WITHIN_BOUND : RunVerdict.ASSUMPTION_VIOLATED,
            "gain of the proxy reward under best-of-n from the pool of the reference policy, against "
                + any.theorem(),
            above.isEmpty()
                ? "for every n up to %d the gain is within the bound"
                    .formatted(points.get(points.size() - 1).n())
                : "the gain is above the bound at n = %s".formatted(shortly(above)),
            List.of(any.assumption()),
            proxy.place()));
  }

  private static String shortly(List<Integer> numbers) {
    String shown = numbers.stream().limit(8).map(String::valueOf).collect(Collectors.joining(", "));
    return numbers.size() > 8 ? shown + ", ..." : shown;
  }

  /** Where the golden reward surely turns down; nothing where no step is surely downward. */
  static Optional<String> turn(List<CurvePoint> points) {
    return points.stream()
        .filter(p -> p.goldenStep() != null && p.goldenStep().hi().signum() < 0)
        .findFirst()
        .map(
            p ->
                "the golden reward of best-of-%d is below that of best-of-%d, by %s"
                    .formatted(
                        2 * p.n(),
                        p.n(),
                        ShortNumbers.interval(
                            p.goldenStep().hi().neg(), p.goldenStep().lo().neg())));
  }
}
