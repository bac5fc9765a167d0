package org.certalign.inspect;

import java.util.List;

/**
 * A data file.
 *
 * @param name as the user named it
 * @param format its form
 * @param table the SQL that reads it
 * @param columns the names of its columns
 * @param lists those of them whose cells are lists
 */
record DataFile(
    String name, Format format, String table, List<String> columns, List<String> lists) {
  /** The line of the k-th row, from 1, if no row is longer than a line. */
  int line(long row) {
    return Math.toIntExact(Math.min(Integer.MAX_VALUE, format.hasHeader() ? row + 1 : row));
  }
}
