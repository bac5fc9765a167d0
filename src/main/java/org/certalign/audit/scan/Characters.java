package org.certalign.audit.scan;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to write each character: minus signs, spaces, raised and lowered digits; no addresses.
 */
final class Characters {
  private static final Pattern ADDRESS =
      Pattern.compile("\\b(?:https?|ftp)://[^\\s\\uE000-\\uE007)>]*+");
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  private Characters() {}

  static PlainText read(PlainText in) {
    PlainText.Builder out = new PlainText.Builder();
    Matcher address = ADDRESS.matcher(in.text());
    int done = 0;
    while (address.find()) {
      copy(in, done, address.start(), out);
      done = address.end();
    }
    copy(in, done, in.length(), out);
    return out.build();
  }

  private static void copy(PlainText in, int from, int to, PlainText.Builder out) {
    for (int i = from; i < to; i++) {
      String c = plain(in.at(i));
      boolean groups = i > 0 && isDigit(in.at(i - 1)) && isDigit(in.at(i + 1));
      out.append(c.length() == 1 && c.charAt(0) == PlainText.THIN && !groups ? " " : c, in.line(i));
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String plain(char c) {
    if (c < 0x80 || (c >= PlainText.CELL && c <= PlainText.DOWN)) {
      return String.valueOf(c);
    }
    if (RAISED.indexOf(c) >= 0) {
      return "^" + RAISED.indexOf(c);
    }
    if (LOWERED.indexOf(c) >= 0) {
      return "_" + LOWERED.indexOf(c);
    }
    return switch (c) {
      case '−', '–', '‐', '‑', '⁃', '﹣', '－' -> "-";
      case '\u00A0', '\u2007', '\u2009', '\u200A', '\u202F', '\u2006' ->
          String.valueOf(PlainText.THIN);
      case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD' -> "";
      case '≤', '⩽', '≦', '≲' -> "≤";
      case '≥', '⩾', '≧', '≳' -> "≥";
      case '≈', '≃', '≅', '∼', '≐' -> "≈";
      case '∥', '‖' -> "‖";
      case '×' -> "×";
      case '·', '⋅', '∙' -> "·";
      case 'ⁿ' -> "^n";
      case 'ₙ' -> "_n";
      case '∞' -> "∞";
      case '½' -> "1/2";
      case '¼' -> "1/4";
      case '¾' -> "3/4";
      case '∈' -> "∈";
      case '…' -> "…";
      case '—' -> " — ";
      default -> base(c);
    };
  }

  /** A letter without its accent: é is e. */
  private static String base(char c) {
    if (!Character.isLetter(c)) {
      return String.valueOf(c);
    }
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).substring(0, 1);
  }
}
