package org.certalign.real;

import java.util.Optional;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;

/**
 * One operation of an expression: remembers its last enclosure, and names its place where it fails.
 * Safe for all threads.
 */
final class Step implements Remembered {
  /** One object with final fields, so that no thread sees the enclosure of another precision. */
  private record Last(Precision precision, Interval enclosure) {}

  private final Real formula;
  private final Place place;
  private Last last;

  Step(Real formula, Place place) {
    this.formula = formula;
    this.place = place;
  }

  @Override
  public Real formula() {
    return formula;
  }

  @Override
  public Optional<Rational> exact() {
    return formula.exact();
  }

  @Override
  public Real memo() {
    return this;
  }

  @Override
  public Interval enclose(Precision p) {
    Last known = last;
    if (known == null || known.precision() != p) {
      known = new Last(p, compute(p));
      last = known;
    }
    return known.enclosure();
  }

  private Interval compute(Precision p) {
    Interval value;
    try {
      value = formula.enclose(p);
      Digits.checkMagnitude(value);
    } catch (ArithmeticException e) {
      throw place.located(e);
    } catch (InputError e) {
      throw place.located(e);
    }
    return value;
  }
}
