package org.certalign.theorem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.certalign.real.Real;
import org.certalign.sampling.Estimator;

/**
 * A number that is estimated by sampling: one case of one side of a statement.
 *
 * <pre>{@code
 * new SampledQuantity(Lane.POLICY, "coin", describe("P", "fair coin", "n", 2), "win rate", wins)
 *     .atMost(BonWins.value(Rational.of(2)));
 * }</pre>
 *
 * @param lane how it is drawn
 * @param name of the case, once in a theorem
 * @param instance policies and parameters: name to exact value
 * @param words what is estimated, in a few words
 * @param estimator how
 */
public record SampledQuantity(
    Lane lane, String name, Map<String, String> instance, String words, Estimator estimator) {
  /** Keeps a copy of the instance, in its order. */
  public SampledQuantity {
    instance = Collections.unmodifiableMap(new LinkedHashMap<>(instance));
  }

  /** The same case under another name. */
  public SampledQuantity named(String other) {
    return new SampledQuantity(lane, other, instance, words, estimator);
  }

  /** The statement that it is the given number. */
  public SamplingPlan equal(Real value) {
    return new SamplingPlan(this, Relation.EQUAL, value, false, false);
  }

  /** The statement that it is at most the given number. */
  public SamplingPlan atMost(Real bound) {
    return new SamplingPlan(this, Relation.AT_MOST, bound, false, false);
  }

  /** The statement that it is at least the given number. */
  public SamplingPlan atLeast(Real bound) {
    return new SamplingPlan(this, Relation.AT_LEAST, bound, false, false);
  }
}
