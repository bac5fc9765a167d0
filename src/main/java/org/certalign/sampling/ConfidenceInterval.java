package org.certalign.sampling;

import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * Two decimals between which a mean or a probability lies, save for a stated probability of error
 * before the draw. Immutable.
 *
 * @param lo the lower end, rounded down
 * @param hi the upper end, rounded up
 * @param error the probability, at most, that the interval misses: the level is 1 - error
 * @param method by which theorem
 */
public record ConfidenceInterval(Rational lo, Rational hi, Rational error, IntervalMethod method) {
  /** The one assumption of every interval. */
  public static final String ASSUMPTION = "independent uniform bits";

  /**
   * An interval.
   *
   * @throws InputError if the error is not between 0 and 1
   * @throws IllegalArgumentException if the ends are in the wrong order
   */
  public ConfidenceInterval {
    checkError(error);
    if (lo.compareTo(hi) > 0) {
      throw new IllegalArgumentException("lower end " + lo + " above upper end " + hi);
    }
  }

  /**
   * Checks a probability of error.
   *
   * @throws InputError if it is not between 0 and 1
   */
  static void checkError(Rational error) {
    if (error.signum() <= 0 || error.compareTo(Rational.ONE) >= 0) {
      throw InputError.of("error", error.toString(), "a number between 0 and 1, both excluded");
    }
  }

  /** From the ends, rounded outward to decimals. */
  static ConfidenceInterval between(Real lo, Real hi, Rational error, IntervalMethod method) {
    return new ConfidenceInterval(
        DirectedDecimal.below(lo), DirectedDecimal.above(hi), error, method);
  }

  /**
   * The part of the interval in [a, b], for what is known to lie there.
   *
   * @throws ArithmeticException if there is none: then something that was taken for known is wrong,
   *     or an event of small probability has happened
   */
  public ConfidenceInterval within(Rational a, Rational b) {
    if (lo.compareTo(b) > 0 || hi.compareTo(a) < 0) {
      throw new ArithmeticException(this + " is outside of [" + a + ", " + b + "]");
    }
    return new ConfidenceInterval(lo.max(a), hi.min(b), error, method);
  }

  /** Whether the interval contains x. */
  public boolean contains(Rational x) {
    return lo.compareTo(x) <= 0 && x.compareTo(hi) <= 0;
  }

  /** The middle. */
  public Rational midpoint() {
    return lo.add(hi).div(Rational.of(2));
  }

  /** Half the width. */
  public Rational halfWidth() {
    return hi.sub(lo).div(Rational.of(2));
  }

  /** The level 1 - error. */
  public Rational level() {
    return Rational.ONE.sub(error);
  }

  /** For instance {@code [0.25, 0.5] at level 1 - 1/1000 (Chernoff, given independent ...)}. */
  @Override
  public String toString() {
    return "[%s, %s] at level 1 - %s (%s, given %s)"
        .formatted(text(lo), text(hi), error, method, ASSUMPTION);
  }

  private static String text(Rational x) {
    return x.toDecimalIfExact().orElseGet(x::toString);
  }
}
