package org.certalign.report.cite;

import java.util.List;
import java.util.stream.Collectors;

/** A citation as a dictionary of Typst, to be imported. */
final class TypstStyle {
  private TypstStyle() {}

  static String of(Citation c) {
    StringBuilder out = new StringBuilder();
    out.append("#let ").append(MacroName.typst(c)).append(" = (\n");
    field(out, "value", string(c.value().text()));
    c.atMost().ifPresent(b -> field(out, "at-most", string(b.text())));
    field(out, "rounding", string(c.rounding()));
    field(out, "theorem", string("%s (%s)".formatted(c.theorem().title(), c.theorem().id())));
    field(out, "parameters", string(c.parameters()));
    field(out, "statement", string(c.theorem().statement()));
    field(out, "assumptions", array(c.assumptions()));
    field(out, "source", array(c.theorem().sources()));
    field(out, "hash", string("sha256:" + c.hash()));
    field(out, "command", string(c.command()));
    field(out, "version", string("certalign " + c.version()));
    return out.append(")\n").toString();
  }

  private static void field(StringBuilder out, String name, String value) {
    out.append("  ").append(name).append(": ").append(value).append(",\n");
  }

  /** An array; the comma at its end makes one of a single item too. */
  private static String array(List<String> items) {
    return items.stream().map(i -> string(i) + ",").collect(Collectors.joining(" ", "(", ")"));
  }

  private static String string(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }
}
