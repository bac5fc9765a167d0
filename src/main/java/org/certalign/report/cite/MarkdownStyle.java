package org.certalign.report.cite;

import java.util.stream.Collectors;

/** A citation as a paragraph and a list of Markdown. */
final class MarkdownStyle {
  private static final String SPECIAL = "\\`*_{}[]<>#|~$&^";

  private MarkdownStyle() {}

  static String of(Citation c) {
    StringBuilder out = new StringBuilder();
    String bound =
        c.atMost().map(b -> "; at most **%s** (rounded up)".formatted(b.text())).orElse("");
    out.append(
        "**%s** (`%s`) at %s: **%s** (%s)%s.\n\n"
            .formatted(
                escape(c.theorem().title()),
                c.theorem().id(),
                escape(c.parameters()),
                escape(c.value().text()),
                c.rounding(),
                bound));
    out.append("- Statement: ").append(escape(c.theorem().statement())).append('\n');
    out.append("- Assumptions: ").append(escape(String.join("; ", c.assumptions()))).append('\n');
    out.append("- Source: ")
        .append(
            c.theorem().sources().stream()
                .map(MarkdownStyle::escape)
                .collect(Collectors.joining("; ")))
        .append('\n');
    out.append(
        "- Certificate: `sha256:%s`, of what `%s` prints\n".formatted(c.hash(), c.command()));
    out.append("- Version: certalign %s\n".formatted(c.version()));
    return out.toString();
  }

  static String escape(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            x -> {
              if (x < 0x80 && SPECIAL.indexOf(x) >= 0) {
                out.append('\\');
              }
              out.appendCodePoint(x);
            });
    return out.toString();
  }
}
