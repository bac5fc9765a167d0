package org.certalign.proof;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What KeY knows of the heap and its translation does not tell z3: that classes are classes of
 * objects, and KeY's rules {@code wellFormedAnon} and {@code onlyCreatedObjectsAreReferenced}.
 */
final class HeapAxioms {
  private static final String OBJECT = "sort_java.lang.Object";
  private static final Pattern REFERENCE =
      Pattern.compile("\\(assert \\(subtype sort_Null (sort_[\\w.]+)\\)\\)");
  private static final String SEQUENT = "; --- Sequent";

  private static final String WELL_FORMED =
      "(assert (forall ((h U) (s U) (g U)) (! (=> (and (k_wellFormed h) (k_wellFormed g))"
          + " (k_wellFormed (k_anon h s g))) :pattern ((k_anon h s g)))))\n";

  /**
   * An invariant survives calls that only make new objects: it reads only what can be reached from
   * its object, and in a well formed heap all of that was there before.
   */
  private static final String INVARIANT =
      "(assert (forall ((h U) (g U) (o U)) (! (=> (and (k_wellFormed h) (k_wellFormed g)"
          + " (not (= o k_null)) (= (cast (k_select h o |field_java.lang.Object::<created>|) sort_boolean) (b2u true))"
          + " (|u_java.lang.Object::<inv>| h o)) (|u_java.lang.Object::<inv>| (k_anon h k_empty g)"
          + " o)) :pattern ((|u_java.lang.Object::<inv>| (k_anon h k_empty g) o)))))\n";

  /** Follows from KeY's own axiom of anon; as a shortcut it spares z3 most of its cases. */
  private static final String FRAME =
      "(assert (forall ((h U) (g U) (o U) (f U)) (!"
          + " (=> (= (cast (k_select h o |field_java.lang.Object::<created>|) sort_boolean) (b2u true))"
          + " (= (k_select (k_anon h k_empty g) o f) (k_select h o f)))"
          + " :pattern ((k_select (k_anon h k_empty g) o f)))))\n";

  /** Of a class %1$s. */
  private static final String CREATED =
      "(assert (forall ((h U) (o U) (f U)) (! (=> (k_wellFormed h)"
          + " (or (= (cast (k_select h o f) %1$s) k_null)"
          + " (= (cast (k_select h (cast (k_select h o f) %1$s)"
          + " |field_java.lang.Object::<created>|) sort_boolean) (b2u true))))"
          + " :pattern ((cast (k_select h o f) %1$s)))))\n";

  private HeapAxioms() {}

  /** The problem with these axioms, as far as it has the words for them. */
  static String added(String problem) {
    StringBuilder axioms = new StringBuilder();
    List<String> classes =
        REFERENCE.matcher(problem).results().map((MatchResult found) -> found.group(1)).toList();
    boolean fields =
        problem.contains("(declare-const |field_java.lang.Object::<created>| U)")
            && problem.contains("(declare-fun k_null () U)");
    for (String type : classes) {
      if (classes.contains(OBJECT) && !type.equals(OBJECT)) {
        axioms.append("(assert (subtype " + type + " " + OBJECT + "))\n");
      }
      if (fields) {
        axioms.append(CREATED.formatted(type));
      }
    }
    if (problem.contains("(declare-fun k_anon (U U U) U)")) {
      axioms.append(WELL_FORMED);
    }
    if (axioms.indexOf(WELL_FORMED) >= 0
        && fields
        && problem.contains("(declare-fun k_empty () U)")) {
      axioms.append(FRAME);
      if (problem.contains("(declare-fun |u_java.lang.Object::<inv>| (U U) Bool)")) {
        axioms.append(INVARIANT);
      }
    }
    return problem.replace(SEQUENT, axioms + SEQUENT);
  }
}
