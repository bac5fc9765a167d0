package org.certalign.kernel;

import java.math.BigInteger;

/**
 * Four terms of the exponential series at once: with d = k(k-1)(k-2)(k-3), E_(k-4)(y) is 1 + (k(k-1)(k-2) y + k(k-1) y^2 + k y^3 + y^4 E_k(y))/d.
 *
 * <p>That is one product of two long numbers and one division by a short one, where four turns of Horner's rule have four each.
 */
public final class ExpBlock {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private ExpBlock() {
    }

    /** k(k-1); m is k. */
    /*@ public normal_behavior
      @ requires 4 <= m && k.value == m;
      @ ensures \result.value == k.value * (k.value - 1) && 12 <= \result.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger two(BigInteger k, int m) {
        product(k, m - 1, 4, 3);
        if (m > 16384) {
            return k.multiply(BigInteger.valueOf((long) m - 1L));
        }
        long f = (long) m;
        /*@ assert 12 <= f * (f - 1) && f * (f - 1) <= 16384 * 16384; @*/
        return BigInteger.valueOf(f * (f - 1L));
    }

    /** k(k-1)(k-2), from b = k(k-1); m is k. */
    /*@ public normal_behavior
      @ requires 4 <= m && k.value == m && b.value == k.value * (k.value - 1) && 12 <= b.value;
      @ ensures \result.value == b.value * (k.value - 2) && 24 <= \result.value && b.value + b.value <= \result.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger three(BigInteger k, BigInteger b, int m) {
        product(b, m - 2, 12, 2);
        if (m > 16384) {
            return b.multiply(BigInteger.valueOf((long) m - 2L));
        }
        long f = (long) m;
        /*@ assert 12 <= f * (f - 1) && f * (f - 1) <= 16384 * 16384; @*/
        long g = f * (f - 1L);
        /*@ assert 24 <= g * (f - 2) && g * (f - 2) <= 16384 * 16384 * 16384L; @*/
        return BigInteger.valueOf(g * (f - 2L));
    }

    /** k(k-1)(k-2)(k-3), from a = k(k-1)(k-2) and b = k(k-1); m is k. */
    /*@ public normal_behavior
      @ requires 4 <= m && k.value == m && b.value == k.value * (k.value - 1) && a.value == b.value * (k.value - 2) && b.value + b.value <= a.value && 24 <= a.value;
      @ ensures \result.value == a.value * (k.value - 3) && 24 <= \result.value && b.value + 2 * k.value <= \result.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger four(BigInteger k, BigInteger b, BigInteger a, int m) {
        product(a, m - 3, 24, 1);
        product(k, m - 1, 4, 3);
        if (m > 16384) {
            return a.multiply(BigInteger.valueOf((long) m - 3L));
        }
        long f = (long) m;
        /*@ assert 12 <= f * (f - 1) && f * (f - 1) <= 16384 * 16384; @*/
        long g = f * (f - 1L);
        /*@ assert 24 <= g * (f - 2) && g * (f - 2) <= 16384 * 16384 * 16384L; @*/
        long h = g * (f - 2L);
        /*@ assert 24 <= h * (f - 3) && h * (f - 3) <= 16384 * 16384 * 16384L * 16384L; @*/
        return BigInteger.valueOf(h * (f - 3L));
    }

    /** A product of two numbers that have lower bounds. */
    /*@ public normal_behavior
      @ requires 0 <= l && l <= a.value && 0 <= n && n <= b;
      @ ensures l * n <= a.value * b && n * a.value <= a.value * b;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void product(BigInteger a, int b, int l, int n) {
        /*@ assert a.value * n <= a.value * b; @*/
        /*@ assert l * n <= a.value * n; @*/
    }

    /** m/d, rounded down. */
    /*@ public normal_behavior
      @ requires 0 <= m.value && 1 <= d.value;
      @ ensures 0 <= \result.value && \result.value * d.value <= m.value && m.value < (\result.value + 1) * d.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger quotient(BigInteger m, BigInteger d) {
        BigInteger e = m.divide(d);
        notNegative(m, d, e);
        return e;
    }

    /** A quotient rounded down is not negative where the dividend is not. */
    /*@ public normal_behavior
      @ requires 0 <= m.value && 1 <= d.value && m.value < (e.value + 1) * d.value;
      @ ensures 0 <= e.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void notNegative(BigInteger m, BigInteger d, BigInteger e) {
    }

    /** g y4/2^v, rounded down or somewhat larger. */
    /*@ public normal_behavior
      @ requires 0 <= v && v <= 268443648 && 0 <= g.value && 0 <= y4.value && y4.value <= BigInteger.pow2(v);
      @ ensures 0 <= \result.value && g.value * y4.value < (\result.value + 1) * BigInteger.pow2(v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger shrunk(BigInteger g, BigInteger y4, int v) {
        int m = y4.bitLength();
        Facts.pow2Step(v);
        if (m > v) {
            whole(g, y4, v);
            return g;
        }
        BigInteger r = Arith.floorShift(g, v - m);
        Pow2.addFact(v - m, m);
        ExpCoarse.quotientSign(g, r, v - m);
        shifted(g, y4, r, v, m);
        return r;
    }

    /** y4 is below 2^m. */
    /*@ public normal_behavior
      @ requires 0 <= m && m <= v && 0 <= g.value && 0 <= r.value && y4.value < BigInteger.pow2(m);
      @ requires 0 < BigInteger.pow2(m) && BigInteger.pow2(v) == BigInteger.pow2(v - m) * BigInteger.pow2(m) && g.value < (r.value + 1) * BigInteger.pow2(v - m);
      @ ensures g.value * y4.value < (r.value + 1) * BigInteger.pow2(v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void shifted(BigInteger g, BigInteger y4, BigInteger r, int v, int m) {
        /*@ assert g.value * y4.value <= g.value * BigInteger.pow2(m); @*/
        /*@ assert g.value * BigInteger.pow2(m) < ((r.value + 1) * BigInteger.pow2(v - m)) * BigInteger.pow2(m); @*/
        /*@ assert ((r.value + 1) * BigInteger.pow2(v - m)) * BigInteger.pow2(m) == (r.value + 1) * BigInteger.pow2(v); @*/
    }

    /** y4 is at most 2^v. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(v) && 0 <= g.value && y4.value <= BigInteger.pow2(v);
      @ ensures g.value * y4.value < (g.value + 1) * BigInteger.pow2(v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void whole(BigInteger g, BigInteger y4, int v) {
        /*@ assert g.value * y4.value <= g.value * BigInteger.pow2(v); @*/
    }

    /** The slack after a turn, from that of y^4 E_k(y): what the division leaves of it, and 3 for the roundings. */
    /*@ public normal_behavior
      @ requires 1 <= d.value && 0 <= f.value;
      @ ensures 3 <= \result.value && f.value < (\result.value - 2) * d.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger slack(BigInteger f, BigInteger d) {
        int n = ExpSeries.floorLog(d);
        BigInteger r = Arith.floorShift(f, n);
        Facts.pow2Step(n);
        ExpCoarse.quotientSign(f, r, n);
        spread(f, r, d, n);
        return r.add(BigInteger.valueOf(3L));
    }

    /** A divisor that is a power of two, for one that is not less. */
    /*@ public normal_behavior
      @ requires 0 <= n && 0 <= r.value && BigInteger.pow2(n) <= d.value && f.value < (r.value + 1) * BigInteger.pow2(n);
      @ ensures f.value < (r.value + 1) * d.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void spread(BigInteger f, BigInteger r, BigInteger d, int n) {
        /*@ assert (r.value + 1) * BigInteger.pow2(n) <= (r.value + 1) * d.value; @*/
    }

    /** The slack g, or 2 where that is less: E_k(y) is at most 2 for k &gt; 0. */
    /*@ public normal_behavior
      @ requires 0 <= v && v <= 268443648 && 0 <= g.value;
      @ ensures 0 <= \result.value && \result.value <= 2 * BigInteger.pow2(v) && (\result.value == g.value || \result.value == 2 * BigInteger.pow2(v));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger capped(BigInteger g, int v) {
        int n = g.bitLength();
        Facts.pow2Step(v);
        if (n <= v) {
            Fixed.fits(g, n, v);
            return g;
        }
        return BigInteger.valueOf(2L).shiftLeft(v);
    }

    /** E_k(y) is at most 2, so that its lower bound is, and 2 may stand for the slack, without its proof: the contract is word for word that of {@link #cappedProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= c.value && c.value + c.value <= BigInteger.pow2(v) && 1 <= k.value && 0 <= t.value && 0 <= g.value;
      @ requires h.value == g.value || h.value == 2 * BigInteger.pow2(v);
      @ requires Real.ge(Real.tail(k.value, Real.num(c.value, -v)), t.value, -v);
      @ requires Real.le(Real.tail(k.value, Real.num(c.value, -v)), t.value + g.value, -v);
      @ ensures t.value <= 2 * BigInteger.pow2(v);
      @ ensures Real.le(Real.tail(k.value, Real.num(c.value, -v)), t.value + h.value, -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void cappedFact(BigInteger c, int v, BigInteger k, BigInteger t, BigInteger g, BigInteger h) {
    }

    /** E_k(y) is at most 2; never called, it proves the contract of {@link #cappedFact}. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= c.value && c.value + c.value <= BigInteger.pow2(v) && 1 <= k.value && 0 <= t.value && 0 <= g.value;
      @ requires h.value == g.value || h.value == 2 * BigInteger.pow2(v);
      @ requires Real.ge(Real.tail(k.value, Real.num(c.value, -v)), t.value, -v);
      @ requires Real.le(Real.tail(k.value, Real.num(c.value, -v)), t.value + g.value, -v);
      @ ensures t.value <= 2 * BigInteger.pow2(v);
      @ ensures Real.le(Real.tail(k.value, Real.num(c.value, -v)), t.value + h.value, -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void cappedProof(BigInteger c, int v, BigInteger k, BigInteger t, BigInteger g, BigInteger h) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger two = BigInteger.valueOf(2L);
        BigInteger ss = two.shiftLeft(v);
        BigInteger tt = t.add(ss);
        Facts.pow2Step(v);
        Facts.number(c, -v);
        Facts.coarserLower(zero, c, -v, 0);
        Facts.pow2Zero();
        Facts.coarserUpper(one, c, -v, v);
        Facts.tailUpper(k, -v);
        Facts.finer(ss, two, -v, v);
        Facts.coarserUpper(tt, ss, -v, 0);
        Facts.separate(t, ss, -v);
    }

    /** a y, without its proof: the contract is word for word that of {@link #linearProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= a.value && 0 <= c.value && m.value == a.value * c.value;
      @ ensures Real.ge(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), m.value, -v);
      @ ensures Real.le(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), m.value, -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void linearFact(BigInteger a, BigInteger c, int v, BigInteger m) {
    }

    /** A product; never called, it proves the contract of {@link #linearFact}. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= a.value && 0 <= c.value && m.value == a.value * c.value;
      @ ensures Real.ge(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), m.value, -v);
      @ ensures Real.le(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), m.value, -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void linearProof(BigInteger a, BigInteger c, int v, BigInteger m) {
        BigInteger zero = BigInteger.valueOf(0L);
        Facts.pow2Zero();
        Facts.number(a, 0);
        Facts.number(c, -v);
        Facts.coarserLower(zero, a, 0, 0);
        Facts.coarserLower(zero, c, -v, 0);
        Facts.product(a, 0, c, -v, m);
    }

    /** b y^2, without its proof: the contract is word for word that of {@link #squareProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= b.value && 0 <= c.value && 0 <= y2.value && m.value == b.value * y2.value;
      @ requires Real.ge(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), y2.value, -v) && Real.le(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), y2.value + 1, -v);
      @ ensures Real.ge(Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), m.value, -v);
      @ ensures Real.le(Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), m.value + b.value, -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void squareFact(BigInteger b, BigInteger c, int v, BigInteger y2, BigInteger m) {
    }

    /** A product; never called, it proves the contract of {@link #squareFact}. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= b.value && 0 <= c.value && 0 <= y2.value && m.value == b.value * y2.value;
      @ requires Real.ge(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), y2.value, -v) && Real.le(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), y2.value + 1, -v);
      @ ensures Real.ge(Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), m.value, -v);
      @ ensures Real.le(Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), m.value + b.value, -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void squareProof(BigInteger b, BigInteger c, int v, BigInteger y2, BigInteger m) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger a = y2.add(BigInteger.valueOf(1L));
        BigInteger n = b.multiply(a);
        Facts.pow2Zero();
        Facts.number(b, 0);
        Facts.coarserLower(zero, b, 0, 0);
        Facts.coarserLower(zero, y2, -v, 0);
        Facts.product(b, 0, y2, -v, m);
        Facts.product(b, 0, a, -v, n);
    }

    /** a y + b y^2, without its proof: the contract is word for word that of {@link #quadraticProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && m.value == ac.value + bm.value;
      @ requires Real.ge(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), ac.value, -v) && Real.le(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), ac.value, -v);
      @ requires Real.ge(Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), bm.value, -v) && Real.le(Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), bm.value + b.value, -v);
      @ ensures Real.ge(Real.add(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)))), m.value, -v);
      @ ensures Real.le(Real.add(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)))), m.value + b.value, -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void quadraticFact(BigInteger a, BigInteger b, BigInteger c, int v, BigInteger ac, BigInteger bm, BigInteger m) {
    }

    /** Sums of bounds; never called, it proves the contract of {@link #quadraticFact}. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && m.value == ac.value + bm.value;
      @ requires Real.ge(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), ac.value, -v) && Real.le(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), ac.value, -v);
      @ requires Real.ge(Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), bm.value, -v) && Real.le(Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), bm.value + b.value, -v);
      @ ensures Real.ge(Real.add(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)))), m.value, -v);
      @ ensures Real.le(Real.add(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)))), m.value + b.value, -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void quadraticProof(BigInteger a, BigInteger b, BigInteger c, int v, BigInteger ac, BigInteger bm, BigInteger m) {
        BigInteger bn = bm.add(b);
        BigInteger n = m.add(b);
        Facts.sum(ac, bm, m, -v);
        Facts.sum(ac, bn, n, -v);
    }

    /** a y + b y^2 + k y^3, without its proof: the contract is word for word that of {@link #cubicProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= k.value && 0 <= b.value && 0 <= c.value && 0 <= y3.value && x.value == m.value + k.value * y3.value;
      @ requires Real.ge(Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y3.value, -v) && Real.le(Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y3.value + 2, -v);
      @ requires Real.ge(Real.add(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)))), m.value, -v) && Real.le(Real.add(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)))), m.value + b.value, -v);
      @ ensures Real.ge(Real.add(Real.add(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)))), Real.mul(Real.num(k.value, 0), Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))))), x.value, -v);
      @ ensures Real.le(Real.add(Real.add(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)))), Real.mul(Real.num(k.value, 0), Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))))), x.value + (b.value + 2 * k.value), -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void cubicFact(BigInteger a, BigInteger b, BigInteger k, BigInteger c, int v, BigInteger y3, BigInteger m, BigInteger x) {
    }

    /** A sum with a product; never called, it proves the contract of {@link #cubicFact}. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= k.value && 0 <= b.value && 0 <= c.value && 0 <= y3.value && x.value == m.value + k.value * y3.value;
      @ requires Real.ge(Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y3.value, -v) && Real.le(Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y3.value + 2, -v);
      @ requires Real.ge(Real.add(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)))), m.value, -v) && Real.le(Real.add(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)))), m.value + b.value, -v);
      @ ensures Real.ge(Real.add(Real.add(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)))), Real.mul(Real.num(k.value, 0), Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))))), x.value, -v);
      @ ensures Real.le(Real.add(Real.add(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)))), Real.mul(Real.num(k.value, 0), Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))))), x.value + (b.value + 2 * k.value), -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void cubicProof(BigInteger a, BigInteger b, BigInteger k, BigInteger c, int v, BigInteger y3, BigInteger m, BigInteger x) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger y3n = y3.add(BigInteger.valueOf(2L));
        BigInteger km = k.multiply(y3);
        BigInteger kn = k.multiply(y3n);
        BigInteger n = m.add(b);
        BigInteger xx = n.add(kn);
        Facts.pow2Zero();
        Facts.number(k, 0);
        Facts.coarserLower(zero, k, 0, 0);
        Facts.coarserLower(zero, y3, -v, 0);
        Facts.product(k, 0, y3, -v, km);
        Facts.product(k, 0, y3n, -v, kn);
        Facts.sum(m, km, x, -v);
        Facts.sum(n, kn, xx, -v);
    }

    /** A lower bound of a y + b y^2 + k y^3, less than b + 2k below an upper one. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= a.value && 0 <= b.value && 0 <= k.value && 0 <= c.value && 0 <= y2.value && 0 <= y3.value;
      @ requires Real.ge(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), y2.value, -v) && Real.le(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), y2.value + 1, -v);
      @ requires Real.ge(Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y3.value, -v) && Real.le(Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y3.value + 2, -v);
      @ ensures 0 <= \result.value;
      @ ensures Real.ge(Real.add(Real.add(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)))), Real.mul(Real.num(k.value, 0), Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))))), \result.value, -v);
      @ ensures Real.le(Real.add(Real.add(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)))), Real.mul(Real.num(k.value, 0), Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))))), \result.value + (b.value + 2 * k.value), -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger head(BigInteger a, BigInteger b, BigInteger k, BigInteger c, int v, BigInteger y2, BigInteger y3) {
        BigInteger ac = a.multiply(c);
        BigInteger bm = b.multiply(y2);
        BigInteger m = ac.add(bm);
        BigInteger x = m.add(k.multiply(y3));
        /*@ assert 0 <= a.value * c.value && 0 <= b.value * y2.value && 0 <= k.value * y3.value; @*/
        linearFact(a, c, v, ac);
        squareFact(b, c, v, y2, bm);
        quadraticFact(a, b, c, v, ac, bm, m);
        cubicFact(a, b, k, c, v, y3, m, x);
        return x;
    }

    /** y^4 E_k(y), without its proof: the contract is word for word that of {@link #lastProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= c.value && 0 <= y4.value && 0 <= t.value && t.value <= 2 * BigInteger.pow2(v) && 0 <= g.value && g.value <= 2 * BigInteger.pow2(v);
      @ requires q.value * BigInteger.pow2(v) <= t.value * y4.value && t.value * y4.value < (q.value + z.value - 9) * BigInteger.pow2(v);
      @ requires g.value * y4.value < (h.value + 1) * BigInteger.pow2(v) && f.value == h.value + z.value;
      @ requires Real.ge(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y4.value, -v) && Real.le(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y4.value + 2, -v);
      @ requires Real.ge(Real.tail(k.value, Real.num(c.value, -v)), t.value, -v) && Real.le(Real.tail(k.value, Real.num(c.value, -v)), t.value + g.value, -v);
      @ ensures Real.ge(Real.mul(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), Real.tail(k.value, Real.num(c.value, -v))), q.value, -v);
      @ ensures Real.le(Real.mul(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), Real.tail(k.value, Real.num(c.value, -v))), q.value + f.value, -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void lastFact(BigInteger k, BigInteger c, int v, BigInteger y4, BigInteger t, BigInteger g, BigInteger q, BigInteger h, BigInteger z, BigInteger f) {
    }

    /** A product; never called, it proves the contract of {@link #lastFact}. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= c.value && 0 <= y4.value && 0 <= t.value && t.value <= 2 * BigInteger.pow2(v) && 0 <= g.value && g.value <= 2 * BigInteger.pow2(v);
      @ requires q.value * BigInteger.pow2(v) <= t.value * y4.value && t.value * y4.value < (q.value + z.value - 9) * BigInteger.pow2(v);
      @ requires g.value * y4.value < (h.value + 1) * BigInteger.pow2(v) && f.value == h.value + z.value;
      @ requires Real.ge(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y4.value, -v) && Real.le(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y4.value + 2, -v);
      @ requires Real.ge(Real.tail(k.value, Real.num(c.value, -v)), t.value, -v) && Real.le(Real.tail(k.value, Real.num(c.value, -v)), t.value + g.value, -v);
      @ ensures Real.ge(Real.mul(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), Real.tail(k.value, Real.num(c.value, -v))), q.value, -v);
      @ ensures Real.le(Real.mul(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), Real.tail(k.value, Real.num(c.value, -v))), q.value + f.value, -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void lastProof(BigInteger k, BigInteger c, int v, BigInteger y4, BigInteger t, BigInteger g, BigInteger q, BigInteger h, BigInteger z, BigInteger f) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger y4n = y4.add(BigInteger.valueOf(2L));
        BigInteger tg = t.add(g);
        BigInteger r = q.add(f);
        Facts.pow2Step(v);
        lastEnd(t, g, y4, y4n, tg, q, h, z, r, v);
        Facts.coarserLower(zero, y4, -v, 0);
        Facts.coarserLower(zero, t, -v, 0);
        Fixed.lowerFact(y4, -v, t, -v, q, v);
        Fixed.upperFact(y4n, -v, tg, -v, r, v);
    }

    /** A lower bound of y^4 E_k(y), less than h + z below an upper one, the product without the last p bits of its factors. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= p && p <= v && 0 <= c.value && 0 <= y4.value && 0 <= t.value && t.value <= 2 * BigInteger.pow2(v) && 0 <= g.value && g.value <= 2 * BigInteger.pow2(v);
      @ requires (p == 0 ==> z.value == 10) && (0 < p ==> z.value == 8 * BigInteger.pow2(p) + 9 && t.value + y4.value <= 4 * BigInteger.pow2(v));
      @ requires g.value * y4.value < (h.value + 1) * BigInteger.pow2(v) && f.value == h.value + z.value;
      @ requires Real.ge(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y4.value, -v) && Real.le(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y4.value + 2, -v);
      @ requires Real.ge(Real.tail(k.value, Real.num(c.value, -v)), t.value, -v) && Real.le(Real.tail(k.value, Real.num(c.value, -v)), t.value + g.value, -v);
      @ ensures 0 <= \result.value;
      @ ensures Real.ge(Real.mul(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), Real.tail(k.value, Real.num(c.value, -v))), \result.value, -v);
      @ ensures Real.le(Real.mul(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), Real.tail(k.value, Real.num(c.value, -v))), \result.value + f.value, -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger last(BigInteger k, BigInteger c, int v, BigInteger y4, BigInteger t, BigInteger g, int p, BigInteger z, BigInteger h,
            BigInteger f) {
        BigInteger q = ExpCoarse.product(t, y4, v, p, z);
        lastFact(k, c, v, y4, t, g, q, h, z, f);
        return q;
    }

    /** (y4 + 2)(t + g) is t y4 + g y4 + 2 (t + g). */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(v) && t.value <= 2 * BigInteger.pow2(v) && g.value <= 2 * BigInteger.pow2(v) && n.value == y4.value + 2 && tg.value == t.value + g.value;
      @ requires t.value * y4.value < (q.value + z.value - 9) * BigInteger.pow2(v) && g.value * y4.value < (h.value + 1) * BigInteger.pow2(v) && r.value == q.value + h.value + z.value;
      @ ensures n.value * tg.value <= r.value * BigInteger.pow2(v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void lastEnd(BigInteger t, BigInteger g, BigInteger y4, BigInteger n, BigInteger tg, BigInteger q, BigInteger h, BigInteger z, BigInteger r,
            int v) {
        /*@ assert n.value * tg.value == t.value * y4.value + g.value * y4.value + 2 * (t.value + g.value); @*/
        /*@ assert r.value * BigInteger.pow2(v) == (q.value + z.value - 9) * BigInteger.pow2(v) + (h.value + 1) * BigInteger.pow2(v) + 8 * BigInteger.pow2(v); @*/
    }

    /** 1 + (a y + b y^2 + k y^3 + y^4 E_k(y))/d, without its proof: the contract is word for word that of {@link #divideProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= c.value && 4 <= k.value && i.value == k.value - 4 && b.value == k.value * (k.value - 1) && a.value == b.value * (k.value - 2) && d.value == a.value * (k.value - 3) && s.value == BigInteger.pow2(v) && 0 <= e.value && 0 <= h.value;
      @ requires 1 <= d.value && b.value + 2 * k.value <= d.value && m.value == x.value + q.value;
      @ requires e.value * d.value <= m.value && m.value < (e.value + 1) * d.value && f.value < (h.value - 2) * d.value;
      @ requires Real.ge(Real.add(Real.add(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)))), Real.mul(Real.num(k.value, 0), Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))))), x.value, -v) && Real.le(Real.add(Real.add(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)))), Real.mul(Real.num(k.value, 0), Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))))), x.value + (b.value + 2 * k.value), -v);
      @ requires Real.ge(Real.mul(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), Real.tail(k.value, Real.num(c.value, -v))), q.value, -v) && Real.le(Real.mul(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), Real.tail(k.value, Real.num(c.value, -v))), q.value + f.value, -v);
      @ ensures Real.ge(Real.tail(i.value, Real.num(c.value, -v)), s.value + e.value, -v);
      @ ensures Real.le(Real.tail(i.value, Real.num(c.value, -v)), s.value + e.value + h.value, -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void divideFact(BigInteger k, BigInteger i, BigInteger a, BigInteger b, BigInteger d, BigInteger c, int v, BigInteger s, BigInteger x, BigInteger q,
            BigInteger f, BigInteger m, BigInteger e, BigInteger h) {
    }

    /** Four terms of the series; never called, it proves the contract of {@link #divideFact}. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= c.value && 4 <= k.value && i.value == k.value - 4 && b.value == k.value * (k.value - 1) && a.value == b.value * (k.value - 2) && d.value == a.value * (k.value - 3) && s.value == BigInteger.pow2(v) && 0 <= e.value && 0 <= h.value;
      @ requires 1 <= d.value && b.value + 2 * k.value <= d.value && m.value == x.value + q.value;
      @ requires e.value * d.value <= m.value && m.value < (e.value + 1) * d.value && f.value < (h.value - 2) * d.value;
      @ requires Real.ge(Real.add(Real.add(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)))), Real.mul(Real.num(k.value, 0), Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))))), x.value, -v) && Real.le(Real.add(Real.add(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)))), Real.mul(Real.num(k.value, 0), Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))))), x.value + (b.value + 2 * k.value), -v);
      @ requires Real.ge(Real.mul(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), Real.tail(k.value, Real.num(c.value, -v))), q.value, -v) && Real.le(Real.mul(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), Real.tail(k.value, Real.num(c.value, -v))), q.value + f.value, -v);
      @ ensures Real.ge(Real.tail(i.value, Real.num(c.value, -v)), s.value + e.value, -v);
      @ ensures Real.le(Real.tail(i.value, Real.num(c.value, -v)), s.value + e.value + h.value, -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void divideProof(BigInteger k, BigInteger i, BigInteger a, BigInteger b, BigInteger d, BigInteger c, int v, BigInteger s, BigInteger x, BigInteger q,
            BigInteger f, BigInteger m, BigInteger e, BigInteger h) {
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger xx = x.add(b).add(k.add(k));
        BigInteger qq = q.add(f);
        BigInteger n = xx.add(qq);
        BigInteger w = e.add(h);
        divideEnd(b, k, d, m, f, e, h, n, w);
        Facts.sum(x, q, m, -v);
        Facts.sum(xx, qq, n, -v);
        Facts.number(d, 0);
        Facts.quotientLower(m, -v, d, d, 0, e);
        Facts.quotientUpper(n, -v, d, d, 0, w);
        Facts.number(one, 0);
        Facts.finer(s, one, -v, v);
        Facts.sum(s, e, s.add(e), -v);
        Facts.sum(s, w, s.add(w), -v);
        Facts.tailSteps(k, i, a, b, d);
    }

    /** A lower bound of E_(k-4)(y), at most h below an upper one. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= c.value && 4 <= k.value && i.value == k.value - 4 && b.value == k.value * (k.value - 1) && a.value == b.value * (k.value - 2) && d.value == a.value * (k.value - 3) && s.value == BigInteger.pow2(v) && 0 <= h.value && 0 <= x.value && 0 <= q.value;
      @ requires 1 <= d.value && b.value + 2 * k.value <= d.value && f.value < (h.value - 2) * d.value;
      @ requires Real.ge(Real.add(Real.add(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)))), Real.mul(Real.num(k.value, 0), Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))))), x.value, -v) && Real.le(Real.add(Real.add(Real.mul(Real.num(a.value, 0), Real.num(c.value, -v)), Real.mul(Real.num(b.value, 0), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)))), Real.mul(Real.num(k.value, 0), Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))))), x.value + (b.value + 2 * k.value), -v);
      @ requires Real.ge(Real.mul(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), Real.tail(k.value, Real.num(c.value, -v))), q.value, -v) && Real.le(Real.mul(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), Real.tail(k.value, Real.num(c.value, -v))), q.value + f.value, -v);
      @ ensures s.value <= \result.value;
      @ ensures Real.ge(Real.tail(i.value, Real.num(c.value, -v)), \result.value, -v);
      @ ensures Real.le(Real.tail(i.value, Real.num(c.value, -v)), \result.value + h.value, -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger next(BigInteger k, BigInteger i, BigInteger a, BigInteger b, BigInteger d, BigInteger c, int v, BigInteger s, BigInteger x,
            BigInteger q, BigInteger f, BigInteger h) {
        BigInteger m = x.add(q);
        BigInteger e = quotient(m, d);
        divideFact(k, i, a, b, d, c, v, s, x, q, f, m, e, h);
        return s.add(e);
    }

    /** The slack of a turn. */
    /*@ public normal_behavior
      @ requires 0 <= d.value && b.value + 2 * k.value <= d.value && m.value < (e.value + 1) * d.value && f.value < (h.value - 2) * d.value;
      @ requires n.value == m.value + (b.value + 2 * k.value) + f.value && w.value == e.value + h.value;
      @ ensures n.value <= w.value * d.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void divideEnd(BigInteger b, BigInteger k, BigInteger d, BigInteger m, BigInteger f, BigInteger e, BigInteger h, BigInteger n, BigInteger w) {
        /*@ assert w.value * d.value == (e.value + 1) * d.value + (h.value - 2) * d.value + d.value; @*/
    }
}
