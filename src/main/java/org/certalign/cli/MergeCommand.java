package org.certalign.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.certalign.certify.Campaign;
import org.certalign.certify.Certificate;
import org.certalign.certify.Certification;
import org.certalign.certify.Part;
import org.certalign.real.InputError;
import org.certalign.report.PartJson;
import org.certalign.report.Report;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes certificates of the parts of a run. */
@Command(
    name = "merge",
    description = {
      "Makes certificates of the parts that 'certify --blocks A-B --part DIR' wrote: the same bytes as one run.",
      "What is not sampled is done here."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit code: as of 'certify'; 2 if a block is missing or there twice, or the parts are not of one run.",
      "Example:",
      "  certalign merge part1 part2 --out reports"
    })
final class MergeCommand implements Callable<Integer> {
  @Mixin private CheckOutput output;

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "folders of the parts.")
  private List<Path> folders;

  @Option(
      names = "--out",
      defaultValue = "reports",
      paramLabel = "DIR",
      description = "folder to write to (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Override
  public Integer call() {
    Part all = Part.merge(folders.stream().map(MergeCommand::read).toList());
    List<Theorem> theorems = all.theorems().stream().map(Registry::find).toList();
    Campaign campaign = Campaign.of(theorems, all.effort(), all.seed());
    ProgressBar bar = new ProgressBar(output.err());
    List<Certificate> certificates = finish(campaign, all, bar);
    bar.clear();
    new ReportFolder(out).write(Report.files(certificates));
    return new Outcomes(output, certificates).print(out);
  }

  private static List<Certificate> finish(Campaign campaign, Part all, ProgressBar bar) {
    try {
      return Certification.finish(campaign, all, bar);
    } catch (IllegalArgumentException wrongSums) {
      bar.clear();
      throw new InputError("the parts hold sums that no run gives: " + wrongSums.getMessage());
    }
  }

  private static Part read(Path folder) {
    String file = folder.resolve(PartJson.FILE).toString();
    return PartJson.read(InputFile.text(file), file);
  }
}
