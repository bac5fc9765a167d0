package org.certalign.kernel;

import java.math.BigInteger;

/** Fixed point: numbers m 2^e as multiples of 2^-w. */
public final class Fixed {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Fixed() {
    }

    /** The greatest multiple of 2^-w that is at most m 2^e. */
    /*@ public normal_behavior
      @ requires -536870912 <= e && e <= 536870912 && -1073741824 <= w && w <= 1073741823;
      @ ensures (\forall \bigint x; Real.ge(x, m.value, e) ==> Real.ge(x, \result.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger floor(BigInteger m, int e, int w) {
        int k = e + w;
        if (k >= 0) {
            BigInteger r = m.shiftLeft(k);
            int f = -w;
            Facts.finer(r, m, f, k);
            /*@ assert f + k == e; @*/
            return r;
        }
        BigInteger r = Arith.floorShift(m, -k);
        Facts.coarserLower(r, m, e, -k);
        return r;
    }

    /** The least multiple of 2^-w that is at least m 2^e. */
    /*@ public normal_behavior
      @ requires -536870912 <= e && e <= 536870912 && -1073741824 <= w && w <= 1073741823;
      @ ensures (\forall \bigint x; Real.le(x, m.value, e) ==> Real.le(x, \result.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger ceil(BigInteger m, int e, int w) {
        int k = e + w;
        if (k >= 0) {
            BigInteger r = m.shiftLeft(k);
            int f = -w;
            Facts.finer(r, m, f, k);
            /*@ assert f + k == e; @*/
            return r;
        }
        BigInteger r = Arith.ceilShift(m, -k);
        Facts.coarserUpper(r, m, e, -k);
        return r;
    }

    /** Where l is below m 2^e, which is at most k 2^e, which is below h, l is at most h. */
    /*@ public normal_behavior
      @ requires m.value <= k.value && -1073741824 <= w && w <= 1073741823;
      @ requires (\forall \bigint x; Real.ge(x, m.value, e) ==> Real.ge(x, l.value, -w));
      @ requires (\forall \bigint x; Real.le(x, k.value, e) ==> Real.le(x, h.value, -w));
      @ ensures l.value <= h.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void ordered(BigInteger m, BigInteger k, int e, BigInteger l, BigInteger h, int w) {
        int f = -w;
        Facts.pow2Zero();
        Facts.number(m, e);
        Facts.coarserUpper(k, m, e, 0);
        Facts.separate(l, h, f);
    }

    /** A lower bound of a product, rounded, without its proof: the contract is word for word that of {@link #lowerProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= n && 0 <= m.value && 0 <= k.value && -1073741824 <= e + f && e + f <= 1073741823 && -1073741824 <= e + f + n && e + f + n <= 1073741823;
      @ requires r.value * BigInteger.pow2(n) <= m.value * k.value;
      @ ensures (\forall \bigint x, y; Real.ge(x, m.value, e) && Real.ge(y, k.value, f) ==> Real.ge(Real.mul(x, y), r.value, e + f + n));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void lowerFact(BigInteger m, int e, BigInteger k, int f, BigInteger r, int n) {
    }

    /** The product of the bounds, rounded; never called, it proves the contract of {@link #lowerFact}. */
    /*@ public normal_behavior
      @ requires 0 <= n && 0 <= m.value && 0 <= k.value && -1073741824 <= e + f && e + f <= 1073741823 && -1073741824 <= e + f + n && e + f + n <= 1073741823;
      @ requires r.value * BigInteger.pow2(n) <= m.value * k.value;
      @ ensures (\forall \bigint x, y; Real.ge(x, m.value, e) && Real.ge(y, k.value, f) ==> Real.ge(Real.mul(x, y), r.value, e + f + n));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void lowerProof(BigInteger m, int e, BigInteger k, int f, BigInteger r, int n) {
        BigInteger t = m.multiply(k);
        int g = e + f;
        Facts.product(m, e, k, f, t);
        Facts.coarserLower(r, t, g, n);
        /*@ assert g + n == e + f + n; @*/
    }

    /** An upper bound of a product, rounded, without its proof: the contract is word for word that of {@link #upperProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= n && 0 <= m.value && 0 <= k.value && -1073741824 <= e + f && e + f <= 1073741823 && -1073741824 <= e + f + n && e + f + n <= 1073741823;
      @ requires m.value * k.value <= r.value * BigInteger.pow2(n);
      @ ensures (\forall \bigint x, y; Real.ge(x, 0, e) && Real.le(x, m.value, e) && Real.ge(y, 0, f) && Real.le(y, k.value, f)
      @     ==> Real.le(Real.mul(x, y), r.value, e + f + n));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void upperFact(BigInteger m, int e, BigInteger k, int f, BigInteger r, int n) {
    }

    /** The product of the bounds, rounded; never called, it proves the contract of {@link #upperFact}. */
    /*@ public normal_behavior
      @ requires 0 <= n && 0 <= m.value && 0 <= k.value && -1073741824 <= e + f && e + f <= 1073741823 && -1073741824 <= e + f + n && e + f + n <= 1073741823;
      @ requires m.value * k.value <= r.value * BigInteger.pow2(n);
      @ ensures (\forall \bigint x, y; Real.ge(x, 0, e) && Real.le(x, m.value, e) && Real.ge(y, 0, f) && Real.le(y, k.value, f)
      @     ==> Real.le(Real.mul(x, y), r.value, e + f + n));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void upperProof(BigInteger m, int e, BigInteger k, int f, BigInteger r, int n) {
        BigInteger t = m.multiply(k);
        int g = e + f;
        Facts.product(m, e, k, f, t);
        Facts.coarserUpper(r, t, g, n);
        /*@ assert g + n == e + f + n; @*/
    }

    /** A number of n bits has at most w bits. */
    /*@ public normal_behavior
      @ requires 0 <= n && n <= w && w <= 536870912 && g.value < BigInteger.pow2(n);
      @ ensures g.value < BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void fits(BigInteger g, int n, int w) {
        Pow2.addFact(n, w - n);
    }
}
