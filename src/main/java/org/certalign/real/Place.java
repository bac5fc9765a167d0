package org.certalign.real;

/**
 * A place in a text, for messages.
 *
 * @param text the whole text
 * @param index the index of the character in question
 */
record Place(String text, int index) {
  private static final int SHOWN = 60;

  private static final String MARK = " (column ";

  /** The message with this place, unless it names one. */
  InputError located(InputError e) {
    return e.getMessage().contains(MARK) ? e : error(e.getMessage());
  }

  /** The message with this place, unless it names one. */
  ArithmeticException located(ArithmeticException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains(MARK) ? e : new ArithmeticException(message + where());
  }

  /** An error at this place. */
  InputError error(String message) {
    return new InputError(message + where());
  }

  private String where() {
    int from = text.length() <= SHOWN ? 0 : Math.max(0, index - SHOWN / 2);
    int to = Math.min(text.length(), from + SHOWN);
    String before = from > 0 ? "..." : "";
    String after = to < text.length() ? "..." : "";
    return MARK
        + (index + 1)
        + " of "
        + before
        + InputError.show(text.substring(from, to))
        + after
        + ")";
  }
}
