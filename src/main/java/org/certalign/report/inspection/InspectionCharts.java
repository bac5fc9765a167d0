package org.certalign.report.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.certalign.experiment.Axis;
import org.certalign.experiment.Chart;
import org.certalign.experiment.Curve;
import org.certalign.inspect.BoundCurve;
import org.certalign.inspect.CurvePoint;
import org.certalign.inspect.Inspection;
import org.certalign.inspect.PolicyPoint;
import org.certalign.inspect.TailBand;
import org.certalign.real.Digits;
import org.certalign.real.Enclosure;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.report.Outward;
import org.certalign.sampling.ConfidenceInterval;

/** The figures of an inspection. */
public final class InspectionCharts {
  private static final int DIGITS = 8;

  private final Inspection inspection;

  private InspectionCharts(Inspection inspection) {
    this.inspection = inspection;
  }

  /** All for which there is something to show. */
  public static List<Chart> of(Inspection inspection) {
    InspectionCharts charts = new InspectionCharts(inspection);
    List<Chart> out = new ArrayList<>();
    out.add(charts.gain());
    for (TailBand band : inspection.tails()) {
      out.add(survival(band));
      out.add(cumulant(band));
    }
    out.add(charts.golden());
    out.removeIf(chart -> chart.curves().isEmpty());
    return out;
  }

  /** How a figure is read. */
  public static String caption(Chart chart) {
    String kind = chart.file().replaceAll("[-.].*", "");
    return switch (kind) {
      case "gain" ->
          "Lines: what a bound allows at that divergence, under its assumption. Bands and bars: intervals"
              + " for gains. A bar wholly above a line is impossible, or the assumption is wrong.";
      case "survival" ->
          "On the logarithmic axis an exponential tail is a straight line, a lighter one bends down and a"
              + " heavier one up.";
      case "cumulant" ->
          "R and R' are two independent draws. The marks are lower confidence bounds, valid whatever the"
              + " reward: if it is s-sub-gaussian, all lie below s² l². The dashed line is that of the"
              + " least such s.";
      default ->
          "Best-of-n, from n = 2 on, goes along the band from the left: where it turns down, more proxy"
              + " reward costs golden reward.";
    };
  }

  private static Enclosure decimal(Rational lo, Rational hi) {
    return Enclosure.parse(Outward.lower(lo), Outward.upper(hi));
  }

  private static Enclosure root(Rational kl) {
    return Digits.certify(Real.of(kl).sqrt(), DIGITS);
  }

  private static Enclosure of(ConfidenceInterval c) {
    return decimal(c.lo(), c.hi());
  }

  private static Axis axis(String label, boolean logarithmic, Stream<Enclosure> shown) {
    Rational least = logarithmic ? Rational.ONE : Rational.ZERO;
    Rational most = logarithmic ? Rational.ONE : Rational.parse("0.01");
    for (Enclosure e : shown.toList()) {
      least = least.min(e.lower());
      most = most.max(e.upper());
    }
    Rational room = logarithmic ? Rational.ZERO : most.sub(least).div(Rational.of(20));
    Rational from = least.signum() < 0 ? least.sub(room) : least;
    return new Axis(label, logarithmic, from, most.add(room));
  }

  private static Chart chart(
      String file, String title, String x, String y, boolean logarithmic, List<Curve> curves) {
    return new Chart(
        file + ".svg",
        title,
        axis(x, false, curves.stream().flatMap(c -> c.points().stream()).map(Curve.Point::x)),
        axis(y, logarithmic, curves.stream().flatMap(c -> c.points().stream()).map(Curve.Point::y)),
        curves);
  }

