package org.certalign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of {@code src/examples/ci}, and what they promise: nothing gets worse unseen. */
class CiExampleTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path EXAMPLES = Path.of("src/examples");
  private static final Path CERTIFICATES = Path.of("reports/quick/certificates");
  private static final BigDecimal SLACK = new BigDecimal("1e-12");

  @TempDir Path folder;

  private record Run(int code, String out) {}

  private static Run run(String... args) {
    StringWriter out = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(out), args);
    return new Run(code, out.toString());
  }

  /** Every upper end of every published value of every certificate, looser by 1e-12. */
  @Test
  void aBoundLooserByOneInAMillionMillionFailsTheBuild() throws IOException {
    int loosened = 0;
    for (Path file : certificates()) {
      JsonNode certificate = JSON.readTree(file.toFile());
      for (int i = 0; i < certificate.at("/lanes/enclosure").size(); i++) {
        JsonNode changed = certificate.deepCopy();
        ObjectNode value = (ObjectNode) changed.at("/lanes/enclosure/" + i);
        if (!value.has("hi") || value.get("hi").asText().equals("inf")) {
          continue;
        }
        value.put("hi", new BigDecimal(value.get("hi").asText()).add(SLACK).toPlainString());
        Path now = Files.writeString(folder.resolve("now.json"), changed.toString());
        Run run = run("diff", file.toString(), now.toString());
        assertEquals(1, run.code(), file + " " + value + run.out());
        assertTrue(run.out().contains("looser"), run.out());
        loosened++;
      }
    }
    assertTrue(loosened > 100, loosened + " values");
  }

  private static List<Path> certificates() throws IOException {
    try (Stream<Path> files = Files.list(CERTIFICATES)) {
      return files.sorted().toList();
    }
  }

  /** The example is the certificate with one end that is larger by 1e-12. */
  @Test
  void theChangedCertificateIsLooserByThat() throws IOException {
    List<String> old = Files.readAllLines(EXAMPLES.resolve("ci/certificate.json"));
    List<String> now = Files.readAllLines(EXAMPLES.resolve("ci/certificate-changed.json"));
    int line = 0;
    while (old.get(line).equals(now.get(line))) {
      line++;
    }
    assertEquals(SLACK, end(now.get(line)).subtract(end(old.get(line))));
    assertEquals(old.subList(line + 1, old.size()), now.subList(line + 1, now.size()));
  }

  private static BigDecimal end(String line) {
    return new BigDecimal(line.replaceAll(".*: \"(.*)\".*", "$1"));
  }

  /** Every digit there is, one at a time. */
  @Test
  void aCertificateWithOneDigitChangedFails() throws IOException {
    String text = Files.readString(EXAMPLES.resolve("ci/certificate.json"));
    Path file = folder.resolve("certificate.json");
    assertEquals(0, run("verify", "--check-only", Files.writeString(file, text).toString()).code());
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        char other = (char) ('0' + (c - '0' + 1) % 10);
        Files.writeString(file, text.substring(0, i) + other + text.substring(i + 1));
        Run run = run("verify", "--check-only", file.toString());
        assertTrue(run.code() == 1 || run.code() == 2, "digit at " + i + ": " + run.out());
        digits++;
      }
    }
    assertTrue(digits > 500, digits + " digits");
  }

  /** The commands of the workflow, on the files of the examples; anew would take seconds. */
  @Test
  void theCommandsOfTheWorkflowPass() throws IOException {
    int commands = 0;
    for (String line : Files.readAllLines(EXAMPLES.resolve("ci/certified-bounds.yml"))) {
      int at = line.indexOf("$CERTALIGN ");
      if (at >= 0 && !line.contains("git clone")) {
        String command = line.substring(at + "$CERTALIGN ".length()).replaceAll(" > .*", "");
        Run run = run(Stream.concat(words(command), anew(command)).toArray(String[]::new));
        assertEquals(0, run.code(), command + run.out());
        commands++;
      }
    }
    assertEquals(5, commands);
  }

  private static Stream<String> anew(String command) {
    return command.startsWith("verify") ? Stream.of("--check-only") : Stream.empty();
  }

  /** The words; names of files are those of the examples, and main is as it was. */
  private static Stream<String> words(String command) {
    return Arrays.stream(command.split(" ", -1))
        .map(word -> word.replace("-main.", "."))
        .map(
            word ->
                Stream.of("ci", "inspect")
                    .map(dir -> EXAMPLES.resolve(dir).resolve(word))
                    .filter(Files::isRegularFile)
                    .map(Path::toString)
                    .findFirst()
                    .orElse(word));
  }
}
