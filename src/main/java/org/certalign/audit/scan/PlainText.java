package org.certalign.audit.scan;

import java.util.Arrays;

/**
 * The text of a manuscript on its way to plain text: every character knows the line that it comes
 * from, and structure is left as marks. Immutable.
 */
final class PlainText {
  /** Begins a cell of a table. */
  static final char CELL = '\uE000';

  /** Ends a row of a table. */
  static final char ROW = '\uE001';

  /** Begins a table. */
  static final char TABLE = '\uE002';

  /** Ends a table. */
  static final char TABLE_END = '\uE003';

  /** Separates paragraphs. */
  static final char PARAGRAPH = '\uE004';

  /** Separates sentences where no full stop does: items of lists, headings. */
  static final char SENTENCE = '\uE005';

  /** In a cell: it reaches into one more column. */
  static final char ACROSS = '\uE006';

  /** In a cell: it reaches into one more row. */
  static final char DOWN = '\uE007';

  /** A space that groups digits. */
  static final char THIN = '\u2009';

  private final String text;
  private final int[] lines;

  private PlainText(String text, int[] lines) {
    this.text = text;
    this.lines = lines;
  }

  /** A source as it stands, without marks. */
  static PlainText of(String source) {
    Builder out = new Builder();
    int line = 1;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      boolean half = c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n';
      if (!half) {
        out.append(c == '\r' ? '\n' : isMark(c) ? ' ' : c, line);
      }
      if (c == '\n' || (c == '\r' && !half)) {
        line++;
      }
    }
    return out.build();
  }

  private static boolean isMark(char c) {
    return c >= CELL && c <= DOWN;
  }

  /** The marks of a cell that is so many columns wide. */
  static String across(int columns) {
    return String.valueOf(ACROSS).repeat(columns - 1);
  }

  /** The marks of a cell that is so many rows high. */
  static String down(int rows) {
    return String.valueOf(DOWN).repeat(rows - 1);
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  char at(int index) {
    return index < text.length() ? text.charAt(index) : '\n';
  }

  /** The line of the source, from 1, that a character comes from. */
  int line(int index) {
    return lines.length == 0 ? 1 : lines[Math.min(index, lines.length - 1)];
  }

  PlainText part(int from, int to) {
    return new PlainText(text.substring(from, to), Arrays.copyOfRange(lines, from, to));
  }

  /** Collects characters with their lines. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] lines = new int[1024];

    void append(char c, int line) {
      if (text.length() == lines.length) {
        lines = Arrays.copyOf(lines, 2 * lines.length);
      }
      lines[text.length()] = line;
      text.append(c);
    }

    void append(String s, int line) {
      for (int i = 0; i < s.length(); i++) {
        append(s.charAt(i), line);
      }
    }

    PlainText build() {
      return new PlainText(text.toString(), Arrays.copyOf(lines, text.length()));
    }
  }
}
