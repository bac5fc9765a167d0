package org.certalign.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.certalign.bound.Golden;
import org.certalign.policy.Law;
import org.certalign.policy.ProxyPolicy;
import org.certalign.real.Enclosure;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * Experiment {@code overestimation}: proxy and golden gain along n and beta where the proxy
 * overestimates the responses it likes best, by a controlled amount, beside the bounds on the
 * golden gain; and where the golden gain turns down.
 */
final class Overestimation {
  private static final int MOST_DRAWS = 100_000;
  private static final int SHARPNESS = 30;
  private static final Rational MOST_BETA = Rational.of(512);

  /** The pair whose bounds are drawn. */
  private static final Rational SHOWN = Rational.ONE;

  private final List<Integer> draws = DrawCounts.upTo(MOST_DRAWS);
  private final List<OverestimatedRewards> finite =
      List.of(
          new OverestimatedRewards(Rational.ZERO),
          new OverestimatedRewards(Rational.of(1, 2)),
          new OverestimatedRewards(SHOWN),
          new OverestimatedRewards(Rational.of(2)));
  private final List<OverestimatedGaussian> gaussian =
      List.of(
          new OverestimatedGaussian(Rational.ONE, SHARPNESS),
          new OverestimatedGaussian(Rational.of(3), SHARPNESS));
  private final List<Curve> alongDraws = new ArrayList<>();
  private final List<Curve> alongBeta = new ArrayList<>();
  private final List<Curve> alongGaussian = new ArrayList<>();

  ExperimentReport report() {
    List<DataTable> tables = List.of(bestOfN(), tilt(), gaussian());
    return new ExperimentReport(
        Experiment.OVERESTIMATION.title(),
        tables,
        List.of(drawsChart(), betaChart(), gaussianChart()),
        new OverestimationFindings(finite, gaussian, MOST_DRAWS, MOST_BETA).text());
  }

  private static DataTable drawsTable(String file) {
    return new DataTable(
        file,
        Column.plain("overestimation"),
        Column.plain("n"),
        Column.certified("kl", "nats"),
        Column.certified("proxy_gain", "reward"),
        Column.certified("golden_gain", "reward"),
        Column.certified("golden_gain_of_selection_by_golden", "reward"),
        Column.certified("golden_bon_upper_bound", "reward"),
        Column.certified("golden_direct_upper_bound", "reward"),
        Column.certified("golden_subgaussian_error_lower_bound", "reward"),
        Column.certified("golden_chi2_lower_bound", "reward"));
  }

  private static void row(
      DataTable table,
      Rational amount,
      int n,
      Real kl,
      Real proxy,
      Real golden,
      Enclosure ceiling,
      GoldenBounds bounds) {
    Real zero = Real.of(0);
    table.add(
        amount,
        n,
        Certified.data(kl),
        Certified.data(proxy),
        Certified.data(golden),
        ceiling,
        Certified.data(n == 1 ? zero : bounds.bestOfN()),
        Certified.data(n == 1 ? zero : bounds.direct()),
        Certified.data(n == 1 ? zero : proxy.minus(bounds.error())),
        Certified.data(n == 1 ? zero : proxy.minus(bounds.errorByChi2())));
  }

  private DataTable bestOfN() {
    DataTable table = drawsTable("best-of-n.csv");
    Map<Integer, Real> spent = new LinkedHashMap<>();
    draws.forEach(n -> spent.put(n, OverestimatedRewards.bestOfNKl(n)));
    for (OverestimatedRewards pair : finite) {
      List<Curve.Point> points = new ArrayList<>();
      List<Curve.Point> band = new ArrayList<>();
      for (int n : draws) {
        Real proxy = pair.proxy().gain(n);
        Real golden = pair.golden().gain(n);
        GoldenBounds bounds = bounds(pair, n);
        Enclosure ceiling = Certified.data(pair.golden().sorted().gain(n));
        row(table, pair.amount(), n, spent.get(n), proxy, golden, ceiling, bounds);
        Enclosure x = Certified.data(Real.of(n));
        points.add(new Curve.Point(x, Certified.data(golden)));
        if (n > 1 && pair.amount().equals(SHOWN)) {
          band.add(new Curve.Point(x, Certified.range(bounds.lower(proxy), bounds.upper(proxy))));
        }
      }
      add(alongDraws, pair.amount(), points, band);
    }
    return table;
  }

  private static void add(
      List<Curve> curves, Rational amount, List<Curve.Point> points, List<Curve.Point> band) {
    if (!band.isEmpty()) {
      curves.add(
          0,
          new Curve(
              "certified bounds on the golden gain, c = " + amount,
              Curve.Style.BAND,
              colour(amount),
              band));
    }
    boolean exact = amount.signum() == 0;
    curves.add(
        new Curve(
            exact ? "proxy gain (golden gain, c = 0)" : "golden gain, c = " + amount,
            exact ? Curve.Style.DASHED : Curve.Style.MARKS,
            exact ? Curve.BOUND : colour(amount),
            points));
  }

  private static int colour(Rational amount) {
    return List.of(Rational.of(1, 2), Rational.ONE, Rational.of(2), Rational.of(3)).indexOf(amount);
  }

  private static GoldenBounds bounds(OverestimatedRewards pair, int n) {
    ProxyPolicy policy = pair.policy();
    return new GoldenBounds(
        n,
        OverestimatedRewards.sigma(policy.proxy()),
        OverestimatedRewards.sigma(policy.golden()),
        ProxyPolicy.oscillation(policy.error()),
        policy.variance(policy.error()));
  }

