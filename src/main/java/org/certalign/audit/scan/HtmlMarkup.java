package org.certalign.audit.scan;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the tags out of HTML and writes its entities as characters. */
final class HtmlMarkup {
  private static final Pattern MARKUP =
      Pattern.compile(
          "<!--.*?(?:-->|\\z)"
              + "|<(script|style|head|svg)\\b.*?(?:</\\1\\s*>|\\z)"
              + "|<(/?)([A-Za-z][A-Za-z0-9]*)[^<>]*+>"
              + "|<[!?][^<>]*+>"
              + "|&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern REACH =
      Pattern.compile("(?i)\\s(col|row)span\\s?=\\s?[\"']?(1?[1-9]|10)(?!\\d)");

  private static final Map<String, String> ENTITIES = entities();

  /** What cannot be written on one line without knowing where its parts end. */
  private static final Pattern RAISED =
      Pattern.compile(
          "<(?:msup|msub|mfrac|msqrt|mroot|munder|mover|mtable)", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_FORMULA = 5000;

  private HtmlMarkup() {}

  private static Map<String, String> entities() {
    String table =
        "amp & lt < gt > quot \" apos ' minus − ndash – mdash — hellip … le ≤ leq ≤ ge ≥ geq ≥"
            + " leqslant ⩽ geqslant ⩾ ne ≠ asymp ≈ approx ≈ ap ≈ sim ∼ cong ≅ equiv ≡ times ×"
            + " middot · sdot ⋅ chi χ alpha α beta β pi π sigma σ infin ∞ sup1 ¹ sup2 ² sup3 ³"
            + " radic √ isin ∈ in ∈ par ∥ parallel ∥ Vert ‖ Verbar ‖ vert | verbar | eacute é"
            + " Eacute É plusmn ± percnt % equals = colon : period . comma , lpar ( rpar )"
            + " frac12 ½ half ½ frac14 ¼ frac34 ¾ lbrace { rbrace } dollar $ frasl / sol / Hat ^ lowbar _";
    Map<String, String> out = new HashMap<>();
    String[] words = table.split(" ", -1);
    for (int i = 0; i + 1 < words.length; i += 2) {
      out.put(words[i], words[i + 1]);
    }
    for (String space : new String[] {"nbsp", "thinsp", "ensp", "emsp", "hairsp", "numsp"}) {
      out.put(space, String.valueOf(PlainText.THIN));
    }
    for (String nothing : new String[] {"shy", "zwnj", "zwj"}) {
      out.put(nothing, "");
    }
    return out;
  }

  static PlainText read(PlainText in) {
    PlainText.Builder out = new PlainText.Builder();
    Matcher m = MARKUP.matcher(in.text());
    int done = 0;
    while (m.find(done)) {
      copy(in, done, m.start(), out);
      int formula = formula(in.text(), m);
      if (formula > 0) {
        out.append(" formula ", in.line(m.start()));
        done = formula;
        continue;
      }
      String written =
          m.group(4) != null
              ? entity(m.group(4), m.group())
              : m.group(3) != null ? tag(m.group(3), !m.group(2).isEmpty(), m.group()) : "";
      out.append(written, in.line(m.start()));
      done = m.end();
    }
    copy(in, done, in.length(), out);
    return out.build();
  }

  /** Where the formula with raised or lowered parts ends that a tag begins; 0 for another tag. */
  private static int formula(String text, Matcher tag) {
    if (!"math".equalsIgnoreCase(tag.group(3)) || !tag.group(2).isEmpty()) {
      return 0;
    }
    int most = Math.min(text.length(), tag.end() + LONGEST_FORMULA);
    int end = text.substring(tag.end(), most).indexOf("</math");
    boolean raised = end > 0 && RAISED.matcher(text).region(tag.end(), tag.end() + end).find();
    return raised ? tag.end() + end : 0;
  }

  private static void copy(PlainText in, int from, int to, PlainText.Builder out) {
    for (int i = from; i < to; i++) {
      out.append(in.at(i), in.line(i));
    }
  }

  /** The character of an entity; an unknown one stays as it is, and is understood by nobody. */
  private static String entity(String name, String whole) {
    if (name.charAt(0) != '#') {
      return ENTITIES.getOrDefault(name, whole);
    }
    boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
    boolean usable = Character.isValidCodePoint(code) && !Character.isISOControl(code);
    return usable && (code < 0xE000 || code > 0xF8FF) ? Character.toString(code) : " ";
  }

  /** How far a cell reaches. */
  private static String reach(String tag) {
    StringBuilder out = new StringBuilder();
    Matcher m = REACH.matcher(tag);
    while (m.find()) {
      int cells = Integer.parseInt(m.group(2));
      boolean across = m.group(1).equalsIgnoreCase("col");
      out.append(across ? PlainText.across(cells) : PlainText.down(cells));
    }
    return out.toString();
  }

  private static String tag(String name, boolean closing, String whole) {
    String mark =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "table" -> closing ? "" + PlainText.TABLE_END : "" + PlainText.TABLE;
          case "tr" -> "" + PlainText.ROW;
          case "td", "th" -> closing ? "" : PlainText.CELL + reach(whole);
          case "sub" -> closing ? ")" : "_(";
          case "sup" -> closing ? ")" : "^(";
          case "br" -> " ";
          case "li", "dt", "dd" -> "" + PlainText.SENTENCE;
          case "p",
              "div",
              "h1",
              "h2",
              "h3",
              "h4",
              "h5",
              "h6",
              "section",
              "article",
              "blockquote",
              "pre",
              "figure",
              "figcaption",
              "body",
              "caption" ->
              "" + PlainText.PARAGRAPH;
          default -> "";
        };
    return mark;
  }
}
