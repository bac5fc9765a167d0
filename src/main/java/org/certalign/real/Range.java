package org.certalign.real;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * The closed range of a value that may be uncertain: all reals from one real number to another.
 * Where both are the same object, the range is that one number.
 *
 * <pre>{@code
 * Range x = Range.between(Rational.of(-1), Rational.of(2));
 * x.pow(Range.of(Real.of(2))); // [0, 4]
 * }</pre>
 *
 * <p>Every operation gives the range of its results over all choices from its operands, each choice
 * on its own: its ends are the least and the largest result, themselves exactly defined reals that
 * are certified one by one. No sign is guessed: where the least result may come from several ends,
 * it is the minimum over them.
 *
 * @param lo the lower end
 * @param hi the upper end, at least {@code lo}
 */
public record Range(Real lo, Real hi) {
  private static final Real ZERO = Real.of(0);

  /** The single number x. */
  public static Range of(Real x) {
    return new Range(x, x);
  }

  /**
   * The interval from a to b.
   *
   * @throws InputError if a > b
   */
  public static Range between(Rational a, Rational b) {
    int order = a.compareTo(b);
    if (order > 0) {
      throw new InputError(
          "the interval ["
              + InputError.show(a.toString())
              + ", "
              + InputError.show(b.toString())
              + "] is empty; allowed: the smaller end first");
    }
    return order == 0 ? of(Real.of(a)) : new Range(Real.of(a), Real.of(b));
  }

  /** Whether the range is known to be a single number. */
  public boolean isThin() {
    return lo == hi;
  }

  /** The range with its ends remembered: for ranges that are used more than once. */
  Range memo() {
    return isThin() ? of(lo.memo()) : new Range(lo.memo(), hi.memo());
  }

  /** The range of an increasing function. */
  Range increasing(UnaryOperator<Real> function) {
    return isThin() ? of(function.apply(lo)) : spanning(function.apply(lo), function.apply(hi));
  }

  /** The range of a function that is increasing in both of its arguments. */
  Range increasing(Range that, BinaryOperator<Real> function) {
    return isThin() && that.isThin()
        ? of(function.apply(lo, that.lo))
        : spanning(function.apply(lo, that.lo), function.apply(hi, that.hi));
  }

  /**
   * The range of a function that is monotone in each of its arguments, in a direction that may
   * depend on the other: its extremes are in the corners.
   */
  private Range corners(Range that, BinaryOperator<Real> function) {
    if (isThin() && that.isThin()) {
      return of(function.apply(lo, that.lo));
    }
    Range x = memo();
    Range y = that.memo();
    Real a = function.apply(x.lo, y.lo).memo();
    Real b = function.apply(x.hi, y.hi).memo();
    if (isThin() || that.isThin()) {
      return spanning(a.min(b), a.max(b));
    }
    Real c = function.apply(x.lo, y.hi).memo();
    Real d = function.apply(x.hi, y.lo).memo();
    return spanning(a.min(b).min(c.min(d)), a.max(b).max(c.max(d)));
  }

  /** From lo to hi, where it is not known whether these are the same. */
  private static Range spanning(Real lo, Real hi) {
    return lo.exact().isPresent() && lo.exact().equals(hi.exact()) ? of(lo) : new Range(lo, hi);
  }

  /** x + y. */
  public Range plus(Range that) {
    return increasing(that, Real::plus);
  }

  /** x - y. */
  public Range minus(Range that) {
    return isThin() && that.isThin()
        ? of(lo.minus(that.lo))
        : new Range(lo.minus(that.hi), hi.minus(that.lo));
  }

  /** x y. */
  public Range times(Range that) {
    return corners(that, Real::times);
  }

  /**
   * x/y.
   *
   * @throws InputError if y is exactly known and 0, or reaches from a number that is not positive
   *     to one that is not negative
   */
  public Range over(Range that) {
    if (that.isThin()) {
      return corners(that, Real::over);
    }
    if (sign(that.lo).filter(s -> s <= 0).isPresent()
        && sign(that.hi).filter(s -> s >= 0).isPresent()) {
      throw new InputError("division by an interval that contains 0");
    }
    Range divisor = Domain.withoutZero(that.memo());
    return corners(divisor, Real::over);
  }

  private static Optional<Integer> sign(Real x) {
    return x.exact().map(Rational::signum);
  }

  /** -x. */
  public Range negate() {
    return isThin() ? of(lo.negate()) : new Range(hi.negate(), lo.negate());
  }

  /** |x|: its least value is the largest of lo, -hi and 0. */
  public Range abs() {
    return isThin() ? of(lo.abs()) : spanning(lo.max(hi.negate()).max(ZERO), lo.negate().max(hi));
  }

  /** The smaller of the two. */
  public Range min(Range that) {
    return increasing(that, Real::min);
  }

  /** The larger of the two. */
  public Range max(Range that) {
    return increasing(that, Real::max);
  }

  /**
   * x^y; x^0 = 1 for every x.
   *
   * @throws InputError if it is exactly known that some x is negative and some y not an integer, or
   *     some x 0 and some y negative
   */
  public Range pow(Range that) {
    if (isThin() && that.isThin()) {
      return of(lo.pow(that.lo));
    }
    Optional<Rational> y = that.isThin() ? that.lo.exact() : Optional.empty();
    if (y.isPresent() && y.get().isInteger()) {
      return integerPower(y.get().num());
    }
    if (sign(lo).filter(s -> s < 0).isPresent()) {
      throw new InputError(
          "a power of an interval that reaches below 0, with an exponent that is not an integer");
    }
    return Domain.nonnegative(memo()).corners(that, Real::pow);
  }

  private Range integerPower(BigInteger n) {
    if (n.signum() < 0) {
      return of(Real.of(1)).over(integerPower(n.negate()));
    }
    if (n.signum() == 0) {
      return of(Real.of(1));
    }
    Range base = n.testBit(0) ? this : memo().abs();
    return base.increasing(x -> x.pow(n));
  }
}
