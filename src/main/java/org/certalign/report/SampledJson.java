package org.certalign.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.certalign.certify.Bracket;
import org.certalign.certify.SampledResult;
import org.certalign.sampling.ConfidenceInterval;
import org.certalign.theorem.SampledQuantity;
import org.certalign.theorem.SamplingPlan;

/** What sampling says of a statement, as JSON. */
final class SampledJson {
  private SampledJson() {}

  /** What is known before anything is drawn. */
  static ObjectNode planned(SamplingPlan plan) {
    SampledQuantity quantity = plan.quantity();
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("case", quantity.name());
    out.set("instance", CertificateJson.texts(quantity.instance()));
    out.put("quantity", quantity.words());
    out.put("claimed", "quantity %s value".formatted(plan.relation().sign()));
    out.put("expected", plan.breaks() ? "REFUTED" : "CERTIFIED");
    out.put("attained", plan.sharp());
    return out;
  }

  static ObjectNode of(SampledResult s) {
    ConfidenceInterval interval = s.interval();
    ObjectNode out = planned(s.plan());
    out.remove("attained");
    out.put("verdict", s.verdict().name());
    out.set("interval", ends(new Bracket(interval.lo(), interval.hi())));
    out.set("value", ends(s.value()));
    out.put("error", Outward.upper(interval.error()));
    out.put("method", interval.method().toString());
    out.put("draws", s.draws());
    out.put("unit", s.unit());
    out.put("stream", s.stream());
    if (s.power() != null) {
      out.put("power", Outward.exact(s.power()));
    }
    out.put("attained", s.plan().sharp());
    if (s.refutedFrom() != null) {
      out.put("refutedFrom", Outward.exact(s.refutedFrom()));
    }
    if (s.tightness() != null) {
      out.set("tightness", ends(s.tightness()));
    }
    return out;
  }

  private static ObjectNode ends(Bracket x) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("lo", Outward.lower(x.lo()))
        .put("hi", Outward.upper(x.hi()));
  }
}
