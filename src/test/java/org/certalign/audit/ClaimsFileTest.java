package org.certalign.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsFileTest {
  private static final String HEAD = "version: 1\nclaims:\n";

  private static Claim one(String claim) {
    List<Claim> claims = ClaimsFile.parse(HEAD + claim);
    assertEquals(1, claims.size());
    return claims.get(0);
  }

  private static String error(String text) {
    return assertThrows(InputError.class, () -> ClaimsFile.parse(text)).getMessage();
  }

  @Test
  void readsNumbersAsWritten() {
    Claim c = one("- {id: a, theorem: bon-kl, params: {n: 0.1}, observed: 1e-9}\n");
    assertEquals("0.1", c.params().get("n"));
    assertEquals(Rational.parse("1e-9"), c.observed().value());
  }

  @Test
  void readsJson() {
    List<Claim> claims =
        ClaimsFile.parse(
            "{\"version\": 1, \"claims\": [{\"id\": \"a\", \"expr\": \"1+1\", \"claim\": \"= 2\"}]}");
    assertEquals("1+1", claims.get(0).expr());
    assertEquals(1, claims.get(0).line());
  }

  @ParameterizedTest
  @CsvSource({
    "= 10.0, 0.05",
    "= 10, 0.5",
    "= 100, 0.5",
    "= 3.17, 0.005",
    "= 1e2, 50",
    "= 1.5e-3, 0.00005",
    "= 1/3, 0",
    "= -2.5, 0.05",
    "= 10.0 +- 0.1, 0.1",
    "< 5.91, 0"
  })
  void takesTheToleranceFromTheLastDigit(String text, String tolerance) {
    assertEquals(Rational.parse(tolerance), Assertion.parse(text).tolerance());
  }

  @ParameterizedTest
  @CsvSource({"~ 3", "3", "= x", "< 1 +- 0.1", "= 1 +- -1", "=", "'= 1 2'", "== 1"})
  void rejectsOtherClaims(String text) {
    assertThrows(InputError.class, () -> Assertion.parse(text));
  }

  /** Blanks can be parted in many ways; none of them is tried twice. */
  @Test
  void isNotHungByBlanks() {
    String blanks = " ".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThrows(InputError.class, () -> Assertion.parse("=" + blanks + "x y"));
          assertThrows(InputError.class, () -> Assertion.parse("= 1" + blanks + "y"));
          assertEquals(Rational.ONE, Assertion.parse(blanks + "=" + blanks + "1 +- 1").number());
        });
  }

  @Test
  void saysWhereAnErrorIs() {
    assertTrue(
        error(HEAD + "- {id: a, theorem: t, claim: '= 1', tehorem: x}\n")
            .startsWith("line 3, column 3: "));
    assertTrue(error(HEAD + "- {id: a, theorem: t\n").contains("malformed YAML"));
    assertTrue(error("version: 1\nclaims: {\n").startsWith("line "));
    assertTrue(error("s: !axini%a").startsWith("malformed YAML: "));
  }

  @Test
  void namesTheNearestKey() {
    assertTrue(
        error(HEAD + "- {id: a, tehorem: x, claim: '= 1'}\n").contains("did you mean 'theorem'"));
  }

  @Test
  void rejectsWhatTheSchemaDoesNotAllow() {
    assertTrue(error("claims: []\n").contains("version"));
    assertTrue(error("version: 2\nclaims: []\n").contains("version must be 1"));
    assertTrue(
        error(HEAD + "- {id: a, expr: '1', claim: '= 1'}\n- {id: a, expr: '1', claim: '= 1'}\n")
            .contains("given twice"));
    assertTrue(error(HEAD + "- {id: a, id: b, expr: '1', claim: '= 1'}\n").contains("twice"));
    assertTrue(error(HEAD + "- {expr: '1', claim: '= 1'}\n").contains("id"));
    assertTrue(
        error(HEAD + "- {id: a, expr: '1', theorem: b, claim: '= 1'}\n").contains("exactly one"));
    assertTrue(error(HEAD + "- {id: a, expr: '1'}\n").contains("exactly one"));
    assertTrue(
        error(HEAD + "- {id: a, expr: '1', claim: '= 1', params: {n: 1}}\n")
            .contains("theorem only"));
    assertTrue(
        error(HEAD + "- {id: a, expr: '1', claim: '= 1', expect: TRUE}\n").contains("CERTIFIED"));
    assertTrue(error(HEAD + "- !!java.net.URL {id: a}\n").contains("tag"));
    assertTrue(error(HEAD + "- !secret {id: a}\n").contains("tag"));
    assertTrue(error("").contains("empty"));
    assertTrue(error("- 1\n").contains("mapping"));
    assertTrue(
        error(HEAD + "- {id: a, expr: '1', observed: {value: 1, half_width: -1}}\n")
            .contains("half_width"));
    assertTrue(error(HEAD + "- {id: a, expr: '1', observed: abc}\n").startsWith("line 3"));
  }

  @Test
  void isNotHungByNestingOrAliases() {
    assertThrows(InputError.class, () -> ClaimsFile.parse("[".repeat(100_000)));
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThrows(InputError.class, () -> ClaimsFile.parse(bomb.toString()));
  }
}
