package org.certalign.report.cite;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.certalign.certify.Publication;
import org.certalign.certify.Version;
import org.certalign.real.CertifiedDecimal;
import org.certalign.real.Enclosure;
import org.certalign.real.InputError;
import org.certalign.theorem.Arguments;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;

/**
 * The values of a theorem over a grid of parameters, each rounded as {@link Citation} does, with
 * its enclosure.
 */
public final class ValueTable {
  private static final Set<String> GREEK =
      Set.of("alpha", "beta", "gamma", "lambda", "sigma", "theta");

  private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  private final Theorem theorem;
  private final int digits;
  private final List<Row> rows;
  private final List<String> names;

  private record Row(Map<String, String> params, CertifiedDecimal value, Enclosure enclosure) {}

  private ValueTable(Theorem theorem, int digits, List<Row> rows) {
    this.theorem = theorem;
    this.digits = digits;
    this.rows = rows;
    this.names = names(rows);
  }

  /**
   * The table.
   *
   * @param given name to values: {@code 2,4,8}, {@code 2..64}, {@code 8..64..8}
   * @throws InputError for an unknown theorem, one without a number, bad parameters or ranges
   */
  public static ValueTable of(String id, Map<String, String> given, int digits) {
    Theorem theorem = Registry.find(id);
    if (theorem.bound().isEmpty()) {
      throw new InputError(
          "theorem '%s' is a statement without a number; 'certalign explain %s' says more"
              .formatted(id, id));
    }
    List<Map<String, String>> grid = ParameterGrid.of(theorem, given);
    return new ValueTable(
        theorem, digits, grid.stream().map(params -> row(theorem, params, digits)).toList());
  }

  private static Row row(Theorem theorem, Map<String, String> params, int digits) {
    Arguments arguments = theorem.arguments(params);
    Enclosure enclosure = Publication.value(theorem, arguments, digits);
    CertifiedDecimal value =
        CertifiedDecimal.of(
            theorem.bound().orElseThrow().of(arguments),
            digits,
            Citation.direction(theorem.kind()));
    return new Row(arguments.text(), value, enclosure);
  }

  private static List<String> names(List<Row> rows) {
    Set<String> out = new LinkedHashSet<>();
    rows.forEach(row -> out.addAll(row.params().keySet()));
    return List.copyOf(out);
  }

  private String title() {
    String rounding = Citation.direction(theorem.kind()).words();
    return "certalign %s, theorem %s (%s), %d digits, %s"
        .formatted(Version.current(), theorem.id(), theorem.kind().text(), digits, rounding);
  }

  /** As comma-separated values (RFC 4180): parameters, value, rounding, lower and upper end. */
  public String csv() {
    StringBuilder out = new StringBuilder();
    List<String> head = new ArrayList<>(names);
    head.addAll(List.of("value", "rounding", "lo", "hi"));
    out.append(String.join(",", head)).append('\n');
    for (Row row : rows) {
      List<String> cells = cells(row);
      cells.addAll(
          List.of(
              row.value().text(),
              row.value().rounding(),
              row.enclosure().lo(),
              row.enclosure().hi()));
      out.append(cells.stream().map(ValueTable::quoted).collect(Collectors.joining(",")))
          .append('\n');
    }
    return out.toString();
  }

  private List<String> cells(Row row) {
    return new ArrayList<>(names.stream().map(n -> row.params().getOrDefault(n, "")).toList());
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  /** As a table of Markdown. */
  public String markdown() {
    StringBuilder out = new StringBuilder();
    out.append("| ").append(String.join(" | ", names)).append(" | value |\n");
    out.append("|").append("---:|".repeat(names.size() + 1)).append('\n');
    for (Row row : rows) {
      List<String> cells = cells(row);
      cells.add(row.value().text());
      out.append(
          cells.stream()
              .map(MarkdownStyle::escape)
              .collect(Collectors.joining(" | ", "| ", " |\n")));
    }
    return out.append("\n").append(MarkdownStyle.escape(title())).append(".\n").toString();
  }

  /** As a table of LaTeX with columns of siunitx, aligned at the decimal point. */
  public String latex() {
    Set<String> numeric = names.stream().filter(this::isNumeric).collect(Collectors.toSet());
    StringBuilder out = new StringBuilder();
    out.append("% ").append(title()).append('\n');
    out.append("% needs \\usepackage{siunitx,booktabs}\n");
    out.append("\\begin{tabular}{");
    names.forEach(
        n -> out.append(numeric.contains(n) ? "S[table-format=" + format(n) + "] " : "l "));
    out.append("S[table-format=").append(valueFormat()).append("]}\n\\toprule\n");
    names.forEach(
        n ->
            out.append(
                numeric.contains(n)
                    ? "{$%s$} & ".formatted(symbol(n))
                    : "$%s$ & ".formatted(symbol(n))));
    out.append("{").append(Tex.escape(theorem.id())).append("} \\\\\n\\midrule\n");
    for (Row row : rows) {
      for (String n : names) {
        String cell = row.params().getOrDefault(n, "");
        out.append(numeric.contains(n) ? cell : Tex.escape(cell)).append(" & ");
      }
      out.append(row.value().isInfinite() ? "{$\\infty$}" : row.value().text()).append(" \\\\\n");
    }
    return out.append("\\bottomrule\n\\end{tabular}\n").toString();
  }

  private static String symbol(String name) {
    if (name.length() == 1) {
      return name;
    }
    return GREEK.contains(name) ? "\\" + name : "\\mathrm{" + Tex.escape(name) + "}";
  }

  private boolean isNumeric(String name) {
    return rows.stream().allMatch(r -> PLAIN.matcher(r.params().getOrDefault(name, "")).matches());
  }

  private String format(String name) {
    return format(rows.stream().map(r -> r.params().get(name)).toList());
  }

  private String valueFormat() {
    return format(
        rows.stream().filter(r -> !r.value().isInfinite()).map(r -> r.value().text()).toList());
  }

  /** The places before and behind the point, and of the exponent, that a column needs. */
  private static String format(List<String> numbers) {
    int whole = 1;
    int fraction = 0;
    int exponent = 0;
    boolean negative = false;
    boolean small = false;
    for (String number : numbers) {
      int e = number.indexOf('e');
      String mantissa = e < 0 ? number : number.substring(0, e);
      String power = e < 0 ? "" : number.substring(e + 1);
      int point = mantissa.indexOf('.');
      String digits = (point < 0 ? mantissa : mantissa.substring(0, point)).replace("-", "");
      whole = Math.max(whole, digits.length());
      fraction = Math.max(fraction, point < 0 ? 0 : mantissa.length() - point - 1);
      exponent = Math.max(exponent, power.replace("-", "").length());
      negative |= mantissa.startsWith("-");
      small |= power.startsWith("-");
    }
    String power = exponent == 0 ? "" : "e" + (small ? "-" : "") + exponent;
    return (negative ? "-" : "") + whole + (fraction == 0 ? "" : "." + fraction) + power;
  }
}
