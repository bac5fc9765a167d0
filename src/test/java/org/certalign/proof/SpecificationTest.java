package org.certalign.proof;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a prover would not complain of: a method that promises nothing, and ways to assume. */
final class SpecificationTest {
  private static final Pattern PROMISE = Pattern.compile("\\b(?:ensures|signals)\\b");

  /** Clauses that assume, that excuse from a proof, or that allow not to end. */
  private static final Pattern EXCUSE =
      Pattern.compile(
          "\\b(?:assume\\w*|axiom|initially|represents|skip\\w+|nowarn|diverges|requires false)\\b");

  /** Specifications that a formatter or a slip turned into plain comments. */
  private static final Pattern LOST = Pattern.compile("//\\s+[@+].*|/\\*\\s+[@+].*");

  private static final Pattern WIDE =
      Pattern.compile("\\binvariant\\b[^;]*\\\\(?:forall|exists|num_of|sum|reach)[^;]*;");

  /** What holds for a whole class or for others. */
  private static final Pattern BEYOND =
      Pattern.compile("\\b(?:invariant|constraint|model|ghost|represents|accessible)\\b");

  private static final Pattern TWIN = Pattern.compile("\\bWrong\\w+");

  private static final Pattern MODEL = Pattern.compile("\\bmodel\\b");
  private static final Pattern ENSURES = Pattern.compile("\\bensures\\b(?! true;).*");

  @TestFactory
  Stream<DynamicTest> everyMethodPromisesSomething() throws IOException {
    return noneIn(
        specifications ->
            specifications.methods().entrySet().stream()
                .filter(method -> !PROMISE.matcher(method.getValue()).find())
                .map(Map.Entry::getKey));
  }

  @TestFactory
  Stream<DynamicTest> nothingIsAssumed() throws IOException {
    return noneIn(
        specifications ->
            specifications.comments().stream().flatMap(comment -> found(EXCUSE, comment)));
  }

  /**
   * KeY reads the wrong twins together with what it proves, so nothing in them may reach beyond the
   * method it stands at.
   */
  @TestFactory
  Stream<DynamicTest> twinsSayNothingOfOthers() throws IOException {
    Map<Path, Specifications> twins = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "proof"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        twins.put(file, Specifications.of(Files.readString(file)));
      }
    }
    return noneIn(
        twins,
        specifications ->
            Stream.concat(
                found(BEYOND, specifications.source()),
                specifications.comments().stream().flatMap(comment -> found(EXCUSE, comment))));
  }

  @Test
  void noProvedClassNamesATwin() throws IOException {
    for (Specifications specifications : Specifications.ofProvedPackages().values()) {
      assertEquals("", found(TWIN, specifications.source()).collect(joining("\n")));
    }
  }

  /** All that is known of a predicate without a body is what facts say. */
  @TestFactory
  Stream<DynamicTest> predicatesPromiseNothing() throws IOException {
    return noneIn(
        specifications ->
            specifications.comments().stream()
                .filter(comment -> MODEL.matcher(comment).find() && !comment.contains("{"))
                .flatMap(comment -> found(ENSURES, comment)));
  }

  /** See {@link HeapAxioms}: an invariant reads only what can be reached from its object. */
  @TestFactory
  Stream<DynamicTest> invariantsHaveNoQuantifiers() throws IOException {
    return noneIn(
        specifications ->
            specifications.comments().stream().flatMap(comment -> found(WIDE, comment)));
  }

  @TestFactory
  Stream<DynamicTest> noSpecificationIsLost() throws IOException {
    return noneIn(specifications -> found(LOST, specifications.source()));
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group);
  }

  /** A test for each source: that it has no such things. */
  private static Stream<DynamicTest> noneIn(Function<Specifications, Stream<String>> things)
      throws IOException {
    return noneIn(Specifications.ofProvedPackages(), things);
  }

  private static Stream<DynamicTest> noneIn(
      Map<Path, Specifications> sources, Function<Specifications, Stream<String>> things) {
    return sources.entrySet().stream()
        .map(
            source ->
                dynamicTest(
                    source.getKey().getFileName().toString(),
                    () ->
                        assertEquals("", things.apply(source.getValue()).collect(joining("\n")))));
  }
}
