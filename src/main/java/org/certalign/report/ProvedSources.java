package org.certalign.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The sources of the proved classes as they are now: what a record of proofs is compared with. */
final class ProvedSources {
  private static final Pattern NO_WORD = Pattern.compile("\\W+");

  private final UnaryOperator<String> text;
  private final Map<String, Source> seen = new TreeMap<>();

  /**
   * One source.
   *
   * @param sha256 the hash of its code and contracts
   * @param words the words in them, the simple names of other classes among them
   */
  private record Source(String sha256, Set<String> words) {}

  /**
   * Some sources.
   *
   * @param text the source of a class by its full name; empty if there is none
   */
  ProvedSources(UnaryOperator<String> text) {
    this.text = text;
  }

  /** Those that are packed with this class. */
  static ProvedSources packed() {
    return new ProvedSources(ProvedSources::packed);
  }

  private static String packed(String type) {
    String path = "/" + type.replace('.', '/') + ".java";
    try (InputStream in = ProvedSources.class.getResourceAsStream(path)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hash of the code and contracts of a class. */
  String sha256(String type) {
    return source(type).sha256();
  }

  /** Whether the code or the contracts of a class name another one. */
  boolean names(String type, String other) {
    return source(type).words().contains(other.substring(other.lastIndexOf('.') + 1));
  }

  private Source source(String type) {
    return seen.computeIfAbsent(
        type,
        name -> {
          String source = text.apply(name);
          String essence = SourceHash.essence(source);
          return new Source(
              SourceHash.of(source), new HashSet<>(Arrays.asList(NO_WORD.split(essence))));
        });
  }
}
