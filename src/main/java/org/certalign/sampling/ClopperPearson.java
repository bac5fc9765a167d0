package org.certalign.sampling;

import java.math.BigInteger;
import org.certalign.real.InputError;
import org.certalign.real.Rational;

/**
 * The interval of Clopper and Pearson for a probability, from the number of successes in
 * independent trials.
 *
 * <p>C. Clopper, E. Pearson, The use of confidence or fiducial limits illustrated in the case of
 * the binomial, DOI 10.2307/2331986: the lower end is the p with P_p(X &gt;= k) = error/2, the
 * upper end that with P_p(X &lt;= k) = error/2. Here the lower end is a decimal for which the tail
 * is proved to be at most error/2, so that it is at most the p of the definition; the upper end is
 * the same for the failures.
 */
public final class ClopperPearson {
  /** Ends are multiples of 10^-20. */
  private static final BigInteger GRID = BigInteger.TEN.pow(20);

  private ClopperPearson() {}

  /**
   * The interval.
   *
   * @param successes from 0 to trials
   * @param trials at least 1
   * @param error the probability that the interval misses, between 0 and 1
   * @throws InputError if one of them is outside of its range
   */
  public static ConfidenceInterval interval(long successes, long trials, Rational error) {
    ConfidenceInterval.checkError(error);
    if (trials < 1) {
      throw InputError.of("trials", Long.toString(trials), "at least 1");
    }
    if (successes < 0 || successes > trials) {
      throw InputError.of("successes", Long.toString(successes), "from 0 to " + trials);
    }
    Rational half = error.div(Rational.of(2));
    return new ConfidenceInterval(
        lowerEnd(successes, trials, half),
        Rational.ONE.sub(lowerEnd(trials - successes, trials, half)),
        error,
        IntervalMethod.CLOPPER_PEARSON);
  }

  /** A number at most the p with P_p(X &gt;= k) = tail, and hardly below it. */
  private static Rational lowerEnd(long k, long n, Rational tail) {
    if (k == 0) {
      return Rational.ZERO;
    }
    BinomialTail tails = new BinomialTail(k, n);
    // P_0 is 0. From k/n on nothing is asked: the answer is below, as the median is near k/n.
    BigInteger good = BigInteger.ZERO;
    BigInteger bad = GRID.multiply(BigInteger.valueOf(k)).divide(BigInteger.valueOf(n));
    while (bad.subtract(good).compareTo(BigInteger.ONE) > 0) {
      BigInteger middle = good.add(bad).shiftRight(1);
      if (tails.isAtMost(tail, Rational.of(middle, GRID))) {
        good = middle;
      } else {
        bad = middle;
      }
    }
    return Rational.of(good, GRID);
  }
}
