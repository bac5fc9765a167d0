package org.certalign.cli;

import java.nio.file.Path;
import java.util.List;
import org.certalign.certify.Certificate;
import org.certalign.certify.SampledResult;
import org.certalign.certify.Sharpness;
import org.certalign.certify.TwinResult;
import org.certalign.certify.Verdict;
import org.certalign.report.CertificateJson;
import org.certalign.report.Check;

/** What a certification run prints, and its exit code. */
record Outcomes(CheckOutput output, List<Certificate> certificates) {
  /**
   * Prints the outcomes.
   *
   * @param folder where the files are
   * @return 0 if all is certified, 1 if something is refuted, 3 if something is undecided
   */
  int print(Path folder) {
    output.print(
        "certalign certify",
        Check.ofRun(certificates, folder.toString()),
        () -> CertificateJson.summary(certificates),
        () -> printText(folder));
    return exitCode();
  }

  private void printText(Path folder) {
    certificates.forEach(c -> output.out().println(line(c)));
    long good = certificates.stream().filter(c -> c.verdict() == Verdict.CERTIFIED).count();
    output.out().println();
    output
        .out()
        .println(
            "%d of %d theorems certified; see %s"
                .formatted(good, certificates.size(), folder.resolve("index.html")));
  }

  private String line(Certificate c) {
    long refuted = c.twins().stream().filter(TwinResult::refuted).count();
    long expected = c.sampled().stream().filter(SampledResult::isAsExpected).count();
    String twins =
        c.twins().isEmpty() ? "" : "%d of %d twins refuted".formatted(refuted, c.twins().size());
    String sampled =
        c.sampled().isEmpty() ? "" : "%d of %d sampled".formatted(expected, c.sampled().size());
    return "%s  %-26s %-22s  %-14s  %s"
        .formatted(output.verdict(c.verdict()), c.theorem().id(), twins, sampled, sharpness(c))
        .stripTrailing();
  }

  private static String sharpness(Certificate c) {
    Sharpness s = c.sharpness();
    if (!s.holds()) {
      return "said to be attained, but a bound moved by 1% stands";
    }
    if (s.declared()) {
      return "attained: moved by 1% it is refuted";
    }
    return s.refutedFrom() == null
        ? ""
        : "refuted when moved by " + s.refutedFrom().toDecimalIfExact().orElseThrow();
  }

  private int exitCode() {
    if (certificates.stream().anyMatch(c -> c.verdict() == Verdict.REFUTED)) {
      return 1;
    }
    return certificates.stream().allMatch(c -> c.verdict() == Verdict.CERTIFIED) ? 0 : 3;
  }
}
