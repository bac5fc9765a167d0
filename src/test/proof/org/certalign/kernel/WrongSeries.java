package org.certalign.kernel;

import java.math.BigInteger;

/** Wrong twins of the series of exp: every contract must stay open, but for the honest ones. */
public final class WrongSeries {
    private WrongSeries() {
    }

    /** The start without the tail of the series. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= c.value && c.value + c.value <= BigInteger.pow2(v) && 0 <= k.value && s.value == BigInteger.pow2(v);
      @ ensures Real.le(Real.tail(k.value, Real.num(c.value, -v)), s.value + c.value, -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void startWithoutTail(BigInteger c, int v, BigInteger k, BigInteger s) {
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
        Facts.tailLower(l, -v);
        Facts.tailUpper(l, -v);
        Facts.product(c, -v, two, 0, a);
        ExpSeries.enough(a, l);
        Facts.quotientUpper(a, -v, l, l, 0, a);
        Facts.finer(s, one, -v, v);
        Facts.sum(s, a, s.add(a), -v);
        Facts.tailStep(l, k);
    }

    /** The cube one unit too low. */
    /*@ public normal_behavior
      @ requires 0 <= c.value && c.value + c.value <= BigInteger.pow2(v);
      @ requires c.value * y2.value < (y3.value + 1) * BigInteger.pow2(v) && a.value == y2.value + 1 && b.value == y3.value + 1;
      @ ensures c.value * a.value <= b.value * BigInteger.pow2(v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void cubeOnce(BigInteger c, int v, BigInteger y2, BigInteger y3, BigInteger a, BigInteger b) {
        /*@ assert c.value * a.value == c.value * y2.value + c.value; @*/
    }

    /** The slack without the last bits of t and g. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(v) && t.value <= 2 * BigInteger.pow2(v) && g.value <= 2 * BigInteger.pow2(v) && n.value == y4.value + 2 && tg.value == t.value + g.value;
      @ requires t.value * y4.value < (q.value + z.value - 9) * BigInteger.pow2(v) && g.value * y4.value < (h.value + 1) * BigInteger.pow2(v) && r.value == q.value + h.value + z.value - 8;
      @ ensures n.value * tg.value <= r.value * BigInteger.pow2(v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void lastWithoutTwo(BigInteger t, BigInteger g, BigInteger y4, BigInteger n, BigInteger tg, BigInteger q, BigInteger h, BigInteger z,
            BigInteger r, int v) {
        /*@ assert n.value * tg.value == t.value * y4.value + g.value * y4.value + 2 * (t.value + g.value); @*/
        /*@ assert r.value * BigInteger.pow2(v) == (q.value + z.value - 9) * BigInteger.pow2(v) + (h.value + 1) * BigInteger.pow2(v); @*/
    }

    /** The honest slack. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(v) && t.value <= 2 * BigInteger.pow2(v) && g.value <= 2 * BigInteger.pow2(v) && n.value == y4.value + 2 && tg.value == t.value + g.value;
      @ requires t.value * y4.value < (q.value + z.value - 9) * BigInteger.pow2(v) && g.value * y4.value < (h.value + 1) * BigInteger.pow2(v) && r.value == q.value + h.value + z.value;
      @ ensures n.value * tg.value <= r.value * BigInteger.pow2(v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void honestLast(BigInteger t, BigInteger g, BigInteger y4, BigInteger n, BigInteger tg, BigInteger q, BigInteger h, BigInteger z,
            BigInteger r, int v) {
        /*@ assert n.value * tg.value == t.value * y4.value + g.value * y4.value + 2 * (t.value + g.value); @*/
        /*@ assert r.value * BigInteger.pow2(v) == (q.value + z.value - 9) * BigInteger.pow2(v) + (h.value + 1) * BigInteger.pow2(v) + 8 * BigInteger.pow2(v); @*/
    }

    /** The slack rounded down. */
    /*@ public normal_behavior
      @ requires 0 <= v && v <= 268443648 && 0 <= g.value && 0 <= y4.value && y4.value <= BigInteger.pow2(v);
      @ ensures g.value * y4.value < \result.value * BigInteger.pow2(v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger shrunkWithoutUnit(BigInteger g, BigInteger y4, int v) {
        int m = y4.bitLength();
        Facts.pow2Step(v);
        if (m > v) {
            ExpBlock.whole(g, y4, v);
            return g;
        }
        BigInteger r = Arith.floorShift(g, v - m);
        Pow2.addFact(v - m, m);
        ExpCoarse.quotientSign(g, r, v - m);
        ExpBlock.shifted(g, y4, r, v, m);
        return r;
    }

    /** The slack of a turn with one unit less. */
    /*@ public normal_behavior
      @ requires 0 <= d.value && b.value + 2 * k.value <= d.value && m.value < (e.value + 1) * d.value && f.value < (h.value - 2) * d.value;
      @ requires n.value == m.value + (b.value + 2 * k.value) + f.value && w.value == e.value + h.value - 1;
      @ ensures n.value <= w.value * d.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void divideTooLow(BigInteger b, BigInteger k, BigInteger d, BigInteger m, BigInteger f, BigInteger e, BigInteger h, BigInteger n,
            BigInteger w) {
        /*@ assert (w.value + 1) * d.value == (e.value + 1) * d.value + (h.value - 2) * d.value + d.value; @*/
    }

    /** A coefficient too small. */
    /*@ public normal_behavior
      @ requires 4 <= m && k.value == m && 12 <= b.value;
      @ ensures \result.value == b.value * (k.value - 2);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger threeOnceMore(BigInteger k, BigInteger b, int m) {
        return b.multiply(BigInteger.valueOf((long) m - 3L));
    }

    /** What is lost with fewer bits than are dropped. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(p) && 0 < BigInteger.pow2(b) && e.value == q.value * BigInteger.pow2(p);
      @ ensures ((q.value + 1) * BigInteger.pow2(p)) * BigInteger.pow2(b) + (4 * BigInteger.pow2(b)) * BigInteger.pow2(p) <= (e.value + 4 * BigInteger.pow2(p)) * BigInteger.pow2(b);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void collectedTooLittle(BigInteger q, BigInteger e, int p, int b) {
        /*@ assert (e.value + 4 * BigInteger.pow2(p)) * BigInteger.pow2(b) == ((q.value + 4) * BigInteger.pow2(p)) * BigInteger.pow2(b); @*/
        /*@ assert (4 * BigInteger.pow2(b)) * BigInteger.pow2(p) == (4 * BigInteger.pow2(p)) * BigInteger.pow2(b); @*/
    }

    /** The tail of the neighbour. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= c.value && 4 <= k.value && i.value == k.value - 3 && b.value == k.value * (k.value - 1) && a.value == b.value * (k.value - 2) && d.value == a.value * (k.value - 3) && s.value == BigInteger.pow2(v) && 0 <= e.value && 0 <= h.value;
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
    public static void divideOnceLess(BigInteger k, BigInteger i, BigInteger a, BigInteger b, BigInteger d, BigInteger c, int v, BigInteger s,
            BigInteger x, BigInteger q, BigInteger f, BigInteger m, BigInteger e, BigInteger h) {
        ExpBlock.divideFact(k, k.subtract(BigInteger.valueOf(4L)), a, b, d, c, v, s, x, q, f, m, e, h);
    }

    /** The slack of a square three times as large only. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(w) && 0 <= t.value && t.value < 2 * BigInteger.pow2(w) && 0 <= g.value && g.value * g.value < BigInteger.pow2(w);
      @ requires h.value == 3 * g.value + 3;
      @ ensures (t.value + t.value + g.value) * g.value < (h.value - 1) * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void quickThrice(BigInteger t, BigInteger g, BigInteger h, int w) {
        /*@ assert t.value * g.value <= (2 * BigInteger.pow2(w)) * g.value; @*/
        /*@ assert (t.value + t.value + g.value) * g.value == t.value * g.value + t.value * g.value + g.value * g.value; @*/
    }

    /** The honest cube. */
    /*@ public normal_behavior
      @ requires 0 <= c.value && c.value + c.value <= BigInteger.pow2(v);
      @ requires c.value * y2.value < (y3.value + 1) * BigInteger.pow2(v) && a.value == y2.value + 1 && b.value == y3.value + 2;
      @ ensures c.value * a.value <= b.value * BigInteger.pow2(v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void honestCube(BigInteger c, int v, BigInteger y2, BigInteger y3, BigInteger a, BigInteger b) {
        /*@ assert c.value * a.value == c.value * y2.value + c.value; @*/
    }

    /** The growth of an upper bound by g alone, not twice. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= n && 0 <= u.value && u.value < BigInteger.pow2(n) && 0 <= g.value && r.value == g.value * BigInteger.pow2(n - w);
      @ requires 0 < BigInteger.pow2(n - w) && BigInteger.pow2(n) == BigInteger.pow2(w) * BigInteger.pow2(n - w);
      @ ensures 0 <= r.value && u.value * (g.value + g.value) <= r.value * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void grownOnce(BigInteger u, BigInteger g, BigInteger r, int n, int w) {
        /*@ assert u.value * g.value <= BigInteger.pow2(n) * g.value; @*/
        /*@ assert r.value * BigInteger.pow2(w) == g.value * (BigInteger.pow2(w) * BigInteger.pow2(n - w)); @*/
    }

    /** The honest growth. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= n && 0 <= u.value && u.value < BigInteger.pow2(n) && 0 <= g.value && r.value == (g.value + g.value) * BigInteger.pow2(n - w);
      @ requires 0 < BigInteger.pow2(n - w) && BigInteger.pow2(n) == BigInteger.pow2(w) * BigInteger.pow2(n - w);
      @ ensures 0 <= r.value && u.value * (g.value + g.value) <= r.value * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void honestGrowth(BigInteger u, BigInteger g, BigInteger r, int n, int w) {
        /*@ assert u.value * (g.value + g.value) <= BigInteger.pow2(n) * (g.value + g.value); @*/
        /*@ assert r.value * BigInteger.pow2(w) == (g.value + g.value) * (BigInteger.pow2(w) * BigInteger.pow2(n - w)); @*/
    }

    /** A denominator without its last factor. */
    /*@ public normal_behavior
      @ requires 4 <= m && m <= 16384 && k.value == m && b.value == k.value * (k.value - 1) && a.value == b.value * (k.value - 2);
      @ ensures \result.value == a.value * (k.value - 3);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger fourOnceLess(BigInteger k, BigInteger b, BigInteger a, int m) {
        long f = (long) m;
        /*@ assert 12 <= f * (f - 1) && f * (f - 1) <= 16384 * 16384; @*/
        long g = f * (f - 1L);
        /*@ assert 24 <= g * (f - 2) && g * (f - 2) <= 16384 * 16384 * 16384L; @*/
        return BigInteger.valueOf(g * (f - 2L));
    }
}
