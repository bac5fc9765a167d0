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

    /** How often the argument is halved before the series: about half the square root of the bits, the cheapest balance. */
    /*@ public normal_behavior
      @ ensures 8 <= \result && \result <= 4104;
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
        return r / 2 + 8;
    }

    /** How many times four terms make the rest of the series of exp(y), y at most 2^-j, less than 2^-w. */
    /*@ public normal_behavior
      @ requires 0 <= j && j <= 268443648 && w <= 268443648;
      @ ensures 0 <= \result && \result <= 67108864;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int blocks(int w, int j) {
        int n = 0;
        int log = 2;
        int next = 2;
        long have = (long) j - 1L;
        /*@ loop_invariant 0 <= n && n <= 67108864 && 2 <= log && log <= 28 && 2 <= next && next <= 134217728 && -1 <= have && have <= 4294967296L;
          @ decreases 67108864 - n; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (have < (long) w && n < 67108864) {
            n = n + 1;
            if (n == next && log < 28) {
                log = log + 1;
                next = next + next;
            }
            have = have + 4L * ((long) j + (long) log) - 3L;
        }
        return n;
    }

    /**
     * Encloses exp(c/s) for c from 0 to s = 2^w, as an interval of exponent -w: the series at c/(s 2^j), then j squarings.
     *
     * <p>Error: from t/s &lt;= r &lt;= (t+g)/s follows t^2/s &lt;= r^2 s &lt;= (t^2 + (2t+g)g)/s; so, with less than one unit for the rounding of
     * each summand, g becomes (2t+g)g/s + 2 at most. {@link #quickly} takes 4g + 3 for it where t is below 2s, {@link #carefully} works it out.
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
        int most = halvings(w);
        int n = blocks(w + most, ExpSeries.gap(c, w + most));
        int j = fewest(c, w, most, n);
        fits(c, w, j);
        return halved(c, w, j, n);
    }

    /** How many halvings, at least 1 and at most so many, are enough for 4n terms. */
    /*@ public normal_behavior
      @ requires 1 <= w && w <= 268435456 && 1 <= most && most <= 8192;
      @ ensures 1 <= \result && \result <= most;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int fewest(BigInteger c, int w, int most, int n) {
        int j = most;
        boolean fewer = j > 1 && blocks(w + j - 1, ExpSeries.gap(c, w + j - 1)) <= n;
        /*@ loop_invariant 1 <= j && j <= most && (fewer ==> 1 < j);
          @ decreases j; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (fewer) {
            j = j - 1;
            fewer = j > 1 && blocks(w + j - 1, ExpSeries.gap(c, w + j - 1)) <= n;
        }
        return j;
    }

    /** A number of at most 1, halved at least once. */
    /*@ public normal_behavior
      @ requires 0 <= w && 1 <= j && j <= 8192 && w <= 268435456 && 0 <= c.value && c.value <= BigInteger.pow2(w);
      @ ensures c.value + c.value <= BigInteger.pow2(w + j);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void fits(BigInteger c, int w, int j) {
        Facts.pow2Step(w);
        Pow2.addFact(w + 1, j - 1);
        /*@ assert BigInteger.pow2(w + 1) * 1 <= BigInteger.pow2(w + 1) * BigInteger.pow2(j - 1); @*/
    }

    /** The same by 4n terms of the series at c/(s 2^j), which is at most 1/2, and j squarings. */
    /*@ public normal_behavior
      @ requires 2 <= w + j && 1 <= w && w <= 268435456 && 0 <= j && j <= 8192 && 0 <= n && n <= 67108864;
      @ requires 0 <= c.value && c.value + c.value <= BigInteger.pow2(w + j);
      @ ensures \invariant_for(\result) && \result.exp == -w && 0 <= \result.lo.value;
      @ ensures Real.ge(Real.exp(Real.num(c.value, -w)), \result.lo.value, -w);
      @ ensures Real.le(Real.exp(Real.num(c.value, -w)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval halved(BigInteger c, int w, int j, int n) {
        int v = w + j;
        int e = -v;
        Interval a = ExpSeries.series(c, v, n);
        BigInteger t = Arith.floorShift(a.lo(), j);
        BigInteger g = Arith.floorShift(a.hi().subtract(a.lo()), j).add(BigInteger.valueOf(2L));
        coarser(a.lo(), a.hi(), t, g, j);
        Facts.coarserLower(t, a.lo(), e, j);
        Facts.coarserUpper(t.add(g), a.hi(), e, j);
        /*@ assert e + j == -w && -w - j == e; @*/
        return squarings(c, w, j, t, g);
    }

    /** Two ends rounded outward to multiples of 2^j, the upper one by the distance. */
    /*@ public normal_behavior
      @ requires 0 <= j && 0 <= l.value && l.value <= h.value && t.value * BigInteger.pow2(j) <= l.value && l.value < (t.value + 1) * BigInteger.pow2(j);
      @ requires h.value - l.value < (g.value - 1) * BigInteger.pow2(j);
      @ ensures 0 <= t.value && 0 <= g.value && h.value <= (t.value + g.value) * BigInteger.pow2(j);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void coarser(BigInteger l, BigInteger h, BigInteger t, BigInteger g, int j) {
        Facts.pow2Step(j);
        /*@ assert (t.value + g.value) * BigInteger.pow2(j) == (t.value + 1) * BigInteger.pow2(j) + (g.value - 1) * BigInteger.pow2(j); @*/
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
        BigInteger n = wide.add(BigInteger.valueOf(1L));
        int m = n.bitLength();
        if (m > 67108864 || 2 * m + 4 * j > w) {
            return carefully(c, w, j, low, wide);
        }
        return quickly(c, w, j, low, n, m);
    }

    /**
     * The same where the slack is below n = (g+1) of m bits: as long as t is below 2s, it is below 4n after a square, so that it needs no
     * account.
     */
    /*@ public normal_behavior
      @ requires 1 <= w && w <= 268435456 && 0 <= j && j <= 8192 && 0 <= low.value && 1 <= n.value;
      @ requires 0 <= m && 2 * m + 4 * j <= w && n.value < BigInteger.pow2(m);
      @ requires Real.ge(Real.exp(Real.num(c.value, -w - j)), low.value, -w);
      @ requires Real.le(Real.exp(Real.num(c.value, -w - j)), low.value + (n.value - 1), -w);
      @ ensures \invariant_for(\result) && \result.exp == -w && 0 <= \result.lo.value;
      @ ensures Real.ge(Real.exp(Real.num(c.value, -w)), \result.lo.value, -w);
      @ ensures Real.le(Real.exp(Real.num(c.value, -w)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval quickly(BigInteger c, int w, int j, BigInteger low, BigInteger n, int m) {
        BigInteger t = low;
        int i = j;
        int k = 0;
        Facts.pow2Zero();
        Facts.pow2Step(w);
        boolean small = belowTwo(t, w);
        /*@ loop_invariant 0 <= i && i <= j && k == 2 * (j - i) && t != null && 0 <= t.value && (small ==> t.value < 2 * BigInteger.pow2(w));
          @ loop_invariant Real.ge(Real.exp(Real.num(c.value, -w - i)), t.value, -w);
          @ loop_invariant Real.le(Real.exp(Real.num(c.value, -w - i)), t.value + (n.value * BigInteger.pow2(k) - 1), -w);
          @ decreases i; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (i > 0 && small) {
            t = quickSquare(c, w, i, t, n, m, k);
            i = i - 1;
            k = k + 2;
            small = belowTwo(t, w);
        }
        BigInteger q = n.shiftLeft(k);
        Facts.pow2Step(k);
        atLeastOne(n, q, k);
        return carefully(c, w, i, t, q.subtract(BigInteger.valueOf(1L)));
    }

    /** One such squaring. */
    /*@ public normal_behavior
      @ requires 1 <= w && w <= 268435456 && 1 <= i && i <= 8192 && 0 <= t.value && t.value < 2 * BigInteger.pow2(w);
      @ requires 0 <= m && 0 <= k && 2 * (m + k) <= w && 1 <= n.value && n.value < BigInteger.pow2(m);
      @ requires Real.ge(Real.exp(Real.num(c.value, -w - i)), t.value, -w);
      @ requires Real.le(Real.exp(Real.num(c.value, -w - i)), t.value + (n.value * BigInteger.pow2(k) - 1), -w);
      @ ensures 0 <= \result.value;
      @ ensures Real.ge(Real.exp(Real.num(c.value, -w - i + 1)), \result.value, -w);
      @ ensures Real.le(Real.exp(Real.num(c.value, -w - i + 1)), \result.value + (n.value * BigInteger.pow2(k + 2) - 1), -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger quickSquare(BigInteger c, int w, int i, BigInteger t, BigInteger n, int m, int k) {
        BigInteger u = ExpPowers.rounded(t, t, w);
        quickFact(c, w, i, t, n, m, k, u);
        return u;
    }

    /** n 2^k is at least 1. */
    /*@ public normal_behavior
      @ requires 1 <= n.value && 0 < BigInteger.pow2(k) && q.value == n.value * BigInteger.pow2(k);
      @ ensures 1 <= q.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void atLeastOne(BigInteger n, BigInteger q, int k) {
        /*@ assert 1 * BigInteger.pow2(k) <= n.value * BigInteger.pow2(k); @*/
    }

    /** Whether t/s is surely below 2, s = 2^w. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456;
      @ ensures \result ==> t.value < 2 * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static boolean belowTwo(BigInteger t, int w) {
        int n = t.bitLength();
        if (n > w + 1) {
            return false;
        }
        Fixed.fits(t, n, w + 1);
        Facts.pow2Step(w);
        return true;
    }

    /** One such squaring, without its proof: the contract is word for word that of {@link #quickProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 1 <= w && w <= 268435456 && 1 <= i && i <= 8192 && 0 <= t.value && t.value < 2 * BigInteger.pow2(w);
      @ requires 0 <= m && 0 <= k && 2 * (m + k) <= w && 1 <= n.value && n.value < BigInteger.pow2(m);
      @ requires u.value * BigInteger.pow2(w) <= t.value * t.value && t.value * t.value < (u.value + 1) * BigInteger.pow2(w);
      @ requires Real.ge(Real.exp(Real.num(c.value, -w - i)), t.value, -w);
      @ requires Real.le(Real.exp(Real.num(c.value, -w - i)), t.value + (n.value * BigInteger.pow2(k) - 1), -w);
      @ ensures Real.ge(Real.exp(Real.num(c.value, -w - i + 1)), u.value, -w);
      @ ensures Real.le(Real.exp(Real.num(c.value, -w - i + 1)), u.value + (n.value * BigInteger.pow2(k + 2) - 1), -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void quickFact(BigInteger c, int w, int i, BigInteger t, BigInteger n, int m, int k, BigInteger u) {
    }

    /** 4n - 1 is enough for the slack; never called, it proves the contract of {@link #quickFact}. */
    /*@ public normal_behavior
      @ requires 1 <= w && w <= 268435456 && 1 <= i && i <= 8192 && 0 <= t.value && t.value < 2 * BigInteger.pow2(w);
      @ requires 0 <= m && 0 <= k && 2 * (m + k) <= w && 1 <= n.value && n.value < BigInteger.pow2(m);
      @ requires u.value * BigInteger.pow2(w) <= t.value * t.value && t.value * t.value < (u.value + 1) * BigInteger.pow2(w);
      @ requires Real.ge(Real.exp(Real.num(c.value, -w - i)), t.value, -w);
      @ requires Real.le(Real.exp(Real.num(c.value, -w - i)), t.value + (n.value * BigInteger.pow2(k) - 1), -w);
      @ ensures Real.ge(Real.exp(Real.num(c.value, -w - i + 1)), u.value, -w);
      @ ensures Real.le(Real.exp(Real.num(c.value, -w - i + 1)), u.value + (n.value * BigInteger.pow2(k + 2) - 1), -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void quickProof(BigInteger c, int w, int i, BigInteger t, BigInteger n, int m, int k, BigInteger u) {
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger q = n.shiftLeft(k);
        BigInteger g = q.subtract(one);
        BigInteger h = n.shiftLeft(k + 2).subtract(one);
        Facts.pow2Step(w);
        Facts.pow2Step(k);
        Facts.pow2Step(k + 1);
        Pow2.addFact(m, k);
        scaledBelow(n, q, m, k);
        squareFits(q, m + k, w);
        squareLess(q, g);
        quickSlack(t, g, h, w);
        squareFact(c, w, i, t, g, u, h);
    }

    /** n 2^k has at most m + k bits. */
    /*@ public normal_behavior
      @ requires 0 <= m && 0 <= k && 1 <= n.value && n.value < BigInteger.pow2(m) && q.value == n.value * BigInteger.pow2(k);
      @ requires 0 < BigInteger.pow2(k) && BigInteger.pow2(m + k) == BigInteger.pow2(m) * BigInteger.pow2(k);
      @ ensures 1 <= q.value && q.value < BigInteger.pow2(m + k);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void scaledBelow(BigInteger n, BigInteger q, int m, int k) {
        /*@ assert 1 * BigInteger.pow2(k) <= n.value * BigInteger.pow2(k); @*/
        /*@ assert n.value * BigInteger.pow2(k) < BigInteger.pow2(m) * BigInteger.pow2(k); @*/
    }

    /** (2t + g) g is below 4 s g + s, s = 2^w. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(w) && 0 <= t.value && t.value < 2 * BigInteger.pow2(w) && 0 <= g.value && g.value * g.value < BigInteger.pow2(w);
      @ requires h.value == 4 * g.value + 3;
      @ ensures (t.value + t.value + g.value) * g.value < (h.value - 1) * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void quickSlack(BigInteger t, BigInteger g, BigInteger h, int w) {
        /*@ assert t.value * g.value <= (2 * BigInteger.pow2(w)) * g.value; @*/
        /*@ assert (t.value + t.value + g.value) * g.value == t.value * g.value + t.value * g.value + g.value * g.value; @*/
        /*@ assert (h.value - 1) * BigInteger.pow2(w) == (2 * BigInteger.pow2(w)) * g.value + (2 * BigInteger.pow2(w)) * g.value + 2 * BigInteger.pow2(w); @*/
    }

    /** The square of a smaller number. */
    /*@ public normal_behavior
      @ requires 1 <= q.value && g.value == q.value - 1;
      @ ensures 0 <= g.value && g.value * g.value <= q.value * q.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void squareLess(BigInteger q, BigInteger g) {
        /*@ assert q.value * q.value == (g.value + 1) * (g.value + 1); @*/
    }

    /** The same with the slack of each square. */
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
    public static Interval carefully(BigInteger c, int w, int j, BigInteger low, BigInteger wide) {
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
