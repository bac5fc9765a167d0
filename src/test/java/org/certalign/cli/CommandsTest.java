package org.certalign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command as a user runs it: output, errors, exit codes. */
class CommandsTest {
  @TempDir Path folder;

  private record Run(int code, String out, String err) {
    JsonNode json() throws IOException {
      return new ObjectMapper().readTree(out);
    }
  }

  private static Run run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
    return new Run(code, out.toString(), err.toString());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  @Test
  void boundAnswersAsTheInterfacePromises() throws IOException {
    JsonNode answer = run("bound", "bon-kl", "n=64", "--format", "json").json();
    assertEquals("bon-kl", answer.get("theorem").asText());
    assertEquals("64", answer.get("params").get("n").asText());
    assertEquals(20, answer.get("digits").asInt());
    assertEquals("equality", answer.get("kind").asText());
    BigDecimal lo = new BigDecimal(answer.get("lo").asText());
    BigDecimal hi = new BigDecimal(answer.get("hi").asText());
    // ln 64 - 63/64 = 4.158883083359671856503398... - 0.984375
    BigDecimal value = new BigDecimal("3.174508083359671856503392729");
    assertTrue(lo.compareTo(value) <= 0 && value.compareTo(hi) <= 0);
    assertTrue(hi.subtract(lo).compareTo(new BigDecimal("3.1e-19")) <= 0);
  }

  @Test
  void theOptionsMayStandAnywhere() {
    assertEquals(
        run("bound", "bon-kl", "n=2", "--digits", "5").out(),
        run("bound", "--digits=5", "bon-kl", "n=2").out());
  }

  @Test
  void exactResultsComeBackExact() throws IOException {
    assertEquals("0", run("bound", "bon-kl", "n=1", "--format=json").json().get("lo").asText());
    assertEquals("0", run("bound", "bon-kl", "n=1", "--format=json").json().get("hi").asText());
    assertEquals("3\n", run("eval", "log2(8)").out());
  }

  static Stream<Theorem> numeric() {
    return Registry.all().stream().filter(t -> t.bound().isPresent());
  }

