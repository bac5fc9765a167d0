package org.certalign.cli;

import org.certalign.real.InputError;
import picocli.CommandLine.Option;

/** The option {@code --digits}. */
final class DigitsOption {
  static final int DEFAULT = 20;
  static final int MOST = 100_000;

  @Option(
      names = "--digits",
      paramLabel = "D",
      defaultValue = "20",
      description = "significant digits to certify, 1 to 100000 (default: ${DEFAULT-VALUE}).")
  private String text;

  int value() {
    return parse(text);
  }

  static int parse(String text) {
    try {
      int digits = Integer.parseInt(text);
      if (digits >= 1 && digits <= MOST) {
        return digits;
      }
    } catch (NumberFormatException e) {
      // the message below says it
    }
    throw InputError.of("digits", text, "an integer from 1 to " + MOST);
  }
}
