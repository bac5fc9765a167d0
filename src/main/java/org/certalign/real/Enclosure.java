package org.certalign.real;

import java.util.Objects;

/**
 * A certified answer as it is published: two decimals, rounded outward, with the value between
 * them. Immutable.
 *
 * <pre>{@code
 * Enclosure e = Digits.certify(Real.of(2).ln(), 5);
 * e.lo();    // "0.693147"
 * e.hi();    // "0.693148"
 * e.lower(); // the first as an exact number
 * }</pre>
 */
public final class Enclosure {
  /** The answer plus infinity; both ends read {@code inf}. */
  public static final Enclosure INFINITE = new Enclosure(null, null);

  private static final String INFINITY = "inf";

  /** Null for infinity, as is {@link #hi}. */
  private final Decimal lo;

  private final Decimal hi;

  private Enclosure(Decimal lo, Decimal hi) {
    this.lo = lo;
    this.hi = hi;
  }

  static Enclosure of(Decimal lo, Decimal hi) {
    return new Enclosure(lo, hi);
  }

  /**
   * The enclosure that was published as two decimals.
   *
   * @throws InputError if one of them is no decimal, or they are in the wrong order
   */
  public static Enclosure parse(String lo, String hi) {
    if (lo.equals(INFINITY) && hi.equals(INFINITY)) {
      return INFINITE;
    }
    Enclosure read = new Enclosure(decimal("lo", lo), decimal("hi", hi));
    if (read.lower().compareTo(read.upper()) > 0) {
      throw InputError.of("lo", lo, "at most hi = " + InputError.show(hi));
    }
    return read;
  }

  private static Decimal decimal(String name, String text) {
    return Decimal.exact(Rational.parse(text), Integer.MAX_VALUE)
        .orElseThrow(() -> InputError.of(name, text, "a decimal"));
  }

  /** The least enclosure that contains two others. */
  static Enclosure hull(Enclosure a, Enclosure b) {
    if (a.isInfinite() || b.isInfinite()) {
      throw new InputError("An interval that reaches to infinity has no enclosure.");
    }
    return new Enclosure(
        a.lower().compareTo(b.lower()) <= 0 ? a.lo : b.lo,
        a.upper().compareTo(b.upper()) >= 0 ? a.hi : b.hi);
  }

  /** The lower end as published, or {@code inf}. */
  public String lo() {
    return isInfinite() ? INFINITY : lo.toString();
  }

  /** The upper end as published, or {@code inf}. */
  public String hi() {
    return isInfinite() ? INFINITY : hi.toString();
  }

  /**
   * The lower end, exactly.
   *
   * @throws IllegalStateException for infinity
   */
  public Rational lower() {
    return finite(lo);
  }

  /**
   * The upper end, exactly.
   *
   * @throws IllegalStateException for infinity
   */
  public Rational upper() {
    return finite(hi);
  }

  private static Rational finite(Decimal end) {
    if (end == null) {
      throw new IllegalStateException("infinite");
    }
    return end.toRational();
  }

  /** Whether the answer is plus infinity. */
  public boolean isInfinite() {
    return lo == null;
  }

  /** Whether the answer is exact: a single number, or infinity. */
  public boolean isExact() {
    // Written out: the equality of a record is put together anew in every run that asks for it.
    return isInfinite() || (lo.exponent() == hi.exponent() && lo.unscaled().equals(hi.unscaled()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Enclosure that
        && Objects.equals(lo, that.lo)
        && Objects.equals(hi, that.hi);
  }

  @Override
  public int hashCode() {
    return Objects.hash(lo, hi);
  }

  /** {@code [lo, hi]}, or the single number. */
  @Override
  public String toString() {
    return isExact() ? lo() : "[" + lo() + ", " + hi() + "]";
  }
}
