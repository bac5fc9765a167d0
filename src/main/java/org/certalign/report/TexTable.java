package org.certalign.report;

import java.util.Map;
import java.util.stream.Collectors;
import org.certalign.certify.Certificate;
import org.certalign.certify.PublishedValue;

/** The certified values of a theorem as a LaTeX table. */
final class TexTable {
  private TexTable() {}

  /** The table; empty for a theorem without a number. */
  static String of(Certificate c) {
    StringBuilder rows = new StringBuilder();
    for (PublishedValue v : c.values()) {
      if (v.value() != null) {
        rows.append(
            "%s & %s & %s \\\\\n"
                .formatted(parameters(v.parameters()), v.value().lo(), v.value().hi()));
      }
    }
    if (rows.isEmpty()) {
      return "";
    }
    return "%% certalign %s, theorem %s, effort %s, seed %d\n"
            .formatted(c.version(), c.theorem().id(), c.effort().text(), c.seed())
        + "\\begin{tabular}{lll}\nparameters & lower end & upper end \\\\\n\\hline\n"
        + rows
        + "\\end{tabular}\n";
  }

  private static String parameters(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(e -> "$\\mathrm{%s}=%s$".formatted(e.getKey(), e.getValue()))
        .collect(Collectors.joining(", "));
  }
}
