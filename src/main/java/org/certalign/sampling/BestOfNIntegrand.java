package org.certalign.sampling;

import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.quadrature.JetFunction;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * u to f(n u^(n-1)): its mean over uniform u is the f-divergence of best-of-n from the reference
 * policy, for atomless rewards. Immutable.
 */
public final class BestOfNIntegrand implements StratifiedIntegrand {
  private final SampledDivergence divergence;
  private final Real further;
  private final Real logN;
  private final Real n;
  private final Rounded roundedFurther;
  private final Rounded roundedLogN;

  private BestOfNIntegrand(SampledDivergence divergence, Rational n) {
    this.divergence = divergence;
    this.n = Real.of(n);
    this.further = Real.of(n.sub(Rational.ONE));
    this.logN = this.n.ln().memo();
    this.roundedFurther = Rounded.of(further);
    this.roundedLogN = Rounded.of(logN);
  }

  /**
   * The integrand.
   *
   * @param n the number of draws, real, above 1
   * @throws InputError if n is not above 1
   */
  public static BestOfNIntegrand of(SampledDivergence divergence, Rational n) {
    if (n.compareTo(Rational.ONE) <= 0) {
      throw InputError.of("n", n.toString(), "a real number > 1");
    }
    return new BestOfNIntegrand(divergence, n);
  }

  @Override
  public Rounded at(double u) {
    Rounded logRatio = roundedFurther.times(Rounded.exactly(u).ln()).plus(roundedLogN);
    return divergence.at(logRatio);
  }

  @Override
  public JetFunction series() {
    return u -> {
      var log = u.ln().times(further);
      return divergence.rigorous().at(log.plus(log.constant(logN)));
    };
  }

  /** With u = v/strata the ratio is tau v^(n-1), tau = n strata^(1-n). */
  @Override
  public Interval meanOfFirst(long strata, Precision p) {
    Real tau = n.times(Real.of(strata).ln().times(further).negate().exp());
    return divergence.rigorous().nearZero(tau.enclose(p), further.enclose(p), p);
  }
}
