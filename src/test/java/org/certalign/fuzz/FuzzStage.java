package org.certalign.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The campaign: each target in a JVM of its own under Jazzer, for {@code -Dfuzz.seconds}; {@code
 * -Dfuzz.only} names one target. What is found stays in {@code target/fuzz/NAME}.
 */
class FuzzStage {
  private static final int SECONDS = Integer.getInteger("fuzz.seconds", 120);
  private static final String ONLY = System.getProperty("fuzz.only", "");
  private static final Path REPORT = Path.of("reports/fuzz.md");

  @Test
  void findsNothing() throws IOException, InterruptedException {
    List<FuzzRun> runs = new ArrayList<>();
    for (Target target : Targets.all()) {
      if (ONLY.isEmpty() || ONLY.equals(target.name())) {
        runs.add(FuzzRun.of(target, SECONDS));
      }
    }
    if (ONLY.isEmpty()) {
      Files.writeString(REPORT, FuzzReport.of(runs, SECONDS));
    }
    assertEquals(List.of(), runs.stream().flatMap(run -> run.findings().stream()).toList());
  }
}
