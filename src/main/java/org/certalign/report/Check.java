package org.certalign.report;

import java.util.List;
import org.certalign.audit.Finding;
import org.certalign.certify.Certificate;
import org.certalign.certify.Verdict;

/**
 * One thing that was checked, in the terms of continuous integration.
 *
 * @param id its name
 * @param rule what kind of check it is: a theorem's id, or {@code expression}
 * @param verdict CERTIFIED where all is well, REFUTED where it is not; what was expected counts as
 *     well
 * @param message what was found, in a sentence
 * @param file the file that it is about, as the user named it
 * @param line the line of that file, from 1
 */
public record Check(
    String id, String rule, Verdict verdict, String message, String file, int line) {
  /** The claims of a file. */
  public static List<Check> of(List<Finding> findings, String file) {
    return findings.stream().map(finding -> of(finding, file)).toList();
  }

  private static Check of(Finding f, String file) {
    boolean theorem = f.claim().theorem() != null;
    String message =
        f.claim().expect() == null
            ? f.reason()
            : "%s (verdict %s, expected %s)".formatted(f.reason(), f.verdict(), f.claim().expect());
    return new Check(
        f.claim().id(),
        theorem ? f.claim().theorem() : "expression",
        f.asExpected() ? Verdict.CERTIFIED : unexpected(f),
        message,
        file,
        Math.max(1, f.claim().line()));
  }

  private static Verdict unexpected(Finding f) {
    boolean open = f.claim().expect() == null && f.verdict() == Verdict.UNDECIDED;
    return open ? Verdict.UNDECIDED : Verdict.REFUTED;
  }

  /**
   * The theorems of a run.
   *
   * @param folder the folder that the certificates are written to, as the user named it
   */
  public static List<Check> ofRun(List<Certificate> certificates, String folder) {
    return certificates.stream()
        .map(
            c ->
                new Check(
                    c.theorem().id(),
                    c.theorem().id(),
                    c.verdict(),
                    message(c),
                    "%s/certificates/%s.json".formatted(folder, c.theorem().id()),
                    1))
        .toList();
  }

  private static String message(Certificate c) {
    String verdict = "%s: %s".formatted(c.theorem().title(), c.verdict());
    List<String> objections = Objections.of(c);
    return objections.isEmpty() ? verdict : verdict + "; " + String.join("; ", objections);
  }
}
