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

  /** Whether it is of a class {@code Wrong...}, honest or not. */
  static boolean isTwin(String contract) {
    Matcher name = NAME.matcher(contract);
    return name.matches() && name.group(1).startsWith("Wrong");
  }

  /** {@code Class.method} of a contract. */
  static String shortName(String contract) {
    Matcher name = NAME.matcher(contract);
    return name.matches() ? name.group(1) + "." + name.group(2) : contract;
  }
}
