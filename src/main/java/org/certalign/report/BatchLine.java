package org.certalign.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.certalign.real.InputError;

/**
 * One line of a batch, answered: JSON in, JSON out, the id echoed. A bad line is answered with its
 * error.
 */
public final class BatchLine {
  private static final Set<String> KEYS = Set.of("id", "theorem", "params", "expr", "digits");
  private static final int MOST_DIGITS = 100_000;
  private static final ObjectReader READER = reader();

  private final String json;
  private final boolean error;

  private BatchLine(String json, boolean error) {
    this.json = json;
    this.error = error;
  }

  /** Numbers are kept as exact decimals, never as doubles. */
  private static ObjectReader reader() {
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxNumberLength(1_000_000).build());
    return mapper.reader();
  }

  /** Answers a line; lines without digits get the given ones. */
  public static BatchLine answer(String line, int digits) {
    JsonNode id = JsonNodeFactory.instance.nullNode();
    try {
      JsonNode node = READER.readTree(line);
      if (node == null || !node.isObject()) {
        throw new InputError("a batch line must be a JSON object");
      }
      id = node.path("id").isMissingNode() ? id : node.get("id");
      return new BatchLine(write(answer(node, digits).json(id)), false);
    } catch (JsonProcessingException e) {
      return failed(id, "not JSON: " + e.getOriginalMessage());
    } catch (NumberFormatException e) {
      // The parser's own, for exponents that no decimal can have.
      return failed(id, "not JSON: a number with too large an exponent");
    } catch (InputError e) {
      return failed(id, e.getMessage());
    }
  }

  private static BatchLine failed(JsonNode id, String message) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.set("id", id);
    out.put("error", message);
    return new BatchLine(write(out), true);
  }

  private static String write(JsonNode node) {
    return node.toString();
  }

  private static Answer answer(JsonNode node, int digits) {
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!KEYS.contains(name)) {
        throw new InputError(
            "unknown key '%s'; allowed: id, theorem, params, expr, digits".formatted(name));
      }
    }
    if (node.has("theorem") == node.has("expr")) {
      throw new InputError("a batch line needs exactly one of 'theorem' and 'expr'");
    }
    int wanted = node.has("digits") ? digits(node.get("digits")) : digits;
    if (node.has("theorem")) {
      return Answer.bound(text(node, "theorem"), params(node.path("params")), wanted);
    }
    if (node.has("params")) {
      throw new InputError("params goes with theorem only");
    }
    return Answer.expression(text(node, "expr"), wanted);
  }

  private static String text(JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (!value.isTextual()) {
      throw InputError.of(key, value.toString(), "a string");
    }
    return value.textValue();
  }

  private static int digits(JsonNode node) {
    String text = node.asText();
    if (text.matches("\\d{1,6}")
        && Integer.parseInt(text) >= 1
        && Integer.parseInt(text) <= MOST_DIGITS) {
      return Integer.parseInt(text);
    }
    throw InputError.of("digits", text, "an integer from 1 to " + MOST_DIGITS);
  }

  private static Map<String, String> params(JsonNode node) {
    Map<String, String> out = new LinkedHashMap<>();
    if (node.isMissingNode()) {
      return out;
    }
    if (!node.isObject()) {
      throw InputError.of("params", node.toString(), "an object");
    }
    node.properties().forEach(e -> out.put(e.getKey(), param(e.getKey(), e.getValue())));
    return out;
  }

  private static String param(String name, JsonNode value) {
    if (!value.isNumber() && !value.isTextual()) {
      throw InputError.of(name, value.toString(), "a number or a string");
    }
    return value.asText();
  }

  /** The answer, a line of JSON. */
  public String json() {
    return json;
  }

  /** Whether the line was bad. */
  public boolean isError() {
    return error;
  }
}
