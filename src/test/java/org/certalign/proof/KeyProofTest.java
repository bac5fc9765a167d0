package org.certalign.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Proves every contract of the proved packages, with a test for each. With {@code -Dkey.only=REGEX}
 * only the contracts whose names match.
 *
 * <p>A prover that proved everything, or a specification that said nothing, would pass that. So
 * {@code src/test/proof} holds classes {@code Wrong...} whose methods break their contracts, each a
 * little, and must stay open; and beside them methods {@code honest...} that differ in the mistake
 * alone and must close. They are read by KeY, not compiled.
 */
final class KeyProofTest {
  private static final Path MAIN = Path.of("src", "main", "java", "org", "certalign");
  private static final Path WRONG = Path.of("src", "test", "proof", "org", "certalign");
  private static final String ONLY = System.getProperty("key.only", "");

  private static final KeyRecord RECORD = new KeyRecord();
  private static final Map<Path, List<DynamicNode>> NODES = new LinkedHashMap<>();

  private static ProofTests tests;

  /**
   * KeY reads all at once: that takes it as long as twenty proofs. Nothing that the twins say is
   * used in a proof of another class, see {@link SpecificationTest}.
   */
  @BeforeAll
  static void start() throws IOException {
    System.setProperty(ProofWorker.SAVE, Boolean.toString(KeyRecord.isAskedFor()));
    List<Path> roots =
        Stream.of(MAIN, WRONG)
            .flatMap(root -> Stream.of(root.resolve("kernel"), root.resolve("bound")))
            .toList();
    tests = new ProofTests("proofs", RECORD::add, roots);
    for (Path file : largestFirst(roots)) {
      String type = file.getFileName().toString().replace(".java", "");
      String name = "org.certalign." + file.getParent().getFileName() + "." + type + ".";
      NODES
          .computeIfAbsent(file.getParent(), root -> new ArrayList<>())
          .add(tests.add(type, "^(?=.*(?:" + ONLY + "))" + name.replace(".", "\\.")));
    }
    tests.start();
  }

  @TestFactory
  Stream<DynamicNode> kernel() {
    return NODES.get(MAIN.resolve("kernel")).stream();
  }

  @TestFactory
  Stream<DynamicNode> bound() {
    return NODES.get(MAIN.resolve("bound")).stream();
  }

  @TestFactory
  Stream<DynamicNode> wrongTwinsOfKernel() {
    return NODES.get(WRONG.resolve("kernel")).stream();
  }

  @TestFactory
  Stream<DynamicNode> wrongTwinsOfBound() {
    return NODES.get(WRONG.resolve("bound")).stream();
  }

  /** A run of some contracts only can be added to a record, but makes none. */
  @AfterAll
  static void record() throws IOException {
    tests.close();
    if (ONLY.isEmpty()) {
      RECORD.write();
    } else {
      RECORD.merge();
    }
    if (KeyRecord.isAskedFor()) {
      SavedProofs.pack(ProofTests.DIRECTORY.resolve("proofs").resolve(SavedProofs.FOLDER));
    }
  }

  /** The classes, so that no long one is left for the end. */
  private static List<Path> largestFirst(List<Path> roots) throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path root : roots) {
      try (Stream<Path> files = Files.list(root)) {
        files.filter(file -> !file.endsWith("package-info.java")).forEach(all::add);
      }
    }
    all.sort(Comparator.comparing(KeyProofTest::size).reversed().thenComparing(Path::toString));
    return all;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
