package org.certalign.audit.scan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two policies between which a divergence is taken, as in KL(P_n ‖ P): which of them is
 * best-of-n says which divergence it is.
 *
 * @param first the first
 * @param second the second
 * @param end where the closing bracket ends
 */
record Policies(String first, String second, int end) {
  private static final int LONGEST = 120;
  private static final Pattern PARTS = Pattern.compile("‖|\\|\\||\\||,|;|:");
  private static final Pattern BEST_OF_N =
      Pattern.compile(
          "[Bb]o[Nn]|BON|[Bb]est|[_^]\\s?\\(*\\s?(?:[nN](?![a-z])|[1-9]\\d{0,39})|\\((?:[nN]|[1-9]\\d{0,39})\\)");
  private static final Pattern NUMBER = Pattern.compile("(?:[_^(-]|of)\\s?\\(*\\s?(\\d{1,40})");
  private static final Pattern ALIGNED = Pattern.compile("\\s*(?:π|pi|Pi|policy|q|Q)\\s*");
  private static final Pattern REFERENCE = Pattern.compile("ref|_\\(?0|base|SFT|sft|init");

  /** The policies in brackets at a position; null where there are none. */
  static Policies at(String text, int from) {
    int open = from;
    while (open < text.length() && open < from + 2 && Character.isWhitespace(text.charAt(open))) {
      open++;
    }
    if (open >= text.length() || "([{".indexOf(text.charAt(open)) < 0) {
      return null;
    }
    int close = closing(text, open);
    if (close < 0) {
      return null;
    }
    String inside = text.substring(open + 1, close);
    Matcher m = PARTS.matcher(inside);
    if (inside.contains("=") || !m.find()) {
      return null;
    }
    return new Policies(inside.substring(0, m.start()), inside.substring(m.end()), close + 1);
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length() && i < open + LONGEST; i++) {
      char c = text.charAt(i);
      depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The quantity that a divergence is between these policies. */
  Quantity of(Quantity q) {
    boolean forward = BEST_OF_N.matcher(first).find();
    boolean backward = BEST_OF_N.matcher(second).find();
    if (forward != backward) {
      Quantity turned = forward ? q : turned(q);
      Matcher n = NUMBER.matcher(forward ? first : second);
      return n.find() ? turned.withDraws(List.of(n.group(1))) : turned;
    }
    boolean any = ALIGNED.matcher(first).matches() && REFERENCE.matcher(second).find();
    return any && !forward ? q : Quantity.other(q.name());
  }

  /** The same divergence the other way around. */
  private static Quantity turned(Quantity q) {
    return switch (q.theorem()) {
      case "bon-kl" -> q.withTheorem("bon-forward-kl");
      case "bon-renyi" -> q.withTheorem("bon-reverse-renyi");
      case "bon-tv", "bon-hellinger2", "hellinger", "bon-forward-kl" -> q;
      default -> Quantity.other(q.name());
    };
  }
}
