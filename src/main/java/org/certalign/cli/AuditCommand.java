package org.certalign.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.certalign.audit.Audit;
import org.certalign.audit.ClaimsFile;
import org.certalign.audit.Finding;
import org.certalign.certify.Verdict;
import org.certalign.report.Check;
import org.certalign.report.FindingsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Claims to verdicts. */
@Command(
    name = "audit",
    description = "Decides every claim of a claims file (YAML or JSON).",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A claims file:",
      "  version: 1",
      "  claims:",
      "    - id: best-of-64",
      "      theorem: bon-kl",
      "      params: {n: 64}",
      "      claim: \"= 3.17\"",
      "    - id: too-good",
      "      theorem: bon-gain-subgaussian",
      "      params: {n: 16, sigma: 1}",
      "      observed: 2.9",
      "Exit code: 0 if every verdict is as expected (CERTIFIED unless the claim says expect), 1 if not, 3 if only undecided."
    })
final class AuditCommand implements Callable<Integer> {
  @Mixin private CheckOutput output;

  @Parameters(paramLabel = "FILE", description = "the claims file.")
  private String file;

  @Override
  public Integer call() {
    List<Finding> findings = Audit.of(ClaimsFile.parse(InputFile.text(file)));
    output.print(
        "certalign audit",
        Check.of(findings, file),
        () -> FindingsJson.of(findings),
        () -> print(findings));
    return exitCode(findings);
  }

  private void print(List<Finding> findings) {
    for (Finding f : findings) {
      String expected =
          f.claim().expect() == null
              ? ""
              : f.asExpected() ? " (as expected)" : " (expected " + f.claim().expect() + ")";
      output
          .out()
          .println("%s  %s%s".formatted(output.verdict(f.verdict()), f.claim().id(), expected));
      output.out().println("           " + f.reason());
      if (!f.claim().source().isEmpty()) {
        output.out().println("           source: " + f.claim().source());
      }
    }
    output.out().println();
    output
        .out()
        .println(
            "%d certified, %d refuted, %d undecided"
                .formatted(
                    count(findings, Verdict.CERTIFIED),
                    count(findings, Verdict.REFUTED),
                    count(findings, Verdict.UNDECIDED)));
  }

  private static long count(List<Finding> findings, Verdict v) {
    return findings.stream().filter(f -> f.verdict() == v).count();
  }

  private static int exitCode(List<Finding> findings) {
    List<Finding> surprising = findings.stream().filter(f -> !f.asExpected()).toList();
    if (surprising.isEmpty()) {
      return 0;
    }
    boolean onlyOpen =
        surprising.stream()
            .allMatch(f -> f.verdict() == Verdict.UNDECIDED && f.claim().expect() == null);
    return onlyOpen ? 3 : 1;
  }
}
