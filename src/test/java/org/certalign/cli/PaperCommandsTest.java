package org.certalign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for papers as a user runs them: output, errors, exit codes. */
class PaperCommandsTest {
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

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }

  @Test
  void scanAnswersAsTheInterfacePromises() throws IOException {
    String wrong = file("a.tex", "At $n=4$ the KL is 0.636 nats\nand the TV is $0.48$.\n");
    Run run = run("scan", wrong, "--format", "json");
    assertEquals(1, run.code(), run.err());
    JsonNode findings = run.json().get("findings");
    assertEquals(1, findings.size());
    assertEquals(2, findings.get(0).get("line").asInt());
    assertEquals("0.48", findings.get(0).get("written").asText());
    assertEquals("0.4724703937", findings.get(0).get("right").asText());
    assertEquals("REFUTED", findings.get(0).get("verdict").asText());
    assertEquals("bon-tv", findings.get(0).get("id").asText());
    assertEquals("4", findings.get(0).get("n").asText());
    assertEquals(2, run("scan", wrong, "--all", "--format=json").json().get("findings").size());
    assertTrue(run("scan", wrong).out().contains("line 2: bon-tv n=4 is written as 0.48"));
  }

  @Test
  void scanExitCodesTellWhatHappened() throws IOException {
    assertEquals(0, run("scan", file("right.md", "KL of best-of-64 is 3.17.")).code());
    assertEquals(1, run("scan", file("wrong.md", "KL of best-of-64 is 3.27.")).code());
    assertEquals(0, run("scan", file("unread.md", "KL of best-of-64 is not 3.27.")).code());
    assertEquals(0, run("scan", file("empty.txt", "")).code());
    assertEquals(2, run("scan", file("paper.pdf", "KL")).code());
    assertEquals(2, run("scan", "no-such.tex").code());
  }

  @Test
  void planAnswersInJson() throws IOException {
    Run run = run("plan", "--kl", "3", "--format", "json");
    assertEquals(0, run.code(), run.err());
    assertEquals("53", run.json().get("n").asText());
    assertEquals("53", run.json().get("bracket").get(0).get("n").asText());
    assertEquals("54", run.json().get("bracket").get(1).get("n").asText());
    assertEquals("CERTIFIED", run.json().get("verdict").asText());
    assertEquals(1, run("plan", "--gain", "10000", "sigma=1").code());
    assertEquals(3, run("plan", "--gain", "1", "a=0", "b=1").code());
  }

  @Test
  void citeAndTablePrintTheStyleAsked() throws IOException {
    assertTrue(
        run("cite", "bon-kl", "n=64", "--style", "latex", "--digits", "5")
            .out()
            .contains("\\newcommand{\\bonKlNSixFour}{\\ensuremath{3.1745}}"));
    assertTrue(
        run("cite", "bon-kl", "n=64", "--style", "bibtex").out().startsWith("@misc{certalign-"));
    assertTrue(run("cite", "bon-kl", "n=64", "--style", "csl-json").json().isArray());
    assertTrue(
        run("cite", "bon-kl", "n=64", "--style", "typst").out().startsWith("#let bon-kl-n-64 = ("));
    assertTrue(run("cite", "bon-kl", "n=64").out().startsWith("**KL divergence"));
    assertTrue(
        run("table", "bon-kl", "n=2,4", "--style", "csv")
            .out()
            .startsWith("n,value,rounding,lo,hi\n2,"));
    assertTrue(run("table", "bon-kl", "n=2,4", "--style", "latex").out().contains("\\toprule"));
  }

  @Test
  void badInputIsOneClearLineAndExitCode2() {
    List<List<String>> bad =
        List.of(
            List.of("'n' is 0", "cite", "bon-kl", "n=0"),
            List.of("missing parameter 'n'", "cite", "bon-kl"),
            List.of("did you mean 'bon-kl'", "cite", "bon-lk", "n=2"),
            List.of("statement without a number", "cite", "bon-density"),
            List.of(
                "allowed: latex, bibtex, markdown, csl-json, typst",
                "cite",
                "bon-kl",
                "n=2",
                "--style",
                "word"),
            List.of("digits", "cite", "bon-kl", "n=2", "--digits", "0"),
            List.of(
                "at most 500", "cite", "bon-gain-gaussian", "n=4", "sigma=1", "--digits", "501"),
            List.of("range", "table", "bon-kl", "n=5..2"),
            List.of("values parted by", "table", "bon-kl", "n=2,,4"),
            List.of("'--style'", "table", "bon-kl", "n=2", "--style", "word"),
            List.of("exactly one of --gain, --kl and --half-width", "plan"),
            List.of("exactly one of", "plan", "--gain", "1", "--kl", "1"),
            List.of(
                "gain: -1 is not allowed; allowed: a number >= 0",
                "plan",
                "--gain",
                "-1",
                "sigma=1"),
            List.of("allowed: sigma; v and c", "plan", "--gain", "1"),
            List.of("one of bon-gain-", "plan", "--gain", "1", "sigma=1", "--theorem", "bon-kl"),
            List.of("go together", "plan", "--half-width", "0.1"),
            List.of(
                "confidence: 2 is not allowed", "plan", "--half-width", "0.1", "--confidence", "2"),
            List.of("is too much", "plan", "--kl", "1", "n=2"),
            List.of("ends in .tex, .md, .html or .txt", "scan", "paper.doc"));
    for (List<String> one : bad) {
      Run run = run(one.subList(1, one.size()).toArray(String[]::new));
      assertEquals(2, run.code(), one + run.out());
      assertTrue(run.err().contains(one.get(0)), one + " -> " + run.err());
      assertTrue(run.err().startsWith("certalign: "), run.err());
      assertFalse(run.err().contains("Exception"), run.err());
      assertEquals("", run.out(), one.toString());
    }
  }
}
