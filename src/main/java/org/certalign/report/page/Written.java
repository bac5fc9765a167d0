package org.certalign.report.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.br;
import static j2html.TagCreator.each;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.sub;
import static j2html.TagCreator.sup;
import static j2html.TagCreator.text;

import com.fasterxml.jackson.databind.JsonNode;
import j2html.tags.DomContent;
import j2html.tags.specialized.SpanTag;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How numbers, parameters, verdicts and sources are written on the page. */
final class Written {
  private static final int SHORT = 10;
  private static final MathContext UP = new MathContext(3, RoundingMode.CEILING);
  private static final Pattern SOURCE =
      Pattern.compile("arXiv:(\\d{4}\\.\\d{4,5})|doi:(10\\.[^\\s,;]+)");

  /** A mark, and what stands below or above: in braces, in parentheses, or a single word. */
  private static final Pattern SCRIPT =
      Pattern.compile(
          "([_^])(\\{[^{}]+\\}|\\((?:[^()]|\\([^()]*\\))*\\)"
              + "|[<−-]?(?:[0-9]+/[0-9]+|[0-9]+|\\p{L}+|∞))");

  private Written() {}

  static SpanTag number(String text) {
    return span(text).withClass("number");
  }

  static SpanTag verdict(String verdict) {
    return span(verdict).withClasses("verdict", verdict);
  }

  /** Both ends, one below the other, the digits in which they differ emphasised. */
  static DomContent ends(String lo, String hi) {
    if (lo.equals(hi)) {
      return number(lo);
    }
    int same = commonPrefix(lo, hi);
    return span(end(lo, same), br(), end(hi, same)).withClasses("number", "ends");
  }

  private static DomContent end(String decimal, int same) {
    return span(
        text(decimal.substring(0, same)), span(decimal.substring(same)).withClass("differing"));
  }

  private static int commonPrefix(String a, String b) {
    int same = 0;
    while (same < a.length() && same < b.length() && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same;
  }

  /** An enclosure in a line. */
  static String interval(JsonNode ends) {
    String lo = ends.path("lo").asText();
    String hi = ends.path("hi").asText();
    return lo.equals(hi) ? lo : "[%s, %s]".formatted(lo, hi);
  }

  /** The digits that both ends have in common, at most ten of them, with dots for the rest. */
  static String shortly(String lo, String hi) {
    if (lo.equals(hi) && lo.length() <= SHORT) {
      return lo;
    }
    int exponent = lo.indexOf('e');
    if (exponent >= 0 || hi.indexOf('e') >= 0) {
      return "[%s, %s]".formatted(lo, hi);
    }
    String common = lo.substring(0, Math.min(commonPrefix(lo, hi), SHORT));
    boolean cutInWhole = !common.contains(".");
    return cutInWhole ? "[%s, %s]".formatted(lo, hi) : common + "…";
  }

  /** A number rounded up to three digits. */
  static String atMost(String number) {
    return new BigDecimal(number).round(UP).toString().replace("E+", "e").replace('E', 'e');
  }

  /** An enclosure in a line, rounded outward to four digits after the point. */
  static String roughly(JsonNode ends) {
    BigDecimal lo = new BigDecimal(ends.path("lo").asText());
    BigDecimal hi = new BigDecimal(ends.path("hi").asText());
    return "[%s, %s]"
        .formatted(
            lo.setScale(4, RoundingMode.FLOOR).toPlainString(),
            hi.setScale(4, RoundingMode.CEILING).toPlainString());
  }

  /** A ratio rounded down to six digits after the point. */
  static String ratio(BigDecimal ratio) {
    return ratio.setScale(6, RoundingMode.FLOOR).stripTrailingZeros().toPlainString();
  }

  /** A text with its indices and exponents, as in E_Q, P_{n+1} and u^(n−1), below and above. */
  static DomContent words(String words) {
    List<DomContent> out = new ArrayList<>();
    Matcher matcher = SCRIPT.matcher(words);
    int from = 0;
    while (matcher.find()) {
      out.add(text(words.substring(from, matcher.start())));
      boolean raised = matcher.group(1).equals("^");
      DomContent script = words(bare(matcher.group(2), raised));
      out.add(raised ? sup(script) : sub(script));
      from = matcher.end();
    }
    out.add(text(words.substring(from)));
    return each(out, part -> part);
  }

  /** Without braces; an exponent without parentheses too, which an index keeps, as in E_(i). */
  private static String bare(String script, boolean raised) {
    char first = script.charAt(0);
    boolean enclosed = first == '{' || (raised && first == '(');
    return enclosed ? script.substring(1, script.length() - 1) : script;
  }

  /** {@code name = value, ...}. */
  static String parameters(JsonNode object) {
    List<String> out = new ArrayList<>();
    object.properties().forEach(e -> out.add(e.getKey() + " = " + e.getValue().asText()));
    return String.join(", ", out);
  }

  /** A source with links to arXiv and to its DOI; nothing is loaded from there. */
  static DomContent source(String source) {
    List<DomContent> out = new ArrayList<>();
    Matcher matcher = SOURCE.matcher(source);
    int from = 0;
    while (matcher.find()) {
      out.add(text(source.substring(from, matcher.start())));
      String target =
          matcher.group(1) != null
              ? "https://arxiv.org/abs/" + matcher.group(1)
              : "https://doi.org/" + matcher.group(2);
      out.add(a(matcher.group()).withHref(target));
      from = matcher.end();
    }
    out.add(text(source.substring(from)));
    return each(out, part -> part);
  }

  /** A line end in the file, where it means nothing. */
  static DomContent newline() {
    return rawHtml("\n");
  }
}
