package org.certalign.real;

import java.util.Optional;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;

/**
 * A real number that remembers its last enclosure. Threads may race for it: then it is computed
 * twice, no more.
 */
final class MemoReal implements Remembered {
  /** One object with final fields, so that no thread sees the enclosure of another precision. */
  private record Last(Precision precision, Interval enclosure) {}

  private final Real formula;
  private Last last;

  MemoReal(Real formula) {
    this.formula = formula;
  }

  @Override
  public Real formula() {
    return formula;
  }

  @Override
  public Interval enclose(Precision p) {
    Last known = last;
    if (known == null || known.precision() != p) {
      known = new Last(p, formula.enclose(p));
      last = known;
    }
    return known.enclosure();
  }

  @Override
  public Optional<Rational> exact() {
    return formula.exact();
  }

  @Override
  public boolean isInfinite() {
    return formula.isInfinite();
  }

  @Override
  public Real memo() {
    return this;
  }
}
