package org.certalign.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What Jazzer made of a target.
 *
 * @param target the target
 * @param executions how many inputs were read
 * @param covered how many places of the code were reached
 * @param findings the inputs that failed, a file each
 */
record FuzzRun(Target target, long executions, long covered, List<String> findings) {
  /** Of waiting, whatever else the machine does; computing has less time: see FuzzMain. */
  private static final int BLOCKED_SECONDS = 60;

  private static final Path ROOT = Path.of("target/fuzz");
  private static final Pattern EXECUTIONS =
      Pattern.compile("stat::number_of_executed_units: *(\\d+)");
  private static final Pattern STATUS = Pattern.compile("#(\\d+)\\s.*?cov: (\\d+)");

  /** Runs Jazzer for so many seconds, from the target's examples and what earlier runs found. */
  static FuzzRun of(Target target, int seconds) throws IOException, InterruptedException {
    Path folder = ROOT.resolve(target.name());
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Path found = Files.createDirectories(folder.resolve("found"));
    Path reproducers = Files.createDirectories(folder.resolve("reproducers"));
    clear(found);
    clear(reproducers);
    for (int i = 0; i < target.examples().size(); i++) {
      Files.write(corpus.resolve("example-" + i), target.examples().get(i));
    }
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(command(target, seconds, corpus, found, reproducers))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    process.waitFor();
    return read(target, Files.readString(log, StandardCharsets.UTF_8), found);
  }

  private static List<String> command(
      Target target, int seconds, Path corpus, Path found, Path reproducers) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx1500m",
        "-Dfuzz.target=" + target.name(),
        "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + FuzzMain.class.getName(),
        "--instrumentation_includes=org.certalign.**:com.fasterxml.jackson.core.**:org.snakeyaml.**",
        "--custom_hook_includes=org.certalign.**",
        // It takes the SQL of DuckDB, which its parser does not know, for broken by the input.
        "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.SqlInjection",
        "--keep_going=20",
        "--reproducer_path=" + reproducers,
        "-artifact_prefix=" + found + "/",
        "-max_total_time=" + seconds,
        "-timeout=" + BLOCKED_SECONDS,
        "-rss_limit_mb=3000",
        "-max_len=20000",
        "-print_final_stats=1",
        corpus.toString());
  }

  private static void clear(Path found) throws IOException {
    try (Stream<Path> files = Files.list(found)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private static FuzzRun read(Target target, String log, Path found) throws IOException {
    long executions = 0;
    long covered = 0;
    Matcher status = STATUS.matcher(log);
    while (status.find()) {
      executions = Math.max(executions, Long.parseLong(status.group(1)));
      covered = Math.max(covered, Long.parseLong(status.group(2)));
    }
    Matcher last = EXECUTIONS.matcher(log);
    if (last.find()) {
      executions = Long.parseLong(last.group(1));
    }
    if (executions == 0) {
      throw new IOException("Jazzer did not run: " + log);
    }
    try (Stream<Path> files = Files.list(found)) {
      return new FuzzRun(target, executions, covered, files.map(Path::toString).sorted().toList());
    }
  }
}
