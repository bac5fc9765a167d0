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
 * KeyProofTest}. So {@code src/test/proof} holds classes {@code Wrong...} of the kernel whose
 * methods break their contracts, each a little, and must stay open; and beside them methods {@code
 * honest...} that differ in the mistake alone and must close. They are read by KeY, not compiled.
 */
final class WrongTwinsTest {
  private static final Path KERNEL = Path.of("src", "main", "java", "org", "certalign", "kernel");
  private static final Path WRONG = Path.of("src", "test", "proof", "org", "certalign", "kernel");

  private ProofTests tests;

  @TestFactory
  Stream<DynamicNode> kernel() throws IOException {
    tests = new ProofTests("wrong", KERNEL, WRONG);
    String only = System.getProperty("key.only", "");
    try (Stream<Path> files = Files.list(WRONG).sorted()) {
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
