package org.certalign.bound;

import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Real;
import org.certalign.kernel.Sum;

/** Elementary with mistakes: every contract must stay open, but for the honest ones. */
public final class WrongElementary {
    private WrongElementary() {
    }

    /** 1 - x for x - 1. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, v; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp)
      @     && v == Real.sub(x, Real.num(1, 0))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, v; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp)
      @     && v == Real.sub(x, Real.num(1, 0))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval minusOne(Interval a, Precision p) {
        Interval one = Interval.ofLong(1L);
        return Sum.sub(one, a, p);
    }

    /** The honest one. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, v; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp)
      @     && v == Real.sub(x, Real.num(1, 0))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, v; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp)
      @     && v == Real.sub(x, Real.num(1, 0))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval honestMinusOne(Interval a, Precision p) {
        Interval one = Interval.ofLong(1L);
        return Sum.sub(a, one, p);
    }
}
