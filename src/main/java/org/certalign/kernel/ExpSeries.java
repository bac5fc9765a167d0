package org.certalign.kernel;

import java.math.BigInteger;

/** The series of the exponential by its tails E_k, four terms at a time, with the rounding of each turn accounted for. */
public final class ExpSeries {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private ExpSeries() {
    }

    /** exp(0) = 1, without its proof: the contract is word for word that of {@link #zeroProof}, which is proved. */
    /*@ public normal_behavior
      @ requires -536870912 <= e && e <= 536870912;
      @ ensures Real.exp(Real.num(0, e)) == Real.num(1, 0);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void zeroFact(int e) {
    }

    /** exp(0) = 1, from E_0(0) = 1 + 0 E_1(0)/1; never called, it proves the contract of {@link #zeroFact}. */
    /*@ public normal_behavior
      @ requires -536870912 <= e && e <= 536870912;
      @ ensures Real.exp(Real.num(0, e)) == Real.num(1, 0);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void zeroProof(int e) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger two = BigInteger.valueOf(2L);
        Facts.pow2Zero();
        Facts.number(zero, e);
        Facts.number(zero, 0);
        Facts.number(one, 0);
        if (e < 0) {
            Facts.finer(zero, zero, e, -e);
        } else {
            Facts.finer(zero, zero, 0, e);
        }
        Facts.coarserUpper(one, zero, 0, 0);
        Facts.coarserLower(zero, one, 0, 0);
        Facts.tailLower(zero, 0);
        Facts.tailLower(one, 0);
        Facts.tailUpper(one, 0);
        Facts.product(zero, 0, one, 0, zero);
        Facts.product(zero, 0, two, 0, zero);
        Facts.quotientLower(zero, 0, one, one, 0, zero);
        Facts.quotientUpper(zero, 0, one, one, 0, zero);
        Facts.sum(one, zero, one, 0);
        Facts.tailStep(one, zero);
    }

    /**
     * Encloses exp(y), y = c/2^v from 0 to 1/2, by 4n terms, as an interval of exponent -v.
     *
     * <p>t/2^v &lt;= E_k(y) &lt;= (t+g)/2^v is kept from k = 4n down to 0 by {@link ExpBlock}. Error: the slack g is multiplied by
     * y^4/(k(k-1)(k-2)(k-3)), and the roundings of a turn cost less than z + 1 units. As E_k is multiplied by y^k/k! before all is done, its
     * last bits do not matter: where there are many, a turn drops them before it multiplies.
     */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= c.value && c.value + c.value <= BigInteger.pow2(v) && 0 <= n && n <= 67108864;
      @ ensures \invariant_for(\result) && \result.exp == -v && 0 <= \result.lo.value;
      @ ensures Real.ge(Real.exp(Real.num(c.value, -v)), \result.lo.value, -v);
      @ ensures Real.le(Real.exp(Real.num(c.value, -v)), \result.hi.value, -v);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval series(BigInteger c, int v, int n) {
        ExpPowers y = ExpPowers.of(c, v);
        return tails(c, y.square(), y.cube(), y.fourth(), v, n);
    }

