package org.certalign.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Collectors;
import org.certalign.certify.Publication;
import org.certalign.real.Enclosure;
import org.certalign.real.Expression;
import org.certalign.real.InputError;
import org.certalign.theorem.Arguments;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;

/**
 * The answer to one question for a number: a theorem's bound at given parameters, or an expression.
 */
public final class Answer {
  private final Theorem theorem;
  private final Map<String, String> params;
  private final String expression;
  private final int digits;
  private final Enclosure value;

  private Answer(
      Theorem theorem, Map<String, String> params, String expression, int digits, Enclosure value) {
    this.theorem = theorem;
    this.params = params;
    this.expression = expression;
    this.digits = digits;
    this.value = value;
  }

  /**
   * A theorem's bound.
   *
   * @throws InputError for an unknown theorem, one without a number, or bad parameters
   */
  public static Answer bound(String id, Map<String, String> given, int digits) {
    Theorem theorem = Registry.find(id);
    if (theorem.bound().isEmpty()) {
      throw new InputError(
          "theorem '%s' is a statement without a number; 'certalign explain %s' says more"
              .formatted(id, id));
    }
    Arguments arguments = theorem.arguments(given);
    Enclosure value = Publication.value(theorem, arguments, digits);
    return new Answer(theorem, arguments.text(), null, digits, value);
  }

  /**
   * An expression.
   *
   * @throws InputError if it cannot be read or has no value
   */
  public static Answer expression(String text, int digits) {
    return new Answer(null, Map.of(), text, digits, Expression.parse(text).evaluate(digits));
  }

  /** As JSON, with the given id. */
  public ObjectNode json(JsonNode id) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.set("id", id == null ? JsonNodeFactory.instance.nullNode() : id);
    if (theorem == null) {
      out.put("expr", expression);
    } else {
      out.put("theorem", theorem.id());
      ObjectNode parameters = out.putObject("params");
      params.forEach(parameters::put);
    }
    out.put("digits", digits);
    out.put("lo", value.lo());
    out.put("hi", value.hi());
    if (theorem != null) {
      out.put("kind", theorem.kind().text());
    }
    return out;
  }

  /** As text for people. */
  public String text() {
    if (theorem == null) {
      return value.toString();
    }
    String list =
        params.entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue())
            .collect(Collectors.joining(" "));
    return "%s %s (%s): %s".formatted(theorem.id(), list, theorem.kind().text(), value);
  }
}
