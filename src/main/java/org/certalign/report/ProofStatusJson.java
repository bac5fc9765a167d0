package org.certalign.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The proof status as JSON. */
public final class ProofStatusJson {
  private ProofStatusJson() {}

  /** The methods of some classes, which records they are from, and what is trusted. */
  public static ObjectNode of(ProofStatus status, Map<String, List<MethodStatus>> classes) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.set("records", CertificateJson.strings(status.records()));
    ArrayNode methods = out.putArray("methods");
    classes.values().forEach(list -> list.forEach(m -> methods.add(method(m))));
    ArrayNode trusted = out.putArray("trusted");
    TrustedFacts.packed()
        .forEach((fact, reason) -> trusted.addObject().put("fact", fact).put("reason", reason));
    return out;
  }

  private static ObjectNode method(MethodStatus m) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("method", m.type() + "." + m.method());
    out.put("contract", true);
    out.put("key", m.key());
    out.put("openjml", m.openJml());
    out.put("fresh", m.fresh());
    out.put("standing", m.standing().name().toLowerCase(Locale.ROOT));
    if (!m.provedAs().isEmpty()) {
      out.put("provedAs", m.provedAs());
    }
    return out;
  }
}
