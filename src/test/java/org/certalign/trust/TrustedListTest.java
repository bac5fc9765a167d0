package org.certalign.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.certalign.report.ProofRecord;
import org.junit.jupiter.api.Test;

/** The page of what is trusted says what the sources, the provers and the tests say. */
class TrustedListTest {
  private static final Path PAGE = Path.of("specs", "TRUSTED.md");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  /** A reference, such as [R 1.5], that the page explains. */
  private static final Pattern REFERENCE = Pattern.compile("\\[([A-Z])\\b[^\\]]*\\]");

  /** The cells of the lines of a table, by the names in the first; the column is its title. */
  private static Map<String, List<String>> table(String column) throws IOException {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    boolean inside = false;
    for (String line : Files.readAllLines(PAGE)) {
      inside = line.startsWith("| " + column + " |") || (inside && line.startsWith("|"));
      if (inside && line.startsWith("| `")) {
        List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        NAME.matcher(cells.get(1))
            .results()
            .forEach(
                name ->
                    assertEquals(
                        null, rows.put(name.group(1), cells.subList(2, 5)), name + " twice"));
      }
    }
    return rows;
  }

  @Test
  void theFactsAreThoseOfTheSource() throws IOException {
    Set<String> declared =
        Contract.read(Contract.FACTS).keySet().stream()
            .map(method -> method.replaceAll("\\(.*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(declared, new TreeSet<>(table("fact").keySet()));
  }

  @Test
  void theMethodsAreThoseOfTheStub() throws IOException {
    assertEquals(
        new TreeSet<>(StubContract.all().keySet()), new TreeSet<>(table("method").keySet()));
  }

  @Test
  void bothFilesAreNamed() throws IOException {
    String page = Files.readString(PAGE);
    for (Path file : List.of(Contract.FACTS, Contract.STUB)) {
      assertTrue(page.contains("File: `" + file + "`"), file.toString());
    }
  }

  @Test
  void everyLineHasAReasonWithAReferenceAndTests() throws IOException {
    String page = Files.readString(PAGE);
    for (String column : List.of("fact", "method")) {
      for (Map.Entry<String, List<String>> row : table(column).entrySet()) {
        Matcher reference = REFERENCE.matcher(row.getValue().get(1));
        assertTrue(reference.find(), row.getKey() + " has no reference");
        assertTrue(
            page.contains("[" + reference.group(1) + "] "),
            reference.group() + " is not explained");
        List<String> tests =
            NAME.matcher(row.getValue().get(2)).results().map(name -> name.group(1)).toList();
        assertTrue(!tests.isEmpty(), row.getKey() + " has no tests");
        tests.forEach(TrustedListTest::assertExists);
      }
    }
  }

  private static void assertExists(String test) {
    String[] parts = test.split("\\.", -1);
    try {
      Class<?> type = Class.forName(TrustedListTest.class.getPackageName() + "." + parts[0]);
      assertTrue(
          parts.length == 1
              || Arrays.stream(type.getDeclaredMethods())
                  .anyMatch(method -> method.getName().equals(parts[1])),
          test);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("there is no " + test, e);
    }
  }

  /** Open are the facts and, outside of them, the empty twins of proofs that are closed. */
  @Test
  void theProversLeaveOpenWhatIsTrusted() throws IOException {
    Set<String> facts = new TreeSet<>(Contract.read(Contract.FACTS).keySet());
    for (Path file : records()) {
      ProofRecord record = ProofRecord.of(new ObjectMapper().readTree(file.toFile()));
      Set<String> open = new TreeSet<>();
      List<String> untied = new ArrayList<>();
      record
          .classes()
          .forEach(
              (type, recorded) ->
                  recorded
                      .verdicts()
                      .forEach(
                          (method, verdict) -> {
                            String proof = method.replace("Fact(", "Proof(");
                            if (type.endsWith(".Facts") && !method.startsWith("new(")) {
                              // What a run did not reach says nothing.
                              if (!verdict.equals("proved")) {
                                open.add(method);
                              }
                            } else if (verdict.equals("open")
                                && (proof.equals(method)
                                    || !recorded.verdicts().containsKey(proof))) {
                              untied.add(type + "." + method);
                            }
                          }));
      assertEquals(facts, open, file.toString());
      assertEquals(List.of(), untied, file.toString());
    }
  }

  private static List<Path> records() {
    return Stream.of("key", "openjml")
        .map(tool -> Path.of("proofs", tool, "record.json"))
        .filter(Files::exists)
        .toList();
  }
}
