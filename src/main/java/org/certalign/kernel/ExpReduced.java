package org.certalign.kernel;

import java.math.BigInteger;

/** The exponential of a number between 0 and 1: halved a number of times, by its series, and squared as often. */
public final class ExpReduced {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private ExpReduced() {
    }

    /** How often the argument is halved before the series: about the square root of the bits, the cheapest balance. */
    /*@ public normal_behavior
      @ ensures 1 <= \result && \result <= 8192;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int halvings(int bits) {
        int r = 1;
        /*@ loop_invariant 1 <= r && r <= 8192;
          @ decreases 8192 - r; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (r < 8192 && (r + 1) * (r + 1) <= bits) {
            r = r + 1;
        }
        return r;
    }

    /** How many terms make the tail of the series of exp(y), y at most 2^-j, less than 2^-w. */
    /*@ public normal_behavior
      @ requires 1 <= j && j <= 8192 && w <= 268435456;
      @ ensures 1 <= \result && \result <= 268435457;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int terms(int w, int j) {
        int n = 1;
        int have = j;
        int log = 0;
        int next = 2;
        /*@ loop_invariant 1 <= n && n <= have && n <= 268435457 && 0 <= log && log <= n && have <= 536870912 + 16384 && 2 <= next && next <= 536870914;
          @ decreases have < w ? w - have : 0; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (have < w) {
            n = n + 1;
            if (n == next) {
                log = log + 1;
                next = next + next;
            }
            have = have + j + log;
        }
        return n;
    }

    /**
     * Encloses exp(c/s) for c from 0 to s = 2^w, as an interval of exponent -w: the series at c/(s 2^j), then j squarings.
     *
     * <p>Error: from t/s &lt;= r &lt;= (t+g)/s follows t^2/s &lt;= r^2 s &lt;= (t^2 + (2t+g)g)/s; each of the two summands rounded down loses less
     * than one unit.
     */
    /*@ public normal_behavior
      @ requires 1 <= w && w <= 268435456 && 0 <= c.value && c.value <= BigInteger.pow2(w);
      @ ensures \invariant_for(\result) && \result.exp == -w && 0 <= \result.lo.value;
      @ ensures Real.ge(Real.exp(Real.num(c.value, -w)), \result.lo.value, -w);
      @ ensures Real.le(Real.exp(Real.num(c.value, -w)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval reduced(BigInteger c, int w) {
        int j = halvings(w);
        Interval e = ExpSeries.series(c, w, j, terms(w, j));
        return squarings(c, w, j, e.lo(), e.hi().subtract(e.lo()));
    }

    /** Encloses exp(c/s), s = 2^w, where exp(c/(s 2^j)) is between t/s and (t+g)/s, as an interval of exponent -w. */
    /*@ public normal_behavior
      @ requires 1 <= w && w <= 268435456 && 0 <= j && j <= 8192 && 0 <= low.value && 0 <= wide.value;
      @ requires Real.ge(Real.exp(Real.num(c.value, -w - j)), low.value, -w);
      @ requires Real.le(Real.exp(Real.num(c.value, -w - j)), low.value + wide.value, -w);
      @ ensures \invariant_for(\result) && \result.exp == -w && 0 <= \result.lo.value;
      @ ensures Real.ge(Real.exp(Real.num(c.value, -w)), \result.lo.value, -w);
      @ ensures Real.le(Real.exp(Real.num(c.value, -w)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval squarings(BigInteger c, int w, int j, BigInteger low, BigInteger wide) {
        BigInteger t = low;
        BigInteger g = wide;
        int i = j;
        /*@ loop_invariant 0 <= i && i <= j && t != null && g != null && 0 <= t.value && 0 <= g.value;
          @ loop_invariant Real.ge(Real.exp(Real.num(c.value, -w - i)), t.value, -w);
          @ loop_invariant Real.le(Real.exp(Real.num(c.value, -w - i)), t.value + g.value, -w);
          @ decreases i; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (i > 0) {
            BigInteger h = squareSlackOf(t, g, w);
            BigInteger u = Arith.floorShift(t.multiply(t), w);
            squareFact(c, w, i, t, g, u, h);
            g = h;
            t = u;
            i = i - 1;
        }
        return new Interval(t, t.add(g), -w);
    }

    /**
     * More than (2t+g)g/s, s = 2^w: where w is small, by the bit lengths alone, which costs up to three bits that are there to spare; else by
     * the first bits of t.
     */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= t.value && 0 <= g.value;
      @ ensures (t.value + t.value + g.value) * g.value < (\result.value - 1) * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger squareSlackOf(BigInteger t, BigInteger g, int w) {
        int n = t.bitLength();
        int m = g.bitLength();
        if (w < 700 && w <= n && n <= w + 1024 && m <= n) {
            return lengthSlack(t, g, n, m, w);
        }
        if (w >= 700 && m <= w / 2) {
            return topSlack(t, g, m, w);
        }
        Facts.pow2Step(w);
        return Arith.floorShift(t.add(t).add(g).multiply(g), w).add(BigInteger.valueOf(2L));
    }

