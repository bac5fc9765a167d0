package org.certalign.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class IntQuantifiersTest {
  @Test
  void rangesOverObjectsOfTypeInt() {
    assertEquals(
        "(assert (forall ((var_x U) (var_y U)) (=> (and (= (typeof var_x) sort_int) (= (typeof"
            + " var_y) sort_int)) (= (|f(| var_x var_y) (g var_x)))))",
        IntQuantifiers.asObjects(
            "(assert (forall ((var_x Int) (var_y Int)) (= (|f(| (i2u var_x) (i2u var_y)) (g (i2u"
                + " var_x)))))"));
  }

  @Test
  void leavesAVariableThatIsUsedAsANumber() {
    String problem = "(assert (forall ((var_x Int)) (< var_x (u2i (f (i2u var_x))))))";
    assertEquals(problem, IntQuantifiers.asObjects(problem));
  }

  @Test
  void goesIntoOtherQuantifiers() {
    assertEquals(
        "(forall ((var_a U)) (forall ((var_x U)) (=> (and (= (typeof var_x) sort_int)) (p var_x"
            + " var_a))))",
        IntQuantifiers.asObjects(
            "(forall ((var_a U)) (forall ((var_x Int)) (p (i2u var_x) var_a)))"));
  }
}
