package org.certalign.theorem;

/** The numeric side of a theorem: parameters to a certified value. */
@FunctionalInterface
public interface Bound {
  /**
   * The value at the given parameters.
   *
   * @throws org.certalign.real.InputError where the parameters do not fit together
   */
  Quantity of(Arguments arguments);
}
