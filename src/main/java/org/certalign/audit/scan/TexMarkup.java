package org.certalign.audit.scan;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes TeX as plain text: commands by what they mean, fractions and roots on one line, tables as
 * cells. One pass; nesting is kept on a stack of the closing braces' meanings.
 */
final class TexMarkup {
  /** Waits below the numerator's closing brace. */
  private static final String DENOMINATOR = "/";

  /** Options and names are at most this long. */
  private static final int LONGEST_NAME = 200;

  private final PlainText in;
  private final boolean comments;
  private final PlainText.Builder out = new PlainText.Builder();
  private final Deque<String> closers = new ArrayDeque<>();
  private int tables;
  private int i;

  private TexMarkup(PlainText in, boolean comments) {
    this.in = in;
    this.comments = comments;
  }

  /** Plain text from TeX; where {@code comments}, all after a percent sign is one. */
  static PlainText read(PlainText in, boolean comments) {
    TexMarkup markup = new TexMarkup(in, comments);
    while (markup.i < in.length()) {
      markup.step();
    }
    return markup.out.build();
  }

  private void emit(String text) {
    out.append(text, in.line(i));
  }

  private void step() {
    char c = in.at(i);
    switch (c) {
      case '\\' -> command();
      case '{' -> open("", "");
      case '}' -> close();
      case '^', '_' -> raised(c);
      case '$' -> i++;
      case '%' -> percent();
      case '~' -> sign(comments ? " " : "≈");
      case '&' -> sign(!comments ? "&" : tables > 0 ? "" + PlainText.CELL : "");
      case '-' -> dash();
      case '\n' -> lineEnd();
      default -> sign(String.valueOf(c));
    }
  }

  private void sign(String text) {
    emit(text);
    i++;
  }

  /** Opens a group: what its braces mean. A thousands separator {,} is nothing. */
  private void open(String opening, String closing) {
    if (in.at(i + 1) == ',' && in.at(i + 2) == '}') {
      i += 3;
      return;
    }
    emit(opening);
    closers.push(closing);
    i++;
  }

  private void close() {
    emit(closers.isEmpty() ? "" : closers.pop());
    i++;
    // The group that was a numerator is followed by its denominator.
    if (!closers.isEmpty() && closers.peek().equals(DENOMINATOR)) {
      closers.pop();
      argument("(", ")");
    }
  }

  /** The argument of a command: a group, or a single character. */
  private void argument(String opening, String closing) {
    skipSpaces();
    char c = in.at(i);
    if (c == '{') {
      open(opening, closing);
    } else if (i < in.length() && Character.isLetterOrDigit(c)) {
      emit(opening + c + closing);
      i++;
    } else {
      emit(opening.equals("(") ? " " : opening.replace("(", " "));
    }
  }

  private void skipSpaces() {
    while (in.at(i) == ' ' && i < in.length()) {
      i++;
    }
  }

  private void raised(char c) {
    emit(String.valueOf(c));
    i++;
    if (in.at(i) == '{') {
      open("(", ")");
    }
  }

  private void percent() {
    if (!comments) {
      sign("%");
      return;
    }
    while (i < in.length() && in.at(i) != '\n') {
      i++;
    }
    i++;
  }

  /** One hyphen and two are the same; three part a sentence. */
  private void dash() {
    int length = 1;
    while (length < 3 && in.at(i + length) == '-') {
      length++;
    }
    emit(length == 3 ? " — " : "-");
    i += length;
  }

  private void lineEnd() {
    int end = i + 1;
    while (end < in.length() && (in.at(end) == ' ' || in.at(end) == '\t')) {
      end++;
    }
    boolean blank = comments && tables == 0 && end < in.length() && in.at(end) == '\n';
    boolean paragraph = !comments && in.at(i + 1) == '\n' && i + 1 < in.length();
    sign(blank || paragraph ? "" + PlainText.PARAGRAPH : "\n");
  }

