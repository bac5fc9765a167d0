package org.certalign.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Lets OpenJML prove the contracts that KeY proves, and writes the record: {@code mvn -Popenjml
 * verify -Dopenjml=/path/to/openjml}. With {@code -Dopenjml.stale} only the classes that the record
 * is stale for, with {@code -Dopenjml.only=REGEX} only those whose full names match; what the
 * record says of the others stays. {@code -Dopenjml.jobs} classes are read at a time. The record is
 * written after each class, so that a run that is cut short has not been for nothing. Not a test by
 * its name: no build needs OpenJML.
 */
final class OpenJmlStage {
  private static final Path LOGS = Path.of("target", "openjml");
  private static final List<Path> ROOTS = List.of(ProofInput.MAIN, ProofInput.TWINS);

  private static final String ONLY = System.getProperty("openjml.only", ".*");

  private static final OpenJmlOutput NOTHING = new OpenJmlOutput(List.of());

  private final OpenJml openJml = OpenJml.ofProperties();
  private final ExecutorService jobs =
      Executors.newFixedThreadPool(Integer.getInteger("openjml.jobs", 1));

  /** First all proofs, then the searches for contradictions, which take as long and say less. */
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
    Map<String, Future<OpenJmlOutput>> proofs = new LinkedHashMap<>();
    inputs.forEach(
        (name, input) -> proofs.put(name, jobs.submit(() -> prove(name, input, record))));
    Map<String, Future<OpenJmlOutput>> searches = new LinkedHashMap<>();
    inputs.forEach(
        (name, input) ->
            searches.put(
                name, jobs.submit(() -> contradict(name, input, proofs.get(name).get(), record))));
    return Stream.concat(
        inputs.entrySet().stream()
            .map(e -> dynamicTest(e.getKey(), () -> judge(e.getValue(), proofs.get(e.getKey())))),
        searches.entrySet().stream()
            .map(e -> dynamicTest(e.getKey() + ": contradictions", () -> judge(e.getValue()))));
  }

  @AfterEach
  void stop() {
    jobs.shutdownNow();
  }

  private OpenJmlOutput prove(String name, ProofInput input, OpenJmlRecord record)
      throws IOException {
    OpenJmlOutput output = openJml.prove(ROOTS, input.source(), name, LOGS.resolve(name + ".log"));
    keep(name, input, output, NOTHING, record);
    return output;
  }

  private OpenJmlOutput contradict(
      String name, ProofInput input, OpenJmlOutput output, OpenJmlRecord record)
      throws IOException {
    OpenJmlOutput search =
        openJml.contradict(ROOTS, input.source(), name, LOGS.resolve(name + ".feasibility.log"));
    keep(name, input, output, search, record);
    return search;
  }

  private static void keep(
      String name,
      ProofInput input,
      OpenJmlOutput output,
      OpenJmlOutput search,
      OpenJmlRecord record)
      throws IOException {
    synchronized (record) {
      record.put(name, input, output, search);
      record.write();
    }
  }

  private static void judge(ProofInput input, Future<OpenJmlOutput> proof) throws Exception {
    OpenJmlOutput output = proof.get();
    List<String> surprises = new ArrayList<>();
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

  private static void judge(Future<OpenJmlOutput> search) throws Exception {
    assertEquals(List.of(), search.get().infeasible(), "infeasible");
  }
}
