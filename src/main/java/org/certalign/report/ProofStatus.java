package org.certalign.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is proved of the kernel and the bounds, from the records of both provers. A verdict counts
 * only as long as the class is what it was when it was proved.
 */
public final class ProofStatus {
  private static final String TRUSTED_CLASS = "org.certalign.kernel.Facts";
  private static final ProofStatus PACKED =
      new ProofStatus(
          ProofRecord.packed("key"), ProofRecord.packed("openjml"), ProvedSources.packed());

  private final Optional<ProofRecord> key;
  private final Optional<ProofRecord> openJml;
  private final ProvedSources now;
  private final Map<String, List<MethodStatus>> classes = new LinkedHashMap<>();

  ProofStatus(Optional<ProofRecord> key, Optional<ProofRecord> openJml, ProvedSources now) {
    this.key = key;
    this.openJml = openJml;
    this.now = now;
    Set<String> types = new TreeSet<>();
    key.ifPresent(r -> types.addAll(r.classes().keySet()));
    openJml.ifPresent(r -> types.addAll(r.classes().keySet()));
    types.removeIf(type -> !type.startsWith(ProofRecord.OURS));
    types.forEach(type -> classes.put(type, methods(type)));
  }

  /** The status from the records that are packed with this class. */
  public static ProofStatus packed() {
    return PACKED;
  }

  private List<MethodStatus> methods(String type) {
    Set<String> names = new TreeSet<>();
    for (Optional<ProofRecord> record : List.of(key, openJml)) {
      record
          .map(r -> r.classes().get(type))
          .ifPresent(recorded -> names.addAll(recorded.verdicts().keySet()));
    }
    boolean keyFresh = key.map(r -> r.isFresh(type, now)).orElse(false);
    boolean openJmlFresh = openJml.map(r -> r.isFresh(type, now)).orElse(false);
    boolean fresh = keyFresh == saysOf(key, type) && openJmlFresh == saysOf(openJml, type);
    List<MethodStatus> methods = new ArrayList<>();
    for (String name : names) {
      String twin = name.replace("Fact(", "Proof(");
      String proved = names.contains(twin) ? twin : name;
      String byKey = verdict(key, type, proved);
      String byOpenJml = verdict(openJml, type, proved);
      Standing standing =
          type.equals(TRUSTED_CLASS) && !name.startsWith("new(")
              ? Standing.TRUSTED
              : Standing.of(
                  keyFresh && byKey.equals("PROVED"), openJmlFresh && byOpenJml.equals("PROVED"));
      methods.add(
          new MethodStatus(
              type, name, byKey, byOpenJml, proved.equals(name) ? "" : proved, fresh, standing));
    }
    return methods;
  }

  private static boolean saysOf(Optional<ProofRecord> record, String type) {
    return record.map(r -> r.has(type)).orElse(false);
  }

  private static String verdict(Optional<ProofRecord> record, String type, String method) {
    return record
        .map(r -> r.verdict(type, method).toUpperCase(Locale.ROOT).replace(' ', '_'))
        .orElse("NO_RECORD");
  }

  /** The methods by class; classes by full name. */
  public Map<String, List<MethodStatus>> classes() {
    return classes;
  }

  /** Which record is meant, or that there is none. */
  public List<String> records() {
    return List.of(
        key.map(ProofRecord::describe).orElse("no KeY record"),
        openJml.map(ProofRecord::describe).orElse("no OpenJML record"));
  }

  /** The classes that changed, or use one that changed, since a prover read them. */
  public List<String> stale() {
    return classes.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(method -> !method.fresh()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many methods of some classes stand how. */
  public static Map<Standing, Integer> count(List<MethodStatus> methods) {
    Map<Standing, Integer> count = new EnumMap<>(Standing.class);
    for (Standing standing : Standing.values()) {
      count.put(standing, 0);
    }
    methods.forEach(method -> count.merge(method.standing(), 1, Integer::sum));
    return count;
  }
}
