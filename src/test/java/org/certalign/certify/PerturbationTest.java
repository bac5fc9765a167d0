package org.certalign.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.certalign.real.Rational;
import org.certalign.theorem.Relation;
import org.junit.jupiter.api.Test;

/** How far a bound has to be moved. */
final class PerturbationTest {
  private static Bracket between(String lo, String hi) {
    return new Bracket(Rational.parse(lo), Rational.parse(hi));
  }

  private static Rational least(Bracket quantity, Relation relation, String value) {
    return Perturbation.leastRefuted(quantity, relation, between(value, value));
  }

  @Test
  void isStrict() {
    Bracket quantity = between("0.99", "1.02");
    assertEquals(Rational.parse("0.02"), least(quantity, Relation.AT_MOST, "1"));
    assertEquals(Rational.parse("0.05"), least(quantity, Relation.AT_LEAST, "1"));
    assertEquals(Rational.parse("0.05"), least(quantity, Relation.EQUAL, "1"));
    assertEquals(Rational.parse("0.01"), least(between("0.9901", "1"), Relation.AT_MOST, "1"));
  }

  @Test
  void movesNegativeValuesTheSameWay() {
    Bracket quantity = between("-1.02", "-0.99");
    assertEquals(Rational.parse("0.05"), least(quantity, Relation.AT_MOST, "-1"));
    assertEquals(Rational.parse("0.02"), least(quantity, Relation.AT_LEAST, "-1"));
  }

  @Test
  void takesTheWorstEndOfAnEnclosure() {
    Bracket value = between("0.97", "1");
    Rational least = Perturbation.leastRefuted(between("0.99", "1"), Relation.AT_MOST, value);
    assertEquals(Rational.parse("0.02"), least);
  }

  @Test
  void saysNothingWhereNothingIsSeen() {
    assertNull(least(between("0.1", "0.2"), Relation.AT_MOST, "1"));
    assertNull(least(between("0.1", "0.2"), Relation.AT_MOST, "0"));
  }
}
