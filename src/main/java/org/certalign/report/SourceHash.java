package org.certalign.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The SHA-256 of what a prover reads in a source: code and specifications. Other comments and the
 * layout may change and the hash stays, so a record of proofs is stale only when it may be wrong.
 */
public final class SourceHash {
  /** What is kept as it is: literals, and the comments for provers (group 1). Else a comment. */
  private static final Pattern LEXEME =
      Pattern.compile(
          "\"(?:[^\"\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\n]|\\\\.)*+'"
              + "|(/\\*[@+][\\s\\S]*?\\*/|//[@+][^\n]*+)"
              + "|/\\*[\\s\\S]*?\\*/|//[^\n]*+");

  /** The sign that begins a line of a longer specification means nothing. */
  private static final Pattern MARGIN = Pattern.compile("\\n[ \\t]*@+(?=[ \\t\\r\\n])");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** A space that separates nothing: not between two words, nor between two signs. */
  private static final Pattern IDLE_SPACE =
      Pattern.compile("(?<=[(){}\\[\\];,]) | (?=[(){}\\[\\];,])|(?<=\\w) (?!\\w)|(?<!\\w) (?=\\w)");

  private SourceHash() {}

  /** The hash of a source, in hexadecimal digits. */
  public static String of(String source) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(essence(source).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Code and specifications, without idle space; literals as they are. */
  public static String essence(String source) {
    StringBuilder kept = new StringBuilder();
    StringBuilder code = new StringBuilder();
    Matcher lexeme = LEXEME.matcher(source);
    int done = 0;
    while (lexeme.find()) {
      code.append(source, done, lexeme.start());
      String text = lexeme.group();
      if (lexeme.group(1) != null) {
        code.append(MARGIN.matcher(text).replaceAll("\n"));
        code.append(text.startsWith("//") ? " // " : " ");
      } else if (text.startsWith("/")) {
        code.append(' ');
      } else {
        kept.append(plain(code)).append(text);
        code.setLength(0);
      }
      done = lexeme.end();
    }
    return kept.append(plain(code.append(source, done, source.length()))).toString();
  }

  private static String plain(CharSequence code) {
    String spaced = SPACE.matcher(code).replaceAll(" ");
    return IDLE_SPACE.matcher(spaced).replaceAll("").strip();
  }
}
