package org.certalign.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code certify --check} sees, and what the page shows of the experiments. */
class ReportFolderTest {
  @TempDir static Path certified;
  @TempDir Path folder;

  private static StringWriter err;

  private static int run(String... args) {
    err = new StringWriter();
    return Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), args);
  }

  private int check() {
    return run("certify", "--check", "--out", folder.toString());
  }

  @BeforeAll
  static void certify() {
    int code =
        run(
            "certify",
            "--effort",
            "quick",
            "--seed",
            "7",
            "--theorem",
            "bon-gap",
            "pinsker",
            "--out",
            certified.toString());
    assertEquals(0, code, err::toString);
  }

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.walk(certified)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(certified.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private void change(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, Files.readString(file).replaceFirst("1", "2"));
  }

  private void assertSeen(String line) {
    assertEquals(1, check());
    assertTrue(err.toString().contains(line), err::toString);
  }

  @Test
  void aChangedDigitInACertificateIsSeen() throws IOException {
    change("certificates/bon-gap.json");
    assertSeen("differs: certificates/bon-gap.json");
  }

  @Test
  void aChangedDigitInATableIsSeen() throws IOException {
    change("tables/bon-gap.tex");
    assertSeen("differs: tables/bon-gap.tex");
  }

  @Test
  void aMissingFileIsSeen() throws IOException {
    Files.delete(folder.resolve("certificates/pinsker.json"));
    assertSeen("missing: certificates/pinsker.json");
  }

  @Test
  void aFileOfAnotherRunIsSeen() throws IOException {
    Files.writeString(folder.resolve("certificates/other.json"), "{}");
    assertSeen("not of this run: certificates/other.json");
  }

  @Test
  void thePageIsNotDataAndNothingIsWritten() throws IOException {
    Path page = folder.resolve("index.html");
    Files.writeString(page, "changed");
    assertEquals(0, check(), err::toString);
    assertEquals("changed", Files.readString(page));
  }

  @Test
  void theDataOfAnExperimentAreRegeneratedAndItsFiguresShown() throws IOException {
    Path experiment = folder.resolve("experiments/scaling");
    assertEquals(0, run("experiment", "scaling", "--out", experiment.toString()), err::toString);
    String page = Files.readString(folder.resolve("index.html"));
    assertTrue(page.contains("<section id=\"experiment-scaling\">"));
    assertTrue(page.contains("class=\"figure-frontier\""));
    assertTrue(page.contains("<section id=\"bon-gap\">"));
    change("experiments/scaling/tilt.csv");
    assertSeen("differs: experiments/scaling/tilt.csv");
  }

  /** The reports in the repository are what this code writes, at the effort and seed they name. */
  @Test
  void theQuickReportsInTheRepositoryAreCurrent() {
    assertEquals(0, run("certify", "--check", "--out", "reports/quick"), err::toString);
  }
}
