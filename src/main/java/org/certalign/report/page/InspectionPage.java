package org.certalign.report.page;

import static j2html.TagCreator.br;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.main;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.certalign.certify.Version;
import org.certalign.experiment.Chart;
import org.certalign.inspect.CurvePoint;
import org.certalign.inspect.Estimate;
import org.certalign.inspect.Inspection;
import org.certalign.inspect.RunFinding;
import org.certalign.inspect.RunVerdict;
import org.certalign.inspect.ShortNumbers;
import org.certalign.inspect.Span;
import org.certalign.inspect.TailBand;
import org.certalign.real.Enclosure;
import org.certalign.report.figure.Figure;
import org.certalign.report.inspection.InspectionCharts;
import org.certalign.sampling.ConfidenceInterval;

/** An inspection as one self-contained HTML file, in the style of {@link IndexPage}. */
public final class InspectionPage {
  private final Inspection inspection;

  private InspectionPage(Inspection inspection) {
    this.inspection = inspection;
  }

  /** The text of the page. */
  public static String of(Inspection inspection) {
    return new InspectionPage(inspection).page();
  }

  private String page() {
    return Sheet.of(
        "certalign: inspection of a run",
        introduction(),
        main(findings(), figures(), estimates(), tails(), curve()));
  }

  private DomContent introduction() {
    return header(
        h1("Inspection of a run"),
        p(
            "%s. %d rows; %d %s. All intervals hold together with probability %s. certalign %s."
                .formatted(
                    String.join(", ", inspection.files()),
                    inspection.rows(),
                    inspection.units(),
                    inspection.draws(),
                    ShortNumbers.level(inspection.error()),
                    Version.current())),
        p(
            "WITHIN BOUND: the whole interval of the gain is below the bound. IMPOSSIBLE: no policy of"
                + " that divergence has that gain. ASSUMPTION VIOLATED: the data are not as was stated."
                + " UNDECIDED: the data, or what is stated of them, are not enough."));
  }

  private DomContent findings() {
    return section(
        h2("Findings"),
        table(
                thead(tr(th("Verdict"), th("Statement"), th("Numbers and assumptions"))),
                tbody(each(inspection.findings(), InspectionPage::row)))
            .withClass("stacked"));
  }

  private static DomContent row(RunFinding f) {
    return tr(
        td(span(f.verdict().words()).withClasses("verdict", colour(f.verdict()))),
        td(
            text(f.statement()),
            br(),
            span("%s:%d".formatted(f.place().file(), f.place().line())).withClass("small")),
        td(text(f.reason()), each(f.assumptions(), a -> div("assumes: " + a).withClass("small"))));
  }

  /** What is not decided is no alarm. */
  private static String colour(RunVerdict verdict) {
    return verdict == RunVerdict.UNDECIDED ? "small" : verdict.verdict().name();
  }

  private DomContent figures() {
    return section(
        h2("Figures"),
        each(
            InspectionCharts.of(inspection),
            (Chart chart) ->
                div(
                    div(rawHtml(Figure.svg(chart))).withClass("wide figure"),
                    p(InspectionCharts.caption(chart)).withClass("small"))));
  }

  private DomContent estimates() {
    return section(
        h2("Estimates"),
        div(table(
                thead(
                    tr(
                        th("Policy"),
                        th("Quantity"),
                        th("Interval"),
                        th("Mean of the sample"),
                        th("Draws"),
                        th("Basis"))),
                tbody(each(inspection.estimates(), InspectionPage::row))))
            .withClass("wide"));
  }

  private static DomContent row(Estimate e) {
    return tr(
        td(e.policy()),
        td(e.quantity()),
        td(Written.number(interval(e.interval()))),
        td(Written.number(ShortNumbers.about(e.sampleLo(), e.sampleHi()))),
        td(Long.toString(e.units())),
        td(e.basis()));
  }

  private static String interval(ConfidenceInterval c) {
    return c == null ? "none" : ShortNumbers.interval(c.lo(), c.hi());
  }

  private DomContent tails() {
    List<TailBand> tails = inspection.tails();
    return tails.isEmpty()
        ? text("")
        : section(h2("Tails under the reference policy"), each(tails, InspectionPage::tail));
  }

  private static DomContent tail(TailBand t) {
    String subgaussian =
        "%s reward: values from %s to %s; sub-gaussian only for s ≥ %s (%d pairs of draws)"
            .formatted(
                t.reward(),
                ShortNumbers.about(t.least(), t.least()),
                ShortNumbers.about(t.largest(), t.largest()),
                ShortNumbers.below(t.sigma()),
                t.pairs());
    String subgammas =
        t.subGammas().stream()
            .map(
                f ->
                    "v ≥ %s at c = %s"
                        .formatted(ShortNumbers.below(f.v()), ShortNumbers.about(f.c(), f.c())))
            .collect(Collectors.joining(", "));
    return p(
        subgammas.isEmpty()
            ? subgaussian + "."
            : "%s; sub-gamma only for %s.".formatted(subgaussian, subgammas));
  }

  private DomContent curve() {
    if (inspection.curve().isEmpty()) {
      return text("");
    }
    return section(
        h2("Best-of-n from the pool of the reference policy"),
        p(inspection.goldenTurn().orElse("")),
        div(table(
                thead(
                    tr(
                        th("n"),
                        th("Proxy gain"),
                        th("Golden gain"),
                        th("Proxy minus golden"),
                        th("Bound"),
                        th("KL formula"),
                        th("KL of the pool"))),
                tbody(each(inspection.curve(), InspectionPage::row))))
            .withClass("wide"));
  }

  private static DomContent row(CurvePoint p) {
    return tr(
        td(String.format(Locale.ROOT, "%d", p.n())),
        td(Written.number(interval(p.proxy()))),
        td(Written.number(interval(p.golden()))),
        td(Written.number(range(p.overestimation()))),
        td(Written.number(upper(p.bound()))),
        td(Written.number(upper(p.kl()))),
        td(Written.number(upper(p.finiteKl()))));
  }

  private static String range(Span s) {
    return s == null ? "none" : ShortNumbers.interval(s.a(), s.b());
  }

  private static String upper(Enclosure e) {
    return e == null ? "" : ShortNumbers.above(e.upper());
  }
}
