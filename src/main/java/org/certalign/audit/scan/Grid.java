package org.certalign.audit.scan;

import java.util.ArrayList;
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
  private final List<Statement> statements;
  private final List<Unread> unread;

  private record Cell(List<Token> tokens, int line, String text) {
    boolean isN() {
      String word = text.strip();
      return word.equals("n") || word.equals("N");
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

  private Grid(PlainText text, List<Statement> statements, List<Unread> unread) {
    this.text = text;
    this.statements = statements;
    this.unread = unread;
  }

  /** Reads a table into the lists. */
  static void read(PlainText text, List<Statement> statements, List<Unread> unread) {
    Grid grid = new Grid(text, statements, unread);
    grid.part();
    for (int r = 0; r < grid.rows.size(); r++) {
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

  private void row(PlainText row) {
    List<Cell> cells = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= row.length(); i++) {
      if (i == row.length() || row.at(i) == PlainText.CELL) {
        PlainText cell = row.part(from, i);
        // The mark stands before each cell, or between cells: nothing before the first is no cell.
        if (from > 0 || !cell.text().isBlank()) {
          int first = cell.length() - cell.text().stripLeading().length();
          cells.add(new Cell(Lexer.tokens(cell.text()), row.line(from + first), cell.text()));
        }
        from = i + 1;
      }
    }
    if (!cells.isEmpty()) {
      rows.add(cells);
    }
  }

  private Optional<Cell> at(int r, int c) {
    return r < rows.size() && c < rows.get(r).size()
        ? Optional.of(rows.get(r).get(c))
        : Optional.empty();
  }

  /** A cell with a value, where its row and its column say of what. */
  private void cell(int r, int c) {
    if (r == 0) {
      return;
    }
    Optional<Cell> head = at(0, c);
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
      if (rows.get(0).get(c).isN()) {
        return at(r, c).flatMap(Cell::number).map(t -> t.number().text());
      }
    }
    return Optional.empty();
  }

  private Optional<String> ofDrawsAbove(int c) {
    Optional<String> head = at(0, c).flatMap(Cell::draws);
    if (head.isPresent()) {
      return head;
    }
    boolean heading = at(0, 0).filter(Cell::isN).isPresent();
    return heading ? at(0, c).flatMap(Cell::number).map(t -> t.number().text()) : Optional.empty();
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
            .filter(t -> t.is(Kind.BLOCKER))
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
              true));
    } catch (InputError e) {
      unread.add(new Unread(cell.line(), cell.text().strip(), e.getMessage()));
    }
  }
}
