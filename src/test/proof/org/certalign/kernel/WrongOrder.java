package org.certalign.kernel;

import java.math.BigInteger;

/** Comparisons of the wrong ends: every contract must stay open, but for the honest one. */
public final class WrongOrder {
    private WrongOrder() {
    }

    /** Lower ends compared. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(b);
      @ ensures \result ==> (\forall \bigint x; Real.le(x, a.hi.value, a.exp) ==> Real.le(x, b.lo.value, b.exp));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static boolean belowByLow(Interval a, Interval b) {
        return Order.compare(a.lo(), a.exp(), b.lo(), b.exp()) <= 0;
    }

    /** The comparison the wrong way. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(b);
      @ ensures \result ==> (\forall \bigint x; Real.le(x, a.hi.value, a.exp) ==> Real.le(x, b.lo.value, b.exp));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static boolean belowTurned(Interval a, Interval b) {
        return Order.compare(a.hi(), a.exp(), b.lo(), b.exp()) >= 0;
    }

    /** Exponents forgotten. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(b);
      @ ensures \result ==> (\forall \bigint x; Real.le(x, a.hi.value, a.exp) ==> Real.le(x, b.lo.value, b.exp));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static boolean belowUnscaled(Interval a, Interval b) {
        return a.hi().compareTo(b.lo()) <= 0;
    }

    /** The honest comparison. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(b);
      @ ensures \result ==> (\forall \bigint x; Real.le(x, a.hi.value, a.exp) ==> Real.le(x, b.lo.value, b.exp));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static boolean honestBelow(Interval a, Interval b) {
        return Order.compare(a.hi(), a.exp(), b.lo(), b.exp()) <= 0;
    }
}
