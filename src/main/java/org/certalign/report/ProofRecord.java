package org.certalign.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a prover made of every contract, as {@code proofs/TOOL/record.json} tells.
 *
 * @param tool the prover
 * @param version its version
 * @param solver the solver it asks, with its version
 * @param classes the classes by full name
 */
public record ProofRecord(
    String tool, String version, String solver, Map<String, ProvedClass> classes) {
  /** Where the proved classes are; what a record says besides is of the library's contracts. */
  static final String OURS = "org.certalign.";

  /**
   * One class.
   *
   * @param sha256 the hash of the source that was proved
   * @param verdicts {@code proved}, {@code open} or {@code not tried}, by method and types
   */
  public record ProvedClass(String sha256, Map<String, String> verdicts) {
    /** Keeps copies, in their order. */
    public ProvedClass {
      verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
    }
  }

  /** Keeps copies, in their order. */
  public ProofRecord {
    classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
  }

  /** The record that is packed with this class, if any. */
  static Optional<ProofRecord> packed(String tool) {
    String path = "/org/certalign/proofs/" + tool + "/record.json";
    try (InputStream in = ProofRecord.class.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(of(new ObjectMapper().readTree(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a record. */
  public static ProofRecord of(JsonNode json) {
    Map<String, ProvedClass> classes = new LinkedHashMap<>();
    json.path("classes")
        .properties()
        .forEach(entry -> classes.put(entry.getKey(), ofClass(entry.getValue())));
    return new ProofRecord(
        json.path("tool").asText(),
        json.path("version").asText(),
        json.path("solver").asText(),
        classes);
  }

  private static ProvedClass ofClass(JsonNode json) {
    Map<String, String> verdicts = new LinkedHashMap<>();
    json.path("methods")
        .properties()
        .forEach(entry -> verdicts.put(entry.getKey(), entry.getValue().path("verdict").asText()));
    return new ProvedClass(json.path("sha256").asText(), verdicts);
  }

  /** Tool, version and solver, for people. */
  String describe() {
    return "%s %s with %s".formatted(tool, version, solver);
  }

  /** What it says of a method; {@code not tried} where it says nothing. */
  String verdict(String type, String method) {
    ProvedClass recorded = classes.get(type);
    return recorded == null ? "not tried" : recorded.verdicts().getOrDefault(method, "not tried");
  }

  /** Whether it says anything of a class. */
  boolean has(String type) {
    return classes.containsKey(type);
  }

  /**
   * Whether what it says of a class still holds: the class and all those that its source names, on
   * whose contracts its proofs rest, are what they were.
   *
   * @param now the sources as they are
   */
  boolean isFresh(String type, ProvedSources now) {
    return has(type)
        && classes.keySet().stream()
            .filter(other -> other.startsWith(OURS))
            .filter(other -> other.equals(type) || now.names(type, other))
            .allMatch(other -> now.sha256(other).equals(classes.get(other).sha256()));
  }
}