  private Chart gain() {
    List<Curve> curves = new ArrayList<>();
    for (BoundCurve bound : inspection.bounds()) {
      List<Curve.Point> points =
          bound.points().stream().map(p -> new Curve.Point(root(p.kl()), p.value())).toList();
      Curve.Style style = curves.isEmpty() ? Curve.Style.DASHED : Curve.Style.LINE;
      curves.add(new Curve("bound: " + bound.theorem(), style, Curve.BOUND, points));
    }
    along("best-of-n from the pool: proxy", 0, CurvePoint::proxy, curves);
    along("best-of-n from the pool: golden", 1, CurvePoint::golden, curves);
    int colour = 2;
    for (PolicyPoint policy : inspection.policies()) {
      if (policy.kl() != null && policy.proxy() != null) {
        Rational kl = policy.kl().hi() == null ? policy.kl().lo() : policy.kl().hi();
        Enclosure y = of(policy.proxy());
        curves.add(
            new Curve(
                policy.policy() + ": proxy",
                Curve.Style.MARKS,
                colour++,
                List.of(
                    new Curve.Point(root(kl), decimal(y.lower(), y.lower())),
                    new Curve.Point(root(kl), decimal(y.upper(), y.upper())))));
      }
    }
    return chart(
        "gain",
        "Gain against the square root of the divergence",
        "sqrt(KL), KL in nats",
        "gain (intervals)",
        false,
        curves);
  }

  private void along(
      String name, int colour, Function<CurvePoint, ConfidenceInterval> gain, List<Curve> curves) {
    List<Curve.Point> points =
        inspection.curve().stream()
            .filter(p -> gain.apply(p) != null)
            .map(p -> new Curve.Point(root(p.kl().upper()), of(gain.apply(p))))
            .toList();
    if (!points.isEmpty()) {
      curves.add(new Curve(name, Curve.Style.BAND, colour, points));
    }
  }

  private static Chart survival(TailBand band) {
    List<Curve.Point> points =
        band.survival().stream()
            .map(s -> new Curve.Point(decimal(s.value(), s.value()), decimal(s.share(), s.share())))
            .toList();
    return chart(
        "survival-" + band.reward(),
        "Tail of the %s reward under the reference policy".formatted(band.reward()),
        "value",
        "share of draws that are at least the value",
        true,
        List.of(new Curve("draws", Curve.Style.LINE, 0, points)));
  }

  /** chi(l)/l^2: a sub-gaussian reward stays below s^2. */
  private static Chart cumulant(TailBand band) {
    List<Curve.Point> found = new ArrayList<>();
    List<Curve.Point> least = new ArrayList<>();
    for (TailBand.Point p : band.points()) {
      Enclosure l = decimal(p.l(), p.l());
      found.add(new Curve.Point(l, decimal(p.chi(), p.chi())));
      Rational bound = band.sigma().mul(band.sigma()).mul(p.l()).mul(p.l());
      least.add(new Curve.Point(l, decimal(bound, bound)));
    }
    return chart(
        "cumulant-" + band.reward(),
        "Cumulant function of the %s reward: two draws".formatted(band.reward()),
        "l",
        "ln E exp(l (R - R'))",
        false,
        List.of(
            new Curve(
                "sub-gaussian, the least s that is not contradicted",
                Curve.Style.DASHED,
                Curve.BOUND,
                least),
            new Curve("at least, by the draws", Curve.Style.MARKS, 0, found)));
  }

  private Chart golden() {
    List<Curve> curves = new ArrayList<>();
    List<Curve.Point> along = new ArrayList<>();
    for (CurvePoint p : inspection.curve()) {
      if (p.proxy() != null && p.golden() != null) {
        along.add(new Curve.Point(of(p.proxy()), of(p.golden())));
      }
    }
    if (!along.isEmpty()) {
      curves.add(new Curve("best-of-n from the pool", Curve.Style.BAND, 1, along));
      curves.add(new Curve("the middle of the intervals", Curve.Style.MARKS, 1, along));
    }
    int colour = 2;
    for (PolicyPoint policy : inspection.policies()) {
      if (policy.proxy() != null && policy.golden() != null) {
        Enclosure x = of(policy.proxy());
        Enclosure y = of(policy.golden());
        curves.add(
            new Curve(
                policy.policy(),
                Curve.Style.MARKS,
                colour++,
                List.of(
                    new Curve.Point(x, decimal(y.lower(), y.lower())),
                    new Curve.Point(x, decimal(y.upper(), y.upper())))));
      }
    }
    return chart(
        "golden",
        "Golden against proxy reward",
        "gain of the proxy reward (middle of its interval)",
        "gain of the golden reward (interval)",
        false,
        curves);
  }
}
