package org.certalign.audit;

import org.certalign.real.Rational;

/**
 * A measured value with its uncertainty.
 *
 * @param text as written
 * @param value the value
 * @param halfWidth half the width of the interval around it, 0 where none was given
 */
public record Observation(String text, Rational value, Rational halfWidth) {}
