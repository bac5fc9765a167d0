package org.certalign.bound;

import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Real;
import org.certalign.kernel.Root;

/** Nonnegative with mistakes: every contract must stay open, but for the honest ones. */
public final class WrongNonnegative {
    private WrongNonnegative() {
    }

    /** The part itself, without its root. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, v; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp)
      @     && v == Real.root(x, 2) && Real.ge(x, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, v; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp)
      @     && v == Real.root(x, 2) && Real.ge(x, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval sqrt(Interval a, Precision p) {
        return Nonnegative.part(a);
    }

    /** The honest one. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, v; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp)
      @     && v == Real.root(x, 2) && Real.ge(x, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, v; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp)
      @     && v == Real.root(x, 2) && Real.ge(x, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval honestSqrt(Interval a, Precision p) {
        return Root.sqrt(Nonnegative.part(a), p);
    }
}
