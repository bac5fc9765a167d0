package org.certalign.proof;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must become of a contract. Its name tells. */
enum Expectation {
  CLOSED,
  OPEN;

  private static final Pattern NAME = Pattern.compile("(?:.*\\.)?(\\w+)\\.(\\w+)\\(.*");

  /**
   * Open: the methods of a class {@code Facts}, which are what is trusted; a method {@code xFact},
   * the twin of a proved {@code xProof}; and in a class {@code Wrong...} what is not called {@code
   * honest...}. Everything else must close.
   */
  static Expectation of(String contract) {
    Matcher name = NAME.matcher(contract);
    if (!name.matches() || name.group(2).equals(KeyProver.CONSTRUCTOR)) {
      return CLOSED;
    }
    boolean open =
        name.group(1).equals("Facts")
            || name.group(2).endsWith("Fact")
            || (name.group(1).startsWith("Wrong") && !name.group(2).startsWith("honest"));
    return open ? OPEN : CLOSED;
  }

  /** {@code Class.method} of a contract. */
  static String shortName(String contract) {
    Matcher name = NAME.matcher(contract);
    return name.matches() ? name.group(1) + "." + name.group(2) : contract;
  }

  /** How hard to try a contract. */
  static Effort effort(String contract) {
    boolean calls =
        !contract.startsWith("org.certalign.kernel.")
            && !contract.contains("." + KeyProver.CONSTRUCTOR + "(");
    if (of(contract) != CLOSED) {
      return calls ? Effort.SHORT_CALLS : Effort.SHORT;
    }
    if (Boolean.getBoolean(Effort.TIGHT)) {
      return calls ? Effort.CALLS.first(1) : Effort.FULL.first(2);
    }
    return calls ? Effort.CALLS : Effort.FULL;
  }
}