    /** The same for t of n and g of m bits, not more: 2t + g is below 2^(n+2). */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= n && n <= w + 1024 && w < 700 && 0 <= m && m <= n;
      @ requires 0 <= t.value && t.value < BigInteger.pow2(n) && 0 <= g.value && g.value < BigInteger.pow2(m);
      @ ensures (t.value + t.value + g.value) * g.value < (\result.value - 1) * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger lengthSlack(BigInteger t, BigInteger g, int n, int m, int w) {
        Fixed.fits(g, m, n);
        int k = n - w + 2;
        BigInteger r = g.shiftLeft(k);
        Pow2.addFact(w, k);
        Pow2.addFact(n, 2);
        Facts.pow2Zero();
        Facts.pow2Step(0);
        Facts.pow2Step(1);
        /*@ assert w + k == n + 2; @*/
        lengths(t, g, r, n, w, k);
        return r.add(BigInteger.valueOf(2L));
    }

    /** g 2^k s = g 2^(n+2). */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(w) && 0 <= t.value && t.value < BigInteger.pow2(n) && 0 <= g.value && g.value < BigInteger.pow2(n);
      @ requires BigInteger.pow2(w) * BigInteger.pow2(k) == 4 * BigInteger.pow2(n) && r.value == g.value * BigInteger.pow2(k);
      @ ensures (t.value + t.value + g.value) * g.value < (r.value + 1) * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void lengths(BigInteger t, BigInteger g, BigInteger r, int n, int w, int k) {
        /*@ assert (t.value + t.value + g.value) * g.value <= (4 * BigInteger.pow2(n)) * g.value; @*/
        /*@ assert r.value * BigInteger.pow2(w) == g.value * (BigInteger.pow2(w) * BigInteger.pow2(k)); @*/
    }

