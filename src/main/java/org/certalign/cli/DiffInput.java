package org.certalign.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.certalign.audit.Audit;
import org.certalign.audit.ClaimsFile;
import org.certalign.real.InputError;
import org.certalign.report.FindingsJson;

/**
 * What can be compared, as a tree by name: certificates (a file, or the folder of a run), or the
 * verdicts on claims (the output of an audit, or a claims file, which is audited here).
 *
 * @param kind certificates or claims
 * @param tree the entries
 */
record DiffInput(Kind kind, JsonNode tree) {
  /** What cannot be compared with each other. */
  enum Kind {
    CERTIFICATES,
    CLAIMS
  }

  /** A key that is there twice could hide what it said first. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** Reads what a user names. */
  static DiffInput read(String name) {
    Path path = InputFile.path(name);
    if (Files.isDirectory(path.resolve("certificates"))) {
      return ofFolder(path.resolve("certificates"));
    }
    String text = InputFile.text(name);
    JsonNode json = json(text);
    if (json.has("lanes") && json.path("id").isTextual()) {
      ObjectNode tree = JsonNodeFactory.instance.objectNode();
      tree.set(json.get("id").asText(), json);
      return new DiffInput(Kind.CERTIFICATES, tree);
    }
    boolean audited = json.path("claims").path(0).has("verdict");
    JsonNode findings = audited ? json : FindingsJson.of(Audit.of(ClaimsFile.parse(text)));
    return new DiffInput(Kind.CLAIMS, findings.get("claims"));
  }

  private static DiffInput ofFolder(Path folder) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted = files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
      for (Path file : sorted) {
        JsonNode certificate = json(InputFile.text(file.toString()));
        if (!certificate.has("lanes")) {
          throw new InputError("'%s' is not a certificate".formatted(file));
        }
        String id = certificate.path("id").asText();
        if (tree.has(id)) {
          throw new InputError("'%s' is a second certificate of '%s'".formatted(file, id));
        }
        tree.set(id, certificate);
      }
    } catch (IOException e) {
      throw new InputError("'%s' cannot be read".formatted(folder));
    }
    return new DiffInput(Kind.CERTIFICATES, tree);
  }

  /** The text as JSON; an empty tree where it is none, a claims file in YAML for example. */
  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException notJson) {
      return JsonNodeFactory.instance.objectNode();
    }
  }
}
