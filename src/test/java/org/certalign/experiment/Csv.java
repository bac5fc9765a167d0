package org.certalign.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A data table as a stranger's program would read it. */
record Csv(List<Map<String, String>> rows) {
  static Csv read(DataTable table) {
    List<String> lines = table.text().lines().toList();
    List<String> headings = cells(lines.get(0));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      assertEquals(headings.size(), cells.size(), line);
      Map<String, String> row = new HashMap<>();
      for (int k = 0; k < cells.size(); k++) {
        row.put(headings.get(k).replaceAll(" \\[.*\\]", ""), cells.get(k));
      }
      rows.add(row);
    }
    return new Csv(rows);
  }

  private static List<String> cells(String line) {
    List<String> out = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        out.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    out.add(cell.toString());
    return out;
  }

  /** The rows in which a column has the given text. */
  Csv where(String column, String text) {
    return new Csv(rows.stream().filter(r -> r.get(column).equals(text)).toList());
  }

  /** The only row. */
  Map<String, String> only() {
    assertEquals(1, rows.size());
    return rows.get(0);
  }

  static BigDecimal lo(Map<String, String> row, String name) {
    return new BigDecimal(row.get(name + "_lo"));
  }

  static BigDecimal hi(Map<String, String> row, String name) {
    return new BigDecimal(row.get(name + "_hi"));
  }

  static boolean holds(Map<String, String> row, String name, BigDecimal value) {
    return lo(row, name).compareTo(value) <= 0 && value.compareTo(hi(row, name)) <= 0;
  }
}