    /** The same for g of at most m bits, so that its square is below s: t is below (v+1) s / 2^64. */
    /*@ public normal_behavior
      @ requires 700 <= w && w <= 268435456 && 0 <= m && m <= w / 2 && 0 <= t.value && 0 <= g.value && g.value < BigInteger.pow2(m);
      @ ensures (t.value + t.value + g.value) * g.value < (\result.value - 1) * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger topSlack(BigInteger t, BigInteger g, int m, int w) {
        int f = w - 64;
        BigInteger v = Arith.floorShift(t, f);
        BigInteger a = v.add(v).add(BigInteger.valueOf(2L));
        BigInteger r = Arith.floorShift(a.multiply(g), 64);
        squareFits(g, m, w);
        Pow2.addFact(64, f);
        top(t, g, v, a, r, f, w);
        return r.add(BigInteger.valueOf(3L));
    }

    /** The square of a number of m bits. */
    /*@ public normal_behavior
      @ requires 0 <= m && m + m <= w && w <= 268435456 && 0 <= g.value && g.value < BigInteger.pow2(m);
      @ ensures g.value * g.value < BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void squareFits(BigInteger g, int m, int w) {
        Pow2.addFact(m, m);
        Pow2.addFact(m + m, w - m - m);
        /*@ assert g.value * g.value <= g.value * BigInteger.pow2(m); @*/
        /*@ assert g.value * BigInteger.pow2(m) < BigInteger.pow2(m) * BigInteger.pow2(m); @*/
        /*@ assert BigInteger.pow2(m + m) * 1 <= BigInteger.pow2(m + m) * BigInteger.pow2(w - m - m); @*/
    }

    /** 2t g is at most a g 2^f, below (r+1) s. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(f) && BigInteger.pow2(w) == BigInteger.pow2(64) * BigInteger.pow2(f) && 0 <= t.value && 0 <= g.value;
      @ requires t.value < (v.value + 1) * BigInteger.pow2(f) && a.value == v.value + v.value + 2;
      @ requires a.value * g.value < (r.value + 1) * BigInteger.pow2(64) && g.value * g.value < BigInteger.pow2(w);
      @ ensures (t.value + t.value + g.value) * g.value < (r.value + 2) * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void top(BigInteger t, BigInteger g, BigInteger v, BigInteger a, BigInteger r, int f, int w) {
        /*@ assert t.value + t.value <= a.value * BigInteger.pow2(f); @*/
        /*@ assert (t.value + t.value) * g.value <= (a.value * BigInteger.pow2(f)) * g.value; @*/
        /*@ assert (a.value * BigInteger.pow2(f)) * g.value == (a.value * g.value) * BigInteger.pow2(f); @*/
        /*@ assert (a.value * g.value) * BigInteger.pow2(f) < ((r.value + 1) * BigInteger.pow2(64)) * BigInteger.pow2(f); @*/
        /*@ assert (t.value + t.value + g.value) * g.value == (t.value + t.value) * g.value + g.value * g.value; @*/
    }

    /** One squaring, without its proof: the contract is word for word that of {@link #squareProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 1 <= i && i <= 8192 && 0 <= t.value && 0 <= g.value;
      @ requires u.value * BigInteger.pow2(w) <= t.value * t.value && t.value * t.value < (u.value + 1) * BigInteger.pow2(w);
      @ requires (t.value + t.value + g.value) * g.value < (h.value - 1) * BigInteger.pow2(w);
      @ requires Real.ge(Real.exp(Real.num(c.value, -w - i)), t.value, -w);
      @ requires Real.le(Real.exp(Real.num(c.value, -w - i)), t.value + g.value, -w);
      @ ensures 0 <= u.value && 0 <= h.value;
      @ ensures Real.ge(Real.exp(Real.num(c.value, -w - i + 1)), u.value, -w);
      @ ensures Real.le(Real.exp(Real.num(c.value, -w - i + 1)), u.value + h.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void squareFact(BigInteger c, int w, int i, BigInteger t, BigInteger g, BigInteger u, BigInteger h) {
    }

    /** exp(2y) = exp(y)^2; never called, it proves the contract of {@link #squareFact}. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 1 <= i && i <= 8192 && 0 <= t.value && 0 <= g.value;
      @ requires u.value * BigInteger.pow2(w) <= t.value * t.value && t.value * t.value < (u.value + 1) * BigInteger.pow2(w);
      @ requires (t.value + t.value + g.value) * g.value < (h.value - 1) * BigInteger.pow2(w);
      @ requires Real.ge(Real.exp(Real.num(c.value, -w - i)), t.value, -w);
      @ requires Real.le(Real.exp(Real.num(c.value, -w - i)), t.value + g.value, -w);
      @ ensures 0 <= u.value && 0 <= h.value;
      @ ensures Real.ge(Real.exp(Real.num(c.value, -w - i + 1)), u.value, -w);
      @ ensures Real.le(Real.exp(Real.num(c.value, -w - i + 1)), u.value + h.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void squareProof(BigInteger c, int w, int i, BigInteger t, BigInteger g, BigInteger u, BigInteger h) {
        BigInteger b = t.add(g);
        BigInteger v = u.add(h);
        BigInteger cc = c.add(c);
        int e = -w - i;
        Facts.pow2Step(w);
        squareSlack(w, t, g, u, h);
        Facts.number(c, e);
        Facts.number(c, e + 1);
        Facts.sum(c, c, cc, e);
        Facts.pow2Zero();
        Facts.pow2Step(0);
        Facts.finer(cc, c, e, 1);
        /*@ assert Real.num(c.value, e + 1) == Real.add(Real.num(c.value, e), Real.num(c.value, e)); @*/
        Facts.expSum(-w);
        Fixed.lowerFact(t, -w, t, -w, u, w);
        Fixed.upperFact(b, -w, b, -w, v, w);
    }

    /** The slack of a square. */
    /*@ public normal_behavior
      @ requires 0 <= w && 0 < BigInteger.pow2(w) && 0 <= t.value && 0 <= g.value;
      @ requires t.value * t.value < (u.value + 1) * BigInteger.pow2(w);
      @ requires (t.value + t.value + g.value) * g.value < (h.value - 1) * BigInteger.pow2(w);
      @ ensures 0 <= u.value && 0 <= h.value;
      @ ensures (t.value + g.value) * (t.value + g.value) <= (u.value + h.value) * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void squareSlack(int w, BigInteger t, BigInteger g, BigInteger u, BigInteger h) {
    }
}
