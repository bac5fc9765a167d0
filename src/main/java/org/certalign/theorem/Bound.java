package org.certalign.theorem;

import org.certalign.real.Real;

/** The numeric side of a theorem: parameters to a certified value. */
@FunctionalInterface
public interface Bound {
  /**
   * The value at the given parameters.
   *
   * @throws org.certalign.real.InputError where the parameters do not fit together
   */
  Real of(Arguments arguments);
}
