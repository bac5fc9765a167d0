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

    /** Fails wherever a reaches below 0, though it may have elements that are not negative. */
    /*@ public behavior
      @ requires \invariant_for(a);
      @ ensures \invariant_for(\result) && \result.lo.value >= 0 && a.hi.value >= 0;
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(x, 0, 0)
      @     ==> Real.ge(x, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(x, 0, 0)
      @     ==> Real.le(x, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) a.hi.value < 0;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval part(Interval a) {
        if (a.lo().signum() < 0) {
            throw new ArithmeticException("an enclosure that reaches below 0");
        }
        return a;
    }
}
