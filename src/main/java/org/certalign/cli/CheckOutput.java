package org.certalign.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Supplier;
import org.certalign.report.Check;
import org.certalign.report.JunitXml;
import org.certalign.report.Report;
import org.certalign.report.Sarif;
import picocli.CommandLine.Option;

/** What commands share that check things: their answer goes to continuous integration as well. */
final class CheckOutput extends Console {
  private enum Format {
    TEXT,
    JSON,
    JUNIT,
    SARIF
  }

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description = {
        "text or json; junit (XML) or sarif (2.1.0) for",
        "continuous integration (default: ${DEFAULT-VALUE})."
      })
  private Format format;

  /**
   * Answers in the form that is asked for.
   *
   * @param suite the name of the command, for a report of tests
   * @param checks what was checked
   * @param json the answer for programs
   * @param text prints the answer for people
   */
  void print(String suite, List<Check> checks, Supplier<JsonNode> json, Runnable text) {
    switch (format) {
      case JSON -> out().print(Report.text(json.get()));
      case JUNIT -> out().print(JunitXml.of(suite, checks));
      case SARIF -> out().print(Report.text(Sarif.of(checks)));
      case TEXT -> text.run();
    }
  }
}
