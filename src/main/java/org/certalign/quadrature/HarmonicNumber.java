package org.certalign.quadrature;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Order;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Quotient;
import org.certalign.kernel.Sum;
import org.certalign.real.InputError;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * The harmonic number H_n = 1 + 1/2 + ... + 1/n, for integers n of any size (theorem {@code
 * bon-gain-exponential}).
 *
 * <p>Small n: the exact sum. Large n: the Euler-Maclaurin formula from some m on,
 *
 * <pre>H_n = H_(m-1) + ln(n/m) + (1/m + 1/n)/2 + sum_{j=1..J} B_2j/(2j) (m^-2j - n^-2j) + R,</pre>
 *
 * where R lies between 0 and the term j = J+1, because all derivatives of even order of 1/x are
 * positive (R. Graham, D. Knuth, O. Patashnik, <i>Concrete Mathematics</i>, section 9.5). Tested,
 * not proved by a prover.
 */
public final class HarmonicNumber implements Real {
  /** Sums up to this n are exact. */
  public static final int LARGEST_EXACT = 2_000;

  /** The largest number of certified digits for larger n. */
  public static final int MOST_DIGITS = 10_000;

  private static final int MOST_BITS = 40_000;

  private static final int GUARD = 32;

  private final BigInteger n;

  private HarmonicNumber(BigInteger n) {
    this.n = n;
  }

  /**
   * H_n.
   *
   * @param n at least 1
   */
  public static Real of(BigInteger n) {
    return n.bitLength() < Integer.SIZE && n.intValue() <= LARGEST_EXACT
        ? Real.of(sum(1, n.intValue()))
        : new HarmonicNumber(n);
  }

  /**
   * 1/from + ... + 1/to exactly, by halves so that the denominators stay short; 0 if from &gt; to.
   */
  public static Rational sum(int from, int to) {
    if (to - from < 8) {
      Rational sum = Rational.ZERO;
      for (int k = from; k <= to; k++) {
        sum = sum.add(Rational.of(1, k));
      }
      return sum;
    }
    int middle = from + (to - from) / 2;
    return sum(from, middle).add(sum(middle + 1, to));
  }

  /**
   * {@inheritDoc}
   *
   * @throws InputError if more than 10000 digits are asked for
   */
  @Override
  public Interval enclose(Precision p) {
    if (p.bits() > MOST_BITS) {
      throw InputError.of(
          "digits",
          "more than " + MOST_DIGITS,
          "at most " + MOST_DIGITS + " for n > " + LARGEST_EXACT);
    }
    Precision w = Precisions.at(p.bits() + GUARD);
    int from = n.min(BigInteger.valueOf(8L * w.bits())).intValue();
    Rational m = Rational.of(from);
    Rational last = Rational.of(n);
    Rational ends = Rational.ONE.div(m).add(Rational.ONE.div(last)).div(Rational.of(2));
    Interval sum = Sum.add(before(from, w), Ln.ln(point(last.div(m), w), w), w);
    sum = Sum.add(sum, point(ends, w), w);
    return Sum.add(sum, corrections(m, last, w), p);
  }

  /**
   * 1 + 1/2 + ... + 1/(m-1): each term is rounded down to 2^-bits, losing less than one of these.
   */
  private static Interval before(int m, Precision w) {
    BigInteger one = BigInteger.ONE.shiftLeft(w.bits());
    BigInteger lower = BigInteger.ZERO;
    for (int k = 1; k < m; k++) {
      lower = lower.add(one.divide(BigInteger.valueOf(k)));
    }
    return new Interval(lower, lower.add(BigInteger.valueOf(m)), -w.bits());
  }

  private static Interval point(Rational x, Precision w) {
    return Quotient.ratio(x.num(), x.den(), w);
  }

  /** The sum over j, with R in the last of its terms. */
  private static Interval corrections(Rational m, Rational last, Precision w) {
    List<BigInteger> tangent = tangentNumbers(count(m.num().intValueExact(), w.bits()));
    Interval perStepM = point(m.pow(-2), w);
    Interval perStepLast = point(last.pow(-2), w);
    Interval powerM = Interval.ofLong(1);
    Interval powerLast = Interval.ofLong(1);
    Interval sum = Interval.ofLong(0);
    for (int j = 1; j <= tangent.size(); j++) {
      powerM = Product.mul(powerM, perStepM, w);
      powerLast = Product.mul(powerLast, perStepLast, w);
      Interval term =
          Product.mul(coefficient(tangent.get(j - 1), j, w), Sum.sub(powerM, powerLast, w), w);
      boolean remainder = j == tangent.size();
      sum = Sum.add(sum, remainder ? Order.hull(Interval.ofLong(0), term) : term, w);
    }
    return sum;
  }

  /** B_2j/(2j) = (-1)^(j-1) T_j/(4^j (4^j - 1)). */
  private static Interval coefficient(BigInteger tangent, int j, Precision w) {
    BigInteger four = BigInteger.ONE.shiftLeft(2 * j);
    BigInteger signed = j % 2 == 1 ? tangent : tangent.negate();
    return Quotient.ratio(signed, four.multiply(four.subtract(BigInteger.ONE)), w);
  }

  /** A number of terms after which |B_2j|/(2j) m^-2j <= 4 (2j-1)!/(6m)^2j is below 2^-bits. */
  private static int count(int m, int bits) {
    int perFactor = BigInteger.valueOf(6L * m).bitLength() - 1;
    BigInteger factorial = BigInteger.ONE;
    int j = 1;
    while (2L * j * perFactor - factorial.bitLength() - 2 < bits) {
      factorial =
          factorial.multiply(BigInteger.valueOf(2L * j)).multiply(BigInteger.valueOf(2L * j + 1));
      j++;
    }
    return j;
  }

  /**
   * T_1, ..., T_count: 1, 2, 16, 272, ... (R. Brent, D. Harvey, Fast computation of Bernoulli,
   * tangent and secant numbers, 2011).
   */
  static List<BigInteger> tangentNumbers(int count) {
    BigInteger[] t = new BigInteger[count + 1];
    t[1] = BigInteger.ONE;
    for (int k = 2; k <= count; k++) {
      t[k] = t[k - 1].multiply(BigInteger.valueOf(k - 1L));
    }
    for (int k = 2; k <= count; k++) {
      for (int j = k; j <= count; j++) {
        t[j] =
            t[j - 1]
                .multiply(BigInteger.valueOf(j - k))
                .add(t[j].multiply(BigInteger.valueOf(j - k + 2L)));
      }
    }
    return Arrays.asList(t).subList(1, count + 1);
  }
}
