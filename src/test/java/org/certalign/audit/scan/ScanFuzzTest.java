package org.certalign.audit.scan;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.certalign.real.InputError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken and hostile manuscripts: an answer or an InputError, soon; nothing else. */
class ScanFuzzTest {
  private static final String[] ENDS = {"tex", "md", "html", "txt"};
  private static final String[] PIECES = {
    "\\",
    "{",
    "}",
    "$",
    "|",
    "<",
    ">",
    "&",
    "&nbsp;",
    "&#9999999;",
    "&#x0;",
    "^",
    "_",
    "(",
    ")",
    "[",
    "]",
    "%",
    "~",
    "`",
    "**",
    "\n",
    "\n\n",
    "\r",
    "\t",
    "\uE000",
    "\uE002",
    "\uD835",
    "é",
    "n = 64",
    "n=10^9999",
    "n = 0",
    "n = 1/2",
    "best-of-",
    "best-of-99999999999999999999",
    "KL",
    "KL(",
    "TV",
    "χ²",
    "H^2",
    "D_",
    "D_∞(",
    "alpha = ",
    "order 2",
    "is",
    "at most",
    "=",
    "3.17",
    "1,000",
    "1e99999",
    "1e999999",
    "0/0",
    "64/0",
    "nats",
    "bits",
    "±",
    "...",
    ",",
    "and",
    "win rate",
    "Rényi",
    "\\frac",
    "\\frac{",
    "\\sqrt[",
    "\\num{",
    "\\begin{tabular}{",
    "\\end{tabular}",
    "\\begin{comment}",
    "\\\\",
    "\\'",
    "<table>",
    "<tr>",
    "<td>",
    "<th colspan=2>",
    "<td rowspan=\"2\">",
    "<math><mi>n</mi>",
    "<svg>",
    "\\multicolumn{2}{c}{",
    "n  KL  TV\n4  0.636  0.472\n",
    "</table>",
    "<!--",
    "-->",
    "<script>",
    "| n | KL |\n|---|---|\n",
    "```",
    "log n - (n-1)/n",
    "log 64 - 63/64",
    "not",
    "respectively",
    "bon-renyi",
    "alpha = inf",
    "-",
    "\u2009",
    "http://"
  };

  private static String manuscript(int kind) {
    try (InputStream in = ScanFuzzTest.class.getResourceAsStream("manuscript." + ENDS[kind])) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Form form(Random random) {
    return Form.of("manuscript." + ENDS[random.nextInt(ENDS.length)]);
  }

  /** Some pieces put in, cut out, or moved. */
  private static String mutated(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    int changes = 1 + random.nextInt(30);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(out.length() + 1);
      int end = Math.min(out.length(), at + random.nextInt(40));
      switch (random.nextInt(4)) {
        case 0 -> out.delete(at, end);
        case 1 -> out.insert(at, PIECES[random.nextInt(PIECES.length)]);
        case 2 -> out.insert(random.nextInt(out.length() + 1), out.substring(at, end));
        default -> out.insert(at, PIECES[random.nextInt(PIECES.length)].repeat(random.nextInt(30)));
      }
    }
    return out.toString();
  }

  private static void scan(Form form, String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          try {
            assertNotNull(Scan.of(form, text));
          } catch (InputError e) {
            assertNotNull(e.getMessage());
          }
        });
  }

  @Property(tries = 400)
  void mutatedManuscriptsAreAnswered(@ForAll long seed) {
    Random random = new Random(seed);
    String text = mutated(manuscript(random.nextInt(ENDS.length)), random);
    scan(form(random), text);
  }

  @Property(tries = 200)
  void heapsOfPiecesAreAnswered(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
    }
    scan(form(random), text.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "{",
        "\\frac{",
        "\\frac1",
        "\\sqrt[",
        "\\num[",
        "<",
        "<a ",
        "<!-",
        "&",
        "[",
        "](",
        "`",
        "| ",
        "|-",
        "KL(",
        "KL ",
        "KL, ",
        "n = ",
        "n = 1, ",
        "1,",
        "1,000",
        "9",
        "9 / ",
        "log n - (",
        "= ",
        "is ",
        "best-of-",
        "D_(",
        "n^(-1/(n-1",
        "_",
        "*",
        "at most ",
        "\\begin{tabular}",
        "\\begin{comment}",
        "\\cite{",
        "KL = 1 and ",
        "n=64 KL is 3.17, ",
        "<math>",
        "<math><msup>",
        "<table><tr><td colspan=99 rowspan=99>",
        "<tr><th rowspan=99 colspan=99>KL",
        "\\multicolumn{99}{c}{KL} &",
        "n  KL\n---\n",
        "n  KL\n4  0.64\n",
        "3.17 nats (4.58 bits) ",
        "64 nats\nKL = "
      })
  void repeatedPiecesAreAnswered(String piece) {
    String text = "For n = 64, KL is " + piece.repeat(20_000 / piece.length());
    for (Form form : Form.values()) {
      scan(form, text);
    }
  }
}
