package org.certalign.audit.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.certalign.audit.scan.Token.Kind;
import org.certalign.real.InputError;

/**
 * Reads a table whose margins say what its numbers are: one margin names closed forms, the other
 * numbers of draws, either in full (n = 64, best-of-64) or under the heading n.
 */
final class Grid {
  private final PlainText text;
  private final List<List<Cell>> rows = new ArrayList<>();

  /** How many rows below it the cell above each column still reaches. */
  private final Map<Integer, Integer> below = new HashMap<>();

  private final List<Statement> statements;
  private final List<Unread> unread;

  /** The rows at the top that say what is below; the first one always does. */
  private int headRows = 1;

  private List<Cell> heads = List.of();

  /** How many places cells reached over. */
  private int reached;

  private static final int MOST_HEAD_ROWS = 3;
  private static final int MOST_REACHED = 100_000;

  private record Cell(List<Token> tokens, int line, String text, boolean reached) {
    static Cell of(List<Token> tokens, int line, String text) {
      return new Cell(tokens, line, text, false);
    }

    /** The same cell where it reaches over another column. */
    Cell further() {
      return new Cell(tokens, line, text, true);
    }

    Cell above(Cell below) {
      List<Token> both = Stream.concat(tokens.stream(), below.tokens.stream()).toList();
      return new Cell(both, line, text + " " + below.text, reached);
    }

    boolean isHead() {
      return tokens.stream().noneMatch(t -> t.is(Kind.NUMBER, Kind.DRAWS));
    }

    Optional<Quantity> quantity() {
      List<Token> named = tokens.stream().filter(t -> t.is(Kind.QUANTITY)).toList();
      return named.size() == 1 ? Optional.of(named.get(0).quantity()) : Optional.empty();
    }

    Optional<Statement.Unit> unit() {
      if (tokens.stream().anyMatch(t -> t.is(Kind.BITS))) {
        return Optional.of(Statement.Unit.BITS);
      }
      return tokens.stream().anyMatch(t -> t.is(Kind.NATS))
          ? Optional.of(Statement.Unit.NATS)
          : Optional.empty();
    }

    Optional<String> draws() {
      List<Token> named = tokens.stream().filter(t -> t.is(Kind.DRAWS)).toList();
      return named.size() == 1 && named.get(0).draws().size() == 1
          ? Optional.of(named.get(0).draws().get(0))
          : Optional.empty();
    }

    /** The number that is all there is in the cell. */
    Optional<Token> number() {
      return tokens.size() == 1 && tokens.get(0).is(Kind.NUMBER)
          ? Optional.of(tokens.get(0))
          : Optional.empty();
    }
  }

  private final Letters letters;

  private Grid(PlainText text, Letters letters, List<Statement> statements, List<Unread> unread) {
    this.text = text;
    this.letters = letters;
    this.statements = statements;
    this.unread = unread;
  }

  /** Reads a table into the lists. */
  static void read(
      PlainText text, Letters letters, List<Statement> statements, List<Unread> unread) {
    Grid grid = new Grid(text, letters, statements, unread);
    grid.part();
    grid.findHead();
    grid.heads = grid.heads();
    for (int r = 1; r < grid.rows.size(); r++) {
      for (int c = 0; c < grid.rows.get(r).size(); c++) {
        grid.cell(r, c);
      }
    }
  }

