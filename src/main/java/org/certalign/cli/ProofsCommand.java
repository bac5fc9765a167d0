package org.certalign.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.certalign.real.InputError;
import org.certalign.report.MethodStatus;
import org.certalign.report.ProofBasis;
import org.certalign.report.ProofStatus;
import org.certalign.report.ProofStatusJson;
import org.certalign.report.Report;
import org.certalign.report.Standing;
import org.certalign.report.TrustedFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is proved of the code that computes. */
@Command(
    name = "proofs",
    description = {
      "Says which methods of the kernel and the bounds are proved, by which prover, and what is"
          + " trusted.",
      "A proof counts as long as code and contracts are what the prover read."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit code: 0 every method is proved or trusted, 3 some are tested only, 2 bad usage.",
      "Examples:",
      "  certalign proofs",
      "  certalign proofs kernel.Interval",
      "  certalign proofs --json"
    })
final class ProofsCommand implements Callable<Integer> {
  private static final String ROOT = "org.certalign.";
  private static final int UNDECIDED = 3;

  @Mixin private Output output;

  @Parameters(
      arity = "0..1",
      paramLabel = "CLASS",
      description = "lists the methods of one class, such as kernel.Interval.")
  private String type;

  @Option(names = "--json", description = "the same as --format json.")
  private boolean json;

  @Override
  public Integer call() {
    ProofStatus status = ProofStatus.packed();
    Map<String, List<MethodStatus>> classes = selected(status);
    PrintWriter out = output.out();
    if (json || output.json()) {
      out.print(Report.text(ProofStatusJson.of(status, classes)));
    } else if (type != null) {
      classes.values().forEach(methods -> methods.forEach(m -> out.println(line(m))));
    } else {
      table(classes, out);
      summary(status, out);
    }
    boolean open =
        classes.isEmpty() || all(classes).stream().anyMatch(m -> m.standing() == Standing.TESTED);
    return open ? UNDECIDED : 0;
  }

  private Map<String, List<MethodStatus>> selected(ProofStatus status) {
    if (type == null) {
      return status.classes();
    }
    Map<String, List<MethodStatus>> found = new LinkedHashMap<>();
    status
        .classes()
        .forEach(
            (name, methods) -> {
              if (name.equals(type) || shortName(name).equals(type) || name.endsWith("." + type)) {
                found.put(name, methods);
              }
            });
    if (found.isEmpty()) {
      throw new InputError(
          "no class '%s' in the records of proofs; 'certalign proofs' lists them".formatted(type));
    }
    return found;
  }

  private static String shortName(String name) {
    return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
  }

  private static List<MethodStatus> all(Map<String, List<MethodStatus>> classes) {
    List<MethodStatus> all = new ArrayList<>();
    classes.values().forEach(all::addAll);
    return all;
  }

  private static String line(MethodStatus m) {
    String name = shortName(m.type()) + "." + m.method();
    String twin = m.provedAs().isEmpty() ? "" : ", as " + m.provedAs();
    String stale = m.fresh() ? "" : " (a record is of an older source)";
    return "%-60s %s%s%s".formatted(name, m.standing().text(), twin, stale);
  }

  private static void table(Map<String, List<MethodStatus>> classes, PrintWriter out) {
    out.println(
        "%-24s %8s %6s %9s %13s %12s %8s"
            .formatted(
                "class", "methods", "both", "KeY only", "OpenJML only", "tested only", "trusted"));
    classes.forEach((name, methods) -> out.println(row(shortName(name), methods)));
    out.println(row("all", all(classes)));
  }

  private static String row(String name, List<MethodStatus> methods) {
    Map<Standing, Integer> count = ProofStatus.count(methods);
    return "%-24s %8d %6d %9d %13d %12d %8d"
        .formatted(
            name,
            methods.size(),
            count.get(Standing.BOTH),
            count.get(Standing.KEY),
            count.get(Standing.OPENJML),
            count.get(Standing.TESTED),
            count.get(Standing.TRUSTED));
  }

  private static void summary(ProofStatus status, PrintWriter out) {
    out.println();
    status
        .records()
        .forEach(record -> out.println(record.startsWith("no ") ? record : "record of " + record));
    if (!status.stale().isEmpty()) {
      List<String> names = status.stale().stream().map(ProofsCommand::shortName).toList();
      out.println(
          "changed since a prover read them, so that its verdict does not count: "
              + String.join(", ", names));
    }
    out.println(ProofBasis.say(all(status.classes())));
    out.println(
        "trusted besides: %d contracts of java.math.BigInteger, the JVM, the provers and z3; --json has the reasons"
            .formatted(
                TrustedFacts.packed().keySet().stream()
                    .filter(fact -> fact.startsWith("BigInteger."))
                    .count()));
  }
}
