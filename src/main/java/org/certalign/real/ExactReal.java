package org.certalign.real;

import java.util.Optional;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Quotient;
import org.certalign.kernel.Rounding;

/** A real number that is an exactly known rational. */
final class ExactReal implements Real {
  /**
   * What was enclosed last: one object with final fields, so that a race between threads is
   * harmless.
   */
  private record Last(Precision precision, Interval enclosure) {}

  private final Rational value;
  private final Optional<Rational> exact;
  private Last last;

  ExactReal(Rational value) {
    this.value = value;
    this.exact = Optional.of(value);
  }

  @Override
  public Optional<Rational> exact() {
    return exact;
  }

  Rational value() {
    return value;
  }

  @Override
  public Interval enclose(Precision p) {
    if (value.isInteger() && value.num().bitLength() <= p.bits()) {
      return Interval.of(value.num());
    }
    Last known = last;
    if (known == null || known.precision() != p) {
      known = new Last(p, compute(p));
      last = known;
    }
    return known.enclosure();
  }

  private Interval compute(Precision p) {
    int twos = value.den().getLowestSetBit();
    if (value.den().bitLength() == twos + 1) {
      return Rounding.outward(value.num(), value.num(), -twos, p.bits());
    }
    return Quotient.ratio(value.num(), value.den(), p);
  }

  /** Of an integer with small primes, by the table of their logarithms. */
  @Override
  public Real ln() {
    Real general = Real.super.ln();
    if (!value.isInteger() || general.exact().isPresent()) {
      return general;
    }
    return p ->
        IntegerLogs.of(value.num(), p)
            .map(known -> Rounding.round(known.log(), p.bits()))
            .orElseGet(() -> general.enclose(p));
  }

  @Override
  public Real memo() {
    return this;
  }

  /** The length of the number, in bits. */
  long size() {
    return (long) value.num().bitLength() + value.den().bitLength();
  }
}
