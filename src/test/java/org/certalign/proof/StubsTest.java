package org.certalign.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is said of the library is said to both provers in the same words. */
final class StubsTest {
  /** A clause (groups 1 and 2) or the head of a method (group 3), which its clauses precede. */
  private static final Pattern PART =
      Pattern.compile("\\b(requires|ensures)\\s+([^;]*);|\\b(\\w+)\\([\\w.\\\\ ]*\\);");

  /** The names of parameters, which differ. */
  private static final Pattern PARAMETER = Pattern.compile("\\b(?:v|val)\\b");

  @Test
  void bothStubsSayTheSame() throws IOException {
    Map<String, List<String>> key = clauses("specs/key/java/math/BigInteger.java");
    assertTrue(key.containsKey("shiftRight"), "methods are found");
    assertEquals(key, clauses("specs/openjml/java/math/BigInteger.jml"));
  }

  private static Map<String, List<String>> clauses(String file) throws IOException {
    Map<String, List<String>> methods = new TreeMap<>();
    List<String> clauses = new ArrayList<>();
    Matcher part = PART.matcher(Files.readString(Path.of(file)));
    while (part.find()) {
      if (part.group(3) != null) {
        methods.put(part.group(3), List.copyOf(clauses));
        clauses.clear();
      } else if (!part.group(2).equals("true")) {
        clauses.add(part.group(1) + " " + PARAMETER.matcher(part.group(2)).replaceAll("o"));
      }
    }
    return methods;
  }
}
