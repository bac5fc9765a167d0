package org.certalign.bound;

import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Real;

/** BestOfNGain with mistakes: every contract must stay open, but for the honest ones. */
public final class WrongBestOfNGain {
    private WrongBestOfNGain() {
    }

    /** theta H_n, where the mean is to be taken off. */
    /*@ public behavior
      @ requires \invariant_for(h) && \invariant_for(theta) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint y, s, v; Real.ge(y, h.lo.value, h.exp) && Real.le(y, h.hi.value, h.exp)
      @     && Real.ge(s, theta.lo.value, theta.exp) && Real.le(s, theta.hi.value, theta.exp)
      @     && v == Real.mul(s, Real.sub(y, Real.num(1, 0)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint y, s, v; Real.ge(y, h.lo.value, h.exp) && Real.le(y, h.hi.value, h.exp)
      @     && Real.ge(s, theta.lo.value, theta.exp) && Real.le(s, theta.hi.value, theta.exp)
      @     && v == Real.mul(s, Real.sub(y, Real.num(1, 0)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonGainExponential(Interval h, Interval theta, Precision p) {
        return Product.mul(theta, h, p);
    }

    /** The honest one. */
    /*@ public behavior
      @ requires \invariant_for(h) && \invariant_for(theta) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint y, s, v; Real.ge(y, h.lo.value, h.exp) && Real.le(y, h.hi.value, h.exp)
      @     && Real.ge(s, theta.lo.value, theta.exp) && Real.le(s, theta.hi.value, theta.exp)
      @     && v == Real.mul(s, Real.sub(y, Real.num(1, 0)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint y, s, v; Real.ge(y, h.lo.value, h.exp) && Real.le(y, h.hi.value, h.exp)
      @     && Real.ge(s, theta.lo.value, theta.exp) && Real.le(s, theta.hi.value, theta.exp)
      @     && v == Real.mul(s, Real.sub(y, Real.num(1, 0)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval honestBonGainExponential(Interval h, Interval theta, Precision p) {
        Interval m = Elementary.minusOne(h, p);
        return Product.mul(theta, m, p);
    }
}
