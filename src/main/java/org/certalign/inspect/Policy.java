package org.certalign.inspect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.certalign.real.InputError;
import org.certalign.real.Rational;

/**
 * A policy of the data.
 *
 * @param label its name in the data
 * @param kind what is known of it
 * @param n the number of draws of best-of-n; null for the others
 */
public record Policy(String label, Kind kind, Rational n) {
  private static final Pattern BEST =
      Pattern.compile("(?i)(?:best[-_ ]?of[-_ ]?|bon[-_ ]?)(\\d{1,9}|n)?");

  /** What is known of a policy. */
  public enum Kind {
    /** All others are compared with it. */
    REFERENCE,
    /** The best of n draws of the reference policy, by the proxy reward. */
    BEST_OF_N,
    /** Any other. */
    ALIGNED
  }

  static final Policy ONLY_REFERENCE = new Policy("reference", Kind.REFERENCE, null);

  /** The policy that prefers one of two draws. */
  static final Policy PREFERRED = new Policy("preferred", Kind.BEST_OF_N, Rational.of(2));

  /**
   * The policy that a row names.
   *
   * @param label the cell of its policy
   * @param n the cell of its n, or null
   * @param reference the name of the reference policy
   * @throws InputError if n is no integer of at least 1
   */
  static Policy of(String label, String n, String reference) {
    if (label.equals(reference)) {
      return new Policy(label, Kind.REFERENCE, null);
    }
    Matcher best = BEST.matcher(label);
    if (!best.matches()) {
      return new Policy(label, Kind.ALIGNED, null);
    }
    boolean named = best.group(1) != null && !best.group(1).equalsIgnoreCase("n");
    if (!named && n == null) {
      throw new InputError(
          "policy %s needs an n: best-of-16, or a column n".formatted(InputError.show(label)));
    }
    Rational draws = Rational.parse(named ? best.group(1) : n);
    if (!draws.isInteger() || draws.signum() <= 0) {
      throw InputError.of("n", n == null ? label : n, "an integer >= 1");
    }
    return new Policy(named ? label : "best-of-" + draws, Kind.BEST_OF_N, draws);
  }

  /** Whether it is the reference policy. */
  public boolean isReference() {
    return kind == Kind.REFERENCE;
  }
}
