package org.certalign.proof;

import de.uka.ilkd.key.proof.Goal;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.settings.DefaultSMTSettings;
import de.uka.ilkd.key.settings.ProofIndependentSettings;
import de.uka.ilkd.key.smt.IllegalFormulaException;
import de.uka.ilkd.key.smt.SMTProblem;
import de.uka.ilkd.key.smt.SMTRuleApp;
import de.uka.ilkd.key.smt.solvertypes.SolverType;
import de.uka.ilkd.key.smt.solvertypes.SolverTypes;
import java.time.Duration;
import java.util.List;

/** Puts the goals of a proof to z3. */
final class Z3Goals implements AutoCloseable {
  /** KeY's translations for z3; the first leaves out quantified formulas, and so the heap. */
  private static final List<String> TRANSLATIONS = List.of("Z3_QF", "Z3");

  private final List<SolverType> translations =
      TRANSLATIONS.stream()
          .map(
              name ->
                  SolverTypes.getSolverTypes().stream()
                      .filter(type -> type.getName().equals(name))
                      .findFirst()
                      .orElseThrow())
          .toList();

  private final Z3 z3 = new Z3();

  /** Closes the goals z3 proves, up to the first that it does not. */
  String close(Proof proof, Attempt attempt) {
    int goals = proof.openGoals().size();
    int proved = 0;
    long end = System.nanoTime() + attempt.z3Total().toNanos();
    for (Goal goal : proof.openGoals()) {
      String answer = System.nanoTime() < end ? ask(goal, attempt) : "no time left";
      if (!answer.equals("unsat")) {
        return "z3 on goal " + (proved + 1) + " of " + goals + ": " + answer;
      }
      goal.apply(SMTRuleApp.RULE.createApp("Z3").tryToInstantiate(goal));
      proved++;
    }
    return "z3 on " + goals + (goals == 1 ? " goal" : " goals");
  }

  /** Either translation may be the one that is quick: both for a moment, then for longer. */
  private String ask(Goal goal, Attempt attempt) {
    String answer = "";
    for (Duration limit : attempt.tries()) {
      for (SolverType translation : attempt.heap() ? translations : translations.subList(1, 2)) {
        try {
          String problem = translate(goal, translation);
          answer = z3.ask(attempt.heap() ? problem : HeapAxioms.added(problem), limit);
        } catch (IllegalFormulaException e) {
          answer = "not translated: " + e.getMessage();
        }
        if (answer.equals("unsat")) {
          return answer;
        }
      }
    }
    return answer;
  }

  private static String translate(Goal goal, SolverType translation)
      throws IllegalFormulaException {
    Proof proof = goal.proof();
    DefaultSMTSettings settings =
        new DefaultSMTSettings(
            proof.getSettings().getSMTSettings(),
            ProofIndependentSettings.DEFAULT_INSTANCE.getSMTSettings(),
            proof.getSettings().getNewSMTSettings(),
            proof);
    String problem =
        translation
            .createTranslator()
            .translateProblem(new SMTProblem(goal).getSequent(), proof.getServices(), settings)
            .toString();
    return IntQuantifiers.asObjects(problem);
  }

  @Override
  public void close() {
    z3.close();
  }
}
