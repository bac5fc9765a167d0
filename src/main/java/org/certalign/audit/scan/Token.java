package org.certalign.audit.scan;

import java.util.List;

/**
 * A piece of a sentence that means something to the scan.
 *
 * @param kind what it is
 * @param text as it stands in the plain text
 * @param start where it begins in the paragraph
 * @param end where it ends
 * @param quantity for a quantity; else null
 * @param draws for draws: the numbers of draws named, empty where it is a range
 * @param number for a number; else null
 * @param sign for a relation: =, &lt;, &lt;=, &gt; or &gt;=; for an order: the order; else null
 */
record Token(
    Kind kind,
    String text,
    int start,
    int end,
    Quantity quantity,
    List<String> draws,
    Numeral number,
    String sign) {
  /** The kinds of pieces. */
  enum Kind {
    /** A closed form, by name or formula, or another quantity. */
    QUANTITY,
    /** How many draws: n = 64, best-of-64. */
    DRAWS,
    /** The order of a Rényi divergence: alpha = 2, of order 2. */
    ORDER,
    /** A number. */
    NUMBER,
    /** A relation in signs: they say it of what stands right before them. */
    RELATION,
    /** A relation in words: they say it of the last thing named. */
    VERB,
    /** about, only, just. */
    ADVERB,
    /** nats. */
    NATS,
    /** bits. */
    BITS,
    /** A word after which no closed form can be expected: that of its sign; any, without. */
    BLOCKER,
    /** + - / ^ and the like. */
    OPERATOR,
    /** An opening bracket. */
    OPEN,
    /** A closing bracket. */
    CLOSE,
    /** A comma. */
    COMMA,
    /** and. */
    AND,
    /** at, for, when, with. */
    AT,
    /** this, it. */
    PRONOUN,
    /** Ends a sentence. */
    STOP,
    /** Any other word. */
    WORD,
    /** Any other sign. */
    SIGN
  }

  static Token of(Kind kind, String text, int start, int end) {
    return new Token(kind, text, start, end, null, List.of(), null, null);
  }

  static Token quantity(Quantity q, String text, int start, int end) {
    return new Token(Kind.QUANTITY, text, start, end, q, List.of(), null, null);
  }

  static Token draws(List<String> n, String text, int start, int end) {
    return new Token(Kind.DRAWS, text, start, end, null, n, null, null);
  }

  /** The same words where they name no number of draws. */
  Token withoutDraws() {
    return draws(List.of(), text, start, end);
  }

  static Token number(Numeral number, String text, int start, int end) {
    return new Token(Kind.NUMBER, text, start, end, null, List.of(), number, null);
  }

  static Token signed(Kind kind, String sign, String text, int start, int end) {
    return new Token(kind, text, start, end, null, List.of(), null, sign);
  }

  boolean is(Kind... kinds) {
    for (Kind k : kinds) {
      if (k == kind) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a word beside which a quantity is no closed form. */
  boolean blocks(Quantity q) {
    return kind == Kind.BLOCKER && (sign == null || sign.equals(q.theorem()));
  }

  boolean isWord(String... words) {
    for (String w : words) {
      if (w.equalsIgnoreCase(text)) {
        return true;
      }
    }
    return false;
  }
}
