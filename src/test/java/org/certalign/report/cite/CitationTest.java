package org.certalign.report.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.certalign.real.CertifiedDecimal;
import org.certalign.real.CertifiedDecimal.Direction;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.report.Answer;
import org.certalign.report.Report;
import org.certalign.theorem.Kind;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers for papers: the digits, and the forms. */
class CitationTest {
  private static final Map<String, String> N64 = Map.of("n", "64");

  /** Every theorem with a number, at its first published case. */
  static Stream<Citation> all() {
    return Registry.all().stream()
        .filter(t -> t.bound().isPresent())
        .map(t -> Citation.of(t.id(), t.sharpCases().get(0).arguments(), 6));
  }

  /** ln 64 - 63/64 = 3.174508083359671856503... */
  @Test
  void hasExactlyTheDigitsAsked() {
    assertEquals("3", Citation.of("bon-kl", N64, 1).value().text());
    assertEquals("3.175", Citation.of("bon-kl", N64, 4).value().text());
    assertEquals("3.1745", Citation.of("bon-kl", N64, 5).value().text());
    assertEquals("3.1746", Citation.of("bon-kl", N64, 5).atMost().get().text());
    assertEquals("3.1745080833596718565034", Citation.of("bon-kl", N64, 23).value().text());
  }

  /** sqrt(2 (ln 16 - 15/16)) = 1.915770718..., an upper bound. */
  @Test
  void roundsBoundsSoThatTheyStayTrue() {
    Citation upper = Citation.of("bon-gain-subgaussian", Map.of("n", "16", "sigma", "1"), 3);
    assertEquals("1.92", upper.value().text());
    assertEquals(
        "1.9158",
        Citation.of("bon-gain-subgaussian", Map.of("n", "16", "sigma", "1"), 5).value().text());
    assertTrue(upper.rounding().contains("rounded up"));
    Citation lower = Citation.of("kl-required", Map.of("gain", "2", "v", "1", "c", "1"), 4);
    assertEquals("0.7639", lower.value().text());
    assertTrue(lower.rounding().contains("rounded down"));
    assertEquals(
        "4.5", Citation.of("kl-required", Map.of("gain", "3", "sigma", "1"), 9).value().text());
    assertEquals("exact", Citation.of("bon-kl", Map.of("n", "1"), 9).value().rounding());
  }

  @Property(tries = 500)
  void roundsEveryFractionInTheDirectionStated(
      @ForAll int num,
      @ForAll @IntRange(min = 1) int den,
      @ForAll @IntRange(min = 1, max = 30) int digits) {
    // The sum of two roots hides that the number is rational: it is only known by enclosures.
    Rational exact = Rational.of(num, den);
    Real hidden = Real.of(exact).plus(Real.of(2).sqrt()).minus(Real.of(2).sqrt());
    for (Direction d : Direction.values()) {
      for (Real x : List.of(Real.of(exact), hidden)) {
        CertifiedDecimal c;
        try {
          c = CertifiedDecimal.of(x, digits, d);
        } catch (InputError e) {
          continue; // hidden, and exactly where the rounding changes
        }
        Rational value = Rational.parse(c.text());
        int side = value.compareTo(exact);
        assertTrue(d != Direction.UP || side >= 0, c + " of " + exact);
        assertTrue(d != Direction.DOWN || side <= 0, c + " of " + exact);
        assertTrue(!c.exact() || side == 0, c + " of " + exact);
        Rational unit = Rational.parse("1e" + (c.exact() ? 0 : -c.value().scale()));
        Rational most = d == Direction.NEAREST ? unit.div(Rational.of(2)) : unit;
        assertTrue(value.sub(exact).abs().compareTo(most) <= 0, c + " of " + exact);
        assertTrue(c.exact() || c.value().precision() == digits, c + " of " + exact);
      }
    }
  }

