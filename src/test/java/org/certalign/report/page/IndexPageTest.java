package org.certalign.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.certalign.certify.Certification;
import org.certalign.certify.Effort;
import org.certalign.certify.Progress;
import org.certalign.report.Report;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page shows what the certificates say, nothing of it as markup, and loads nothing. */
class IndexPageTest {
  private static final List<String> IDS = List.of("bon-kl", "bon-density", "transport-chi2");
  private static final String HOSTILE = "\"'><script>alert(1)</script>&amp;";

  private static SortedMap<String, byte[]> run;
  private static String page;

  @BeforeAll
  static void certify() {
    List<Theorem> theorems = IDS.stream().map(Registry::find).toList();
    run = Report.files(Certification.run(theorems, Effort.QUICK, 0, Progress.SILENT));
    page = IndexPage.of(run);
  }

  private static JsonNode certificate(String id) throws Exception {
    return new ObjectMapper().readTree(run.get("certificates/%s.json".formatted(id)));
  }

  private static int count(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  @Test
  void everyTheoremHasALineAndASectionWithItsFormulaFigureAndTwins() throws Exception {
    for (String id : IDS) {
      assertEquals(1, count(page, "<a href=\"#%s\">".formatted(id)));
      int from = page.indexOf("<section id=\"%s\">".formatted(id));
      String section = page.substring(from, page.indexOf("</section>", from));
      assertTrue(section.contains("<math"), id);
      JsonNode c = certificate(id);
      for (JsonNode twin : c.get("twins")) {
        assertTrue(section.contains(escaped(twin.get("statement").asText())), id);
      }
      for (JsonNode value : c.path("lanes").path("enclosure")) {
        String lo = value.path("lo").asText();
        assertTrue(section.replaceAll("<[^>]*>", "").contains(lo), lo);
      }
    }
    assertTrue(page.contains("3 of 3 theorems certified"));
  }

  @Test
  void everyLineOfATableHasACellForEachHeading() {
    Matcher tables = Pattern.compile("(?s)<table.*?</table>").matcher(page);
    int seen = 0;
    while (tables.find()) {
      List<Integer> widths =
          Pattern.compile("(?s)<tr.*?</tr>")
              .matcher(tables.group())
              .results()
              .map(row -> count(row.group(), "<t[hd][ >]"))
              .distinct()
              .toList();
      assertEquals(1, widths.size(), tables.group());
      seen++;
    }
    assertTrue(seen > IDS.size());
  }

  @Test
  void sampledIntervalsAreShownWithTheirLevelAndStream() throws Exception {
    JsonNode lanes = certificate("bon-kl").get("lanes");
    String text = page.replaceAll("<[^>]*>", "");
    int shown = 0;
    for (String lane : List.of("stratified", "policy", "orderStatistics")) {
      for (JsonNode s : lanes.path(lane)) {
        shown++;
        assertTrue(text.contains(s.path("interval").path("lo").asText()));
        assertTrue(text.contains(s.path("interval").path("hi").asText()));
        assertTrue(page.contains(escaped(s.path("stream").asText())));
      }
    }
    assertTrue(shown > 0);
    assertTrue(page.contains("misses with probability at most"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#x27;");
  }

  @Test
  void everyFormulaOfTheRegistryIsMathematics() {
    for (Theorem t : Registry.all()) {
      assertTrue(Formulas.of(t.tex()).render().contains("<math"), t.id());
    }
    assertFalse(Formulas.of("a<b").render().contains("<math"));
    assertTrue(Formulas.of("a<b").render().contains("a&lt;b"));
  }

  @Test
  void nothingIsLoadedAndNoScriptIsNeeded() {
    assertEquals(0, count(page, "(?i)<script|<link|<iframe|<img|<object|\\ssrc=|@import"));
    assertEquals(count(page, "url\\("), count(page, "url\\(#[-a-z0-9]+\\)"));
    assertTrue(page.startsWith("<!DOCTYPE html>"));
    assertTrue(page.contains("prefers-color-scheme: dark"));
    assertTrue(page.contains("@media print"));
  }

  @Test
  void figuresSayWhatTheyShow() {
    int figures = count(page, "<svg ");
    assertTrue(figures >= 2);
    assertEquals(
        figures, count(page, "<svg [^>]*role=\"img\"[^>]*>\\s*<title>[^<]+</title>\\s*<desc>"));
    List<String> ids =
        Pattern.compile(" id=\"([^\"]*)\"").matcher(page).results().map(r -> r.group(1)).toList();
    assertEquals(ids.size(), Stream.of(ids.toArray()).distinct().count());
  }

  @Test
  void textFromOutsideIsNeverMarkup() throws Exception {
    SortedMap<String, byte[]> files = new TreeMap<>();
    run.forEach(
        (name, content) ->
            files.put(name, name.endsWith(".json") ? poisoned(content) : content.clone()));
    files.put("experiments/scaling/findings.txt", bytes("Found " + HOSTILE));
    files.put(
        "experiments/scaling/a.svg",
        bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(2)</script></svg>"));
    files.put(
        "experiments/scaling/b.svg",
        bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(3)\"/>"));
    files.put(
        "experiments/scaling/c.svg",
        bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><path fill=\"url(http://x)\"/></svg>"));
    String hostile = IndexPage.of(files);
    assertEquals(0, count(hostile, "(?i)<script|onload=|url\\(http"));
    assertTrue(hostile.contains("&lt;script&gt;alert(1)"));
    assertTrue(hostile.contains("a.svg is not a figure"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] poisoned(byte[] json) {
    try {
      ObjectMapper mapper = new ObjectMapper();
      JsonNode tree = mapper.readTree(json);
      poison(tree);
      return mapper.writeValueAsBytes(tree);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Adds markup to every text that is not a number, an id, or a word that is understood. */
  private static void poison(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> e : List.copyOf(object.properties())) {
        if (e.getValue() instanceof TextNode text && isFree(e.getKey(), text.asText())) {
          object.put(e.getKey(), text.asText() + HOSTILE);
        } else {
          poison(e.getValue());
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i) instanceof TextNode text) {
          array.set(i, new TextNode(text.asText() + HOSTILE));
        } else {
          poison(array.get(i));
        }
      }
    }
  }

  private static boolean isFree(String key, String text) {
    return !key.equals("id") && !text.matches("-?[0-9.]+(e-?[0-9]+)?|inf");
  }
}
