package org.certalign.theorem;

import org.certalign.real.Real;

/**
 * A statement that sampling confirms or refutes: a number that is estimated against one that is
 * enclosed.
 *
 * @param quantity what is estimated
 * @param relation of the quantity to the value
 * @param value what the theorem says: not 0, or no error could be measured by it
 * @param sharp whether the bound is attained, so that one that is 1% tighter is false
 * @param breaks whether an assumption of the theorem fails here, so that the statement is to be
 *     refuted, like a false twin
 */
public record SamplingPlan(
    SampledQuantity quantity, Relation relation, Real value, boolean sharp, boolean breaks) {
  /** The same where the bound is attained. */
  public SamplingPlan attained() {
    return new SamplingPlan(quantity, relation, value, true, breaks);
  }

  /** The same where an assumption fails, so that the statement is false. */
  public SamplingPlan broken() {
    return new SamplingPlan(quantity, relation, value, sharp, true);
  }
}
