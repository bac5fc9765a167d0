package org.certalign.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.roastedroot.quickjs4j.core.Runner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** TeX to MathML by KaTeX, run by QuickJS without a network; strict, so that nothing is guessed. */
final class Katex implements AutoCloseable {
  private static final String SOURCE =
      "/META-INF/resources/webjars/katex/0.18.11/dist/katex.min.js";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Runner runner = Runner.builder().build();

  Katex() throws IOException {
    try (InputStream in = Katex.class.getResourceAsStream(SOURCE)) {
      String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      runner.compileAndExec(
          """
          var module = {exports: {}}, exports = module.exports;
          %s;
          globalThis.render = formulas => JSON.stringify(formulas.map(tex => {
            const options = {output: 'mathml', displayMode: true, throwOnError: true, strict: 'error', trust: false};
            try { return {mathml: module.exports.renderToString(tex, options)}; }
            catch (e) { return {error: tex + ': ' + e.message}; }
          }));
          """
              .formatted(source));
    }
  }

  /**
   * One MathML text for each formula.
   *
   * @throws IllegalArgumentException with all the formulas that are not accepted, and why
   */
  List<String> mathml(List<String> formulas) throws IOException {
    runner.compileAndExec(
        "console.log(globalThis.render(%s))".formatted(JSON.writeValueAsString(formulas)));
    List<String> answers = runner.stdout().lines().toList();
    List<String> out = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    for (JsonNode answer : JSON.readTree(answers.get(answers.size() - 1))) {
      if (answer.has("error")) {
        errors.add(answer.get("error").asText());
      } else {
        out.add(answer.get("mathml").asText());
      }
    }
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", errors));
    }
    return out;
  }

  @Override
  public void close() {
    runner.close();
  }
}
