package org.certalign.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.uka.ilkd.key.util.KeYConstants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.certalign.report.ProofRecord;
import org.certalign.report.Report;
import org.certalign.report.SourceHash;

/**
 * What KeY made of every contract: {@code target/proofs/key.json} after each run, and, where {@code
 * -Dkey.record} asks for it, {@code proofs/key/record.json}, which is packed into the jar.
 */
final class KeyRecord {
  /** The record in the repository. */
  static final Path COMMITTED = Path.of("proofs", "key", "record.json");

  private static final Path LAST_RUN = Path.of("target", "proofs", "key.json");

  /** The classes whose hash the record holds besides those of the sources: what KeY is told. */
  private static final String STUB = "java.math.BigInteger";

  private static final Pattern NAME = Pattern.compile("([\\w.]+)\\.(\\w+\\(.*)");
  private static final Pattern NOTE = Pattern.compile("^(.*?): (\\d+) nodes");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final List<Verdict> verdicts = new ArrayList<>();

  /** Whether {@code -Dkey.record} asks for the record in the repository. */
  static boolean isAskedFor() {
    return System.getProperty("key.record") != null;
  }

  /** Adds an outcome. */
  synchronized void add(Verdict verdict) {
    verdicts.add(verdict);
  }

  /** Writes the record of a run of all contracts and, if asked for, the committed one. */
  void write() throws IOException {
    write(LAST_RUN, JSON.objectNode());
    if (isAskedFor()) {
      write(COMMITTED, JSON.objectNode());
    }
  }

  /** Adds a run of some contracts to the committed record, if asked for. */
  void merge() throws IOException {
    if (isAskedFor() && Files.exists(COMMITTED)) {
      write(COMMITTED, (ObjectNode) new ObjectMapper().readTree(COMMITTED.toFile()).get("classes"));
    }
  }

  /** A reader sees the old file or the new one, never a part. */
  private void write(Path file, ObjectNode old) throws IOException {
    Files.createDirectories(file.getParent());
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(part, Report.text(json(old)));
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private synchronized ObjectNode json(ObjectNode old) throws IOException {
    ObjectNode root = JSON.objectNode();
    root.put("tool", "KeY");
    root.put("version", KeYConstants.VERSION.replaceAll(" .*", ""));
    root.put("solver", "z3 " + com.microsoft.z3.Version.getString());
    ObjectNode classes = root.putObject("classes");
    hashes().forEach((type, hash) -> classes.set(type, ofClass(type, hash, old.path(type))));
    return root;
  }

  /** What the proofs rest on: the hashes of all sources and of the stub. */
  static Map<String, String> hashes() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    hashes.putAll(ofPackage("kernel"));
    hashes.putAll(ofPackage("bound"));
    String stub = Files.readString(Path.of("specs", "key", "java", "math", "BigInteger.java"));
    hashes.put(STUB, SourceHash.of(stub));
    return hashes;
  }

  private static Map<String, String> ofPackage(String name) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    Path directory = Path.of("src", "main", "java", "org", "certalign", name);
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        String type = file.getFileName().toString().replace(".java", "");
        if (!type.equals("package-info")) {
          hashes.put("org.certalign." + name + "." + type, SourceHash.of(Files.readString(file)));
        }
      }
    }
    return hashes;
  }

  /** Verdicts of an earlier run stay if the class did. */
  private ObjectNode ofClass(String type, String hash, JsonNode old) {
    ObjectNode node = JSON.objectNode();
    node.put("sha256", hash);
    ObjectNode methods = node.putObject("methods");
    Map<String, Verdict> ofThis = new TreeMap<>();
    for (Verdict verdict : verdicts) {
      Matcher name = NAME.matcher(verdict.contract());
      if (name.matches() && name.group(1).equals(type)) {
        ofThis.put(name.group(2), verdict);
      }
    }
    Map<String, JsonNode> all = new TreeMap<>();
    Specifications.signatures(type)
        .forEach(method -> all.put(method, JSON.objectNode().put("verdict", "not tried")));
    if (old.path("sha256").asText().equals(hash)) {
      old.path("methods").properties().forEach(entry -> all.put(entry.getKey(), entry.getValue()));
    }
    ofThis.forEach((method, verdict) -> all.put(method, ofMethod(verdict)));
    all.forEach(methods::set);
    return node;
  }

  private static ObjectNode ofMethod(Verdict verdict) {
    ObjectNode node = JSON.objectNode();
    node.put("verdict", verdict.closed() ? "proved" : "open");
    node.put("ms", verdict.millis());
    Matcher note = NOTE.matcher(verdict.note());
    if (note.find()) {
      node.put("nodes", Integer.parseInt(note.group(2)));
      if (verdict.closed()) {
        node.put("attempt", note.group(1));
      }
    }
    return node;
  }

  /** The classes that a record was not made of, or that changed since; none if there is no file. */
  static List<String> stale(Path file) throws IOException {
    JsonNode json = new ObjectMapper().readTree(file.toFile());
    Map<String, ProofRecord.ProvedClass> recorded = ProofRecord.of(json).classes();
    List<String> stale = new ArrayList<>();
    hashes()
        .forEach(
            (type, hash) -> {
              ProofRecord.ProvedClass then = recorded.get(type);
              if (then == null || !then.sha256().equals(hash)) {
                stale.add(type);
              }
            });
    recorded.keySet().stream().filter(type -> !isThere(type)).forEach(stale::add);
    return stale;
  }

  private static boolean isThere(String type) {
    return type.equals(STUB)
        || Files.exists(Path.of("src", "main", "java", type.replace('.', '/') + ".java"));
  }
}
