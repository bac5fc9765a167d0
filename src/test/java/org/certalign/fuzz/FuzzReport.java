package org.certalign.fuzz;

import java.util.List;

/** {@code reports/fuzz.md}. */
final class FuzzReport {
  private FuzzReport() {}

  static String of(List<FuzzRun> runs, int seconds) {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        # Fuzzing

        What reads input was fed hostile input, guided by coverage (Jazzer, libFuzzer): it may refuse it by
        an error with a reason, in 5 seconds of computing, and do nothing else. `mvn -Pfuzz verify` does it again
        (`-Dfuzz.seconds` for each target, `-Dfuzz.only=NAME` for one) and writes this page; inputs that
        were found stay in `target/fuzz`. A few changed examples of every target are read in every run of
        the tests (`FuzzTest`); what was ever found is a test beside the code that it was found in.

        """);
    out.append("%d seconds for each target.%n%n".formatted(seconds).replace("\r", ""));
    out.append("| target | reads | inputs | places reached | findings |\n");
    out.append("|---|---|---:|---:|---:|\n");
    for (FuzzRun run : runs) {
      out.append(
          "| %s | %s | %d | %d | %d |\n"
              .formatted(
                  run.target().name(),
                  run.target().reads(),
                  run.executions(),
                  run.covered(),
                  run.findings().size()));
    }
    return out.toString();
  }
}
