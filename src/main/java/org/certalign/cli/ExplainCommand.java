package org.certalign.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.certalign.report.Basis;
import org.certalign.report.Report;
import org.certalign.report.TheoremJson;
import org.certalign.theorem.Registry;
import org.certalign.theorem.SamplingPlan;
import org.certalign.theorem.Theorem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says all about one theorem. */
@Command(
    name = "explain",
    description =
        "Statement, assumptions (checked or assumed), equality, what it rests on, false twins.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Mixin private Output output;

  @Parameters(paramLabel = "ID", description = "a theorem's id; 'certalign theorems' lists them.")
  private String id;

  @Override
  public Integer call() {
    Theorem t = Registry.find(id);
    if (output.json()) {
      output.out().print(Report.text(TheoremJson.explained(t)));
    } else {
      explain(t, output.out());
    }
    return 0;
  }

  private static void explain(Theorem t, PrintWriter out) {
    out.println("%s: %s".formatted(t.id(), t.title()));
    out.println();
    out.println("  " + t.statement());
    out.println();
    t.assumptions()
        .forEach(
            a -> out.println("  %s: %s".formatted(a.checked() ? "checked" : "assumed", a.text())));
    if (!t.equality().isEmpty()) {
      out.println("  equality: " + t.equality());
    }
    if (!t.breaks().isEmpty()) {
      out.println("  breaks: " + t.breaks());
    }
    if (t.bound().isPresent()) {
      out.println("  value: %s, by %s".formatted(t.kind().text(), t.method()));
      t.parameters()
          .forEach(
              p -> out.println("    %s: %s; %s".formatted(p.name(), p.meaning(), p.allowed())));
    } else {
      out.println("  value: none; this is a statement that 'certify' examines");
    }
    out.println("  lanes: " + String.join(", ", t.lanes()));
    t.plans().forEach(p -> out.println("  sampled: " + line(p)));
    t.sources().forEach(s -> out.println("  source: " + s));
    Basis.of(t).forEach(s -> out.println("  basis: " + s));
    t.twins().forEach(w -> out.println("  false twin %s: %s".formatted(w.id(), w.statement())));
  }

  private static String line(SamplingPlan p) {
    String what = p.breaks() ? ", which is to be refuted" : p.sharp() ? ", which is attained" : "";
    return "%s: %s %s what the theorem says%s (%s)"
        .formatted(
            p.quantity().name(),
            p.quantity().words(),
            p.relation().sign(),
            what,
            p.quantity().lane().key());
  }
}
