package org.certalign.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.certalign.certify.Blocks;
import org.certalign.certify.Campaign;
import org.certalign.certify.Certificate;
import org.certalign.certify.Certification;
import org.certalign.certify.Effort;
import org.certalign.certify.Part;
import org.certalign.real.InputError;
import org.certalign.report.PartJson;
import org.certalign.report.Report;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job. */
@Command(
    name = "certify",
    description = {
      "Certifies theorems: encloses their values, searches exact instances for a counterexample and for the tightest case,",
      "refutes every false twin, and samples policies with intervals that are theorems. Writes certificates, tables and a page."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit code: 0 if everything is certified and every twin refuted, 1 if something is refuted, 3 if something is undecided.",
      "Examples:",
      "  certalign certify --effort quick --out reports/quick",
      "  certalign certify --theorem bon-kl --theorem bon-tv",
      "  certalign certify --check --out reports/quick",
      "  certalign certify --blocks 0-49 --part half && certalign merge half other-half"
    })
final class CertifyCommand implements Callable<Integer> {
  @Mixin private CheckOutput output;

  @Option(
      names = "--theorem",
      arity = "1..*",
      paramLabel = "ID",
      description = "only these theorems (default: all).")
  private List<String> ids = List.of();

  @Option(
      names = "--effort",
      defaultValue = "standard",
      description = "quick, standard or deep (default: ${DEFAULT-VALUE}).")
  private Effort effort;

  @Option(
      names = "--seed",
      defaultValue = "0",
      description =
          "seed of all random streams; 0, the default, leaves them to theorem and parameters alone.")
  private long seed;

  @Option(
      names = "--out",
      defaultValue = "reports",
      paramLabel = "DIR",
      description = "folder to write to (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Option(
      names = "--check",
      description =
          "write nothing; fail if the folder's data (JSON, CSV, TeX) differ from what its seed and effort give, and those of the experiments beneath it.")
  private boolean check;

  @Option(
      names = "--blocks",
      paramLabel = "A-B",
      description = "draw only these of the 100 blocks of random draws, with --part.")
  private String blocks;

  @Option(
      names = "--part",
      paramLabel = "DIR",
      description = "folder for what the blocks have drawn; 'merge' makes certificates of parts.")
  private Path part;

  @Override
  public Integer call() {
    if (check) {
      readRecorded();
    }
    List<Theorem> theorems =
        ids.isEmpty() ? Registry.all() : ids.stream().distinct().map(Registry::find).toList();
    if (blocks != null || part != null) {
      return draw(theorems);
    }
    ProgressBar bar = new ProgressBar(output.err());
    List<Certificate> certificates = Certification.run(theorems, effort, seed, bar);
    bar.clear();
    SortedMap<String, byte[]> files = Report.files(certificates);
    if (check) {
      return compare(files);
    }
    new ReportFolder(out).write(files);
    return new Outcomes(output, certificates).print(out);
  }

  /** Draws some blocks, and writes what they have come to. */
  private int draw(List<Theorem> theorems) {
    if (blocks == null || part == null || check) {
      throw new InputError("--blocks and --part go together, and not with --check");
    }
    Blocks chosen = Blocks.parse(blocks);
    ProgressBar bar = new ProgressBar(output.err());
    Part drawn = Campaign.of(theorems, effort, seed).draw(chosen, bar);
    bar.clear();
    byte[] text = PartJson.text(drawn).getBytes(StandardCharsets.UTF_8);
    new OutputFolder(part).write(Map.of(PartJson.FILE, text));
    output.out().println("blocks %s drawn; see %s".formatted(chosen, part.resolve(PartJson.FILE)));
    return 0;
  }

  private void readRecorded() {
    try {
      JsonNode summary =
          new ObjectMapper().readTree(InputFile.text(out.resolve("summary.json").toString()));
      seed = summary.path("seed").asLong();
      effort = Effort.valueOf(summary.path("effort").asText().toUpperCase(Locale.ROOT));
      ids =
          summary.path("theorems").findValuesAsText("id").stream()
              .filter(id -> !id.contains("/"))
              .toList();
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new InputError(
          "'%s' is not the summary of a certification run".formatted(out.resolve("summary.json")));
    }
  }

  private int compare(SortedMap<String, byte[]> files) {
    SortedMap<String, String> differences = new ReportFolder(out).differences(files);
    differences.forEach(
        (name, how) -> output.err().println("certalign: %s: %s".formatted(how, name)));
    output.out().println("%d files checked, %d differ".formatted(files.size(), differences.size()));
    return differences.isEmpty() ? 0 : 1;
  }
}
