package org.certalign.bench;

import java.util.ArrayList;
import java.util.List;
import org.certalign.experiment.Chart;
import org.certalign.theorem.Theorem;

/** The report as Markdown. */
final class BenchmarkReport {
  private static final String INTRODUCTION =
      """
      # Benchmarks

      Written by `mvn -Pbench verify`, which also compares with the ratios of `benchmarks.json` and fails where one got
      worse by a quarter (`-Dbench.record=true` records anew). All times are CPU time, warm, of one thread unless something
      else is said; in every turn all take part one after the other, and the median of the turns counts, of times and of ratios.

      %s

      ## Beside the peers

      One evaluation, averaged over n = 2..1000; at 10000 digits over n = 2..50. *theorem* is what a user of the library calls:
      the parameter is text, the answer an enclosure in decimals with that many certified digits. *kernel* is the proved closed
      form alone (package `bound`), at the working precision of the peers, which is enough for those digits. Arb, MPFI and
      mpmath enclose; PARI and big-math do not. *one multiply* is a single `BigInteger.multiply` at that precision. big-math is
      asked for fewer n: every 37th at 1000 digits, n = 47 at 10000; Arb, which keeps logarithms of small primes, for n up to
      1000 there too.

      """;

  private final StringBuilder out = new StringBuilder();

  private BenchmarkReport() {}

  static String of(Measurements measured) {
    BenchmarkReport report = new BenchmarkReport();
    report.out.append(INTRODUCTION.formatted(Machine.describe()));
    report.out.append(TableOfPeers.of(measured.cells(), measured.absent()));
    report.allDraws(measured.cells());
    report.commandLine(measured.starts(), measured.batch());
    report.charts(measured.charts());
    report.functions(measured.functions());
    report.theorems(measured.theorems());
    report.lanes(measured.theorems());
    return report.out.toString();
  }

  /** The theorem for all n, one after the other, against Arb called for each. */
  private void allDraws(List<Cell> cells) {
    Cell cell =
        cells.stream()
            .filter(c -> c.function().equals("kl") && c.digits() == 1_000)
            .findFirst()
            .orElseThrow();
    double ratio = cell.ratio(Peers.THEOREM, Peers.ARB);
    String word = Double.isNaN(ratio) ? "not measured" : ratio < 1 ? "met" : "**missed**";
    out.append("### All n from 2 to 1000 at 1000 digits\n\n");
    out.append(
        "The theorem for every n, against Arb called for every n: %s times Arb's CPU time;"
            .formatted(Figures.short3(ratio)));
    out.append(" target below 1: %s.\n\n".formatted(word));
  }

  private void commandLine(StartUp.Starts starts, StartUp.BatchCost batch) {
    out.append("## The command line\n\n");
    out.append(
        "`./certalign bound bon-kl n=64`, elapsed: %s s, at most %s s in 15 starts (target %s s: %s); the first start after a build, which has no archive of classes yet, %s s.\n\n"
            .formatted(
                Figures.short3(starts.median()),
                Figures.short3(starts.slowest()),
                Figures.short3(StartUp.MOST_SECONDS),
                starts.slowest() <= StartUp.MOST_SECONDS ? "met" : "**missed**",
                Figures.short3(starts.first())));
    out.append(
        "`bound --batch`, %d lines of mixed closed forms at 30 digits, heap of %d MB: %s s elapsed, %s s of CPU time on all cores, peak resident memory %s MB.\n\n"
            .formatted(
                StartUp.LINES,
                StartUp.HEAP_MEGABYTES,
                Figures.short3(batch.seconds()),
                Figures.short3(batch.cpuSeconds()),
                Figures.short3(batch.peakMegabytes())));
  }

  private void charts(List<Chart> charts) {
    out.append("## Scaling\n\n");
    charts.forEach(c -> out.append("![%s](%s)\n\n".formatted(c.title(), c.file())));
  }

  private void functions(JmhResults results) {
    out.append("## Functions of the kernel\n\n");
    out.append(
        "At full-length arguments, measured by JMH: microseconds of CPU time; in brackets big-math's, and how many multiplications of that length fit into ours.\n\n");
    List<String> columns = JmhResults.DIGITS.stream().map(d -> d + " digits").toList();
    MarkdownTable table = new MarkdownTable("function", columns);
    for (String function : JmhResults.FUNCTIONS) {
      List<String> row = new ArrayList<>();
      for (int digits : JmhResults.DIGITS) {
        double ours = results.kernel(function, digits);
        row.add(
            "%s (%s; %s)"
                .formatted(
                    Figures.short3(ours),
                    Figures.short3(results.bigMath(function, digits)),
                    Figures.short3(ours / results.kernel("multiply", digits))));
      }
      table.row(function, row);
    }
    out.append(table).append('\n');
  }

  private void theorems(JmhResults results) {
    out.append("## Theorems\n\n");
    out.append(
        "From parsed parameters to certified decimals, at the registry's first sharp case with an irrational value: microseconds of CPU time.\n\n");
    List<String> columns = JmhResults.THEOREM_DIGITS.stream().map(d -> d + " digits").toList();
    MarkdownTable table = new MarkdownTable("theorem", columns);
    for (Theorem theorem : JmhResults.numeric()) {
      table.row(
          theorem.id(),
          JmhResults.THEOREM_DIGITS.stream()
              .map(digits -> Figures.short3(results.theorem(theorem.id(), digits)))
              .toList());
    }
    out.append(table).append('\n');
  }

  private void lanes(JmhResults results) {
    out.append(
        "## Samples\n\nOne best-of-64 reward with its error bound: microseconds of CPU time.\n\n");
    MarkdownTable table = new MarkdownTable("sampler", List.of("time"));
    for (String lane : BestOfManyRewards.LANES) {
      table.row(lane, List.of(Figures.short3(results.lane(lane))));
    }
    out.append(table);
  }
}
