package org.certalign.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The OpenJML that the user has: {@code -Dopenjml=/path/to/openjml} is its executable, {@code
 * -Dopenjml.solver=/path/to/z3} its solver (the z3 on the path, if nothing is said), {@code
 * -Dopenjml.timeout} the limit of one proof in milliseconds.
 */
final class OpenJml {
  private static final Path SPECIFICATIONS = Path.of("specs", "openjml");

  private static final int SEARCH_MILLIS = 5000;

  private final Path executable;
  private final Path solver;
  private final int timeout;

  private OpenJml(Path executable, Path solver, int timeout) {
    this.executable = executable;
    this.solver = solver;
    this.timeout = timeout;
  }

  /** The one that the properties name. */
  static OpenJml ofProperties() {
    String given = System.getProperty("openjml", "");
    if (given.isEmpty()) {
      throw new IllegalStateException(
          "no OpenJML: install a release of it and say -Dopenjml=/path/to/openjml");
    }
    return new OpenJml(
        executable(Path.of(given)),
        executable(solver()),
        Integer.getInteger("openjml.timeout", 120_000));
  }

  private static Path solver() {
    String given = System.getProperty("openjml.solver", "");
    if (!given.isEmpty()) {
      return Path.of(given);
    }
    return Stream.of(System.getenv("PATH").split(":"))
        .map(directory -> Path.of(directory, "z3"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no z3 on the path: say -Dopenjml.solver=/path/to/z3"));
  }

  private static Path executable(Path path) {
    if (!Files.isExecutable(path)) {
      throw new IllegalStateException(path + " is not an executable");
    }
    return path.toAbsolutePath();
  }

  /** What OpenJML says of its version. */
  String version() throws IOException {
    return run(List.of(executable.toString(), "--version")).stream()
        .filter(line -> !line.isBlank())
        .findFirst()
        .orElse("unknown");
  }

  /** What the solver says of its version. */
  String solverVersion() throws IOException {
    String said = String.join(" ", run(List.of(solver.toString(), "--version")));
    return said.replaceFirst("Z3 version (\\S+).*", "z3 $1");
  }

  /** The limit of one proof, in milliseconds. */
  int timeout() {
    return timeout;
  }

  /**
   * Tries every contract of one class, and those of it once more alone that should close and do
   * not: what z3 finds depends on the names in its input, which OpenJML numbers through the class.
   * Twins get one attempt.
   *
   * @param roots where the sources of the class and of those it uses are
   * @param source the source of the class
   * @param name its full name
   * @param log a file for what OpenJML prints
   */
  OpenJmlOutput prove(List<Path> roots, Path source, String name, Path log) throws IOException {
    String limit = "--timeout=" + timeout;
    OpenJmlOutput output = read(roots, source, methods(name, ".*"), log, limit);
    for (Verdict verdict : output.verdicts()) {
      String contract = verdict.contract();
      if (verdict.open()
          && Expectation.of(contract) == Expectation.CLOSED
          && !Expectation.isTwin(contract)) {
        String method = Expectation.shortName(contract).replaceFirst(".*\\.", "");
        Path again = log.resolveSibling(name + "." + method + ".log");
        output.adopt(read(roots, source, methods(name, method + "\\(.*"), again, limit));
      }
    }
    return output;
  }

  private static String methods(String name, String pattern) {
    return "--method=" + name.replace(".", "\\.") + "\\." + pattern;
  }

  /**
   * Looks for contradictions: whether some call gets through every proved method. That is a search
   * for a model, which with products of unknowns has no end, so it is a short one.
   */
  OpenJmlOutput contradict(List<Path> roots, Path source, String name, Path log)
      throws IOException {
    return read(
        roots,
        source,
        methods(name, ".*"),
        log,
        "--check-feasibility=basic",
        "--timeout=" + SEARCH_MILLIS);
  }

  private OpenJmlOutput read(
      List<Path> roots, Path source, String methods, Path log, String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(executable.toString());
    command.add("--esc");
    command.add("--progress");
    command.add("--exec=" + solver);
    command.add("--specs-path=" + SPECIFICATIONS);
    command.add(methods);
    command.addAll(List.of(more));
    command.add("-sourcepath");
    command.add(roots.stream().map(Path::toString).collect(Collectors.joining(":")));
    command.add(source.toString());
    Files.createDirectories(log.getParent());
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      process.destroy();
    }
    List<String> lines = Files.readAllLines(log);
    if (lines.stream().anyMatch(line -> line.matches(".*\\berror: .*"))) {
      throw new IOException("OpenJML does not read " + source + ", see " + log);
    }
    return new OpenJmlOutput(lines);
  }

  private static List<String> run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (Stream<String> lines = process.inputReader(StandardCharsets.UTF_8).lines()) {
      return lines.toList();
    } finally {
      process.destroy();
    }
  }
}
