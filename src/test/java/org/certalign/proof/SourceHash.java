package org.certalign.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The SHA-256 of what a prover reads in a source: code and specifications. Other comments and the
 * layout may change and the hash stays, so a record of proofs is stale only when it may be wrong.
 */
final class SourceHash {
  /** What is kept as it is: literals, and the comments for provers (group 1). Else a comment. */
  private static final Pattern LEXEME =
      Pattern.compile(
          "\"(?:[^\"\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\n]|\\\\.)*+'"
              + "|(/\\*[@+](?s:.)*?\\*/|//[@+][^\n]*+)"
              + "|/\\*(?s:.)*?\\*/|//[^\n]*+");

  /** The sign that begins a line of a longer specification means nothing. */
  private static final Pattern MARGIN = Pattern.compile("\\n[ \\t]*@+(?=[ \\t\\r\\n])");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** A space that separates nothing: not between two words, nor between two signs. */
  private static final Pattern IDLE_SPACE =
      Pattern.compile("(?<=[(){}\\[\\];,]) | (?=[(){}\\[\\];,])|(?<=\\w) (?!\\w)|(?<!\\w) (?=\\w)");

  private SourceHash() {}

  /** The hash of a source, in hexadecimal digits. */
  static String of(String source) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(essence(source).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The hashes of all classes of a package below {@code org.certalign}, by full name. */
  static Map<String, String> ofPackage(String name) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    Path directory = Path.of("src", "main", "java", "org", "certalign", name);
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.sorted().toList()) {
        String type = file.getFileName().toString().replace(".java", "");
        if (!type.equals("package-info")) {
          hashes.put("org.certalign." + name + "." + type, of(Files.readString(file)));
        }
      }
    }
    return hashes;
  }

  /** Code and specifications, without idle space; literals as they are. */
  static String essence(String source) {
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
