package org.certalign.real;

import java.math.BigInteger;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;

/**
 * Certified digits: from a formula to the decimals that are published.
 *
 * <pre>{@code
 * Digits.certify(Real.of(1000).ln(), 20).lo(); // "6.90775527898213705205"
 * }</pre>
 *
 * <p>The ends of an answer with D digits are neighbours, or next neighbours, among the decimals of
 * D + 1 significant digits, so its relative width is at most 2/10^D, within the promised 10^(1-D).
 * Which decimals these are depends on the value alone, so that more digits narrow the answer: the
 * precision is raised until the enclosure lies strictly between two neighbours, or, where it keeps
 * holding a decimal in its inside, the neighbours of that decimal are the answer.
 */
public final class Digits {
  /** The least number of digits. */
  public static final int LEAST = 1;

  /** The largest number of digits. */
  public static final int MOST = 100_000;

  /** The number of digits where none is asked for. */
  public static final int DEFAULT = 20;

  /**
   * An exact number is published as it stands if it has at most so many digits more than asked for.
   */
  private static final int EXACT_EXCESS = 20;

  /**
   * Bits beyond those of the digits: for rounding errors, and so that a decimal is hardly ever
   * inside the enclosure by chance.
   */
  private static final int GUARD = 18;

  /** Bits that are added where a decimal is inside all the same: it will hardly be by chance. */
  private static final int DECIMAL_GUARD = 78;

  /**
   * Cancellation is overcome up to so many bits beyond those where 0 is given up: twice the largest
   * magnitude.
   */
  private static final int DEEPEST = 700_000;

  /**
   * Magnitudes beyond 2^(+-this) are surely outside of 10^(+-100000), those below surely within.
   */
  private static final int LARGE_BITS = 332_194;

  private static final int SURE_BITS = 332_191;

  private Digits() {}

  /**
   * The enclosure of x with the given number of certified digits.
   *
   * <p>A value that is exactly known comes back exact. If the enclosure still contains 0 at 4
   * {@code digits} + 1000 bits, it is answered with a width of at most 10^-digits.
   *
   * @param x the number
   * @param digits from 1 to 100000
   * @throws InputError if digits is out of range, if x is not defined or of a magnitude outside
   *     10^(+-100000), or if it cannot be told from what is not defined or from 0 at the highest
   *     precision
   */
  public static Enclosure certify(Real x, int digits) {
    check(digits);
    if (x.isInfinite()) {
      return Enclosure.INFINITE;
    }
    if (x.exact().isPresent()) {
      return ofExact(x.exact().get(), digits);
    }
    return new Search(x, digits).run();
  }

  /**
   * Checks a number of digits.
   *
   * @throws InputError if it is not from 1 to 100000
   */
  public static void check(int digits) {
    if (digits < LEAST || digits > MOST) {
      throw InputError.of(
          "digits", Integer.toString(digits), "an integer from " + LEAST + " to " + MOST);
    }
  }

  /** The precision, in bits, at which an enclosure that contains 0 is taken for final. */
  static int zeroBits(int digits) {
    return 4 * digits + 1000;
  }

  private static Enclosure ofExact(Rational value, int digits) {
    if (!value.isWithinLimits()) {
      throw outOfRange();
    }
    return Decimal.exact(value, digits + EXACT_EXCESS)
        .map(d -> Enclosure.of(d, d))
        .orElseGet(() -> Grid.around(value, digits + 1));
  }

  private static InputError outOfRange() {
    return new InputError(
        "the value is out of range; allowed: 0 and magnitudes from 1e-"
            + Rational.MAX_MAGNITUDE
            + " to 1e"
            + Rational.MAX_MAGNITUDE);
  }

  /** Bits that so many digits need. */
  static int bitsOf(int digits) {
    return (int) (digits * 3322L / 1000) + 1;
  }

  /** The search for a precision that is enough. */
  private static final class Search {
    private final Real x;
    private final int digits;
    private final int most;
    private int bits;
    private int turns;
    private boolean decimalInside;

    Search(Real x, int digits) {
      this.x = x;
      this.digits = digits;
      this.bits = bitsOf(digits + 1) + GUARD;
      this.most = zeroBits(digits) + DEEPEST;
    }

