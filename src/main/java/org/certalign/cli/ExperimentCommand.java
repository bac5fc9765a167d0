package org.certalign.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.certalign.experiment.Experiment;
import org.certalign.experiment.ExperimentReport;
import org.certalign.report.Report;
import org.certalign.report.figure.ExperimentFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The three experiments. */
@Command(
    name = "experiment",
    description = {
      "Runs an experiment and writes its data (CSV, every certified number as two exact decimals lo and hi),",
      "its figures (SVG) and its findings (one paragraph). In a folder REPORTS/experiments/NAME it also",
      "brings the page REPORTS/index.html up to date."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "  scaling         gain against KL: the square-root law, and where heavier tails break it",
      "  divergence      the largest gain under budgets of KL and of Renyi divergences",
      "  overestimation  proxy and golden gain where the proxy overestimates, and where they part",
      "Example:",
      "  certalign experiment scaling --out reports/experiments/scaling"
    })
final class ExperimentCommand implements Callable<Integer> {
  @Mixin private Output output;

  @Parameters(paramLabel = "NAME", description = "scaling, divergence or overestimation.")
  private String name;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "folder to write to (default: reports/experiments/NAME).")
  private Path out;

  @Override
  public Integer call() {
    ExperimentReport report = Experiment.named(name).report();
    Path folder = out == null ? Path.of("reports", "experiments", report.name()) : out;
    SortedMap<String, byte[]> files = ExperimentFiles.of(report);
    new OutputFolder(folder).write(files);
    ReportFolder around = ReportFolder.around(folder);
    if (around != null) {
      around.refresh();
    }
    print(report, folder, files);
    return 0;
  }

  private void print(ExperimentReport report, Path folder, SortedMap<String, byte[]> files) {
    if (output.json()) {
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      json.put("experiment", report.name());
      json.put("findings", report.findings());
      files.keySet().forEach(json.putArray("files")::add);
      output.out().print(Report.text(json));
      return;
    }
    output.out().println(report.findings());
    output.out().println();
    files.keySet().forEach(name -> output.out().println(folder.resolve(name)));
  }
}
