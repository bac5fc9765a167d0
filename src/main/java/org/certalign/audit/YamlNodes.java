package org.certalign.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.certalign.real.InputError;
import org.certalign.theorem.Nearest;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * YAML (and JSON, which is YAML) as a tree of nodes with their places. Scalars are text as written:
 * no number passes through a double, no object is constructed, and tags other than YAML's own are
 * errors.
 */
public final class YamlNodes {
  private static final Set<Tag> CORE =
      Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);
  private static final int MAX_CHARACTERS = 100_000_000;

  private YamlNodes() {}

  /**
   * The root node of a text.
   *
   * @throws InputError if it is no YAML, or empty
   */
  public static Node root(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(MAX_CHARACTERS)
            .setMaxAliasesForCollections(50)
            .setAllowRecursiveKeys(false)
            .setAllowDuplicateKeys(false)
            .setUseMarks(true)
            .build();
    try {
      Optional<Node> node = new Compose(settings).composeString(text);
      return node.orElseThrow(() -> new InputError("the file is empty"));
    } catch (MarkedYamlEngineException e) {
      throw new InputError(
          place(e.getProblemMark()) + "malformed YAML: " + oneLine(e.getProblem()));
    } catch (YamlEngineException | IllegalArgumentException | StackOverflowError e) {
      // The engine gives no place for these, among them tags of characters that it cannot decode.
      throw new InputError("malformed YAML: " + firstLine(e));
    }
  }

  private static String oneLine(String problem) {
    return problem.strip().replaceAll("\\s+", " ");
  }

  private static String firstLine(Throwable e) {
    return e.getMessage() == null
        ? "nested too deeply"
        : e.getMessage().lines().findFirst().orElse("");
  }

  private static String place(Optional<Mark> mark) {
    return mark.map(m -> "line %d, column %d: ".formatted(m.getLine() + 1, m.getColumn() + 1))
        .orElse("");
  }

  /** The place of a node, as the start of a message. */
  public static String place(Node node) {
    return place(node.getStartMark());
  }

  /** The line on which a node begins, from 1. */
  public static int line(Node node) {
    return node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
  }

  /** The entries of a mapping by key; what is named in messages. */
  public static Map<String, Node> mapping(Node node, String what) {
    if (!(checked(node) instanceof MappingNode map)) {
      throw new InputError(place(node) + what + " must be a mapping (name: value)");
    }
    Map<String, Node> out = new LinkedHashMap<>();
    for (NodeTuple entry : map.getValue()) {
      String key = text(entry.getKeyNode(), "a key of " + what);
      if (out.put(key, entry.getValueNode()) != null) {
        throw new InputError(place(entry.getKeyNode()) + "'%s' is given twice".formatted(key));
      }
    }
    return out;
  }

  /** The same, of which only some keys are allowed; what others there are is an error. */
  public static Map<String, Node> mapping(Node node, String what, Set<String> allowed) {
    Map<String, Node> out = mapping(node, what);
    for (String key : out.keySet()) {
      if (!allowed.contains(key)) {
        String near =
            Nearest.to(key, allowed).map(n -> " (did you mean '%s'?)".formatted(n)).orElse("");
        throw new InputError(
            "%sunknown key '%s' in %s%s; allowed: %s"
                .formatted(
                    place(node), key, what, near, String.join(", ", new TreeSet<>(allowed))));
      }
    }
    return out;
  }

  /** The items of a sequence. */
  public static List<Node> sequence(Node node, String what) {
    if (!(checked(node) instanceof SequenceNode list)) {
      throw new InputError(place(node) + what + " must be a list");
    }
    return list.getValue();
  }

  /** The text of a scalar as written. */
  public static String text(Node node, String what) {
    if (!(checked(node) instanceof ScalarNode scalar)) {
      throw new InputError(place(node) + what + " must be a single value");
    }
    return scalar.getValue();
  }

  /** Whether a node is a sequence. */
  public static boolean isSequence(Node node) {
    return node instanceof SequenceNode;
  }

  /** Whether a node is a mapping. */
  public static boolean isMapping(Node node) {
    return node instanceof MappingNode;
  }

  private static Node checked(Node node) {
    Tag tag = node.getTag();
    if (tag != null && !CORE.contains(tag)) {
      throw new InputError(place(node) + "tag %s is not allowed".formatted(tag.getValue()));
    }
    return node;
  }
}
