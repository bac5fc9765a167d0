package org.certalign.kernel;

import java.math.BigInteger;

/** The product of two numbers whose last p bits were dropped; P = 2^p, R = 2^n, B = 2^b = P R. */
public final class ExpCoarse {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private ExpCoarse() {
    }

    /** Rounded down: from q k R at most tt cc, with tt P at most t and cc P at most c, follows q P k B at most t c. */
    /*@ public normal_behavior
      @ requires 0 <= p && 0 <= n && 0 <= b && 0 < BigInteger.pow2(p) && 0 < BigInteger.pow2(n) && BigInteger.pow2(b) == BigInteger.pow2(p) * BigInteger.pow2(n);
      @ requires 0 <= tt.value && 0 <= cc.value && tt.value * BigInteger.pow2(p) <= t.value && cc.value * BigInteger.pow2(p) <= c.value;
      @ requires a.value == tt.value * cc.value && (q.value * k.value) * BigInteger.pow2(n) <= a.value && e.value == q.value * BigInteger.pow2(p);
      @ ensures (e.value * k.value) * BigInteger.pow2(b) <= t.value * c.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void lower(BigInteger c, BigInteger t, BigInteger cc, BigInteger tt, BigInteger a, BigInteger q, BigInteger k, BigInteger e, int p, int n,
            int b) {
        squared(q, k, a, e, p, n, b);
        scaled(c, t, cc, tt, a, p);
    }

    /** q k R at most a, times P^2. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(p) && BigInteger.pow2(b) == BigInteger.pow2(p) * BigInteger.pow2(n);
      @ requires (q.value * k.value) * BigInteger.pow2(n) <= a.value && e.value == q.value * BigInteger.pow2(p);
      @ ensures (e.value * k.value) * BigInteger.pow2(b) <= (a.value * BigInteger.pow2(p)) * BigInteger.pow2(p);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void squared(BigInteger q, BigInteger k, BigInteger a, BigInteger e, int p, int n, int b) {
        /*@ assert ((q.value * k.value) * BigInteger.pow2(n)) * BigInteger.pow2(p) <= a.value * BigInteger.pow2(p); @*/
        /*@ assert (((q.value * k.value) * BigInteger.pow2(n)) * BigInteger.pow2(p)) * BigInteger.pow2(p) <= (a.value * BigInteger.pow2(p)) * BigInteger.pow2(p); @*/
        /*@ assert (e.value * k.value) * BigInteger.pow2(b) == (((q.value * k.value) * BigInteger.pow2(n)) * BigInteger.pow2(p)) * BigInteger.pow2(p); @*/
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

    /** What is lost: t c is below (q + 2) P k B, as t c is at most tt cc P^2 + (t + c) P, tt cc below (q+1) k R, and t + c at most B. */
    /*@ public normal_behavior
      @ requires 0 <= p && 0 <= n && 0 <= b && 0 < BigInteger.pow2(p) && 0 < BigInteger.pow2(n) && BigInteger.pow2(b) == BigInteger.pow2(p) * BigInteger.pow2(n);
      @ requires 0 <= tt.value && 0 <= cc.value && 0 <= t.value && 0 <= c.value && t.value < (tt.value + 1) * BigInteger.pow2(p) && c.value < (cc.value + 1) * BigInteger.pow2(p);
      @ requires tt.value * BigInteger.pow2(p) <= t.value && a.value == tt.value * cc.value && a.value < ((q.value + 1) * k.value) * BigInteger.pow2(n);
      @ requires 1 <= k.value && e.value == q.value * BigInteger.pow2(p) && z.value == 2 * BigInteger.pow2(p) && t.value + c.value <= BigInteger.pow2(b);
      @ ensures t.value * c.value < ((e.value + z.value) * k.value) * BigInteger.pow2(b);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void upper(BigInteger c, BigInteger t, BigInteger cc, BigInteger tt, BigInteger a, BigInteger q, BigInteger k, BigInteger e, BigInteger z, int p,
            int n, int b) {
        dropped(c, t, cc, tt, a, p);
        summed(c, t, a, q, k, p, n, b);
        collected(q, k, e, z, p, b);
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

    /** tt cc P^2 + (t + c) P is below (q+1) k P B + P B. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(p) && BigInteger.pow2(b) == BigInteger.pow2(p) * BigInteger.pow2(n);
      @ requires a.value < ((q.value + 1) * k.value) * BigInteger.pow2(n) && t.value + c.value <= BigInteger.pow2(b);
      @ ensures (a.value * BigInteger.pow2(p)) * BigInteger.pow2(p) + (t.value + c.value) * BigInteger.pow2(p)
      @     < (((q.value + 1) * k.value) * BigInteger.pow2(p)) * BigInteger.pow2(b) + BigInteger.pow2(p) * BigInteger.pow2(b);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void summed(BigInteger c, BigInteger t, BigInteger a, BigInteger q, BigInteger k, int p, int n, int b) {
        /*@ assert a.value * BigInteger.pow2(p) < (((q.value + 1) * k.value) * BigInteger.pow2(n)) * BigInteger.pow2(p); @*/
        /*@ assert (a.value * BigInteger.pow2(p)) * BigInteger.pow2(p) < ((((q.value + 1) * k.value) * BigInteger.pow2(n)) * BigInteger.pow2(p)) * BigInteger.pow2(p); @*/
        /*@ assert ((((q.value + 1) * k.value) * BigInteger.pow2(n)) * BigInteger.pow2(p)) * BigInteger.pow2(p)
          @     == (((q.value + 1) * k.value) * BigInteger.pow2(p)) * BigInteger.pow2(b); @*/
        /*@ assert (t.value + c.value) * BigInteger.pow2(p) <= BigInteger.pow2(b) * BigInteger.pow2(p); @*/
    }

    /** (q+1) k P B + P B is at most (q+2) k P B. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(p) && 0 < BigInteger.pow2(b) && 1 <= k.value && e.value == q.value * BigInteger.pow2(p) && z.value == 2 * BigInteger.pow2(p);
      @ ensures (((q.value + 1) * k.value) * BigInteger.pow2(p)) * BigInteger.pow2(b) + BigInteger.pow2(p) * BigInteger.pow2(b)
      @     <= ((e.value + z.value) * k.value) * BigInteger.pow2(b);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void collected(BigInteger q, BigInteger k, BigInteger e, BigInteger z, int p, int b) {
        /*@ assert BigInteger.pow2(p) * 1 <= BigInteger.pow2(p) * k.value; @*/
        /*@ assert (e.value + z.value) * k.value == ((q.value + 1) * k.value) * BigInteger.pow2(p) + BigInteger.pow2(p) * k.value; @*/
        /*@ assert BigInteger.pow2(p) * BigInteger.pow2(b) <= (BigInteger.pow2(p) * k.value) * BigInteger.pow2(b); @*/
    }
}