  private void command() {
    char c = in.at(i + 1);
    if (isLetter(c)) {
      named();
      return;
    }
    i++;
    switch (c) {
      case ',', ';', ':', '!', ' ' -> sign("" + PlainText.THIN);
      case '\\' -> {
        sign(tables > 0 ? "" + PlainText.ROW + PlainText.CELL : " ");
        skipOption();
      }
      case '|' -> sign("‖");
      case '[', ']', '(', ')' -> sign(" ");
      case '\'', '"', '`', '^', '~', '=', '.' -> i++;
      case '-', '/', '\n' -> i++;
      default -> sign(i < in.length() ? String.valueOf(c) : "");
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void named() {
    int from = i + 1;
    int to = from;
    while (to < in.length() && isLetter(in.at(to))) {
      to++;
    }
    String name = in.text().substring(from, to);
    i = in.at(to) == '*' && to < in.length() ? to + 1 : to;
    if (name.equals("begin") || name.equals("end")) {
      environment(name.equals("begin"));
    } else if (TexCommands.isFraction(name)) {
      numerator();
    } else if (name.equals("sqrt")) {
      emit(in.at(i) == '[' ? "root" : "sqrt");
      skipOption();
      argument("(", ")");
    } else if (name.equals("multicolumn") && tables > 0) {
      acrossColumns();
    } else if (TexCommands.dropped(name) > 0) {
      skipTrim(name);
      drop(TexCommands.dropped(name));
    } else if (TexCommands.isBreak(name)) {
      emit("" + PlainText.SENTENCE);
      skipOption();
      argument("", "" + PlainText.SENTENCE);
    } else if (TexCommands.isSilent(name)) {
      silent(name);
    } else {
      emit(TexCommands.meaning(name));
    }
  }

  /** A cell over several columns: how many, their form, and the text. */
  private void acrossColumns() {
    String columns = group();
    drop(1);
    emit(columns.matches("1?[1-9]|10") ? PlainText.across(Integer.parseInt(columns)) : "");
    argument("", "");
  }

  /** A rule over some columns may be trimmed: \cmidrule(lr){2-4}. */
  private void skipTrim(String name) {
    int end = name.equals("cmidrule") && in.at(i) == '(' ? near(')') : -1;
    i = end < 0 ? i : end + 1;
  }

  /** Formatting; the two arguments of \SI and \qty, a number and its unit, are words apart. */
  private void silent(String name) {
    skipOption();
    if (name.equals("SI") || name.equals("qty")) {
      argument("", " ");
    }
  }

  private void numerator() {
    skipSpaces();
    if (in.at(i) == '{') {
      closers.push(DENOMINATOR);
      open("(", ")/");
    } else {
      argument("(", ")/");
      argument("(", ")");
    }
  }

  private void environment(boolean begins) {
    String name = group();
    if (TexCommands.isTable(name)) {
      tables = Math.max(0, tables + (begins ? 1 : -1));
      emit("" + (begins ? PlainText.TABLE : PlainText.TABLE_END));
      if (begins) {
        skipOption();
        drop(name.startsWith("tabularx") || name.equals("tabular*") ? 2 : 1);
        emit("" + PlainText.CELL);
      }
    } else if (begins && (name.equals("comment") || name.equals("filecontents"))) {
      int end = in.text().indexOf("\\end{" + name + "}", i);
      i = end < 0 ? in.length() : end;
    } else {
      boolean formula =
          name.startsWith("equation") || name.startsWith("align") || name.startsWith("gather");
      boolean goesOn = formula && (begins || !isSentence());
      emit(goesOn ? " " : "" + PlainText.SENTENCE);
    }
  }

  /** Whether a capital follows that begins a word: a formula without a full stop ended here. */
  private boolean isSentence() {
    int k = i;
    while (k < in.length() && Character.isWhitespace(in.at(k))) {
      k++;
    }
    return Character.isUpperCase(in.at(k)) && Character.isLowerCase(in.at(k + 1));
  }

  /** The text of a short group that is a name; empty where none follows. */
  private String group() {
    int end = near('}');
    if (in.at(i) != '{' || end < 0) {
      return "";
    }
    String name = in.text().substring(i + 1, end);
    i = end + 1;
    return name;
  }

  /** The index of a sign on this line and not far from here; -1 where there is none. */
  private int near(char sign) {
    int most = Math.min(in.length(), i + LONGEST_NAME);
    for (int k = i; k < most && in.at(k) != '\n'; k++) {
      if (in.at(k) == sign) {
        return k;
      }
    }
    return -1;
  }

  /** Leaves out an option in brackets. */
  private void skipOption() {
    if (in.at(i) == '[' && i < in.length()) {
      int end = near(']');
      i = end < 0 ? i : end + 1;
    }
  }

  /** Leaves out so many arguments, options included. */
  private void drop(int arguments) {
    for (int k = 0; k < arguments; k++) {
      skipOption();
      skipOption();
      if (in.at(i) != '{') {
        return;
      }
      i = groupEnd();
    }
  }

  /** The index behind the group that begins here, or behind its brace if it is not closed soon. */
  private int groupEnd() {
    int depth = 0;
    int most = Math.min(in.length(), i + 5000);
    for (int k = i; k < most; k++) {
      depth += in.at(k) == '{' ? 1 : in.at(k) == '}' ? -1 : 0;
      if (depth == 0) {
        return k + 1;
      }
    }
    return i + 1;
  }
}
