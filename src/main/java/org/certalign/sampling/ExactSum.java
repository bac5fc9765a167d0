package org.certalign.sampling;

import java.math.BigInteger;
import org.certalign.real.Rational;

/**
 * A sum of floating-point numbers without any rounding: the same in whatever order they come, and
 * however they are divided among sums that are added later.
 *
 * <pre>{@code
 * ExactSum sum = new ExactSum();
 * sum.add(1e300);
 * sum.add(1);
 * sum.add(-1e300);
 * sum.value(); // 1
 * }</pre>
 *
 * <p>A fixed-point number of unit 2^-1074 in limbs of 32 bits, each in a long that takes 2^29 more
 * additions before it can overflow (U. Kulisch, Computer Arithmetic and Validity, 2008, chapter 8,
 * DOI 10.1515/9783110203196). Not safe for more than one thread.
 */
public final class ExactSum {
  private static final int LIMB_BITS = 32;
  private static final long LIMB = (1L << LIMB_BITS) - 1;

  /** A double's last bit is that of 2^-1074 at least, its first below 2^1024: 2098 bits. */
  private static final int LEAST_EXPONENT = -1074;

  /** 66 limbs, and one for sums of up to 2^63 terms. */
  private static final int LIMBS = 68;

  /** An addition changes a limb by less than 2^33, and 2^33 2^29 is below 2^63. */
  private static final int MOST_PENDING = 1 << 29;

  /** Of a sum that can be kept: 2^63 numbers below 2^1024. */
  private static final int MOST_BITS = 1024 + 63;

  private final long[] limbs = new long[LIMBS];
  private int pending;

  /** The empty sum. */
  public ExactSum() {}

  /**
   * Adds x.
   *
   * @throws ArithmeticException if x is not finite
   */
  public void add(double x) {
    if (!(Math.abs(x) < Double.POSITIVE_INFINITY)) {
      throw new ArithmeticException("no number to be added: " + x);
    }
    int exponent = Math.max(Math.getExponent(x), Double.MIN_EXPONENT) - 52;
    long bits = Double.doubleToRawLongBits(x);
    long significand = bits & ((1L << 52) - 1);
    if (Math.getExponent(x) >= Double.MIN_EXPONENT) {
      significand |= 1L << 52;
    }
    place(significand, exponent - LEAST_EXPONENT, bits < 0);
  }

  /** Adds or subtracts m 2^position, m below 2^53. */
  private void place(long m, int position, boolean negative) {
    int limb = position / LIMB_BITS;
    int shift = position % LIMB_BITS;
    long low = (m & LIMB) << shift;
    long high = (m >>> LIMB_BITS) << shift;
    long middle = (low >>> LIMB_BITS) + (high & LIMB);
    if (negative) {
      limbs[limb] -= low & LIMB;
      limbs[limb + 1] -= middle;
      limbs[limb + 2] -= high >>> LIMB_BITS;
    } else {
      limbs[limb] += low & LIMB;
      limbs[limb + 1] += middle;
      limbs[limb + 2] += high >>> LIMB_BITS;
    }
    pending++;
    if (pending == MOST_PENDING) {
      carry();
    }
  }

  /** Adds another sum. */
  public void add(ExactSum that) {
    carry();
    that.carry();
    for (int i = 0; i < LIMBS; i++) {
      limbs[i] += that.limbs[i];
    }
    carry();
  }

  /**
   * Adds an exact number.
   *
   * @throws IllegalArgumentException if it is no sum of floating-point numbers: no multiple of
   *     2^-1074, or too large
   */
  public void add(Rational x) {
    BigInteger[] units = x.num().shiftLeft(-LEAST_EXPONENT).divideAndRemainder(x.den());
    if (units[1].signum() != 0 || units[0].bitLength() > MOST_BITS - LEAST_EXPONENT) {
      throw new IllegalArgumentException("no sum of floating-point numbers: " + x);
    }
    BigInteger rest = units[0];
    carry();
    for (int i = 0; i < LIMBS - 1; i++) {
      limbs[i] += rest.longValue() & LIMB;
      rest = rest.shiftRight(LIMB_BITS);
    }
    limbs[LIMBS - 1] += rest.longValueExact();
    carry();
  }

  /** Leaves from 0 to 2^32 - 1 in each limb but the last, which has the sign. */
  private void carry() {
    for (int i = 0; i < LIMBS - 1; i++) {
      limbs[i + 1] += limbs[i] >> LIMB_BITS;
      limbs[i] &= LIMB;
    }
    pending = 0;
  }

  /** The sum, exactly. */
  public Rational value() {
    carry();
    BigInteger sum = BigInteger.ZERO;
    for (int i = LIMBS - 1; i >= 0; i--) {
      sum = sum.shiftLeft(LIMB_BITS).add(BigInteger.valueOf(limbs[i]));
    }
    return Rational.of(sum, BigInteger.ONE.shiftLeft(-LEAST_EXPONENT));
  }
}
