package org.certalign.cli;

import java.io.PrintWriter;
import org.certalign.certify.Verdict;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands share: where they write, in which form, and colour on terminals. */
final class Output {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private Format format;

  boolean json() {
    return format == Format.JSON;
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** A verdict, padded, green or red on a terminal. */
  String verdict(Verdict v) {
    String style = v == Verdict.CERTIFIED ? "green" : v == Verdict.REFUTED ? "red" : "yellow";
    String padded = "%-9s".formatted(v);
    return CommandLine.Help.Ansi.AUTO.string("@|%s %s|@".formatted(style, padded));
  }
}
