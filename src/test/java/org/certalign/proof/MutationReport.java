package org.certalign.proof;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  private record Trial(Mutant mutant, String slipped, Verdict verdict) {
    String key() {
      return mutant.where() + ": " + slipped;
    }

    String row() {
      return "| `%s` | %s | %d | `%s` | `%s` | %s |\n"
          .formatted(
              mutant.where().replaceAll("\\(.*", ""),
              mutant.kind(),
              mutant.line(),
              cell(mutant.code()),
              cell(slipped),
              verdict.closed() ? "**proved**" : "open");
    }

    private static String cell(String code) {
      return code.replace("|", "\\|");
    }
  }

  private final Map<String, Long> settings;
  private final Map<String, Verdict> control;
  private final Map<String, String> reasons = new LinkedHashMap<>();
  private final List<Trial> trials = new ArrayList<>();

  /** Mutants whose trial says nothing, with the reason. */
  private final Map<String, String> uncounted = new LinkedHashMap<>();

  /** A report on a run with some settings; the control is what became of the methods without. */
  MutationReport(Map<String, Long> settings, Map<String, Verdict> control) {
    this.settings = settings;
    this.control = control;
  }

  /** Adds an outcome. */
  void add(Mutant mutant, Verdict verdict) {
    String slipped = slipped(mutant);
    Trial trial = new Trial(mutant, slipped, verdict);
    Verdict without = control.get(mutant.contract());
    if (without == null || verdict == null) {
      uncounted.put(trial.key(), "KeY knows no such contract");
    } else if (!without.closed()) {
      uncounted.put(trial.key(), "without the slip: " + without.note());
    } else if (!verdict.closed() && !verdict.open()) {
      uncounted.put(trial.key(), "not tried in earnest: " + verdict.note());
    } else {
      trials.add(trial);
    }
  }

  /** How many were tried in earnest, in methods that promise something. */
  int counted() {
    return (int) trials.stream().filter(trial -> !Mutants.isInGuess(trial.mutant())).count();
  }

  /** How many of these were proved all the same. */
  int survived() {
    return (int)
        trials.stream()
            .filter(trial -> trial.verdict().closed() && !Mutants.isInGuess(trial.mutant()))
            .count();
  }

  /** All mutants whose contracts were proved all the same. */
  private List<String> survivors() {
    return trials.stream().filter(trial -> trial.verdict().closed()).map(Trial::key).toList();
  }

  /** Those for which there is no reason. */
  List<String> unexplained() throws IOException {
    readReasons();
    return survivors().stream().filter(survivor -> !reasons.containsKey(survivor)).toList();
  }

  private void readReasons() throws IOException {
    if (reasons.isEmpty() && Files.exists(REASONS)) {
      for (String line : Files.readAllLines(REASONS)) {
        int arrow = line.indexOf(" => ");
        if (arrow > 0) {
          reasons.put(line.substring(0, arrow), line.substring(arrow + 4));
        }
      }
    }
  }

  private static String slipped(Mutant mutant) {
    try {
      return mutant.slipped(Files.readString(mutant.file()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes both files. */
  void write() throws IOException {
    readReasons();
    Files.createDirectories(DIRECTORY);
    Files.writeString(DIRECTORY.resolve("mutants.json"), Report.text(json()));
    Files.writeString(DIRECTORY.resolve("mutants.md"), page());
  }

  private ObjectNode json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    settings.forEach(root::put);
    root.put("mutants", counted());
    root.put("open", counted() - survived());
    ArrayNode list = root.putArray("list");
    for (Trial trial : trials) {
      Mutant mutant = trial.mutant();
      ObjectNode node = list.addObject();
      node.put("file", mutant.file().toString());
      node.put("line", mutant.line());
      node.put("method", mutant.where());
      node.put("kind", mutant.kind());
      node.put("guess", Mutants.isInGuess(mutant));
      node.put("before", mutant.code());
      node.put("after", trial.slipped());
      node.put("verdict", trial.verdict().closed() ? "proved" : "open");
      node.put("ms", trial.verdict().millis());
      node.put("note", trial.verdict().note());
      node.put("without", control.get(mutant.contract()).note());
      if (trial.verdict().closed()) {
        node.put("reason", reasons.getOrDefault(trial.key(), ""));
      }
    }
    ObjectNode left = root.putObject("notCounted");
    uncounted.forEach(left::put);
    return root;
  }

  private String page() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Mutants

        A contract that said nothing would be proved of any code. So slips are put into the code of the proved packages, one
        in a method at a time, and KeY is asked to prove the method's contract as before: it must not. The control: only
        methods count whose contract KeY closes in the same run, with the same one attempt and the same limits, without the
        slip; and a trial in which KeY or z3 failed, or did not get to work, does not count as open.

        """);
    int open = counted() - survived();
    page.append(
        "%d mutants, %d left open (%.1f %%). Made by `mvn -B -Pmutants verify` with %s.\n\n"
            .formatted(counted(), open, 100.0 * open / counted(), settings));
    int guesses = trials.size() - counted();
    int all = trials.size() - survivors().size();
    page.append(
        """
        Besides, %d slips, %d left open, are in methods that only guess (`LnGuess`, the start of `IntegerRoot`): nothing is
        claimed of their values, other methods check them. With these, %d of %d were left open (%.1f %%). And %d trials do
        not count.

        """
            .formatted(
                guesses,
                all - open,
                all,
                trials.size(),
                100.0 * all / trials.size(),
                uncounted.size()));
    page.append("| package | kind | mutants | left open |\n|---|---|---|---|\n");
    Map<String, int[]> kinds = new TreeMap<>();
    for (Trial trial : trials) {
      Mutant mutant = trial.mutant();
      String name = mutant.file().getParent().getFileName().toString();
      String kind = Mutants.isInGuess(mutant) ? "in a guess" : mutant.kind();
      int[] count = kinds.computeIfAbsent(name + " | " + kind, key -> new int[2]);
      count[0]++;
      count[1] += trial.verdict().closed() ? 0 : 1;
    }
    kinds.forEach(
        (kind, count) -> page.append("| %s | %d | %d |\n".formatted(kind, count[0], count[1])));
    appendList(page, "Survivors", survivors(), reasons);
    appendList(page, "Not counted", List.copyOf(uncounted.keySet()), uncounted);
    page.append("\n## All\n\n| method | kind | line | before | after | verdict |\n");
    page.append("|---|---|---|---|---|---|\n");
    trials.forEach(trial -> page.append(trial.row()));
    return page.toString();
  }

  private static void appendList(
      StringBuilder page, String title, List<String> keys, Map<String, String> reasons) {
    page.append("\n## ").append(title).append("\n\n");
    for (String key : keys) {
      page.append("- `%s`\n  %s\n".formatted(key, reasons.getOrDefault(key, "not explained")));
    }
    if (keys.isEmpty()) {
      page.append("None.\n");
    }
  }
}
