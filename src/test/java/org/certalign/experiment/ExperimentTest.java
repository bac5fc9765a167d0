package org.certalign.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.certalign.report.figure.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

/** What all experiments promise of their data, figures and findings. */
class ExperimentTest {
  @ParameterizedTest
  @EnumSource
  void everyEnclosureOfTheDataIsOne(Experiment experiment) {
    for (DataTable table : Reports.of(experiment).tables()) {
      Csv csv = Csv.read(table);
      assertFalse(csv.rows().isEmpty());
      for (Map<String, String> row : csv.rows()) {
        row.keySet().stream()
            .filter(name -> name.endsWith("_lo"))
            .map(name -> name.replaceAll("_lo$", ""))
            .filter(name -> !row.get(name + "_lo").isEmpty())
            .forEach(name -> assertNarrow(Csv.lo(row, name), Csv.hi(row, name), row));
      }
    }
  }

  private static void assertNarrow(BigDecimal lo, BigDecimal hi, Map<String, String> row) {
    BigDecimal width = hi.subtract(lo);
    BigDecimal most = hi.abs().multiply(new BigDecimal("2e-12")).add(new BigDecimal("1e-14"));
    assertTrue(width.signum() >= 0 && width.compareTo(most) <= 0, row::toString);
  }

  @ParameterizedTest
  @EnumSource
  void figuresAreWellFormedAndSelfContained(Experiment experiment) throws Exception {
    for (Chart chart : Reports.of(experiment).charts()) {
      String svg = Figure.svg(chart);
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
      Set<String> texts = new HashSet<>();
      for (int i = 0; i < document.getElementsByTagName("text").getLength(); i++) {
        texts.add(document.getElementsByTagName("text").item(i).getTextContent());
      }
      assertTrue(texts.contains(chart.title()), chart.title());
      assertTrue(texts.contains(chart.x().label()), chart.x().label());
      assertTrue(texts.contains(chart.y().label()), chart.y().label());
      chart.curves().forEach(c -> assertTrue(texts.contains(c.name()), c.name()));
      assertFalse(svg.replace("http://www.w3.org/2000/svg", "").contains("http"), chart.file());
      assertFalse(svg.contains("NaN"), chart.file());
      assertEquals(svg, Figure.svg(chart));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theReportsInTheRepositoryAreCurrent(Experiment experiment) throws Exception {
    Path folder = Path.of("reports", "experiments", experiment.title());
    ExperimentReport report = Reports.of(experiment);
    assertEquals(report.findings() + "\n", Files.readString(folder.resolve("findings.txt")));
    for (DataTable table : report.tables()) {
      assertEquals(table.text(), Files.readString(folder.resolve(table.file())), table.file());
    }
    for (Chart chart : report.charts()) {
      assertEquals(Figure.svg(chart), Files.readString(folder.resolve(chart.file())), chart.file());
    }
  }

  @Test
  void aSecondRunGivesTheSameBytes() {
    ExperimentReport first = Reports.of(Experiment.SCALING);
    ExperimentReport second = Experiment.SCALING.report();
    assertEquals(first.findings(), second.findings());
    for (int i = 0; i < first.tables().size(); i++) {
      assertEquals(first.tables().get(i).text(), second.tables().get(i).text());
    }
    for (int i = 0; i < first.charts().size(); i++) {
      assertEquals(Figure.svg(first.charts().get(i)), Figure.svg(second.charts().get(i)));
    }
  }
}
