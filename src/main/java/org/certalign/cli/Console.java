package org.certalign.cli;

import java.io.PrintWriter;
import org.certalign.certify.Verdict;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where a command writes, with colour on terminals. */
abstract class Console {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** A verdict, padded, green or red on a terminal. */
  String verdict(Verdict v) {
    String style = v == Verdict.CERTIFIED ? "green" : v == Verdict.REFUTED ? "red" : "yellow";
    return coloured(style, "%-9s".formatted(v));
  }

  /** A text in a colour on a terminal. */
  String coloured(String style, String text) {
    return CommandLine.Help.Ansi.AUTO.string("@|%s %s|@".formatted(style, text));
  }
}
