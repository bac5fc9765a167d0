package org.certalign.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.certalign.audit.verify.CertificateCheck;
import org.certalign.audit.verify.Verification;
import org.certalign.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks certificates. */
@Command(
    name = "verify",
    description = {
      "Checks certificates: their form and hash; each value, computed again from the formula of the theory page by the",
      "proved kernel alone; each outcome and power against the numbers beside it; the verdict against what it rests on;",
      "and statement, assumptions, cases and twins against the registry.",
      "Then makes the certificate anew from its seed, which must give the same, and from a seed of its own, which must",
      "give the same verdict."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "It protects against errors in the code that makes certificates (where a formula is computed again), against",
      "accidents, and against edits: any digit, seed, parameter or verdict. It does not protect against an error in the",
      "kernel or the JVM, which both sides share, nor against a certalign that was tampered with.",
      "Exit code: 0 if every certificate passes, 1 if one does not, 2 if a file is no certificate.",
      "Examples:",
      "  certalign verify reports/quick/certificates/bon-kl.json",
      "  certalign verify --check-only reports/certificates/*.json"
    })
final class VerifyCommand implements Callable<Integer> {
  @Mixin private Output output;

  @Parameters(arity = "1..*", paramLabel = "CERTIFICATE", description = "files to check.")
  private List<String> files;

  @Option(
      names = "--check-only",
      description = "do not make the certificates anew; takes milliseconds.")
  private boolean checkOnly;

  private record Checked(String file, Verification verification) {
    boolean passes() {
      return verification.flaws().isEmpty();
    }
  }

  @Override
  public Integer call() {
    List<CertificateFile> certificates = files.stream().map(CertificateFile::read).toList();
    ProgressBar bar = new ProgressBar(output.err());
    List<Checked> all = new ArrayList<>();
    for (CertificateFile certificate : certificates) {
      all.add(new Checked(certificate.name(), check(certificate)));
      bar.done(certificate.name(), all.size(), certificates.size());
    }
    bar.clear();
    if (output.json()) {
      output.out().print(Report.text(json(all)));
    } else {
      all.forEach(this::print);
    }
    return all.stream().allMatch(Checked::passes) ? 0 : 1;
  }

  private Verification check(CertificateFile certificate) {
    List<String> formal = certificate.formalFlaws();
    if (!formal.isEmpty()) {
      return new Verification(certificate.id(), formal, 0, List.of());
    }
    Verification check = CertificateCheck.of(certificate.json());
    List<String> registry = certificate.flawsAgainstRegistry();
    List<String> flaws = new ArrayList<>(check.flaws());
    flaws.addAll(registry);
    if (!checkOnly && registry.isEmpty()) {
      flaws.addAll(certificate.flawsAgainstNewOnes());
    }
    return new Verification(check.id(), flaws, check.confirmed(), check.open());
  }

  private void print(Checked checked) {
    Verification v = checked.verification();
    String result =
        checked.passes() ? output.coloured("green", "ok    ") : output.coloured("red", "FAILED");
    output.out().println("%s  %s".formatted(result, checked.file()));
    v.flaws().forEach(flaw -> output.out().println("        " + flaw));
    output
        .out()
        .println(
            "        %d values computed again%s"
                .formatted(
                    v.confirmed(),
                    v.open().isEmpty()
                        ? ""
                        : "; without a formula of their own: " + v.open().size()));
  }

  private static ObjectNode json(List<Checked> all) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    ArrayNode list = out.putArray("certificates");
    for (Checked checked : all) {
      ObjectNode entry = list.addObject();
      entry.put("file", checked.file());
      entry.put("id", checked.verification().id());
      entry.put("passes", checked.passes());
      ArrayNode flaws = entry.putArray("flaws");
      checked.verification().flaws().forEach(flaws::add);
      entry.put("recomputed", checked.verification().confirmed());
      ArrayNode open = entry.putArray("withoutFormula");
      checked.verification().open().forEach(open::add);
    }
    return out;
  }
}
