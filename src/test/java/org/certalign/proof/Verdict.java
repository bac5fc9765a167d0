package org.certalign.proof;

import java.util.Locale;

/**
 * What became of one contract.
 *
 * @param contract its name, as {@link KeyProver#name} writes it
 * @param closed whether it is proved
 * @param millis how long that took
 * @param note how it was proved, or where the proof stopped
 */
record Verdict(String contract, boolean closed, long millis, String note) {
  /** As one line of text. */
  String toLine() {
    return String.join(
        "\t",
        contract,
        Boolean.toString(closed),
        Long.toString(millis),
        note.replaceAll("\\s+", " "));
  }

  /** The inverse of {@link #toLine}. */
  static Verdict ofLine(String line) {
    String[] parts = line.split("\t", 4);
    return new Verdict(
        parts[0], Boolean.parseBoolean(parts[1]), Long.parseLong(parts[2]), parts[3]);
  }

  /** For people. */
  String describe() {
    return String.format(
        Locale.ROOT,
        "%-6s %6.1f s  %s: %s",
        closed ? "CLOSED" : "OPEN",
        millis / 1e3,
        contract,
        note);
  }
}
