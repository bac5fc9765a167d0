package org.certalign.bound;

import java.math.BigInteger;
import org.certalign.kernel.Facts;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Real;
import org.certalign.kernel.Root;

/**
 * What the closed forms need to know of the sign of a quantity: that no divergence is negative.
 *
 * <p>An enclosure of a small nonnegative quantity can reach below 0; a root of it would fail, although the root exists. Cutting the negative part off
 * keeps every nonnegative real of the enclosure.
 */
public final class Nonnegative {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Nonnegative() {
    }

    /** Encloses the reals of a that are not negative, and has no negative element itself; fails where a has none. */
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
        if (a.hi().signum() < 0) {
            throw new ArithmeticException("a quantity that is never negative is enclosed below 0");
        }
        if (a.lo().signum() >= 0) {
            return a;
        }
        BigInteger zero = BigInteger.valueOf(0L);
        zeroCut(a.exp());
        return new Interval(zero, a.hi(), a.exp());
    }

    /** 0 is the same cut at every exponent. */
    /*@ public normal_behavior
      @ requires -536870912 <= e && e <= 536870912;
      @ ensures (\forall \bigint x; Real.ge(x, 0, 0) <==> Real.ge(x, 0, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void zeroCut(int e) {
        BigInteger zero = BigInteger.valueOf(0L);
        if (e < 0) {
            Facts.finer(zero, zero, e, -e);
        } else {
            Facts.finer(zero, zero, 0, e);
        }
    }

    /** Encloses the square root of every x &gt;= 0 in a. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 <= a.hi.value;
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
        return Root.sqrt(part(a), p);
    }
}
