package org.certalign.cli;

import picocli.CommandLine.Option;

/** What most commands share: an answer for people or for programs. */
final class Output extends Console {
  private enum Format {
    TEXT,
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private Format format;

  boolean json() {
    return format == Format.JSON;
  }
}
