package org.certalign.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.certalign.certify.Verdict;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a claims file (YAML or JSON; {@code specs/claims.schema.json}). Every error says the line
 * and column, and what is allowed.
 */
public final class ClaimsFile {
  private static final Set<String> TOP = Set.of("version", "claims");
  private static final Set<String> KEYS =
      Set.of("id", "source", "theorem", "params", "expr", "claim", "observed", "expect", "note");
  private static final Set<String> OBSERVED = Set.of("value", "half_width");

  private ClaimsFile() {}

  /**
   * The claims of a file's text, in order.
   *
   * @throws InputError for anything that the schema does not allow
   */
  public static List<Claim> parse(String text) {
    Map<String, Node> top = YamlNodes.mapping(YamlNodes.root(text), "the file", TOP);
    Node version = required(top, "version", "the file");
    if (!YamlNodes.text(version, "version").equals("1")) {
      throw new InputError(YamlNodes.place(version) + "version must be 1");
    }
    List<Claim> claims = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node node : YamlNodes.sequence(required(top, "claims", "the file"), "claims")) {
      Claim claim = claim(node);
      if (!ids.add(claim.id())) {
        throw new InputError(
            YamlNodes.place(node) + "id '%s' is given twice".formatted(claim.id()));
      }
      claims.add(claim);
    }
    return claims;
  }

  private static Claim claim(Node node) {
    Map<String, Node> e = YamlNodes.mapping(node, "a claim", KEYS);
    String id = YamlNodes.text(required(e, "id", "a claim"), "id");
    String what = "claim '%s'".formatted(id);
    exactlyOne(e, node, what, "theorem", "expr");
    exactlyOne(e, node, what, "claim", "observed");
    if (e.containsKey("params") && !e.containsKey("theorem")) {
      throw new InputError(YamlNodes.place(node) + what + ": params goes with theorem only");
    }
    return new Claim(
        id,
        YamlNodes.line(node),
        optional(e, "source", n -> YamlNodes.text(n, "source"), ""),
        optional(e, "theorem", n -> YamlNodes.text(n, "theorem"), null),
        optional(e, "params", ClaimsFile::params, Map.of()),
        optional(e, "expr", n -> YamlNodes.text(n, "expr"), null),
        optional(
            e, "claim", n -> placed(n, () -> Assertion.parse(YamlNodes.text(n, "claim"))), null),
        optional(e, "observed", ClaimsFile::observation, null),
        optional(e, "expect", ClaimsFile::verdict, null));
  }

  private static Map<String, String> params(Node node) {
    Map<String, String> out = new LinkedHashMap<>();
    YamlNodes.mapping(node, "params").forEach((k, v) -> out.put(k, YamlNodes.text(v, k)));
    return out;
  }

  private static Observation observation(Node node) {
    if (!YamlNodes.isMapping(node)) {
      String text = YamlNodes.text(node, "observed");
      return new Observation(text, placed(node, () -> Rational.parse(text)), Rational.ZERO);
    }
    Map<String, Node> e = YamlNodes.mapping(node, "observed", OBSERVED);
    String value = YamlNodes.text(required(e, "value", "observed"), "value");
    String half = optional(e, "half_width", n -> YamlNodes.text(n, "half_width"), "0");
    Rational width = placed(node, () -> Rational.parse(half));
    if (width.signum() < 0) {
      throw new InputError(
          YamlNodes.place(node) + "half_width is %s; allowed: a number >= 0".formatted(half));
    }
    String text = width.signum() == 0 ? value : value + " +- " + half;
    return new Observation(text, placed(node, () -> Rational.parse(value)), width);
  }

  private static Verdict verdict(Node node) {
    String text = YamlNodes.text(node, "expect");
    for (Verdict v : Verdict.values()) {
      if (v.name().equals(text)) {
        return v;
      }
    }
    throw new InputError(
        YamlNodes.place(node)
            + "expect is '%s'; allowed: CERTIFIED, REFUTED, UNDECIDED".formatted(text));
  }

  private static Node required(Map<String, Node> entries, String key, String what) {
    Node node = entries.get(key);
    if (node == null) {
      String place = entries.values().stream().findFirst().map(YamlNodes::place).orElse("");
      throw new InputError(place + what + " needs '%s'".formatted(key));
    }
    return node;
  }

  private static void exactlyOne(
      Map<String, Node> entries, Node node, String what, String a, String b) {
    if (entries.containsKey(a) == entries.containsKey(b)) {
      throw new InputError(
          YamlNodes.place(node) + "%s needs exactly one of '%s' and '%s'".formatted(what, a, b));
    }
  }

  private static <T> T optional(
      Map<String, Node> entries, String key, Function<Node, T> read, T otherwise) {
    Node node = entries.get(key);
    return node == null ? otherwise : read.apply(node);
  }

  private static <T> T placed(Node node, java.util.function.Supplier<T> read) {
    try {
      return read.get();
    } catch (InputError e) {
      throw new InputError(YamlNodes.place(node) + e.getMessage());
    }
  }
}
