package org.certalign.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.certalign.experiment.Chart;
import org.certalign.report.figure.Figure;

/**
 * Measures everything, writes {@code reports/benchmarks.md} with its figures, and fails where a
 * recorded ratio got worse.
 */
final class Benchmarks {
  private static final Path REPORTS = Path.of("reports");
  private static final int MOST_DIGITS = 10_000;

  private Benchmarks() {}

  /**
   * Runs.
   *
   * @param args {@code all}, or the most digits of a table of the peers alone, without a report;
   *     and whether the ratios are recorded anew
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Guard guard = new Guard(REPORTS.resolve("benchmarks.json"));
    boolean all = args[0].equals("all");
    boolean renew = Boolean.parseBoolean(args[1]);
    SortedMap<String, Double> ratios = new TreeMap<>();
    Path folder = Files.createTempDirectory("certalign-bench");
    try (Peers peers = new Peers(folder)) {
      Comparison comparison = new Comparison(peers.present());
      List<Cell> cells = comparison.run(all ? MOST_DIGITS : Integer.parseInt(args[0]));
      System.out.print(TableOfPeers.of(cells, peers.absent()));
      for (Cell cell : cells) {
        ratios.putAll(
            guard.settled(
                Ratios.of(cell), () -> Ratios.of(comparison.cell(cell.function(), cell.digits()))));
      }
      if (all) {
        JmhResults functions = everythingElse(peers, cells, folder).functions();
        ratios.putAll(
            guard.settled(
                Ratios.ofFunctions(functions), () -> Ratios.ofFunctions(JmhResults.ofFunctions())));
      }
    } finally {
      delete(folder);
    }
    if (renew) {
      guard.write(ratios);
      return;
    }
    List<String> regressions = guard.regressions(ratios);
    regressions.forEach(line -> System.err.println("worse: " + line));
    if (!regressions.isEmpty()) {
      System.err.println("-Dbench.record=true records the ratios anew");
      System.exit(1);
    }
  }

  /** The rest, and the report. */
  private static Measurements everythingElse(Peers peers, List<Cell> cells, Path folder)
      throws IOException, InterruptedException {
    List<Chart> charts = new Scaling(peers.present()).charts();
    for (Chart chart : charts) {
      write(chart.file(), Figure.svg(chart));
    }
    peers.close();
    Measurements measured =
        new Measurements(
            cells,
            peers.absent(),
            charts,
            StartUp.starts(),
            StartUp.batch(folder),
            JmhResults.ofFunctions(),
            JmhResults.ofTheorems());
    write("benchmarks.md", BenchmarkReport.of(measured));
    return measured;
  }

  private static void write(String name, String text) throws IOException {
    Files.writeString(REPORTS.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
