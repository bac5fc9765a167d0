package org.certalign.report.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.ul;

import com.fasterxml.jackson.databind.JsonNode;
import j2html.tags.DomContent;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.certalign.experiment.Experiment;

/**
 * The page of a run: one self-contained HTML file, readable without script and without network, for
 * light and dark screens, phones and paper.
 */
public final class IndexPage {
  private final RunFiles files;
  private final List<JsonNode> certificates;
  private final List<ExperimentSection> experiments;

  private IndexPage(RunFiles files) {
    this.files = files;
    this.certificates = files.certificates();
    this.experiments =
        Arrays.stream(Experiment.values())
            .map(e -> new ExperimentSection(e, files))
            .filter(ExperimentSection::isPresent)
            .toList();
  }

  /**
   * The text of the page.
   *
   * @param files the run's files by path relative to its folder; those of certificates and of
   *     experiments are shown, where they are present
   */
  public static String of(SortedMap<String, byte[]> files) {
    return new IndexPage(new RunFiles(files)).text();
  }

  private String text() {
    return Sheet.of(
        "certalign: certified bounds for policy alignment",
        introduction(),
        main(
            summary(),
            each(experiments, ExperimentSection::content),
            each(certificates, c -> new TheoremSection(c).content())));
  }

  private DomContent introduction() {
    return header(
        h1("Certified bounds for policy alignment"),
        p(counts()),
        p(
            Written.words(
                "Every number here is an enclosure: two decimals, rounded outward, with the true"
                    + " value between them; where something was sampled, save for the probability"
                    + " that is stated. Logarithms are natural, divergences in nats. P is the"
                    + " reference policy, Q an aligned one, P_n best-of-n; gain(Q) = E_Q r − E_P r"
                    + " for a reward r.")),
        p(
            "A theorem is CERTIFIED if no instance that was searched violates it, its published values"
                + " agree with an independent computation, what was sampled is consistent with it, and"
                + " every false twin of it is refuted. A false twin is a slightly stronger statement"
                + " that is wrong; refuting it shows that the checks can fail. Tightness is the largest"
                + " share of the right side that the left side was found to fill, rounded down; at 1 the"
                + " bound is attained. Power is the smallest relative error of the theorem's value that"
                + " sampling would have seen. The last column counts the methods of the kernel and of"
                + " the closed forms behind the value whose contracts a program prover has proved."),
        Written.newline());
  }

  private String counts() {
    long good =
        certificates.stream().filter(c -> c.path("verdict").asText().equals("CERTIFIED")).count();
    int twins = certificates.stream().mapToInt(c -> c.path("twins").size()).sum();
    long refuted =
        certificates.stream()
            .mapToLong(
                c ->
                    c.path("twins").findValues("refuted").stream()
                        .filter(JsonNode::asBoolean)
                        .count())
            .sum();
    JsonNode run = files.summary();
    return "%d of %d theorems certified, %d of %d false twins refuted. certalign %s, effort %s, seed %s."
        .formatted(
            good,
            certificates.size(),
            refuted,
            twins,
            run.path("certalign").asText(),
            run.path("effort").asText(),
            run.path("seed").asText());
  }

  private DomContent summary() {
    return section(
            h2("Summary"),
            iff(
                !experiments.isEmpty(),
                ul(each(experiments, e -> li(a(e.question()).withHref(e.target()))))),
            SummaryTable.of(certificates))
        .withId("summary");
  }
}
