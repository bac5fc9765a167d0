package org.certalign.audit.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks the tables, lists and paragraphs of Markdown, and takes out emphasis and links. */
final class MarkdownMarkup {
  private static final Pattern RULER =
      Pattern.compile("\\s*+\\|?\\s*+:?-{1,200}:?\\s*+(?:\\|\\s*+:?-{1,200}:?\\s*+)*+\\|?\\s*+");
  private static final Pattern ITEM = Pattern.compile("\\s{0,20}(?:[-*+]|\\d{1,4}[.)])\\s(.*+)");
  private static final Pattern INLINE =
      Pattern.compile(
          "!?\\[([^\\[\\]]*+)\\](?:\\([^()\\s]*+(?:\\([^()\\s]*+\\)[^()\\s]*+)?(?:\\s[^()]*+)?\\)|\\[[^\\[\\]]*+\\])"
              + "|<https?:[^<>\\s]*+>"
              + "|(`+)|(\\*+)|((?<![\\w)}\\]])_+(?=\\S)|(?<=[^\\s_])_+(?![\\w({\\\\]))|(\\\\[*`#+.!>-])|(~~)|(~)");

  private final PlainText in;
  private final PlainText.Builder out = new PlainText.Builder();
  private boolean fenced;

  /** Whether the last line with text ends with a colon: what follows belongs to it. */
  private boolean introduces;

  private MarkdownMarkup(PlainText in) {
    this.in = in;
  }

  static PlainText read(PlainText in) {
    MarkdownMarkup markup = new MarkdownMarkup(in);
    markup.run();
    return markup.out.build();
  }

  private record Line(int from, int to) {}

  private void run() {
    List<Line> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      if (!fenced
          && i + 1 < lines.size()
          && text(lines.get(i)).contains("|")
          && isRuler(lines.get(i + 1))) {
        i = table(lines, i) - 1;
      } else {
        line(lines.get(i));
      }
    }
  }

  private List<Line> lines() {
    List<Line> out = new ArrayList<>();
    int from = 0;
    for (int to = in.text().indexOf('\n'); to >= 0; to = in.text().indexOf('\n', from)) {
      out.add(new Line(from, to));
      from = to + 1;
    }
    out.add(new Line(from, in.length()));
    return out;
  }

  private String text(Line line) {
    return in.text().substring(line.from(), line.to());
  }

  private boolean isRuler(Line line) {
    String text = text(line);
    return text.length() < 1000
        && text.contains("|")
        && text.contains("-")
        && RULER.matcher(text).matches();
  }

  /** Writes a table and returns the index of the first line behind it. */
  private int table(List<Line> lines, int header) {
    int number = in.line(lines.get(header).from());
    out.append(PlainText.TABLE, number);
    row(lines.get(header));
    int i = header + 2;
    while (i < lines.size() && text(lines.get(i)).contains("|")) {
      row(lines.get(i));
      i++;
    }
    out.append(PlainText.TABLE_END, number);
    return i;
  }

  /** The cells of a row: parted by bars that are neither doubled nor behind a backslash. */
  private void row(Line line) {
    int from = line.from();
    int to = line.to();
    while (from < to && Character.isWhitespace(in.at(from))) {
      from++;
    }
    if (from < to && in.at(from) == '|') {
      from++;
    }
    out.append(PlainText.CELL, in.line(line.from()));
    int cell = from;
    for (int i = from; i < to; i++) {
      boolean bar =
          in.at(i) == '|' && in.at(i + 1) != '|' && (i == 0 || "\\|".indexOf(in.at(i - 1)) < 0);
      if (bar) {
        inline(cell, i);
        out.append(PlainText.CELL, in.line(i));
        cell = i + 1;
      }
    }
    inline(cell, to);
    out.append(PlainText.ROW, in.line(line.from()));
  }

  private void line(Line line) {
    String text = text(line);
    String bare = text.strip();
    int number = in.line(line.from());
    if (bare.startsWith("```") || bare.startsWith("~~~")) {
      fenced = !fenced;
      out.append(PlainText.PARAGRAPH, number);
    } else if (bare.isEmpty() && introduces) {
      out.append(PlainText.SENTENCE, number);
    } else if (bare.isEmpty() || fenced || bare.startsWith("#")) {
      out.append(PlainText.PARAGRAPH, number);
      inline(line.from(), line.to());
      out.append(PlainText.PARAGRAPH, number);
    } else {
      Matcher item = ITEM.matcher(text);
      boolean isItem = item.matches();
      if (isItem) {
        out.append(PlainText.SENTENCE, number);
      }
      inline(isItem ? line.from() + item.start(1) : line.from(), line.to());
      out.append('\n', number);
    }
    introduces = bare.isEmpty() ? introduces : bare.endsWith(":");
  }

  /** Text of a line, without links' targets, code and emphasis. */
  private void inline(int from, int to) {
    Matcher m = INLINE.matcher(in.text()).region(from, to);
    m.useTransparentBounds(true);
    int done = from;
    while (m.find()) {
      copy(done, m.start());
      if (m.group(1) != null) {
        copy(m.start(1), m.end(1));
      } else if (m.group(5) != null) {
        copy(m.start() + 1, m.end());
      } else if (m.group(7) != null) {
        out.append('≈', in.line(m.start()));
      }
      done = m.end();
    }
    copy(done, to);
  }

  private void copy(int from, int to) {
    for (int i = from; i < to; i++) {
      out.append(in.at(i), in.line(i));
    }
  }
}
