package org.certalign.audit.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.certalign.certify.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scan finds, and what it leaves alone. */
class ScanTest {
  private static Scan scan(Form form, String text) {
    return Scan.of(form, text);
  }

  private static List<Integer> wrongLines(Scan scan) {
    return scan.findings().stream()
        .filter(f -> f.verdict() == Verdict.REFUTED)
        .map(ScanFinding::line)
        .toList();
  }

  private static String manuscript(String file) throws IOException {
    try (InputStream in = ScanTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Each manuscript marks its wrong values in their lines, in words that are no part of the text.
   */
  @ParameterizedTest
  @CsvSource({
    "manuscript.tex, 7, 30",
    "manuscript.md, 8, 30",
    "manuscript.html, 5, 8",
    "manuscript.txt, 5, 26",
    "survey.tex, 7, 21",
    "paper.tex, 7, 30",
    "tables.tex, 3, 14",
    "blog.md, 6, 18",
    "hard.md, 0, 0",
    "page.html, 3, 14",
    "tables.html, 1, 6",
    "notes.txt, 6, 20"
  })
  void findsThePlantedErrorsAndNothingElse(String file, int planted, int right) throws IOException {
    String text = manuscript(file);
    List<Integer> expected = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains("PLANTED")) {
        expected.add(i + 1);
      }
    }
    Scan scan = scan(Form.of(file), text);
    assertEquals(planted, expected.size());
    assertEquals(expected, wrongLines(scan), scan.toString());
    assertTrue(scan.count(Verdict.CERTIFIED) >= right, scan.toString());
    assertEquals(0, scan.count(Verdict.UNDECIDED));
  }

