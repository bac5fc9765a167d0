package org.certalign.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What follows from the verdicts of two provers, or of one, and from a class that changed. */
class ProofStatusTest {
  private static final String ARITH = "org.certalign.kernel.Arith";
  private static final String FACTS = "org.certalign.kernel.Facts";

  private static String hash(String type) throws IOException {
    Path file = Path.of("src/main/java", type.replace('.', '/') + ".java");
    return SourceHash.of(Files.readString(file));
  }

  private static Optional<ProofRecord> record(String text) throws IOException {
    return Optional.of(ProofRecord.of(new ObjectMapper().readTree(text.replace('\'', '"'))));
  }

  private static Map<String, Standing> standings(ProofStatus status, String type) {
    return status.classes().get(type).stream()
        .collect(Collectors.toMap(MethodStatus::method, MethodStatus::standing));
  }

  @Test
  void verdictsOfTwoProversAreJoined() throws IOException {
    String sha = hash(ARITH);
    Optional<ProofRecord> key =
        record(
            "{'tool':'KeY','version':'1','solver':'z3','classes':{'%s':{'sha256':'%s','methods':{'a(int)':{'verdict':'proved'},'b()':{'verdict':'proved'},'c()':{'verdict':'open'},'d()':{'verdict':'not tried'},'xFact()':{'verdict':'open'},'xProof()':{'verdict':'proved'},'new()':{'verdict':'proved'}}},'%s':{'sha256':'%s','methods':{'sum()':{'verdict':'open'},'new()':{'verdict':'proved'}}}}}"
                .formatted(ARITH, sha, FACTS, hash(FACTS)));
    Optional<ProofRecord> openJml =
        record(
            "{'tool':'OpenJML','version':'2','solver':'z3','classes':{'%s':{'sha256':'%s','methods':{'a(int)':{'verdict':'proved'},'c()':{'verdict':'proved'},'xFact()':{'verdict':'open'},'xProof()':{'verdict':'proved'},'new()':{'verdict':'proved'}}}}}"
                .formatted(ARITH, sha));
    ProofStatus status = new ProofStatus(key, openJml, ProvedSources.packed());
    assertEquals(
        Map.of(
            "a(int)", Standing.BOTH,
            "b()", Standing.KEY,
            "c()", Standing.OPENJML,
            "d()", Standing.TESTED,
            "xFact()", Standing.BOTH,
            "xProof()", Standing.BOTH,
            "new()", Standing.BOTH),
        standings(status, ARITH));
    assertEquals(
        Map.of("sum()", Standing.TRUSTED, "new()", Standing.KEY), standings(status, FACTS));
    assertEquals(List.of("KeY 1 with z3", "OpenJML 2 with z3"), status.records());
    // OpenJML says nothing of Facts, which is no change of it.
    assertEquals(List.of(), status.stale());
  }

  @Test
  void aVerdictOnAnotherSourceDoesNotCount() throws IOException {
    Optional<ProofRecord> key =
        record(
            "{'tool':'KeY','version':'1','solver':'z3','classes':{'%s':{'sha256':'00','methods':{'a()':{'verdict':'proved'}}}}}"
                .formatted(ARITH));
    ProofStatus status = new ProofStatus(key, Optional.empty(), ProvedSources.packed());
    MethodStatus method = status.classes().get(ARITH).get(0);
    assertEquals("PROVED", method.key());
    assertEquals("NO_RECORD", method.openJml());
    assertFalse(method.fresh());
    assertEquals(Standing.TESTED, method.standing());
  }

  @Test
  void aVerdictThatRestsOnAChangedContractDoesNotCount() throws IOException {
    Map<String, String> sources =
        Map.of("org.certalign.A", "class A { B b; }", "org.certalign.B", "class B { }");
    Optional<ProofRecord> key =
        record(
            "{'classes':{'org.certalign.A':{'sha256':'%s','methods':{'a()':{'verdict':'proved'}}},'org.certalign.B':{'sha256':'%s','methods':{'b()':{'verdict':'proved'}}}}}"
                .formatted(
                    SourceHash.of(sources.get("org.certalign.A")),
                    SourceHash.of("class B { int changed; }")));
    ProofStatus status = new ProofStatus(key, Optional.empty(), new ProvedSources(sources::get));
    assertEquals(List.of("org.certalign.A", "org.certalign.B"), status.stale());
    assertEquals(Map.of("a()", Standing.TESTED), standings(status, "org.certalign.A"));
  }

  @Test
  void withoutRecordsThereIsNothing() {
    ProofStatus status =
        new ProofStatus(Optional.empty(), Optional.empty(), ProvedSources.packed());
    assertTrue(status.classes().isEmpty());
    assertEquals(List.of("no KeY record", "no OpenJML record"), status.records());
  }

  @Test
  void everyTrustedFactHasAReason() {
    Map<String, String> facts = TrustedFacts.packed();
    assertTrue(facts.size() > 40, facts.keySet().toString());
    assertTrue(facts.get("Facts.expSum").contains("[R 8.6]"));
    assertTrue(facts.containsKey("BigInteger.shiftRight(int)"));
  }
}
