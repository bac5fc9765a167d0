package org.certalign.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Lets OpenJML prove the contracts that KeY proves, and writes the record: {@code mvn -Popenjml
 * verify -Dopenjml=/path/to/openjml}. With {@code -Dopenjml.stale} only the classes that the record
 * is stale for, with {@code -Dopenjml.only=REGEX} only those whose full names match; what the
 * record says of the others stays. Not a test by its name: no build needs OpenJML.
 */
final class OpenJmlStage {
  private static final Path LOGS = Path.of("target", "openjml");
  private static final List<Path> ROOTS = List.of(ProofInput.MAIN, ProofInput.TWINS);

  private static final String ONLY = System.getProperty("openjml.only", ".*");

  private final OpenJml openJml = OpenJml.ofProperties();

  @TestFactory
  Stream<DynamicTest> classesAndWrongTwins() throws IOException {
    OpenJmlRecord record = OpenJmlRecord.read();
    Map<String, ProofInput> inputs = new LinkedHashMap<>(ProofInput.ofProvedPackages());
    inputs.putAll(ProofInput.ofTwins());
    inputs.keySet().removeIf(name -> !name.matches(ONLY));
    if (System.getProperty("openjml.stale") != null) {
      inputs.keySet().retainAll(record.stale());
    }
    record.tools(openJml);
    Stream<DynamicTest> proofs =
        inputs.entrySet().stream()
            .map(e -> dynamicTest(e.getKey(), () -> prove(e.getKey(), e.getValue(), record)));
    return Stream.concat(proofs, Stream.of(dynamicTest("The record", record::write)));
  }

  private void prove(String name, ProofInput input, OpenJmlRecord record) throws IOException {
    Path log = LOGS.resolve(name + ".log");
    OpenJmlOutput output = openJml.prove(ROOTS, input.source(), name, log);
    OpenJmlOutput search =
        openJml.contradict(ROOTS, input.source(), name, LOGS.resolve(name + ".feasibility.log"));
    record.put(name, input, output, search);
    List<String> surprises = new ArrayList<>(search.infeasible());
    Map<String, String> reasons = OpenReasons.read();
    for (Verdict verdict : output.verdicts()) {
      boolean listed = reasons.containsKey(Expectation.shortName(verdict.contract()));
      boolean closes = Expectation.of(verdict.contract()) == Expectation.CLOSED && !listed;
      if (verdict.closed() != closes) {
        surprises.add(verdict.describe());
      }
    }
    assertEquals("", String.join("\n", surprises), "not as expected");
    assertEquals(input.methods(), output.verdicts().size(), "methods with a verdict");
  }
}
