package org.certalign.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.certalign.theorem.Lane;
import org.certalign.theorem.Registry;
import org.certalign.theorem.SharpCase;
import org.certalign.theorem.Theorem;

/**
 * What a certificate takes over from the registry, and neither computes nor draws: what the theorem
 * says, under which assumptions, and what was to be examined. A certificate that says something
 * else is of another theorem, whatever its numbers.
 */
public final class RegistryText {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> SAMPLED =
      List.of("case", "instance", "quantity", "claimed", "expected", "attained");

  private final JsonNode certificate;
  private final List<String> flaws = new ArrayList<>();

  private RegistryText(JsonNode certificate) {
    this.certificate = certificate;
  }

  /** Where a certificate of this version says something else than the registry. */
  public static List<String> flaws(JsonNode certificate) {
    String id = certificate.path("id").asText();
    RegistryText check = new RegistryText(certificate);
    Registry.all().stream()
        .filter(t -> t.id().equals(id))
        .findFirst()
        .ifPresentOrElse(check::compare, () -> check.flaws.add("id: no theorem is called so"));
    return check.flaws;
  }

  private void compare(Theorem t) {
    ObjectNode said = TheoremJson.of(t);
    for (String field :
        List.of("title", "statement", "sources", "assumptions", "basis", "proofs")) {
      if (!said.path(field).toString().equals(certificate.path(field).toString())) {
        flaws.add(field + ": not what the registry says of the theorem");
      }
    }
    JsonNode twins = certificate.path("twins");
    names("twins", List.of("id", "statement"), twins, said.path("twins"));
    JsonNode cases = certificate.at("/lanes/enclosure");
    names("lanes/enclosure", List.of("case", "params"), cases, cases(t));
    ArrayNode families = NODES.arrayNode();
    t.families().forEach(f -> families.addObject().put("family", f.name()));
    names("lanes/exact", List.of("family"), certificate.at("/lanes/exact"), families);
    for (Lane lane : Lane.values()) {
      String list = "lanes/" + lane.key();
      names(list, SAMPLED, certificate.at("/" + list), sampled(t, lane));
    }
  }

  private static ArrayNode cases(Theorem t) {
    ArrayNode out = NODES.arrayNode();
    for (SharpCase sharp : t.sharpCases()) {
      Map<String, String> given = sharp.arguments();
      Map<String, String> params = t.bound().isEmpty() ? given : t.arguments(given).text();
      out.addObject().put("case", sharp.name()).set("params", CertificateJson.texts(params));
    }
    return out;
  }

  private static ArrayNode sampled(Theorem t, Lane lane) {
    ArrayNode out = NODES.arrayNode();
    t.plans().stream()
        .filter(plan -> plan.quantity().lane() == lane)
        .forEach(plan -> out.add(SampledJson.planned(plan)));
    return out;
  }

  /** Whether both lists have the same entries in the same order, as far as these fields go. */
  private void names(String list, List<String> fields, JsonNode entries, JsonNode expected) {
    for (String field : fields) {
      if (!texts(entries, field).equals(texts(expected, field))) {
        flaws.add("%s: not those that the registry names (%s)".formatted(list, field));
      }
    }
  }

  private static List<String> texts(JsonNode entries, String field) {
    return StreamSupport.stream(entries.spliterator(), false)
        .map(entry -> entry.path(field).toString())
        .toList();
  }
}
