package org.certalign.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hash sees code and specifications, and nothing else. */
final class SourceHashTest {
  private static final String SOURCE =
      """
      /** Doc. */
      final class A {
        // why
        /*@ public normal_behavior
          @ requires a > 0 && b < - 1;
          @ ensures \\result == a + +b;
          @*/
        /*+KEY@ assignable \\strictly_nothing; @*/
        static int f(int a, int b) { /* why not */
          return a + +b; //@ nowarn x;
        }
        String s = "/* no  comment */";
        char q = '"', r = '\\'';
      }
      """;

  @Test
  void commentsAndLayoutDoNotCount() {
    String other =
        SOURCE
            .replace("Doc.", "Other doc, with \"quotes.")
            .replace("// why", "")
            .replace("/* why not */", "\n\n")
            .replace("          @ requires", "@    requires")
            .replace("f(int a, int b) {", "f ( int a,\n   int b )\n{");
    assertEquals(SourceHash.essence(SOURCE), SourceHash.essence(other));
    assertEquals(SourceHash.of(SOURCE), SourceHash.of(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a > 0|a >= 0",
        "a > 0|a > 1",
        "\\result == a|\\result != a",
        "+KEY@|+OPENJML@",
        "strictly_nothing|nothing",
        "return a + +b|return a ++b",
        "return a|returna",
        "no  comment|no comment",
        "nowarn x|nowarn",
        "/*@ public|/* @ public",
        "< - 1|<- 1",
        "static int|int"
      })
  void everythingElseCounts(String change) {
    int bar = change.indexOf('|');
    String other = SOURCE.replace(change.substring(0, bar), change.substring(bar + 1));
    assertNotEquals(SOURCE, other);
    assertNotEquals(SourceHash.of(SOURCE), SourceHash.of(other));
  }
}
