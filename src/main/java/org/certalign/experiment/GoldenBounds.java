package org.certalign.experiment;

import org.certalign.bound.Divergences;
import org.certalign.bound.Golden;
import org.certalign.kernel.Interval;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * The bounds on the golden gain of best-of-n by the proxy, all of them by proved closed forms (the
 * theory's section from the proxy to the golden reward).
 *
 * @param n the number of draws, at least 2
 * @param sigma the sub-gaussian constant of the proxy
 * @param sigmaGolden that of the golden reward
 * @param oscillation the range of the error e = r* - r; half of it is its sub-gaussian constant
 * @param errorVariance the variance of e under the reference policy
 */
record GoldenBounds(
    int n, Rational sigma, Rational sigmaGolden, Rational oscillation, Rational errorVariance) {

  private Interval draws() {
    return Interval.ofLong(n);
  }

  /** {@code golden-bon}: sqrt(2 s^2 K_n) + osc(e) TV_n. */
  Real bestOfN() {
    return p ->
        Golden.goldenBonOscillation(
            draws(), Real.of(sigma).enclose(p), Real.of(oscillation).enclose(p), p);
  }

  /** {@code golden-direct}: sqrt(2 s*^2 K_n). */
  Real direct() {
    return p ->
        Golden.goldenDirect(Real.of(sigmaGolden).enclose(p), Divergences.bonKl(draws(), p), p);
  }

  /** {@code golden-subgaussian-error}: a bound on the absolute gain of e. */
  Real error() {
    Real sigmaError = Real.of(oscillation.div(Rational.of(2)));
    return p ->
        Golden.goldenSubgaussianError(sigmaError.enclose(p), Divergences.bonKl(draws(), p), p);
  }

  /** {@code golden-chi2}: another bound on the absolute gain of e. */
  Real errorByChi2() {
    return p ->
        Golden.goldenChi2(Real.of(errorVariance).enclose(p), Divergences.bonChi2(draws(), p), p);
  }

  /** The smaller of the upper bounds, given the proxy gain. */
  Real upper(Real proxyGain) {
    return bestOfN().min(direct()).min(proxyGain.plus(error().min(errorByChi2())));
  }

  /** The larger of the lower bounds, given the proxy gain. */
  Real lower(Real proxyGain) {
    return proxyGain.minus(error().min(errorByChi2()));
  }
}
