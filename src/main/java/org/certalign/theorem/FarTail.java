package org.certalign.theorem;

import java.math.BigInteger;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.certalign.bound.Divergences;
import org.certalign.kernel.Exp;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.policy.RankedReward;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * Powers u^n of ranks for any n, with values far too small to matter, or even to be written,
 * enclosed between 0 and a power of two.
 *
 * <p>With K = 8 bits + 4096, a value below e^-K is within [0, 2^-K]. Quantities x |log x| and x
 * (log 1/p) of such x, p &gt;= exp(-e^(K/2)), are below 2^(-K/2): sqrt(x) |log x| &lt; 1 and
 * sqrt(x) log(1/p) &lt;= 1. As K grows with the precision, sums stay as narrow as it allows.
 */
final class FarTail {
  private static final int LEAST = 4_096;

  private final Real n;
  private final Map<Rational, Real> exponents = new ConcurrentHashMap<>();
  private final Map<Rational, Real> powers = new ConcurrentHashMap<>();

  FarTail(Rational n) {
    this.n = Real.of(n);
  }

  private static int depth(Precision p) {
    return 8 * p.bits() + LEAST;
  }

  /** n log u, 0 &lt; u &lt; 1. */
  private Real exponent(Rational u) {
    return exponents.computeIfAbsent(
        u,
        x -> {
          Real base = Real.of(x);
          Real log = p -> Product.mul(n.enclose(p), Ln.ln(base.enclose(p), p), p);
          return log.memo();
        });
  }

  /** Whether exp(x) is certainly below 2^-depth for all x of the enclosure. */
  static boolean isFar(Interval x, Precision p) {
    return isBelow(x, -depth(p));
  }

  /** Whether the enclosure lies below an integer; surely not where it only may. */
  private static boolean isBelow(Interval x, int integer) {
    BigInteger limit = BigInteger.valueOf(integer);
    int e = x.exp();
    return e >= 0
        ? x.hi().shiftLeft(Math.min(e, 64)).compareTo(limit) < 0
        : x.hi().shiftRight(-e).compareTo(limit) < 0;
  }

  /** u^n for a number from 0 to 1. */
  Real power(Rational u) {
    if (u.signum() == 0 || u.equals(Rational.ONE)) {
      return Real.of(u);
    }
    return powers.computeIfAbsent(u, x -> exponential(exponent(x)).memo());
  }

  /**
   * Twice as deep as what is called negligible: e^-K &gt; 2^-2K, so a power that is not negligible
   * is more than any power that is enclosed from 0 on.
   */
  private static Real exponential(Real exponent) {
    return p -> {
      Interval x = exponent.enclose(p);
      int depth = 2 * depth(p);
      return isBelow(x, -depth)
          ? new Interval(BigInteger.ZERO, BigInteger.ONE, -depth)
          : Exp.exp(x, p);
    };
  }

  /** Whether u^n is enclosed as negligible at this precision. */
  boolean isNegligible(Rational u, Precision p) {
    return u.signum() == 0 || (!u.equals(Rational.ONE) && isFar(exponent(u).enclose(p), p));
  }

  /** Encloses every x from 0 to 2^-depth. */
  static Interval negligible(Precision p) {
    return new Interval(BigInteger.ZERO, BigInteger.ONE, -depth(p));
  }

  /** Encloses every x log(x/p) with x below 2^-depth. */
  static Interval negligibleTerm(Precision p) {
    return new Interval(BigInteger.ONE.negate(), BigInteger.ONE, -depth(p) / 2);
  }

  /** q log(q/p) for a level with jump (a,b): p = b - a, q = b^n - a^n. */
  Real klTerm(RankedReward.Span level) {
    Real mass = Real.of(level.width());
    Real q = power(level.to()).minus(power(level.from()));
    return p ->
        isNegligible(level.to(), p)
            ? negligibleTerm(p)
            : Divergences.bonFiniteKlTerm(q.enclose(p), mass.enclose(p), p);
  }
}
