package org.certalign.theorem;

import java.util.function.Predicate;
import org.certalign.real.Rational;

/**
 * The values that a parameter allows.
 *
 * @param allowed what is allowed, in words, as an error message says it
 * @param contains whether an exact number is allowed
 * @param infinity whether {@code inf} is allowed
 */
public record Domain(String allowed, Predicate<Rational> contains, boolean infinity) {
  /** Every number. */
  public static final Domain ANY = new Domain("any number", x -> true, false);

  /** Numbers at least 0. */
  public static final Domain NONNEGATIVE = new Domain("a number >= 0", x -> x.signum() >= 0, false);

  /** Numbers above 0. */
  public static final Domain POSITIVE = new Domain("a number > 0", x -> x.signum() > 0, false);

  /** Numbers at least 0, or infinity. */
  public static final Domain NONNEGATIVE_OR_INFINITE =
      new Domain("a number >= 0, or inf", x -> x.signum() >= 0, true);

  /** Numbers strictly between 0 and 1. */
  public static final Domain OPEN_UNIT =
      new Domain(
          "a number strictly between 0 and 1",
          x -> x.signum() > 0 && x.compareTo(Rational.ONE) < 0,
          false);

  /** Real numbers at least 1, such as the n of best-of-n. */
  public static final Domain AT_LEAST_ONE =
      new Domain("a number >= 1", x -> x.compareTo(Rational.ONE) >= 0, false);

  /** Numbers from 0 to 1. */
  public static final Domain CLOSED_UNIT =
      new Domain(
          "a number from 0 to 1", x -> x.signum() >= 0 && x.compareTo(Rational.ONE) <= 0, false);

  /** Integers at least 1. */
  public static final Domain POSITIVE_INTEGER =
      new Domain("an integer >= 1", x -> x.isInteger() && x.signum() > 0, false);

  /** Numbers above 0 and at most 1. */
  public static final Domain POSITIVE_UNIT =
      new Domain(
          "a number > 0 and <= 1", x -> x.signum() > 0 && x.compareTo(Rational.ONE) <= 0, false);

  /** Integers at least 1 and at most the given limit. */
  public static Domain integerUpTo(long limit) {
    return new Domain(
        "an integer from 1 to " + limit,
        x -> x.isInteger() && x.signum() > 0 && x.compareTo(Rational.of(limit)) <= 0,
        false);
  }
}
