package org.certalign.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.certalign.audit.Audit;
import org.certalign.audit.ClaimsFile;
import org.certalign.certify.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What continuous integration is told of checks, from claims to XML and SARIF. */
class ChecksTest {
  private static final String CLAIMS =
      """
      version: 1
      claims:
        - id: good
          theorem: bon-kl
          params: {n: 64}
          claim: "= 3.17"
        - id: "bad <&\\x01>"
          expr: ln(2)
          claim: "< 0.69"
        - id: expected
          expr: ln(2)
          claim: "< 0.69"
          expect: REFUTED
        - id: open
          expr: "[1, 2]"
          claim: "< 1.5"
      """;

  private final List<Check> checks =
      Check.of(Audit.of(ClaimsFile.parse(CLAIMS)), "a folder/claims.yaml");

  @Test
  void whatIsExpectedIsGood() {
    assertEquals(
        List.of(Verdict.CERTIFIED, Verdict.REFUTED, Verdict.CERTIFIED, Verdict.UNDECIDED),
        checks.stream().map(Check::verdict).toList());
    assertEquals(List.of(3, 7, 10, 14), checks.stream().map(Check::line).toList());
    assertEquals("bon-kl", checks.get(0).rule());
  }

  @Test
  void junitCountsWhatDoesNotHold() throws Exception {
    String text = JunitXml.of("certalign audit", checks);
    Document xml =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(text)));
    Element suite = xml.getDocumentElement();
    assertEquals("4", suite.getAttribute("tests"));
    assertEquals("2", suite.getAttribute("failures"));
    assertEquals(2, xml.getElementsByTagName("failure").getLength());
    Element bad = (Element) xml.getElementsByTagName("testcase").item(1);
    assertEquals("bad <&\uFFFD>", bad.getAttribute("name"));
    assertEquals("7", bad.getAttribute("line"));
    Element failure = (Element) bad.getElementsByTagName("failure").item(0);
    assertEquals("REFUTED", failure.getAttribute("type"));
    assertEquals(checks.get(1).message(), failure.getAttribute("message"));
  }

  @Test
  void sarifNamesThePlace() {
    JsonNode run = Sarif.of(checks).at("/runs/0");
    assertEquals(2, run.at("/tool/driver/rules").size());
    JsonNode bad = run.at("/results/1");
    assertEquals("error", bad.get("level").asText());
    assertEquals("fail", bad.get("kind").asText());
    assertEquals("expression", bad.get("ruleId").asText());
    JsonNode place = bad.at("/locations/0/physicalLocation");
    assertEquals("a%20folder/claims.yaml", place.at("/artifactLocation/uri").asText());
    assertEquals(7, place.at("/region/startLine").asInt());
    assertEquals("warning", run.at("/results/3/level").asText());
    for (JsonNode result : run.get("results")) {
      boolean passes = result.get("kind").asText().equals("pass");
      assertEquals(passes, result.get("level").asText().equals("none"), result.toString());
      assertFalse(result.at("/message/text").asText().isEmpty());
    }
  }

  /** A name is never taken for a scheme or a host. */
  @ParameterizedTest
  @CsvSource({
    "claims.yaml, claims.yaml",
    "a b/ä.yaml, a%20b/%C3%A4.yaml",
    "c:/claims.yaml, ./c:/claims.yaml",
    "1:2, ./1:2",
    "-, -",
    "//host/x, /host/x",
    "/x?y#z, /x%3Fy%23z",
    "a\\b, a/b",
    "50%, 50%25"
  })
  void namesOfFilesAreEncoded(String file, String uri) {
    Check check = new Check("id", "rule", Verdict.REFUTED, "message", file, 1);
    JsonNode place = Sarif.of(List.of(check)).at("/runs/0/results/0/locations/0/physicalLocation");
    assertEquals(uri, place.at("/artifactLocation/uri").asText());
  }
}
