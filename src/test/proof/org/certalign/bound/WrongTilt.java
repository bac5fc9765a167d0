package org.certalign.bound;

import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Real;

/** Tilt with mistakes: every contract must stay open, but for the honest ones. */
public final class WrongTilt {
    private WrongTilt() {
    }

    /** The sandwich without beta. */
    /*@ public behavior
      @ requires \invariant_for(beta) && \invariant_for(sigma) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint b, s, v; Real.ge(b, beta.lo.value, beta.exp) && Real.le(b, beta.hi.value, beta.exp)
      @     && Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && v == Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), b)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint b, s, v; Real.ge(b, beta.lo.value, beta.exp) && Real.le(b, beta.hi.value, beta.exp)
      @     && Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && v == Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), b)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval tiltSandwichGain(Interval beta, Interval sigma, Precision p) {
        Interval q = Product.mul(sigma, sigma, p);
        return Elementary.twice(q, p);
    }

    /** The honest one. */
    /*@ public behavior
      @ requires \invariant_for(beta) && \invariant_for(sigma) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint b, s, v; Real.ge(b, beta.lo.value, beta.exp) && Real.le(b, beta.hi.value, beta.exp)
      @     && Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && v == Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), b)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint b, s, v; Real.ge(b, beta.lo.value, beta.exp) && Real.le(b, beta.hi.value, beta.exp)
      @     && Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && v == Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), b)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval honestTiltSandwichGain(Interval beta, Interval sigma, Precision p) {
        Interval q = Product.mul(sigma, sigma, p);
        Interval t = Elementary.twice(q, p);
        return Product.mul(t, beta, p);
    }
}
