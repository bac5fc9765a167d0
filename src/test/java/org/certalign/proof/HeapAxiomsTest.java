package org.certalign.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class HeapAxiomsTest {
  private static final String WORDS =
      """
      (declare-sort T 0)
      (declare-sort U 0)
      (declare-fun subtype (T T) Bool)
      (declare-fun cast (U T) U)
      (declare-fun b2u (Bool) U)
      (declare-fun k_select (U U U) U)
      (declare-fun k_anon (U U U) U)
      (declare-fun k_wellFormed (U) Bool)
      (declare-fun k_empty () U)
      (declare-fun k_null () U)
      (declare-fun |u_java.lang.Object::<inv>| (U U) Bool)
      (declare-const |field_java.lang.Object::<created>| U)
      (declare-const field U)
      (declare-const sort_boolean T)
      (declare-const sort_Null T)
      (declare-const sort_java.lang.Object T)
      (declare-const sort_java.math.BigInteger T)
      (declare-const h U)
      (declare-const g U)
      (declare-const o U)
      (assert (subtype sort_Null sort_java.lang.Object))
      (assert (subtype sort_Null sort_java.math.BigInteger))
      (assert (not (= o k_null)))
      (assert (k_wellFormed h))
      (assert (k_wellFormed g))
      (assert (= (cast (k_select h o |field_java.lang.Object::<created>|) sort_boolean) (b2u true)))
      ; --- Sequent
      """;

  private static final String BIG = "(cast (k_select h o field) sort_java.math.BigInteger)";

  private static String answer(String assertion) {
    try (Z3 z3 = new Z3()) {
      String problem = HeapAxioms.added(WORDS) + "(assert (not " + assertion + "))(check-sat)";
      return z3.ask(
          problem.replaceFirst("^", "(set-option :smt.mbqi false)"), Duration.ofSeconds(10));
    }
  }

  @Test
  void classesAreClassesOfObjects() {
    assertEquals("unsat", answer("(subtype sort_java.math.BigInteger sort_java.lang.Object)"));
  }

  @Test
  void callsThatMakeObjectsLeaveTheHeapWellFormed() {
    assertEquals("unsat", answer("(k_wellFormed (k_anon h k_empty g))"));
  }

  @Test
  void whatIsReferencedIsThere() {
    assertEquals(
        "unsat",
        answer(
            "(or (= "
                + BIG
                + " k_null) (= (cast (k_select h "
                + BIG
                + " |field_java.lang.Object::<created>|) sort_boolean) (b2u true)))"));
  }

  @Test
  void callsThatMakeObjectsLeaveTheOthersAlone() {
    assertEquals(
        "unsat", answer("(= (k_select (k_anon h k_empty g) o field) (k_select h o field))"));
  }

  @Test
  void invariantsSurviveCallsThatMakeObjects() {
    assertEquals(
        "unsat",
        answer(
            "(=> (|u_java.lang.Object::<inv>| h o) (|u_java.lang.Object::<inv>| (k_anon h k_empty g) o))"));
  }

  @Test
  void invariantsDoNotSurviveChanges() {
    assertEquals(
        "unknown",
        answer(
            "(=> (|u_java.lang.Object::<inv>| h o) (|u_java.lang.Object::<inv>| (k_anon h field g) o))"));
  }

  @Test
  void addsNoAxiomWithoutItsWords() {
    String problem = "(declare-const x Int)\n; --- Sequent\n";
    assertEquals(problem, HeapAxioms.added(problem));
  }
}
