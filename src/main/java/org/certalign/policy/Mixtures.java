package org.certalign.policy;

import java.math.BigInteger;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * Generators of the divergences from the mixture (P+Q)/2. Their integrals along n u^(n-1) need that
 * of 1/(1 + n s^(n-1)), which is elementary for n = 1 + 1/k, k = 1, 2, 3, ...
 */
public final class Mixtures {
  private static final Real ONE = Real.of(1);
  private static final Real TWO = Real.of(2);
  private static final Rational THREE = Rational.of(3);

  /** The largest k for which the elementary antiderivative is used. */
  private static final BigInteger LARGEST_STEP = BigInteger.valueOf(64);

  /** f = (t log t - (t+1) log((t+1)/2))/2: Jensen-Shannon divergence. */
  public static final Generator JENSEN_SHANNON = new JensenShannon();

  /** f = (t-1)^2/(t+1): Le Cam's triangular discrimination. */
  public static final Generator LE_CAM = new LeCam();

  private Mixtures() {}

  /**
   * The integral of 1/(1 + n s^(n-1)) over s from 0 to u, for n = 1 + 1/k: with s = x^k it is k
   * times that of x^(k-1)/(1 + n x), and I_j = int x^j/(1 + n x) = (x^j/j - I_(j-1))/n.
   *
   * @throws ArithmeticException for other n, but for the whole integral at n = 3
   */
  public static Real partialG(BestOfNRanks best, Rational u) {
    if (u.signum() == 0 || best.n().equals(Rational.ONE)) {
      return Real.of(u).over(TWO);
    }
    if (best.n().equals(THREE) && u.equals(Rational.ONE)) {
      // With x = sqrt(3) u it is arctan(sqrt 3)/sqrt 3.
      return Real.pi().over(Real.of(3).times(Real.of(3).sqrt()));
    }
    Rational step = Rational.ONE.div(best.n().sub(Rational.ONE));
    if (!step.isInteger() || step.num().compareTo(LARGEST_STEP) > 0) {
      throw new ArithmeticException("no elementary antiderivative");
    }
    int k = step.num().intValue();
    Real n = Real.of(best.n());
    Real x = BestOfNRanks.power(u, Rational.ONE.div(step)).memo();
    Real integral = n.times(x).plus(ONE).ln().over(n);
    for (int j = 1; j < k; j++) {
      integral = x.pow(j).over(Real.of(j)).minus(integral).over(n);
    }
    return integral.times(Real.of(k));
  }

  private record JensenShannon() implements Generator {
    @Override
    public String name() {
      return "Jensen-Shannon";
    }

    @Override
    public Real at(Real t) {
      Real sum = t.plus(ONE);
      return t.times(t.ln()).minus(sum.times(sum.over(TWO).ln())).over(TWO);
    }

    /**
     * By parts, with u^n + u the integral of t + 1: that of (t+1) log(t+1) is (u^n + u) log(1 + n
     * u^(n-1)) - (n-1) (u^n/n + (1 - 1/n)(u - G(u))).
     */
    @Override
    public Real integral(BestOfNRanks best, Rational u) {
      Real mass = best.below(u).plus(Real.of(u)).memo();
      Real n = Real.of(best.n());
      Rational m = best.n().sub(Rational.ONE);
      Real inner = Real.of(m.div(best.n())).times(Real.of(u).minus(partialG(best, u)));
      Real parts = Real.of(m).times(best.below(u).over(n).plus(inner));
      Real sum = mass.times(best.density(u).plus(ONE).over(TWO).ln()).minus(parts);
      return Generators.KL.integral(best, u).minus(sum).over(TWO);
    }
  }

  private record LeCam() implements Generator {
    @Override
    public String name() {
      return "Le Cam";
    }

    @Override
    public Real at(Real t) {
      return t.minus(ONE).square().over(t.plus(ONE));
    }

    /** (t-1)^2/(t+1) = t - 3 + 4/(t+1). */
    @Override
    public Real integral(BestOfNRanks best, Rational u) {
      return best.below(u)
          .minus(Real.of(3).times(Real.of(u)))
          .plus(Real.of(4).times(partialG(best, u)));
    }
  }
}