    /** The same from the powers of y, rounded down. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= c.value && c.value + c.value <= BigInteger.pow2(v) && 0 <= n && n <= 67108864;
      @ requires 0 <= y2.value && 0 <= y3.value && 0 <= y4.value && y4.value <= BigInteger.pow2(v);
      @ requires Real.ge(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), y2.value, -v);
      @ requires Real.le(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), y2.value + 1, -v);
      @ requires Real.ge(Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y3.value, -v);
      @ requires Real.le(Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y3.value + 2, -v);
      @ requires Real.ge(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y4.value, -v);
      @ requires Real.le(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y4.value + 2, -v);
      @ ensures \invariant_for(\result) && \result.exp == -v && 0 <= \result.lo.value;
      @ ensures Real.ge(Real.exp(Real.num(c.value, -v)), \result.lo.value, -v);
      @ ensures Real.le(Real.exp(Real.num(c.value, -v)), \result.hi.value, -v);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval tails(BigInteger c, BigInteger y2, BigInteger y3, BigInteger y4, int v, int n) {
        BigInteger s = BigInteger.valueOf(1L).shiftLeft(v);
        int left = n;
        int j = gap(c, v);
        BigInteger k = BigInteger.valueOf(4L * (long) n);
        BigInteger t = s;
        BigInteger g = c.add(c);
        Facts.pow2Step(v);
        startFact(c, v, k, s);
        /*@ loop_invariant k != null && t != null && g != null && 0 <= left && left <= 67108864 && k.value == 4 * left && 0 <= t.value && 0 <= g.value;
          @ loop_invariant Real.ge(Real.tail(k.value, Real.num(c.value, -v)), t.value, -v);
          @ loop_invariant Real.le(Real.tail(k.value, Real.num(c.value, -v)), t.value + g.value, -v);
          @ decreases left; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (left > 0) {
            int m = 4 * left;
            BigInteger i = k.subtract(BigInteger.valueOf(4L));
            BigInteger b = ExpBlock.two(k, m);
            BigInteger a = ExpBlock.three(k, b, m);
            BigInteger d = ExpBlock.four(k, b, a, m);
            BigInteger f = ExpBlock.capped(g, v);
            ExpBlock.cappedFact(c, v, k, t, g, f);
            int p = spare(y4, t, k, m, j, v);
            BigInteger z = ExpCoarse.loss(p);
            BigInteger l = ExpBlock.shrunk(f, y4, v);
            BigInteger o = l.add(z);
            BigInteger h = ExpBlock.slack(o, d);
            BigInteger x = ExpBlock.head(a, b, k, c, v, y2, y3);
            BigInteger q = ExpBlock.last(k, c, v, y4, t, f, p, z, l, o);
            t = ExpBlock.next(k, i, a, b, d, c, v, s, x, q, o, h);
            g = h;
            k = i;
            left = left - 1;
        }
        Facts.tailLower(k, 0);
        return new Interval(t, t.add(g), -v);
    }

    /** How many of v bits a number leaves free. */
    /*@ public normal_behavior
      @ requires 0 <= v && v <= 268443648;
      @ ensures 0 <= \result && \result <= v;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int gap(BigInteger c, int v) {
        int n = c.bitLength();
        if (n > v) {
            return 0;
        }
        return v - n;
    }

    /** How many of the last bits of E_k do not matter, for y below 2^-j, in whole words of 32; 0 where it is not worth the trouble. m is k. */
    /*@ public normal_behavior
      @ requires 0 <= v && v <= 268443648 && 4 <= m && m <= 268435456 && k.value == m && 0 <= j && j <= 268443648 && 0 <= y4.value && 0 <= t.value;
      @ ensures 0 <= \result && \result <= v;
      @ ensures 0 < \result ==> t.value + y4.value <= 4 * BigInteger.pow2(v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int spare(BigInteger y4, BigInteger t, BigInteger k, int m, int j, int v) {
        if (v < 1024 || !fit(y4, t, v + 2)) {
            return 0;
        }
        int log = floorLog(k);
        long e = ((long) m - 4L) * ((long) j + (long) log - 2L) - 16L;
        if (e < 128L) {
            return 0;
        }
        Facts.pow2Step(v);
        Facts.pow2Step(v + 1);
        if (e > (long) v) {
            return v;
        }
        return (int) (e / 32L) * 32;
    }

    /** Whether the sum of two numbers surely has at most b bits. */
    /*@ public normal_behavior
      @ requires 1 <= b && 0 <= c.value && 0 <= t.value;
      @ ensures \result ==> t.value + c.value <= BigInteger.pow2(b);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static boolean fit(BigInteger c, BigInteger t, int b) {
        int n = c.bitLength();
        int k = t.bitLength();
        if (n >= b || k >= b) {
            return false;
        }
        half(c, n, b);
        half(t, k, b);
        return true;
    }

    /** A number of fewer than b bits is at most half of 2^b. */
    /*@ public normal_behavior
      @ requires 0 <= n && n < b && c.value < BigInteger.pow2(n);
      @ ensures c.value + c.value <= BigInteger.pow2(b);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void half(BigInteger c, int n, int b) {
        int k = b - 1;
        Pow2.addFact(n, k - n);
        Facts.pow2Step(k);
        /*@ assert BigInteger.pow2(n) * 1 <= BigInteger.pow2(n) * BigInteger.pow2(k - n); @*/
    }

    /** A power of two that is at most k: the greatest, for k below 2^64. */
    /*@ public normal_behavior
      @ requires 1 <= k.value;
      @ ensures 0 <= \result && \result <= 64 && BigInteger.pow2(\result) <= k.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int floorLog(BigInteger k) {
        int n = k.bitLength() - 1;
        if (n > 64) {
            Facts.pow2Zero();
            return 0;
        }
        return n;
    }

    /** The start of the series, without its proof: the contract is word for word that of {@link #startProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= c.value && c.value + c.value <= BigInteger.pow2(v) && 0 <= k.value && s.value == BigInteger.pow2(v);
      @ ensures Real.ge(Real.tail(k.value, Real.num(c.value, -v)), s.value, -v);
      @ ensures Real.le(Real.tail(k.value, Real.num(c.value, -v)), s.value + (c.value + c.value), -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void startFact(BigInteger c, int v, BigInteger k, BigInteger s) {
    }

    /** E_k(y) = 1 + y E_(k+1)(y)/(k+1) and E_(k+1) is at most 2; never called, it proves the contract of {@link #startFact}. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= c.value && c.value + c.value <= BigInteger.pow2(v) && 0 <= k.value && s.value == BigInteger.pow2(v);
      @ ensures Real.ge(Real.tail(k.value, Real.num(c.value, -v)), s.value, -v);
      @ ensures Real.le(Real.tail(k.value, Real.num(c.value, -v)), s.value + (c.value + c.value), -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void startProof(BigInteger c, int v, BigInteger k, BigInteger s) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger two = BigInteger.valueOf(2L);
        BigInteger l = k.add(one);
        BigInteger a = c.add(c);
        Facts.pow2Zero();
        Facts.pow2Step(v);
        Facts.number(c, -v);
        Facts.number(one, 0);
        Facts.number(l, 0);
        Facts.coarserLower(zero, c, -v, 0);
        Facts.coarserUpper(one, c, -v, v);
        Facts.coarserLower(zero, one, 0, 0);
        Facts.tailLower(k, -v);
        Facts.tailLower(l, -v);
        Facts.tailUpper(l, -v);
        Facts.product(c, -v, two, 0, a);
        enough(a, l);
        Facts.quotientUpper(a, -v, l, l, 0, a);
        Facts.finer(s, one, -v, v);
        Facts.sum(s, a, s.add(a), -v);
        Facts.tailStep(l, k);
    }

    /** A number that is not negative is at most its product with one that is at least 1. */
    /*@ public normal_behavior
      @ requires 0 <= a.value && 1 <= l.value;
      @ ensures a.value <= a.value * l.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void enough(BigInteger a, BigInteger l) {
        /*@ assert a.value * 1 <= a.value * l.value; @*/
    }
}
