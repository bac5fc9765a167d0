package org.certalign.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The methods that have a contract but no proof yet, {@code Class.method} or {@code Class.*} a line
 * in {@code specs/UNPROVED.txt}. Certificates say so as long as there are any.
 */
final class Unproved {
  /** Their names. */
  static final Set<String> METHODS = read();

  private Unproved() {}

  /** Whether a method is listed, by its name or with all of its class. */
  static boolean contains(String type, String method) {
    return METHODS.contains(type + "." + method) || METHODS.contains(type + ".*");
  }

  private static Set<String> read() {
    try (Stream<String> lines =
        Files.lines(Path.of("specs", "UNPROVED.txt"), StandardCharsets.UTF_8)) {
      return lines
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
