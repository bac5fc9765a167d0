package org.certalign.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.certalign.theorem.Assumption;
import org.certalign.theorem.Parameter;
import org.certalign.theorem.SamplingPlan;
import org.certalign.theorem.Theorem;

/** Registry entries as JSON. */
public final class TheoremJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private TheoremJson() {}

  /** One theorem, with the lanes that examine it. */
  public static ObjectNode explained(Theorem t) {
    ObjectNode out = of(t);
    out.set("lanes", CertificateJson.strings(t.lanes()));
    ArrayNode sampled = out.putArray("sampled");
    for (SamplingPlan p : t.plans()) {
      ObjectNode plan = sampled.addObject();
      plan.put("case", p.quantity().name());
      plan.put("lane", p.quantity().lane().key());
      plan.put("quantity", p.quantity().words());
      plan.put("claimed", "quantity %s value".formatted(p.relation().sign()));
      plan.put("expected", p.breaks() ? "REFUTED" : "CERTIFIED");
      plan.put("attained", p.sharp());
    }
    return out;
  }

  /** One theorem, with what its entry says. */
  public static ObjectNode of(Theorem t) {
    ObjectNode out = NODES.objectNode();
    out.put("id", t.id());
    out.put("title", t.title());
    out.put("statement", t.statement());
    out.put("tex", t.tex());
    out.set("sources", CertificateJson.strings(t.sources()));
    out.set("assumptions", assumptions(t));
    if (!t.equality().isEmpty()) {
      out.put("equality", t.equality());
    }
    if (!t.breaks().isEmpty()) {
      out.put("breaks", t.breaks());
    }
    if (t.bound().isPresent()) {
      out.put("kind", t.kind().text());
    }
    ArrayNode parameters = out.putArray("parameters");
    t.parameters().forEach(p -> parameters.add(parameter(p)));
    ArrayNode twins = out.putArray("twins");
    t.twins().forEach(w -> twins.addObject().put("id", w.id()).put("statement", w.statement()));
    out.set("basis", CertificateJson.strings(Basis.of(t)));
    out.set("proofs", ProofBasis.json(t));
    return out;
  }

  private static ObjectNode parameter(Parameter p) {
    ObjectNode out = NODES.objectNode();
    out.put("name", p.name());
    out.put("meaning", p.meaning());
    out.put("allowed", p.allowed());
    out.put("required", p.required());
    return out;
  }

  static ArrayNode assumptions(Theorem t) {
    ArrayNode out = NODES.arrayNode();
    for (Assumption a : t.assumptions()) {
      out.addObject().put("text", a.text()).put("checked", a.checked());
    }
    return out;
  }
}
