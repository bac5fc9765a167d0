package org.certalign.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;
import org.junit.jupiter.api.Test;

/**
 * Which classes of closed forms a theorem's value may come from: those that the class which states
 * its bound calls, through whatever other classes. The list in the resources must be that.
 */
class ClosedFormsTest {
  private static final Path FILE = Path.of("src/main/resources/org/certalign/closed-forms.json");
  private static final String BOUND = "org.certalign.bound.";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.certalign");

  private final Map<String, Set<String>> known = new HashMap<>();

  @Test
  void theListIsWhatTheCodeCalls() throws IOException {
    ObjectNode expected = JsonNodeFactory.instance.objectNode();
    for (Theorem t : Registry.all()) {
      if (t.bound().isPresent()) {
        String lambda = t.bound().get().getClass().getName();
        String owner = lambda.replaceAll("\\$\\$Lambda.*", "");
        Set<String> forms = known.computeIfAbsent(owner, ClosedFormsTest::reached);
        if (!forms.isEmpty()) {
          ArrayNode names = expected.putArray(t.id());
          forms.forEach(names::add);
        }
      }
    }
    assertEquals(Report.text(expected), Report.text(new ObjectMapper().readTree(FILE.toFile())));
  }

  private static Set<String> reached(String owner) {
    Set<JavaCodeUnit> seen = new HashSet<>();
    Deque<JavaCodeUnit> todo = new ArrayDeque<>(CLASSES.get(owner).getCodeUnits());
    Set<String> forms = new TreeSet<>();
    while (!todo.isEmpty()) {
      JavaCodeUnit unit = todo.pop();
      if (!seen.add(unit)) {
        continue;
      }
      Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
          .forEach(
              access -> {
                JavaClass target = access.getTargetOwner();
                if (target.getName().startsWith(BOUND)) {
                  forms.add(target.getSimpleName());
                }
                if (CLASSES.contain(target.getName())) {
                  target.getCodeUnits().stream()
                      .filter(u -> u.getFullName().equals(access.getTarget().getFullName()))
                      .forEach(todo::add);
                }
              });
    }
    return forms;
  }
}
