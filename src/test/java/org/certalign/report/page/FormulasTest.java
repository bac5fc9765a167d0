package org.certalign.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.certalign.report.Report;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The formulas on the page are those of the registry. After a change of the registry, {@code mvn
 * test -Dtest=FormulasTest -Dformulas.write} writes them anew.
 */
class FormulasTest {
  private static final Path FILE =
      Path.of("src/main/resources/org/certalign/report/page/formulas.json");

  private static Katex katex;

  @BeforeAll
  static void load() throws IOException {
    katex = new Katex();
  }

  @AfterAll
  static void close() {
    katex.close();
  }

  @Test
  void theFormulasAreThoseOfTheRegistry() throws Exception {
    List<Theorem> theorems = Registry.all();
    List<String> mathml = katex.mathml(theorems.stream().map(Theorem::tex).toList());
    ObjectNode formulas = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < theorems.size(); i++) {
      formulas.put(theorems.get(i).tex(), BreakableMath.of(mathml.get(i)));
    }
    String text = Report.text(formulas);
    if (Boolean.getBoolean("formulas.write")) {
      Files.writeString(FILE, text);
    }
    assertEquals(text, Files.readString(FILE));
  }

  @Test
  void whatIsNotTexIsRefused() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> katex.mathml(List.of("\\frac12", "\\nosuchcommand", "x^")));
    assertTrue(refused.getMessage().contains("\\nosuchcommand"), refused::getMessage);
    assertTrue(refused.getMessage().contains("x^"), refused::getMessage);
    assertEquals(2, refused.getMessage().lines().count());
  }

  @Test
  void aFormulaBreaksAtRelationsOutsideOfBrackets() throws Exception {
    String tex = "f(a=b)^n \\le c + d, \\quad e";
    String html = BreakableMath.of(katex.mathml(List.of(tex)).get(0));
    assertEquals(4, html.split("<wbr>").length, html);
    assertTrue(html.contains("<math displaystyle=\"true\"><mo form=\"infix\">≤</mo>"), html);
  }
}
