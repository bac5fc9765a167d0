package org.certalign.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import org.certalign.report.figure.TightnessFigure;
import org.certalign.report.figure.TightnessFigure.Kind;
import org.certalign.report.figure.TightnessFigure.Row;
import org.junit.jupiter.api.Test;

/** Ratios are rounded outward, and only of sides that are certainly positive. */
class TightnessTest {
  private static List<Row> rows(String json) throws Exception {
    return new Tightness(new ObjectMapper().readTree(json.replace('\'', '"'))).rows();
  }

  private static String sides(String leftLo, String leftHi, String rightLo, String rightHi) {
    return "{'left': {'lo': '%s', 'hi': '%s'}, 'right': {'lo': '%s', 'hi': '%s'}}"
        .formatted(leftLo, leftHi, rightLo, rightHi);
  }

  @Test
  void aRatioIsRoundedOutward() throws Exception {
    String json = "{'lanes': {'exact': [{'family': 'f', 'tightest': %s}]}}";
    Row row = rows(json.formatted(sides("1", "2", "3", "7"))).get(0);
    assertEquals(Kind.FOUND, row.kind());
    assertTrue(row.lo().multiply(BigDecimal.valueOf(7)).compareTo(BigDecimal.ONE) <= 0);
    assertTrue(row.hi().multiply(BigDecimal.valueOf(3)).compareTo(BigDecimal.valueOf(2)) >= 0);
    assertEquals("0.14 to 0.67", row.number());
  }

  @Test
  void sidesThatMayBeZeroOrAreInfiniteHaveNone() throws Exception {
    String json = "{'lanes': {'exact': [{'family': 'f', 'tightest': %s}]}}";
    assertEquals(List.of(), rows(json.formatted(sides("0", "1", "1", "1"))));
    assertEquals(List.of(), rows(json.formatted(sides("1", "1", "1", "inf"))));
    assertEquals(List.of(), rows(json.formatted(sides("-1", "1", "1", "2"))));
    assertEquals(List.of(), rows("{}"));
  }

  @Test
  void casesThatAgreeToAllBitsAreOneRowAndTwinsLieWhereTheyFail() throws Exception {
    String tie = "{'case': 'c', 'sides': {'agreeToDigits': %d}}";
    String json =
        "{'lanes': {'enclosure': [%s, %s]}, 'twins': [{'statement': 't', 'refuted': true, 'witness': %s}]}"
            .formatted(tie.formatted(307), tie.formatted(12), sides("3", "3", "2", "2"));
    List<Row> rows = rows(json);
    assertEquals(List.of("2 sharp cases", "t"), rows.stream().map(Row::label).toList());
    assertEquals("1 to 12 digits", rows.get(0).number());
    assertEquals("1.500000…", rows.get(1).number());
    String svg = TightnessFigure.svg("x", "title", rows);
    assertTrue(svg.contains("2 sharp cases: 1 to 12 digits"), svg);
    assertTrue(svg.contains("false twin refuted"), svg);
    assertEquals(svg, TightnessFigure.svg("x", "title", rows));
  }
}
