package org.certalign.theorem;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The same value from an independent plain computation (big-math). It is compared with the
 * enclosure and never decides.
 */
@FunctionalInterface
public interface SecondOpinion {
  /**
   * The value at the given parameters, to about the precision of the context; null where this
   * computation has none.
   */
  BigDecimal of(Arguments arguments, MathContext context);
}
