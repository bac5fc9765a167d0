package org.certalign.audit.verify;

import java.util.Map;

/** The reader of formulas, for hostile ones. */
public final class FormulaReader {
  private static final Map<String, String> VALUES =
      Map.of("n", "16", "alpha", "1/3", "probs", "1/2,1/2", "of", "kl");

  private FormulaReader() {}

  /** Reads a formula and evaluates it; what it may throw is what certificates are refused by. */
  public static void read(String text) {
    try {
      Formula.evaluate(text, VALUES, 128);
    } catch (IllegalArgumentException | ArithmeticException | Formula.TooLong refused) {
      // A certificate with such a value is not confirmed.
    }
  }
}
