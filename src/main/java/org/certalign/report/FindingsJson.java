package org.certalign.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.certalign.audit.Finding;
import org.certalign.certify.Verdict;

/** The findings of an audit as JSON. */
public final class FindingsJson {
  private FindingsJson() {}

  /**
   * {@code
   * {"claims":[{"id","verdict","lo","hi","reason"}],"summary":{"certified","refuted","undecided"}}}.
   */
  public static ObjectNode of(List<Finding> findings) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    ArrayNode claims = out.putArray("claims");
    for (Finding f : findings) {
      ObjectNode claim = claims.addObject();
      claim.put("id", f.claim().id());
      claim.put("verdict", f.verdict().name());
      claim.put("claimed", f.claim().text());
      claim.put("lo", f.value().lo());
      claim.put("hi", f.value().hi());
      claim.put("reason", f.reason());
      if (f.claim().expect() != null) {
        claim.put("expect", f.claim().expect().name());
      }
      claim.put("asExpected", f.asExpected());
      if (!f.claim().source().isEmpty()) {
        claim.put("source", f.claim().source());
      }
    }
    ObjectNode summary = out.putObject("summary");
    for (Verdict v : Verdict.values()) {
      long count = findings.stream().filter(f -> f.verdict() == v).count();
      summary.put(v.name().toLowerCase(java.util.Locale.ROOT), count);
    }
    return out;
  }
}