  /** A manuscript whose planted values are put right has no error left. */
  @Test
  void isSilentWhenTheErrorIsPutRight() throws IOException {
    String text =
        manuscript("manuscript.tex")
            .replace("\\num{3.27}", "\\num{3.17}")
            .replace("31.35", "31.25");
    assertEquals(List.of(16, 19, 22, 27, 29), wrongLines(scan(Form.TEX, text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "proofs/README.md",
        "specs/TRUSTED.md",
        "src/examples/ci/README.md",
        "src/examples/inspect/README.md",
        "reports/index.html",
        "reports/quick/index.html"
      })
  void raisesNoFalseAlarmOnTheProjectsOwnPages(String file) throws IOException {
    Scan scan = scan(Form.of(file), Files.readString(Path.of(file)));
    assertEquals(List.of(), wrongLines(scan), scan.toString());
    assertEquals(0, scan.count(Verdict.UNDECIDED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "KL of best-of-64 is 3.17 nats.;CERTIFIED",
        "Best-of-64 costs 3.17 nats.;CERTIFIED",
        "Best-of-64 costs 3.18 nats.;REFUTED",
        "So best-of-64 sampling costs only 4.16 nats!;UNREAD",
        "Best-of-64 costs 4.58 bits.;CERTIFIED",
        "BoN@64 costs at most 3.1 nats.;REFUTED",
        "Best-of-64 costs 9 nats more than best-of-16.;NOTHING",
        "Best-of-64 costs 9 nats per token.;NOTHING",
        "Best-of-64 costs 9 dollars.;NOTHING",
        "The tilted policy costs 9 nats.;NOTHING",
        "KL of best-of-64 is 3.18 nats.;REFUTED",
        "KL of best-of-64 is 3.2 nats.;CERTIFIED",
        "KL of best-of-64 is 3 nats.;CERTIFIED",
        "KL of best-of-64 is 4.58 bits.;CERTIFIED",
        "KL of best-of-64 is 4.58 nats.;REFUTED",
        "KL of best-of-64 is 4.58.;REFUTED",
        "KL of best-of-64 is at most 3.2.;CERTIFIED",
        "KL of best-of-64 is at most 3.17.;REFUTED",
        "KL of best-of-64 is bounded by 3.1.;REFUTED",
        "KL of best-of-64 stays below 3.1.;REFUTED",
        "KL of best-of-64 does not exceed 3.2.;CERTIFIED",
        "KL of best-of-64 is at least 3.2.;REFUTED",
        "KL of best-of-64 exceeds 3.1.;CERTIFIED",
        "KL of best-of-64 is 3.174...;CERTIFIED",
        "KL of best-of-64 is 3.1 ± 0.1.;CERTIFIED",
        "KL of best-of-64 is -3.17.;REFUTED",
        "KL of best-of-64 is 0.317 × 10^1.;CERTIFIED",
        "KL for n = 65,536 is 10.09.;CERTIFIED",
        "KL at n = 2^16 is 10.09.;CERTIFIED",
        "forward KL at n = 4 is 1.61.;CERTIFIED",
        "KL(P || P_4) = 1.61.;CERTIFIED",
        "KL(P_4 || P) = 1.61.;REFUTED",
        "relative entropy of best-of-4 is 0.636.;CERTIFIED",
        "log 4 - 3/4 = 0.636.;CERTIFIED",
        "log 4 - 3/4 = 0.646.;REFUTED",
        "chi-squared divergence of best-of-4 is 9/7.;CERTIFIED",
        "win rate of best-of-4 is 80 percent.;CERTIFIED",
        "win rate of best-of-4 is 0.81.;REFUTED",
        "squared Hellinger distance of best-of-4 is 0.2.;CERTIFIED",
        "squared Hellinger distance of best-of-4 is 0.3.;REFUTED",
        "Rényi divergence of order 2 at n = 16 is 2.11.;CERTIFIED",
        "Rényi divergence of infinite order at n = 16 is 2.11.;UNREAD",
        "Rényi divergence at n = 16 with alpha = 2 is 2.21.;REFUTED",
        "Jensen-Shannon divergence of best-of-2 is 0.0538.;CERTIFIED",
        "bon-tv at n = 2 is 1/4.;CERTIFIED",
        "bon-finite-kl at n = 2 is 1/4.;NOTHING",
        "KL of best-of-64 is 3,17.;UNREAD",
        "KL of best-of-64 is not 3.3.;UNREAD",
        "KL of best-of-16 and best-of-64 is 3.3.;UNREAD",
        "KL of best-of-64 is 3 times that of best-of-4.;UNREAD",
        "KL of a fair coin for best-of-2 is 0.13.;UNREAD",
        "2 KL of best-of-64 is 6.3.;NOTHING",
        "KL penalty of best-of-64 is 6.3.;NOTHING",
        "KL is 6.3.;NOTHING",
        "KL of best-of-64 is 0.05 per token.;UNREAD",
        "KL of our policy is 7 nats, that of best-of-64 is lower.;UNREAD",
        "policy was trained until KL = 10, and compared with best-of-64.;UNREAD",
        "KL(π_θ ‖ π_ref) is 5.1 at n = 64.;NOTHING",
        "mean KL over n = 64 prompts is 0.81.;UNREAD",
        "divergence D_2(P_n ‖ P) = log(n^2/(2n-1)) = 3.57 at n = 64.;REFUTED",
        "Rényi divergence of order ½ at n = 4 is 0.446.;CERTIFIED",
        "TV(P_n, P) is less than 1 for n > 3, and n = 4 is usual.;CERTIFIED",
        "p-value for n = 64 was 0.03, with χ² = 12.4 (df = 3).;UNREAD",
        "human annotators gave best-of-64 a win rate of 61%.;UNREAD",
        "win rate of best-of-64 was 58 ± 3 percent.;REFUTED",
        "win rate of best-of-64 was 98 ± 3 percent.;CERTIFIED",
        "TV of best-of-16 is 3 nats.;UNREAD",
        "KL budget of 10 nats exceeds that of best-of-64.;NOTHING",
        "costs. Best-of-50: 2.93 nats.;CERTIFIED",
        "costs. Best-of-50 (about 2.93 nats) is cheap.;CERTIFIED",
        "costs. Best-of-50: 2.97 nats.;UNREAD",
        "KL costs. Best-of-50: 2.97 nats.;REFUTED",
        "entropy is next. Best-of-50: 2.93 nats of entropy.;UNREAD",
        "cost. Best-of-50: 2.93 nats above it.;UNREAD",
        "best-of-50 spends more than SFT's KL of 4 nats.;NOTHING",
        "letter n is the number of prompts. KL at n=64 is 20.;UNREAD",
        "KL at n=64 is 20, where n denotes the total number of training examples.;UNREAD",
        "sample size n = 64 is small. KL at n = 64 is 20.;UNREAD",
        "number n is the number of prompts. KL of best-of-n at n=64 is 20.;REFUTED",
        "letter n is the number of draws. KL at n=64 is 20.;REFUTED",
        "letter N is the number of prompts. KL at n=64 is 20.;REFUTED",
      })
  void readsSentences(String sentence, String expected) {
    for (Form form : Form.values()) {
      Scan scan = scan(form, "The " + sentence);
      String found =
          scan.findings().isEmpty()
              ? scan.unread().isEmpty() ? "NOTHING" : "UNREAD"
              : scan.findings().get(0).verdict().name();
      // What is nothing to a reader may be listed as not understood, never as wrong.
      boolean fine =
          found.equals(expected) || (expected.equals("NOTHING") && found.equals("UNREAD"));
      assertTrue(fine, form + ": " + sentence + " -> " + scan);
      assertTrue(scan.findings().size() <= 1, scan.toString());
    }
  }

  @Test
  void saysTheRightValueInTheUnitWritten() {
    Scan scan = scan(Form.TEXT, "A win rate of 81% and 0.9 bits of KL belong to best-of-4.");
    assertEquals(
        List.of("80%", "0.9179787193 bits"),
        scan.findings().stream().map(ScanFinding::right).toList());
    assertEquals(
        List.of("81%", "0.9 bits"), scan.findings().stream().map(ScanFinding::written).toList());
  }

  @Test
  void readsTheSameValueInTheOtherUnit() {
    Scan scan = scan(Form.TEXT, "The KL of best-of-64 is 3.17 nats (4.85 bits).");
    assertEquals(
        List.of(Verdict.CERTIFIED, Verdict.REFUTED),
        scan.findings().stream().map(ScanFinding::verdict).toList());
  }

  @Test
  void pairsListsInOrder() {
    Scan scan =
        scan(Form.TEXT, "For n = 4, 16 and 64 the KL is 0.64, 1.94 and 3.17, respectively.");
    assertEquals(3, scan.findings().size());
    assertEquals(
        List.of(Verdict.CERTIFIED, Verdict.REFUTED, Verdict.CERTIFIED),
        scan.findings().stream().map(ScanFinding::verdict).toList());
  }

  /** A measured value beside the formula's is not judged by it. */
  @Test
  void leavesMeasuredColumnsAlone() {
    String table =
        "| n | KL (measured) | KL (formula) |\n|---|---|---|\n| 4 | 0.58 | 0.636 |\n| 16 | 1.7 | 1.935 |\n";
    Scan scan = scan(Form.MARKDOWN, table);
    assertEquals(List.of(4), wrongLines(scan), scan.toString());
    assertEquals("1.935", scan.findings().get(1).written());
    assertEquals(2, scan.unread().size());
  }

  @Test
  void tablesTooKeepTheMeaningOfTheirLetters() {
    String table = "| n | KL |\n|---|---|\n| 4 | 20 |\n";
    assertEquals(List.of(3), wrongLines(scan(Form.MARKDOWN, table)));
    Scan scan = scan(Form.MARKDOWN, table + "\nHere n is the number of prompts.\n");
    assertEquals(List.of(), wrongLines(scan), scan.toString());
    assertEquals(1, scan.unread().size());
  }

  @Test
  void listsWhatItDidNotUnderstandWithItsReason() {
    Scan scan = scan(Form.TEXT, "First line.\nThe KL of best-of-16 and best-of-64 is 3.3.");
    assertTrue(scan.findings().isEmpty());
    assertEquals(2, scan.unread().get(0).line());
    assertFalse(scan.unread().get(0).reason().isEmpty());
  }
}
