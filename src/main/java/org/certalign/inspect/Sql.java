package org.certalign.inspect;

/** Names and texts in SQL: whatever they contain, they end where they end. */
final class Sql {
  private Sql() {}

  /** A column by its name. */
  static String name(String column) {
    return '"' + column.replace("\"", "\"\"") + '"';
  }

  /** A text. */
  static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /**
   * A cell as a number; null where it holds none. DuckDB reads 1_000 as a thousand, and nobody who
   * writes numbers into a file does.
   */
  static String number(String column) {
    return "CASE WHEN contains(CAST(%1$s AS VARCHAR), '_') THEN NULL ELSE TRY_CAST(%1$s AS DOUBLE) END"
        .formatted(name(column));
  }

  /** A cell as text. */
  static String words(String column) {
    return "CAST(%s AS VARCHAR)".formatted(name(column));
  }
}
