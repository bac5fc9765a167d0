package org.certalign.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.certalign.theorem.Theorem;

/**
 * The proof status of the classes that a theorem's value rests on: all of the kernel, and the
 * classes of closed forms that its section uses ({@code closed-forms.json}, which a test compares
 * with the code).
 */
public final class ProofBasis {
  private static final String KERNEL = "org.certalign.kernel.";
  private static final String BOUND = "org.certalign.bound.";
  private static final JsonNode CLOSED_FORMS = closedForms();

  private ProofBasis() {}

  private static JsonNode closedForms() {
    try (InputStream in =
        ProofBasis.class.getResourceAsStream("/org/certalign/closed-forms.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The methods by part: {@code kernel}, and each class of closed forms as {@code bound.Class}. */
  static Map<String, List<MethodStatus>> parts(Theorem t, ProofStatus status) {
    Map<String, List<MethodStatus>> parts = new LinkedHashMap<>();
    List<MethodStatus> kernel = new ArrayList<>();
    status
        .classes()
        .forEach(
            (type, methods) -> {
              if (type.startsWith(KERNEL)) {
                kernel.addAll(methods);
              }
            });
    parts.put("kernel", kernel);
    for (JsonNode name : CLOSED_FORMS.path(t.id())) {
      String type = name.asText();
      parts.put("bound." + type, status.classes().getOrDefault(BOUND + type, List.of()));
    }
    return parts;
  }

  /** A sentence for each part. */
  static List<String> sentences(Theorem t, ProofStatus status) {
    List<String> sentences = new ArrayList<>();
    parts(t, status)
        .forEach((part, methods) -> sentences.add("code of %s: %s".formatted(part, say(methods))));
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

  /** The same counts as JSON, by part. */
  public static ObjectNode json(Theorem t) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    parts(t, ProofStatus.packed()).forEach((part, methods) -> out.set(part, counts(methods)));
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