  private static List<Rational> betas() {
    List<Rational> out = new ArrayList<>();
    Rational beta = Rational.of(1, 4);
    while (beta.compareTo(MOST_BETA) <= 0) {
      out.add(beta);
      out.add(beta.mul(Rational.of(3, 2)));
      beta = beta.mul(Rational.of(2));
    }
    return out;
  }

  private DataTable tilt() {
    DataTable table =
        new DataTable(
            "tilt.csv",
            Column.plain("overestimation"),
            Column.plain("beta [1/reward]"),
            Column.certified("kl", "nats"),
            Column.certified("proxy_gain", "reward"),
            Column.certified("golden_gain", "reward"),
            Column.certified("penalty", "reward"),
            Column.certified("golden_rlhf_upper_bound", "reward"),
            Column.certified("golden_direct_upper_bound", "reward"));
    for (OverestimatedRewards pair : finite) {
      ProxyPolicy policy = pair.policy();
      Real sigma = Real.of(OverestimatedRewards.sigma(policy.proxy()));
      Real sigmaGolden = Real.of(OverestimatedRewards.sigma(policy.golden()));
      List<Curve.Point> points = new ArrayList<>();
      List<Curve.Point> band = new ArrayList<>();
      for (Rational beta : betas()) {
        Law q = pair.tilt(beta);
        Real kl = pair.tiltKl(beta);
        Real penalty = pair.penalty(beta).memo();
        Real golden = policy.gain(q, policy.golden());
        Real proxy = policy.gain(q, policy.proxy());
        Real rlhf = p -> Golden.goldenRlhf(sigma.enclose(p), kl.enclose(p), penalty.enclose(p), p);
        Real direct = p -> Golden.goldenDirect(sigmaGolden.enclose(p), kl.enclose(p), p);
        table.add(
            pair.amount(),
            beta,
            Certified.data(kl),
            Certified.data(proxy),
            Certified.data(golden),
            Certified.data(penalty),
            Certified.data(rlhf),
            Certified.data(direct));
        Enclosure x = Certified.data(Real.of(beta));
        points.add(new Curve.Point(x, Certified.data(golden)));
        Real error = Real.of(ProxyPolicy.oscillation(policy.error()).div(Rational.of(2)));
        Real width = p -> Golden.goldenSubgaussianError(error.enclose(p), kl.enclose(p), p);
        if (pair.amount().equals(SHOWN)) {
          band.add(
              new Curve.Point(
                  x, Certified.range(proxy.minus(width), rlhf.min(direct).min(proxy.plus(width)))));
        }
      }
      add(alongBeta, pair.amount(), points, band);
    }
    return table;
  }

  private DataTable gaussian() {
    DataTable table = drawsTable("gaussian-best-of-n.csv");
    List<Curve.Point> proxies = new ArrayList<>();
    for (OverestimatedGaussian pair : gaussian) {
      List<Curve.Point> points = new ArrayList<>();
      List<Curve.Point> band = new ArrayList<>();
      for (int n : draws) {
        Real proxy = OverestimatedGaussian.proxyGain(n);
        Real golden = n == 1 ? Real.of(0) : pair.goldenGain(n);
        GoldenBounds bounds = bounds(pair, n);
        row(table, pair.amount(), n, BestOfNKl.atomless(n), proxy, golden, null, bounds);
        Enclosure x = Certified.data(Real.of(n));
        points.add(new Curve.Point(x, Certified.data(golden)));
        if (pair.amount().equals(SHOWN)) {
          proxies.add(new Curve.Point(x, Certified.data(proxy)));
        }
        if (n > 1 && pair.equals(gaussian.get(gaussian.size() - 1))) {
          band.add(new Curve.Point(x, Certified.range(bounds.lower(proxy), bounds.upper(proxy))));
        }
      }
      add(alongGaussian, pair.amount(), points, band);
    }
    alongGaussian.add(new Curve("proxy gain", Curve.Style.DASHED, Curve.BOUND, proxies));
    return table;
  }

  /**
   * The golden reward X - c Phi^k is X plus a value in [-c, 0]: sub-gaussian with s* at most 1 +
   * c/2 (constants of sums add up).
   */
  private static GoldenBounds bounds(OverestimatedGaussian pair, int n) {
    return new GoldenBounds(
        n,
        Rational.ONE,
        Rational.ONE.add(pair.amount().div(Rational.of(2))),
        pair.amount(),
        pair.errorVariance());
  }

  private Chart drawsChart() {
    return new Chart(
        "best-of-n.svg",
        "Golden gain of best-of-n by a proxy that overestimates by up to c",
        Axis.logarithmic("number of draws n", "1", "100000"),
        Axis.linear("gain [reward]", "-1.6", "1"),
        alongDraws);
  }

  private Chart betaChart() {
    return new Chart(
        "tilt.svg",
        "Golden gain of the tilt by a proxy that overestimates by up to c",
        Axis.logarithmic("inverse temperature β [1/reward]", "0.25", "512"),
        Axis.linear("gain [reward]", "-1.6", "1"),
        alongBeta);
  }

  private Chart gaussianChart() {
    return new Chart(
        "gaussian-best-of-n.svg",
        "Golden gain of best-of-n by a Gaussian proxy, error −c Φ^%d".formatted(SHARPNESS),
        Axis.logarithmic("number of draws n", "1", "100000"),
        Axis.linear("gain [standard deviations of the proxy]", "-1", "6"),
        alongGaussian);
  }
}
