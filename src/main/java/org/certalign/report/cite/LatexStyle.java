package org.certalign.report.cite;

import java.util.stream.Collectors;

/** A citation as macros: no package is needed, and no encoding. */
final class LatexStyle {
  private LatexStyle() {}

  static String of(Citation c) {
    String name = MacroName.tex(c);
    StringBuilder out = new StringBuilder();
    out.append("%% %s\n".formatted(c.command()));
    macro(out, name, Tex.number(c.value()), c.value().rounding());
    c.atMost()
        .ifPresent(b -> macro(out, name + "AtMost", Tex.number(b), "rounded up: an upper bound"));
    macro(out, name + "Rounding", Tex.escape(c.rounding()), "");
    macro(
        out,
        name + "Theorem",
        Tex.escape("%s (%s)".formatted(c.theorem().title(), c.theorem().id())),
        "");
    macro(out, name + "Parameters", Tex.escape(c.parameters()), "");
    macro(out, name + "Formula", "\\ensuremath{" + c.theorem().tex() + "}", "");
    macro(out, name + "Assumptions", Tex.escape(String.join("; ", c.assumptions())), "");
    String sources =
        c.theorem().sources().stream().map(Tex::escape).collect(Collectors.joining("; "));
    macro(out, name + "Source", sources, "");
    macro(out, name + "Hash", "sha256:" + c.hash(), "of what the command above prints");
    macro(out, name + "Version", Tex.escape("certalign " + c.version()), "");
    return out.toString();
  }

  private static void macro(StringBuilder out, String name, String text, String remark) {
    out.append("\\newcommand{\\").append(name).append("}{").append(text).append('}');
    out.append(remark.isEmpty() ? "\n" : "% " + remark + "\n");
  }
}
