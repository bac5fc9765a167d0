package org.certalign.quadrature;

import org.certalign.kernel.Exp;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Rounding;
import org.certalign.kernel.Sum;
import org.certalign.real.InputError;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * The bound int_0^1 f(n u^(n-1)) du of the theorem {@code bon-f}, for real n &gt;= 1 and any f: a
 * check of the closed forms that knows none of them.
 *
 * <pre>{@code
 * Digits.certify(FDivergence.of(DivergenceFunctions.KL, Rational.of(2)), 12).lo(); // ln 2 - 1/2
 * }</pre>
 *
 * <p>With u = e^-w the integral is that of f(n e^(-m w)) e^-w over w &gt; 0, m = n - 1: smooth,
 * with no end point singularity, up to some W; {@link Integral} encloses that part. The rest is
 * e^-W times the mean of f(tau v^m) over v from 0 to 1, tau = n e^(-mW), as u = e^-W v shows; each
 * {@link DivergenceFunction} encloses that itself. Tested, not proved by a prover.
 */
public final class FDivergence {
  private static final int GUARD = 8;

  private FDivergence() {}

  /**
   * int_0^1 f(n u^(n-1)) du.
   *
   * @param n the number of draws, real, at least 1
   * @throws InputError if n is below 1
   */
  public static Real of(DivergenceFunction f, Rational n) {
    check(n);
    Real value = p -> enclose(f, n, p);
    return value.memo();
  }

  /**
   * Encloses int_0^1 f(n u^(n-1)) du, with a width of about 2^-(bits of p).
   *
   * @param n the number of draws, real, at least 1
   * @throws InputError if n is below 1
   * @throws ArithmeticException if the integral is not known to be finite
   */
  public static Interval enclose(DivergenceFunction f, Rational n, Precision p) {
    check(n);
    Precision work = Precisions.at(p.bits() + GUARD);
    if (n.equals(Rational.ONE)) {
      Interval one = Interval.ofLong(1);
      return Rounding.round(
          f.at(Jet.linear(Interval.ofLong(0), one, 0, work)).coefficient(0), p.bits());
    }
    Rational m = n.sub(Rational.ONE);
    Rational end = end(n, m, work.bits());
    Interval body = Integral.enclose(w -> integrand(f, n, m, w), Real.of(0), Real.of(end), work);
    Interval rest = rest(f, n, m, end, work);
    return Rounding.round(Sum.add(body, rest, work), p.bits());
  }

  private static void check(Rational n) {
    if (n.compareTo(Rational.ONE) < 0) {
      throw InputError.of("n", n.toString(), "a real number >= 1");
    }
  }

  /**
   * W: where e^-W is below 2^-bits, or tau below 2^-(2 bits), so that f(tau) is as near its limit
   * as sqrt(tau) is to 0. Any W &gt; 0 is right. As ln 2 &lt; 7/10, bits 7/10 for the first; with
   * the length of n for log n, (2 bits + length) 7/10 over m for the second.
   */
  private static Rational end(Rational n, Rational m, int bits) {
    int length = n.num().bitLength() - n.den().bitLength() + 1;
    Rational first = Rational.of(bits * 7L, 10);
    Rational second = Rational.of((2L * bits + length) * 7L, 10).div(m);
    return first.min(second);
  }

  /** f(n e^(-m w)) e^-w. */
  private static Jet integrand(DivergenceFunction f, Rational n, Rational m, Jet w) {
    Jet log = w.times(Real.of(m.neg()));
    return f.at(log.plus(log.constant(Real.of(n).ln()))).times(w.negate().exp());
  }

  /** The part from W on. */
  private static Interval rest(
      DivergenceFunction f, Rational n, Rational m, Rational end, Precision p) {
    Interval quantile = Exp.exp(Real.of(end.neg()).enclose(p), p);
    Interval exponent = Real.of(m.mul(end).neg()).enclose(p);
    Interval tau = Product.mul(Real.of(n).enclose(p), Exp.exp(exponent, p), p);
    return Product.mul(quantile, f.nearZero(tau, Real.of(m).enclose(p), p), p);
  }
}
