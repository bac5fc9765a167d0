package org.certalign.certify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Order;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.theorem.Instance;
import org.certalign.theorem.Relation;

/**
 * An instance with what was found of it: enclosures of both sides, narrow enough to decide where
 * that was possible.
 *
 * @param description the instance, name to exact value
 * @param relation the relation that was claimed
 * @param outcome what the enclosures say
 * @param left an enclosure of the left side
 * @param right an enclosure of the right side
 * @param bits the working precision at which it was decided
 */
public record Examination(
    Map<String, String> description,
    Relation relation,
    Outcome outcome,
    Interval left,
    Interval right,
    int bits) {
  private static final int FIRST_BITS = 64;
  private static final int LAST_BITS = 1024;

  /**
   * Encloses both sides at growing precision until the relation is decided, or the last precision
   * is reached.
   *
   * @throws ArithmeticException if a side is not defined (the logarithm of 0, say)
   */
  public static Examination of(Instance instance) {
    for (int bits = FIRST_BITS; ; bits *= 2) {
      try {
        Examination e = at(instance, bits);
        if (e.outcome != Outcome.TIE || bits >= LAST_BITS) {
          return e;
        }
      } catch (ArithmeticException undefined) {
        if (bits >= LAST_BITS) {
          throw undefined;
        }
      }
    }
  }

  private static Examination at(Instance instance, int bits) {
    Interval left = enclose(instance.left(), bits);
    Interval right = enclose(instance.right(), bits);
    Outcome outcome =
        exactly(instance)
            .orElseGet(
                () ->
                    switch (instance.relation()) {
                      case EQUAL -> equal(left, right);
                      case AT_MOST -> atMost(left, right);
                      case AT_LEAST -> atMost(right, left);
                    });
    return new Examination(instance.description(), instance.relation(), outcome, left, right, bits);
  }

  /** The outcome for two sides that are exactly known rationals. */
  private static Optional<Outcome> exactly(Instance instance) {
    return instance
        .left()
        .exact()
        .flatMap(l -> instance.right().exact().map(r -> l.compareTo(r)))
        .map(
            order -> {
              boolean holds =
                  switch (instance.relation()) {
                    case EQUAL -> order == 0;
                    case AT_MOST -> order <= 0;
                    case AT_LEAST -> order >= 0;
                  };
              return holds ? Outcome.HOLDS : Outcome.VIOLATED;
            });
  }

  private static Interval enclose(Real x, int bits) {
    return x.enclose(Precisions.at(bits));
  }

  private static Outcome atMost(Interval left, Interval right) {
    if (Order.below(left, right)) {
      return Outcome.HOLDS;
    }
    return Order.strictlyBelow(right, left) ? Outcome.VIOLATED : Outcome.TIE;
  }

  private static Outcome equal(Interval left, Interval right) {
    if (Order.strictlyBelow(left, right) || Order.strictlyBelow(right, left)) {
      return Outcome.VIOLATED;
    }
    return left.isPoint() && right.isPoint() ? Outcome.HOLDS : Outcome.TIE;
  }

  /**
   * How much of the right side the left side fills: left/right, rounded down to 12 digits, for an
   * inequality between positive sides; null elsewhere. It is 1 where the bound is attained.
   */
  public BigDecimal tightness() {
    if (relation != Relation.AT_MOST || left.lo().signum() <= 0 || right.hi().signum() <= 0) {
      return null;
    }
    int shift = left.exp() - right.exp();
    if (Math.abs(shift) > 100_000) {
      return null;
    }
    BigDecimal num = new BigDecimal(left.lo().shiftLeft(Math.max(0, shift)));
    BigDecimal den = new BigDecimal(right.hi().shiftLeft(Math.max(0, -shift)));
    BigDecimal ratio = num.divide(den, 12, RoundingMode.FLOOR);
    return ratio;
  }

  /** Whether the right side is known not to be 0, so that shares of it are something. */
  public boolean isPerturbable() {
    return Bracket.of(right).leastSize().signum() > 0;
  }

  /**
   * The least share of the right side, of a grid, by which it has to be moved in the false
   * direction for the instance to be violated; null where half of it is not enough.
   */
  public Rational refutedFrom() {
    return Perturbation.leastRefuted(Bracket.of(left), relation, Bracket.of(right));
  }

  /**
   * The number of leading decimal digits to which both sides surely agree, for a tie; 0 elsewhere.
   */
  public int agreement() {
    if (outcome != Outcome.TIE) {
      return 0;
    }
    Interval hull = Order.hull(left, right);
    int width = hull.hi().subtract(hull.lo()).bitLength();
    int size = Math.max(hull.hi().abs().bitLength(), hull.lo().abs().bitLength());
    return (int) Math.max(0L, (size - width - 1L) * 30_103L / 100_000L);
  }
}
