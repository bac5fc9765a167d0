package org.certalign.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.certalign.certify.Publication;
import org.certalign.certify.Verdict;
import org.certalign.real.Digits;
import org.certalign.real.Enclosure;
import org.certalign.real.Expression;
import org.certalign.real.InputError;
import org.certalign.real.Range;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.certalign.theorem.Arguments;
import org.certalign.theorem.Kind;
import org.certalign.theorem.Registry;
import org.certalign.theorem.Theorem;

/**
 * Claims to verdicts. The certified value is computed to more and more digits until the claim is
 * decided.
 *
 * <pre>{@code
 * for (Finding f : Audit.of(ClaimsFile.parse(text))) {
 *   System.out.println(f.claim().id() + " " + f.verdict() + ": " + f.reason());
 * }
 * }</pre>
 */
public final class Audit {
  private static final int FIRST_DIGITS = 20;
  private static final int LAST_DIGITS = 320;

  private Audit() {}

  /**
   * The verdict on every claim, in order.
   *
   * @throws InputError if a claim names an unknown theorem, has bad parameters or an expression
   *     that cannot be read
   */
  public static List<Finding> of(List<Claim> claims) {
    return claims.stream().map(Audit::placed).toList();
  }

  private static Finding placed(Claim claim) {
    try {
      return of(claim);
    } catch (InputError e) {
      throw new InputError(
          "line %d, claim '%s': %s".formatted(claim.line(), claim.id(), e.getMessage()));
    }
  }

  private static Finding of(Claim claim) {
    if (claim.expr() != null) {
      Expression expression = Expression.parse(claim.expr());
      Range range = expression.range();
      Optional<Ends> exact = Ends.exact(range.lo(), range.hi());
      return decide(claim, Kind.EXACT, claim.expr(), exact, expression::evaluate);
    }
    Theorem theorem = Registry.find(claim.theorem());
    if (theorem.bound().isEmpty()) {
      throw new InputError(
          "theorem '%s' is a statement without a number; 'certalign explain %s' says more"
              .formatted(theorem.id(), theorem.id()));
    }
    Arguments arguments = theorem.arguments(claim.params());
    Real q = theorem.bound().get().of(arguments);
    Optional<Ends> exact = q.isInfinite() ? Optional.empty() : Ends.exact(q, q);
    return decide(
        claim,
        theorem.kind(),
        theorem.id(),
        exact,
        digits -> Publication.value(theorem, arguments, digits));
  }

  private static Finding decide(
      Claim claim, Kind kind, String subject, Optional<Ends> exact, IntFunction<Enclosure> value) {
    for (int digits = FIRST_DIGITS; ; digits *= 2) {
      Enclosure v = value.apply(digits);
      Ends ends = exact.orElseGet(() -> Ends.of(v));
      Verdict verdict =
          claim.assertion() == null
              ? observed(claim, kind, ends)
              : asserted(claim.assertion(), ends);
      if (verdict != Verdict.UNDECIDED || digits >= LAST_DIGITS || exact.isPresent()) {
        return new Finding(claim, verdict, v, Reason.of(claim, kind, subject, verdict, v));
      }
    }
  }

  /**
   * Whether an assertion holds of a number.
   *
   * @throws InputError if the number is not defined or out of range
   */
  public static Verdict of(Assertion assertion, Real value) {
    Optional<Ends> exact = value.isInfinite() ? Optional.empty() : Ends.exact(value, value);
    for (int digits = FIRST_DIGITS; ; digits *= 2) {
      int now = digits;
      Ends ends = exact.orElseGet(() -> Ends.of(Digits.certify(value, now)));
      Verdict verdict = asserted(assertion, ends);
      if (verdict != Verdict.UNDECIDED || digits >= LAST_DIGITS || exact.isPresent()) {
        return verdict;
      }
    }
  }

  private static Verdict asserted(Assertion a, Ends v) {
    return switch (a.sign()) {
      case LESS -> order(v, a.number(), false);
      case AT_MOST -> order(v, a.number(), true);
      case GREATER -> opposite(order(v, a.number(), true));
      case AT_LEAST -> opposite(order(v, a.number(), false));
      case EQUAL -> within(v, a.number().sub(a.tolerance()), a.number().add(a.tolerance()));
    };
  }

  /** Whether the value is below the number, or at it where that is allowed. */
  private static Verdict order(Ends v, Rational number, boolean orEqual) {
    if (v.infinite()) {
      return Verdict.REFUTED;
    }
    int upper = v.upper().compareTo(number);
    int lower = v.lower().compareTo(number);
    if (orEqual ? upper <= 0 : upper < 0) {
      return Verdict.CERTIFIED;
    }
    return (orEqual ? lower > 0 : lower >= 0) ? Verdict.REFUTED : Verdict.UNDECIDED;
  }

  private static Verdict opposite(Verdict v) {
    return switch (v) {
      case CERTIFIED -> Verdict.REFUTED;
      case REFUTED -> Verdict.CERTIFIED;
      case UNDECIDED -> Verdict.UNDECIDED;
    };
  }

  private static Verdict within(Ends v, Rational low, Rational high) {
    if (v.infinite() || v.upper().compareTo(low) < 0 || v.lower().compareTo(high) > 0) {
      return Verdict.REFUTED;
    }
    boolean inside = v.lower().compareTo(low) >= 0 && v.upper().compareTo(high) <= 0;
    return inside ? Verdict.CERTIFIED : Verdict.UNDECIDED;
  }

  /**
   * A measured value against a bound: refuted if all of its interval lies beyond the bound,
   * undecided if the interval straddles it. An exact quantity must lie within the interval.
   */
  private static Verdict observed(Claim claim, Kind kind, Ends v) {
    Rational low = claim.observed().value().sub(claim.observed().halfWidth());
    Rational high = claim.observed().value().add(claim.observed().halfWidth());
    if (kind == Kind.EXACT) {
      return within(v, low, high);
    }
    if (kind == Kind.LOWER) {
      return beyond(order(v, low, true), order(v, high, true));
    }
    return beyond(opposite(order(v, high, false)), opposite(order(v, low, false)));
  }

  /** Allowed if the far end of the interval is allowed, refuted if even the near end is not. */
  private static Verdict beyond(Verdict far, Verdict near) {
    if (far == Verdict.CERTIFIED) {
      return Verdict.CERTIFIED;
    }
    return near == Verdict.REFUTED ? Verdict.REFUTED : Verdict.UNDECIDED;
  }
}
