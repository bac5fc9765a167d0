package org.certalign.cli;

import java.util.List;
import java.util.Locale;
import org.certalign.inspect.CurvePoint;
import org.certalign.inspect.Estimate;
import org.certalign.inspect.Inspection;
import org.certalign.inspect.RunFinding;
import org.certalign.inspect.RunVerdict;
import org.certalign.inspect.ShortNumbers;
import org.certalign.inspect.TailBand;
import org.certalign.sampling.ConfidenceInterval;

/** An inspection as it is printed for people. */
record InspectionText(CheckOutput output, Inspection inspection) {
  void print() {
    line(
        "%d rows; %d %s; all intervals hold together with probability %s"
            .formatted(
                inspection.rows(),
                inspection.units(),
                inspection.draws(),
                ShortNumbers.level(inspection.error())));
    line("");
    inspection.estimates().forEach(this::print);
    inspection.tails().forEach(this::print);
    if (!inspection.curve().isEmpty()) {
      printCurve();
    }
    line("");
    inspection.findings().forEach(this::print);
    if (inspection.findings().isEmpty()) {
      line("UNDECIDED: no other policy is there, or too little is stated, to have a verdict");
    }
    line("");
    StringBuilder counts = new StringBuilder();
    for (RunVerdict v : RunVerdict.values()) {
      counts
          .append(counts.length() == 0 ? "" : ", ")
          .append(inspection.count(v))
          .append(' ')
          .append(v.words().toLowerCase(Locale.ROOT));
    }
    line(counts.toString());
  }

  /** What comes out of the data does not steer the terminal. */
  private void line(String text) {
    output.out().println(plain(text));
  }

  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}", "\uFFFD");
  }

  private void print(Estimate e) {
    String interval =
        e.interval() == null
            ? "no interval"
            : ShortNumbers.interval(e.interval().lo(), e.interval().hi());
    line(
        "%-12s  %-19s  %-24s  mean %s of %d; %s"
            .formatted(
                e.policy(),
                e.quantity(),
                interval,
                ShortNumbers.about(e.sampleLo(), e.sampleHi()),
                e.units(),
                e.basis()));
  }

  private void print(TailBand t) {
    line("");
    line(
        "tails of the %s reward: values from %s to %s; %d pairs of draws contradict s-sub-gaussian for s < %s"
            .formatted(
                t.reward(),
                ShortNumbers.about(t.least(), t.least()),
                ShortNumbers.about(t.largest(), t.largest()),
                t.pairs(),
                ShortNumbers.below(t.sigma())));
    t.subGammas()
        .forEach(
            f ->
                line(
                    "  and sub-gamma with c = %s for v < %s"
                        .formatted(ShortNumbers.about(f.c(), f.c()), ShortNumbers.below(f.v()))));
  }

  private void printCurve() {
    line("");
    line(
        "best-of-n by the proxy, from the pool of the reference policy (n = 2, 4, 8, ... and the last):");
    line(
        "%6s  %-24s  %-24s  %-24s  %-10s  %-10s  %s"
            .formatted(
                "n",
                "proxy gain",
                "golden gain",
                "proxy minus golden",
                "bound",
                "KL formula",
                "KL of the pool"));
    List<CurvePoint> curve = inspection.curve();
    int last = curve.get(curve.size() - 1).n();
    for (CurvePoint p : curve) {
      if (Integer.bitCount(p.n()) == 1 || p.n() == last) {
        line(
            "%6d  %-24s  %-24s  %-24s  %-10s  %-10s  %s"
                .formatted(
                    p.n(),
                    interval(p.proxy()),
                    interval(p.golden()),
                    p.overestimation() == null
                        ? "-"
                        : ShortNumbers.interval(p.overestimation().a(), p.overestimation().b()),
                    p.bound() == null ? "-" : ShortNumbers.above(p.bound().upper()),
                    ShortNumbers.above(p.kl().upper()),
                    p.finiteKl() == null ? "-" : ShortNumbers.above(p.finiteKl().upper()))
                .stripTrailing());
      }
    }
    inspection.goldenTurn().ifPresent(this::line);
  }

  private static String interval(ConfidenceInterval c) {
    return c == null ? "-" : ShortNumbers.interval(c.lo(), c.hi());
  }

  private void print(RunFinding f) {
    String style =
        switch (f.verdict()) {
          case WITHIN_BOUND -> "green";
          case IMPOSSIBLE, ASSUMPTION_VIOLATED -> "red";
          case UNDECIDED -> "yellow";
        };
    line(
        "%s  %s"
            .formatted(
                output.coloured(style, "%-19s".formatted(f.verdict().words())), f.statement()));
    line("                     " + f.reason());
    f.assumptions().forEach(a -> line("                     assumes: " + a));
  }
}
