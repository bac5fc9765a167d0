package org.certalign.quadrature;

import java.math.BigInteger;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Order;
import org.certalign.kernel.Precision;
import org.certalign.real.Real;

/**
 * A function f of the density ratio t &gt; 0, given through l = ln t, with what an integral needs
 * to know of it near t = 0.
 *
 * <p>Along the ranks of best-of-n the logarithm of the ratio is linear, so that f(e^l) has tighter
 * Taylor series than f: write t ln t as l e^l, and sqrt(t) as e^(l/2).
 *
 * <pre>{@code
 * DivergenceFunction kl = DivergenceFunction.bounded(l -> l.times(l.exp()), Real.of(0));
 * }</pre>
 */
public interface DivergenceFunction {
  /** f(e^l), on a Taylor series of the logarithm l of the ratio. */
  Jet at(Jet l);

  /**
   * Encloses int_0^1 f(tau v^m) dv: the mean of f along the lowest ranks, where the density ratio
   * is tau v^m.
   *
   * @param tau the largest ratio, positive
   * @param m the number n - 1 of further draws, positive
   * @throws ArithmeticException if the integral is infinite, or not known to be finite
   */
  Interval nearZero(Interval tau, Interval m, Precision p);

  /**
   * A function with a limit at t = 0 that is monotone for t in (0, 1/4].
   *
   * <p>Then the mean is in the hull of the limit, of f(t) for one t &lt;= 1/4, and of the values of
   * f on [t, tau].
   *
   * @param f the function of l = ln t
   * @param limit the limit of f as t goes to 0
   */
  static DivergenceFunction bounded(JetFunction f, Real limit) {
    return new DivergenceFunction() {
      @Override
      public Jet at(Jet l) {
        return f.at(l);
      }

      @Override
      public Interval nearZero(Interval tau, Interval m, Precision p) {
        Interval quarter = new Interval(BigInteger.ONE, BigInteger.ONE, -2);
        Interval hull = limit.enclose(p);
        Interval t = tau;
        while (!Order.below(t, quarter)) {
          Interval half = new Interval(t.lo(), t.hi(), t.exp() - 1);
          hull = Order.hull(hull, value(Order.hull(half, t), p));
          t = half;
        }
        return Order.hull(hull, value(t, p));
      }

      private Interval value(Interval t, Precision p) {
        return f.at(Jet.linear(Ln.ln(t, p), Interval.ofLong(0), 0, p)).coefficient(0);
      }
    };
  }
}
