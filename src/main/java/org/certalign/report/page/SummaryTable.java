package org.certalign.report.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.br;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import com.fasterxml.jackson.databind.JsonNode;
import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.StreamSupport;

/** One line for each theorem. */
final class SummaryTable {
  private static final List<String> HEADINGS =
      List.of(
          "Theorem",
          "Verdict",
          "A certified value",
          "Tightness",
          "Power",
          "Twins refuted",
          "Proof of the code");

  private SummaryTable() {}

  static DomContent of(List<JsonNode> certificates) {
    return div(table(
            thead(tr(each(HEADINGS, heading -> th(heading).attr("scope", "col")))),
            tbody(each(certificates, SummaryTable::row))))
        .withClass("wide");
  }

  private static DomContent row(JsonNode c) {
    String id = c.path("id").asText();
    JsonNode twins = c.path("twins");
    long refuted = stream(twins).filter(t -> t.path("refuted").asBoolean()).count();
    return tr(
        th(a(id).withHref("#" + id), br(), span(c.path("title").asText()).withClass("title"))
            .attr("scope", "row"),
        td(Written.verdict(c.path("verdict").asText())),
        td(value(c)),
        td(new Tightness(c).largest().map(Written::ratio).orElse("")).withClasses("number", "ends"),
        td(SampledLane.bestPower(c).orElse("")).withClasses("number", "ends"),
        td("%d of %d".formatted(refuted, twins.size())),
        td(ProofCount.all(c.path("proofs")).text()),
        Written.newline());
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** That of 64 draws where there is one, else the first that is not 0. */
  private static DomContent value(JsonNode c) {
    List<JsonNode> values =
        stream(c.path("lanes").path("enclosure"))
            .filter(v -> v.has("lo") && !v.path("lo").asText().equals("0"))
            .toList();
    if (values.isEmpty()) {
      return span("");
    }
    JsonNode shown =
        values.stream()
            .filter(v -> v.path("params").path("n").asText().equals("64"))
            .findFirst()
            .orElse(values.get(0));
    String value = Written.shortly(shown.path("lo").asText(), shown.path("hi").asText());
    return span(
        Written.number(value),
        br(),
        span(Written.parameters(shown.path("params"))).withClass("small"));
  }
}
