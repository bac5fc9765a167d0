package org.certalign.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        .forEach(entry -> classes.put(entry.getKey(), ofClass(entry.getKey(), entry.getValue())));
    return new ProofRecord(
        json.path("tool").asText("OpenJML"),
        json.path("version").asText(json.path("openjml").asText()),
        json.path("solver").asText(),
        classes);
  }

  private static ProvedClass ofClass(String type, JsonNode json) {
    String constructor = type.substring(type.lastIndexOf('.') + 1) + "(";
    Map<String, String> verdicts = new LinkedHashMap<>();
    json.path("methods")
        .properties()
        .forEach(
            entry -> {
              String name = entry.getKey().replaceAll("\\s", "");
              boolean builds = name.startsWith(constructor);
              verdicts.put(
                  builds ? "new" + name.substring(constructor.length() - 1) : name,
                  verdict(entry.getValue()));
            });
    return new ProvedClass(json.path("sha256").asText(json.path("hash").asText()), verdicts);
  }

  private static String verdict(JsonNode method) {
    String proved = method.path("proved").asBoolean() ? "proved" : "open";
    return method.path("verdict").asText(proved);
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

  /** Whether a class is still what was proved: its source is packed with this class. */
  boolean isFresh(String type) {
    ProvedClass recorded = classes.get(type);
    String path = "/" + type.replace('.', '/') + ".java";
    try (InputStream in = ProofRecord.class.getResourceAsStream(path)) {
      return recorded != null
          && in != null
          && SourceHash.of(new String(in.readAllBytes(), StandardCharsets.UTF_8))
              .equals(recorded.sha256());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
