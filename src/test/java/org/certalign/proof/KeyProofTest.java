package org.certalign.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Proves every contract of the proved packages, with a test for each. With {@code -Dkey.only=REGEX}
 * only the contracts whose names match.
 */
final class KeyProofTest {
  private static final Path ROOT = Path.of("src", "main", "java", "org", "certalign");

  private static final KeyRecord RECORD = new KeyRecord();

  private ProofTests tests;

  @TestFactory
  Stream<DynamicNode> kernel() throws IOException {
    return prove("kernel");
  }

  @TestFactory
  Stream<DynamicNode> bound() throws IOException {
    return prove("kernel", "bound");
  }

  @AfterEach
  void stop() {
    tests.close();
  }

  /** A run of some contracts only can be added to a record, but makes none. */
  @AfterAll
  static void record() throws IOException {
    if (System.getProperty("key.only", "").isEmpty()) {
      RECORD.write();
    } else {
      RECORD.merge();
    }
  }

  /** Proves the last of some packages; KeY reads them all. */
  private Stream<DynamicNode> prove(String... packages) throws IOException {
    String name = packages[packages.length - 1];
    Path[] roots = Stream.of(packages).map(ROOT::resolve).toArray(Path[]::new);
    tests = new ProofTests(name, RECORD::add, roots);
    String only = System.getProperty("key.only", "");
    if (only.isEmpty()) {
      for (String type : largestFirst(ROOT.resolve(name))) {
        tests.add(type, "^org\\.certalign\\." + name + "\\." + type + "\\.");
      }
    } else {
      tests.add(only, "^(?=org\\.certalign\\." + name + "\\.).*(" + only + ")");
    }
    return tests.stream();
  }

  /** The classes of a package, so that no long one is left for the end. */
  private static List<String> largestFirst(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .sorted(Comparator.comparing(KeyProofTest::size).reversed())
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .filter(type -> !type.equals("package-info"))
          .toList();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
