package org.certalign.cli;

import java.util.Locale;
import org.certalign.inspect.Estimate;
import org.certalign.inspect.Inspection;
import org.certalign.inspect.RunFinding;
import org.certalign.inspect.RunVerdict;
import org.certalign.report.inspection.ShortNumbers;

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
    line("");
    inspection.findings().forEach(this::print);
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
