package org.certalign.bound;

import org.certalign.kernel.Exp;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Real;

/** RealPower with mistakes: every contract must stay open, but for the honest ones. */
public final class WrongRealPower {
    private WrongRealPower() {
    }

    /** y^x for x^y. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(b) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, y, v; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp)
      @     && Real.ge(y, b.lo.value, b.exp) && Real.le(y, b.hi.value, b.exp)
      @     && v == Real.exp(Real.mul(y, Real.ln(x)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, y, v; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp)
      @     && Real.ge(y, b.lo.value, b.exp) && Real.le(y, b.hi.value, b.exp)
      @     && v == Real.exp(Real.mul(y, Real.ln(x)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval pow(Interval a, Interval b, Precision p) {
        Interval l = Ln.ln(b, p);
        Interval t = Product.mul(a, l, p);
        return Exp.exp(t, p);
    }

    /** The honest one. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(b) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, y, v; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp)
      @     && Real.ge(y, b.lo.value, b.exp) && Real.le(y, b.hi.value, b.exp)
      @     && v == Real.exp(Real.mul(y, Real.ln(x)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, y, v; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp)
      @     && Real.ge(y, b.lo.value, b.exp) && Real.le(y, b.hi.value, b.exp)
      @     && v == Real.exp(Real.mul(y, Real.ln(x)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval honestPow(Interval a, Interval b, Precision p) {
        Interval l = Ln.ln(a, p);
        Interval t = Product.mul(b, l, p);
        return Exp.exp(t, p);
    }
}
