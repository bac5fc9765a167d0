package org.certalign.theorem;

import org.certalign.real.Real;

/**
 * The value of a bound: a real, or infinity.
 *
 * @param finite the real; null for plus infinity
 */
public record Quantity(Real finite) {
  /** Plus infinity. */
  public static final Quantity INFINITE = new Quantity(null);

  /** A finite value. */
  public static Quantity of(Real value) {
    return new Quantity(value);
  }

  /** Whether this is plus infinity. */
  public boolean isInfinite() {
    return finite == null;
  }
}
