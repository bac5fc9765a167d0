package org.certalign.proof;

import de.uka.ilkd.key.logic.PosInOccurrence;
import de.uka.ilkd.key.proof.Goal;
import de.uka.ilkd.key.rule.RuleApp;
import de.uka.ilkd.key.strategy.RuleAppCost;
import de.uka.ilkd.key.strategy.RuleAppCostCollector;
import de.uka.ilkd.key.strategy.Strategy;
import de.uka.ilkd.key.strategy.TopRuleAppCost;
import de.uka.ilkd.key.strategy.feature.MutableState;
import java.util.regex.Pattern;
import org.key_project.logic.Name;

/**
 * A strategy of KeY that does not simplify what is read from the heap, and does not unfold
 * invariants: of a method with a few calls that is nine tenths of KeY's work, for each field that
 * is read after a call whether the object was there before. z3 does it in a moment, see {@link
 * HeapAxioms}.
 */
final class HeapForZ3 implements Strategy {
  private static final Pattern RULES =
      Pattern.compile(
          "pullOutSelect|simplifySelect.*|.*OfAnonEQ|selectCreatedOf.*"
              + "|onlyCreatedObjectsAreReferenced.*|Class_invariant_axiom.*|Partial_inv_axiom.*");

  private final Strategy strategy;

  /** The same without the rules for the heap. */
  HeapForZ3(Strategy strategy) {
    this.strategy = strategy;
  }

  private static boolean isOfHeap(RuleApp app) {
    return RULES.matcher(app.rule().name().toString()).matches();
  }

  @Override
  public Name name() {
    return strategy.name();
  }

  @Override
  public boolean isStopAtFirstNonCloseableGoal() {
    return strategy.isStopAtFirstNonCloseableGoal();
  }

  @Override
  public boolean isApprovedApp(RuleApp app, PosInOccurrence position, Goal goal) {
    return !isOfHeap(app) && strategy.isApprovedApp(app, position, goal);
  }

  @Override
  public void instantiateApp(
      RuleApp app, PosInOccurrence position, Goal goal, RuleAppCostCollector collector) {
    strategy.instantiateApp(app, position, goal, collector);
  }

  @Override
  public RuleAppCost computeCost(
      RuleApp app, PosInOccurrence position, Goal goal, MutableState state) {
    return isOfHeap(app)
        ? TopRuleAppCost.INSTANCE
        : strategy.computeCost(app, position, goal, state);
  }
}
