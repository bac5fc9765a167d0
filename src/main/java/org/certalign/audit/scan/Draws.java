package org.certalign.audit.scan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of draws as manuscripts write them: n = 64, n = 4, 16 and 64, best-of-64, BoN@64, Bo64.
 */
final class Draws {
  private static final String NUMBER =
      "(?:(\\d{1,9})\\s?\\^\\s?(?:\\(\\s?(\\d{1,4})\\s?\\)|(\\d{1,4})(?!\\d))|(\\d{1,3}(?:[,\\u2009]\\d{3})++(?!\\d)|\\d{1,9999}(?:\\.\\d{1,99})?))";

  private static final Pattern FIRST =
      Pattern.compile(
          "(?:[bB]est[-\\s]of[-\\s]|Bo[NnK]?[-@_\\s]?\\(?(?:[nN]\\s?=\\s?)?|BON[-@_\\s]?\\(?(?:[nN]\\s?=\\s?)?"
              + "|[nN]\\s?(?:=|∈|\\bin\\b)\\s?\\{?\\s?)"
              + NUMBER);
  private static final Pattern NEXT =
      Pattern.compile("(?:\\s?,\\s?(?:and\\s)?|\\s(?:and|or)\\s)" + NUMBER);
  private static final Pattern RANGE =
      Pattern.compile(
          "\\s?(?:,\\s?)?(?:…|\\.{3})|\\s?-\\s?\\d|[a-zA-Z]|\\s\\d{3}(?!\\d)|\\s?\\^|\\s?[×·*/]\\s?[\\dn]");
  private static final Pattern NOT_DRAWS =
      Pattern.compile("\\s{0,2}(?:nats?\\b|bits?\\b|%|percent)|\\.\\d|…|\\.{3}");
  private static final Pattern SAMPLES =
      Pattern.compile(
          NUMBER + "\\s(?:samples|draws|candidates|completions|responses|generations)(?!\\w)");

  /** What manuscripts count that is no draws. */
  static final String OTHER_NOUN =
      "(?:prompts|examples|seeds|runs|tokens|participants|questions|trials|models|datasets|epochs|steps|items|documents|words|sentences|users|annotators|pairs|points|layers|folds|rounds)(?!\\w)";

  private static final Pattern OTHER_COUNT = Pattern.compile("\\s" + OTHER_NOUN);
  private static final int LARGEST = 4000;

  private Draws() {}

  /** The numbers of draws that are named at a position; a token without any for a range. */
  static Optional<Token> at(String text, int from) {
    Matcher m = matcher(FIRST, text, from);
    if (isInsideOfWord(text, from)) {
      return Optional.empty();
    }
    if (!m.lookingAt()) {
      return samples(text, from);
    }
    List<String> out = new ArrayList<>();
    out.add(value(m));
    int end = m.end();
    Matcher next = matcher(NEXT, text, end);
    while (next.lookingAt()
        && isLarger(value(next), out)
        && !matcher(NOT_DRAWS, text, next.end()).lookingAt()) {
      out.add(value(next));
      end = next.end();
      next = matcher(NEXT, text, end);
    }
    boolean range =
        matcher(RANGE, text, end).lookingAt()
            || out.contains("")
            || matcher(OTHER_COUNT, text, end).lookingAt();
    boolean braces = m.group().contains("{") && end < text.length() && text.charAt(end) == '}';
    boolean bracket =
        m.group().contains("(")
            && !m.group().contains("^")
            && end < text.length()
            && text.charAt(end) == ')';
    int close = braces || bracket ? end + 1 : end;
    return Optional.of(
        Token.draws(
            range ? List.of() : List.copyOf(out), text.substring(from, close), from, close));
  }

  /** 64 samples: draws where the sentence speaks of best-of-n. */
  private static Optional<Token> samples(String text, int from) {
    Matcher m = matcher(SAMPLES, text, from);
    if (!m.lookingAt() || value(m).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Token.draws(List.of(value(m)), m.group(), from, m.end()));
  }

  /** Whether draws are only counted, not said to be those of best-of-n. */
  static boolean areCounted(Token token) {
    return Character.isDigit(token.text().charAt(0));
  }

  /** 2n = 64 and x_n = 3 say nothing of n. */
  private static boolean isInsideOfWord(String text, int from) {
    char before = from == 0 ? ' ' : text.charAt(from - 1);
    return Character.isLetterOrDigit(before) || "_^|.".indexOf(before) >= 0;
  }

  private static boolean isLarger(String value, List<String> list) {
    if (value.isEmpty()
        || value.contains(".")
        || list.get(list.size() - 1).isEmpty()
        || list.get(0).contains(".")) {
      return false;
    }
    return new BigInteger(value).compareTo(new BigInteger(list.get(list.size() - 1))) > 0;
  }

  /** The number as an exact one; empty where it is too large to be meant. */
  private static String value(Matcher m) {
    if (m.group(1) == null) {
      return m.group(4).replaceAll("[,\\u2009]", "");
    }
    int exponent = Integer.parseInt(m.group(2) == null ? m.group(3) : m.group(2));
    return exponent > LARGEST ? "" : new BigInteger(m.group(1)).pow(exponent).toString();
  }

  private static Matcher matcher(Pattern pattern, String text, int from) {
    return pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
  }
}
