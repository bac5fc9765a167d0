package org.certalign.report;

/** Text as HTML. */
final class Html {
  private Html() {}

  /** The text with everything escaped that means something in HTML. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
