package org.certalign.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.certalign.kernel.Facts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every fact of analysis that the proofs trust, evaluated as its contract words it: order and field
 * operations in exact rationals, the other functions by big-math to sixty digits or by their
 * series.
 */
class FactsTest {
  static final int ENOUGH = 250;
  static final int SAMPLES = 40_000;

  @TestFactory
  Stream<DynamicTest> everyFactHoldsWhereverItIsTried() throws IOException {
    return Contract.read(Contract.FACTS).values().stream()
        .map(
            fact ->
                dynamicTest(
                    fact.method(),
                    () -> {
                      Trial trial = new Trial(fact).run(ENOUGH, SAMPLES, fact.method().hashCode());
                      assertEquals("", trial.refutation());
                      assertTrue(trial.least() >= ENOUGH, "tried only " + trial.least() + " times");
                    }));
  }

  @Test
  void noFactIsOverlooked() throws IOException {
    Map<String, Contract> read = Contract.read(Contract.FACTS);
    Set<String> declared =
        Arrays.stream(Facts.class.getDeclaredMethods())
            .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic())
            .map(FactsTest::signature)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(declared, new TreeSet<>(read.keySet()));
    read.values().forEach(fact -> assertTrue(!fact.ensures().isEmpty(), fact.method()));
  }

  static String signature(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(Collectors.joining(",", method.getName() + "(", ")"));
  }
}
