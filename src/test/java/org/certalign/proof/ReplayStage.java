package org.certalign.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Replays the saved proofs, with a test for each contract that should close: KeY takes the saved
 * steps instead of searching, and z3 is asked again where it was. What is proved is taken from the
 * sources, so a proof of other code or of another contract fails. Profile {@code replay}.
 */
final class ReplayStage {
  private static final Path ROOT = Path.of("src", "main", "java", "org", "certalign");

  private static final List<DynamicNode> NODES = new ArrayList<>();

  private static ProofTests tests;

  @BeforeAll
  static void start() throws IOException {
    System.setProperty(ProofWorker.REPLAY, "true");
    List<Path> roots = List.of(ROOT.resolve("kernel"), ROOT.resolve("bound"));
    tests = new ProofTests("replay", verdict -> {}, roots);
    for (String type : types()) {
      NODES.add(tests.add(type, "^" + type.replace(".", "\\.") + "\\."));
    }
    tests.start();
  }

  private static Set<String> types() throws IOException {
    Set<String> types = new LinkedHashSet<>();
    for (Path file : Specifications.ofProvedPackages().keySet()) {
      String name = file.getFileName().toString().replace(".java", "");
      types.add("org.certalign." + file.getParent().getFileName() + "." + name);
    }
    return types;
  }

  @TestFactory
  Stream<DynamicNode> proofs() {
    return NODES.stream();
  }

  @Test
  void noProofIsLeftOfAMethodThatIsGone() throws IOException {
    Map<String, List<String>> methods = new LinkedHashMap<>();
    types().forEach(type -> methods.put(type, Specifications.signatures(type)));
    List<String> gone = new ArrayList<>();
    for (String contract : SavedProofs.contracts()) {
      String type = contract.replaceAll("\\.\\w+\\(.*", "");
      if (!methods.getOrDefault(type, List.of()).contains(contract.substring(type.length() + 1))) {
        gone.add(contract);
      }
    }
    assertEquals(List.of(), gone);
  }

  @AfterAll
  static void stop() {
    tests.close();
  }
}
