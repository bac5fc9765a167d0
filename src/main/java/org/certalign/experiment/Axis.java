package org.certalign.experiment;

import org.certalign.real.Rational;

/**
 * An axis of a chart.
 *
 * @param label the quantity, with its unit
 * @param logarithmic whether equal steps are equal factors
 * @param from the least value shown
 * @param to the largest value shown
 */
public record Axis(String label, boolean logarithmic, Rational from, Rational to) {
  static Axis linear(String label, String from, String to) {
    return new Axis(label, false, Rational.parse(from), Rational.parse(to));
  }

  static Axis logarithmic(String label, String from, String to) {
    return new Axis(label, true, Rational.parse(from), Rational.parse(to));
  }
}
