package org.certalign.report.page;

import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import com.fasterxml.jackson.databind.JsonNode;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.certalign.report.figure.TightnessFigure;
import org.certalign.report.figure.TightnessFigure.Row;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;

/** All that a certificate says of one theorem. */
final class TheoremSection {
  private final JsonNode certificate;
  private final String id;
  private final Optional<Theorem> theorem;

  TheoremSection(JsonNode certificate) {
    this.certificate = certificate;
    this.id = certificate.path("id").asText();
    this.theorem = Registry.all().stream().filter(t -> t.id().equals(id)).findFirst();
  }

  DomContent content() {
    return section(
            h2(
                text(certificate.path("title").asText() + " "),
                Written.verdict(certificate.path("verdict").asText())),
            p(code(id)).withClass("small"),
            each(theorem.stream().map(t -> Formulas.of(t.tex())).toList(), formula -> formula),
            p(Written.words(certificate.path("statement").asText())),
            each(theorem.stream().map(TheoremSection::limits).toList(), limits -> limits),
            assumptions(),
            values(),
            tightness(),
            instances(),
            each(SampledLane.of(certificate), SampledLane::content),
            sampling(),
            twins(),
            proofs(),
            sources(),
            Written.newline())
        .withId(id);
  }

  private static DomContent limits(Theorem t) {
    return each(
        iff(!t.equality().isEmpty(), p(strong("Equality: "), Written.words(t.equality() + "."))),
        iff(!t.breaks().isEmpty(), p(strong("Breaks: "), Written.words(t.breaks() + "."))));
  }

  private static DomContent wide(DomContent table) {
    return div(table).withClass("wide");
  }

  private DomContent assumptions() {
    JsonNode all = certificate.path("assumptions");
    return each(
        iff(!all.isEmpty(), h3("Assumptions")),
        ul(
            each(
                list(all),
                a ->
                    li(
                        Written.words(a.path("text").asText() + " "),
                        span(a.path("checked").asBoolean() ? "checked by the program" : "assumed")
                            .withClass("tag")))));
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> out = new ArrayList<>();
    array.forEach(out::add);
    return out;
  }

  private static DomContent headings(String... names) {
    return thead(tr(each(List.of(names), n -> th(n).attr("scope", "col"))));
  }

  private DomContent values() {
    List<JsonNode> values =
        list(certificate.path("lanes").path("enclosure")).stream()
            .filter(v -> v.has("lo"))
            .toList();
    if (values.isEmpty()) {
      return text("");
    }
    String kind =
        theorem.map(t -> " (%s, by %s)".formatted(t.kind().text(), t.method())).orElse("");
    return each(
        h3("Certified values" + kind),
        wide(
            table(
                headings("Case", "Parameters", "Lower and upper end", "Second opinion"),
                tbody(each(values, TheoremSection::value)))));
  }

  private static DomContent value(JsonNode v) {
    JsonNode agreement = v.path("secondOpinionAgreesToDigits");
    return tr(
        td(Written.words(v.path("case").asText())),
        td(Written.parameters(v.path("params"))),
        td(Written.ends(v.path("lo").asText(), v.path("hi").asText())),
        td(agreement.isMissingNode() ? "none" : "agrees to %d digits".formatted(agreement.asInt())),
        Written.newline());
  }

  private DomContent tightness() {
    List<Row> rows = new Tightness(certificate).rows();
    if (rows.isEmpty()) {
      return text("");
    }
    String svg = TightnessFigure.svg(id, "How near the two sides come: " + id, rows);
    return each(h3("Tightness"), div(rawHtml(svg)).withClass("wide figure"));
  }

  private DomContent instances() {
    JsonNode families = certificate.path("lanes").path("exact");
    if (families.isEmpty()) {
      return text("");
    }
    return each(
        h3("Exact instances searched"),
        wide(
            table(
                headings("Family", "Instances", "Hold", "Equal to all bits", "Tightest found"),
                tbody(each(list(families), TheoremSection::family)))));
  }

