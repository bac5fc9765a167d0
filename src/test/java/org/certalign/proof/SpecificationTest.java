package org.certalign.proof;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
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
    return Specifications.ofProvedPackages().entrySet().stream()
        .map(
            source ->
                dynamicTest(
                    source.getKey().getFileName().toString(),
                    () ->
                        assertEquals("", things.apply(source.getValue()).collect(joining("\n")))));
  }
}
