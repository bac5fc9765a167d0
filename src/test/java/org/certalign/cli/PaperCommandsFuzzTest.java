package org.certalign.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Words that nobody meant: an answer or one clear line, soon; never an internal error. Some ask for
 * a table of tens of thousands of rows.
 */
class PaperCommandsFuzzTest {
  private static final String[] PIECES = {
    "1",
    "2",
    "16",
    "0.5",
    "1/3",
    "..",
    ".",
    ",",
    ";",
    "-",
    "+",
    "inf",
    "x",
    " ",
    "0x1p3",
    "1e99999",
    "1e-99999",
    "1e3",
    "=",
    "/",
    "/0",
    "e",
    "é",
    "\"",
    "NaN",
    "1..3",
    "2..9..3",
    "1/2,1/2",
    "9".repeat(300)
  };

  private static String words(Random random) {
    StringBuilder out = new StringBuilder();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      out.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return out.toString();
  }

  private static void run(String... args) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          StringWriter out = new StringWriter();
          StringWriter err = new StringWriter();
          int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
          String what = Arrays.toString(args) + " -> " + err;
          assertTrue(code >= 0 && code <= 3, what);
          assertFalse(err.toString().contains("internal error"), what);
          assertTrue(code != 2 || err.toString().startsWith("certalign: "), what);
        });
  }

  @Property(tries = 300)
  void tablesAnswer(@ForAll long seed) {
    Random random = new Random(seed);
    String style = new String[] {"csv", "latex", "markdown"}[random.nextInt(3)];
    run(
        "table",
        "bon-renyi",
        "n=" + words(random),
        "alpha=" + words(random),
        "--style",
        style,
        "--digits",
        "5");
    run(
        "table",
        "bon-finite-kl",
        "n=2",
        "probs=" + words(random),
        "--style",
        style,
        "--digits",
        "5");
  }

  @Property(tries = 300)
  void citationsAnswer(@ForAll long seed) {
    Random random = new Random(seed);
    String style =
        new String[] {"latex", "bibtex", "markdown", "csl-json", "typst"}[random.nextInt(5)];
    run(
        "cite",
        "bon-gain-subgaussian",
        "n=" + words(random),
        "sigma=" + words(random),
        "--style",
        style,
        "--digits",
        "5");
  }

  @Property(tries = 100)
  void plansAnswer(@ForAll long seed) {
    Random random = new Random(seed);
    run("plan", "--gain", words(random), "sigma=" + words(random));
    run("plan", "--kl", words(random));
    run(
        "plan",
        "--half-width",
        words(random),
        "--confidence",
        words(random),
        "variance=" + words(random));
  }
}
