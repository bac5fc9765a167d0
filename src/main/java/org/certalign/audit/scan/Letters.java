package org.certalign.audit.scan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What else a manuscript calls n: where it says that n is the number of prompts, n = 64 alone names
 * no number of draws.
 */
final class Letters {
  private static final String COUNTED =
      "number\\sof\\s(?:(?!draw|sample|candidate|completion|response|generation|per\\b|to\\b|for\\b)"
          + "[\\p{L}-]{1,30}+\\s){0,2}"
          + Draws.OTHER_NOUN;
  private static final String LETTER = "(?<![\\p{L}\\p{N}_^])([nN])(?![\\p{L}\\p{N}_^'(])";

  private static final Pattern BEFORE =
      Pattern.compile(
          LETTER
              + "\\s?,?\\s?(?:(?:is|are|be|being|denotes?|denoting|means|meaning|counts?|stands\\sfor|the|=|:)\\s){0,3}"
              + COUNTED);
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:"
              + COUNTED
              + "|(?:sample|batch|group|data|dataset|population|context)[-\\s]size|sequence\\slength)"
              + "\\s?,?\\s?\\(?(?:(?:is|of)\\s)?"
              + LETTER);

  private static final Pattern NAMED = Pattern.compile("([nN])\\s?(?:=|∈|in\\b).*", Pattern.DOTALL);

  private final Set<String> otherwise = new HashSet<>();

  /** Looks for what the text says of its letters. */
  Letters(PlainText text) {
    for (Pattern pattern : new Pattern[] {BEFORE, BEHIND}) {
      Matcher m = pattern.matcher(text.text());
      while (m.find()) {
        otherwise.add(m.group(1));
      }
    }
  }

  /** Whether the letter stands for something else. */
  boolean meanOtherwise(String letter) {
    return otherwise.contains(letter);
  }

  /** The tokens of a sentence: where it does not speak of best-of-n, n is what it is elsewhere. */
  List<Token> read(List<Token> tokens) {
    return otherwise.isEmpty() || Prose.speaksOfBestOfN(tokens)
        ? tokens
        : tokens.stream().map(this::read).toList();
  }

  private Token read(Token token) {
    if (!token.is(Token.Kind.DRAWS)) {
      return token;
    }
    Matcher m = NAMED.matcher(token.text());
    return m.matches() && meanOtherwise(m.group(1)) ? token.withoutDraws() : token;
  }
}
