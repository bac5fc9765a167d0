package org.certalign.bound;

import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Real;
import org.certalign.kernel.Sum;

/** Golden with mistakes: every contract must stay open, but for the honest ones. */
public final class WrongGolden {
    private WrongGolden() {
    }

    /** The gain of the proxy alone, without the term of the total variation. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(sigma) && \invariant_for(osc) && \invariant_for(p);
      @ ensures \invariant_for(\result);
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
        return BestOfNGain.bonGainSubgaussian(n, sigma, p);
    }

    /** The honest one. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(sigma) && \invariant_for(osc) && \invariant_for(p);
      @ ensures \invariant_for(\result);
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
    public static Interval honestGoldenBonOscillation(Interval n, Interval sigma, Interval osc, Precision p) {
        Interval d = Divergences.bonTv(n, p);
        Interval f = BestOfNGain.bonGainSubgaussian(n, sigma, p);
        Interval g = Product.mul(osc, d, p);
        return Sum.add(f, g, p);
    }
}
