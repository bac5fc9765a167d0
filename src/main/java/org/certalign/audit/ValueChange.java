package org.certalign.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.certalign.audit.Change.Grade;
import org.certalign.real.Rational;

/** What a change of a single value means; its name tells. */
final class ValueChange {
  /** From worst to best. */
  private static final Map<String, List<String>> RANKS =
      Map.of(
          "verdict", List.of("REFUTED", "UNDECIDED", "CERTIFIED"),
          "outcome", List.of("VIOLATED", "TIE", "HOLDS"),
          "refuted", List.of("false", "true"),
          "checked", List.of("false", "true"),
          "asExpected", List.of("false", "true"),
          "effort", List.of("quick", "standard", "deep"),
          "expected", List.of("REFUTED", "CERTIFIED"),
          "declared", List.of("false", "true"),
          "attained", List.of("false", "true"),
          "holds", List.of("false", "true"));

  /** Numbers that should not fall. */
  private static final Set<String> NOT_LESS =
      Set.of(
          "both",
          "agreesToDigits",
          "secondOpinionAgreesToDigits",
          "digits",
          "values",
          "instances",
          "draws");

  /** Numbers that should not grow. */
  private static final Set<String> NOT_MORE =
      Set.of("tested", "trusted", "undefined", "power", "refutedFrom", "error", "run");

  /** Lists that weaken a theorem by every entry; all others strengthen it. */
  private static final Set<String> BURDENS = Set.of("assumptions");

  /** Entries whose absence is the good news. */
  private static final Set<String> BAD_NEWS = Set.of("violated");

  /** Texts: what they say is said elsewhere too. */
  private static final Set<String> WORDS = Set.of("basis", "sources");

  /** Fields that may be left out, and mean no less then. */
  private static final Set<String> OPTIONAL = Set.of("expect", "source");

  private ValueChange() {}

  /**
   * A value that is another one now.
   *
   * @throws org.certalign.real.InputError if it should be a number and is none
   */
  static Change of(String where, String key, JsonNode old, JsonNode now) {
    String text = "%s, was %s".formatted(show(now), show(old));
    if (key.equals("claimed")) {
      return ClaimChange.of(where, old.asText(), now.asText());
    }
    List<String> ranks = RANKS.get(key);
    if (ranks != null) {
      return graded(where, ranks.indexOf(now.asText()) - ranks.indexOf(old.asText()), text);
    }
    if (NOT_LESS.contains(key) || NOT_MORE.contains(key)) {
      int more = compare(now, old);
      return graded(where, NOT_LESS.contains(key) ? more : -more, text);
    }
    return new Change(where, Grade.OTHER, text);
  }

  private static int compare(JsonNode a, JsonNode b) {
    if (a.isIntegralNumber() && b.isIntegralNumber()) {
      return a.bigIntegerValue().compareTo(b.bigIntegerValue());
    }
    return Rational.parse(a.asText()).compareTo(Rational.parse(b.asText()));
  }

  private static Change graded(String where, int better, String text) {
    Grade grade = better > 0 ? Grade.IMPROVEMENT : better < 0 ? Grade.REGRESSION : Grade.OTHER;
    return new Change(where, grade, text);
  }

  /** An entry that is no more. */
  static Change lost(String where, String list, String name) {
    if (WORDS.contains(list) || OPTIONAL.contains(name)) {
      return new Change(where, Grade.OTHER, "no longer there");
    }
    boolean good = BURDENS.contains(list) || BAD_NEWS.contains(name);
    return new Change(where, good ? Grade.IMPROVEMENT : Grade.REGRESSION, "no longer there");
  }

  /** An entry that was not there. */
  static Change added(String where, String list, String name) {
    if (WORDS.contains(list) || OPTIONAL.contains(name)) {
      return new Change(where, Grade.OTHER, "new");
    }
    boolean bad = BURDENS.contains(list) || BAD_NEWS.contains(name);
    return new Change(where, bad ? Grade.REGRESSION : Grade.IMPROVEMENT, "new");
  }

  private static String show(JsonNode value) {
    return value.isValueNode() ? value.asText() : value.toString();
  }
}
