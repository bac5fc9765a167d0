package org.certalign.quadrature;

import org.certalign.kernel.Exp;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Quotient;
import org.certalign.kernel.Sum;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/** The functions f of the f-divergences of {@code bon-f}, natural logarithms throughout. */
public final class DivergenceFunctions {
  private static final Real HALF = Real.of(Rational.of(1, 2));

  /** {@code bon-kl}: f = t ln t. */
  public static final DivergenceFunction KL =
      DivergenceFunction.bounded(l -> l.times(l.exp()), Real.of(0));

  /** {@code bon-forward-kl}: f = -ln t. */
  public static final DivergenceFunction FORWARD_KL = new ForwardKl();

  /** {@code bon-chi2}: f = (t-1)^2. */
  public static final DivergenceFunction CHI2 =
      DivergenceFunction.bounded(l -> square(l.exp().plus(-1)), Real.of(1));

  /** {@code bon-tv}: f = |t-1|/2. */
  public static final DivergenceFunction TV =
      DivergenceFunction.bounded(l -> l.exp().plus(-1).abs().times(HALF), HALF);

  /** {@code bon-hellinger2}: f = (1 - sqrt t)^2, unhalved. */
  public static final DivergenceFunction HELLINGER2 =
      DivergenceFunction.bounded(l -> square(l.times(HALF).exp().plus(-1)), Real.of(1));

  /** {@code bon-js}: f = (t ln t - (t+1) ln((t+1)/2))/2. */
  public static final DivergenceFunction JS =
      DivergenceFunction.bounded(DivergenceFunctions::jensenShannon, Real.of(2).ln().times(HALF));

  /** {@code bon-lecam}: f = (t-1)^2/(t+1). */
  public static final DivergenceFunction LE_CAM =
      DivergenceFunction.bounded(DivergenceFunctions::leCam, Real.of(1));

  /** 1/(1+t), of which the integral is G(n) of {@link BestOfNSeries}. */
  public static final DivergenceFunction RECIPROCAL =
      DivergenceFunction.bounded(l -> reciprocal(l.exp().plus(1)), Real.of(1));

  private DivergenceFunctions() {}

  /**
   * {@code bon-power}, Cressie and Read: f = (t^a - 1 - a(t-1))/(a(a-1)).
   *
   * @throws InputError if a is 0 or 1, where the limits are forward KL and KL
   */
  public static DivergenceFunction power(Rational a) {
    if (a.signum() == 0 || a.equals(Rational.ONE)) {
      throw InputError.of("alpha", a.toString(), "a real number other than 0 and 1");
    }
    return new CressieRead(a);
  }

  private static Jet square(Jet x) {
    return x.times(x);
  }

  private static Jet reciprocal(Jet x) {
    return x.constant(Real.of(1)).over(x);
  }

  private static Jet leCam(Jet l) {
    Jet t = l.exp();
    return square(t.plus(-1)).over(t.plus(1));
  }

  private static Jet jensenShannon(Jet l) {
    Jet t = l.exp();
    Jet next = t.plus(1);
    return t.times(l).minus(next.times(next.times(HALF).ln())).times(HALF);
  }

  private record ForwardKl() implements DivergenceFunction {
    @Override
    public Jet at(Jet l) {
      return l.negate();
    }

    /** The mean of -ln tau - m ln v is m - ln tau. */
    @Override
    public Interval nearZero(Interval tau, Interval m, Precision p) {
      return Sum.sub(m, Ln.ln(tau, p), p);
    }
  }

  private record CressieRead(Rational a) implements DivergenceFunction {
    @Override
    public Jet at(Jet l) {
      Jet linear = l.exp().plus(-1).times(Real.of(a)).plus(1);
      return l.times(Real.of(a)).exp().minus(linear).times(Real.of(scale()));
    }

    /** 1/(a(a-1)). */
    private Rational scale() {
      return Rational.ONE.div(a.mul(a.sub(Rational.ONE)));
    }

    /** The mean of (tau v^m)^b is tau^b/(1 + b m), if that divisor is positive. */
    @Override
    public Interval nearZero(Interval tau, Interval m, Precision p) {
      Interval alpha = Real.of(a).enclose(p);
      Interval one = Interval.ofLong(1);
      Interval power = Exp.exp(Product.mul(alpha, Ln.ln(tau, p), p), p);
      Interval divisor = Sum.add(one, Product.mul(alpha, m, p), p);
      if (divisor.lo().signum() <= 0) {
        throw new ArithmeticException(
            "the power divergence is infinite, or not known to be finite");
      }
      Interval first = Quotient.div(power, divisor, p);
      Interval mean = Sum.sub(Quotient.div(tau, Sum.add(one, m, p), p), one, p);
      Interval linear = Sum.add(one, Product.mul(alpha, mean, p), p);
      return Product.mul(Sum.sub(first, linear, p), Real.of(scale()).enclose(p), p);
    }
  }
}
