package org.certalign.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.certalign.audit.Change.Grade;
import org.certalign.real.Enclosure;
import org.certalign.real.InputError;
import org.certalign.real.Rational;

/** Two enclosures of what should be one value. All comparisons are exact. */
final class EnclosureChange {
  private EnclosureChange() {}

  /** Whether a node is an enclosure. */
  static boolean isEnclosure(JsonNode node) {
    return node.path("lo").isTextual() && node.path("hi").isTextual();
  }

  /**
   * What changed; nothing if both have the same ends.
   *
   * @throws InputError if an end is no decimal
   */
  static Optional<Change> of(String where, JsonNode old, JsonNode now) {
    Enclosure before = read(where, old);
    Enclosure after = read(where, now);
    if (before.lo().equals(after.lo()) && before.hi().equals(after.hi())) {
      return Optional.empty();
    }
    String text = "%s, was %s".formatted(show(after), show(before));
    if (apart(before, after)) {
      return Optional.of(new Change(where, Grade.REGRESSION, "another value: " + text));
    }
    int order = width(after).compareTo(width(before));
    return Optional.of(
        order > 0
            ? new Change(where, Grade.REGRESSION, "looser: " + text)
            : new Change(
                where,
                order < 0 ? Grade.IMPROVEMENT : Grade.OTHER,
                (order < 0 ? "tighter: " : "as wide: ") + text));
  }

  private static Enclosure read(String where, JsonNode node) {
    try {
      return Enclosure.parse(node.get("lo").asText(), node.get("hi").asText());
    } catch (InputError e) {
      throw new InputError("%s: %s".formatted(where, e.getMessage()));
    }
  }

  private static boolean apart(Enclosure a, Enclosure b) {
    if (a.isInfinite() || b.isInfinite()) {
      return a.isInfinite() != b.isInfinite();
    }
    return a.upper().compareTo(b.lower()) < 0 || b.upper().compareTo(a.lower()) < 0;
  }

  private static Rational width(Enclosure v) {
    return v.isInfinite() ? Rational.ZERO : v.upper().sub(v.lower());
  }

  private static String show(Enclosure v) {
    return v.isExact() ? v.lo() : "[%s, %s]".formatted(v.lo(), v.hi());
  }
}
