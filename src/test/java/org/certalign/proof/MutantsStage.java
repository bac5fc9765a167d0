package org.certalign.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whether the contracts say enough: KeY must leave a method open once there is a slip in its body.
 * Only methods count whose contract KeY closes with the same effort as long as there is none.
 * Profile {@code mutants}; the report goes to {@code proofs/mutants.md} and {@code .json}.
 */
final class MutantsStage {
  private static final Path ROOT = Path.of("src", "main", "java", "org", "certalign");
  private static final List<String> PACKAGES =
      List.of(System.getProperty("mutants.packages", "kernel,bound").split(",", -1));
  private static final int ROUNDS = Integer.getInteger("mutants.rounds", 2);

  /** The most methods; if there are more, they are picked evenly. */
  private static final int METHODS = Integer.getInteger("mutants.methods", 200);

  private static final int FEWEST = 60;

  @BeforeEach
  void hurry() {
    System.setProperty(Effort.TIGHT, "true");
  }

  @Test
  void aSlipLeavesTheContractOpen() throws IOException {
    Map<String, List<Mutant>> all = new LinkedHashMap<>();
    for (String name : PACKAGES) {
      all.putAll(Mutants.of(name));
    }
    List<Map<String, Mutant>> rounds = rounds(all);
    Map<String, Verdict> control = prove("mutants-control", rounds.get(0), false);
    MutationReport report = new MutationReport(control);
    for (int i = 0; i < rounds.size(); i++) {
      Map<String, Mutant> round = rounds.get(i);
      round.keySet().removeIf(contract -> !isClosed(control, contract));
      Map<String, Verdict> verdicts = prove("mutants-" + i, round, true);
      round.forEach((contract, mutant) -> report.add(mutant, verdicts.get(contract)));
      report.write();
    }
    assertTrue(report.tried() >= FEWEST, report.tried() + " mutants");
    assertTrue(report.survivors().size() * 20 <= report.tried(), "survive: " + report.survivors());
    assertEquals(List.of(), report.unexplained(), "survive, and nobody says why");
  }

  private static boolean isClosed(Map<String, Verdict> verdicts, String contract) {
    return verdicts.containsKey(contract) && verdicts.get(contract).closed();
  }

  /** In each round one slip for each method, of another kind where there is one. */
  private static List<Map<String, Mutant>> rounds(Map<String, List<Mutant>> all) {
    List<String> contracts = new ArrayList<>(all.keySet());
    int methods = Math.min(METHODS, contracts.size());
    List<Map<String, Mutant>> rounds = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      Map<String, Mutant> round = new LinkedHashMap<>();
      for (int j = 0; j < methods; j++) {
        String contract = contracts.get((int) ((long) j * contracts.size() / methods));
        List<Mutant> mutants = byKind(all.get(contract));
        if (i < mutants.size()) {
          // Another kind in the next method.
          round.put(contract, mutants.get((i + j) % mutants.size()));
        }
      }
      rounds.add(round);
    }
    return rounds;
  }

  /** The first of each kind, then the others. */
  private static List<Mutant> byKind(List<Mutant> mutants) {
    Map<String, Mutant> firsts = new LinkedHashMap<>();
    mutants.forEach(mutant -> firsts.putIfAbsent(mutant.kind(), mutant));
    List<Mutant> ordered = new ArrayList<>(firsts.values());
    mutants.stream().filter(mutant -> !ordered.contains(mutant)).forEach(ordered::add);
    return ordered;
  }

  /** Applies the slips, the last in each file first. */
  static void slip(Path sources, Iterable<Mutant> mutants) throws IOException {
    List<Mutant> ordered = new ArrayList<>();
    mutants.forEach(ordered::add);
    ordered.sort((a, b) -> Integer.compare(b.start(), a.start()));
    for (Mutant mutant : ordered) {
      Path file = sources.resolve(ROOT.relativize(mutant.file()).toString());
      Files.writeString(file, mutant.in(Files.readString(file)));
    }
  }

  /** The verdicts by contract, of the code with the slips or without. */
  private static Map<String, Verdict> prove(
      String name, Map<String, Mutant> mutants, boolean slipped) throws IOException {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    try (ProofTests proofs = new ProofTests(name, ROOT.resolve("kernel"), ROOT.resolve("bound"))) {
      if (slipped) {
        slip(proofs.sources(), mutants.values());
      }
      String selection =
          mutants.keySet().stream()
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "^(", ")$"));
      try (ProofJvm jvm = proofs.jvm()) {
        jvm.prove(
            selection,
            new ProofJvm.Reader() {
              @Override
              public void names(List<String> names) {
                // Each comes with its verdict.
              }

              @Override
              public void verdict(Verdict verdict) {
                verdicts.put(verdict.contract(), verdict);
              }
            });
      }
    }
    return verdicts;
  }
}
