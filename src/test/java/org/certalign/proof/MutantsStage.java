package org.certalign.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whether the contracts say enough: KeY must leave a method open once there is a slip in its body.
 * Only methods count whose contract KeY closes in the same run with the same effort as long as
 * there is none, and only runs that KeY and z3 went through with. Profile {@code mutants}; the
 * report goes to {@code proofs/mutants.md} and {@code .json}.
 */
final class MutantsStage {
  private static final Path ROOT = Path.of("src", "main", "java", "org", "certalign");
  private static final List<String> PACKAGES = List.of("kernel", "bound");
  private static final long SEED = Long.getLong("mutants.seed", 1);

  /** How many of each package. */
  private static final int COUNT = Integer.getInteger("mutants.count", 45);

  private static final int FEWEST = 60;

  @BeforeEach
  void hurry() {
    System.setProperty(Effort.TIGHT, "true");
  }

  @Test
  void aSlipLeavesTheContractOpen() throws Exception {
    List<Mutant> mutants = new ArrayList<>();
    for (String name : PACKAGES) {
      mutants.addAll(MutantChoice.of(Mutants.of(name), SEED, COUNT));
    }
    List<List<Mutant>> rounds = MutantChoice.rounds(mutants);
    ExecutorService jvms = Executors.newFixedThreadPool(ProofTests.JVMS);
    try {
      Future<Map<String, Verdict>> control =
          jvms.submit(() -> prove("mutants-control", contracts(mutants), List.of()));
      List<Future<Map<String, Verdict>>> outcomes = new ArrayList<>();
      for (List<Mutant> round : rounds) {
        String name = "mutants-" + (outcomes.size() + 1);
        outcomes.add(jvms.submit(() -> prove(name, contracts(round), round)));
      }
      judge(report(control.get(), rounds, outcomes));
    } finally {
      jvms.shutdownNow();
    }
  }

  private static MutationReport report(
      Map<String, Verdict> control,
      List<List<Mutant>> rounds,
      List<Future<Map<String, Verdict>>> outcomes)
      throws InterruptedException, ExecutionException {
    Map<String, Long> settings = new TreeMap<>();
    settings.put("mutants.seed", SEED);
    settings.put("mutants.count", (long) COUNT);
    settings.put("key.patience", (long) Effort.PATIENCE);
    MutationReport report = new MutationReport(settings, control);
    for (int i = 0; i < rounds.size(); i++) {
      Map<String, Verdict> verdicts = outcomes.get(i).get();
      rounds.get(i).forEach(mutant -> report.add(mutant, verdicts.get(mutant.contract())));
    }
    return report;
  }

  private static void judge(MutationReport report) throws IOException {
    report.write();
    assertTrue(report.counted() >= FEWEST, report.counted() + " mutants");
    assertTrue(report.survived() * 20 <= report.counted(), report.survived() + " survive");
    assertEquals(List.of(), report.unexplained(), "survive, and nobody says why");
  }

  private static Set<String> contracts(Collection<Mutant> mutants) {
    return mutants.stream()
        .map(Mutant::contract)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Applies the slips, the last in each file first. */
  static void slip(Path sources, Collection<Mutant> mutants) throws IOException {
    List<Mutant> ordered = new ArrayList<>(mutants);
    ordered.sort((a, b) -> Integer.compare(b.start(), a.start()));
    for (Mutant mutant : ordered) {
      Path file = sources.resolve(ROOT.relativize(mutant.file()).toString());
      Files.writeString(file, mutant.in(Files.readString(file)));
    }
  }

  /** The verdicts by contract, of the code with some slips or none. */
  private static Map<String, Verdict> prove(
      String name, Set<String> contracts, Collection<Mutant> slips) throws IOException {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    List<Path> roots = PACKAGES.stream().map(ROOT::resolve).toList();
    try (ProofTests proofs = new ProofTests(name, verdict -> {}, roots)) {
      slip(proofs.sources(), slips);
      String selection =
          contracts.stream().map(Pattern::quote).collect(Collectors.joining("|", "^(", ")$"));
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
