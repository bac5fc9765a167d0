package org.certalign.report.figure;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The text of an SVG figure while it is drawn: self-contained, with a transparent ground. What is
 * drawn in {@link Palette#INK} follows the reader's choice of a light or a dark page.
 */
final class SvgDocument {
  private final String name;
  private final int width;
  private final int height;
  private final StringBuilder body = new StringBuilder();
  private final Map<String, String> clips = new LinkedHashMap<>();

  /** An empty figure; the name keeps its ids apart from those of others on the same page. */
  SvgDocument(String name, int width, int height) {
    this.name = name;
    this.width = width;
    this.height = height;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** The id of the clip with the given path. */
  String clip(String path) {
    return clips.computeIfAbsent(path, p -> name + "-clip" + clips.size());
  }

  void add(String element) {
    body.append(element).append('\n');
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** The whole figure with its title and description for those who cannot see it. */
  String text(String title, String description) {
    StringBuilder out = new StringBuilder();
    out.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"%s\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" font-family=\"Helvetica, Arial, 'Liberation Sans', sans-serif\">\n"
            .formatted(name, width, height, width, height));
    out.append("<title>").append(escape(title)).append("</title>\n");
    out.append("<desc>").append(escape(description)).append("</desc>\n");
    out.append(
        "<style>.%s{color:%s}@media screen and (prefers-color-scheme:dark){.%s{color:%s}}</style>\n"
            .formatted(name, Palette.ON_LIGHT, name, Palette.ON_DARK));
    out.append("<defs>\n");
    clips.forEach(
        (path, id) ->
            out.append("<clipPath id=\"%s\"><path d=\"%s\"/></clipPath>\n".formatted(id, path)));
    return out.append("</defs>\n").append(body).append("</svg>\n").toString();
  }
}
