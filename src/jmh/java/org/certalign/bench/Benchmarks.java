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

  private Benchmarks() {}

  /**
   * Runs.
   *
   * @param args {@code all}, or {@code table} to see the table of the peers alone, without a
   *     report; and whether the ratios are recorded anew
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Guard guard = new Guard(REPORTS.resolve("benchmarks.json"));
    boolean renew = Boolean.parseBoolean(args[1]);
    SortedMap<String, Double> ratios = new TreeMap<>();
    Path folder = Files.createTempDirectory("certalign-bench");
    try (Peers peers = new Peers(folder)) {
      List<Cell> cells =
          new Comparison(peers.present()).run(args[0].equals("quick") ? 1_000 : 10_000);
      System.out.print(TableOfPeers.of(cells, peers.absent()));
      ratios.putAll(Ratios.ofCells(cells));
      if (args[0].equals("all")) {
        ratios.putAll(everythingElse(peers, cells, folder));
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

  /** The rest, and the report; the ratios of the kernel's functions. */
  private static SortedMap<String, Double> everythingElse(
      Peers peers, List<Cell> cells, Path folder) throws IOException, InterruptedException {
    List<Chart> charts = new Scaling(peers.present()).charts();
    for (Chart chart : charts) {
      write(chart.file(), Figure.svg(chart));
    }
    peers.close();
    StartUp.Starts starts = StartUp.starts();
    StartUp.BatchCost batch = StartUp.batch(folder);
    JmhResults functions = JmhResults.ofFunctions();
    JmhResults theorems = JmhResults.ofTheorems();
    write(
        "benchmarks.md",
        BenchmarkReport.of(cells, peers.absent(), starts, batch, functions, theorems, charts));
    return Ratios.ofFunctions(functions);
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