  private void part() {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.at(i) == PlainText.ROW) {
        row(text.part(from, i));
        from = i + 1;
      }
    }
  }

  /** A head of several rows ends before the first with a number. */
  private void findHead() {
    while (headRows < Math.min(MOST_HEAD_ROWS, rows.size() - 1)
        && rows.get(headRows).stream().allMatch(Cell::isHead)) {
      headRows++;
    }
  }

  /** What the head says of each column. */
  private List<Cell> heads() {
    List<Cell> out = new ArrayList<>(rows.isEmpty() ? List.of() : rows.get(0));
    for (int r = 1; r < headRows; r++) {
      for (int c = 0; c < Math.min(out.size(), rows.get(r).size()); c++) {
        Cell below = rows.get(r).get(c);
        out.set(c, below.reached() ? out.get(c) : out.get(c).above(below));
      }
    }
    return out;
  }

  private Optional<Cell> head(int c) {
    return c < heads.size() ? Optional.of(heads.get(c)) : Optional.empty();
  }

  private void row(PlainText row) {
    List<Cell> cells = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= row.length(); i++) {
      if (i == row.length() || row.at(i) == PlainText.CELL) {
        PlainText cell = row.part(from, i);
        // The mark stands before each cell: nothing before the first is no cell.
        if (from > 0) {
          add(cell, row, from, cells);
        }
        from = i + 1;
      }
    }
    boolean rule = cells.size() == 1 && cells.get(0).text().isBlank();
    if (!cells.isEmpty() && !rule) {
      reachedFromAbove(cells);
      rows.add(cells);
    }
  }

  /** Adds a cell, and the places in its row that it reaches; marks those below it. */
  private void add(PlainText marked, PlainText row, int from, List<Cell> cells) {
    reachedFromAbove(cells);
    String text = marked.text();
    int first = text.length() - text.stripLeading().length();
    int across = (int) text.chars().filter(c -> c == PlainText.ACROSS).count();
    int down = (int) text.chars().filter(c -> c == PlainText.DOWN).count();
    String bare = text.replaceAll("[" + PlainText.ACROSS + PlainText.DOWN + "]", "");
    Cell cell = Cell.of(letters.read(Lexer.tokens(bare)), row.line(from + first), bare);
    for (int k = 0; k <= across && (k == 0 || reached < MOST_REACHED); k++) {
      below.put(cells.size(), down);
      cells.add(k == 0 ? cell : cell.further());
      reached += k == 0 ? 0 : 1;
    }
  }

  /** The places in a row that cells of rows above it reach. */
  private void reachedFromAbove(List<Cell> cells) {
    while (below.getOrDefault(cells.size(), 0) > 0 && reached < MOST_REACHED) {
      reached++;
      below.merge(cells.size(), -1, Integer::sum);
      cells.add(Cell.of(List.of(), 0, "").further());
    }
  }

  private Optional<Cell> at(int r, int c) {
    return r < rows.size() && c < rows.get(r).size()
        ? Optional.of(rows.get(r).get(c))
        : Optional.empty();
  }

  /** A cell with a value, where its row and its column say of what. */
  private void cell(int r, int c) {
    if (r < headRows || at(r, c).get().reached()) {
      return;
    }
    Optional<Cell> head = head(c);
    Optional<Cell> side = at(r, 0);
    Optional<Quantity> ofColumn = head.flatMap(Cell::quantity);
    Optional<Quantity> ofRow = side.flatMap(Cell::quantity);
    if (ofColumn.isPresent() && ofColumn.get().isClosedForm()) {
      value(at(r, c).get(), ofColumn.get(), head.get(), ofDraws(r));
    } else if (c > 0 && ofRow.isPresent() && ofRow.get().isClosedForm()) {
      value(at(r, c).get(), ofRow.get(), side.get(), ofDrawsAbove(c));
    }
  }

  /** The number of draws of a row: its first cell's, or the one below the heading n. */
  private Optional<String> ofDraws(int r) {
    Optional<String> side = at(r, 0).flatMap(Cell::draws);
    if (side.isPresent()) {
      return side;
    }
    for (int c = 0; c < rows.get(0).size(); c++) {
      if (head(c).filter(this::isN).isPresent()) {
        return at(r, c).flatMap(Cell::number).map(t -> t.number().text());
      }
    }
    return Optional.empty();
  }

  private Optional<String> ofDrawsAbove(int c) {
    Optional<String> head = head(c).flatMap(Cell::draws);
    if (head.isPresent()) {
      return head;
    }
    boolean heading = head(0).filter(this::isN).isPresent();
    return heading ? at(0, c).flatMap(Cell::number).map(t -> t.number().text()) : Optional.empty();
  }

  private boolean isN(Cell heading) {
    String word = heading.text().strip();
    return (word.equals("n") || word.equals("N")) && !letters.meanOtherwise(word);
  }

  private void value(Cell cell, Quantity q, Cell heading, Optional<String> draws) {
    Optional<Token> number = cell.tokens().stream().filter(t -> t.is(Kind.NUMBER)).findFirst();
    if (number.isEmpty()) {
      return;
    }
    Optional<String> order =
        q.order() != null
            ? Optional.of(q.order())
            : heading.tokens().stream().filter(t -> t.is(Kind.ORDER)).map(Token::sign).findFirst();
    String doubt =
        Stream.concat(heading.tokens().stream(), cell.tokens().stream())
            .filter(t -> t.blocks(q))
            .findFirst()
            .map(t -> "the table says '%s'".formatted(t.text()))
            .orElseGet(() -> doubt(cell, q, order, draws));
    if (!doubt.isEmpty()) {
      unread.add(new Unread(cell.line(), cell.text().strip(), doubt));
      return;
    }
    Map<String, String> params = new LinkedHashMap<>();
    params.put("n", draws.get());
    order.filter(o -> q.needsOrder()).ifPresent(o -> params.put("alpha", o));
    state(cell, number.get(), q, heading, params);
  }

  private static String doubt(
      Cell cell, Quantity q, Optional<String> order, Optional<String> draws) {
    boolean plain =
        cell.tokens().stream()
            .allMatch(t -> t.is(Kind.NUMBER, Kind.RELATION, Kind.NATS, Kind.BITS));
    if (!plain || cell.tokens().stream().filter(t -> t.is(Kind.NUMBER)).count() != 1) {
      return "a cell with more than a number";
    }
    if (draws.isEmpty()) {
      return "the table does not say the number of draws";
    }
    return q.needsOrder() && order.isEmpty() ? "the order of the divergence is not clear" : "";
  }

  private void state(
      Cell cell, Token number, Quantity q, Cell heading, Map<String, String> params) {
    String sign =
        cell.tokens().stream()
            .filter(t -> t.is(Kind.RELATION))
            .map(Token::sign)
            .findFirst()
            .orElse("=");
    Statement.Unit unit =
        number.number().percent()
            ? Statement.Unit.PERCENT
            : cell.unit().or(heading::unit).orElse(Statement.Unit.PLAIN);
    if (heading.text().contains("%") && unit == Statement.Unit.PLAIN) {
      unit = Statement.Unit.PERCENT;
    }
    Value.Item item = new Value.Item(number, number.number(), unit, null, null, 0);
    try {
      statements.add(
          new Statement(
              cell.line(),
              q.theorem(),
              params,
              unit,
              Prose.assertion(sign, item),
              number.number().written(),
              ""));
    } catch (InputError e) {
      unread.add(new Unread(cell.line(), cell.text().strip(), e.getMessage()));
    }
  }
}
