package org.certalign.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.certalign.audit.Audit;
import org.certalign.audit.ClaimsFile;
import org.certalign.audit.scan.Form;
import org.certalign.audit.scan.Scan;
import org.certalign.audit.verify.ContentHash;
import org.certalign.audit.verify.FormulaReader;
import org.certalign.certify.Part;
import org.certalign.cli.PageReader;
import org.certalign.report.Answer;
import org.certalign.report.BatchLine;
import org.certalign.report.PartJson;
import org.certalign.report.ProofRecord;
import org.certalign.report.ScanJson;

/** All parsers. Whoever adds one adds a line to {@link #all}. */
final class Targets {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path CERTIFICATE = Path.of("reports/quick/certificates/bon-coverage.json");
  private static final int DIGITS = 20;

  private Targets() {}

  /** Every target, by name. */
  static List<Target> all() {
    return List.of(
        Target.ofText("expressions", "eval EXPR", EXPRESSIONS, x -> Answer.expression(x, DIGITS)),
        Target.ofText("parameters", "bound ID name=value ..", PARAMETERS, Targets::parameters),
        Target.ofText("batch", "bound --batch", BATCH, Targets::batch),
        Target.ofText("claims", "audit, claims files (YAML and JSON)", claims(), Targets::claims),
        Target.ofText(
            "certificates", "verify, certificates (JSON)", certificates(), Commands::verify),
        new Target(
            "forged-certificates",
            "verify, altered certificates with a new hash",
            EDITS,
            Targets::forged),
        Target.ofText("diff", "diff, certificates and claims files", differing(), Commands::diff),
        Target.ofText("parts", "merge, part.json", List.of(PART), Targets::part),
        Target.ofText(
            "runs",
            "the page, certificates and figures of a folder",
            certificates(),
            PageReader::read),
        Target.ofText("formulas", "formulas of formulas.txt", FORMULAS, FormulaReader::read),
        Target.ofText("manuscripts", "scan FILE", manuscripts(), Targets::manuscript),
        Target.ofText("records", "record.json of the provers", List.of(RECORD), Targets::record),
        Target.ofText(
            "words", "cite, table, plan, explain, eval: their words", WORDS, Commands::words),
        Target.ofText(
            "run-csv", "inspect, CSV with named columns", InspectInput.CSV, InspectInput::csv),
        Target.ofText(
            "run-jsonl",
            "inspect, JSONL with named columns",
            InspectInput.JSONL,
            InspectInput::jsonl),
        Target.ofText(
            "run-files", "inspect --run, YAML", InspectInput.RUN_FILES, InspectInput::runFile),
        Target.ofText(
            "columns",
            "inspect, column maps and options",
            InspectInput.COLUMNS,
            InspectInput::columns));
  }

  private static final List<String> EXPRESSIONS =
      List.of(
          "ln(1000) - 999/1000",
          "sqrt(2*(ln(16) - 15/16))",
          "-2^2 + min(3, e, pi) * [1/3, 1e-9]",
          "exp2(log2(0x1.8p-3)) / cbrt(27) ^ -0.5",
          "abs(max(1, -inf))",
          "((((((1))))))",
          "1e99999 * 1e-99999",
          "2^3^2^2");

  private static final List<String> PARAMETERS =
      List.of(
          "bon-kl\nn=64",
          "bon-renyi\nn=16\nalpha=inf",
          "bon-finite-kl\nn=3/2\nprobs=1/2,1/4,1/4",
          "transport-bernoulli\np=1/3\nkl=0.1\nof=exact",
          "bon-gain-gaussian\nn=16\nsigma=1",
          "bon-gain-exponential\nn=100\ntheta=2",
          "gain-high-probability\nsigma=1\nrenyi=1\ngamma=2\nm=100\ndelta1=0.1\ndelta2=1e-9",
          "bon-js\nn=64",
          "kl-required\ngain=1\nv=1\nc=1/2",
          "bon-top-atom\nn=5\natom=1e-5");

  private static final List<String> BATCH =
      List.of(
          "{\"id\":1,\"theorem\":\"bon-kl\",\"params\":{\"n\":64},\"digits\":5}",
          "{\"id\":[null],\"expr\":\"ln(2)\"}",
          "{\"theorem\":\"bon-finite-kl\",\"params\":{\"n\":\"2\",\"probs\":\"1/2,1/2\"}}");

  private static final List<String> FORMULAS =
      List.of(
          "ln(n) - (n-1)/n",
          "-alpha*(n-1)+1",
          "exp(-harmonic(n)^0.5)*min(n, max(2, 1/3))",
          "finitekl / sqrt(n^-2)");

  private static final List<byte[]> EDITS =
      List.of(new byte[] {0, 9, 3}, new byte[] {1, 7, 0, 0, 40, 11});

