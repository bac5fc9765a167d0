package org.certalign.kernel;

import java.math.BigInteger;

/**
 * The product of two numbers over 2^b, rounded down, where the last p bits of both may be dropped first; P = 2^p, R = 2^n, B = 2^b = P R.
 *
 * <p>Error: with t = tt P + x and c = cc P + y, x and y below P, t c is at most tt cc P^2 + (t + c) P. One unit of tt cc / R is P units of
 * t c / B, and so is what (t + c) P loses for each B in t + c.
 */
public final class ExpCoarse {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private ExpCoarse() {
    }

    /** What is lost at most where p bits are dropped, in units of the last place: 1, or 2^(p+3); and 9 more, for the caller. */
    /*@ public normal_behavior
      @ requires 0 <= p && p <= 268443648;
      @ ensures 10 <= \result.value && (p == 0 ==> \result.value == 10) && (0 < p ==> \result.value == 8 * BigInteger.pow2(p) + 9);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger loss(int p) {
        if (p == 0) {
            return BigInteger.valueOf(10L);
        }
        Facts.pow2Step(p);
        return BigInteger.valueOf(8L).shiftLeft(p).add(BigInteger.valueOf(9L));
    }

    /** t c / 2^b, rounded down by less than z - 9. */
    /*@ public normal_behavior
      @ requires 0 <= p && p <= b && b <= 268443648 && 0 <= c.value && 0 <= t.value;
      @ requires (p == 0 ==> z.value == 10) && (0 < p ==> z.value == 8 * BigInteger.pow2(p) + 9 && t.value + c.value <= 4 * BigInteger.pow2(b));
      @ ensures 0 <= \result.value && \result.value * BigInteger.pow2(b) <= t.value * c.value && t.value * c.value < (\result.value + z.value - 9) * BigInteger.pow2(b);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger product(BigInteger t, BigInteger c, int b, int p, BigInteger z) {
        if (p == 0) {
            return ExpPowers.rounded(t, c, b);
        }
        return coarse(t, c, b, p);
    }

    /** The same without the last p bits. */
    /*@ public normal_behavior
      @ requires 0 < p && p <= b && b <= 268443648 && 0 <= c.value && 0 <= t.value;
      @ requires t.value + c.value <= 4 * BigInteger.pow2(b);
      @ ensures 0 <= \result.value && \result.value * BigInteger.pow2(b) <= t.value * c.value && t.value * c.value < (\result.value + 8 * BigInteger.pow2(p)) * BigInteger.pow2(b);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger coarse(BigInteger t, BigInteger c, int b, int p) {
        int n = b - p;
        BigInteger tt = Arith.floorShift(t, p);
        BigInteger cc = Arith.floorShift(c, p);
        Pow2.addFact(p, n);
        quotientSign(t, tt, p);
        quotientSign(c, cc, p);
        BigInteger a = tt.multiply(cc);
        BigInteger q = Arith.floorShift(a, n);
        quotientSign(a, q, n);
        BigInteger e = q.shiftLeft(p);
        lower(c, t, cc, tt, a, q, e, p, n, b);
        upper(c, t, cc, tt, a, q, e, p, n, b);
        return e;
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

    /** Rounded down: from q R at most tt cc, with tt P at most t and cc P at most c, follows q P B at most t c. */
    /*@ public normal_behavior
      @ requires 0 <= p && 0 <= n && 0 <= b && 0 < BigInteger.pow2(p) && 0 < BigInteger.pow2(n) && BigInteger.pow2(b) == BigInteger.pow2(p) * BigInteger.pow2(n);
      @ requires 0 <= tt.value && 0 <= cc.value && tt.value * BigInteger.pow2(p) <= t.value && cc.value * BigInteger.pow2(p) <= c.value;
      @ requires 0 <= q.value && a.value == tt.value * cc.value && q.value * BigInteger.pow2(n) <= a.value && e.value == q.value * BigInteger.pow2(p);
      @ ensures 0 <= e.value && e.value * BigInteger.pow2(b) <= t.value * c.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void lower(BigInteger c, BigInteger t, BigInteger cc, BigInteger tt, BigInteger a, BigInteger q, BigInteger e, int p, int n, int b) {
        squared(q, a, e, p, n, b);
        scaled(c, t, cc, tt, a, p);
        /*@ assert 0 <= q.value * BigInteger.pow2(p); @*/
    }

    /** q R at most a, times P^2. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(p) && BigInteger.pow2(b) == BigInteger.pow2(p) * BigInteger.pow2(n);
      @ requires q.value * BigInteger.pow2(n) <= a.value && e.value == q.value * BigInteger.pow2(p);
      @ ensures e.value * BigInteger.pow2(b) <= (a.value * BigInteger.pow2(p)) * BigInteger.pow2(p);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void squared(BigInteger q, BigInteger a, BigInteger e, int p, int n, int b) {
        /*@ assert (q.value * BigInteger.pow2(n)) * BigInteger.pow2(p) <= a.value * BigInteger.pow2(p); @*/
        /*@ assert ((q.value * BigInteger.pow2(n)) * BigInteger.pow2(p)) * BigInteger.pow2(p) <= (a.value * BigInteger.pow2(p)) * BigInteger.pow2(p); @*/
        /*@ assert e.value * BigInteger.pow2(b) == ((q.value * BigInteger.pow2(n)) * BigInteger.pow2(p)) * BigInteger.pow2(p); @*/
    }

    /** tt cc P^2 is at most t c. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(p) && 0 <= tt.value && 0 <= cc.value && a.value == tt.value * cc.value;
      @ requires tt.value * BigInteger.pow2(p) <= t.value && cc.value * BigInteger.pow2(p) <= c.value;
      @ ensures (a.value * BigInteger.pow2(p)) * BigInteger.pow2(p) <= t.value * c.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void scaled(BigInteger c, BigInteger t, BigInteger cc, BigInteger tt, BigInteger a, int p) {
        /*@ assert 0 <= tt.value * BigInteger.pow2(p) && 0 <= cc.value * BigInteger.pow2(p); @*/
        /*@ assert (tt.value * BigInteger.pow2(p)) * (cc.value * BigInteger.pow2(p)) <= t.value * (cc.value * BigInteger.pow2(p)); @*/
        /*@ assert t.value * (cc.value * BigInteger.pow2(p)) <= t.value * c.value; @*/
        /*@ assert (a.value * BigInteger.pow2(p)) * BigInteger.pow2(p) == (tt.value * BigInteger.pow2(p)) * (cc.value * BigInteger.pow2(p)); @*/
    }

    /** What is lost: t c is below (q + 1) P B + 4 P B, as t c is at most tt cc P^2 + (t + c) P, tt cc below (q+1) R, and t + c at most 4 B. */
    /*@ public normal_behavior
      @ requires 0 <= p && 0 <= n && 0 <= b && 0 < BigInteger.pow2(p) && 0 < BigInteger.pow2(n) && BigInteger.pow2(b) == BigInteger.pow2(p) * BigInteger.pow2(n);
      @ requires 0 <= tt.value && 0 <= cc.value && 0 <= t.value && 0 <= c.value && t.value < (tt.value + 1) * BigInteger.pow2(p) && c.value < (cc.value + 1) * BigInteger.pow2(p);
      @ requires tt.value * BigInteger.pow2(p) <= t.value && a.value == tt.value * cc.value && a.value < (q.value + 1) * BigInteger.pow2(n);
      @ requires e.value == q.value * BigInteger.pow2(p) && t.value + c.value <= 4 * BigInteger.pow2(b);
      @ ensures t.value * c.value < (e.value + 8 * BigInteger.pow2(p)) * BigInteger.pow2(b);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void upper(BigInteger c, BigInteger t, BigInteger cc, BigInteger tt, BigInteger a, BigInteger q, BigInteger e, int p, int n, int b) {
        dropped(c, t, cc, tt, a, p);
        summed(c, t, a, q, p, n, b);
        collected(q, e, p, b);
    }

    /** t c is at most tt cc P^2 + (t + c) P. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(p) && 0 <= tt.value && 0 <= t.value && 0 <= c.value && a.value == tt.value * cc.value;
      @ requires t.value < (tt.value + 1) * BigInteger.pow2(p) && c.value < (cc.value + 1) * BigInteger.pow2(p) && tt.value * BigInteger.pow2(p) <= t.value;
      @ ensures t.value * c.value <= (a.value * BigInteger.pow2(p)) * BigInteger.pow2(p) + (t.value + c.value) * BigInteger.pow2(p);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void dropped(BigInteger c, BigInteger t, BigInteger cc, BigInteger tt, BigInteger a, int p) {
        /*@ assert 0 <= tt.value * BigInteger.pow2(p); @*/
        /*@ assert t.value * c.value <= ((tt.value + 1) * BigInteger.pow2(p)) * c.value; @*/
        /*@ assert ((tt.value + 1) * BigInteger.pow2(p)) * c.value == (tt.value * BigInteger.pow2(p)) * c.value + BigInteger.pow2(p) * c.value; @*/
        /*@ assert (tt.value * BigInteger.pow2(p)) * c.value <= (tt.value * BigInteger.pow2(p)) * ((cc.value + 1) * BigInteger.pow2(p)); @*/
        /*@ assert (tt.value * BigInteger.pow2(p)) * ((cc.value + 1) * BigInteger.pow2(p))
          @     == (a.value * BigInteger.pow2(p)) * BigInteger.pow2(p) + (tt.value * BigInteger.pow2(p)) * BigInteger.pow2(p); @*/
        /*@ assert (tt.value * BigInteger.pow2(p)) * BigInteger.pow2(p) <= t.value * BigInteger.pow2(p); @*/
    }

    /** tt cc P^2 + (t + c) P is below (q+1) P B + 4 P B. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(p) && BigInteger.pow2(b) == BigInteger.pow2(p) * BigInteger.pow2(n);
      @ requires a.value < (q.value + 1) * BigInteger.pow2(n) && t.value + c.value <= 4 * BigInteger.pow2(b);
      @ ensures (a.value * BigInteger.pow2(p)) * BigInteger.pow2(p) + (t.value + c.value) * BigInteger.pow2(p)
      @     < ((q.value + 1) * BigInteger.pow2(p)) * BigInteger.pow2(b) + (4 * BigInteger.pow2(b)) * BigInteger.pow2(p);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void summed(BigInteger c, BigInteger t, BigInteger a, BigInteger q, int p, int n, int b) {
        /*@ assert a.value * BigInteger.pow2(p) < ((q.value + 1) * BigInteger.pow2(n)) * BigInteger.pow2(p); @*/
        /*@ assert (a.value * BigInteger.pow2(p)) * BigInteger.pow2(p) < (((q.value + 1) * BigInteger.pow2(n)) * BigInteger.pow2(p)) * BigInteger.pow2(p); @*/
        /*@ assert (((q.value + 1) * BigInteger.pow2(n)) * BigInteger.pow2(p)) * BigInteger.pow2(p) == ((q.value + 1) * BigInteger.pow2(p)) * BigInteger.pow2(b); @*/
        /*@ assert (t.value + c.value) * BigInteger.pow2(p) <= (4 * BigInteger.pow2(b)) * BigInteger.pow2(p); @*/
    }

    /** (q+1) P B + 4 P B is at most (q+8) P B. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(p) && 0 < BigInteger.pow2(b) && e.value == q.value * BigInteger.pow2(p);
      @ ensures ((q.value + 1) * BigInteger.pow2(p)) * BigInteger.pow2(b) + (4 * BigInteger.pow2(b)) * BigInteger.pow2(p) <= (e.value + 8 * BigInteger.pow2(p)) * BigInteger.pow2(b);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void collected(BigInteger q, BigInteger e, int p, int b) {
        /*@ assert (e.value + 8 * BigInteger.pow2(p)) * BigInteger.pow2(b) == ((q.value + 8) * BigInteger.pow2(p)) * BigInteger.pow2(b); @*/
        /*@ assert (4 * BigInteger.pow2(b)) * BigInteger.pow2(p) == (4 * BigInteger.pow2(p)) * BigInteger.pow2(b); @*/
        /*@ assert ((q.value + 8) * BigInteger.pow2(p)) * BigInteger.pow2(b)
          @     == ((q.value + 1) * BigInteger.pow2(p)) * BigInteger.pow2(b) + (4 * BigInteger.pow2(p)) * BigInteger.pow2(b)
          @     + (3 * BigInteger.pow2(p)) * BigInteger.pow2(b); @*/
        /*@ assert 0 <= (3 * BigInteger.pow2(p)) * BigInteger.pow2(b); @*/
    }
}
