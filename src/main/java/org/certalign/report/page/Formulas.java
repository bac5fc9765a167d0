package org.certalign.report.page;

import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.rawHtml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Formulas in MathML: those of the registry, converted by KaTeX beforehand (a test compares them
 * with the registry). Any other formula stays TeX.
 */
final class Formulas {
  private static final JsonNode KNOWN = known();

  private Formulas() {}

  private static JsonNode known() {
    try (InputStream in = Formulas.class.getResourceAsStream("formulas.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DomContent of(String tex) {
    JsonNode mathml = KNOWN.get(tex);
    return mathml == null
        ? div(code(tex)).withClass("formula")
        : div(rawHtml(mathml.asText())).withClass("formula");
  }
}
