package org.certalign.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.certalign.audit.scan.Form;
import org.certalign.audit.scan.Scan;
import org.certalign.audit.scan.ScanFinding;
import org.certalign.audit.scan.Unread;
import org.certalign.certify.Verdict;
import org.certalign.report.Report;
import org.certalign.report.ScanJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Wrong numbers in a manuscript. */
@Command(
    name = "scan",
    description =
        "Finds the closed forms of best-of-n that a manuscript states (.tex, .md, .html, .txt), recomputes"
            + " them and lists those that are wrong.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Understood: KL (both directions), chi-squared, total variation, Hellinger, Rényi and Jensen-Shannon divergence",
      "and win rate, by name, sign or formula, with n = 64 or best-of-64 near by; in sentences and in tables.",
      "\"is 3.17\" is right if the value rounds to it; \"at most\", \"bounded by\", \"below\" are inequalities;",
      "nats unless bits are named; percentages, TeX and HTML markup.",
      "What names a closed form and a value and is not understood is listed as such, and not judged;",
      "drawings, and formulas in MathML that are not on one line, are not read.",
      "Examples:",
      "  certalign scan paper.tex",
      "  certalign scan README.md --all --format json",
      "Exit code: 0 if nothing is wrong, 1 if something is, 3 if something could not be decided."
    })
final class ScanCommand implements Callable<Integer> {
  @Mixin private Output output;

  @Parameters(paramLabel = "FILE", description = "the manuscript.")
  private String file;

  @Option(names = "--all", description = "list the right values too.")
  private boolean all;

  @Override
  public Integer call() {
    Form form = Form.of(file);
    Scan scan = Scan.of(form, InputFile.text(file));
    if (output.json()) {
      output.out().print(Report.text(ScanJson.of(scan, all)));
    } else {
      print(scan);
    }
    if (scan.count(Verdict.REFUTED) > 0) {
      return 1;
    }
    return scan.count(Verdict.UNDECIDED) > 0 ? 3 : 0;
  }

  private void print(Scan scan) {
    for (ScanFinding f : scan.findings()) {
      if (all || f.verdict() != Verdict.CERTIFIED) {
        String note = f.note().isEmpty() ? "" : " (" + f.note() + ")";
        output
            .out()
            .println(
                "%s  line %d: %s %s is written as %s; right is %s%s"
                    .formatted(
                        output.verdict(f.verdict()),
                        f.line(),
                        f.theorem(),
                        words(f.params()),
                        relation(f) + f.written(),
                        f.right(),
                        note));
      }
    }
    for (Unread u : scan.unread()) {
      output
          .out()
          .println("unread     line %d: %s: \"%s\"".formatted(u.line(), u.reason(), u.text()));
    }
    output
        .out()
        .println(
            "%d right, %d wrong, %d undecided, %d not understood"
                .formatted(
                    scan.count(Verdict.CERTIFIED),
                    scan.count(Verdict.REFUTED),
                    scan.count(Verdict.UNDECIDED),
                    scan.unread().size()));
  }

  /** The relation of what is said, where it is no plain equality. */
  private static String relation(ScanFinding f) {
    String sign = f.claim().substring(0, f.claim().indexOf(' '));
    return sign.equals("=") ? "" : sign + " ";
  }

  private static String words(Map<String, String> params) {
    return params.entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue())
        .collect(Collectors.joining(" "));
  }
}
