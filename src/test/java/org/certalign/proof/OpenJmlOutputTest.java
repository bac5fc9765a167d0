package org.certalign.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Only what OpenJML says is validated counts as proved. */
final class OpenJmlOutputTest {
  private static final List<String> LINES =
      """
      Proving methods in a.b.C
      Starting proof of a.b.C.C() with prover z3_4_3
      Method assertions are validated [0.07 secs]
      Completed proof of a.b.C.C() with prover z3_4_3 - no warnings [0.10 secs]
      Starting proof of a.b.C.f(java.math.BigInteger,int) with prover z3_4_3
      a.b.C.f Method assertions are INVALID
      C.java:3: verify: The prover cannot establish an assertion (Postcondition: C.java:1:) in method f
      Completed proof of a.b.C.f(java.math.BigInteger,int) with prover z3_4_3 - with warnings [0.44 secs]
      Starting proof of a.b.C.g(@org.x.Nullable D) with prover z3_4_3
      Completed proof of a.b.C.g(@org.x.Nullable D) with prover z3_4_3 - UNKNOWN [30.00 secs]
      Starting proof of a.b.C.h() with prover z3_4_3
      Proof ABORTED of a.b.C.h() with prover z3_4_3 - exception
      Starting proof of a.b.C.i() with prover z3_4_3
      Method assertions are validated [0.21 secs]
      C.java:9:    Feasibility check #1 - end of preconditions : OK [0.05 secs]
      C.java:9:    Feasibility check #2 - at program exit : infeasible [0.01 secs]
      Completed proof of a.b.C.i() with prover z3_4_3 - INFEASIBLE [0.31 secs]
      """
          .lines()
          .toList();

  private final OpenJmlOutput output = new OpenJmlOutput(LINES);

  @Test
  void verdictsHaveTheNamesOfTheOtherProver() {
    assertEquals(
        List.of(
            new Verdict("a.b.C.new()", true, 70, ""),
            new Verdict("a.b.C.f(BigInteger,int)", false, 440, "with warnings, Postcondition"),
            new Verdict("a.b.C.g(D)", false, 30000, "UNKNOWN"),
            new Verdict("a.b.C.h()", false, 0, "exception"),
            new Verdict("a.b.C.i()", true, 210, "")),
        output.verdicts());
  }

  @Test
  void contradictionsAreNamed() {
    assertEquals(1, output.feasible());
    assertEquals(
        List.of(
            "a.b.C.i(): C.java:9:    Feasibility check #2 - at program exit : infeasible [0.01 secs]"),
        output.infeasible());
  }

  @Test
  void onlyProofsOfTheSameContractAreAdopted() {
    List<Verdict> before = output.verdicts();
    output.adopt(
        new OpenJmlOutput(
            List.of(
                "Starting proof of a.b.C.f(java.math.BigInteger,int) with prover z3_4_3",
                "Method assertions are validated [0.50 secs]",
                "Completed proof of a.b.C.f(java.math.BigInteger,int) with prover z3_4_3 - no warnings",
                "Starting proof of a.b.C.i() with prover z3_4_3",
                "Completed proof of a.b.C.i() with prover z3_4_3 - UNKNOWN [9.00 secs]")));
    List<Verdict> after = output.verdicts();
    assertEquals(new Verdict("a.b.C.f(BigInteger,int)", true, 500, ""), after.get(1));
    assertEquals(before.get(0), after.get(0));
    assertEquals(before.subList(2, before.size()), after.subList(2, after.size()));
  }
}
