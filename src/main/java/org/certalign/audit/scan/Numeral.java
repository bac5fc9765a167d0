package org.certalign.audit.scan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a manuscript writes it.
 *
 * @param text as an exact number reads: 1000 for 1,000 or 1.2e-3 for 1.2 × 10^-3
 * @param written as in the manuscript, for people
 * @param percent whether a percent sign follows
 * @param truncated whether an ellipsis follows: the digits are right, and others come after them
 * @param doubtful whether it can be read in two ways: 3,17 or 100,200
 */
record Numeral(String text, String written, boolean percent, boolean truncated, boolean doubtful) {
  private static final String DIGITS =
      "(?:\\d{1,3}(?:[,\\u2009]\\d{3})++(?![\\d])|\\d++)(?:\\.\\d++)?+|\\.\\d++";

  private static final Pattern FORM =
      Pattern.compile(
          "(?:\\((\\d{1,400})\\)\\s?/\\s?\\((\\d{1,400})\\)|(\\d{1,400})\\s?/\\s?(\\d{1,400})(?!\\d|\\.\\d)"
              + "|(?<digits>"
              + DIGITS
              + ")(?:\\s{0,2}[×·]\\s{0,2}10\\s?\\^\\s?(?:\\(\\s?)?(?<exp>[-+]?\\d{1,6})(?:\\s?\\))?"
              + "|[eE](?<e>[-+]?\\d{1,6})(?![\\w.]))?"
              + "|(?<base>))"
              + "(?<percent>[\\s\\u2009]{0,2}(?:%|percent\\b|per cent\\b))?"
              + "(?<more>…|\\.{3})?");

  private static final Pattern LIST_LIKE = Pattern.compile("(\\d{3}),(\\d{3})(?:,\\d{3})*");

  /** The number that begins at a position. */
  static Optional<Match> at(String text, int from) {
    Matcher m = FORM.matcher(text).region(from, text.length());
    m.useTransparentBounds(true);
    if (!m.lookingAt() || m.end() == from || m.group("base") != null) {
      return Optional.empty();
    }
    String exact = exact(m);
    String written = m.group().replace('\u2009', ' ').replaceAll("\\s+", " ");
    written =
        m.group(1) == null ? written : exact + written.substring(written.lastIndexOf(')') + 1);
    boolean percent = m.group("percent") != null;
    boolean doubtful = isDoubtful(m, text);
    Numeral number = new Numeral(exact, written, percent, m.group("more") != null, doubtful);
    return Optional.of(new Match(number, m.end()));
  }

  private static String exact(Matcher m) {
    if (m.group(1) != null) {
      return m.group(1) + "/" + m.group(2);
    }
    if (m.group(3) != null) {
      return m.group(3) + "/" + m.group(4);
    }
    String exponent = m.group("exp") != null ? m.group("exp") : m.group("e");
    String digits = m.group("digits").replaceAll("[,\\u2009]", "");
    return exponent == null ? digits : digits + "e" + exponent;
  }

  /** 3,17 may be a decimal comma or a list; 100,200 may be a list or a hundred thousand. */
  private static boolean isDoubtful(Matcher m, String text) {
    boolean comma =
        m.end() + 1 < text.length()
            && text.charAt(m.end()) == ','
            && Character.isDigit(text.charAt(m.end() + 1));
    if (comma || m.group("digits") == null) {
      return comma;
    }
    Matcher list = LIST_LIKE.matcher(m.group("digits"));
    return list.matches()
        && !list.group(2).equals("000")
        && list.group(1).compareTo(list.group(2)) < 0;
  }

  /**
   * A number found in a text.
   *
   * @param number the number
   * @param end where it ends
   */
  record Match(Numeral number, int end) {}

  /** The same number with a tolerance behind it, whose percent sign is that of both. */
  Numeral within(Numeral tolerance) {
    return new Numeral(
        text,
        written + " ± " + tolerance.written,
        percent || tolerance.percent,
        truncated,
        doubtful || tolerance.doubtful);
  }

  /** The same number with a minus sign before it. */
  Numeral negated() {
    return new Numeral("-" + text, "-" + written, percent, truncated, doubtful);
  }
}
