package org.certalign.report.page;

import static j2html.TagCreator.br;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import com.fasterxml.jackson.databind.JsonNode;
import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A lane of a certificate in which something was sampled.
 *
 * @param name in words
 * @param statements what was sampled
 */
record SampledLane(String name, List<JsonNode> statements) {
  private static final List<List<String>> LANES =
      List.of(
          List.of("stratified", "stratified"),
          List.of("policy", "policy"),
          List.of("orderStatistics", "order statistics"));

  private static final List<String> HEADINGS =
      List.of(
          "Case",
          "Interval for the quantity",
          "The theorem's value",
          "Verdict",
          "Power",
          "Least shift refuted",
          "Draws, method, stream");

  /** The lanes that a certificate has. */
  static List<SampledLane> of(JsonNode certificate) {
    List<SampledLane> out = new ArrayList<>();
    for (List<String> lane : LANES) {
      List<JsonNode> statements = new ArrayList<>();
      certificate.path("lanes").path(lane.get(0)).forEach(statements::add);
      if (!statements.isEmpty()) {
        out.add(new SampledLane(lane.get(1), statements));
      }
    }
    return out;
  }

  /** The smallest power of the statements that were to be certified. */
  static Optional<String> bestPower(JsonNode certificate) {
    return of(certificate).stream()
        .flatMap(lane -> lane.statements().stream())
        .filter(s -> s.has("power") && s.path("expected").asText().equals("CERTIFIED"))
        .map(s -> s.path("power").asText())
        .min(Comparator.comparing(BigDecimal::new));
  }

  DomContent content() {
    return each(
        h3("Sampled: the lane “%s”".formatted(name)),
        div(table(
                thead(tr(each(HEADINGS, heading -> th(heading).attr("scope", "col")))),
                tbody(each(statements, SampledLane::row))))
            .withClass("wide"));
  }

  private static DomContent row(JsonNode s) {
    boolean breaks = s.path("expected").asText().equals("REFUTED");
    return tr(
        td(
            Written.words(s.path("case").asText()),
            br(),
            span(Written.words(s.path("quantity").asText())).withClass("small")),
        td(
            ends(s.path("interval")),
            br(),
            span("misses with probability at most " + Written.atMost(s.path("error").asText()))
                .withClass("small")),
        td(
            ends(s.path("value")),
            br(),
            span("claimed: " + s.path("claimed").asText()).withClass("small")),
        td(
            Written.verdict(s.path("verdict").asText()),
            br(),
            iff(
                breaks,
                span("as it must be: an assumption is broken on purpose").withClass("small")),
            iff(
                !s.path("verdict").asText().equals(s.path("expected").asText()),
                span("expected: " + s.path("expected").asText()).withClass("small"))),
        td(Written.number(s.path("power").asText("")), br(), tightness(s)),
        td(Written.number(s.path("refutedFrom").asText(""))),
        td(
            text(
                "%s %s, %s"
                    .formatted(
                        s.path("draws").asText(),
                        s.path("unit").asText(),
                        s.path("method").asText())),
            br(),
            Written.number(s.path("stream").asText())),
        Written.newline());
  }

  private static DomContent ends(JsonNode ends) {
    return Written.ends(ends.path("lo").asText(), ends.path("hi").asText());
  }

  private static DomContent tightness(JsonNode s) {
    JsonNode tightness = s.path("tightness");
    return tightness.isMissingNode()
        ? text("")
        : span("fills %s of the bound".formatted(Written.roughly(tightness))).withClass("small");
  }
}
