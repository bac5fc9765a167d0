package org.certalign.experiment;

import java.util.ArrayList;
import java.util.List;
import org.certalign.real.Enclosure;
import org.certalign.real.Rational;

/**
 * The data of an experiment as comma-separated values (RFC 4180, but with line feeds): a line of
 * headings with units, then one line for each case. A certified number stands as two exact
 * decimals, the ends of its enclosure; a cell is empty where a quantity is not defined.
 */
public final class DataTable {
  private final String file;
  private final List<Column> columns;
  private final StringBuilder text = new StringBuilder();

  DataTable(String file, Column... columns) {
    this.file = file;
    this.columns = List.of(columns);
    List<String> headings = new ArrayList<>();
    this.columns.forEach(c -> headings.addAll(c.headings()));
    line(headings);
  }

  /** Adds a case: for each column a word, an exact number, an enclosure, or null for no value. */
  void add(Object... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + columns);
    }
    List<String> written = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      Object cell = cells[i];
      if (columns.get(i).certified()) {
        Enclosure e = (Enclosure) cell;
        written.add(e == null ? "" : e.lo());
        written.add(e == null ? "" : e.hi());
      } else {
        written.add(cell == null ? "" : plain(cell));
      }
    }
    line(written);
  }

  private static String plain(Object cell) {
    if (cell instanceof Rational r) {
      return r.toDecimalIfExact().orElse(r.toString());
    }
    return cell.toString();
  }

  private void line(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
    }
    text.append('\n');
  }

  private static String quoted(String cell) {
    return cell.matches("[^,\"\\r\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** The whole file. */
  public String text() {
    return text.toString();
  }
}
