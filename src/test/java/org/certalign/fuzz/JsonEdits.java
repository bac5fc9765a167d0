package org.certalign.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Edits of JSON, of which bytes say where and what: so that most of the form survives. */
final class JsonEdits {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<JsonNode> VALUES =
      List.of(
          NODES.textNode("inf"),
          NODES.textNode("0"),
          NODES.textNode("-1"),
          NODES.textNode("1e999999"),
          NODES.textNode("1e-999999"),
          NODES.textNode("9".repeat(1999)),
          NODES.textNode("1/0"),
          NODES.textNode("1e2147483647"),
          NODES.textNode(""),
          NODES.textNode("../../x"),
          NODES.textNode("<script>"),
          NODES.textNode("REFUTED"),
          NODES.textNode("bon-gain-exponential"),
          NODES.textNode("bon-finite-kl"),
          NODES.numberNode(0),
          NODES.numberNode(-1),
          NODES.numberNode(1_000_000),
          NODES.numberNode(Integer.MAX_VALUE),
          NODES.numberNode(BigInteger.TEN.pow(400)),
          NODES.numberNode(1e308),
          NODES.booleanNode(false),
          NODES.nullNode(),
          NODES.objectNode(),
          NODES.arrayNode());

  private JsonEdits() {}

  /** Applies edits of three bytes each: two for the place, one for what is put there. */
  static void apply(ObjectNode root, byte[] edits) {
    for (int i = 0; i + 2 < edits.length; i += 3) {
      List<Place> places = new ArrayList<>();
      collect(root, places);
      if (places.isEmpty()) {
        return;
      }
      int at = ((edits[i] & 0xFF) << 8) | (edits[i + 1] & 0xFF);
      places.get(at % places.size()).edit(edits[i + 2] & 0xFF);
    }
  }

  private static void collect(JsonNode node, List<Place> out) {
    if (node instanceof ObjectNode object) {
      object.fieldNames().forEachRemaining(name -> out.add(new Place(object, name, 0)));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        out.add(new Place(array, null, i));
      }
    }
    node.forEach(child -> collect(child, out));
  }

  private record Place(JsonNode parent, String name, int index) {
    void edit(int choice) {
      JsonNode value = choice < VALUES.size() ? VALUES.get(choice).deepCopy() : null;
      if (parent instanceof ObjectNode object) {
        if (value == null) {
          object.remove(name);
        } else {
          object.set(name, value);
        }
      } else if (parent instanceof ArrayNode array) {
        if (value == null) {
          array.add(array.get(index).deepCopy());
        } else {
          array.set(index, value);
        }
      }
    }
  }
}
