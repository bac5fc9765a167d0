package org.certalign.real;

import java.math.BigInteger;
import java.util.concurrent.ConcurrentHashMap;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Rounding;

/** Constants, whose enclosures are kept by precision. Safe for all threads. */
final class Constant implements Real {
  static final Real LN_2 = new Constant(p -> Ln.ln(Interval.ofLong(2), p));
  static final Real LN_10 = new Constant(p -> Ln.ln(Interval.ofLong(10), p));
  static final Real PI = new Constant(p -> pi(p.bits()));

  /** So many enclosures of one constant are kept at most; then all are forgotten. */
  private static final int KEPT = 64;

  private final Real formula;
  private final ConcurrentHashMap<Integer, Interval> known = new ConcurrentHashMap<>();

  private Constant(Real formula) {
    this.formula = formula;
  }

  @Override
  public Interval enclose(Precision p) {
    Interval enclosure = known.get(p.bits());
    if (enclosure == null) {
      enclosure = formula.enclose(p);
      if (known.size() >= KEPT) {
        known.clear();
      }
      known.put(p.bits(), enclosure);
    }
    return enclosure;
  }

  @Override
  public Real memo() {
    return this;
  }

  /**
   * Machin: pi = 16 arctan(1/5) - 4 arctan(1/239). Either is known to 3 units, their sum then to
   * less than 2^6.
   */
  private static Interval pi(int bits) {
    int work = bits + 16;
    Interval a = arctanOfInverse(5, work);
    Interval b = arctanOfInverse(239, work);
    BigInteger lo = a.lo().shiftLeft(4).subtract(b.hi().shiftLeft(2));
    BigInteger hi = a.hi().shiftLeft(4).subtract(b.lo().shiftLeft(2));
    return Rounding.outward(lo, hi, -work, bits);
  }

  /**
   * Encloses arctan(1/q) at w bits after the binary point.
   *
   * <p>The series sum of (-1)^k/((2k+1) q^(2k+1)) alternates with falling terms: its remainder
   * after n terms is smaller than the next term, which is below 2^-w for q^(2n+1) >= 2^w. The sum
   * of n terms is a fraction a/b, exactly; rounding a 2^w/b down costs less than one unit. So the
   * value is within (m - 1, m + 2) units, m the rounded quotient.
   */
  private static Interval arctanOfInverse(int q, int w) {
    int log = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(q * q);
    int n = w / log + 1;
    Terms sum = Terms.between(0, n, BigInteger.valueOf((long) q * q));
    BigInteger denominator = sum.odd().multiply(sum.power()).multiply(BigInteger.valueOf(q));
    BigInteger m = sum.numerator().shiftLeft(w).divide(denominator);
    return new Interval(m.subtract(BigInteger.ONE), m.add(BigInteger.TWO), -w);
  }

  /**
   * The sum of (-1)^k/((2k+1) s^(k-from)) over k from {@code from} to {@code to - 1}, exactly:
   * numerator/(odd * power), odd the product of the 2k+1, power that of the s.
   */
  private record Terms(BigInteger numerator, BigInteger odd, BigInteger power) {
    /** By halves, so that most products are of numbers of like length. */
    static Terms between(int from, int to, BigInteger s) {
      if (to - from == 1) {
        return new Terms(from % 2 == 0 ? s : s.negate(), BigInteger.valueOf(2L * from + 1), s);
      }
      int middle = (from + to) / 2;
      Terms a = between(from, middle, s);
      Terms b = between(middle, to, s);
      BigInteger numerator =
          a.numerator.multiply(b.odd).multiply(b.power).add(b.numerator.multiply(a.odd));
      return new Terms(numerator, a.odd.multiply(b.odd), a.power.multiply(b.power));
    }
  }
}
