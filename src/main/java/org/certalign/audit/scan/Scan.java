package org.certalign.audit.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.certalign.certify.Verdict;
import org.certalign.real.InputError;

/**
 * What a manuscript says of the closed forms of best-of-n, and whether it is right.
 *
 * <pre>{@code
 * Scan scan = Scan.of(Form.of("paper.tex"), text);
 * scan.findings(); // every value that was understood, with its verdict
 * scan.unread();   // every place that names a closed form and a value and was not
 * }</pre>
 *
 * <p>The scan reads: markup is taken away, sentences are parted into quantities, numbers of draws,
 * relations and numbers. It computes nothing: the audit decides. Where a sentence can be read in
 * two ways, or has words that it does not know in a place that matters, it is not decided but
 * listed as unread.
 *
 * @param findings the statements with their verdicts, by line
 * @param unread what was not understood, by line
 */
public record Scan(List<ScanFinding> findings, List<Unread> unread) {
  /** The longest manuscript, in characters. */
  public static final int LONGEST = 20_000_000;

  /**
   * Scans a manuscript.
   *
   * @throws InputError if it is longer than 20 million characters
   */
  public static Scan of(Form form, String source) {
    if (source.length() > LONGEST) {
      throw new InputError(
          "the manuscript has %d characters; allowed: at most %d"
              .formatted(source.length(), LONGEST));
    }
    List<Statement> statements = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    read(form.read(source), statements, unread);
    List<ScanFinding> findings = new ArrayList<>();
    statements.forEach(s -> judge(s, findings, unread));
    findings.sort(Comparator.comparingInt(ScanFinding::line));
    unread.sort(Comparator.comparingInt(Unread::line));
    return new Scan(List.copyOf(findings), List.copyOf(unread));
  }

  /** How many statements have a verdict. */
  public long count(Verdict verdict) {
    return findings.stream().filter(f -> f.verdict() == verdict).count();
  }

  /** Tables are read by their margins, the text between them by paragraphs. */
  private static void read(PlainText text, List<Statement> statements, List<Unread> unread) {
    Letters letters = new Letters(text);
    int from = 0;
    boolean table = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? PlainText.PARAGRAPH : text.at(i);
      boolean ends =
          c == PlainText.TABLE
              || c == PlainText.TABLE_END
              || (c == PlainText.PARAGRAPH && !table)
              || i == text.length();
      if (ends) {
        PlainText part = text.part(from, i);
        if (table) {
          Grid.read(part, letters, statements, unread);
        } else {
          Prose.read(part, letters, statements, unread);
        }
        table = c == PlainText.TABLE;
        from = i + 1;
      }
    }
  }

  private static void judge(Statement s, List<ScanFinding> findings, List<Unread> unread) {
    try {
      ScanFinding finding = Judge.of(s);
      if (finding.verdict() != Verdict.CERTIFIED && !s.doubt().isEmpty()) {
        unread.add(new Unread(s.line(), s.written(), s.doubt()));
      } else {
        findings.add(finding);
      }
    } catch (InputError e) {
      unread.add(new Unread(s.line(), s.written(), e.getMessage()));
    }
  }
}
