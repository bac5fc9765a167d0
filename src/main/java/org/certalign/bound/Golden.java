package org.certalign.bound;

import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Real;
import org.certalign.kernel.Sum;

/**
 * From the proxy reward r to the golden reward r*: the closed forms of section 5 of the theory. The error is e = r* - r.
 *
 * <p>Every parameter is an enclosure of an exact real and every result an enclosure of the formula at all of them, as its contract says; logarithms
 * are natural, divergences in nats. A parameter outside the domain, or an enclosure so wide that it reaches out of it, ends in an
 * {@link ArithmeticException}; a caller with valid parameters tries again with more bits. Cases that a caller decides on the exact parameters (an
 * order equal to 1, an infinite value) are methods of their own, or named in the comment.
 */
public final class Golden {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Golden() {
    }

    /** {@code golden-direct}: the golden gain is at most sqrt(2 sigma^2 KL), for a golden reward with a sigma-sub-gaussian upper tail under P. */
    /*@ public behavior
      @ requires \invariant_for(sigma) && \invariant_for(kl) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 <= kl.hi.value;
      @ ensures (\forall \bigint s, k, v; Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && v == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), k), 2) && Real.ge(k, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint s, k, v; Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && v == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), k), 2) && Real.ge(k, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval goldenDirect(Interval sigma, Interval kl, Precision p) {
        return Transport.transportSubgaussian(sigma, kl, p);
    }

    /**
     * {@code golden-bon}: the golden gain of best-of-n by the proxy is at most sqrt(2 sigma^2 K_n) + 2 TV_n sup|e|, n &gt; 1, sigma of the proxy,
     * error = sup|e|. At n = 1 the gain is 0.
     */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(sigma) && \invariant_for(error) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < n.lo.value;
      @ ensures (\forall \bigint x, s, e, k, u, t, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && Real.ge(e, error.lo.value, error.exp) && Real.le(e, error.hi.value, error.exp)
      @     && k == Real.sub(Real.ln(x), Real.div(Real.sub(x, Real.num(1, 0)), x))
      @     && u == Real.exp(Real.mul(Real.neg(Real.div(Real.num(1, 0), Real.sub(x, Real.num(1, 0)))), Real.ln(x)))
      @     && t == Real.mul(Real.sub(Real.num(1, 0), Real.div(Real.num(1, 0), x)), u)
      @     && v == Real.add(Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), k), 2), Real.mul(Real.mul(Real.num(2, 0), t), e))
      @     && Real.ge(k, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, s, e, k, u, t, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && Real.ge(e, error.lo.value, error.exp) && Real.le(e, error.hi.value, error.exp)
      @     && k == Real.sub(Real.ln(x), Real.div(Real.sub(x, Real.num(1, 0)), x))
      @     && u == Real.exp(Real.mul(Real.neg(Real.div(Real.num(1, 0), Real.sub(x, Real.num(1, 0)))), Real.ln(x)))
      @     && t == Real.mul(Real.sub(Real.num(1, 0), Real.div(Real.num(1, 0), x)), u)
      @     && v == Real.add(Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), k), 2), Real.mul(Real.mul(Real.num(2, 0), t), e))
      @     && Real.ge(k, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval goldenBon(Interval n, Interval sigma, Interval error, Precision p) {
        Interval d = Divergences.bonTv(n, p);
        Interval w = Elementary.twice(d, p);
        Interval f = BestOfNGain.bonGainSubgaussian(n, sigma, p);
        Interval g = Product.mul(w, error, p);
        return Sum.add(f, g, p);
    }

    /** {@code golden-bon}, the sharper form: sqrt(2 sigma^2 K_n) + osc(e) TV_n, n &gt; 1. At n = 1 the gain is 0. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(sigma) && \invariant_for(osc) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < n.lo.value;
      @ ensures (\forall \bigint x, s, e, k, u, t, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && Real.ge(e, osc.lo.value, osc.exp) && Real.le(e, osc.hi.value, osc.exp)
      @     && k == Real.sub(Real.ln(x), Real.div(Real.sub(x, Real.num(1, 0)), x))
      @     && u == Real.exp(Real.mul(Real.neg(Real.div(Real.num(1, 0), Real.sub(x, Real.num(1, 0)))), Real.ln(x)))
      @     && t == Real.mul(Real.sub(Real.num(1, 0), Real.div(Real.num(1, 0), x)), u)
      @     && v == Real.add(Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), k), 2), Real.mul(e, t)) && Real.ge(k, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, s, e, k, u, t, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && Real.ge(e, osc.lo.value, osc.exp) && Real.le(e, osc.hi.value, osc.exp)
      @     && k == Real.sub(Real.ln(x), Real.div(Real.sub(x, Real.num(1, 0)), x))
      @     && u == Real.exp(Real.mul(Real.neg(Real.div(Real.num(1, 0), Real.sub(x, Real.num(1, 0)))), Real.ln(x)))
      @     && t == Real.mul(Real.sub(Real.num(1, 0), Real.div(Real.num(1, 0), x)), u)
      @     && v == Real.add(Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), k), 2), Real.mul(e, t)) && Real.ge(k, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval goldenBonOscillation(Interval n, Interval sigma, Interval osc, Precision p) {
        Interval d = Divergences.bonTv(n, p);
        Interval f = BestOfNGain.bonGainSubgaussian(n, sigma, p);
        Interval g = Product.mul(osc, d, p);
        return Sum.add(f, g, p);
    }

    /**
     * {@code golden-rlhf}: the golden gain of the tilt by the proxy is at most sqrt(2 sigma^2 KL) - pen, where overestimation is pen = (1/b) log E
     * exp(b ((r - r*) - E_P(r - r*))) under the tilt by r*.
     */
    /*@ public behavior
      @ requires \invariant_for(sigma) && \invariant_for(kl) && \invariant_for(overestimation) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 <= kl.hi.value;
      @ ensures (\forall \bigint s, k, y, v; Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && Real.ge(y, overestimation.lo.value, overestimation.exp) && Real.le(y, overestimation.hi.value, overestimation.exp)
      @     && v == Real.sub(Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), k), 2), y) && Real.ge(k, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint s, k, y, v; Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && Real.ge(y, overestimation.lo.value, overestimation.exp) && Real.le(y, overestimation.hi.value, overestimation.exp)
      @     && v == Real.sub(Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), k), 2), y) && Real.ge(k, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval goldenRlhf(Interval sigma, Interval kl, Interval overestimation, Precision p) {
        Interval f = Transport.transportSubgaussian(sigma, kl, p);
        return Sum.sub(f, overestimation, p);
    }

    /**
     * {@code golden-subgaussian-error}: the gain of e is at most sqrt(2 sigmaE^2 KL), e with a sigmaE-sub-gaussian upper tail under P; with both
     * tails, its absolute value.
     */
    /*@ public behavior
      @ requires \invariant_for(sigmaE) && \invariant_for(kl) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 <= kl.hi.value;
      @ ensures (\forall \bigint s, k, v; Real.ge(s, sigmaE.lo.value, sigmaE.exp) && Real.le(s, sigmaE.hi.value, sigmaE.exp)
      @     && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && v == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), k), 2) && Real.ge(k, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint s, k, v; Real.ge(s, sigmaE.lo.value, sigmaE.exp) && Real.le(s, sigmaE.hi.value, sigmaE.exp)
      @     && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && v == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), k), 2) && Real.ge(k, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval goldenSubgaussianError(Interval sigmaE, Interval kl, Precision p) {
        return Transport.transportSubgaussian(sigmaE, kl, p);
    }

    /** {@code golden-chi2}: the absolute value of the gain of e is at most sqrt(Var_P(e) chi2(Q||P)). */
    /*@ public behavior
      @ requires \invariant_for(variance) && \invariant_for(chi2) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 <= chi2.hi.value;
      @ ensures (\forall \bigint s, k, v; Real.ge(s, variance.lo.value, variance.exp) && Real.le(s, variance.hi.value, variance.exp)
      @     && Real.ge(k, chi2.lo.value, chi2.exp) && Real.le(k, chi2.hi.value, chi2.exp)
      @     && v == Real.root(Real.mul(s, k), 2) && Real.ge(k, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint s, k, v; Real.ge(s, variance.lo.value, variance.exp) && Real.le(s, variance.hi.value, variance.exp)
      @     && Real.ge(k, chi2.lo.value, chi2.exp) && Real.le(k, chi2.hi.value, chi2.exp)
      @     && v == Real.root(Real.mul(s, k), 2) && Real.ge(k, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval goldenChi2(Interval variance, Interval chi2, Precision p) {
        return Transport.transportChi2(variance, chi2, p);
    }
}