  @Test
  void theHashIsOfWhatBoundPrints() throws Exception {
    String printed = Report.text(Answer.bound("bon-kl", N64, 6).json(null));
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(printed.getBytes(StandardCharsets.UTF_8));
    assertEquals(HexFormat.of().formatHex(digest), Citation.of("bon-kl", N64, 6).hash());
    assertFalse(Citation.of("bon-kl", N64, 7).hash().equals(Citation.of("bon-kl", N64, 6).hash()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void latexIsPlainAsciiWithBalancedBraces(Citation c) {
    String text = CitationStyle.LATEX.text(c);
    Set<String> names = new HashSet<>();
    for (String line : text.lines().toList()) {
      assertTrue(line.chars().allMatch(x -> x < 0x80), line);
      if (!line.startsWith("%")) {
        Matcher m =
            Pattern.compile("\\\\newcommand\\{\\\\([a-zA-Z]+)\\}(\\{.*\\})(%[^{}]*)?")
                .matcher(line);
        assertTrue(m.matches(), line);
        assertTrue(names.add(m.group(1)), line);
        assertEquals(0, depth(m.group(2)), line);
      }
    }
    assertTrue(names.size() >= 9, text);
    assertFalse(text.contains("\\char\""), "a character without a name in TeX: " + text);
  }

  /** The depth of braces at the end; fails where it falls below 0, or to 0 too soon. */
  private static int depth(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char x = text.charAt(i);
      if (x == '\\') {
        i++;
      } else {
        depth += x == '{' ? 1 : x == '}' ? -1 : 0;
        assertTrue(depth > 0 || i == text.length() - 1, text);
        assertFalse("#%&".indexOf(x) >= 0, "not escaped: " + text);
      }
    }
    return depth;
  }

  @ParameterizedTest
  @MethodSource("all")
  void bibtexHasWholeEntriesWithDistinctKeys(Citation c) {
    String text = CitationStyle.BIBTEX.text(c);
    assertTrue(text.chars().allMatch(x -> x < 0x80), text);
    Matcher m = Pattern.compile("(?m)^@(\\w+)\\{([a-z0-9A-Z-]+),$").matcher(text);
    Set<String> keys = new HashSet<>();
    while (m.find()) {
      assertTrue(keys.add(m.group(2)), text);
    }
    assertTrue(keys.stream().anyMatch(k -> k.startsWith("certalign-")), text);
    long works = c.sources().stream().filter(Source::isWork).count();
    assertEquals(works + 1, keys.size());
  }

  @ParameterizedTest
  @MethodSource("all")
  void cslIsJson(Citation c) throws IOException {
    JsonNode items = new ObjectMapper().readTree(CitationStyle.CSL_JSON.text(c));
    assertEquals("software", items.get(0).get("type").asText());
    assertEquals(
        c.value().text(), items.get(0).get("custom").get("certalign").get("value").asText());
    Set<String> ids = new HashSet<>();
    for (JsonNode item : items) {
      assertTrue(ids.add(item.get("id").asText()), item.toString());
      assertFalse(item.get("title").asText().isEmpty());
      assertTrue(item.get("author").size() > 0, item.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void typstStringsAreClosedAndNamesAllowed(Citation c) {
    List<String> lines = CitationStyle.TYPST.text(c).lines().toList();
    assertTrue(lines.get(0).matches("#let [a-z][a-zA-Z0-9-]* = \\("), lines.get(0));
    for (String line : lines.subList(1, lines.size() - 1)) {
      assertTrue(
          line.matches("  [a-z-]+: (\"([^\"\\\\]|\\\\.)*\"|\\((\"([^\"\\\\]|\\\\.)*\",? ?)*\\)),"),
          line);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void markdownNamesAllThatIsNeeded(Citation c) {
    String text = CitationStyle.MARKDOWN.text(c);
    assertTrue(text.contains("`" + c.theorem().id() + "`") && text.contains(c.hash()), text);
    assertTrue(text.contains("Assumptions: ") && text.contains("certalign " + c.version()), text);
  }

  /** Two citations at different parameters never share a macro. */
  @Test
  void macrosAreDistinct() {
    Set<String> names = new HashSet<>();
    for (String n : List.of("2", "20", "200", "5/2", "2.25", "1e300", "1e301")) {
      assertTrue(names.add(MacroName.tex(Citation.of("bon-kl", Map.of("n", n), 3))), n);
    }
    assertTrue(names.contains("bonKlNFiveOverTwo"));
  }

  /** Every source of the registry is a work with authors, or says that it is none. */
  @Test
  void everySourceIsUnderstood() {
    for (Theorem t : Registry.all()) {
      for (Source s : Source.all(t.sources())) {
        boolean remark = s.text().startsWith("elementary: ") || s.text().startsWith("settles ");
        assertTrue(remark || (!s.authors().isEmpty() && !s.title().isEmpty()), s.toString());
        boolean dated = !s.year().isEmpty();
        assertTrue(remark || dated, s.toString());
      }
    }
  }

  @Test
  void takesSourcesApart() {
    Source book =
        Source.of(
            "T. M. Cover, J. A. Thomas, Elements of Information Theory, Wiley 2006, theorem 2.5.3, doi:10.1002/047174882X");
    assertEquals(
        List.of(new Source.Author("T. M.", "Cover"), new Source.Author("J. A.", "Thomas")),
        book.authors());
    assertEquals("Elements of Information Theory", book.title());
    assertEquals("Wiley", book.venue());
    assertEquals("theorem 2.5.3", book.place());
    assertTrue(book.isBook());
    Source article =
        Source.of(
            "A. Rényi, On the theory of order statistics, Acta Math. Acad. Sci. Hungar. 4 (1953), doi:10.1007/BF02127580");
    assertEquals("renyi1953theory", article.key());
    assertEquals("4", article.volume());
    assertTrue(Tex.escape("Rényi").contains("{\\'e}"));
  }

  /** The software's own entry says what CITATION.cff says. */
  @Test
  void agreesWithTheCitationFile() throws IOException {
    String cff = Files.readString(Path.of("CITATION.cff"));
    assertTrue(cff.contains("title: \"" + Software.TITLE + "\""));
    assertTrue(cff.contains("name: \"" + Software.AUTHOR + "\""));
    assertTrue(cff.contains("date-released: " + Software.YEAR));
    assertTrue(cff.contains("version: " + Citation.of("bon-kl", N64, 3).version()));
  }

  @Test
  void tablesHoldEveryCombination() {
    String csv = ValueTable.of("bon-renyi", Map.of("n", "2..4", "alpha", "1,inf"), 5).csv();
    assertEquals(7, csv.lines().count());
    assertTrue(csv.contains("\n4,inf,1.3863,rounded to nearest,1.38629,1.38630\n"), csv);
    String finite =
        ValueTable.of("bon-finite-kl", Map.of("n", "2", "probs", "1/2,1/2;1/4,3/4"), 4).csv();
    assertTrue(finite.contains("2,\"1/2,1/2\",0.1308,"), finite);
  }

  @Test
  void latexTablesFitTheirColumns() {
    String latex = ValueTable.of("bon-chi2", Map.of("n", "2,1000"), 5).latex();
    assertTrue(latex.contains("\\begin{tabular}{S[table-format=4] S[table-format=3.5]}"), latex);
    assertTrue(latex.contains("1000 & 499.25 \\\\"), latex);
  }

  /** Linear work takes a second here; the square of the rows, minutes. */
  @Test
  void longTablesTakeTimeLinearInTheirRows() {
    ValueTable table = ValueTable.of("bon-kl", Map.of("n", "1..60000"), 5);
    for (Supplier<String> form : List.<Supplier<String>>of(table::markdown, table::latex)) {
      String text = assertTimeoutPreemptively(Duration.ofSeconds(20), form::get);
      assertTrue(text.lines().count() > 60_000);
    }
  }

  @Test
  void badTablesAreErrors() {
    for (String n :
        List.of("", "2,,3", "5..2", "1..9..0", "1..1e9", "2..x", "0..3", "1..2..3..4")) {
      assertThrows(InputError.class, () -> ValueTable.of("bon-kl", Map.of("n", n), 5), n);
    }
    String many = "1..1000";
    assertThrows(
        InputError.class, () -> ValueTable.of("bon-renyi", Map.of("n", many, "alpha", many), 5));
  }

  /** Values rounded up are at least the enclosure's lower end, and so on. */
  @ParameterizedTest
  @MethodSource("all")
  void theNumberLiesWhereItsRoundingSays(Citation c) {
    if (c.value().isInfinite()) {
      return;
    }
    JsonNode answer = Answer.bound(c.theorem().id(), c.params(), 30).json(null);
    BigDecimal value = c.value().value();
    if (c.theorem().kind() == Kind.UPPER) {
      assertTrue(value.compareTo(new BigDecimal(answer.get("lo").asText())) >= 0, c.toString());
    }
    if (c.theorem().kind() == Kind.LOWER) {
      assertTrue(value.compareTo(new BigDecimal(answer.get("hi").asText())) <= 0, c.toString());
    }
    c.atMost().ifPresent(b -> assertTrue(b.value().compareTo(value) >= 0, c.toString()));
  }
}
