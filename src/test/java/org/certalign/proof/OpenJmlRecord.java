package org.certalign.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What OpenJML proved, in {@code proofs/openjml/record.json}: OpenJML itself is on no package
 * registry, so that its proofs are run by hand and their outcome is kept beside the hashes of what
 * it read.
 */
final class OpenJmlRecord {
  private static final Path FILE = Path.of("proofs", "openjml", "record.json");
  private static final String CLASSES = "classes";
  private static final String TWINS = "wrongTwins";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final ObjectNode root;

  private OpenJmlRecord(ObjectNode root) {
    this.root = root;
  }

  /** The record of this project, or an empty one. */
  static OpenJmlRecord read() throws IOException {
    return Files.exists(FILE)
        ? new OpenJmlRecord((ObjectNode) JSON.readTree(FILE.toFile()))
        : new OpenJmlRecord(JSON.createObjectNode());
  }

  /** The classes that are not as they were when OpenJML read them, or that it never read. */
  List<String> stale() throws IOException {
    List<String> stale = new ArrayList<>();
    ProofInput.ofProvedPackages().forEach((name, input) -> addIfStale(CLASSES, name, input, stale));
    ProofInput.ofTwins().forEach((name, input) -> addIfStale(TWINS, name, input, stale));
    return stale;
  }

  private void addIfStale(String part, String name, ProofInput input, List<String> stale) {
    JsonNode entry = root.path(part).path(name);
    if (!entry.path("sha256").asText().equals(input.hash())
        || !entry.path("uses").asText().equals(input.uses())) {
      stale.add(name);
    }
  }

  /** Notes with what the proofs were made. */
  void tools(OpenJml openJml) throws IOException {
    root.put("tool", "OpenJML");
    root.put("version", openJml.version().replace("openjml ", ""));
    root.put("solver", openJml.solverVersion());
    root.put("timeoutMs", openJml.timeout());
  }

  /** Notes the outcome for one class. */
  void put(String name, ProofInput input, OpenJmlOutput output, OpenJmlOutput search) {
    ObjectNode entry = JSON.createObjectNode();
    entry.put("sha256", input.hash());
    entry.put("uses", input.uses());
    ObjectNode methods = entry.putObject("methods");
    Map<String, Verdict> sorted = new TreeMap<>();
    output.verdicts().forEach(v -> sorted.put(v.contract().substring(name.length() + 1), v));
    sorted.forEach(
        (method, verdict) -> {
          ObjectNode result = methods.putObject(method);
          result.put("verdict", verdict.closed() ? "proved" : "open");
          result.put("ms", verdict.millis());
          if (!verdict.note().isEmpty()) {
            result.put("note", verdict.note());
          }
        });
    ObjectNode feasibility = entry.putObject("feasibility");
    feasibility.put("reached", search.feasible());
    feasibility.put("infeasible", search.infeasible().size());
    root.withObjectProperty(part(input)).set(name, entry);
  }

  private static String part(ProofInput input) {
    return input.source().startsWith(ProofInput.TWINS) ? TWINS : CLASSES;
  }

  /** Replaces the file at once, the classes in order and none that is no more. */
  void write() throws IOException {
    sort(CLASSES, ProofInput.ofProvedPackages());
    sort(TWINS, ProofInput.ofTwins());
    Files.createDirectories(FILE.getParent());
    Path part = FILE.resolveSibling(FILE.getFileName() + ".part");
    Files.writeString(part, JSON.writeValueAsString(root) + "\n");
    Files.move(part, FILE, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void sort(String part, Map<String, ProofInput> inputs) {
    JsonNode old = root.path(part);
    ObjectNode sorted = JSON.createObjectNode();
    new TreeMap<>(inputs)
        .keySet()
        .forEach(
            name -> {
              if (old.has(name)) {
                sorted.set(name, old.get(name));
              }
            });
    root.set(part, sorted);
  }
}
