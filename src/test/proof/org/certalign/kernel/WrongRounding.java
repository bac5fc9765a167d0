package org.certalign.kernel;

import java.math.BigInteger;

/** Rounding in the wrong direction: every contract must stay open, but for the honest ones. */
public final class WrongRounding {
    private WrongRounding() {
    }

    /** A lower end rounded up. */
    /*@ public normal_behavior
      @ requires 0 <= k;
      @ ensures (\forall \bigint x; Real.ge(x, m.value, e) ==> Real.ge(x, \result.value, e + k));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger lower(BigInteger m, int e, int k) {
        BigInteger r = Arith.ceilShift(m, k);
        Facts.coarserLower(r, m, e, k);
        return r;
    }

    /** A lower end by the fact about upper ends. */
    /*@ public normal_behavior
      @ requires 0 <= k;
      @ ensures (\forall \bigint x; Real.ge(x, m.value, e) ==> Real.ge(x, \result.value, e + k));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger lowerByUpper(BigInteger m, int e, int k) {
        BigInteger r = Arith.ceilShift(m, k);
        Facts.coarserUpper(r, m, e, k);
        return r;
    }

    /** The honest lower end. */
    /*@ public normal_behavior
      @ requires 0 <= k;
      @ ensures (\forall \bigint x; Real.ge(x, m.value, e) ==> Real.ge(x, \result.value, e + k));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger honestLower(BigInteger m, int e, int k) {
        BigInteger r = Arith.floorShift(m, k);
        Facts.coarserLower(r, m, e, k);
        return r;
    }

    /** An upper end rounded down. */
    /*@ public normal_behavior
      @ requires 1 <= k;
      @ ensures (\forall \bigint x; Real.le(x, m.value, e) ==> Real.le(x, \result.value, e + k));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger upper(BigInteger m, int e, int k) {
        BigInteger r = Arith.floorShift(m, k);
        Facts.coarserUpper(r, m, e, k);
        return r;
    }

    /** The order of the ends from one end only. */
    /*@ public normal_behavior
      @ requires 0 <= k && BigInteger.pow2(k) > 0 && lo.value <= hi.value;
      @ requires l.value * BigInteger.pow2(k) <= lo.value;
      @ ensures l.value <= h.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void ordered(BigInteger l, BigInteger h, BigInteger lo, BigInteger hi, int k) {
    }
}
