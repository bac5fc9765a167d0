package org.certalign.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Proof runs as tests: a container for each run, a test for each contract. A JVM for each core
 * takes run after run; the tests wait for them.
 */
final class ProofTests implements AutoCloseable {
  /** Where these tests write. */
  static final Path DIRECTORY = Path.of("target", "key");

  static final int JVMS = Integer.getInteger("key.jvms", 2);

  private final ExecutorService jvms = Executors.newFixedThreadPool(JVMS);
  private final Queue<ProofRun> runs = new ConcurrentLinkedQueue<>();
  private final Path directory;
  private final Path sources;
  private final Path library;
  private final Consumer<Verdict> reader;

  /**
   * Tests of the sources of some directories, with a directory of their own, emptied first; all
   * verdicts go to a reader.
   */
  ProofTests(String name, Consumer<Verdict> reader, List<Path> roots) throws IOException {
    this.reader = reader;
    directory = DIRECTORY.resolve(name);
    sources = directory.resolve("sources");
    library = directory.resolve("library");
    delete(directory);
    Library.unpack(library);
    copySources(roots);
  }

  /** Without what KeY does not read. */
  private void copySources(List<Path> roots) throws IOException {
    for (Path root : roots) {
      Library.copy(root, sources.resolve(root.getFileName()), ".java");
    }
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(path -> path.endsWith("package-info.java")).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Adds the contracts whose names match, and returns their tests. */
  DynamicNode add(String name, String selection) {
    ProofRun run = new ProofRun(selection);
    runs.add(run);
    return dynamicContainer(name, Stream.of(run).flatMap(this::tests));
  }

  /** Starts all runs. */
  void start() {
    for (int i = 1; i <= JVMS; i++) {
      Path log = directory.resolve("prover-" + i + ".log");
      jvms.execute(() -> takeRuns(log));
    }
  }

  /** What KeY reads. */
  Path sources() {
    return sources;
  }

  /** A JVM for these sources, apart from the tests. */
  ProofJvm jvm() {
    return new ProofJvm(sources, library, directory.resolve("prover.log"));
  }

  private void takeRuns(Path log) {
    try (ProofJvm jvm = new ProofJvm(sources, library, log)) {
      for (ProofRun run = runs.poll(); run != null; run = runs.poll()) {
        run.run(jvm);
      }
    }
  }

  private Stream<DynamicTest> tests(ProofRun run) {
    try {
      Map<String, CompletableFuture<Verdict>> verdicts = run.verdicts();
      return verdicts.entrySet().stream()
          .map(entry -> dynamicTest(entry.getKey(), () -> check(entry.getValue().get())));
    } catch (IOException e) {
      return Stream.of(
          dynamicTest(
              "loads",
              () -> {
                throw e;
              }));
    }
  }

  private void check(Verdict verdict) {
    reader.accept(verdict);
    boolean expected =
        switch (Expectation.of(verdict.contract())) {
          case CLOSED -> verdict.closed();
          case OPEN -> verdict.open();
        };
    assertTrue(expected, verdict::describe);
  }

  @Override
  public void close() {
    jvms.shutdownNow();
  }
}
