package org.certalign.inspect;

import java.nio.file.Path;
import java.util.List;

/**
 * A data file.
 *
 * @param path where it is
 * @param name as the user named it
 * @param format its form
 * @param table the SQL that reads it
 * @param columns the names of its columns
 * @param lists those of them whose cells are lists
 */
record DataFile(
    Path path, String name, Format format, String table, List<String> columns, List<String> lists) {
  /** The line in which the k-th row begins, from 1; where a file has no lines, its number. */
  int line(long row) {
    return switch (format) {
      case CSV -> RowLines.of(path, ',', columns.size() == 1, row + 1);
      case TSV -> RowLines.of(path, '\t', columns.size() == 1, row + 1);
      case JSONL -> RowLines.of(path, '\n', false, row);
      case PARQUET -> Math.toIntExact(Math.min(Integer.MAX_VALUE, row));
    };
  }
}
