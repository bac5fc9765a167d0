package org.certalign.real;

/**
 * Bad input: a value that is malformed, outside what is allowed, or past a documented limit.
 *
 * <p>The message is written for the person who typed the value. It names the parameter, the value
 * and what is allowed, and is shown as it stands; no class name or stack trace goes with it. All
 * bad input ends in this exception.
 *
 * <pre>{@code
 * throw InputError.of("digits", "0", "an integer from 1 to 100000");
 * // digits: 0 is not allowed; allowed: an integer from 1 to 100000
 * }</pre>
 */
public final class InputError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** How much of a value is shown. */
  private static final int SHOWN = 80;

  /**
   * Bad input with a message of its own.
   *
   * @param message what is wrong and what is allowed, for the user
   */
  public InputError(String message) {
    // Bad input is an answer, not a fault of the program: a batch may hold millions of bad lines.
    super(message, null, false, false);
  }

  /**
   * Bad input in one named value.
   *
   * @param parameter the name under which the user gave the value
   * @param value the value as given
   * @param allowed what is allowed, as a noun phrase
   */
  public static InputError of(String parameter, String value, String allowed) {
    return new InputError(parameter + ": " + show(value) + " is not allowed; allowed: " + allowed);
  }

  /** A value as messages show it: on one line, without control characters, and not too long. */
  public static String show(String value) {
    StringBuilder shown = new StringBuilder();
    int end = Math.min(value.length(), SHOWN);
    for (int i = 0; i < end; i++) {
      char c = value.charAt(i);
      if (Character.isISOControl(c)) {
        shown.append(String.format("\\u%04x", (int) c));
      } else {
        shown.append(c);
      }
    }
    if (value.length() > SHOWN) {
      shown.append("... (").append(value.length()).append(" characters)");
    }
    return value.isEmpty() ? "\"\"" : shown.toString();
  }
}
