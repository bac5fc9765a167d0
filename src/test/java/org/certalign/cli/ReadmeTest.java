package org.certalign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The output that README.md and the pages of the examples show is the real output. */
class ReadmeTest {
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  private record Example(String command, String output) {}

  /**
   * The blocks marked {@code console}: lines that begin with {@code $ ./certalign}, each followed
   * by its output.
   */
  private static List<Example> examples(String file) throws IOException {
    List<Example> out = new ArrayList<>();
    String command = null;
    StringBuilder output = new StringBuilder();
    boolean inside = false;
    for (String line : Files.readAllLines(Path.of(file), StandardCharsets.UTF_8)) {
      boolean fence = line.startsWith("```");
      if (command != null && (fence || line.startsWith("$ "))) {
        out.add(new Example(command, output.toString()));
        command = null;
        output.setLength(0);
      }
      if (fence) {
        inside = line.equals("```console");
      } else if (inside && line.startsWith("$ ./certalign ")) {
        command = line.substring("$ ./certalign ".length());
      } else if (command != null) {
        output.append(line).append('\n');
      }
    }
    return out;
  }

  private static String[] words(String command) {
    List<String> out = new ArrayList<>();
    Matcher m = WORD.matcher(command);
    while (m.find()) {
      out.add(m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3));
    }
    return out.toArray(String[]::new);
  }

  @Test
  void everyExampleIsReal() throws IOException {
    List<Example> examples = examples("README.md");
    assertTrue(examples.size() >= 5, "README.md shows " + examples.size() + " examples");
    check(examples);
  }

  @Test
  void everyInspectionIsReal() throws IOException {
    List<Example> examples = examples("src/examples/inspect/README.md");
    assertTrue(examples.size() >= 3, examples.size() + " examples");
    check(examples);
  }

  @Test
  void everyCheckIsReal() throws IOException {
    List<Example> examples = examples("src/examples/ci/README.md");
    assertTrue(examples.size() >= 5, examples.size() + " examples");
    check(examples);
  }

  private static void check(List<Example> examples) {
    for (Example e : examples) {
      StringWriter out = new StringWriter();
      Main.run(new PrintWriter(out), new PrintWriter(out), words(e.command()));
      assertEquals(e.output(), out.toString(), e.command());
    }
  }
}