  private static DomContent family(JsonNode f) {
    JsonNode violated = f.path("violated");
    return tr(
        td(Written.words(f.path("family").asText())),
        td(f.path("instances").asText()),
        td(f.path("hold").asText()),
        td(f.path("equalToAllBits").asText()),
        td(
            violated.isMissingNode()
                ? sides(f.path("tightest"))
                : each(span("VIOLATED ").withClass("REFUTED"), sides(violated))),
        Written.newline());
  }

  /** An instance with the enclosures of both its sides. */
  private static DomContent sides(JsonNode e) {
    if (e.isMissingNode()) {
      return text("");
    }
    return Written.number(
        "%s: left %s, right %s"
            .formatted(
                Written.parameters(e.path("instance")),
                Written.interval(e.path("left")),
                Written.interval(e.path("right"))));
  }

  /** What the intervals rest on, and how sharply the theorem was seen to hold. */
  private DomContent sampling() {
    return each(budget(), sharpness());
  }

  private DomContent budget() {
    JsonNode budget = certificate.path("errorBudget");
    if (budget.isMissingNode()) {
      return text("");
    }
    String words =
        "Any interval of this theorem misses with probability at most %s, any of the run with at most %s; the only assumption is %s. Seed %s; each stream of bits is named in the table.";
    return p(words.formatted(
            Written.atMost(budget.path("theorem").asText()),
            Written.atMost(budget.path("run").asText()),
            budget.path("assumption").asText(),
            certificate.path("seed").asText()))
        .withClass("small");
  }

  private DomContent sharpness() {
    JsonNode sharpness = certificate.path("sharpness");
    if (!sharpness.has("refutedFrom")) {
      return text("");
    }
    String attained =
        sharpness.path("declared").asBoolean()
            ? "; every bound that is said to be attained is refuted when moved by 1 %: "
                + (sharpness.path("holds").asBoolean() ? "yes" : "NO")
            : "";
    return p("Moved by a share of %s in the false direction, the statement is refuted%s."
            .formatted(sharpness.path("refutedFrom").asText(), attained))
        .withClass("small");
  }

  private DomContent twins() {
    JsonNode twins = certificate.path("twins");
    if (twins.isEmpty()) {
      return text("");
    }
    return each(
        h3("False twins"),
        ul(
            each(
                list(twins),
                t ->
                    li(
                        Written.words(t.path("statement").asText() + " "),
                        t.path("refuted").asBoolean()
                            ? span("refuted").withClass("tag CERTIFIED")
                            : span("NOT REFUTED").withClass("tag REFUTED"),
                        p(text("Witness: "), sides(t.path("witness"))).withClass("small")))));
  }

  private DomContent proofs() {
    List<DomContent> parts = new ArrayList<>();
    certificate
        .path("proofs")
        .properties()
        .forEach(
            e -> {
              ProofCount count = ProofCount.of(e.getValue());
              parts.add(
                  tr(
                      td(code(e.getKey())),
                      td(Integer.toString(count.methods())),
                      td(Integer.toString(count.proved())),
                      td(Integer.toString(count.both())),
                      td(Integer.toString(count.trusted()))));
            });
    return each(
        h3("What it rests on"),
        wide(
            table(
                headings(
                    "Code",
                    "Methods with a contract",
                    "Proved",
                    "By both provers",
                    "Trusted facts"),
                tbody(each(parts, part -> part)))),
        ul(each(
                list(certificate.path("basis")).stream()
                    .filter(b -> !b.asText().startsWith("package "))
                    .toList(),
                b -> li(b.asText())))
            .withClass("small"));
  }

  private DomContent sources() {
    return each(
        h3("Sources"),
        ul(each(list(certificate.path("sources")), s -> li(Written.source(s.asText()))))
            .withClass("small"));
  }
}
