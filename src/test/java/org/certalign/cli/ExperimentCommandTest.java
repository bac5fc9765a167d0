package org.certalign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a user runs it. */
class ExperimentCommandTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), args);
  }

  @Test
  void writesDataFiguresAndFindingsAndNothingElse() throws IOException {
    Path target = folder.resolve("new/scaling");
    assertEquals(
        0,
        run("experiment", "scaling", "--out", target.toString(), "--format", "json"),
        err::toString);
    JsonNode answer = new ObjectMapper().readTree(out.toString());
    assertEquals("scaling", answer.get("experiment").asText());
    try (Stream<Path> files = Files.list(target)) {
      assertEquals(
          Set.of(
              "best-of-n.csv",
              "tilt.csv",
              "gaussian-asymptotics.csv",
              "frontier.csv",
              "frontier.svg",
              "gain.svg",
              "ratio.svg",
              "findings.txt"),
          files.map(f -> f.getFileName().toString()).collect(Collectors.toSet()));
    }
    String findings = Files.readString(target.resolve("findings.txt"));
    assertEquals(answer.get("findings").asText() + "\n", findings);
    assertTrue(findings.contains("[0.9077492, 0.9077493] at n = 2"), findings);
  }

  @Test
  void helpNamesTheExperiments() {
    assertEquals(0, run("experiment", "--help"));
    for (String name : Set.of("scaling", "divergence", "overestimation")) {
      assertTrue(out.toString().contains(name), out::toString);
    }
  }

  @Test
  void anUnknownExperimentIsBadInput() {
    assertEquals(2, run("experiment", "scalling"));
    assertTrue(err.toString().contains("scaling, divergence, overestimation"), err::toString);
  }

  @Test
  void aMissingNameIsBadInput() {
    assertEquals(2, run("experiment"));
    assertTrue(err.toString().contains("NAME"), err::toString);
  }

  @Test
  void aFileInThePlaceOfTheFolderIsBadInput() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "kept");
    assertEquals(2, run("experiment", "scaling", "--out", file.toString()));
    assertTrue(err.toString().contains("taken"), err::toString);
    assertEquals("kept", Files.readString(file));
  }
}