    Enclosure run() {
      while (true) {
        Enclosure found = attempt();
        if (found != null) {
          return found;
        }
        turns++;
      }
    }

    /** The answer, or null, with the next precision set. */
    private Enclosure attempt() {
      Interval v = enclose(Precisions.at(bits));
      if (v == null) {
        return null;
      }
      checkMagnitude(v);
      if (v.isPoint()) {
        return ofExact(Rational.ofBinary(v.lo(), v.exp()), digits);
      }
      return v.lo().signum() <= 0 && v.hi().signum() >= 0 ? aroundZero(v) : awayFromZero(v);
    }

    private Interval enclose(Precision p) {
      try {
        return x.enclose(p);
      } catch (ArithmeticException e) {
        if (bits >= zeroBits(digits)) {
          throw isOutOfRange(e) ? outOfRange() : undefined(e);
        }
        bits = Math.min(2 * bits, zeroBits(digits));
        return null;
      }
    }

    private InputError undefined(ArithmeticException e) {
      return new InputError("not defined, as far as " + bits + " bits can tell: " + e.getMessage());
    }

    private Enclosure aroundZero(Interval v) {
      if (bits < zeroBits(digits)) {
        bits = Math.min(2 * bits, zeroBits(digits));
        return null;
      }
      Enclosure answer = Grid.fixed(v, digits);
      if (answer == null) {
        int width = v.hi().subtract(v.lo()).bitLength() + v.exp();
        raise(width + bitsOf(digits) + GUARD);
      }
      return answer;
    }

    private Enclosure awayFromZero(Interval v) {
      BigInteger wide = v.hi().subtract(v.lo());
      BigInteger least = v.lo().signum() > 0 ? v.lo() : v.hi();
      int have = least.bitLength() - wide.bitLength();
      int need = bitsOf(digits + 1);
      if (have < need) {
        raise(need + GUARD - have);
        return null;
      }
      Enclosure answer = Grid.around(v, digits + 1, decimalInside);
      if (answer == null) {
        decimalInside = true;
        raise(DECIMAL_GUARD);
      }
      return answer;
    }

    /** Adds the bits that were lost; much more when that has not been enough before. */
    private void raise(int lost) {
      if (bits >= most) {
        throw new InputError(
            "the value cannot be told from 0 to "
                + digits
                + " digits at "
                + bits
                + " bits; allowed: fewer digits, or a formula with less cancellation");
      }
      int next = bits + Math.max(lost, GUARD);
      if (turns > 1) {
        next = Math.max(next, bits + bits / 2);
      }
      bits = Math.min(Precisions.coarse(next), most);
    }
  }

  private static boolean isOutOfRange(ArithmeticException e) {
    String message = e.getMessage();
    return message != null && (message.contains("out of range") || message.contains("overflow"));
  }

  /** Fails for an enclosure that lies outside of the allowed magnitudes as a whole. */
  static void checkMagnitude(Interval v) {
    BigInteger lo = v.lo();
    BigInteger hi = v.hi();
    if (lo.signum() <= 0 && hi.signum() >= 0) {
      return;
    }
    BigInteger least = lo.signum() > 0 ? lo : hi;
    BigInteger most = lo.signum() > 0 ? hi : lo;
    long leastTop = (long) least.bitLength() + v.exp();
    long mostTop = (long) most.bitLength() + v.exp();
    if (leastTop <= SURE_BITS && mostTop > -SURE_BITS) {
      return;
    }
    if (leastTop > LARGE_BITS
        || mostTop < -LARGE_BITS
        || !within(least, v.exp(), 1)
        || !within(most, v.exp(), -1)) {
      throw outOfRange();
    }
  }

  /**
   * Whether |m 2^e| is at most 10^100000, for direction 1, or at least 10^-100000, for direction
   * -1.
   */
  private static boolean within(BigInteger m, int e, int direction) {
    if ((long) m.bitLength() + e > LARGE_BITS) {
      return direction < 0;
    }
    if ((long) m.bitLength() + e < -LARGE_BITS) {
      return direction > 0;
    }
    Rational value = Rational.ofBinary(m, e);
    return value.isWithinLimits()
        || (value.num().bitLength() > value.den().bitLength()) == (direction < 0);
  }
}
