package org.certalign.quadrature;

/**
 * A function of one real variable, as it acts on Taylor series.
 *
 * <pre>{@code
 * JetFunction f = x -> x.times(x.ln());
 * }</pre>
 */
@FunctionalInterface
public interface JetFunction {
  /**
   * Encloses the Taylor series of f(x) for all x in the given one.
   *
   * @throws ArithmeticException where f is not known to be defined and smooth on all of x
   */
  Jet at(Jet x);
}
