package org.certalign.kernel;

import java.math.BigInteger;

/** The series of the exponential by Horner's rule over its tails, with the rounding of each turn accounted for. */
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
     * Encloses exp(y), y = c/(s 2^j) with c from 0 to s = 2^w, by n terms, as an interval of exponent -w.
     *
     * <p>t/s &lt;= E_k(y) &lt;= (t+g)/s is kept from k = n down to 0 by E_(k-1)(y) = 1 + y E_k(y)/k. Error: the slack g is multiplied by y/k,
     * at most 2^-j/k, and the roundings of a turn cost less than z units. As E_k is multiplied by y^k/k! before all is done, its last bits
     * do not matter: where there are many, a turn drops them before it multiplies.
     */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= j && j <= 8192 && 1 <= n;
      @ requires 0 <= c.value && c.value <= BigInteger.pow2(w);
      @ ensures \invariant_for(\result) && \result.exp == -w && 0 <= \result.lo.value;
      @ ensures Real.ge(Real.exp(Real.num(c.value, -w - j)), \result.lo.value, -w);
      @ ensures Real.le(Real.exp(Real.num(c.value, -w - j)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval series(BigInteger c, int w, int j, int n) {
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger s = one.shiftLeft(w);
        BigInteger k = BigInteger.valueOf((long) n);
        BigInteger t = s;
        BigInteger g = s;
        int m = n;
        Facts.pow2Step(w);
        startFact(c, w, j, k, s);
        /*@ loop_invariant k != null && t != null && g != null && 0 <= m && k.value == m && 0 <= t.value && 0 <= g.value;
          @ loop_invariant Real.ge(Real.tail(k.value, Real.num(c.value, -w - j)), t.value, -w);
          @ loop_invariant Real.le(Real.tail(k.value, Real.num(c.value, -w - j)), t.value + g.value, -w);
          @ decreases m; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (m > 0) {
            BigInteger i = k.subtract(one);
            int p = spare(c, t, m, w, j);
            BigInteger z = loss(p);
            BigInteger u = turn(c, w + j, k, s, t, p, z);
            BigInteger h = slack(g, j, k, z);
            turnFact(c, w, j, k, i, s, t, g, u, h, z);
            t = u;
            g = h;
            k = i;
            m = m - 1;
        }
        Facts.tailLower(k, 0);
        return new Interval(t, t.add(g), -w);
    }

    /** How many of the last bits of E_k do not matter for k = m, in whole words of 32; 0 where it is not worth the trouble. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= j && j <= 8192 && 1 <= m && 0 <= c.value && 0 <= t.value;
      @ ensures 0 <= \result && \result <= w && \result <= 268435456;
      @ ensures 0 < \result ==> t.value + c.value <= BigInteger.pow2(w + j);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int spare(BigInteger c, BigInteger t, int m, int w, int j) {
        if (w < 1024 || !fit(c, t, w + j)) {
            return 0;
        }
        long v = ((long) m - 1L) * (long) j - 16L;
        if (v < 128L) {
            return 0;
        }
        if (v > (long) w) {
            return w;
        }
        return (int) (v / 32L) * 32;
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

    /** What a turn loses at most that drops p bits, in units of the last place: 1, or 2^(p+1). */
    /*@ public normal_behavior
      @ requires 0 <= p && p <= 268435456;
      @ ensures 1 <= \result.value && (p == 0 ==> \result.value == 1) && (0 < p ==> \result.value == 2 * BigInteger.pow2(p));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger loss(int p) {
        if (p == 0) {
            return BigInteger.valueOf(1L);
        }
        Facts.pow2Step(p);
        return BigInteger.valueOf(2L).shiftLeft(p);
    }

    /** s + c t / (k 2^b), the quotient rounded down by less than z, the last p bits of c and t dropped. */
    /*@ public normal_behavior
      @ requires 0 <= p && p <= b && b <= 268443648 && 1 <= k.value && 0 <= c.value && 0 <= t.value && 0 <= s.value;
      @ requires (p == 0 ==> z.value == 1) && (0 < p ==> z.value == 2 * BigInteger.pow2(p) && t.value + c.value <= BigInteger.pow2(b));
      @ ensures s.value <= \result.value;
      @ ensures ((\result.value - s.value) * k.value) * BigInteger.pow2(b) <= t.value * c.value;
      @ ensures t.value * c.value < ((\result.value - s.value + z.value) * k.value) * BigInteger.pow2(b);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger turn(BigInteger c, int b, BigInteger k, BigInteger s, BigInteger t, int p, BigInteger z) {
        if (p == 0) {
            return fineTurn(c, b, k, s, t);
        }
        return coarseTurn(c, b, k, s, t, p, z);
    }

    /** The same of numbers without their last p bits. */
    /*@ public normal_behavior
      @ requires 0 < p && p <= b && b <= 268443648 && 1 <= k.value && 0 <= c.value && 0 <= t.value && 0 <= s.value;
      @ requires z.value == 2 * BigInteger.pow2(p) && t.value + c.value <= BigInteger.pow2(b);
      @ ensures s.value <= \result.value;
      @ ensures ((\result.value - s.value) * k.value) * BigInteger.pow2(b) <= t.value * c.value;
      @ ensures t.value * c.value < ((\result.value - s.value + z.value) * k.value) * BigInteger.pow2(b);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger coarseTurn(BigInteger c, int b, BigInteger k, BigInteger s, BigInteger t, int p, BigInteger z) {
        BigInteger e = coarseQuotient(c, b, k, t, p, z);
        return s.add(e);
    }

    /** c t / (k 2^b), rounded down by less than z, the last p bits of c and t dropped. */
    /*@ public normal_behavior
      @ requires 0 < p && p <= b && b <= 268443648 && 1 <= k.value && 0 <= c.value && 0 <= t.value;
      @ requires z.value == 2 * BigInteger.pow2(p) && t.value + c.value <= BigInteger.pow2(b);
      @ ensures 0 <= \result.value;
      @ ensures (\result.value * k.value) * BigInteger.pow2(b) <= t.value * c.value;
      @ ensures t.value * c.value < ((\result.value + z.value) * k.value) * BigInteger.pow2(b);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger coarseQuotient(BigInteger c, int b, BigInteger k, BigInteger t, int p, BigInteger z) {
        BigInteger tt = Arith.floorShift(t, p);
        BigInteger cc = Arith.floorShift(c, p);
        Pow2.addFact(p, b - p);
        quotientSign(t, tt, p);
        quotientSign(c, cc, p);
        BigInteger a = tt.multiply(cc);
        BigInteger q = quotient(a, b - p, k);
        BigInteger e = q.shiftLeft(p);
        ExpCoarse.lower(c, t, cc, tt, a, q, k, e, p, b - p, b);
        ExpCoarse.upper(c, t, cc, tt, a, q, k, e, z, p, b - p, b);
        return e;
    }

    /** a / (k 2^b), rounded down. */
    /*@ public normal_behavior
      @ requires 0 <= b && 1 <= k.value && 0 <= a.value;
      @ ensures 0 <= \result.value && (\result.value * k.value) * BigInteger.pow2(b) <= a.value;
      @ ensures a.value < ((\result.value + 1) * k.value) * BigInteger.pow2(b);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger quotient(BigInteger a, int b, BigInteger k) {
        BigInteger r = Arith.floorShift(a, b);
        Facts.pow2Step(b);
        quotientSign(a, r, b);
        BigInteger q = r.divide(k);
        nested(a, r, q, k, b);
        return q;
    }

    /** s + c t / (k 2^b), the quotient rounded down. */
    /*@ public normal_behavior
      @ requires 0 <= b && 1 <= k.value && 0 <= c.value && 0 <= t.value && 0 <= s.value;
      @ ensures s.value <= \result.value;
      @ ensures ((\result.value - s.value) * k.value) * BigInteger.pow2(b) <= t.value * c.value;
      @ ensures t.value * c.value < ((\result.value - s.value + 1) * k.value) * BigInteger.pow2(b);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger fineTurn(BigInteger c, int b, BigInteger k, BigInteger s, BigInteger t) {
        BigInteger q = quotient(t.multiply(c), b, k);
        return s.add(q);
    }

    /** At least g / (k 2^b), and z more: the greatest power of two in k stands for k. */
    /*@ public normal_behavior
      @ requires 0 <= b && b <= 8192 && 1 <= k.value && 0 <= g.value && 1 <= z.value;
      @ ensures z.value < \result.value && g.value < ((\result.value - z.value) * k.value) * BigInteger.pow2(b);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger slack(BigInteger g, int b, BigInteger k, BigInteger z) {
        int n = floorLog(k);
        BigInteger r = Arith.floorShift(g, b + n);
        Pow2.addFact(b, n);
        Facts.pow2Step(b + n);
        quotientSign(g, r, b + n);
        spread(g, r, k, b, n);
        return r.add(z).add(BigInteger.valueOf(1L));
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

    /** A divisor that is a power of two, for one that is not less. */
    /*@ public normal_behavior
      @ requires 0 <= b && 0 <= n && BigInteger.pow2(b + n) == BigInteger.pow2(b) * BigInteger.pow2(n) && 0 < BigInteger.pow2(b);
      @ requires 0 <= r.value && BigInteger.pow2(n) <= k.value && g.value < (r.value + 1) * BigInteger.pow2(b + n);
      @ ensures g.value < ((r.value + 1) * k.value) * BigInteger.pow2(b);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void spread(BigInteger g, BigInteger r, BigInteger k, int b, int n) {
        /*@ assert (r.value + 1) * BigInteger.pow2(n) <= (r.value + 1) * k.value; @*/
        /*@ assert ((r.value + 1) * BigInteger.pow2(n)) * BigInteger.pow2(b) <= ((r.value + 1) * k.value) * BigInteger.pow2(b); @*/
    }

    /** A quotient rounded down is not negative where the dividend is not. */
    /*@ public normal_behavior
      @ requires 0 <= b && 0 < BigInteger.pow2(b) && 0 <= a.value && a.value < (r.value + 1) * BigInteger.pow2(b);
      @ ensures 0 <= r.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void quotientSign(BigInteger a, BigInteger r, int b) {
    }

    /** Two quotients rounded down, one after the other, are one. */
    /*@ public normal_behavior
      @ requires 0 <= b && 0 < BigInteger.pow2(b) && 1 <= k.value && 0 <= r.value;
      @ requires r.value * BigInteger.pow2(b) <= a.value && a.value < (r.value + 1) * BigInteger.pow2(b);
      @ requires q.value * k.value <= r.value && r.value < (q.value + 1) * k.value;
      @ ensures 0 <= q.value && (q.value * k.value) * BigInteger.pow2(b) <= a.value;
      @ ensures a.value < ((q.value + 1) * k.value) * BigInteger.pow2(b);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void nested(BigInteger a, BigInteger r, BigInteger q, BigInteger k, int b) {
        /*@ assert (q.value * k.value) * BigInteger.pow2(b) <= r.value * BigInteger.pow2(b); @*/
        /*@ assert (r.value + 1) * BigInteger.pow2(b) <= ((q.value + 1) * k.value) * BigInteger.pow2(b); @*/
    }

    /** The start of the series, without its proof: the contract is word for word that of {@link #startProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= j && j <= 8192 && 1 <= k.value && s.value == BigInteger.pow2(w);
      @ requires 0 <= c.value && c.value <= BigInteger.pow2(w);
      @ ensures Real.ge(Real.tail(k.value, Real.num(c.value, -w - j)), s.value, -w);
      @ ensures Real.le(Real.tail(k.value, Real.num(c.value, -w - j)), s.value + s.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void startFact(BigInteger c, int w, int j, BigInteger k, BigInteger s) {
    }

    /** 1 &lt;= E_k(y) &lt;= 2; never called, it proves the contract of {@link #startFact}. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= j && j <= 8192 && 1 <= k.value && s.value == BigInteger.pow2(w);
      @ requires 0 <= c.value && c.value <= BigInteger.pow2(w);
      @ ensures Real.ge(Real.tail(k.value, Real.num(c.value, -w - j)), s.value, -w);
      @ ensures Real.le(Real.tail(k.value, Real.num(c.value, -w - j)), s.value + s.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void startProof(BigInteger c, int w, int j, BigInteger k, BigInteger s) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger two = BigInteger.valueOf(2L);
        Facts.pow2Zero();
        Fixed.fits(c.subtract(one), w, w + j);
        Facts.number(c, -w - j);
        Facts.coarserLower(zero, c, -w - j, 0);
        Facts.coarserUpper(one, c, -w - j, w + j);
        Facts.tailLower(k, -w - j);
        Facts.tailUpper(k, -w - j);
        Facts.finer(s, one, -w, w);
        Facts.finer(s.add(s), two, -w, w);
    }

    /** One turn of the series, without its proof: the contract is word for word that of {@link #turnProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= j && j <= 8192 && 1 <= k.value && i.value == k.value - 1 && s.value == BigInteger.pow2(w);
      @ requires 0 <= c.value && c.value <= BigInteger.pow2(w) && 0 <= t.value && 0 <= g.value && s.value <= u.value && 1 <= z.value && z.value < h.value;
      @ requires ((u.value - s.value) * k.value) * BigInteger.pow2(w + j) <= t.value * c.value;
      @ requires t.value * c.value < ((u.value - s.value + z.value) * k.value) * BigInteger.pow2(w + j);
      @ requires g.value < ((h.value - z.value) * k.value) * BigInteger.pow2(j);
      @ requires Real.ge(Real.tail(k.value, Real.num(c.value, -w - j)), t.value, -w);
      @ requires Real.le(Real.tail(k.value, Real.num(c.value, -w - j)), t.value + g.value, -w);
      @ ensures Real.ge(Real.tail(i.value, Real.num(c.value, -w - j)), u.value, -w);
      @ ensures Real.le(Real.tail(i.value, Real.num(c.value, -w - j)), u.value + h.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void turnFact(BigInteger c, int w, int j, BigInteger k, BigInteger i, BigInteger s, BigInteger t, BigInteger g, BigInteger u, BigInteger h,
            BigInteger z) {
    }

    /** E_(k-1)(y) = 1 + y E_k(y)/k; never called, it proves the contract of {@link #turnFact}. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= j && j <= 8192 && 1 <= k.value && i.value == k.value - 1 && s.value == BigInteger.pow2(w);
      @ requires 0 <= c.value && c.value <= BigInteger.pow2(w) && 0 <= t.value && 0 <= g.value && s.value <= u.value && 1 <= z.value && z.value < h.value;
      @ requires ((u.value - s.value) * k.value) * BigInteger.pow2(w + j) <= t.value * c.value;
      @ requires t.value * c.value < ((u.value - s.value + z.value) * k.value) * BigInteger.pow2(w + j);
      @ requires g.value < ((h.value - z.value) * k.value) * BigInteger.pow2(j);
      @ requires Real.ge(Real.tail(k.value, Real.num(c.value, -w - j)), t.value, -w);
      @ requires Real.le(Real.tail(k.value, Real.num(c.value, -w - j)), t.value + g.value, -w);
      @ ensures Real.ge(Real.tail(i.value, Real.num(c.value, -w - j)), u.value, -w);
      @ ensures Real.le(Real.tail(i.value, Real.num(c.value, -w - j)), u.value + h.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void turnProof(BigInteger c, int w, int j, BigInteger k, BigInteger i, BigInteger s, BigInteger t, BigInteger g, BigInteger u, BigInteger h,
            BigInteger z) {
        BigInteger q = u.subtract(s);
        BigInteger v = q.add(h);
        BigInteger r = q.multiply(k);
        BigInteger rr = v.multiply(k);
        Pow2.addFact(w, j);
        turnSlack(c, w, j, k, t, g, q, h, z, v, rr);
        multiplyFact(c, w, j, k, t, t.add(g), r, rr);
        divideFact(c, w, j, k, i, s, r, rr, q, v);
    }

    /** y E_k(y), without its proof: the contract is word for word that of {@link #multiplyProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= j && j <= 8192 && 0 <= c.value && 0 <= t.value && t.value <= tg.value;
      @ requires r.value * BigInteger.pow2(w + j) <= t.value * c.value && c.value * tg.value <= rr.value * BigInteger.pow2(w + j);
      @ requires Real.ge(Real.tail(k.value, Real.num(c.value, -w - j)), t.value, -w);
      @ requires Real.le(Real.tail(k.value, Real.num(c.value, -w - j)), tg.value, -w);
      @ ensures Real.ge(Real.mul(Real.num(c.value, -w - j), Real.tail(k.value, Real.num(c.value, -w - j))), r.value, -w);
      @ ensures Real.le(Real.mul(Real.num(c.value, -w - j), Real.tail(k.value, Real.num(c.value, -w - j))), rr.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void multiplyFact(BigInteger c, int w, int j, BigInteger k, BigInteger t, BigInteger tg, BigInteger r, BigInteger rr) {
    }

    /** Both factors are nonnegative; never called, it proves the contract of {@link #multiplyFact}. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= j && j <= 8192 && 0 <= c.value && 0 <= t.value && t.value <= tg.value;
      @ requires r.value * BigInteger.pow2(w + j) <= t.value * c.value && c.value * tg.value <= rr.value * BigInteger.pow2(w + j);
      @ requires Real.ge(Real.tail(k.value, Real.num(c.value, -w - j)), t.value, -w);
      @ requires Real.le(Real.tail(k.value, Real.num(c.value, -w - j)), tg.value, -w);
      @ ensures Real.ge(Real.mul(Real.num(c.value, -w - j), Real.tail(k.value, Real.num(c.value, -w - j))), r.value, -w);
      @ ensures Real.le(Real.mul(Real.num(c.value, -w - j), Real.tail(k.value, Real.num(c.value, -w - j))), rr.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void multiplyProof(BigInteger c, int w, int j, BigInteger k, BigInteger t, BigInteger tg, BigInteger r, BigInteger rr) {
        BigInteger zero = BigInteger.valueOf(0L);
        Facts.pow2Zero();
        Facts.number(c, -w - j);
        Facts.coarserLower(zero, c, -w - j, 0);
        Facts.coarserLower(zero, t, -w, 0);
        Fixed.lowerFact(c, -w - j, t, -w, r, w + j);
        Fixed.upperFact(c, -w - j, tg, -w, rr, w + j);
    }

    /** 1 + y E_k(y)/k, without its proof: the contract is word for word that of {@link #divideProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= j && j <= 8192 && 1 <= k.value && i.value == k.value - 1 && s.value == BigInteger.pow2(w);
      @ requires r.value == q.value * k.value && rr.value == v.value * k.value && 0 <= q.value && 0 <= v.value;
      @ requires Real.ge(Real.mul(Real.num(c.value, -w - j), Real.tail(k.value, Real.num(c.value, -w - j))), r.value, -w);
      @ requires Real.le(Real.mul(Real.num(c.value, -w - j), Real.tail(k.value, Real.num(c.value, -w - j))), rr.value, -w);
      @ ensures Real.ge(Real.tail(i.value, Real.num(c.value, -w - j)), s.value + q.value, -w);
      @ ensures Real.le(Real.tail(i.value, Real.num(c.value, -w - j)), s.value + v.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void divideFact(BigInteger c, int w, int j, BigInteger k, BigInteger i, BigInteger s, BigInteger r, BigInteger rr, BigInteger q, BigInteger v) {
    }

    /** E_(k-1)(y) = 1 + y E_k(y)/k; never called, it proves the contract of {@link #divideFact}. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= j && j <= 8192 && 1 <= k.value && i.value == k.value - 1 && s.value == BigInteger.pow2(w);
      @ requires r.value == q.value * k.value && rr.value == v.value * k.value && 0 <= q.value && 0 <= v.value;
      @ requires Real.ge(Real.mul(Real.num(c.value, -w - j), Real.tail(k.value, Real.num(c.value, -w - j))), r.value, -w);
      @ requires Real.le(Real.mul(Real.num(c.value, -w - j), Real.tail(k.value, Real.num(c.value, -w - j))), rr.value, -w);
      @ ensures Real.ge(Real.tail(i.value, Real.num(c.value, -w - j)), s.value + q.value, -w);
      @ ensures Real.le(Real.tail(i.value, Real.num(c.value, -w - j)), s.value + v.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void divideProof(BigInteger c, int w, int j, BigInteger k, BigInteger i, BigInteger s, BigInteger r, BigInteger rr, BigInteger q, BigInteger v) {
        BigInteger one = BigInteger.valueOf(1L);
        Facts.number(k, 0);
        Facts.quotientLower(r, -w, k, k, 0, q);
        Facts.quotientUpper(rr, -w, k, k, 0, v);
        Facts.number(one, 0);
        Facts.finer(s, one, -w, w);
        Facts.sum(s, q, s.add(q), -w);
        Facts.sum(s, v, s.add(v), -w);
        Facts.tailStep(k, i);
    }

    /** The slack of one turn. */
    /*@ public normal_behavior
      @ requires 0 <= w && 0 <= j && BigInteger.pow2(w + j) == BigInteger.pow2(w) * BigInteger.pow2(j) && 0 < BigInteger.pow2(j) && 0 < BigInteger.pow2(w);
      @ requires 1 <= k.value && 0 <= c.value && c.value <= BigInteger.pow2(w) && 0 <= t.value && 0 <= g.value && 0 <= q.value && 1 <= z.value && z.value < h.value;
      @ requires t.value * c.value < ((q.value + z.value) * k.value) * BigInteger.pow2(w + j);
      @ requires g.value < ((h.value - z.value) * k.value) * BigInteger.pow2(j);
      @ requires v.value == q.value + h.value && rr.value == v.value * k.value;
      @ ensures c.value * (t.value + g.value) <= rr.value * BigInteger.pow2(w + j);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void turnSlack(BigInteger c, int w, int j, BigInteger k, BigInteger t, BigInteger g, BigInteger q, BigInteger h,
            BigInteger z, BigInteger v, BigInteger rr) {
        slackProduct(c, w, j, k, g, h, z);
        slackSum(t.multiply(c), c.multiply(g), q, h, z, k, v, rr, w, j);
        /*@ assert c.value * (t.value + g.value) == t.value * c.value + c.value * g.value; @*/
    }

    /** The sum of two upper bounds with common factors. */
    /*@ public normal_behavior
      @ requires a.value < ((q.value + z.value) * k.value) * BigInteger.pow2(w + j) && b.value <= ((h.value - z.value) * k.value) * BigInteger.pow2(w + j);
      @ requires v.value == q.value + h.value && rr.value == v.value * k.value;
      @ ensures a.value + b.value <= rr.value * BigInteger.pow2(w + j);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void slackSum(BigInteger a, BigInteger b, BigInteger q, BigInteger h, BigInteger z, BigInteger k, BigInteger v, BigInteger rr, int w, int j) {
        /*@ assert rr.value == q.value * k.value + h.value * k.value; @*/
        /*@ assert rr.value * BigInteger.pow2(w + j) == (q.value * k.value) * BigInteger.pow2(w + j) + (h.value * k.value) * BigInteger.pow2(w + j); @*/
    }

    /** The product of two upper bounds. */
    /*@ public normal_behavior
      @ requires 0 <= c.value && c.value <= BigInteger.pow2(w) && 0 <= g.value && g.value < ((h.value - z.value) * k.value) * BigInteger.pow2(j);
      @ requires BigInteger.pow2(w + j) == BigInteger.pow2(w) * BigInteger.pow2(j);
      @ ensures c.value * g.value <= ((h.value - z.value) * k.value) * BigInteger.pow2(w + j);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void slackProduct(BigInteger c, int w, int j, BigInteger k, BigInteger g, BigInteger h, BigInteger z) {
        /*@ assert c.value * g.value <= BigInteger.pow2(w) * g.value; @*/
        /*@ assert BigInteger.pow2(w) * g.value <= BigInteger.pow2(w) * (((h.value - z.value) * k.value) * BigInteger.pow2(j)); @*/
    }
}
