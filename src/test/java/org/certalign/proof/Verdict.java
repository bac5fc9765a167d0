package org.certalign.proof;

import java.util.Locale;

/**
 * What became of one contract.
 *
 * @param contract its name, as {@link KeyProver#name} writes it
 * @param outcome whether it is proved
 * @param millis how long that took
 * @param note how it was proved, or where the proof stopped
 */
record Verdict(String contract, Outcome outcome, long millis, String note) {
  /** What can become of a contract. */
  enum Outcome {
    CLOSED,

    /** KeY and z3 were at work, and found no proof. */
    OPEN,

    /** KeY or z3 did not get to work, hung or died: that says nothing of the contract. */
    FAILED
  }

  /** Of a prover that was at work. */
  Verdict(String contract, boolean closed, long millis, String note) {
    this(contract, closed ? Outcome.CLOSED : Outcome.OPEN, millis, note);
  }

  /** Whether it is proved. */
  boolean closed() {
    return outcome == Outcome.CLOSED;
  }

  /** Whether the provers gave up. */
  boolean open() {
    return outcome == Outcome.OPEN;
  }

  /** As one line of text. */
  String toLine() {
    return String.join(
        "\t", contract, outcome.name(), Long.toString(millis), note.replaceAll("\\s+", " "));
  }

  /** The inverse of {@link #toLine}. */
  static Verdict ofLine(String line) {
    String[] parts = line.split("\t", 4);
    return new Verdict(parts[0], Outcome.valueOf(parts[1]), Long.parseLong(parts[2]), parts[3]);
  }

  /** For people. */
  String describe() {
    return String.format(
        Locale.ROOT, "%-6s %6.1f s  %s: %s", outcome, millis / 1e3, contract, note);
  }
}
