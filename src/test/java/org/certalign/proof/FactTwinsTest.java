package org.certalign.proof;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A fact that needs a loop is proved in a method {@code xProof} and used through its empty twin
 * {@code xFact}, which no prover can prove: so both must say the same, and no proof may rest on the
 * fact it proves.
 */
final class FactTwinsTest {
  @TestFactory
  Stream<DynamicTest> everyFactSaysWhatItsProofSays() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    Specifications.ofProvedPackages()
        .forEach(
            (file, specifications) -> {
              Map<String, String> methods = specifications.methods();
              for (String fact : methods.keySet()) {
                if (fact.contains("Fact(")) {
                  String proof = fact.replace("Fact(", "Proof(");
                  tests.add(
                      dynamicTest(
                          file.getFileName() + " " + fact,
                          () -> {
                            assertNotNull(methods.get(proof), "there is no " + proof);
                            assertEquals(methods.get(proof), methods.get(fact));
                          }));
                }
              }
            });
    return tests.stream();
  }

  @Test
  void noProofRestsOnTheFactItProves() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.certalign.kernel", "org.certalign.bound");
    Map<String, JavaCodeUnit> units = new LinkedHashMap<>();
    classes.forEach(
        type -> type.getCodeUnits().forEach(unit -> units.put(unit.getFullName(), unit)));
    for (JavaCodeUnit unit : units.values()) {
      if (unit.getName().endsWith("Proof")) {
        String fact = unit.getFullName().replace("Proof(", "Fact(");
        assertFalse(reached(unit, units).contains(fact), unit.getFullName());
      }
    }
  }

  /** What a method calls, and that calls, and so on, where a fact calls its proof. */
  private static Set<String> reached(JavaCodeUnit from, Map<String, JavaCodeUnit> units) {
    Set<String> reached = new HashSet<>();
    List<String> todo = new ArrayList<>(List.of(from.getFullName()));
    while (!todo.isEmpty()) {
      JavaCodeUnit unit = units.get(todo.remove(todo.size() - 1));
      if (unit == null) {
        continue;
      }
      Set<String> next =
          unit.getCallsFromSelf().stream()
              .map(call -> call.getTarget().getFullName())
              .collect(toSet());
      next.add(unit.getFullName().replace("Fact(", "Proof("));
      next.stream().filter(reached::add).forEach(todo::add);
    }
    return reached;
  }
}
