package org.certalign.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The slips are slips: code that compiles, in methods that are there, of every kind. */
final class MutantsTest {
  @TempDir Path folder;

  private static Map<String, List<Mutant>> all() throws IOException {
    Map<String, List<Mutant>> all = Mutants.of("kernel");
    all.putAll(Mutants.of("bound"));
    return all;
  }

  @Test
  void thereAreEnoughOfEveryKind() throws IOException {
    Set<String> kinds = new HashSet<>();
    all().values().forEach(list -> list.forEach(mutant -> kinds.add(mutant.kind())));
    assertEquals(
        Set.of("rounding", "ends", "term", "operation", "exchange", "one off", "constant"), kinds);
    assertTrue(Mutants.of("kernel").size() >= 60, "methods: " + Mutants.of("kernel").size());
    assertTrue(Mutants.of("bound").size() >= 20, "methods: " + Mutants.of("bound").size());
  }

  @Test
  void theMethodsExist() throws IOException {
    for (String contract : all().keySet()) {
      String type = contract.replaceAll("\\.\\w+\\(.*", "");
      String method = contract.substring(type.length() + 1);
      assertTrue(Specifications.signatures(type).contains(method), contract);
    }
  }

  @Test
  void mutatedSourcesDifferAndCompile() throws IOException {
    for (int i = 0; i < 3; i++) {
      Path root = folder.resolve("round" + i);
      Library.copy(Path.of("src/main/java/org/certalign/kernel"), root.resolve("kernel"), ".java");
      Library.copy(Path.of("src/main/java/org/certalign/bound"), root.resolve("bound"), ".java");
      for (List<Mutant> mutants : all().values()) {
        // From the end of each file, so that places stay right.
        if (i < mutants.size()) {
          String before = Files.readString(mutants.get(i).file());
          assertNotEquals(before, mutants.get(i).in(before));
        }
      }
      MutantsStage.slip(root, round(i));
      assertEquals("", compile(root));
    }
  }

  private static List<Mutant> round(int i) throws IOException {
    List<Mutant> round = new ArrayList<>();
    for (List<Mutant> mutants : all().values()) {
      if (i < mutants.size()) {
        round.add(mutants.get(i));
      }
    }
    return round;
  }

  private static String compile(Path root) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.walk(root)) {
      List<Path> java =
          sources
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("package-info.java"))
              .toList();
      compiler
          .getTask(
              messages,
              files,
              null,
              List.of("-proc:none", "-nowarn", "-d", root.resolve("classes").toString()),
              null,
              files.getJavaFileObjectsFromPaths(java))
          .call();
    }
    return messages.toString();
  }
}
