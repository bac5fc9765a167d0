package org.certalign.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * A prover that proved everything, or a specification that said nothing, would pass {@link
 * KeyProofTest}. So {@code src/test/proof} holds classes {@code Wrong...} whose methods break their
 * contracts, each a little, and must stay open; and beside them methods {@code honest...} that
 * differ in the mistake alone and must close. They are read by KeY, not compiled.
 */
final class WrongTwinsTest {
  private static final Path MAIN = Path.of("src", "main", "java", "org", "certalign");
  private static final Path WRONG = Path.of("src", "test", "proof", "org", "certalign");

  private ProofTests tests;

  @TestFactory
  Stream<DynamicNode> kernel() throws IOException {
    return prove("kernel", MAIN.resolve("kernel"));
  }

  @TestFactory
  Stream<DynamicNode> bound() throws IOException {
    return prove("bound", MAIN.resolve("kernel"), MAIN.resolve("bound"));
  }

  /** Tries the wrong twins of a package; KeY reads the sources beside them. */
  private Stream<DynamicNode> prove(String name, Path... sources) throws IOException {
    Path wrong = WRONG.resolve(name);
    Stream<Path> roots = Stream.concat(Stream.of(sources), Stream.of(wrong));
    tests = new ProofTests("wrong-" + name, roots.toArray(Path[]::new));
    String only = System.getProperty("key.only", "");
    try (Stream<Path> files = Files.list(wrong).sorted()) {
      files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .forEach(type -> tests.add(type, "\\." + type + "\\..*" + only));
    }
    return tests.stream();
  }

  @AfterEach
  void stop() {
    tests.close();
  }
}
