package org.certalign.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.certalign.theorem.Theorem;

/**
 * The proof status of the packages that a theorem's value rests on: the kernel, and the closed
 * forms if it has a value.
 */
public final class ProofBasis {
  private ProofBasis() {}

  /** The methods by package. */
  private static Map<String, List<MethodStatus>> parts(Theorem t) {
    Map<String, List<MethodStatus>> parts = new LinkedHashMap<>();
    parts.put("kernel", of("kernel"));
    if (t.bound().isPresent()) {
      parts.put("bound", of("bound"));
    }
    return parts;
  }

  private static List<MethodStatus> of(String name) {
    String start = ProofRecord.OURS + name + ".";
    return ProofStatus.packed().classes().values().stream()
        .flatMap(List::stream)
        .filter(method -> method.type().startsWith(start))
        .toList();
  }

  /** A sentence for each part. */
  static List<String> sentences(Theorem t) {
    List<String> sentences = new ArrayList<>();
    parts(t)
        .forEach((name, methods) -> sentences.add("package %s: %s".formatted(name, say(methods))));
    return sentences;
  }

  /** How many methods stand how, in words. */
  public static String say(List<MethodStatus> methods) {
    List<String> counts = new ArrayList<>();
    ProofStatus.count(methods)
        .forEach(
            (standing, count) -> {
              if (count > 0) {
                counts.add("%d %s".formatted(count, standing.text()));
              }
            });
    return counts.isEmpty()
        ? "tested only; no prover has a record of it"
        : "%d methods: %s".formatted(methods.size(), String.join(", ", counts));
  }

  /** The same counts as JSON, by package. */
  public static ObjectNode json(Theorem t) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    parts(t).forEach((name, methods) -> out.set(name, counts(methods)));
    return out;
  }

  /** Counts by standing, all of them, in a fixed order. */
  public static ObjectNode counts(List<MethodStatus> methods) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("methods", methods.size());
    ProofStatus.count(methods)
        .forEach((standing, count) -> out.put(standing.name().toLowerCase(Locale.ROOT), count));
    return out;
  }
}
