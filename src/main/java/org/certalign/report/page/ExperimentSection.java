package org.certalign.report.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.regex.Pattern;
import org.certalign.experiment.Experiment;

/** The figures, the findings and the data of an experiment. */
final class ExperimentSection {
  /** Where one sentence ends and the next begins. */
  private static final Pattern SENTENCE = Pattern.compile("(?<=\\.)\\s+(?=\\p{Lu})");

  private final Experiment experiment;
  private final RunFiles files;

  ExperimentSection(Experiment experiment, RunFiles files) {
    this.experiment = experiment;
    this.files = files;
  }

  /** Whether the experiment was run. */
  boolean isPresent() {
    return !findings().isEmpty();
  }

  private String findings() {
    return files.text(RunFiles.folder(experiment) + "findings.txt").strip();
  }

  String target() {
    return "#experiment-" + experiment.title();
  }

  String question() {
    return experiment.question();
  }

  DomContent content() {
    return section(
            h2("Experiment: " + experiment.question()),
            ul(each(List.of(SENTENCE.split(findings())), sentence -> li(sentence)))
                .withClass("findings"),
            each(files.of(experiment, ".svg"), this::figure),
            p(
                    text("Data, every number as two certified ends: "),
                    each(files.of(experiment, ".csv"), ExperimentSection::link))
                .withClass("small"))
        .withId("experiment-" + experiment.title());
  }

  private DomContent figure(String path) {
    return Drawn.figure(files.text(path))
        .<DomContent>map(svg -> div(rawHtml(svg)).withClass("wide figure"))
        .orElseGet(() -> p("The file " + path + " is not a figure drawn by certalign."));
  }

  private static DomContent link(String path) {
    return span(a(path).withHref(path), text(" "));
  }
}
