package org.certalign.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What changed between two certificates, two runs or two audits. It knows their form only as far as
 * it must: enclosures ({@code lo}, {@code hi}), verdicts, and the names by which entries of lists
 * are the same entry; so a new lane is compared without a line here.
 *
 * <pre>{@code
 * boolean worse =
 *     Diff.of(old, now).stream().anyMatch(c -> c.grade() == Change.Grade.REGRESSION);
 * }</pre>
 */
public final class Diff {
  /** The fields that name an entry of a list; what is left has its place for a name. */
  private static final List<String> NAMES =
      List.of("id", "case", "family", "name", "statement", "text", "params");

  /** What a search or a sample came upon, another time another: nothing is promised of it. */
  private static final Set<String> CHANCES = Set.of("tightest", "witness");

  /** What another seed leads to: not compared where the seeds differ. */
  private static final Set<String> DRAWN =
      Set.of(
          "interval",
          "tightness",
          "power",
          "refutedFrom",
          "instances",
          "hold",
          "equalToAllBits",
          "undefined");

  private final List<Change> changes = new ArrayList<>();
  private boolean sameSeed = true;

  private Diff() {}

  /**
   * The changes, in the order of the old tree.
   *
   * @throws org.certalign.real.InputError if an enclosure in one of them cannot be read
   */
  public static List<Change> of(JsonNode old, JsonNode now) {
    Diff diff = new Diff();
    diff.compare("", "", old, now);
    return List.copyOf(diff.changes);
  }

  private void compare(String where, String key, JsonNode old, JsonNode now) {
    if (old.equals(now) || CHANCES.contains(key) || (!sameSeed && DRAWN.contains(key))) {
      return;
    }
    if (old.isArray() && now.isArray()) {
      entries(where, byName(old), byName(now), key);
    } else if (old.isObject() && now.isObject()) {
      object(where, key, old, now);
    } else {
      changes.add(ValueChange.of(where, key, old, now));
    }
  }

  private void object(String where, String key, JsonNode old, JsonNode now) {
    if (old.has("seed")) {
      sameSeed = old.get("seed").equals(now.path("seed"));
    }
    Map<String, JsonNode> before = fields(old);
    Map<String, JsonNode> after = fields(now);
    if (EnclosureChange.isEnclosure(old) && EnclosureChange.isEnclosure(now)) {
      EnclosureChange.of(where, old, now).ifPresent(changes::add);
      Set<String> ends = Set.of("lo", "hi", "reason");
      before.keySet().removeAll(ends);
      after.keySet().removeAll(ends);
    }
    entries(where, before, after, key);
  }

  private void entries(
      String where, Map<String, JsonNode> old, Map<String, JsonNode> now, String list) {
    Set<String> names = new LinkedHashSet<>(old.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      String place = where.isEmpty() ? name : where + "/" + name;
      if (!now.containsKey(name)) {
        changes.add(ValueChange.lost(place, list, name));
      } else if (!old.containsKey(name)) {
        changes.add(ValueChange.added(place, list, name));
      } else {
        compare(place, name, old.get(name), now.get(name));
      }
    }
  }

  private static Map<String, JsonNode> fields(JsonNode node) {
    Map<String, JsonNode> out = new LinkedHashMap<>();
    node.properties().forEach(field -> out.put(field.getKey(), field.getValue()));
    return out;
  }

  private static Map<String, JsonNode> byName(JsonNode list) {
    Map<String, JsonNode> out = new LinkedHashMap<>();
    for (JsonNode entry : list) {
      String name = name(entry, out.size());
      for (int again = 2; out.containsKey(name); again++) {
        name = name(entry, out.size()) + " (" + again + ")";
      }
      out.put(name, entry);
    }
    return out;
  }

  private static String name(JsonNode entry, int place) {
    if (entry.isTextual()) {
      return entry.asText();
    }
    List<String> parts = new ArrayList<>();
    for (String field : NAMES) {
      JsonNode part = entry.path(field);
      if (part.isTextual() && (parts.isEmpty() || !field.equals("statement"))) {
        parts.add(part.asText());
      } else if (part.isObject()) {
        part.properties().forEach(p -> parts.add(p.getKey() + "=" + p.getValue().asText()));
      }
    }
    return parts.isEmpty() ? "#" + (place + 1) : String.join(" ", parts);
  }
}