  private static final String PART =
      """
      {"certalign":"0.1.0","effort":"quick","seed":0,"blocks":["0-49","50-99"],"theorems":["bon-kl"],
       "sums":{"bon-kl/a":{"count":3,"values":"1f/10","squares":"ff/100","errors":"0/1",
               "least":"0x1.0p-3","largest":"0x1.8p1"}}}
      """;

  private static final String RECORD =
      """
      {"tool":"KeY","version":"2.12.3","solver":"Z3 4.14","classes":{"org.certalign.kernel.Ln":
       {"sha256":"00ff","methods":{"ln(Interval)":{"verdict":"PROVED","seconds":1.5}}}}}
      """;

  private static final List<String> WORDS =
      List.of(
          "cite\nbon-kl\nn=64\n--style\nlatex\n--digits\n5",
          "table\nbon-renyi\nn=2,4..8..2\nalpha=inf,1/2\n--style\ncsv\n--digits\n5",
          "plan\n--gain\n2\nsigma=1",
          "plan\n--half-width\n0.1\n--confidence\n0.95\nvariance=1/4",
          "explain\nbon-kl\n--format\njson",
          "eval\n[1, 2]\n--digits\n5");

  private static void parameters(String text) {
    Map<String, String> given = new LinkedHashMap<>();
    String[] lines = text.split("\n", -1);
    for (int i = 1; i < lines.length; i++) {
      int sign = lines[i].indexOf('=');
      if (sign > 0) {
        given.put(lines[i].substring(0, sign), lines[i].substring(sign + 1));
      }
    }
    Answer.bound(lines[0], given, DIGITS);
  }

  private static void batch(String text) throws IOException {
    for (String line : text.split("\n", -1)) {
      if (!JSON.readTree(BatchLine.answer(line, DIGITS).json()).has("id")) {
        throw new AssertionError("an answer without id");
      }
    }
  }

  private static List<String> claims() {
    String bomb = "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nclaims: *c\n";
    String object = "version: 1\nclaims: !!javax.script.ScriptEngineManager [x]\n";
    String recursive = "version: 1\nclaims: &c [*c]\n";
    String merge =
        "version: 1\nclaims: [{<<: {id: a}, expr: '1', observed: {value: 1, half_width: 1/2}}]\n";
    return List.of(
        read(Path.of("src/examples/ci/claims.yaml")),
        read(Path.of("src/examples/ci/claims-changed.yaml")),
        "{\"version\":1,\"claims\":[{\"id\":\"a\",\"expr\":\"ln(2)\",\"claim\":\"= 0.69 +- 0.01\",\"expect\":\"CERTIFIED\"}]}",
        bomb,
        object,
        recursive,
        merge);
  }

  private static void claims(String text) {
    Audit.of(ClaimsFile.parse(text));
  }

  private static List<String> certificates() {
    return List.of(read(CERTIFICATE), "{\"lanes\":{}}", "{\"lanes\":1,\"id\":\"..\"}");
  }

  private static void forged(byte[] edits) throws Exception {
    ObjectNode certificate = (ObjectNode) JSON.readTree(read(CERTIFICATE));
    JsonEdits.apply(certificate, edits);
    certificate.put(ContentHash.FIELD, ContentHash.of(certificate));
    Commands.verify(certificate.toString());
    Commands.diff(certificate.toString());
    PageReader.read(certificate.toString());
  }

  private static List<String> differing() {
    List<String> out = new ArrayList<>(certificates());
    out.addAll(claims());
    out.add("{\"claims\":[{\"id\":\"a\",\"verdict\":\"CERTIFIED\",\"lo\":\"1\",\"hi\":\"2\"}]}");
    return out;
  }

  private static void part(String text) {
    Part one = PartJson.read(text, "part.json");
    Part.merge(List.of(one));
    Part.merge(List.of(one, one));
  }

  private static List<String> manuscripts() {
    List<String> out = new ArrayList<>();
    for (String end : List.of("tex", "md", "html", "txt")) {
      String folder = "src/test/resources/org/certalign/audit/scan/manuscript.";
      out.add(end + "\n" + read(Path.of(folder + end)));
    }
    return out;
  }

  /** The first line names the form. */
  private static void manuscript(String text) {
    int end = text.indexOf('\n');
    Form form = Form.of("x." + (end < 0 ? text : text.substring(0, end)));
    ScanJson.of(Scan.of(form, text.substring(end + 1)), true);
  }

  private static void record(String text) throws IOException {
    try {
      ProofRecord.of(JSON.readTree(text));
    } catch (com.fasterxml.jackson.core.JsonProcessingException notJson) {
      // Packed with the jar: that it is JSON is for the build to see.
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
