package org.certalign.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** How long the command line takes to answer one question, and a million. */
final class StartUp {
  /** The most seconds that one answer may take. */
  static final double MOST_SECONDS = 0.5;

  static final int LINES = 1_000_000;
  static final int HEAP_MEGABYTES = 256;

  private static final String LAUNCHER = Path.of("certalign").toAbsolutePath().toString();
  private static final int STARTS = 15;

  private StartUp() {}

  /**
   * The elapsed seconds of one answer.
   *
   * @param first of the first, without an archive of loaded classes
   * @param median of the later ones
   * @param slowest of the later ones
   */
  record Starts(double first, double median, double slowest) {}

  /** Starts the command line a few times. */
  static Starts starts() throws IOException, InterruptedException {
    forgetArchive();
    double first = start();
    awaitArchive();
    double[] later = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      later[i] = start();
    }
    double slowest = Arrays.stream(later).max().orElseThrow();
    return new Starts(first, Comparison.median(later), slowest);
  }

  private static double start() throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(LAUNCHER, "bound", "bon-kl", "n=64")
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the command line failed");
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private static List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      return files.filter(f -> f.toString().endsWith(".jsa")).toList();
    }
  }

  private static void forgetArchive() throws IOException {
    for (Path archive : archives()) {
      Files.delete(archive);
    }
  }

  /** The launcher makes it in the background. */
  private static void awaitArchive() throws IOException, InterruptedException {
    for (int i = 0; i < 100 && archives().isEmpty(); i++) {
      Thread.sleep(200);
    }
  }

  /**
   * What a batch costs.
   *
   * @param seconds elapsed
   * @param cpuSeconds of all threads
   * @param peakMegabytes the most memory that was resident; NaN where the system does not say
   */
  record BatchCost(double seconds, double cpuSeconds, double peakMegabytes) {}

  /** Answers a million lines in a small heap; the folder is for its input and output. */
  static BatchCost batch(Path folder) throws IOException, InterruptedException {
    Path input = folder.resolve("lines.jsonl");
    Path output = folder.resolve("answers.jsonl");
    BatchQuestions.write(input, LINES);
    ProcessBuilder builder =
        new ProcessBuilder(LAUNCHER, "bound", "--batch", input.toString())
            .redirectOutput(output.toFile())
            .redirectError(Redirect.DISCARD);
    builder.environment().put("JAVA_TOOL_OPTIONS", "-Xmx" + HEAP_MEGABYTES + "m");
    long begin = System.nanoTime();
    Process process = builder.start();
    double peak = Double.NaN;
    Duration cpu = Duration.ZERO;
    while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
      cpu = process.info().totalCpuDuration().orElse(cpu);
      double now = peakMegabytes(process.pid());
      peak = Double.isNaN(now) ? peak : now;
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    long answers;
    try (Stream<String> lines = Files.lines(output, StandardCharsets.UTF_8)) {
      answers = lines.filter(line -> line.contains("\"lo\":")).count();
    }
    if (process.exitValue() != 0 || answers != LINES) {
      throw new IllegalStateException(
          "the batch ended with %d and %d answers".formatted(process.exitValue(), answers));
    }
    return new BatchCost(seconds, cpu.toMillis() / 1e3, peak);
  }

  private static double peakMegabytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException | UncheckedIOException e) {
      return Double.NaN;
    }
  }
}
