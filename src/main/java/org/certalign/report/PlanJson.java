package org.certalign.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.certalign.certify.plan.Bracket;
import org.certalign.certify.plan.Plan;

/** A plan as JSON. */
public final class PlanJson {
  private PlanJson() {}

  /**
   * {@code
   * {"question","rule","params","target","verdict","n","bracket":[{"n","lo","hi"}],"meaning"}}; the
   * variable is {@code m} where samples were asked for.
   */
  public static ObjectNode of(Plan plan) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.put("question", plan.question());
    out.put("rule", plan.rule());
    ObjectNode params = out.putObject("params");
    plan.params().forEach(params::put);
    out.put("target", plan.target());
    out.put("verdict", plan.bracket().undecided() == null ? "CERTIFIED" : "UNDECIDED");
    if (plan.answer() == null) {
      out.putNull(plan.variable());
    } else {
      out.put(plan.variable(), plan.answer().toString());
    }
    ArrayNode bracket = out.putArray("bracket");
    plan.values()
        .forEach(
            (n, v) ->
                bracket
                    .addObject()
                    .put(plan.variable(), Bracket.text(n))
                    .put("lo", v.lo())
                    .put("hi", v.hi()));
    out.put("meaning", plan.meaning());
    return out;
  }
}
