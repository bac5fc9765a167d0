package org.certalign.kernel;

import java.math.BigInteger;

/** The natural logarithm of enclosures. */
public final class Ln {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Ln() {
    }

    /** Encloses ln(x) for all x in a, which has only positive elements. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < a.lo.value;
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) ==> Real.ge(Real.ln(x), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp)
      @     ==> Real.le(Real.ln(x), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval ln(Interval a, Precision p) {
        if (a.lo().signum() <= 0) {
            throw new ArithmeticException("ln of an enclosure that is not positive");
        }
        if (a.hi().subtract(a.lo()).bitLength() < a.lo().bitLength()) {
            return narrow(a.lo(), a.hi(), a.exp(), p);
        }
        return wide(a.lo(), a.hi(), a.exp(), p);
    }

    /** Encloses ln(x) for all x from l 2^e to h 2^e, from the logarithms of both ends. */
    /*@ public behavior
      @ requires \invariant_for(p) && 0 < l.value && l.value <= h.value && -536870912 <= e && e <= 536870912;
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) ==> Real.ge(Real.ln(x), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) && Real.le(x, h.value, e) ==> Real.le(Real.ln(x), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval wide(BigInteger l, BigInteger h, int e, Precision p) {
        Interval a = narrow(l, l, e, p);
        Interval b = narrow(h, h, e, p);
        return hull(l, h, e, a, b);
    }

    /** The least enclosure that contains those of the ends. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(b) && 0 < l.value && l.value <= h.value;
      @ requires (\forall \bigint x; Real.ge(x, l.value, e) ==> Real.ge(Real.ln(x), a.lo.value, a.exp));
      @ requires (\forall \bigint x; Real.ge(x, h.value, e) && Real.le(x, h.value, e) ==> Real.le(Real.ln(x), b.hi.value, b.exp));
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) ==> Real.ge(Real.ln(x), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) && Real.le(x, h.value, e) ==> Real.le(Real.ln(x), \result.hi.value, \result.exp));
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval hull(BigInteger l, BigInteger h, int e, Interval a, Interval b) {
        wideFact(l, h, e);
        return Order.hull(a, b);
    }

    /** ln is increasing, between l 2^e and h 2^e, without its proof: the contract is word for word that of {@link #wideProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 < l.value && l.value <= h.value;
      @ ensures Real.ge(Real.num(l.value, e), l.value, e) && Real.le(Real.num(l.value, e), l.value, e);
      @ ensures Real.ge(Real.num(h.value, e), h.value, e) && Real.le(Real.num(h.value, e), h.value, e);
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) ==>
      @     (\forall \bigint k, f; Real.ge(Real.ln(Real.num(l.value, e)), k, f) ==> Real.ge(Real.ln(x), k, f)));
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) && Real.le(x, h.value, e) ==>
      @     (\forall \bigint k, f; Real.le(Real.ln(Real.num(h.value, e)), k, f) ==> Real.le(Real.ln(x), k, f)));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void wideFact(BigInteger l, BigInteger h, int e) {
    }

    /** l 2^e is positive, and so is what is above it; never called, it proves the contract of {@link #wideFact}. */
    /*@ public normal_behavior
      @ requires 0 < l.value && l.value <= h.value;
      @ ensures Real.ge(Real.num(l.value, e), l.value, e) && Real.le(Real.num(l.value, e), l.value, e);
      @ ensures Real.ge(Real.num(h.value, e), h.value, e) && Real.le(Real.num(h.value, e), h.value, e);
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) ==>
      @     (\forall \bigint k, f; Real.ge(Real.ln(Real.num(l.value, e)), k, f) ==> Real.ge(Real.ln(x), k, f)));
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) && Real.le(x, h.value, e) ==>
      @     (\forall \bigint k, f; Real.le(Real.ln(Real.num(h.value, e)), k, f) ==> Real.le(Real.ln(x), k, f)));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void wideProof(BigInteger l, BigInteger h, int e) {
        BigInteger zero = BigInteger.valueOf(0L);
        Facts.number(l, e);
        Facts.number(h, e);
        Facts.separate(l, zero, e);
        Facts.lnIncreasing(l, e);
        Facts.lnIncreasing(h, e);
    }

    /** Encloses ln(x) for all x from l 2^e to h 2^e, where h is less than 2l or so. */
    /*@ public behavior
      @ requires \invariant_for(p) && 0 < l.value && l.value <= h.value && -536870912 <= e && e <= 536870912;
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) ==> Real.ge(Real.ln(x), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) && Real.le(x, h.value, e) ==> Real.le(Real.ln(x), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval narrow(BigInteger l, BigInteger h, int e, Precision p) {
        /*+OPENJML@ nullable @*/ LogTable t = p.table();
        if (t == null) {
            return general(l, h, e, p.ln2().lo(), p.ln2().hi(), p.work(), p.bits());
        }
        return tabled(l, h, e, t, p.ln2().lo(), p.ln2().hi(), p.work(), p.bits());
    }

    /** The same with a table, where ln 2 is between lo/s and hi/s, s = 2^w. */
    /*@ public behavior
      @ requires \invariant_for(t) && 0 < l.value && l.value <= h.value && -536870912 <= e && e <= 536870912;
      @ requires 64 <= w && w <= 268435456 && t.work == w && 2 <= bits && lo.value <= hi.value;
      @ requires Real.ge(Real.ln(Real.num(2, 0)), lo.value, -w) && Real.le(Real.ln(Real.num(2, 0)), hi.value, -w);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) ==> Real.ge(Real.ln(x), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) && Real.le(x, h.value, e) ==> Real.le(Real.ln(x), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval tabled(BigInteger l, BigInteger h, int e, LogTable t, BigInteger lo, BigInteger hi, int w, int bits) {
        int first = LogTable.leading(l);
        int j = LogTable.coarse(first);
        int k = LogTable.fine(first, j);
        return special(l, h, e, LogTable.numerator(j, k), t.low(j, k), t.high(j, k), lo, hi, w, bits);
    }

    /** The same without a table, where ln 2 is between lo/s and hi/s, s = 2^w. */
    /*@ public behavior
      @ requires 0 < l.value && l.value <= h.value && -536870912 <= e && e <= 536870912;
      @ requires 64 <= w && w <= 268435456 && 2 <= bits && lo.value <= hi.value;
      @ requires Real.ge(Real.ln(Real.num(2, 0)), lo.value, -w) && Real.le(Real.ln(Real.num(2, 0)), hi.value, -w);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) ==> Real.ge(Real.ln(x), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) && Real.le(x, h.value, e) ==> Real.le(Real.ln(x), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval general(BigInteger l, BigInteger h, int e, BigInteger lo, BigInteger hi, int w, int bits) {
        int b = l.bitLength() - 1;
        if (b > 536870912 - e) {
            throw new ArithmeticException("exponent out of range");
        }
        int k = e + b;
        BigInteger m = significand(l, e, b, w);
        return around(l, h, e, k, m, LnSignificand.byExponential(m, w), lo, hi, w, bits);
    }

    /** The same with ln(i/64) between il/s and ih/s, i/64 near the significand of l. */
    /*@ public behavior
      @ requires 0 < l.value && l.value <= h.value && -536870912 <= e && e <= 536870912;
      @ requires 64 <= w && w <= 268435456 && 2 <= bits && lo.value <= hi.value;
      @ requires Real.ge(Real.ln(Real.num(2, 0)), lo.value, -w) && Real.le(Real.ln(Real.num(2, 0)), hi.value, -w);
      @ requires 64 <= i && i <= 255;
      @ requires Real.ge(Real.ln(Real.num(i, -6)), il.value, -w) && Real.le(Real.ln(Real.num(i, -6)), ih.value, -w);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) ==> Real.ge(Real.ln(x), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) && Real.le(x, h.value, e) ==> Real.le(Real.ln(x), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval special(
            BigInteger l, BigInteger h, int e, int i, BigInteger il, BigInteger ih, BigInteger lo, BigInteger hi, int w, int bits) {
        int b = l.bitLength() - 1;
        if (b > 536870912 - e) {
            throw new ArithmeticException("exponent out of range");
        }
        int k = e + b;
        BigInteger m = significand(l, e, b, w);
        return around(l, h, e, k, m, LnSignificand.byTable(m, w, i, il, ih), lo, hi, w, bits);
    }

    /**
     * Encloses ln(x) for all x from l 2^e to h 2^e: x = 2^k f with f from m/s to (m+d)/s, s = 2^w, m/s in [1, 2) and ln(m/s) in f,
     * and ln(x) = k ln 2 + ln(f), ln(f) at most ln(m/s) + d/s.
     */
    /*@ public behavior
      @ requires 0 < l.value && l.value <= h.value && -536870912 <= e && e <= 536870912;
      @ requires 64 <= w && w <= 268435456 && 2 <= bits && lo.value <= hi.value;
      @ requires Real.ge(Real.ln(Real.num(2, 0)), lo.value, -w) && Real.le(Real.ln(Real.num(2, 0)), hi.value, -w);
      @ requires -536870912 <= k && k <= 536870912 && 0 < BigInteger.pow2(w) && BigInteger.pow2(w) <= m.value;
      @ requires (\forall \bigint x; Real.ge(x, l.value, e) ==> Real.ge(x, m.value, k - w));
      @ requires \invariant_for(f) && f.exp == -w;
      @ requires Real.ge(Real.ln(Real.num(m.value, -w)), f.lo.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), f.hi.value, -w);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) ==> Real.ge(Real.ln(x), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) && Real.le(x, h.value, e) ==> Real.le(Real.ln(x), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval around(
            BigInteger l, BigInteger h, int e, int k, BigInteger m, Interval f, BigInteger lo, BigInteger hi, int w, int bits) {
        BigInteger n = Fixed.ceil(h, e, w - k);
        Fixed.ordered(l, h, e, m, n, w - k);
        BigInteger d = n.subtract(m);
        BigInteger kk = BigInteger.valueOf((long) k);
        BigInteger under = LnPow2.pick(k < 0, hi, lo);
        BigInteger over = LnPow2.pick(k < 0, lo, hi);
        LnPow2.bounds(k, kk, under, over, lo, hi, w);
        BigInteger low = kk.multiply(under).add(f.lo());
        BigInteger high = kk.multiply(over).add(f.hi()).add(d);
        ends(kk, under, over, f.lo(), f.hi(), d, low, high);
        LnShift.shiftFact(m, d, n, k, w, kk, under, over, f.lo(), f.hi(), low, high);
        betweenFact(l, h, e, m, n, k, low, high, w);
        return Rounding.outward(low, high, -w, bits);
    }

    /** From the ends to all reals between them, without its proof: the contract is word for word that of {@link #betweenProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 < m.value && m.value <= n.value && -536870912 <= k && k <= 536870912 && 0 <= w && w <= 268435456;
      @ requires (\forall \bigint x; Real.ge(x, l.value, e) ==> Real.ge(x, m.value, k - w));
      @ requires (\forall \bigint x; Real.le(x, h.value, e) ==> Real.le(x, n.value, k - w));
      @ requires Real.ge(Real.ln(Real.num(m.value, k - w)), low.value, -w) && Real.le(Real.ln(Real.num(n.value, k - w)), high.value, -w);
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) ==> Real.ge(Real.ln(x), low.value, -w));
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) && Real.le(x, h.value, e) ==> Real.le(Real.ln(x), high.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void betweenFact(BigInteger l, BigInteger h, int e, BigInteger m, BigInteger n, int k, BigInteger low, BigInteger high, int w) {
    }

    /** ln is increasing; never called, it proves the contract of {@link #betweenFact}. */
    /*@ public normal_behavior
      @ requires 0 < m.value && m.value <= n.value && -536870912 <= k && k <= 536870912 && 0 <= w && w <= 268435456;
      @ requires (\forall \bigint x; Real.ge(x, l.value, e) ==> Real.ge(x, m.value, k - w));
      @ requires (\forall \bigint x; Real.le(x, h.value, e) ==> Real.le(x, n.value, k - w));
      @ requires Real.ge(Real.ln(Real.num(m.value, k - w)), low.value, -w) && Real.le(Real.ln(Real.num(n.value, k - w)), high.value, -w);
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) ==> Real.ge(Real.ln(x), low.value, -w));
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) && Real.le(x, h.value, e) ==> Real.le(Real.ln(x), high.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void betweenProof(BigInteger l, BigInteger h, int e, BigInteger m, BigInteger n, int k, BigInteger low, BigInteger high, int w) {
        wideFact(m, n, k - w);
    }

    /** The significand m/s of l 2^e, between 1 and 2, rounded down, s = 2^w. */
    /*@ public normal_behavior
      @ requires 0 <= b && -536870912 <= e && e <= 536870912 && e + b <= 536870912 && 0 <= w && w <= 268435456;
      @ requires BigInteger.pow2(b) <= l.value && l.value < BigInteger.pow2(b + 1);
      @ ensures 0 < BigInteger.pow2(w) && BigInteger.pow2(w) <= \result.value && \result.value < 2 * BigInteger.pow2(w);
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) ==> Real.ge(x, \result.value, e + b - w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger significand(BigInteger l, int e, int b, int w) {
        Facts.pow2Step(b);
        int n = w - b;
        if (n >= 0) {
            BigInteger m = l.shiftLeft(n);
            Pow2.addFact(b, n);
            leadingUp(l, b, m, w);
            int f = e - n;
            Facts.finer(m, l, f, n);
            /*@ assert f + n == e && f == e + b - w; @*/
            return m;
        }
        BigInteger m = Arith.floorShift(l, -n);
        Pow2.addFact(w, -n);
        leadingDown(l, b, m, w);
        int g = -n;
        Facts.coarserLower(m, l, e, g);
        /*@ assert e + g == e + b - w; @*/
        return m;
    }

    /** The same where m is l shifted to the left. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(w - b) && 0 < BigInteger.pow2(b) && BigInteger.pow2(w) == BigInteger.pow2(b) * BigInteger.pow2(w - b);
      @ requires BigInteger.pow2(b) <= l.value && l.value < 2 * BigInteger.pow2(b) && m.value == l.value * BigInteger.pow2(w - b);
      @ ensures 0 < BigInteger.pow2(w) && BigInteger.pow2(w) <= m.value && m.value < 2 * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void leadingUp(BigInteger l, int b, BigInteger m, int w) {
        /*@ assert BigInteger.pow2(b) * BigInteger.pow2(w - b) <= l.value * BigInteger.pow2(w - b); @*/
        /*@ assert l.value * BigInteger.pow2(w - b) < (2 * BigInteger.pow2(b)) * BigInteger.pow2(w - b); @*/
    }

    /** The same where m is l shifted to the right. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(b - w) && 0 < BigInteger.pow2(w) && BigInteger.pow2(b) == BigInteger.pow2(w) * BigInteger.pow2(b - w);
      @ requires BigInteger.pow2(b) <= l.value && l.value < 2 * BigInteger.pow2(b);
      @ requires m.value * BigInteger.pow2(b - w) <= l.value && l.value < (m.value + 1) * BigInteger.pow2(b - w);
      @ ensures BigInteger.pow2(w) <= m.value && m.value < 2 * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void leadingDown(BigInteger l, int b, BigInteger m, int w) {
        /*@ assert BigInteger.pow2(w) * BigInteger.pow2(b - w) < (m.value + 1) * BigInteger.pow2(b - w); @*/
        /*@ assert BigInteger.pow2(w) < m.value + 1; @*/
        /*@ assert m.value * BigInteger.pow2(b - w) < (2 * BigInteger.pow2(w)) * BigInteger.pow2(b - w); @*/
    }

    /** The ends are in order. */
    /*@ public normal_behavior
      @ requires 0 <= k.value ==> under.value <= over.value;
      @ requires k.value < 0 ==> over.value <= under.value;
      @ requires al.value <= ah.value && 0 <= d.value;
      @ requires low.value == k.value * under.value + al.value && high.value == k.value * over.value + ah.value + d.value;
      @ ensures low.value <= high.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void ends(BigInteger k, BigInteger under, BigInteger over, BigInteger al, BigInteger ah, BigInteger d, BigInteger low, BigInteger high) {
        /*@ assert k.value * under.value <= k.value * over.value; @*/
    }
}
