package org.certalign.report.cite;

import java.util.Locale;
import java.util.Map;

/** Names for macros and variables, made of the theorem's id and its parameters. */
final class MacroName {
  private static final int LONGEST = 80;
  private static final String[] DIGITS = {
    "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"
  };

  private MacroName() {}

  /** A control word of TeX: letters alone. {@code bon-kl n=64} is {@code bonKlNSixFour}. */
  static String tex(Citation c) {
    StringBuilder out = new StringBuilder(word(c.theorem().id()));
    out.setCharAt(0, Character.toLowerCase(out.charAt(0)));
    int id = out.length();
    for (Map.Entry<String, String> p : c.params().entrySet()) {
      out.append(word(p.getKey())).append(word(p.getValue()));
    }
    if (out.length() <= LONGEST) {
      return out.toString();
    }
    // Too long to type: sixteen letters of the hash tell it from others.
    out.setLength(id);
    c.hash()
        .substring(0, 16)
        .chars()
        .forEach(x -> out.append((char) ('a' + Character.digit(x, 16))));
    return out.toString();
  }

  /** Letters for all characters; a word begins with a capital. */
  private static String word(String text) {
    StringBuilder out = new StringBuilder();
    boolean begins = true;
    for (int i = 0; i < text.length(); i++) {
      char x = text.charAt(i);
      if (x >= '0' && x <= '9') {
        out.append(DIGITS[x - '0']);
        begins = true;
      } else if ((x >= 'a' && x <= 'z') || (x >= 'A' && x <= 'Z')) {
        out.append(begins ? String.valueOf(x).toUpperCase(Locale.ROOT) : x);
        begins = false;
      } else {
        out.append(
            x == '/'
                ? "Over"
                : x == ',' ? "And" : x == '.' ? "Point" : x == '-' && i == 0 ? "Minus" : "");
        begins = true;
      }
    }
    return out.toString();
  }

  /** A name of Typst: letters, digits and hyphens. */
  static String typst(Citation c) {
    StringBuilder out = new StringBuilder(c.theorem().id());
    for (Map.Entry<String, String> p : c.params().entrySet()) {
      String value =
          p.getValue().replace("/", "-over-").replace(",", "-and-").replace(".", "-point-");
      out.append('-')
          .append(p.getKey())
          .append('-')
          .append(value.startsWith("-") ? "minus" + value : value);
    }
    return out.length() <= LONGEST
        ? out.toString()
        : c.theorem().id() + "-" + c.hash().substring(0, 16);
  }
}
