package org.certalign.inspect;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.certalign.real.InputError;

/** The first line of a CSV file: the names of its columns (RFC 4180). */
final class Header {
  /** The most characters of a header. */
  private static final int LONGEST = 1_000_000;

  private Header() {}

  /**
   * The names.
   *
   * @param file as the user named it, for messages
   * @throws InputError if there is no such line, or a name stands twice or is empty
   */
  static List<String> of(Path path, String file, char delimiter) {
    List<String> names = parse(first(path, file), file, delimiter);
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (name.isEmpty()) {
        throw new InputError("'%s', line 1: a column without a name".formatted(file));
      }
      if (!seen.add(name)) {
        throw new InputError(
            "'%s', line 1: two columns are named %s".formatted(file, InputError.show(name)));
      }
    }
    return names;
  }

  private static String first(Path path, String file) {
    StringBuilder out = new StringBuilder();
    boolean quoted = false;
    try (BufferedReader in = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      for (int c = in.read(); c >= 0 && (quoted || (c != '\n' && c != '\r')); c = in.read()) {
        quoted ^= c == '"';
        out.append((char) c);
        if (out.length() > LONGEST) {
          throw new InputError("'%s': the first line has no end".formatted(file));
        }
      }
    } catch (IOException e) {
      throw new InputError("'%s' is not UTF-8 text".formatted(file));
    }
    if (out.indexOf("\0") >= 0) {
      throw new InputError("'%s' is a binary file; text is needed".formatted(file));
    }
    if (out.length() > 0 && out.charAt(0) == '\uFEFF') {
      out.deleteCharAt(0);
    }
    if (out.toString().isBlank()) {
      throw new InputError("'%s' is empty: its first line must name the columns".formatted(file));
    }
    return out.toString();
  }

  private static List<String> parse(String line, String file, char delimiter) {
    List<String> names = new ArrayList<>();
    int i = 0;
    while (true) {
      StringBuilder name = new StringBuilder();
      if (i < line.length() && line.charAt(i) == '"') {
        i = quoted(line, i + 1, name, file);
      } else {
        while (i < line.length() && line.charAt(i) != delimiter) {
          name.append(line.charAt(i++));
        }
      }
      names.add(name.toString().strip());
      if (i == line.length()) {
        return names;
      }
      if (line.charAt(i) != delimiter) {
        throw new InputError("'%s', line 1: text after a quoted name".formatted(file));
      }
      i++;
    }
  }

  private static int quoted(String line, int from, StringBuilder name, String file) {
    for (int i = from; i < line.length(); i++) {
      if (line.charAt(i) != '"') {
        name.append(line.charAt(i));
      } else if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
        name.append('"');
        i++;
      } else {
        return i + 1;
      }
    }
    throw new InputError("'%s', line 1: a quotation mark without its other one".formatted(file));
  }
}
