package org.certalign.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every parser, with its examples and some that are a little changed: the same in every run. */
class FuzzTest {
  private static final int CHANGED = 60;
  private static final Duration LIMIT = Duration.ofSeconds(Target.MOST_SECONDS);

  @TestFactory
  Stream<DynamicTest> nothingIsThrownAndNothingHangs() {
    return Targets.all().stream()
        .map(target -> DynamicTest.dynamicTest(target.name(), () -> feed(target)));
  }

  private static void feed(Target target) {
    for (byte[] example : target.examples()) {
      feed(target, example);
    }
    Random random = new Random(target.name().hashCode());
    for (int i = 0; i < CHANGED; i++) {
      byte[] example = target.examples().get(random.nextInt(target.examples().size()));
      feed(target, Mutation.of(example, random));
    }
  }

  private static void feed(Target target, byte[] input) {
    try {
      assertTimeoutPreemptively(LIMIT, () -> target.feed(input));
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(target.name() + ": " + new String(input, StandardCharsets.UTF_8), e);
    }
  }

  @Test
  void everyTargetHasItsOwnName() {
    Set<String> names = new HashSet<>();
    Targets.all().forEach(target -> names.add(target.name()));
    assertEquals(Targets.all().size(), names.size());
  }
}
