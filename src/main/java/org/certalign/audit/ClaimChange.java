package org.certalign.audit;

import org.certalign.audit.Change.Grade;
import org.certalign.real.InputError;
import org.certalign.real.Rational;

/** A claim that says less than it did, or more: by the set of values for which it is true. */
final class ClaimChange {
  private ClaimChange() {}

  /**
   * An end of such a set.
   *
   * @param value where it is; null if there is none on this side
   * @param included whether it belongs to the set
   */
  private record End(Rational value, boolean included) {
    /** Positive if this end, outward being up, lets in more than another one. */
    int compare(End that, int outward) {
      if (value == null || that.value == null) {
        return Boolean.compare(value == null, that.value == null);
      }
      int order = outward * value.compareTo(that.value);
      return order != 0 ? order : Boolean.compare(included, that.included);
    }
  }

  private static final End NONE = new End(null, false);

  /** What became of a claim, from both texts; a measured value makes no set. */
  static Change of(String where, String old, String now) {
    String text = "claims '%s', claimed '%s'".formatted(now, old);
    try {
      return new Change(where, grade(Assertion.parse(old), Assertion.parse(now)), text);
    } catch (InputError noSet) {
      return new Change(where, ofRelations(old, now), text);
    }
  }

  /** Of "left = right" or "quantity ≤ value": an equality says more than an inequality. */
  private static Grade ofRelations(String old, String now) {
    boolean was = old.contains(" = ");
    boolean is = now.contains(" = ");
    return was == is ? Grade.OTHER : was ? Grade.REGRESSION : Grade.IMPROVEMENT;
  }

  private static Grade grade(Assertion old, Assertion now) {
    int above = upper(now).compare(upper(old), 1);
    int below = lower(now).compare(lower(old), -1);
    if (Integer.signum(above) * Integer.signum(below) < 0 || (above == 0 && below == 0)) {
      return Grade.OTHER;
    }
    return above > 0 || below > 0 ? Grade.REGRESSION : Grade.IMPROVEMENT;
  }

  private static End upper(Assertion a) {
    return switch (a.sign()) {
      case LESS -> new End(a.number(), false);
      case AT_MOST -> new End(a.number(), true);
      case EQUAL -> new End(a.number().add(a.tolerance()), true);
      case GREATER, AT_LEAST -> NONE;
    };
  }

  private static End lower(Assertion a) {
    return switch (a.sign()) {
      case GREATER -> new End(a.number(), false);
      case AT_LEAST -> new End(a.number(), true);
      case EQUAL -> new End(a.number().sub(a.tolerance()), true);
      case LESS, AT_MOST -> NONE;
    };
  }
}
