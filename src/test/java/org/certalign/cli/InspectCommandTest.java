package org.certalign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** {@code inspect} as a user runs it. */
class InspectCommandTest {
  private static final String DATA = "src/examples/inspect/run.csv";
  private static final String RUN = "src/examples/inspect/run.yaml";

  @TempDir Path folder;

  private record Answer(int code, String out, String err) {
    JsonNode json() throws IOException {
      return new ObjectMapper().readTree(out);
    }
  }

  private static Answer run(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), words);
    return new Answer(code, out.toString(), err.toString());
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }

  private String tosses(int count) throws IOException {
    StringBuilder out = new StringBuilder("policy,proxy\n");
    for (int i = 0; i < count; i++) {
      out.append("reference,").append(i % 2).append("\nbon-2,").append(i % 2).append('\n');
    }
    return file("tosses.csv", out.toString());
  }

  @Test
  void exitCodesAreThoseOfAllCommands() throws IOException {
    String data = tosses(3000);
    assertEquals(0, run("inspect", data, "--proxy-range", "0,1").code());
    assertEquals(1, run("inspect", data, "--proxy-range", "0,0.5").code());
    assertEquals(3, run("inspect", data).code());
    assertEquals(2, run("inspect", data, "--proxy-range", "1,0").code());
    assertEquals(2, run("inspect", folder.resolve("none.csv").toString()).code());
    assertEquals(2, run("inspect", folder.toString()).code());
    assertEquals(2, run("inspect", data, "--column", "none=x").code());
    assertEquals(2, run("inspect").code());
    assertEquals(1, run("inspect", DATA, "--run", RUN).code());
  }

  /** Exit code 3 does not come without a word. */
  @Test
  void whereThereIsNoVerdictThatIsSaid() throws IOException {
    Answer answer = run("inspect", file("some.csv", "policy,proxy\nreference,1\nreference,2\n"));
    assertEquals(3, answer.code(), answer.err());
    assertTrue(answer.out().contains("\nUNDECIDED: "), answer.out());
  }

  @Test
  void errorsAreOneLine() throws IOException {
    String bad = file("bad.csv", "proxy\n1,2\n");
    Answer answer = run("inspect", bad);
    assertEquals(2, answer.code());
    assertEquals("", answer.out());
    assertEquals(1, answer.err().lines().count(), answer.err());
    assertTrue(answer.err().startsWith("certalign: '" + bad + "', line 2"), answer.err());
  }

  @Test
  void jsonIsStableAndRoundedOutward() throws IOException {
    Answer answer = run("inspect", DATA, "--run", RUN, "--format", "json");
    assertEquals(answer.out(), run("inspect", DATA, "--run", RUN, "--format", "json").out());
    JsonNode json = answer.json();
    assertEquals(6000, json.path("rows").asInt());
    assertEquals(1, json.path("summary").path("impossible").asInt());
    for (JsonNode e : json.path("estimates")) {
      JsonNode mean = e.path("sampleMean");
      BigDecimal lo = new BigDecimal(mean.path("lo").asText());
      BigDecimal hi = new BigDecimal(mean.path("hi").asText());
      assertTrue(lo.compareTo(hi) <= 0);
      if (!e.path("interval").isNull()) {
        assertTrue(new BigDecimal(e.path("interval").path("lo").asText()).compareTo(lo) <= 0);
        assertTrue(new BigDecimal(e.path("interval").path("hi").asText()).compareTo(hi) >= 0);
      }
    }
    assertEquals(15, json.path("bestOfN").size());
    json.path("bestOfN").forEach(p -> assertTrue(p.has("overestimation"), p.toString()));
  }

  @Test
  void sarifAndJunitNameFileAndLine()
      throws IOException, ParserConfigurationException, SAXException {
    JsonNode sarif = run("inspect", DATA, "--run", RUN, "--format", "sarif").json();
    boolean found = false;
    for (JsonNode result : sarif.path("runs").path(0).path("results")) {
      JsonNode where = result.path("locations").path(0).path("physicalLocation");
      if (result.path("level").asText().equals("error")) {
        found = true;
        assertEquals(RUN, where.path("artifactLocation").path("uri").asText());
        assertEquals(15, where.path("region").path("startLine").asInt());
      }
    }
    assertTrue(found);
    String data = file("low.csv", "proxy\n0.5\n0.25\n-1\n");
    String junit = run("inspect", data, "--proxy-range", "0,1", "--format", "junit").out();
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(junit)));
    assertEquals("1", xml.getDocumentElement().getAttribute("failures"));
    assertTrue(junit.contains("low.csv:4"), junit);
  }

  @Test
  void thePageIsWholeAndLoadsNothing() throws IOException {
    String data =
        file(
            "x.csv",
            """
            policy,proxy,golden
            reference,0.5,0
            reference,0.25,0
            <script>alert(1)</script>,0.5,0
            "\u001b[31m&",0.5,0
            """);
    Path out = folder.resolve("out");
    Answer answer =
        run(
            "inspect",
            data,
            "--proxy-range",
            "0,1",
            "--golden-range",
            "0,1",
            "--out",
            out.toString());
    assertFalse(answer.out().contains("\u001b"), answer.out());
    String page = Files.readString(out.resolve("index.html"), StandardCharsets.UTF_8);
    assertTrue(page.contains("&lt;script&gt;"));
    assertFalse(page.contains("<script"));
    assertFalse(page.contains("src=") || page.contains("@import") || page.contains("url(http"));
    String json = Files.readString(out.resolve("inspection.json"), StandardCharsets.UTF_8);
    assertEquals(4, new ObjectMapper().readTree(json).path("rows").asInt());
    try (var files = Files.list(out)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void theExampleHasItsFigures() throws IOException {
    Path out = folder.resolve("example");
    run("inspect", DATA, "--run", RUN, "--out", out.toString());
    String page = Files.readString(out.resolve("index.html"), StandardCharsets.UTF_8);
    for (String title :
        new String[] {
          "Gain against the square root of the divergence",
          "Tail of the proxy reward",
          "Cumulant function of the golden reward",
          "Golden against proxy reward"
        }) {
      assertTrue(page.contains(title), title);
    }
  }

  @Test
  void thePageSaysOfTailsWhatTheTextSays() throws IOException {
    Path out = folder.resolve("tails");
    String text = run("inspect", DATA, "--run", RUN).out();
    run("inspect", DATA, "--run", RUN, "--out", out.toString());
    String page = Files.readString(out.resolve("index.html"), StandardCharsets.UTF_8);
    Matcher limit = Pattern.compile("sub-gamma with c = (\\S+) for v < (\\S+)").matcher(text);
    int limits = 0;
    while (limit.find()) {
      limits++;
      assertTrue(page.contains("v ≥ %s at c = %s".formatted(limit.group(2), limit.group(1))));
    }
    assertEquals(6, limits);
  }
}
