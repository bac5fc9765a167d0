package org.certalign.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The specifications in a source, as text.
 *
 * @param source the source
 * @param methods for each method or constructor, by name and parameters, its specification and its
 *     modifiers; without other comments, and every white space a space
 */
record Specifications(String source, Map<String, String> methods) {
  private static final Path ROOT = Path.of("src", "main", "java", "org", "certalign");

  private static final String COMMENTS = "((?:/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/\\s*)*)";
  private static final String MODIFIERS = "((?:(?:public|private|static|final)\\s+)*)";
  private static final Pattern METHOD =
      Pattern.compile(
          "(?<=[{};/])\\s*"
              + COMMENTS
              + MODIFIERS
              + "((?!return|new|else|throw)\\w+\\s+)?(\\w+)\\(([^()]*)\\)\\s*\\{");

  /** Reads the sources of the proved packages. */
  static Map<Path, Specifications> ofProvedPackages() throws IOException {
    Map<Path, Specifications> specifications = new LinkedHashMap<>();
    for (String name : List.of("kernel", "bound")) {
      try (Stream<Path> files = Files.list(ROOT.resolve(name))) {
        for (Path file : files.sorted().toList()) {
          if (!file.endsWith("package-info.java")) {
            specifications.put(file, of(Files.readString(file)));
          }
        }
      }
    }
    return specifications;
  }

  /** Reads a source. */
  static Specifications of(String source) {
    Map<String, String> methods = new LinkedHashMap<>();
    Matcher method = METHOD.matcher(source);
    while (method.find()) {
      String specification = method.group(1).replaceAll("(?s)/\\*\\*.*?\\*/", "");
      methods.put(
          method.group(4) + "(" + method.group(5).replaceAll("\\s+", " ") + ")",
          (specification + " " + method.group(2))
              .replaceAll("\\s+@(?=\\s)", " ")
              .replaceAll("\\s+", " ")
              .strip());
    }
    return new Specifications(source, methods);
  }

  /** The methods and constructors of a class, named as {@link KeyProver#name} does. */
  static List<String> signatures(String type) {
    Path file = Path.of("src", "main", "java", type.replace('.', '/') + ".java");
    if (!Files.exists(file)) {
      return List.of();
    }
    String simple = type.substring(type.lastIndexOf('.') + 1);
    try {
      return of(Files.readString(file)).methods().keySet().stream()
          .map(method -> method.replaceAll("/\\*.*?\\*/ ?", ""))
          .map(method -> method.replaceAll("(\\w+)(?:\\[\\])? \\w+(?=[,)])", "$1"))
          .map(method -> method.replace(", ", ",").replace("( ", "("))
          .map(method -> method.replaceFirst("^" + simple + "\\(", KeyProver.CONSTRUCTOR + "("))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The comments for provers. */
  List<String> comments() {
    List<String> comments = new ArrayList<>();
    Matcher comment = Pattern.compile("(?s)/\\*(?:@|\\+).*?\\*/|//@.*|//\\+.*").matcher(source);
    while (comment.find()) {
      comments.add(comment.group());
    }
    return comments;
  }
}
