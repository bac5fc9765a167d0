package org.certalign.bound;

import java.math.BigInteger;
import org.certalign.kernel.Fraction;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Real;
import org.certalign.kernel.Sum;

/** WholeDivergences with mistakes: every contract must stay open, but for the honest ones. */
public final class WrongWholeDivergences {
    private WrongWholeDivergences() {
    }

    /** -1/n for -1/(n-1). */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && 1 < n.value;
      @ ensures \invariant_for(\result);
      @ ensures Real.ge(Real.neg(Real.div(Real.num(1, 0), Real.sub(Real.num(n.value, 0), Real.num(1, 0)))), \result.lo.value, \result.exp);
      @ ensures Real.le(Real.neg(Real.div(Real.num(1, 0), Real.sub(Real.num(n.value, 0), Real.num(1, 0)))), \result.hi.value, \result.exp);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval exponent(BigInteger n, int w) {
        BigInteger one = BigInteger.valueOf(1L);
        Interval r = Fraction.of(one, n, w);
        return Sum.neg(r);
    }

    /** The honest one. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && 1 < n.value;
      @ ensures \invariant_for(\result);
      @ ensures Real.ge(Real.neg(Real.div(Real.num(1, 0), Real.sub(Real.num(n.value, 0), Real.num(1, 0)))), \result.lo.value, \result.exp);
      @ ensures Real.le(Real.neg(Real.div(Real.num(1, 0), Real.sub(Real.num(n.value, 0), Real.num(1, 0)))), \result.hi.value, \result.exp);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval honestExponent(BigInteger n, int w) {
        Interval r = Fraction.inversePredecessor(n, w);
        return Sum.neg(r);
    }
}
