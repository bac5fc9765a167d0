package org.certalign.certify;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.certalign.real.Rational;
import org.certalign.sampling.ConfidenceInterval;
import org.certalign.sampling.SampleMoments;
import org.certalign.theorem.Relation;
import org.certalign.theorem.SamplingPlan;

/**
 * What sampling says of a statement.
 *
 * @param plan the statement
 * @param draws that were made, as the sampler counted them: the effort only says how many were
 *     asked for
 * @param unit what is counted as one
 * @param stream the name of the stream of random bits, which are those of the run's seed
 * @param interval for the quantity, at the statement's level
 * @param value encloses what it is held against
 * @param verdict REFUTED if no number in the interval satisfies the relation; CERTIFIED if some
 *     does and the power is what the effort asks for; else UNDECIDED
 * @param power the relative error of the value from which on the statement would have been refuted
 *     by an interval of this width that does not miss, rounded up; null where the value may be 0
 * @param refutedFrom the least share of the grid by which the value has to be moved in the false
 *     direction to be refuted by this interval; null where none is enough
 * @param tightness the share of the bound that the quantity fills; null for equalities and bounds
 *     that are not positive
 */
public record SampledResult(
    SamplingPlan plan,
    long draws,
    String unit,
    String stream,
    ConfidenceInterval interval,
    Bracket value,
    Verdict verdict,
    BigDecimal power,
    Rational refutedFrom,
    Bracket tightness) {
  private static final MathContext UP = new MathContext(3, RoundingMode.UP);

  static SampledResult of(Statement statement, SampleMoments all, Effort effort) {
    SamplingPlan plan = statement.plan();
    ConfidenceInterval interval = statement.interval(all, effort);
    Bracket quantity = new Bracket(interval.lo(), interval.hi());
    Bracket value = Bracket.of(plan.value());
    Rational power = power(quantity, value);
    return new SampledResult(
        plan,
        all.count(),
        plan.quantity().estimator().unit(),
        statement.stream(),
        interval,
        value,
        verdict(quantity, plan.relation(), value, power, effort),
        power == null ? null : new BigDecimal(power.num()).divide(new BigDecimal(power.den()), UP),
        Perturbation.leastRefuted(quantity, plan.relation(), value),
        tightness(quantity, plan.relation(), value));
  }

  /**
   * A quantity that is more than its interval's width away from the value cannot be in an interval
   * that contains the value.
   */
  private static Rational power(Bracket quantity, Bracket value) {
    Rational size = value.leastSize();
    Rational width = quantity.hi().sub(quantity.lo()).add(value.hi().sub(value.lo()));
    return size.signum() == 0 ? null : width.div(size);
  }

  private static Verdict verdict(
      Bracket quantity, Relation relation, Bracket value, Rational power, Effort effort) {
    boolean above = quantity.isAbove(value);
    boolean below = value.isAbove(quantity);
    boolean refuted =
        switch (relation) {
          case AT_MOST -> above;
          case AT_LEAST -> below;
          case EQUAL -> above || below;
        };
    if (refuted) {
      return Verdict.REFUTED;
    }
    return power != null && power.compareTo(effort.power()) <= 0
        ? Verdict.CERTIFIED
        : Verdict.UNDECIDED;
  }

  /** Quantity over bound, or bound over quantity for a lower bound: 1 where it is attained. */
  private static Bracket tightness(Bracket quantity, Relation relation, Bracket value) {
    boolean positive = quantity.lo().signum() > 0 && value.lo().signum() > 0;
    if (relation == Relation.EQUAL || !positive) {
      return null;
    }
    Bracket up = relation == Relation.AT_MOST ? quantity : value;
    Bracket down = relation == Relation.AT_MOST ? value : quantity;
    return new Bracket(up.lo().div(down.hi()), up.hi().div(down.lo()));
  }

  /** Whether sampling says what the plan expects: a broken statement is to be refuted. */
  public boolean isAsExpected() {
    return verdict == (plan.breaks() ? Verdict.REFUTED : Verdict.CERTIFIED);
  }
}
