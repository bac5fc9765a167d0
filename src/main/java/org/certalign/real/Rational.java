package org.certalign.real;

import java.math.BigInteger;
import java.util.Optional;

/**
 * An exact rational number: what users write, and what policies and rewards are made of. Immutable,
 * always reduced.
 *
 * <pre>{@code
 * Rational third = Rational.parse("1/3");
 * third.add(Rational.parse("0x1.8p-3")).toString(); // "25/48"
 * Rational.parse("1e-9").toDecimalIfExact();        // Optional["0.000000001"]
 * }</pre>
 *
 * <p>Arithmetic is exact and sets no limit to sizes; {@link #parse} allows 0 and magnitudes from
 * 10^-100000 to 10^100000.
 */
public final class Rational implements Comparable<Rational> {
  /** The largest and, negated, the smallest power of ten that is allowed as a magnitude. */
  public static final int MAX_MAGNITUDE = 100_000;

  /** The number 0. */
  public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);

  /** The number 1. */
  public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

  private static final String ALLOWED =
      "an integer (42), a decimal (0.25, 1e-9), a fraction (1/3) or a hexadecimal float (0x1.8p-3)";

  /** 2^332192 < 10^100000 < 2^332193. */
  private static final int LIMIT_BITS = 332_192;

  private final BigInteger num;
  private final BigInteger den;

  private Rational(BigInteger num, BigInteger den) {
    this.num = num;
    this.den = den;
  }

  /** The integer n. */
  public static Rational of(long n) {
    return new Rational(BigInteger.valueOf(n), BigInteger.ONE);
  }

  /**
   * The quotient n/d.
   *
   * @throws InputError if d is 0
   */
  public static Rational of(long n, long d) {
    return of(BigInteger.valueOf(n), BigInteger.valueOf(d));
  }

  /** The integer n. */
  public static Rational of(BigInteger n) {
    return new Rational(n, BigInteger.ONE);
  }

  /**
   * The quotient n/d.
   *
   * @throws InputError if d is 0
   */
  public static Rational of(BigInteger n, BigInteger d) {
    if (d.signum() == 0) {
      throw new InputError("a fraction with the denominator 0");
    }
    return d.signum() > 0 ? reduced(n, d) : reduced(n.negate(), d.negate());
  }

  private static Rational reduced(BigInteger n, BigInteger d) {
    if (d.equals(BigInteger.ONE)) {
      return new Rational(n, d);
    }
    if (n.bitLength() < Long.SIZE && d.bitLength() < Long.SIZE) {
      long g = gcd(n.longValue(), d.longValue());
      return g == 1
          ? new Rational(n, d)
          : new Rational(
              BigInteger.valueOf(n.longValue() / g), BigInteger.valueOf(d.longValue() / g));
    }
    BigInteger g = n.gcd(d);
    return g.equals(BigInteger.ONE) ? new Rational(n, d) : new Rational(n.divide(g), d.divide(g));
  }

  /** The greatest common divisor of a number and a positive one. */
  private static long gcd(long a, long b) {
    long x = b;
    // |a rem b| is below b, so that the least long makes no trouble.
    long y = Math.abs(a % b);
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }

  /** The number m 10^e. */
  static Rational ofDecimal(BigInteger m, int e) {
    if (e >= 0 || m.signum() == 0) {
      return new Rational(e > 0 ? m.multiply(PowersOfTen.ten(e)) : m, BigInteger.ONE);
    }
    int places = -e;
    int twos = Math.min(m.getLowestSetBit(), places);
    int fives = PowersOfTen.factorsOfFive(m, places);
    BigInteger n = fives == 0 ? m : m.divide(PowersOfTen.five(fives));
    return new Rational(
        n.shiftRight(twos), PowersOfTen.five(places - fives).shiftLeft(places - twos));
  }

  /** The number m 2^e. */
  static Rational ofBinary(BigInteger m, int e) {
    if (e >= 0 || m.signum() == 0) {
      return new Rational(m.signum() == 0 ? m : m.shiftLeft(e), BigInteger.ONE);
    }
    int twos = Math.min(m.getLowestSetBit(), -e);
    return new Rational(m.shiftRight(twos), BigInteger.ONE.shiftLeft(-e - twos));
  }

  /**
   * Reads an exact number: an integer, a decimal, a fraction of two of these, or a hexadecimal
   * float of C99, with a sign in front where wanted. Leading zeros mean nothing: {@code 010} is
   * ten.
   *
   * @param text the number as written
   * @throws InputError if it is none, or of a magnitude outside 10^(+-100000), or longer than
   *     400,000 characters
   */
  public static Rational parse(String text) {
    String trimmed = text.strip();
    int start = 0;
    boolean negative = false;
    if (!trimmed.isEmpty() && (trimmed.charAt(0) == '-' || trimmed.charAt(0) == '+')) {
      negative = trimmed.charAt(0) == '-';
      start = 1;
    }
    int end = NumberText.end(trimmed, start);
    if (end == start) {
      throw malformed(text);
    }
    Rational value = NumberText.read(trimmed, start, end);
    if (end < trimmed.length()) {
      int last = trimmed.charAt(end) == '/' ? NumberText.end(trimmed, end + 1) : end + 1;
      if (last == end + 1 || last < trimmed.length()) {
        throw malformed(text);
      }
      value = ratio(value, NumberText.read(trimmed, end + 1, last), trimmed);
    }
    return negative ? value.neg() : value;
  }

  private static InputError malformed(String text) {
    return new InputError(InputError.show(text) + " is not a number; allowed: " + ALLOWED);
  }

  private static Rational ratio(Rational n, Rational d, String text) {
    if (d.signum() == 0) {
      throw new InputError(InputError.show(text) + " has the denominator 0");
    }
    Rational value = n.div(d);
    if (!value.isWithinLimits()) {
      throw NumberText.tooLarge(text);
    }
    return value;
  }

  /** The numerator, of the sign of the number. */
  public BigInteger num() {
    return num;
  }

  /** The denominator, positive. */
  public BigInteger den() {
    return den;
  }

  /** The sum. */
  public Rational add(Rational that) {
    if (den.equals(that.den)) {
      return reduced(num.add(that.num), den);
    }
    if (isInteger() || that.isInteger()) {
      // A common factor of n + k d and d would divide n: nothing to reduce.
      return new Rational(
          num.multiply(that.den).add(that.num.multiply(den)), den.multiply(that.den));
    }
    if (den.bitLength() + that.den.bitLength() < Long.SIZE) {
      return reduced(num.multiply(that.den).add(that.num.multiply(den)), den.multiply(that.den));
    }
    // Knuth, The Art of Computer Programming, 4.5.1: only what the denominators share can be
    // reduced.
    BigInteger shared = den.gcd(that.den);
    BigInteger mine = den.divide(shared);
    BigInteger n = num.multiply(that.den.divide(shared)).add(that.num.multiply(mine));
    BigInteger factor = n.gcd(shared);
    return new Rational(n.divide(factor), mine.multiply(that.den.divide(factor)));
  }

  /** The difference. */
  public Rational sub(Rational that) {
    return add(that.neg());
  }

  /** The product. */
  public Rational mul(Rational that) {
    return product(num, den, that.num, that.den);
  }

  /**
   * a/b times c/d, both reduced and b and d positive: only a and d, and b and c, may share factors.
   */
  private static Rational product(BigInteger a, BigInteger b, BigInteger c, BigInteger d) {
    if (a.bitLength() + c.bitLength() < Long.SIZE && b.bitLength() + d.bitLength() < Long.SIZE) {
      return reduced(a.multiply(c), b.multiply(d));
    }
    BigInteger ad = a.gcd(d);
    BigInteger bc = b.gcd(c);
    if (ad.equals(BigInteger.ONE) && bc.equals(BigInteger.ONE)) {
      return new Rational(a.multiply(c), b.multiply(d));
    }
    return new Rational(a.divide(ad).multiply(c.divide(bc)), b.divide(bc).multiply(d.divide(ad)));
  }

  /**
   * The quotient.
   *
   * @throws InputError if the divisor is 0
   */
  public Rational div(Rational that) {
    if (that.signum() == 0) {
      throw new InputError("division by 0");
    }
    return that.signum() > 0
        ? product(num, den, that.den, that.num)
        : product(num.negate(), den, that.den, that.num.negate());
  }

  /** The number with the other sign. */
  public Rational neg() {
    return new Rational(num.negate(), den);
  }

  /** The absolute value. */
  public Rational abs() {
    return num.signum() < 0 ? neg() : this;
  }

  /**
   * The n-th power; x^0 = 1 for every x.
   *
   * @throws InputError for a negative power of 0
   */
  public Rational pow(int n) {
    if (n >= 0) {
      return new Rational(num.pow(n), den.pow(n));
    }
    if (n == Integer.MIN_VALUE) {
      throw InputError.of("exponent", Integer.toString(n), "at least " + -Integer.MAX_VALUE);
    }
    if (signum() == 0) {
      throw new InputError("0 has no power " + n + ".");
    }
    BigInteger d = num.pow(-n);
    return new Rational(d.signum() > 0 ? den.pow(-n) : den.pow(-n).negate(), d.abs());
  }

  /** -1, 0 or 1. */
  public int signum() {
    return num.signum();
  }

  /** Whether the number is an integer. */
  public boolean isInteger() {
    return den.equals(BigInteger.ONE);
  }

  /** The smaller of the two. */
  public Rational min(Rational that) {
    return compareTo(that) <= 0 ? this : that;
  }

  /** The larger of the two. */
  public Rational max(Rational that) {
    return compareTo(that) >= 0 ? this : that;
  }

  @Override
  public int compareTo(Rational that) {
    if (num.signum() != that.num.signum() || den.equals(that.den)) {
      return num.compareTo(that.num);
    }
    return num.multiply(that.den).compareTo(that.num.multiply(den));
  }

  /** Whether the number is 0 or of a magnitude from 10^-100000 to 10^100000. */
  public boolean isWithinLimits() {
    return num.signum() == 0 || (atMostLimit(num, den) && atMostLimit(den, num));
  }

  /** Whether |n/d| <= 10^100000, by bit lengths alone unless that is close. */
  private static boolean atMostLimit(BigInteger n, BigInteger d) {
    int bits = n.abs().bitLength() - d.abs().bitLength();
    if (bits < LIMIT_BITS) {
      return true;
    }
    return bits <= LIMIT_BITS + 1
        && n.abs().compareTo(d.abs().multiply(PowersOfTen.ten(MAX_MAGNITUDE))) <= 0;
  }

  /**
   * The number as a decimal, where it is one.
   *
   * @return the decimal, or nothing where the denominator has a prime factor other than 2 and 5
   */
  public Optional<String> toDecimalIfExact() {
    return Decimal.exact(this, Integer.MAX_VALUE).map(Decimal::toString);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rational that && num.equals(that.num) && den.equals(that.den);
  }

  @Override
  public int hashCode() {
    return 31 * num.hashCode() + den.hashCode();
  }

  /**
   * The canonical form: {@code num/den}, or the integer. {@link #parse} reads it back where the
   * magnitude allows.
   */
  @Override
  public String toString() {
    return isInteger() ? num.toString() : num + "/" + den;
  }
}
