package org.certalign.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.certalign.inspect.Inspect;
import org.certalign.inspect.Inspection;
import org.certalign.inspect.RunSettings;
import org.certalign.inspect.RunVerdict;
import org.certalign.report.Report;
import org.certalign.report.inspection.InspectionChecks;
import org.certalign.report.inspection.InspectionJson;
import org.certalign.report.page.InspectionPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Audit of a training run. */
@Command(
    name = "inspect",
    description = {
      "Inspects the data of an alignment run (.csv, .tsv, .jsonl, .parquet): intervals for gains and divergence, each under",
      "an assumption that it names, and whether the gains can be at that divergence."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "One row is one response: policy (reference, best-of-16, or any other name), proxy reward, golden reward,",
      "log-probabilities under both policies, prompt. Rows of one prompt are one independent draw.",
      "Maps: responses (default); pairs, for scores of chosen and rejected responses; trl, for logs of TRL.",
      "Nothing is assumed that is not stated: without a range or a class of tails the verdict is UNDECIDED.",
      "A run file says the same as options, and findings point to its lines:",
      "  version: 1",
      "  columns: {prompt: prompt_id, proxy: rm_score, golden: gold_score}",
      "  proxy: {range: [0, 1], sigma: 1/4}",
      "  log_ratio: {range: [-5, 5]}",
      "Exit code: 0 if all is within the bounds, 1 if something is impossible or an assumption violated, 3 if undecided.",
      "Examples:",
      "  certalign inspect run.csv --proxy-range 0,1",
      "  certalign inspect run.parquet --run run.yaml --format sarif",
      "  certalign inspect log.jsonl --map trl --proxy-range=-5,5 --kl-range=-10,100 --baseline 0"
    })
final class InspectCommand implements Callable<Integer> {
  @Mixin private CheckOutput output;
  @Mixin private InspectOptions options;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "the data.")
  private List<String> files;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "also write a page (index.html) and the data (inspection.json) to this folder.")
  private Path out;

  @Override
  public Integer call() {
    List<Path> paths = files.stream().map(InputFile::existing).toList();
    RunSettings settings = options.settings(files.get(0));
    Inspection inspection = Inspect.of(paths, settings);
    if (out != null) {
      new OutputFolder(out)
          .write(
              Map.of(
                  "index.html",
                  InspectionPage.of(inspection).getBytes(StandardCharsets.UTF_8),
                  "inspection.json",
                  Report.text(InspectionJson.of(inspection)).getBytes(StandardCharsets.UTF_8)));
    }
    output.print(
        "certalign inspect",
        InspectionChecks.of(inspection),
        () -> InspectionJson.of(inspection),
        () -> new InspectionText(output, inspection).print());
    if (inspection.count(RunVerdict.IMPOSSIBLE) + inspection.count(RunVerdict.ASSUMPTION_VIOLATED)
        > 0) {
      return 1;
    }
    boolean decided =
        inspection.count(RunVerdict.UNDECIDED) == 0 && !inspection.findings().isEmpty();
    return decided ? 0 : 3;
  }

  /** What may be said of the data in options. */
  static final class InspectOptions {
    @Option(
        names = "--run",
        paramLabel = "RUN.yaml",
        description = "run file; options say more, or otherwise.")
    private String run;

    @Option(
        names = "--map",
        paramLabel = "MAP",
        description = "responses, pairs or trl (default: responses).")
    private String map;

    @Option(
        names = "--column",
        paramLabel = "ROLE=NAME",
        description =
            "the column of a role: prompt, response, policy, n, proxy, golden, logp_aligned, logp_reference, chosen, rejected, step, kl, reward.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
        names = "--reference",
        paramLabel = "NAME",
        description = "the reference policy in the data (default: reference).")
    private String reference;

    @Option(
        names = "--unit",
        paramLabel = "UNIT",
        description = "of log-probabilities: nats or bits (default: nats).")
    private String unit;

    @Option(
        names = "--level",
        paramLabel = "LEVEL",
        description =
            "log-probabilities of a sequence, or of each token as a list (default: sequence).")
    private String level;

    @Option(
        names = "--confidence",
        paramLabel = "LEVEL",
        description = "probability that all intervals hold together (default: 0.95).")
    private String confidence;

    @Option(
        names = "--proxy-range",
        paramLabel = "A,B",
        description = "the proxy reward is never outside.")
    private String proxyRange;

    @Option(
        names = "--sigma",
        paramLabel = "S",
        description =
            "the proxy reward is S-sub-gaussian under the reference policy, on both sides.")
    private String sigma;

    @Option(names = "--subgamma", paramLabel = "V,C", description = "the same, sub-gamma.")
    private String subgamma;

    @Option(
        names = "--aligned-sigma",
        paramLabel = "S",
        description = "the proxy reward is S-sub-gaussian under the other policies.")
    private String alignedSigma;

    @Option(
        names = "--golden-range",
        paramLabel = "A,B",
        description = "the golden reward is never outside.")
    private String goldenRange;

    @Option(
        names = "--golden-sigma",
        paramLabel = "S",
        description = "the golden reward is S-sub-gaussian under the reference policy.")
    private String goldenSigma;

    @Option(
        names = "--log-ratio-range",
        paramLabel = "A,B",
        description =
            "the logarithm (nats) of aligned over reference probability is never outside.")
    private String ratioRange;

    @Option(
        names = "--kl-range",
        paramLabel = "A,B",
        description = "with --map trl: the logged KL of a step is never outside.")
    private String klRange;

    @Option(
        names = "--baseline",
        paramLabel = "X",
        description = "with --map trl: the mean reward of the reference policy.")
    private String baseline;

    RunSettings settings(String file) {
      RunSettings out = new RunSettings(file);
      if (run != null) {
        out.read(run, InputFile.text(run));
      }
      columns.forEach(out::column);
      Map<String, String> said = new LinkedHashMap<>();
      said.put("map", map);
      said.put("reference", reference);
      said.put("unit", unit);
      said.put("level", level);
      said.put("confidence", confidence);
      said.put("proxy.range", proxyRange);
      said.put("proxy.sigma", sigma);
      said.put("proxy.subgamma", subgamma);
      said.put("proxy.aligned_sigma", alignedSigma);
      said.put("golden.range", goldenRange);
      said.put("golden.sigma", goldenSigma);
      said.put("log_ratio.range", ratioRange);
      said.put("kl.range", klRange);
      said.put("baseline", baseline);
      said.forEach(
          (key, text) -> {
            if (text != null) {
              out.say(key, text);
            }
          });
      return out;
    }
  }
}
