package org.certalign.real;

import org.certalign.kernel.Interval;

/**
 * Ranges that are checked, whenever one of their ends is enclosed, to lie within the domain of what
 * follows.
 */
final class Domain {
  private Domain() {}

  /** The enclosure, unless it is that of 0. */
  static Interval nonzero(Interval divisor) {
    if (divisor.lo().signum() == 0 && divisor.hi().signum() == 0) {
      throw new InputError("division by 0");
    }
    return divisor;
  }

  /** The enclosure, unless all of it is negative. */
  static Interval nonnegative(String name, Interval argument) {
    if (argument.hi().signum() < 0) {
      throw new InputError(name + " of a negative number");
    }
    return argument;
  }

  /** The enclosure, unless none of it is positive. */
  static Interval positive(String name, Interval argument) {
    if (argument.hi().signum() <= 0) {
      throw new InputError(name + " of a number that is not positive");
    }
    return argument;
  }

  /** The range, if it does not contain 0. */
  static Range withoutZero(Range x) {
    return new Range(withoutZero(x, x.lo()), withoutZero(x, x.hi()));
  }

  private static Real withoutZero(Range x, Real end) {
    if (x.lo().exact().isPresent() && x.hi().exact().isPresent()) {
      return end;
    }
    return p -> {
      Interval lo = x.lo().enclose(p);
      Interval hi = x.hi().enclose(p);
      if (lo.hi().signum() <= 0 && hi.lo().signum() >= 0) {
        throw new InputError("division by an interval that contains 0");
      }
      if (lo.lo().signum() <= 0 && hi.hi().signum() >= 0) {
        throw new ArithmeticException("division by an interval that may contain 0");
      }
      return end.enclose(p);
    };
  }

  /** The range, if it does not reach below 0. */
  static Range nonnegative(Range x) {
    if (x.isThin()) {
      return Range.of(nonnegative(x.lo(), x.lo()));
    }
    return new Range(nonnegative(x.lo(), x.lo()), nonnegative(x.lo(), x.hi()));
  }

  private static Real nonnegative(Real least, Real end) {
    if (least.exact().isPresent()) {
      return end;
    }
    return p -> {
      Interval lo = least.enclose(p);
      if (lo.hi().signum() < 0) {
        throw new InputError(
            "a power of what reaches below 0, with an exponent that is not an integer");
      }
      if (lo.lo().signum() < 0) {
        throw new ArithmeticException("a power of what may reach below 0");
      }
      return end.enclose(p);
    };
  }
}
