package org.certalign.theorem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Order;
import org.certalign.kernel.Precision;
import org.certalign.real.Comparison;
import org.certalign.real.Digits;
import org.certalign.real.Enclosure;
import org.certalign.real.Precisions;
import org.certalign.real.Real;

/** What every entry of the registry must satisfy; used by the tests of the sections. */
final class Entries {
  private static final int VECTORS = 50;
  private static final int DIGITS = 32;
  private static final int[] BITS = {64, 128, 256};

  private Entries() {}

  /** No violated instance in its families, every twin refuted, second opinions that agree. */
  static void check(Theorem theorem) {
    theorem.families().forEach(f -> checkFamily(theorem, f));
    theorem.twins().forEach(Entries::checkTwin);
    theorem.sharpCases().forEach(s -> checkSharp(theorem, s));
  }

  private static void checkFamily(Theorem theorem, InstanceFamily family) {
    SplittableRandom random = new SplittableRandom(theorem.id().hashCode());
    int found = 0;
    for (int i = 0; i < VECTORS; i++) {
      int[] genes = random.ints(family.genes(), 0, InstanceFamily.GENE_RANGE).toArray();
      Optional<Instance> instance = family.decode(genes);
      if (instance.isPresent()) {
        found++;
        assertHolds(instance.get(), theorem.id() + ": " + family.name());
      }
    }
    assertTrue(found > VECTORS / 3, theorem.id() + ": " + family.name() + " found " + found);
  }

  private static void assertHolds(Instance instance, String name) {
    assertTrue(!violated(instance), name + " is violated by " + instance.description());
  }

  static void checkTwin(FalseTwin twin) {
    assertTrue(violated(twin.witness()), twin.id() + " is not refuted");
  }

  /** Whether the claimed relation certainly fails. */
  static boolean violated(Instance instance) {
    for (int bits : BITS) {
      Precision p = Precisions.at(bits);
      try {
        Interval left = instance.left().enclose(p);
        Interval right = instance.right().enclose(p);
        boolean above = Order.strictlyBelow(right, left);
        boolean below = Order.strictlyBelow(left, right);
        if (above || below) {
          return above || instance.relation() == Relation.EQUAL;
        }
      } catch (ArithmeticException e) {
        if (bits == BITS[BITS.length - 1]) {
          throw e;
        }
      }
    }
    return false;
  }

  private static void checkSharp(Theorem theorem, SharpCase sharp) {
    String name = theorem.id() + ": " + sharp.name();
    if (sharp.instance() != null) {
      Comparison sides = Comparison.of(sharp.instance().left(), sharp.instance().right(), 256);
      assertNotEquals(Comparison.LESS, sides, name);
      assertNotEquals(Comparison.GREATER, sides, name);
    }
    if (theorem.bound().isPresent()) {
      checkOpinion(theorem, sharp.arguments(), name);
    }
  }

  private static void checkOpinion(Theorem theorem, Map<String, String> given, String name) {
    Arguments arguments = theorem.arguments(given);
    Real value = theorem.bound().orElseThrow().of(arguments);
    if (value.isInfinite() || theorem.opinion().isEmpty()) {
      return;
    }
    BigDecimal opinion = theorem.opinion().get().of(arguments, new MathContext(DIGITS + 10));
    if (opinion == null) {
      return;
    }
    Enclosure enclosure = Digits.certify(value, DIGITS);
    BigDecimal lo = new BigDecimal(enclosure.lo());
    BigDecimal slack = lo.abs().max(new BigDecimal("1e-200")).movePointLeft(DIGITS - 2);
    assertTrue(opinion.subtract(lo).abs().compareTo(slack) <= 0, name + ": " + opinion + " " + lo);
  }

  /** The lower end of the value to 6 digits starts with the given text. */
  static void assertValue(String start, String id, String... namesAndTexts) {
    String lo = value(id, namesAndTexts);
    assertTrue(lo.startsWith(start), id + " is " + lo + ", expected " + start);
  }

  static String value(String id, String... namesAndTexts) {
    Theorem theorem = Registry.find(id);
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      given.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    Real q = theorem.bound().orElseThrow().of(theorem.arguments(given));
    return q.isInfinite() ? "inf" : Digits.certify(q, 20).lo();
  }

  /** The left side of a twin's witness. */
  static String left(String id, String name) {
    return Digits.certify(witness(id, name).left(), 10).lo();
  }

  /** The right side of a twin's witness. */
  static String right(String id, String name) {
    return Digits.certify(witness(id, name).right(), 10).lo();
  }

  private static Instance witness(String id, String name) {
    return Registry.find(id).twins().stream()
        .filter(t -> t.id().equals(id + "/" + name))
        .findFirst()
        .orElseThrow()
        .witness();
  }

  static void assertExact(String value, String id, String... namesAndTexts) {
    assertEquals(value, value(id, namesAndTexts), id);
  }
}
