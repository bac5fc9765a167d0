package org.certalign.report.cite;

/** certalign as a work to cite; {@code CITATION.cff} says the same. */
final class Software {
  static final String TITLE = "certalign: certified bounds for best-of-n alignment";
  static final String AUTHOR = "The certalign maintainers";
  static final String YEAR = "2026";

  private Software() {}

  /** A key for a bibliography, of its own for each number cited. */
  static String key(Citation c) {
    return "certalign-" + MacroName.typst(c);
  }
}
