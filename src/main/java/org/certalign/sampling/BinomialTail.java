package org.certalign.sampling;

import java.math.BigInteger;
import org.certalign.kernel.Interval;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * Upper bounds on P(X &gt;= k) for a binomial X of n trials with success probability p &lt; k/n:
 * the first term, enclosed, times a geometric series that bounds the ratio of the others to it.
 *
 * <p>The ratio of term j+1 to term j is (n-j)/(j+1) p/(1-p): it falls with j, and is below 1 from j
 * = k on. The series is summed in fixed point, each term rounded up, until the rest is small; the
 * rest is at most that of the geometric series of the ratio reached.
 */
final class BinomialTail {
  private static final int BITS = 128;

  /** Unit 2^-96 of the series. */
  private static final int FRACTION_BITS = 96;

  /** The series ends at terms below 2^-64 of the first. */
  private static final BigInteger LAST = BigInteger.ONE.shiftLeft(FRACTION_BITS - 64);

  /** Up to so many factors are multiplied out. */
  private static final long MOST_FACTORS = 500;

  /** Smaller powers are replaced by this one of e: an upper bound all the same. */
  private static final Real LEAST_EXPONENT = Real.of(-100_000);

  private final long k;
  private final long n;
  private final Real coefficient;

  /**
   * The tail from k on.
   *
   * @param k from 1 to n
   */
  BinomialTail(long k, long n) {
    this.k = k;
    this.n = n;
    this.coefficient = scaledCoefficient(k, n).memo();
  }

  /**
   * Whether P(X &gt;= k) is surely at most the given bound. "No" means nothing, but is rare where
   * the bound is larger by more than about 10^-11 of itself.
   *
   * @param p the success probability, with 0 &lt; p &lt; k/n
   */
  boolean isAtMost(Rational bound, Rational p) {
    Rational mean = Rational.of(k, n);
    if (p.signum() <= 0 || p.compareTo(mean) >= 0) {
      throw new IllegalArgumentException("p: " + p + "; allowed: between 0 and " + mean);
    }
    Real exponent = logPower(p, k).plus(logPower(Rational.ONE.sub(p), n - k));
    Real first = coefficient.times(exponent.max(LEAST_EXPONENT).exp());
    Real tail = first.times(Real.of(series(p)));
    Interval enclosure = tail.enclose(Precisions.at(BITS));
    return Ends.upper(enclosure).compareTo(bound) <= 0;
  }

  /** ln of x^m (n/m)^m; the coefficient is scaled as much the other way. */
  private Real logPower(Rational x, long m) {
    if (m == 0) {
      return Real.of(0);
    }
    return Real.of(x.mul(Rational.of(n)).div(Rational.of(m))).ln().times(Real.of(m));
  }

  /** At least 1 + the sum of the ratios of the terms after the first to the first. */
  private Rational series(Rational p) {
    BigInteger odds = p.num();
    BigInteger against = p.den().subtract(p.num());
    BigInteger sum = BigInteger.ZERO;
    BigInteger term = BigInteger.ONE.shiftLeft(FRACTION_BITS);
    long j = k;
    while (true) {
      sum = sum.add(term);
      if (j == n) {
        return Rational.of(sum, BigInteger.ONE.shiftLeft(FRACTION_BITS));
      }
      BigInteger up = odds.multiply(BigInteger.valueOf(n - j));
      BigInteger down = against.multiply(BigInteger.valueOf(j + 1));
      if (term.compareTo(LAST) < 0) {
        // up/down = r < 1: the rest is at most term r/(1 - r).
        sum = sum.add(ceilQuotient(term.multiply(up), down.subtract(up)));
        return Rational.of(sum, BigInteger.ONE.shiftLeft(FRACTION_BITS));
      }
      term = ceilQuotient(term.multiply(up), down);
      j++;
    }
  }

  private static BigInteger ceilQuotient(BigInteger a, BigInteger positive) {
    return a.add(positive).subtract(BigInteger.ONE).divide(positive);
  }

  /**
   * An upper bound on n!/(k! (n-k)!) (k/n)^k ((n-k)/n)^(n-k), the probability of k at its most
   * likely.
   */
  private static Real scaledCoefficient(long k, long n) {
    long m = Math.min(k, n - k);
    if (m <= MOST_FACTORS) {
      return multipliedOut(m, n);
    }
    // n! = sqrt(2 pi n) (n/e)^n e^r with 1/(12n) - 1/(360n^3) < r < 1/(12n): H. Robbins, A remark
    // on Stirling's formula, DOI 10.2307/2308012, for the upper bound; the series of Stirling is
    // enveloping, for the lower one.
    Real front =
        Real.of(Rational.of(n).div(Rational.of(k).mul(Rational.of(n - k))))
            .over(Real.pi().times(Real.of(2)))
            .sqrt();
    Rational rest = Rational.of(1, 12).div(Rational.of(n)).sub(leastRest(k)).sub(leastRest(n - k));
    return front.times(Real.of(rest).exp());
  }

  private static Rational leastRest(long m) {
    Rational x = Rational.ONE.div(Rational.of(m));
    return x.div(Rational.of(12)).sub(x.pow(3).div(Rational.of(360)));
  }

  /** The same exactly: n (n-1) .. (n-m+1)/m! times the powers. */
  private static Real multipliedOut(long m, long n) {
    if (m == 0) {
      return Real.of(1);
    }
    BigInteger up = BigInteger.ONE;
    BigInteger down = BigInteger.ONE;
    for (long i = 0; i < m; i++) {
      up = up.multiply(BigInteger.valueOf(n - i));
      down = down.multiply(BigInteger.valueOf(i + 1));
    }
    Rational share = Rational.of(m, n);
    Real powers =
        Real.of(share)
            .ln()
            .times(Real.of(m))
            .plus(Real.of(Rational.ONE.sub(share)).ln().times(Real.of(n - m)));
    return Real.of(Rational.of(up, down)).times(powers.exp());
  }
}
