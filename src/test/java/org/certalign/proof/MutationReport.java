package org.certalign.proof;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.certalign.report.Report;

/** What became of the mutants, for people and for programs. */
final class MutationReport {
  private static final Path DIRECTORY = Path.of("proofs");

  /** Why a mutant may survive: {@code where: line with the slip => reason}, a line each. */
  private static final Path REASONS = DIRECTORY.resolve("survivors.txt");

  private final Map<Mutant, Verdict> verdicts = new LinkedHashMap<>();
  private final List<String> uncounted;

  /** A report on methods whose contracts closed, or not, without slips. */
  MutationReport(Map<String, Verdict> control) {
    uncounted = control.values().stream().filter(v -> !v.closed()).map(Verdict::contract).toList();
  }

  /** Adds an outcome; none if KeY did not offer the contract. */
  void add(Mutant mutant, Verdict verdict) {
    if (verdict != null) {
      verdicts.put(mutant, verdict);
    }
  }

  int tried() {
    return verdicts.size();
  }

  /** The mutants whose contracts were proved all the same. */
  List<String> survivors() throws IOException {
    List<String> survivors = new ArrayList<>();
    for (Map.Entry<Mutant, Verdict> entry : verdicts.entrySet()) {
      if (entry.getValue().closed()) {
        survivors.add(key(entry.getKey()));
      }
    }
    return survivors;
  }

  /** Those for which there is no reason. */
  List<String> unexplained() throws IOException {
    Map<String, String> reasons = reasons();
    return survivors().stream().filter(survivor -> !reasons.containsKey(survivor)).toList();
  }

  private static Map<String, String> reasons() throws IOException {
    Map<String, String> reasons = new LinkedHashMap<>();
    if (Files.exists(REASONS)) {
      for (String line : Files.readAllLines(REASONS)) {
        int arrow = line.indexOf(" => ");
        if (arrow > 0) {
          reasons.put(line.substring(0, arrow), line.substring(arrow + 4));
        }
      }
    }
    return reasons;
  }

  private static String slipped(Mutant mutant) throws IOException {
    return mutant.slipped(Files.readString(mutant.file()));
  }

  private static String key(Mutant mutant) throws IOException {
    return mutant.where() + ": " + slipped(mutant);
  }

  /** Writes both files. */
  void write() throws IOException {
    Files.createDirectories(DIRECTORY);
    Files.writeString(DIRECTORY.resolve("mutants.json"), Report.text(json()));
    Files.writeString(DIRECTORY.resolve("mutants.md"), page());
  }

  private ObjectNode json() throws IOException {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("mutants", tried());
    root.put("open", tried() - survivors().size());
    ArrayNode list = root.putArray("list");
    Map<String, String> reasons = reasons();
    for (Map.Entry<Mutant, Verdict> entry : verdicts.entrySet()) {
      Mutant mutant = entry.getKey();
      ObjectNode node = list.addObject();
      node.put("file", mutant.file().toString());
      node.put("line", mutant.line());
      node.put("method", mutant.where());
      node.put("kind", mutant.kind());
      node.put("before", mutant.code());
      node.put("after", slipped(mutant));
      node.put("verdict", entry.getValue().closed() ? "proved" : "open");
      node.put("ms", entry.getValue().millis());
      if (entry.getValue().closed()) {
        node.put("reason", reasons.getOrDefault(key(mutant), ""));
      }
    }
    ArrayNode left = root.putArray("notCounted");
    uncounted.forEach(left::add);
    return root;
  }

  private String page() throws IOException {
    StringBuilder page = new StringBuilder();
    List<String> survivors = survivors();
    page.append("# Mutants\n\n");
    page.append(
        """
        A contract that said nothing would be proved of any code. So slips are put into the code of the proved packages, one
        in a method at a time, and KeY is asked to prove the method's contract as before: it must not. Only methods count
        whose contract KeY closes with the same short effort without the slip.

        """);
    page.append(
        "%d mutants, %d left open (%.1f %%). Made by `mvn -B -Pmutants verify`.%n%n"
            .formatted(
                tried(),
                tried() - survivors.size(),
                100.0 * (tried() - survivors.size()) / Math.max(1, tried()))
            .replace(System.lineSeparator(), "\n"));
    page.append("| kind | mutants | left open |\n|---|---|---|\n");
    Map<String, int[]> kinds = new TreeMap<>();
    verdicts.forEach(
        (mutant, verdict) -> {
          int[] count = kinds.computeIfAbsent(mutant.kind(), kind -> new int[2]);
          count[0]++;
          count[1] += verdict.closed() ? 0 : 1;
        });
    kinds.forEach(
        (kind, count) -> page.append("| %s | %d | %d |%n".formatted(kind, count[0], count[1])));
    page.append("\n## Survivors\n\n");
    Map<String, String> reasons = reasons();
    survivors.forEach(
        key ->
            page.append(
                "- `%s`%n  %s%n".formatted(key, reasons.getOrDefault(key, "not explained"))));
    if (survivors.isEmpty()) {
      page.append("None.\n");
    }
    page.append(
        "\n## All\n\n| method | line | before | after | verdict |\n|---|---|---|---|---|\n");
    for (Map.Entry<Mutant, Verdict> entry : verdicts.entrySet()) {
      Mutant mutant = entry.getKey();
      page.append(
          "| `%s` | %d | `%s` | `%s` | %s |%n"
              .formatted(
                  mutant.where().replaceAll("\\(.*", ""),
                  mutant.line(),
                  cell(mutant.code()),
                  cell(slipped(mutant)),
                  entry.getValue().closed() ? "**proved**" : "open"));
    }
    return page.toString().replace(System.lineSeparator(), "\n");
  }

  private static String cell(String code) {
    return code.replace("|", "\\|");
  }
}
