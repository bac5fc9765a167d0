package org.certalign.proof;

import java.io.IOException;
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
  private ProofTests tests;

  @TestFactory
  Stream<DynamicNode> kernel() throws IOException {
    tests = new ProofTests("wrong");
    Path sources =
        tests.sources(
            "sources",
            Path.of("src", "main", "java", "org", "certalign", "kernel"),
            Path.of("src", "test", "proof", "org", "certalign", "kernel"));
    tests.add("kernel", sources, "\\.Wrong\\w+\\..*" + System.getProperty("key.only", ""));
    return tests.stream();
  }

  @AfterEach
  void stop() {
    tests.close();
  }
}
