package org.certalign.audit.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks the tables of plain text: lines of short columns, two spaces or a tab apart. */
final class TextTables {
  private static final Pattern COLUMN = Pattern.compile("\\S++(?:[ ](?=\\S)\\S++)*+");
  private static final Pattern RULER = Pattern.compile("[\\s=+|-]++");
  private static final int LONGEST_CELL = 30;
  private static final int LONGEST_LINE = 1000;

  private record Span(int from, int to) {}

  private final PlainText in;
  private final PlainText.Builder out = new PlainText.Builder();
  private final List<Span> lines = new ArrayList<>();

  private TextTables(PlainText in) {
    this.in = in;
  }

  static PlainText read(PlainText in) {
    TextTables tables = new TextTables(in);
    tables.part();
    int i = 0;
    while (i < tables.lines.size()) {
      i = tables.step(i);
    }
    return tables.out.build();
  }

  private void part() {
    int from = 0;
    for (int to = in.text().indexOf('\n'); to >= 0; to = in.text().indexOf('\n', from)) {
      lines.add(new Span(from, to));
      from = to + 1;
    }
    lines.add(new Span(from, in.length()));
  }

  /** A table, or a line that is none; the index behind it. */
  private int step(int i) {
    int end = end(i);
    if (end == i) {
      copy(lines.get(i));
      if (i + 1 < lines.size()) {
        out.append('\n', in.line(lines.get(i).to()));
      }
      return i + 1;
    }
    out.append(PlainText.TABLE, in.line(lines.get(i).from()));
    int row = i + 1;
    while (isRuler(row)) {
      row++;
    }
    if (startsBehind(lines.get(i), lines.get(row))) {
      out.append(PlainText.CELL, in.line(lines.get(i).from()));
    }
    for (int k = i; k < end; k++) {
      row(lines.get(k));
    }
    out.append(PlainText.TABLE_END, in.line(lines.get(end - 1).from()));
    return end;
  }

  /** The index behind the table whose head is at i; i where none begins. */
  private int end(int i) {
    int width = columns(lines.get(i)).size();
    int rows = 0;
    int k = i + 1;
    while (width > 1 && k < lines.size() && (isRuler(k) || isRow(k, width, i))) {
      rows += isRuler(k) ? 0 : 1;
      k++;
    }
    return rows == 0 ? i : k;
  }

  private boolean isRuler(int line) {
    String text = text(lines.get(line));
    return !text.isBlank() && RULER.matcher(text).matches();
  }

  /** As many columns as the head has, or one more where nothing stands above the first. */
  private boolean isRow(int line, int width, int head) {
    List<Span> columns = columns(lines.get(line));
    int remark = 1;
    int side = !columns.isEmpty() && startsBehind(lines.get(head), lines.get(line)) ? 1 : 0;
    if (columns.size() < width + side || columns.size() > width + side + remark) {
      return false;
    }
    return columns.stream()
        .skip(1)
        .limit(width + side - 1L)
        .allMatch(c -> text(c).chars().anyMatch(Character::isDigit));
  }

  /** Whether a head begins behind the first column of a row: nothing stands above that. */
  private boolean startsBehind(Span head, Span row) {
    Span first = columns(row).get(0);
    return columns(head).get(0).from() - head.from() >= first.to() - row.from();
  }

  /** The columns of a line; none where one is too long for a cell, or the line is a ruler. */
  private List<Span> columns(Span line) {
    List<Span> columns = new ArrayList<>();
    if (line.to() - line.from() > LONGEST_LINE || RULER.matcher(text(line)).matches()) {
      return columns;
    }
    Matcher m = COLUMN.matcher(in.text()).region(line.from(), line.to());
    while (m.find()) {
      columns.add(new Span(m.start(), m.end()));
    }
    boolean cells = columns.stream().allMatch(c -> c.to() - c.from() <= LONGEST_CELL);
    return cells ? columns : List.of();
  }

  /** The cells of a row. */
  private void row(Span line) {
    int number = in.line(line.from());
    List<Span> columns = columns(line);
    if (columns.isEmpty()) {
      return;
    }
    for (Span column : columns) {
      out.append(PlainText.CELL, number);
      copy(column);
    }
    out.append(PlainText.ROW, number);
  }

  private String text(Span span) {
    return in.text().substring(span.from(), span.to());
  }

  private void copy(Span span) {
    for (int i = span.from(); i < span.to(); i++) {
      out.append(in.at(i), in.line(i));
    }
  }
}
