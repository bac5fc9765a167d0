package org.certalign.report;

import java.util.List;
import org.certalign.certify.Certificate;
import org.certalign.certify.FamilyResult;
import org.certalign.certify.PublishedValue;
import org.certalign.certify.TwinResult;

/** The page of a run: one self-contained HTML file, readable without script and without network. */
final class IndexPage {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; --line: #8886; --good: #18794e; --bad: #cd2b31; }
      @media (prefers-color-scheme: dark) { :root { --good: #4cc38a; --bad: #ff8589; } }
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 0 auto; padding: 1rem; }
      h1 { font-size: 1.6rem; } h2 { font-size: 1.15rem; margin: 2.2rem 0 .3rem; }
      code, .number { font-family: ui-monospace, monospace; font-size: .86em; overflow-wrap: anywhere; }
      .wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
      th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
      .CERTIFIED { color: var(--good); font-weight: 600; } .REFUTED, .UNDECIDED { color: var(--bad); font-weight: 600; }
      section { border-top: 1px solid var(--line); break-inside: avoid; } .small { font-size: .88rem; }
      """;

  private final StringBuilder out = new StringBuilder();

  private IndexPage() {}

  static String of(List<Certificate> certificates) {
    IndexPage page = new IndexPage();
    page.head(certificates);
    page.table(certificates);
    certificates.forEach(page::section);
    return page.out.append("</body>\n</html>\n").toString();
  }

  private void head(List<Certificate> certificates) {
    Certificate first = certificates.get(0);
    line("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line("<title>certalign: certificates</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>");
    line("<h1>Certified bounds for policy alignment</h1>");
    long good = certificates.stream().filter(c -> c.verdict().name().equals("CERTIFIED")).count();
    line(
        "<p>%d of %d theorems certified, %d of %d false twins refuted. certalign %s, effort %s, seed %d.</p>"
            .formatted(
                good,
                certificates.size(),
                twins(certificates).stream().filter(TwinResult::refuted).count(),
                twins(certificates).size(),
                Html.escape(first.version()),
                first.effort().text(),
                first.seed()));
    line(
        "<p class=\"small\">Every number is an enclosure: the true value lies between the two ends."
            + " A false twin is a slightly stronger statement that is wrong; refuting it shows that the"
            + " checks can fail.</p>");
  }

  private static List<TwinResult> twins(List<Certificate> certificates) {
    return certificates.stream().flatMap(c -> c.twins().stream()).toList();
  }

  private void table(List<Certificate> certificates) {
    line("<div class=\"wide\"><table>");
    line(
        "<tr><th>Theorem</th><th>Verdict</th><th>Instances</th><th>Tightness</th><th>Twins refuted</th></tr>");
    for (Certificate c : certificates) {
      line(
          "<tr><td><a href=\"#%s\">%s</a></td><td class=\"%s\">%s</td><td>%d</td><td class=\"number\">%s</td><td>%d of %d</td></tr>"
              .formatted(
                  c.theorem().id(),
                  c.theorem().id(),
                  c.verdict(),
                  c.verdict(),
                  c.families().stream().mapToInt(FamilyResult::examined).sum(),
                  tightness(c),
                  c.twins().stream().filter(TwinResult::refuted).count(),
                  c.twins().size()));
    }
    line("</table></div>");
  }

  private static String tightness(Certificate c) {
    return c.families().stream()
        .map(FamilyResult::tightness)
        .filter(t -> t != null)
        .max((a, b) -> a.compareTo(b))
        .map(t -> t.stripTrailingZeros().toPlainString())
        .orElse("");
  }

  private void section(Certificate c) {
    line("<section id=\"%s\">".formatted(c.theorem().id()));
    line(
        "<h2>%s <span class=\"%s\">%s</span></h2>"
            .formatted(Html.escape(c.theorem().title()), c.verdict(), c.verdict()));
    line("<p>%s</p>".formatted(Html.escape(c.theorem().statement())));
    line(
        "<p class=\"small\"><code>%s</code>. %s</p>"
            .formatted(c.theorem().id(), Html.escape(String.join("; ", c.theorem().sources()))));
    values(c.values().stream().filter(v -> v.value() != null).toList());
    for (TwinResult t : c.twins()) {
      line(
          "<p class=\"small\">False twin %s: %s <span class=\"number\">(%s)</span></p>"
              .formatted(
                  t.refuted() ? "refuted" : "NOT REFUTED",
                  Html.escape(t.statement()),
                  Html.escape(CertificateJson.witness(t.witness()))));
    }
    line("</section>");
  }

  private void values(List<PublishedValue> values) {
    if (values.isEmpty()) {
      return;
    }
    line(
        "<div class=\"wide\"><table class=\"small\"><tr><th>Case</th><th>Parameters</th><th>Value</th></tr>");
    for (PublishedValue v : values) {
      line(
          "<tr><td>%s</td><td class=\"number\">%s</td><td class=\"number\">%s</td></tr>"
              .formatted(
                  Html.escape(v.name()),
                  Html.escape(v.parameters().toString()),
                  Html.escape(v.value().toString())));
    }
    line("</table></div>");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