  @ParameterizedTest
  @MethodSource("numeric")
  void everyPublishedCaseAnswers(Theorem t) {
    assertFalse(t.sharpCases().isEmpty(), t.id());
    List<String> words = new ArrayList<>(List.of("bound", t.id()));
    t.sharpCases().get(0).arguments().forEach((k, v) -> words.add(k + "=" + v));
    Run run = run(words.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void badInputIsOneClearLineAndExitCode2() {
    List<List<String>> bad =
        List.of(
            List.of("'n' is 1/2; allowed: a number >= 1", "bound", "bon-kl", "n=1/2"),
            List.of("missing parameter 'n'", "bound", "bon-kl"),
            List.of("did you mean 'n'", "bound", "bon-kl", "m=3"),
            List.of("given twice", "bound", "bon-kl", "n=3", "n=3"),
            List.of("did you mean 'bon-kl'", "bound", "bon-lk", "n=3"),
            List.of("'alpha'", "bound", "bon-renyi", "n=2", "alpha=-1"),
            List.of("'sigma'", "bound", "transport-subgaussian", "sigma=-1", "kl=1"),
            List.of("'kl'", "bound", "transport-subgaussian", "sigma=1", "kl=-1"),
            List.of("'p'", "bound", "transport-bernoulli", "p=1", "kl=1"),
            List.of("'p'", "bound", "transport-bernoulli", "p=0", "kl=1"),
            List.of("'probs'", "bound", "bon-finite-kl", "n=2", "probs="),
            List.of("'probs'", "bound", "bon-finite-kl", "n=2", "probs=1/2,1/3"),
            List.of("digits", "bound", "bon-kl", "n=2", "--digits", "0"),
            List.of("digits", "bound", "bon-kl", "n=2", "--digits", "100001"),
            List.of("digits", "bound", "bon-kl", "n=2", "--digits", "x"),
            List.of(
                "at most 500", "bound", "bon-gain-gaussian", "n=4", "sigma=1", "--digits", "501"),
            List.of("name=value", "bound", "bon-kl", "64"),
            List.of("statement without a number", "bound", "bon-density", "n=2"),
            List.of("'n'", "bound", "bon-kl", "n=1e200000"),
            List.of("'n'", "bound", "bon-kl", "n=abc"),
            List.of("'n'", "bound", "bon-kl", "n=inf"),
            List.of("no file", "audit", "no-such-file.yaml"),
            List.of("directory", "audit", "."),
            List.of("Unknown option", "bound", "--dgits", "3"),
            List.of("no-such", "explain", "no-such"),
            List.of("there is no file 'nothing'", "diff", "nothing", "nothing"),
            List.of("there is no file 'nothing'", "verify", "nothing"),
            List.of("no class 'kernel.Nothing'", "proofs", "kernel.Nothing"),
            List.of("Unmatched", "proofs", "kernel.Arith", "kernel.Exp"),
            List.of("'--format'", "proofs", "--format", "xml"),
            List.of("Unmatched", "certfy"),
            List.of("", "eval", "1/0"),
            List.of("", "eval", "ln(-1)"),
            List.of("", "eval", "sqrt([-1, 1])"),
            List.of("", "eval", "1/[-1, 1]"),
            List.of("", "eval", "[2, 1]"),
            List.of("", "eval", "2 +"),
            List.of("", "eval", "foo(1)"),
            List.of("", "eval", "(".repeat(5000)),
            List.of("", "eval", "exp(1e9)"),
            List.of("", "eval", "1_000"),
            List.of("either", "eval"));
    for (List<String> one : bad) {
      Run run = run(one.subList(1, one.size()).toArray(String[]::new));
      assertEquals(2, run.code(), one + run.out());
      assertTrue(run.err().contains(one.get(0)), one + " -> " + run.err());
      assertTrue(run.err().startsWith("certalign: "), run.err());
      assertFalse(run.err().contains("Exception") || run.err().contains("\tat "), run.err());
      assertEquals("", run.out(), one.toString());
    }
  }

  @Test
  void batchAnswersEveryLineInOrder() throws IOException {
    Path lines =
        file(
            "lines.jsonl",
            """
            {"id": 1, "theorem": "bon-kl", "params": {"n": 64}, "digits": 30}
            {"id": [2, {"x": null}], "expr": "ln(2)", "digits": 5}
            {"id": "bad", "theorem": "bon-kl", "params": {"n": 0}}
            not json

            {"id": 3, "theorem": "bon-kl", "params": {"n": 0.1e3}, "digit": 3}
            {"id": 4, "theorem": "bon-kl", "params": {"n": 1e400000}}
            {"theorem": "bon-kl", "params": {"n": "1"}}
            """);
    Run run = run("bound", "--batch", lines.toString());
    assertEquals(2, run.code());
    List<String> out = run.out().lines().toList();
    assertEquals(8, out.size());
    ObjectMapper json = new ObjectMapper();
    assertTrue(
        json.readTree(out.get(0)).get("lo").asText().startsWith("3.17450808335967185650339"));
    assertEquals("[2,{\"x\":null}]", json.readTree(out.get(1)).get("id").toString());
    assertTrue(json.readTree(out.get(2)).get("error").asText().contains("'n' is 0"));
    assertEquals("bad", json.readTree(out.get(2)).get("id").asText());
    for (int i = 3; i <= 6; i++) {
      assertTrue(json.readTree(out.get(i)).has("error"), out.get(i));
    }
    assertEquals("0", json.readTree(out.get(7)).get("hi").asText());
    assertTrue(json.readTree(out.get(7)).get("id").isNull());
  }

  @Test
  void auditDecidesEveryForm() throws IOException {
    Path claims =
        file(
            "claims.yaml",
            """
            version: 1
            claims:
              - {id: rounds, theorem: bon-kl, params: {n: 60000}, claim: "= 10.0"}
              - {id: formula, expr: "ln(1000) - 999/1000", claim: "< 5.91"}
              - {id: too-good, theorem: bon-gain-subgaussian, params: {n: 16, sigma: 1}, observed: 2.9, expect: REFUTED}
              - {id: fine, theorem: bon-gain-subgaussian, params: {n: 16, sigma: 1}, observed: 1.5}
              - {id: straddles, theorem: bon-gain-subgaussian, params: {n: 16, sigma: 1}, observed: {value: 1.9, half_width: 0.5}, expect: UNDECIDED}
              - {id: cheap, theorem: kl-required, params: {gain: 2, sigma: 1}, observed: 1.9, expect: REFUTED}
              - {id: enough, theorem: kl-required, params: {gain: 2, sigma: 1}, observed: 2}
              - {id: range, expr: "exp([0, 1])", claim: "< 2", expect: UNDECIDED}
              - {id: exactly, expr: "1/3", claim: "= 1/3"}
            """);
    Run run = run("audit", claims.toString(), "--format", "json");
    assertEquals(0, run.code(), run.err() + run.out());
    List<String> verdicts = new ArrayList<>();
    run.json().get("claims").forEach(c -> verdicts.add(c.get("verdict").asText()));
    assertEquals(
        List.of(
            "CERTIFIED",
            "CERTIFIED",
            "REFUTED",
            "CERTIFIED",
            "UNDECIDED",
            "REFUTED",
            "CERTIFIED",
            "UNDECIDED",
            "CERTIFIED"),
        verdicts);
    assertEquals(5, run.json().get("summary").get("certified").asInt());
  }

  @Test
  void auditExitCodesTellWhatHappened() throws IOException {
    String head = "version: 1\nclaims:\n";
    Path wrong = file("wrong.yaml", head + "- {id: a, expr: '2', claim: '= 3'}\n");
    Path open = file("open.yaml", head + "- {id: a, expr: '[1, 3]', claim: '< 2'}\n");
    Path unexpected =
        file("unexpected.yaml", head + "- {id: a, expr: '2', claim: '= 2', expect: REFUTED}\n");
    Path malformed =
        file("malformed.yaml", head + "- {id: a, theorem: bon-kl, params: {n: 0}, claim: '= 2'}\n");
    assertEquals(1, run("audit", wrong.toString()).code());
    assertEquals(3, run("audit", open.toString()).code());
    assertEquals(1, run("audit", unexpected.toString()).code());
    assertEquals(2, run("audit", malformed.toString()).code());
    assertTrue(run("audit", malformed.toString()).err().contains("line 3, claim 'a'"));
  }

  @Test
  void auditRejectsBinaryAndHugeFiles() throws IOException {
    Path binary = folder.resolve("binary");
    Files.write(binary, new byte[] {(byte) 0xff, 0, 1, 2});
    assertEquals(2, run("audit", binary.toString()).code());
    Path nul = file("nul.yaml", "version: 1\0");
    assertEquals(2, run("audit", nul.toString()).code());
  }

  @Test
  void certifyWritesWhatItPrints() throws IOException {
    Path out = folder.resolve("out");
    String[] words = {
      "certify",
      "--theorem",
      "bon-kl",
      "--theorem",
      "pinsker",
      "--effort",
      "quick",
      "--out",
      out.toString()
    };
    Run first = run(words);
    assertEquals(0, first.code(), first.out() + first.err());
    byte[] summary = Files.readAllBytes(out.resolve("summary.json"));
    JsonNode json = new ObjectMapper().readTree(summary);
    assertEquals("CERTIFIED", json.get("theorems").get(0).get("verdict").asText());
    assertTrue(json.get("theorems").get(0).get("twins").get(0).get("refuted").asBoolean());
    assertTrue(Files.exists(out.resolve("certificates/bon-kl.json")));
    assertTrue(Files.exists(out.resolve("tables/bon-kl.tex")));
    run(words);
    assertTrue(Arrays.equals(summary, Files.readAllBytes(out.resolve("summary.json"))));
    assertEquals(0, run("certify", "--check", "--out", out.toString()).code());
    Files.writeString(out.resolve("certificates/bon-kl.json"), "{}");
    assertEquals(1, run("certify", "--check", "--out", out.toString()).code());
  }

  @Test
  void proofsSaysHowEveryMethodStands() throws IOException {
    Run run = run("proofs");
    assertTrue(run.code() == 0 || run.code() == 3, run.err());
    assertTrue(run.out().contains("record of KeY 2."), run.out());
    assertTrue(run.out().contains("OpenJML"), run.out());
    assertTrue(run.out().lines().anyMatch(line -> line.startsWith("kernel.Interval ")), run.out());
    JsonNode json = run("proofs", "--json").json();
    assertEquals(json, run("proofs", "--format", "json").json());
    int facts = 0;
    for (JsonNode method : json.get("methods")) {
      assertTrue(method.get("method").asText().startsWith("org.certalign."));
      assertTrue(method.get("contract").asBoolean());
      assertTrue(method.get("key").isTextual() && method.get("openjml").isTextual());
      assertTrue(method.get("fresh").isBoolean());
      facts += method.get("standing").asText().equals("trusted") ? 1 : 0;
    }
    int reasons = 0;
    for (JsonNode trusted : json.get("trusted")) {
      reasons += trusted.get("fact").asText().startsWith("Facts.") ? 1 : 0;
      assertFalse(trusted.get("reason").asText().isEmpty());
    }
    assertEquals(facts, reasons);
  }

  @Test
  void proofsListsTheMethodsOfAClass() {
    Run run = run("proofs", "kernel.Arith");
    assertTrue(run.out().contains("kernel.Arith.floorShift(BigInteger,int) "), run.out());
    assertEquals(run.out(), run("proofs", "org.certalign.kernel.Arith").out());
    assertEquals(run.out(), run("proofs", "Arith").out());
  }

  @Test
  void theProofStatusIsInTheoremsAndExplanations() throws IOException {
    assertTrue(run("explain", "bon-kl").out().contains("basis: package bound: "));
    for (JsonNode theorem : run("theorems", "--format", "json").json().get("theorems")) {
      JsonNode proofs = theorem.get("proofs");
      assertTrue(proofs.get("kernel").get("methods").asInt() > 200, theorem.toString());
      assertEquals(theorem.path("parameters").isEmpty(), !proofs.has("bound"), theorem.toString());
    }
  }

  @Test
  void everyCommandTeaches() {
    for (String command :
        List.of(
            "theorems",
            "bound",
            "eval",
            "certify",
            "audit",
            "explain",
            "proofs",
            "scan",
            "plan",
            "cite",
            "table")) {
      Run run = run(command, "--help");
      assertEquals(0, run.code());
      assertTrue(run.out().contains("Usage: certalign " + command), run.out());
    }
    assertTrue(run("theorems").out().contains("bon-kl"));
    assertTrue(run("explain", "bon-kl").out().contains("assumed"));
    String lanes = "lanes: enclosure, secondOpinion, exact, stratified, policy\n";
    assertTrue(run("explain", "bon-kl").out().contains(lanes));
    assertTrue(run("explain", "bon-equality").out().contains("which is to be refuted"));
  }

  @Test
  void runsAndAuditsAreReportedToContinuousIntegration() throws IOException {
    Path claims =
        file(
            "claims.yaml",
            "version: 1\nclaims:\n  - {id: a, expr: ln(2), claim: '< 0.7'}\n  - {id: b, expr: ln(2), claim: '< 0.6'}\n");
    Run sarif = run("audit", claims.toString(), "--format", "sarif");
    assertEquals(1, sarif.code());
    JsonNode results = sarif.json().at("/runs/0/results");
    assertEquals("error", results.get(1).get("level").asText());
    assertEquals(4, results.get(1).at("/locations/0/physicalLocation/region/startLine").asInt());
    Run junit =
        run(
            "certify",
            "--theorem",
            "bon-tv",
            "--effort",
            "quick",
            "--format",
            "junit",
            "--out",
            folder.toString());
    assertEquals(0, junit.code());
    assertTrue(junit.out().contains("tests=\"1\" failures=\"0\""), junit.out());
    assertTrue(junit.out().contains("certificates/bon-tv.json"), junit.out());
  }

  @Test
  void aBoundThatIsLooserFailsTheComparison() throws IOException {
    Path old = folder.resolve("old");
    Path now = folder.resolve("now");
    for (Path out : List.of(old, now)) {
      run("certify", "--theorem", "bon-tv", "--effort", "quick", "--out", out.toString());
    }
    assertEquals(
        new Run(0, "0 regressions, 0 improvements, 0 other changes\n", ""),
        run("diff", old.toString(), now.toString()));
    Path certificate = now.resolve("certificates/bon-tv.json");
    String text = Files.readString(certificate);
    BigDecimal hi = new BigDecimal(new ObjectMapper().readTree(text).findValue("hi").asText());
    String looser = hi.add(new BigDecimal("1e-12")).toPlainString();
    Files.writeString(
        certificate, text.replaceFirst("(\"hi\" *: *)\"[^\"]*\"", "$1\"" + looser + '"'));
    Run run = run("diff", old.toString(), now.toString());
    assertEquals(1, run.code());
    assertTrue(run.out().startsWith("regression   bon-tv/lanes/enclosure/"), run.out());
    assertTrue(run.out().contains(looser), run.out());
    assertEquals(
        1,
        run("diff", old.resolve("certificates/bon-tv.json").toString(), certificate.toString())
            .code());
  }

  @Test
  void claimsFilesAreComparedByTheirVerdicts() throws IOException {
    String claims =
        "version: 1\nclaims:\n  - {id: a, expr: ln(2), claim: \"< %s\"}\n  - {id: b, expr: \"1\", claim: \"= 1\"}\n";
    Path old = file("old.yaml", claims.formatted("0.7"));
    Path now = file("now.yaml", claims.formatted("0.8"));
    Run looser = run("diff", old.toString(), now.toString(), "--format", "json");
    assertEquals(1, looser.code());
    assertEquals("a/claimed", looser.json().at("/changes/0/where").asText());
    assertEquals(0, run("diff", now.toString(), old.toString()).code());
    Path audit = file("audit.json", run("audit", old.toString(), "--format", "json").out());
    assertEquals(0, run("diff", audit.toString(), old.toString()).code());
    Path one = file("one.yaml", claims.formatted("0.7").replaceAll("\n  - \\{id: b.*", ""));
    assertTrue(
        run("diff", old.toString(), one.toString()).out().startsWith("regression   b: no longer"));
  }
}
