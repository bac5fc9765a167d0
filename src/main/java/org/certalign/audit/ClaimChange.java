package org.certalign.audit;

import org.certalign.audit.Change.Grade;
import org.certalign.real.InputError;
import org.certalign.real.Rational;

/** A claim that says less than it did, or more. */
final class ClaimChange {
  private ClaimChange() {}

  /** What became of it, from both texts. */
  static Change of(String where, String old, String now) {
    String text = "claims '%s', claimed '%s'".formatted(now, old);
    try {
      return new Change(where, grade(Assertion.parse(old), Assertion.parse(now)), text);
    } catch (InputError observedValue) {
      return new Change(where, Grade.OTHER, text);
    }
  }

  private static Grade grade(Assertion old, Assertion now) {
    boolean same = old.sign() == now.sign();
    return switch (same ? now.sign() : Assertion.Sign.EQUAL) {
      case LESS, AT_MOST -> better(old.number(), now.number());
      case GREATER, AT_LEAST -> better(now.number(), old.number());
      case EQUAL -> same ? sharper(old, now) : Grade.OTHER;
    };
  }

  /** The claim is stronger where the second number is the smaller one. */
  private static Grade better(Rational old, Rational now) {
    int order = now.compareTo(old);
    return order < 0 ? Grade.IMPROVEMENT : order > 0 ? Grade.REGRESSION : Grade.OTHER;
  }

  private static Grade sharper(Assertion old, Assertion now) {
    return better(old.tolerance(), now.tolerance());
  }
}
