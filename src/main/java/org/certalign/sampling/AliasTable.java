package org.certalign.sampling;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.certalign.real.InputError;
import org.certalign.real.Rational;

/**
 * Draws from finitely many outcomes with exactly the given rational probabilities, in constant
 * time. Immutable.
 *
 * <p>A. Walker, An efficient method for generating discrete random variables with general
 * distributions, DOI 10.1145/355744.355749: a column is drawn uniformly; of it a share belongs to
 * one outcome, the rest to its alias. The shares are exact rationals s, and "with probability s" is
 * exact as well: the binary digits of a uniform variable are drawn and compared with those of s, 62
 * at a time, until they differ.
 */
public final class AliasTable {
  private static final int DIGIT_BITS = 62;

  private final long[] firstDigits;
  private final Rational[] shares;
  private final int[] aliases;

  private AliasTable(Rational[] shares, int[] aliases) {
    this.shares = shares;
    this.aliases = aliases;
    this.firstDigits = new long[shares.length];
    for (int i = 0; i < shares.length; i++) {
      firstDigits[i] = digit(shares[i]).longValueExact();
    }
  }

  /**
   * The table of outcomes 0, 1, 2, ..
   *
   * @param probabilities of the outcomes, not negative, of sum 1
   * @throws InputError if they are not
   */
  public static AliasTable of(List<Rational> probabilities) {
    check(probabilities);
    int size = probabilities.size();
    Rational[] shares = new Rational[size];
    int[] aliases = new int[size];
    Deque<Integer> small = new ArrayDeque<>();
    Deque<Integer> large = new ArrayDeque<>();
    for (int i = 0; i < size; i++) {
      shares[i] = probabilities.get(i).mul(Rational.of(size));
      aliases[i] = i;
      (shares[i].compareTo(Rational.ONE) < 0 ? small : large).add(i);
    }
    while (!small.isEmpty()) {
      // The mean of what is left is 1, so that one is large while another is small.
      int poor = small.remove();
      int rich = large.remove();
      aliases[poor] = rich;
      shares[rich] = shares[rich].add(shares[poor]).sub(Rational.ONE);
      (shares[rich].compareTo(Rational.ONE) < 0 ? small : large).add(rich);
    }
    return new AliasTable(shares, aliases);
  }

  private static void check(List<Rational> probabilities) {
    Rational sum = Rational.ZERO;
    for (Rational p : probabilities) {
      if (p.signum() < 0) {
        throw InputError.of("probabilities", p.toString(), "numbers that are not negative");
      }
      sum = sum.add(p);
    }
    if (!sum.equals(Rational.ONE)) {
      throw InputError.of("probabilities", "sum " + sum, "a sum of exactly 1");
    }
  }

  /** The number of outcomes. */
  public int size() {
    return shares.length;
  }

  /** One outcome, independent of those before. */
  public int draw(RandomStream stream) {
    int column = stream.nextInt(shares.length);
    return isWithin(column, stream) ? column : aliases[column];
  }

  /** True with the probability that is the column's share. */
  private boolean isWithin(int column, RandomStream stream) {
    long drawn = stream.nextBits(DIGIT_BITS);
    long digit = firstDigits[column];
    return drawn == digit ? isWithinRest(shares[column], stream) : drawn < digit;
  }

  /** The first digits were equal: the next decide. */
  private static boolean isWithinRest(Rational share, RandomStream stream) {
    Rational rest = share;
    while (true) {
      rest = rest.mul(Rational.of(1L << DIGIT_BITS)).sub(Rational.of(digit(rest)));
      if (rest.signum() == 0) {
        return false;
      }
      int order = BigInteger.valueOf(stream.nextBits(DIGIT_BITS)).compareTo(digit(rest));
      if (order != 0) {
        return order < 0;
      }
    }
  }

  /** The first 62 binary digits of s, as an integer; 2^62 for 1. */
  private static BigInteger digit(Rational s) {
    return s.num().shiftLeft(DIGIT_BITS).divide(s.den());
  }
}
