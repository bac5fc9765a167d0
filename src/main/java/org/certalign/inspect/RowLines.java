package org.certalign.inspect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.certalign.real.InputError;

/**
 * Where the rows of a text file begin: a quoted cell may go on for lines (RFC 4180), and lines with
 * nothing in them are no rows, save where a row is one cell, which may be empty. Ends of lines are
 * LF, CR LF or CR.
 */
final class RowLines {
  private static final int END = -1;

  private final InputStream in;
  private final int delimiter;
  private final boolean blankRows;
  private int line = 1;
  private int next;

  private RowLines(InputStream in, int delimiter, boolean blankRows) throws IOException {
    this.in = in;
    this.delimiter = delimiter;
    this.blankRows = blankRows;
    this.next = in.read();
  }

  /**
   * The line of the k-th row, from 1, the header being one.
   *
   * @param delimiter of the cells; a line end where cells are not quoted
   * @param blankRows whether a line with nothing in it is a row
   */
  static int of(Path path, char delimiter, boolean blankRows, long k) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      RowLines lines = new RowLines(in, delimiter, blankRows);
      int start = lines.line;
      for (long rows = 0; rows < k && lines.next != END; ) {
        start = lines.line;
        rows += lines.isRow() ? 1 : 0;
      }
      return start;
    } catch (IOException e) {
      throw new InputError("'%s' cannot be read".formatted(path));
    }
  }

  /** Reads to the end of a row or a blank line; whether it is a row. */
  private boolean isRow() throws IOException {
    boolean something = false;
    boolean cellBegins = true;
    while (next != END && next != '\n' && next != '\r') {
      something |= next != ' ' && next != '\t';
      if (next == '"' && cellBegins && delimiter != '\n') {
        skipQuoted();
        cellBegins = false;
      } else {
        cellBegins = next == delimiter;
        advance();
      }
    }
    advance();
    return something || blankRows;
  }

  /** Skips a quotation mark and all up to its other one; two in a row are one that is meant. */
  private void skipQuoted() throws IOException {
    do {
      advance();
      while (next != END && next != '"') {
        advance();
      }
      advance();
    } while (next == '"');
  }

  /** Reads on, and counts ends of lines: of CR LF the second half. */
  private void advance() throws IOException {
    int read = next;
    next = read == END ? END : in.read();
    if (read == '\n' || (read == '\r' && next != '\n')) {
      line++;
    } else if (read == '\r') {
      advance();
    }
  }
}
