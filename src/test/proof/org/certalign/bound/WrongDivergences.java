package org.certalign.bound;

import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Real;
import org.certalign.kernel.Sum;

/** Divergences with mistakes: every contract must stay open, but for the honest ones. */
public final class WrongDivergences {
    private WrongDivergences() {
    }

    /** The logarithm alone. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.sub(Real.ln(x), Real.div(Real.sub(x, Real.num(1, 0)), x))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.sub(Real.ln(x), Real.div(Real.sub(x, Real.num(1, 0)), x))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonKl(Interval n, Precision p) {
        return Ln.ln(n, p);
    }

    /** The honest one. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.sub(Real.ln(x), Real.div(Real.sub(x, Real.num(1, 0)), x))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.sub(Real.ln(x), Real.div(Real.sub(x, Real.num(1, 0)), x))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval honestBonKl(Interval n, Precision p) {
        Interval q = Divergences.excess(n, p);
        Interval l = Ln.ln(n, p);
        return Sum.sub(l, q, p);
    }

    /** n^(-1/n). */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.exp(Real.mul(Real.neg(Real.div(Real.num(1, 0), Real.sub(x, Real.num(1, 0)))), Real.ln(x)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.exp(Real.mul(Real.neg(Real.div(Real.num(1, 0), Real.sub(x, Real.num(1, 0)))), Real.ln(x)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonTvQuantile(Interval n, Precision p) {
        Interval r = Elementary.inverse(n, p);
        Interval c = Sum.neg(r);
        return RealPower.pow(n, c, p);
    }

    /** The honest one. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.exp(Real.mul(Real.neg(Real.div(Real.num(1, 0), Real.sub(x, Real.num(1, 0)))), Real.ln(x)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.exp(Real.mul(Real.neg(Real.div(Real.num(1, 0), Real.sub(x, Real.num(1, 0)))), Real.ln(x)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval honestBonTvQuantile(Interval n, Precision p) {
        Interval m = Elementary.minusOne(n, p);
        Interval r = Elementary.inverse(m, p);
        Interval e = Sum.neg(r);
        return RealPower.pow(n, e, p);
    }
}
