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
        int w = p.work();
        int bits = p.bits();
        BigInteger lo = p.ln2().lo();
        BigInteger hi = p.ln2().hi();
        LogTable t = p.table();
        if (t == null) {
            return hull(l, h, e, general(l, l, e, lo, hi, w, bits), general(h, h, e, lo, hi, w, bits));
        }
        int lt = LogTable.leading(l);
        int lj = LogTable.coarse(lt);
        int lk = LogTable.fine(lt, lj);
        int ht = LogTable.leading(h);
        int hj = LogTable.coarse(ht);
        int hk = LogTable.fine(ht, hj);
        BigInteger ll = t.low(lj, lk);
        BigInteger lh = t.high(lj, lk);
        BigInteger hl = t.low(hj, hk);
        BigInteger hh = t.high(hj, hk);
        Interval a = special(l, l, e, LogTable.numerator(lj, lk), ll, lh, lo, hi, w, bits);
        Interval b = special(h, h, e, LogTable.numerator(hj, hk), hl, hh, lo, hi, w, bits);
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
        LogTable t = p.table();
        if (t == null) {
            return general(l, h, e, p.ln2().lo(), p.ln2().hi(), p.work(), p.bits());
        }
        int first = LogTable.leading(l);
        int j = LogTable.coarse(first);
        int k = LogTable.fine(first, j);
        return special(l, h, e, LogTable.numerator(j, k), t.low(j, k), t.high(j, k), p.ln2().lo(), p.ln2().hi(), p.work(), p.bits());
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
        return around(l, h, e, k, m, byExponential(m, w), lo, hi, w, bits);
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
        return around(l, h, e, k, m, byTable(m, w, i, il, ih), lo, hi, w, bits);
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
        shiftFact(m, d, n, k, w, kk, under, over, f.lo(), f.hi(), low, high);
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
            Facts.finer(m, l, e - n, n);
            return m;
        }
        BigInteger m = Arith.floorShift(l, -n);
        Pow2.addFact(w, -n);
        leadingDown(l, b, m, w);
        Facts.coarserLower(m, l, e, -n);
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

    /** ln(2^k m/s) and ln(2^k n/s) from ln(2^k) and ln(m/s), without its proof: the contract is word for word that of {@link #shiftProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && -536870912 <= k && k <= 536870912 && kk.value == k;
      @ requires 0 < BigInteger.pow2(w) && BigInteger.pow2(w) <= m.value && 0 <= d.value && n.value == m.value + d.value;
      @ requires Real.ge(Real.ln(Real.num(1, k)), kk.value * under.value, -w) && Real.le(Real.ln(Real.num(1, k)), kk.value * over.value, -w);
      @ requires Real.ge(Real.ln(Real.num(m.value, -w)), al.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), ah.value, -w);
      @ requires low.value == kk.value * under.value + al.value && high.value == kk.value * over.value + ah.value + d.value;
      @ ensures Real.ge(Real.ln(Real.num(m.value, k - w)), low.value, -w);
      @ ensures Real.le(Real.ln(Real.num(n.value, k - w)), high.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void shiftFact(BigInteger m, BigInteger d, BigInteger n, int k, int w, BigInteger kk, BigInteger under, BigInteger over,
            BigInteger al, BigInteger ah, BigInteger low, BigInteger high) {
    }

    /** ln(2^k f) = ln(2^k) + ln(f), and ln((m+d)/s) is at most ln(m/s) + d/s; never called, it proves the contract of {@link #shiftFact}. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && -536870912 <= k && k <= 536870912 && kk.value == k;
      @ requires 0 < BigInteger.pow2(w) && BigInteger.pow2(w) <= m.value && 0 <= d.value && n.value == m.value + d.value;
      @ requires Real.ge(Real.ln(Real.num(1, k)), kk.value * under.value, -w) && Real.le(Real.ln(Real.num(1, k)), kk.value * over.value, -w);
      @ requires Real.ge(Real.ln(Real.num(m.value, -w)), al.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), ah.value, -w);
      @ requires low.value == kk.value * under.value + al.value && high.value == kk.value * over.value + ah.value + d.value;
      @ ensures Real.ge(Real.ln(Real.num(m.value, k - w)), low.value, -w);
      @ ensures Real.le(Real.ln(Real.num(n.value, k - w)), high.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void shiftProof(BigInteger m, BigInteger d, BigInteger n, int k, int w, BigInteger kk, BigInteger under, BigInteger over,
            BigInteger al, BigInteger ah, BigInteger low, BigInteger high) {
        BigInteger a = kk.multiply(under);
        BigInteger b = kk.multiply(over);
        BigInteger c = ah.add(d);
        LnPow2.scaleFact(m, k, w);
        LnPow2.scaleFact(n, k, w);
        grownFact(m, d, ah, w);
        Facts.sum(a, al, low, -w);
        Facts.sum(b, c, high, -w);
    }

    /** ln((m+d)/s) &lt;= ln(m/s) + d/s for m at least s = 2^w, without its proof: the contract is word for word that of {@link #grownProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 < BigInteger.pow2(w) && BigInteger.pow2(w) <= m.value && 0 <= d.value;
      @ requires Real.le(Real.ln(Real.num(m.value, -w)), u.value, -w);
      @ ensures Real.le(Real.ln(Real.num(m.value + d.value, -w)), u.value + d.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void grownFact(BigInteger m, BigInteger d, BigInteger u, int w) {
    }

    /** exp(ln(m/s) + d/s) = (m/s) exp(d/s), where exp(y) = 1 + y E_1(y) is at least 1 + y; never called, it proves the contract of {@link #grownFact}. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 < BigInteger.pow2(w) && BigInteger.pow2(w) <= m.value && 0 <= d.value;
      @ requires Real.le(Real.ln(Real.num(m.value, -w)), u.value, -w);
      @ ensures Real.le(Real.ln(Real.num(m.value + d.value, -w)), u.value + d.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void grownProof(BigInteger m, BigInteger d, BigInteger u, int w) {
        BigInteger s = BigInteger.valueOf(1L).shiftLeft(w);
        BigInteger sd = s.add(d);
        BigInteger md = m.add(d);
        BigInteger v = u.add(d);
        tangent(m, d, md, sd, w);
        Facts.number(m, -w);
        Facts.number(d, -w);
        Facts.lnInverse(m, -w);
        smallFact(d, w);
        Facts.expSum(-w);
        /*@ assert Real.exp(Real.add(Real.ln(Real.num(m.value, -w)), Real.num(d.value, -w)))
          @     == Real.mul(Real.num(m.value, -w), Real.exp(Real.num(d.value, -w))); @*/
        Fixed.lowerFact(m, -w, sd, -w, md, w);
        /*@ assert Real.ge(Real.exp(Real.add(Real.ln(Real.num(m.value, -w)), Real.num(d.value, -w))), md.value, -w); @*/
        Facts.lnIncreasing(md, -w);
        Facts.sum(u, d, v, -w);
    }

    /** exp(d/s) &gt;= 1 + d/s, s = 2^w, without its proof: the contract is word for word that of {@link #smallProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= d.value;
      @ ensures Real.ge(Real.exp(Real.num(d.value, -w)), BigInteger.pow2(w) + d.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void smallFact(BigInteger d, int w) {
    }

    /** exp(y) = 1 + y E_1(y) and E_1 is at least 1; never called, it proves the contract of {@link #smallFact}. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= d.value;
      @ ensures Real.ge(Real.exp(Real.num(d.value, -w)), BigInteger.pow2(w) + d.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void smallProof(BigInteger d, int w) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger s = one.shiftLeft(w);
        BigInteger sd = s.add(d);
        Facts.pow2Zero();
        Facts.number(d, -w);
        Facts.number(one, 0);
        Facts.coarserLower(zero, d, -w, 0);
        Facts.tailLower(zero, -w);
        Facts.tailLower(one, -w);
        Facts.tailStep(one, zero);
        Facts.product(d, -w, one, 0, d);
        Facts.quotientLower(d, -w, one, one, 0, d);
        Facts.finer(s, one, -w, w);
        Facts.sum(s, d, sd, -w);
    }

    /** m (1 + d/s) is at least m + d. */
    /*@ public normal_behavior
      @ requires 0 <= w && 0 < BigInteger.pow2(w) && BigInteger.pow2(w) <= m.value && 0 <= d.value;
      @ requires n.value == m.value + d.value && sd.value == BigInteger.pow2(w) + d.value;
      @ ensures n.value * BigInteger.pow2(w) <= m.value * sd.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void tangent(BigInteger m, BigInteger d, BigInteger n, BigInteger sd, int w) {
        /*@ assert d.value * BigInteger.pow2(w) <= d.value * m.value; @*/
    }

    /** Encloses ln 2, as an interval of exponent -w. */
    /*@ public behavior
      @ requires 64 <= w && w <= 268435456;
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.ln(Real.num(2, 0)), \result.lo.value, -w) && Real.le(Real.ln(Real.num(2, 0)), \result.hi.value, -w);
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval two(int w) {
        BigInteger two = BigInteger.valueOf(2L);
        if (w > 2048) {
            BigInteger m = two.shiftLeft(w);
            Facts.pow2Step(w);
            Facts.number(two, 0);
            Facts.number(m, -w);
            Facts.finer(m, two, -w, w);
            return byExponential(m, w);
        }
        Facts.pow2Zero();
        return LogTable.entry(2L, 1L, 0, w);
    }

    /** Encloses ln(m/s), s = 2^w, where ln(i/64) is between il/s and ih/s: ln(m/s) = ln(i/64) + ln(64 m/(i s)). */
    /*@ public behavior
      @ requires 64 <= w && w <= 268435456 && 64 <= i && i <= 255;
      @ requires Real.ge(Real.ln(Real.num(i, -6)), il.value, -w) && Real.le(Real.ln(Real.num(i, -6)), ih.value, -w);
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.ln(Real.num(m.value, -w)), \result.lo.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), \result.hi.value, -w);
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval byTable(BigInteger m, int w, int i, BigInteger il, BigInteger ih) {
        BigInteger q = BigInteger.valueOf((long) i);
        BigInteger x = m.shiftLeft(6);
        BigInteger y = q.shiftLeft(w);
        if (!isNear(x, y, il, ih)) {
            throw new ArithmeticException("internal precision exhausted");
        }
        return near(m, q, x, y, il, ih, w);
    }

    /** The same for x = 64 m and y = q s, with x/y between 1 and 2. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && x.value == m.value * BigInteger.pow2(6) && y.value == q.value * BigInteger.pow2(w);
      @ requires 0 < y.value && y.value <= x.value && x.value <= 2 * y.value && il.value <= ih.value;
      @ requires Real.ge(Real.ln(Real.num(q.value, -6)), il.value, -w) && Real.le(Real.ln(Real.num(q.value, -6)), ih.value, -w);
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.ln(Real.num(m.value, -w)), \result.lo.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval near(BigInteger m, BigInteger q, BigInteger x, BigInteger y, BigInteger il, BigInteger ih, int w) {
        splitFact(m, q, x, y, w);
        Interval r = ratio(x, y, y, -w - 6, w);
        return joined(m, q, r, il, ih, w);
    }

    /** Whether x/y is between 1 and 2, and the bounds in order. */
    /*@ public normal_behavior
      @ ensures \result ==> 0 < y.value && y.value <= x.value && x.value <= 2 * y.value && il.value <= ih.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static boolean isNear(BigInteger x, BigInteger y, BigInteger il, BigInteger ih) {
        return y.signum() > 0 && y.compareTo(x) <= 0 && x.compareTo(y.add(y)) <= 0 && il.compareTo(ih) <= 0;
    }

    /** ln(m/s) = (ln(m/s) - ln(q/64)) + ln(q/64). */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && il.value <= ih.value && \invariant_for(r) && r.exp == -w;
      @ requires Real.ge(Real.sub(Real.ln(Real.num(m.value, -w)), Real.ln(Real.num(q.value, -6))), r.lo.value, -w);
      @ requires Real.le(Real.sub(Real.ln(Real.num(m.value, -w)), Real.ln(Real.num(q.value, -6))), r.hi.value, -w);
      @ requires Real.ge(Real.ln(Real.num(q.value, -6)), il.value, -w) && Real.le(Real.ln(Real.num(q.value, -6)), ih.value, -w);
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.ln(Real.num(m.value, -w)), \result.lo.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval joined(BigInteger m, BigInteger q, Interval r, BigInteger il, BigInteger ih, int w) {
        BigInteger l = il.add(r.lo());
        BigInteger h = ih.add(r.hi());
        Facts.difference();
        /*@ assert Real.ln(Real.num(m.value, -w)) == Real.add(Real.sub(Real.ln(Real.num(m.value, -w)), Real.ln(Real.num(q.value, -6))),
          @     Real.ln(Real.num(q.value, -6))); @*/
        Facts.sum(r.lo(), il, l, -w);
        Facts.sum(r.hi(), ih, h, -w);
        return new Interval(l, h, -w);
    }

    /** The common denominator of m/s and q/64, without its proof: the contract is word for word that of {@link #splitProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && x.value == m.value * BigInteger.pow2(6) && y.value == q.value * BigInteger.pow2(w);
      @ ensures Real.num(x.value, -w - 6) == Real.num(m.value, -w) && Real.num(y.value, -w - 6) == Real.num(q.value, -6);
      @ ensures Real.ge(Real.num(q.value, -6), y.value, -w - 6) && Real.le(Real.num(q.value, -6), y.value, -w - 6);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void splitFact(BigInteger m, BigInteger q, BigInteger x, BigInteger y, int w) {
    }

    /** Shifting changes the name, not the number; never called, it proves the contract of {@link #splitFact}. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && x.value == m.value * BigInteger.pow2(6) && y.value == q.value * BigInteger.pow2(w);
      @ ensures Real.num(x.value, -w - 6) == Real.num(m.value, -w) && Real.num(y.value, -w - 6) == Real.num(q.value, -6);
      @ ensures Real.ge(Real.num(q.value, -6), y.value, -w - 6) && Real.le(Real.num(q.value, -6), y.value, -w - 6);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void splitProof(BigInteger m, BigInteger q, BigInteger x, BigInteger y, int w) {
        Facts.number(m, -w);
        Facts.number(q, -6);
        Facts.number(x, -w - 6);
        Facts.number(y, -w - 6);
        Facts.finer(x, m, -w - 6, 6);
        Facts.finer(y, q, -w - 6, w);
    }

    /** Encloses ln(x/y) for all y from l to h, where 0 &lt; l &lt;= h &lt;= x &lt;= 2 l, all of exponent e; the result has the exponent -w. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && -536870912 <= e && e <= 536870912;
      @ requires 0 < l.value && l.value <= h.value && h.value <= x.value && x.value <= 2 * l.value;
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures (\forall \bigint y; Real.ge(y, l.value, e) && Real.le(y, h.value, e)
      @     ==> Real.ge(Real.sub(Real.ln(Real.num(x.value, e)), Real.ln(y)), \result.lo.value, -w));
      @ ensures (\forall \bigint y; Real.ge(y, l.value, e) && Real.le(y, h.value, e)
      @     ==> Real.le(Real.sub(Real.ln(Real.num(x.value, e)), Real.ln(y)), \result.hi.value, -w));
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval ratio(BigInteger x, BigInteger l, BigInteger h, int e, int w) {
        BigInteger a = x.subtract(h).shiftLeft(w);
        BigInteger b = x.add(h);
        BigInteger c = x.subtract(l).shiftLeft(w);
        BigInteger d = x.add(l);
        Facts.pow2Step(w - 2);
        Facts.pow2Step(w - 1);
        numerators(x, l, h, a, c, w);
        BigInteger zl = a.divide(b);
        BigInteger zh = Arith.ceilDiv(c, d);
        third(c, d, zh, w);
        inOrder(a, c, b, d, zl, zh);
        Interval r = atanh(zl, zh, w);
        ratioFact(x, l, h, a, c, zl, zh, e, w);
        return r;
    }

    /** The numerators of the quotients are in order, and the greater at most a third of its denominator. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(w) && 0 < l.value && l.value <= h.value && h.value <= x.value && x.value <= 2 * l.value;
      @ requires a.value == (x.value - h.value) * BigInteger.pow2(w) && c.value == (x.value - l.value) * BigInteger.pow2(w);
      @ ensures 0 <= a.value && a.value <= c.value && 3 * c.value <= (x.value + l.value) * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void numerators(BigInteger x, BigInteger l, BigInteger h, BigInteger a, BigInteger c, int w) {
    }

    /** The upper quotient is hardly more than 1/3. */
    /*@ public normal_behavior
      @ requires 4 <= BigInteger.pow2(w) && 0 < d.value && 3 * c.value <= d.value * BigInteger.pow2(w);
      @ requires (zh.value - 1) * d.value < c.value;
      @ ensures 2 * zh.value <= BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void third(BigInteger c, BigInteger d, BigInteger zh, int w) {
        /*@ assert (3 * zh.value - 3) * d.value < BigInteger.pow2(w) * d.value; @*/
        /*@ assert 3 * zh.value - 3 < BigInteger.pow2(w); @*/
    }

    /** The lower quotient is not above the upper one. */
    /*@ public normal_behavior
      @ requires 0 <= a.value && a.value <= c.value && 0 < d.value && d.value <= b.value;
      @ requires zl.value * b.value <= a.value && a.value < (zl.value + 1) * b.value && c.value <= zh.value * d.value;
      @ ensures 0 <= zl.value && zl.value <= zh.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void inOrder(BigInteger a, BigInteger c, BigInteger b, BigInteger d, BigInteger zl, BigInteger zh) {
        /*@ assert 0 <= zl.value; @*/
        /*@ assert zl.value * d.value <= zl.value * b.value; @*/
        /*@ assert zl.value * d.value <= zh.value * d.value; @*/
    }

    /** ln(x/y) = 2 z A_1(z^2) where z = (x-y)/(x+y) is between zl/s and zh/s, without its proof: the contract is word for word that of {@link #ratioProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && -536870912 <= e && e <= 536870912;
      @ requires 0 < l.value && l.value <= h.value && h.value <= x.value && 0 <= zl.value && 2 * zh.value <= BigInteger.pow2(w);
      @ requires a.value == (x.value - h.value) * BigInteger.pow2(w) && zl.value * (x.value + h.value) <= a.value;
      @ requires c.value == (x.value - l.value) * BigInteger.pow2(w) && c.value <= zh.value * (x.value + l.value);
      @ ensures (\forall \bigint y; Real.ge(y, l.value, e) && Real.le(y, h.value, e)
      @     ==> Real.ge(Real.div(Real.sub(Real.num(x.value, e), y), Real.add(Real.num(x.value, e), y)), zl.value, -w));
      @ ensures (\forall \bigint y; Real.ge(y, l.value, e) && Real.le(y, h.value, e)
      @     ==> Real.le(Real.div(Real.sub(Real.num(x.value, e), y), Real.add(Real.num(x.value, e), y)), zh.value, -w));
      @ ensures (\forall \bigint y; Real.ge(y, l.value, e) && Real.le(y, h.value, e)
      @     ==> Real.sub(Real.ln(Real.num(x.value, e)), Real.ln(y))
      @     == Real.mul(Real.num(2, 0), Real.mul(Real.div(Real.sub(Real.num(x.value, e), y), Real.add(Real.num(x.value, e), y)),
      @     Real.at(1, Real.mul(Real.div(Real.sub(Real.num(x.value, e), y), Real.add(Real.num(x.value, e), y)),
      @     Real.div(Real.sub(Real.num(x.value, e), y), Real.add(Real.num(x.value, e), y)))))));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void ratioFact(BigInteger x, BigInteger l, BigInteger h, BigInteger a, BigInteger c, BigInteger zl, BigInteger zh, int e, int w) {
    }

    /** z is between 0 and 1/2; never called, it proves the contract of {@link #ratioFact}. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && -536870912 <= e && e <= 536870912;
      @ requires 0 < l.value && l.value <= h.value && h.value <= x.value && 0 <= zl.value && 2 * zh.value <= BigInteger.pow2(w);
      @ requires a.value == (x.value - h.value) * BigInteger.pow2(w) && zl.value * (x.value + h.value) <= a.value;
      @ requires c.value == (x.value - l.value) * BigInteger.pow2(w) && c.value <= zh.value * (x.value + l.value);
      @ ensures (\forall \bigint y; Real.ge(y, l.value, e) && Real.le(y, h.value, e)
      @     ==> Real.ge(Real.div(Real.sub(Real.num(x.value, e), y), Real.add(Real.num(x.value, e), y)), zl.value, -w));
      @ ensures (\forall \bigint y; Real.ge(y, l.value, e) && Real.le(y, h.value, e)
      @     ==> Real.le(Real.div(Real.sub(Real.num(x.value, e), y), Real.add(Real.num(x.value, e), y)), zh.value, -w));
      @ ensures (\forall \bigint y; Real.ge(y, l.value, e) && Real.le(y, h.value, e)
      @     ==> Real.sub(Real.ln(Real.num(x.value, e)), Real.ln(y))
      @     == Real.mul(Real.num(2, 0), Real.mul(Real.div(Real.sub(Real.num(x.value, e), y), Real.add(Real.num(x.value, e), y)),
      @     Real.at(1, Real.mul(Real.div(Real.sub(Real.num(x.value, e), y), Real.add(Real.num(x.value, e), y)),
      @     Real.div(Real.sub(Real.num(x.value, e), y), Real.add(Real.num(x.value, e), y)))))));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void ratioProof(BigInteger x, BigInteger l, BigInteger h, BigInteger a, BigInteger c, BigInteger zl, BigInteger zh, int e, int w) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        Facts.pow2Zero();
        Facts.pow2Step(w);
        Facts.pow2Step(w - 1);
        quotientFact(x, l, h, a, c, zl, zh, e, w);
        half(zl, zh, w);
        Facts.number(x, e);
        Facts.coarserLower(l, x, e, 0);
        Facts.coarserLower(zero, zl, -w, w);
        Facts.coarserUpper(one, zh, -w, w - 1);
        Facts.lnSeries(l, e);
    }

    /** Bounds from 0 to 1/2. */
    /*@ public normal_behavior
      @ requires 2 <= w && BigInteger.pow2(w) == 2 * BigInteger.pow2(w - 1) && 0 < BigInteger.pow2(w);
      @ requires 0 <= zl.value && 2 * zh.value <= BigInteger.pow2(w);
      @ ensures 0 * BigInteger.pow2(w) <= zl.value && zh.value <= 1 * BigInteger.pow2(w - 1);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void half(BigInteger zl, BigInteger zh, int w) {
    }

    /** z = (x-y)/(x+y) is between zl/s and zh/s, without its proof: the contract is word for word that of {@link #quotientProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && -536870912 <= e && e <= 536870912;
      @ requires 0 < l.value && l.value <= h.value && h.value <= x.value && 0 <= zl.value;
      @ requires a.value == (x.value - h.value) * BigInteger.pow2(w) && zl.value * (x.value + h.value) <= a.value;
      @ requires c.value == (x.value - l.value) * BigInteger.pow2(w) && c.value <= zh.value * (x.value + l.value);
      @ ensures (\forall \bigint y; Real.ge(y, l.value, e) && Real.le(y, h.value, e)
      @     ==> Real.ge(Real.div(Real.sub(Real.num(x.value, e), y), Real.add(Real.num(x.value, e), y)), zl.value, -w));
      @ ensures (\forall \bigint y; Real.ge(y, l.value, e) && Real.le(y, h.value, e)
      @     ==> Real.le(Real.div(Real.sub(Real.num(x.value, e), y), Real.add(Real.num(x.value, e), y)), zh.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void quotientFact(BigInteger x, BigInteger l, BigInteger h, BigInteger a, BigInteger c, BigInteger zl, BigInteger zh, int e, int w) {
    }

    /** The lower end is the least numerator over the greatest denominator, and the upper end the reverse; never called, it proves the contract of {@link #quotientFact}. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && -536870912 <= e && e <= 536870912;
      @ requires 0 < l.value && l.value <= h.value && h.value <= x.value && 0 <= zl.value;
      @ requires a.value == (x.value - h.value) * BigInteger.pow2(w) && zl.value * (x.value + h.value) <= a.value;
      @ requires c.value == (x.value - l.value) * BigInteger.pow2(w) && c.value <= zh.value * (x.value + l.value);
      @ ensures (\forall \bigint y; Real.ge(y, l.value, e) && Real.le(y, h.value, e)
      @     ==> Real.ge(Real.div(Real.sub(Real.num(x.value, e), y), Real.add(Real.num(x.value, e), y)), zl.value, -w));
      @ ensures (\forall \bigint y; Real.ge(y, l.value, e) && Real.le(y, h.value, e)
      @     ==> Real.le(Real.div(Real.sub(Real.num(x.value, e), y), Real.add(Real.num(x.value, e), y)), zh.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void quotientProof(BigInteger x, BigInteger l, BigInteger h, BigInteger a, BigInteger c, BigInteger zl, BigInteger zh, int e, int w) {
        BigInteger b = x.add(h);
        BigInteger d = x.add(l);
        sides(x, l, h, a, c, zh, w);
        numeratorFact(x, l, h, a, c, e, w);
        denominatorFact(x, l, h, b, d, e);
        Facts.quotientLower(a, e - w, d, b, e, zl);
        Facts.quotientUpper(c, e - w, d, d, e, zh);
    }

    /** The upper end is not negative. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 < l.value && l.value <= h.value && h.value <= x.value;
      @ requires c.value == (x.value - l.value) * BigInteger.pow2(w) && c.value <= zh.value * (x.value + l.value);
      @ ensures 0 <= zh.value && 0 < x.value + l.value && 0 < x.value + h.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void sides(BigInteger x, BigInteger l, BigInteger h, BigInteger a, BigInteger c, BigInteger zh, int w) {
        Facts.pow2Step(w);
        /*@ assert 0 <= c.value; @*/
    }

    /** Bounds of x - y, without its proof: the contract is word for word that of {@link #numeratorProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && -536870912 <= e && e <= 536870912;
      @ requires a.value == (x.value - h.value) * BigInteger.pow2(w) && c.value == (x.value - l.value) * BigInteger.pow2(w);
      @ ensures (\forall \bigint y; Real.le(y, h.value, e) ==> Real.ge(Real.sub(Real.num(x.value, e), y), a.value, e - w));
      @ ensures (\forall \bigint y; Real.ge(y, l.value, e) ==> Real.le(Real.sub(Real.num(x.value, e), y), c.value, e - w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void numeratorFact(BigInteger x, BigInteger l, BigInteger h, BigInteger a, BigInteger c, int e, int w) {
    }

    /** x - y = x + (-y); never called, it proves the contract of {@link #numeratorFact}. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && -536870912 <= e && e <= 536870912;
      @ requires a.value == (x.value - h.value) * BigInteger.pow2(w) && c.value == (x.value - l.value) * BigInteger.pow2(w);
      @ ensures (\forall \bigint y; Real.le(y, h.value, e) ==> Real.ge(Real.sub(Real.num(x.value, e), y), a.value, e - w));
      @ ensures (\forall \bigint y; Real.ge(y, l.value, e) ==> Real.le(Real.sub(Real.num(x.value, e), y), c.value, e - w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void numeratorProof(BigInteger x, BigInteger l, BigInteger h, BigInteger a, BigInteger c, int e, int w) {
        BigInteger hm = h.negate();
        BigInteger lm = l.negate();
        BigInteger xh = x.subtract(h);
        BigInteger xl = x.subtract(l);
        Facts.number(x, e);
        Facts.difference();
        Facts.negation(h, hm, e);
        Facts.negation(l, lm, e);
        Facts.sum(x, hm, xh, e);
        Facts.sum(x, lm, xl, e);
        Facts.finer(a, xh, e - w, w);
        Facts.finer(c, xl, e - w, w);
    }

    /** Bounds of x + y, without its proof: the contract is word for word that of {@link #denominatorProof}, which is proved. */
    /*@ public normal_behavior
      @ requires b.value == x.value + h.value && d.value == x.value + l.value;
      @ ensures (\forall \bigint y; Real.le(y, h.value, e) ==> Real.le(Real.add(Real.num(x.value, e), y), b.value, e));
      @ ensures (\forall \bigint y; Real.ge(y, l.value, e) ==> Real.ge(Real.add(Real.num(x.value, e), y), d.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void denominatorFact(BigInteger x, BigInteger l, BigInteger h, BigInteger b, BigInteger d, int e) {
    }

    /** The sum of the bounds; never called, it proves the contract of {@link #denominatorFact}. */
    /*@ public normal_behavior
      @ requires b.value == x.value + h.value && d.value == x.value + l.value;
      @ ensures (\forall \bigint y; Real.le(y, h.value, e) ==> Real.le(Real.add(Real.num(x.value, e), y), b.value, e));
      @ ensures (\forall \bigint y; Real.ge(y, l.value, e) ==> Real.ge(Real.add(Real.num(x.value, e), y), d.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void denominatorProof(BigInteger x, BigInteger l, BigInteger h, BigInteger b, BigInteger d, int e) {
        Facts.number(x, e);
        Facts.sum(x, h, b, e);
        Facts.sum(x, l, d, e);
    }

    /** Encloses 2 z A_1(z^2) = ln((1+z)/(1-z)) for z from zl/s to zh/s, s = 2^w, zh at most s/2, as an interval of exponent -w. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= zl.value && zl.value <= zh.value && 2 * zh.value <= BigInteger.pow2(w);
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures (\forall \bigint z; Real.ge(z, zl.value, -w) && Real.le(z, zh.value, -w)
      @     ==> Real.ge(Real.mul(Real.num(2, 0), Real.mul(z, Real.at(1, Real.mul(z, z)))), \result.lo.value, -w));
      @ ensures (\forall \bigint z; Real.ge(z, zl.value, -w) && Real.le(z, zh.value, -w)
      @     ==> Real.le(Real.mul(Real.num(2, 0), Real.mul(z, Real.at(1, Real.mul(z, z)))), \result.hi.value, -w));
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval atanh(BigInteger zl, BigInteger zh, int w) {
        BigInteger vl = squareDown(zl, w);
        BigInteger vh = squareUp(zh, w);
        squaresOrder(zl, zh, vl, vh, w);
        Interval a = series(vl, vh, w);
        return scaled(zl, zh, vl, vh, a.lo(), a.hi(), w);
    }

    /** Encloses 2 z A_1(z^2), where A_1(v) is between al/s and ah/s for all v from vl/s to vh/s. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= zl.value && zl.value <= zh.value && 0 <= al.value && al.value <= ah.value;
      @ requires vl.value * BigInteger.pow2(w) <= zl.value * zl.value && zh.value * zh.value <= vh.value * BigInteger.pow2(w);
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(1, v), al.value, -w));
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(1, v), ah.value, -w));
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures (\forall \bigint z; Real.ge(z, zl.value, -w) && Real.le(z, zh.value, -w)
      @     ==> Real.ge(Real.mul(Real.num(2, 0), Real.mul(z, Real.at(1, Real.mul(z, z)))), \result.lo.value, -w));
      @ ensures (\forall \bigint z; Real.ge(z, zl.value, -w) && Real.le(z, zh.value, -w)
      @     ==> Real.le(Real.mul(Real.num(2, 0), Real.mul(z, Real.at(1, Real.mul(z, z)))), \result.hi.value, -w));
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval scaled(BigInteger zl, BigInteger zh, BigInteger vl, BigInteger vh, BigInteger al, BigInteger ah, int w) {
        BigInteger l = Arith.floorShift(zl.add(zl).multiply(al), w);
        BigInteger h = Arith.ceilShift(zh.add(zh).multiply(ah), w);
        Facts.pow2Step(w);
        products(zl, zh, al, ah, l, h, w);
        atanhFact(zl, zh, vl, vh, al, ah, l, h, w);
        return new Interval(l, h, -w);
    }

    /** The square of z/s, rounded down, for z at most s/2, s = 2^w. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= z.value;
      @ ensures 0 <= \result.value && \result.value * BigInteger.pow2(w) <= z.value * z.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger squareDown(BigInteger z, int w) {
        BigInteger zz = z.multiply(z);
        BigInteger v = Arith.floorShift(zz, w);
        Facts.pow2Step(w);
        squareSign(z, zz, v, w);
        return v;
    }

    /** A square rounded down is not negative. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(w) && zz.value == z.value * z.value && zz.value < (v.value + 1) * BigInteger.pow2(w);
      @ ensures 0 <= v.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void squareSign(BigInteger z, BigInteger zz, BigInteger v, int w) {
        /*@ assert 0 <= zz.value; @*/
    }

    /** The square of z/s, rounded up, for z at most s/2, s = 2^w. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= z.value && 2 * z.value <= BigInteger.pow2(w);
      @ ensures z.value * z.value <= \result.value * BigInteger.pow2(w) && 4 * \result.value <= BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger squareUp(BigInteger z, int w) {
        BigInteger zz = z.multiply(z);
        BigInteger v = Arith.ceilShift(zz, w);
        Facts.pow2Step(w - 2);
        Facts.pow2Step(w - 1);
        quarter(z, zz, v, w);
        return v;
    }

    /** The square of at most 1/2 is at most 1/4. */
    /*@ public normal_behavior
      @ requires 2 <= w && 0 < BigInteger.pow2(w - 2) && BigInteger.pow2(w) == 4 * BigInteger.pow2(w - 2);
      @ requires 0 <= z.value && 2 * z.value <= BigInteger.pow2(w) && zz.value == z.value * z.value && (v.value - 1) * BigInteger.pow2(w) < zz.value;
      @ ensures 4 * v.value <= BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void quarter(BigInteger z, BigInteger zz, BigInteger v, int w) {
        /*@ assert zz.value <= BigInteger.pow2(w - 2) * BigInteger.pow2(w); @*/
        /*@ assert v.value - 1 < BigInteger.pow2(w - 2); @*/
    }

    /** The squares are in order. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= zl.value && zl.value <= zh.value;
      @ requires vl.value * BigInteger.pow2(w) <= zl.value * zl.value && zh.value * zh.value <= vh.value * BigInteger.pow2(w);
      @ ensures vl.value <= vh.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void squaresOrder(BigInteger zl, BigInteger zh, BigInteger vl, BigInteger vh, int w) {
        Facts.pow2Step(w);
        /*@ assert zl.value * zl.value <= zh.value * zh.value; @*/
    }

    /** The products are in order. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(w) && 0 <= zl.value && zl.value <= zh.value && 0 <= al.value && al.value <= ah.value;
      @ requires l.value * BigInteger.pow2(w) <= (zl.value + zl.value) * al.value;
      @ requires (zh.value + zh.value) * ah.value <= h.value * BigInteger.pow2(w);
      @ ensures l.value <= h.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void products(BigInteger zl, BigInteger zh, BigInteger al, BigInteger ah, BigInteger l, BigInteger h, int w) {
        /*@ assert zl.value * al.value <= zh.value * ah.value; @*/
    }

    /** 2 z A_1(z^2) for all z from zl/s to zh/s, without its proof: the contract is word for word that of {@link #atanhProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= zl.value && zl.value <= zh.value && 0 <= al.value && al.value <= ah.value;
      @ requires vl.value * BigInteger.pow2(w) <= zl.value * zl.value && zh.value * zh.value <= vh.value * BigInteger.pow2(w);
      @ requires l.value * BigInteger.pow2(w) <= (zl.value + zl.value) * al.value;
      @ requires (zh.value + zh.value) * ah.value <= h.value * BigInteger.pow2(w);
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(1, v), al.value, -w));
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(1, v), ah.value, -w));
      @ ensures (\forall \bigint z; Real.ge(z, zl.value, -w) && Real.le(z, zh.value, -w)
      @     ==> Real.ge(Real.mul(Real.num(2, 0), Real.mul(z, Real.at(1, Real.mul(z, z)))), l.value, -w));
      @ ensures (\forall \bigint z; Real.ge(z, zl.value, -w) && Real.le(z, zh.value, -w)
      @     ==> Real.le(Real.mul(Real.num(2, 0), Real.mul(z, Real.at(1, Real.mul(z, z)))), h.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void atanhFact(BigInteger zl, BigInteger zh, BigInteger vl, BigInteger vh, BigInteger al, BigInteger ah, BigInteger l, BigInteger h, int w) {
    }

    /** All factors are nonnegative, so that the products of lower bounds are lower bounds, and so above; never called, it proves the contract of {@link #atanhFact}. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= zl.value && zl.value <= zh.value && 0 <= al.value && al.value <= ah.value;
      @ requires vl.value * BigInteger.pow2(w) <= zl.value * zl.value && zh.value * zh.value <= vh.value * BigInteger.pow2(w);
      @ requires l.value * BigInteger.pow2(w) <= (zl.value + zl.value) * al.value;
      @ requires (zh.value + zh.value) * ah.value <= h.value * BigInteger.pow2(w);
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(1, v), al.value, -w));
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(1, v), ah.value, -w));
      @ ensures (\forall \bigint z; Real.ge(z, zl.value, -w) && Real.le(z, zh.value, -w)
      @     ==> Real.ge(Real.mul(Real.num(2, 0), Real.mul(z, Real.at(1, Real.mul(z, z)))), l.value, -w));
      @ ensures (\forall \bigint z; Real.ge(z, zl.value, -w) && Real.le(z, zh.value, -w)
      @     ==> Real.le(Real.mul(Real.num(2, 0), Real.mul(z, Real.at(1, Real.mul(z, z)))), h.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void atanhProof(BigInteger zl, BigInteger zh, BigInteger vl, BigInteger vh, BigInteger al, BigInteger ah, BigInteger l, BigInteger h, int w) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger two = BigInteger.valueOf(2L);
        BigInteger c = zl.multiply(al);
        BigInteger d = zh.multiply(ah);
        Facts.pow2Zero();
        Facts.coarserLower(zero, zl, -w, 0);
        Facts.coarserLower(zero, al, -w, 0);
        Fixed.lowerFact(zl, -w, zl, -w, vl, w);
        Fixed.upperFact(zh, -w, zh, -w, vh, w);
        Facts.product(zl, -w, al, -w, c);
        Facts.product(zh, -w, ah, -w, d);
        Facts.coarserLower(zero, c, -w - w, 0);
        Facts.number(two, 0);
        Facts.coarserLower(zero, two, 0, 0);
        Fixed.lowerFact(two, 0, c, -w - w, l, w);
        Fixed.upperFact(two, 0, d, -w - w, h, w);
    }

    /**
     * Encloses A_1(v) for v from vl/s to vh/s, s = 2^w, vh at most s/4, as an interval of exponent -w.
     *
     * <p>t/s &lt;= A_m(v) &lt;= (t+c)/s is kept from m = 2n+1 down to 1 by A_m(v) = 1/m + v A_(m+2)(v). Error: v is less than 2^-b, so the slack
     * c shrinks by 2^b in a turn, to which come the two roundings and, since t is at most 2s, twice the uncertainty of v.
     */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= vl.value && vl.value <= vh.value && 4 * vh.value <= BigInteger.pow2(w);
      @ ensures \invariant_for(\result) && \result.exp == -w && 0 <= \result.lo.value;
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(1, v), \result.lo.value, -w));
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(1, v), \result.hi.value, -w));
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval series(BigInteger vl, BigInteger vh, int w) {
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger two = BigInteger.valueOf(2L);
        int n = vh.bitLength();
        small(vh, n, w);
        int b = w - n;
        BigInteger s = one.shiftLeft(w);
        BigInteger wide = vh.subtract(vl);
        BigInteger more = wide.add(wide).add(BigInteger.valueOf(3L));
        BigInteger k = BigInteger.valueOf((long) (w / b + 1));
        BigInteger m = two.multiply(k).add(one);
        BigInteger t = BigInteger.valueOf(0L);
        BigInteger c = s.add(s);
        startFact(vl, vh, w, s, m);
        /*@ loop_invariant k != null && m != null && t != null && c != null && 0 <= k.value && m.value == 2 * k.value + 1;
          @ loop_invariant 0 <= t.value && t.value <= 2 * s.value && 0 <= c.value;
          @ loop_invariant (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
          @     ==> Real.ge(Real.at(m.value, v), t.value, -w));
          @ loop_invariant (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
          @     ==> Real.le(Real.at(m.value, v), t.value + c.value, -w));
          @ decreases k.value; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (k.signum() > 0) {
            BigInteger i = m;
            k = k.subtract(one);
            m = m.subtract(two);
            BigInteger q = s.divide(m);
            BigInteger r = Arith.floorShift(vl.multiply(t), w);
            BigInteger h = Arith.floorShift(c, b);
            BigInteger u = q.add(r);
            BigInteger d = h.add(more);
            turnFact(vl, vh, w, n, s, m, i, t, c, q, r, h, u, d);
            t = u;
            c = d;
        }
        return new Interval(t, t.add(c), -w);
    }

    /** A number of at most 1/4 has at most w - 1 bits. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= n && 0 <= vh.value && 4 * vh.value <= BigInteger.pow2(w) && vh.value < BigInteger.pow2(n);
      @ requires vh.value > 0 ==> n >= 1 && BigInteger.pow2(n - 1) <= vh.value;
      @ requires vh.value == 0 ==> n == 0;
      @ ensures n <= w - 1 && 0 < BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void small(BigInteger vh, int n, int w) {
        Facts.pow2Step(w - 1);
        if (n >= w) {
            Pow2.addFact(w - 1, n - w);
        }
    }

    /** The start of the series, without its proof: the contract is word for word that of {@link #startProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= vl.value && vl.value <= vh.value && 4 * vh.value <= BigInteger.pow2(w);
      @ requires s.value == BigInteger.pow2(w) && 1 <= m.value;
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(m.value, v), 0, -w));
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(m.value, v), s.value + s.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void startFact(BigInteger vl, BigInteger vh, int w, BigInteger s, BigInteger m) {
    }

    /** 0 &lt;= A_m(v) &lt;= 2; never called, it proves the contract of {@link #startFact}. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= vl.value && vl.value <= vh.value && 4 * vh.value <= BigInteger.pow2(w);
      @ requires s.value == BigInteger.pow2(w) && 1 <= m.value;
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(m.value, v), 0, -w));
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(m.value, v), s.value + s.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void startProof(BigInteger vl, BigInteger vh, int w, BigInteger s, BigInteger m) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger two = BigInteger.valueOf(2L);
        Facts.pow2Zero();
        Facts.pow2Step(w - 2);
        Facts.pow2Step(w - 1);
        Facts.coarserLower(zero, vl, -w, 0);
        Facts.coarserUpper(one, vh, -w, w - 2);
        Facts.atanhBase(m, -w);
        Facts.finer(zero, zero, -w, w);
        Facts.finer(s.add(s), two, -w, w);
    }

    /** One turn of the series, without its proof: the contract is word for word that of {@link #turnProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= n && n <= w - 1 && 0 <= vl.value && vl.value <= vh.value && 4 * vh.value <= BigInteger.pow2(w);
      @ requires vh.value < BigInteger.pow2(n) && s.value == BigInteger.pow2(w) && 1 <= m.value && i.value == m.value + 2;
      @ requires 0 <= t.value && t.value <= 2 * s.value && 0 <= c.value && q.value * m.value <= s.value && s.value < (q.value + 1) * m.value;
      @ requires r.value * BigInteger.pow2(w) <= vl.value * t.value && vl.value * t.value < (r.value + 1) * BigInteger.pow2(w);
      @ requires h.value * BigInteger.pow2(w - n) <= c.value && c.value < (h.value + 1) * BigInteger.pow2(w - n);
      @ requires u.value == q.value + r.value && d.value == h.value + 2 * (vh.value - vl.value) + 3;
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(i.value, v), t.value, -w));
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(i.value, v), t.value + c.value, -w));
      @ ensures 0 <= u.value && u.value <= 2 * s.value && 0 <= d.value;
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(m.value, v), u.value, -w));
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(m.value, v), u.value + d.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void turnFact(BigInteger vl, BigInteger vh, int w, int n, BigInteger s, BigInteger m, BigInteger i, BigInteger t, BigInteger c,
            BigInteger q, BigInteger r, BigInteger h, BigInteger u, BigInteger d) {
    }

    /** A_m(v) = 1/m + v A_(m+2)(v); never called, it proves the contract of {@link #turnFact}. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= n && n <= w - 1 && 0 <= vl.value && vl.value <= vh.value && 4 * vh.value <= BigInteger.pow2(w);
      @ requires vh.value < BigInteger.pow2(n) && s.value == BigInteger.pow2(w) && 1 <= m.value && i.value == m.value + 2;
      @ requires 0 <= t.value && t.value <= 2 * s.value && 0 <= c.value && q.value * m.value <= s.value && s.value < (q.value + 1) * m.value;
      @ requires r.value * BigInteger.pow2(w) <= vl.value * t.value && vl.value * t.value < (r.value + 1) * BigInteger.pow2(w);
      @ requires h.value * BigInteger.pow2(w - n) <= c.value && c.value < (h.value + 1) * BigInteger.pow2(w - n);
      @ requires u.value == q.value + r.value && d.value == h.value + 2 * (vh.value - vl.value) + 3;
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(i.value, v), t.value, -w));
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(i.value, v), t.value + c.value, -w));
      @ ensures 0 <= u.value && u.value <= 2 * s.value && 0 <= d.value;
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(m.value, v), u.value, -w));
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(m.value, v), u.value + d.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void turnProof(BigInteger vl, BigInteger vh, int w, int n, BigInteger s, BigInteger m, BigInteger i, BigInteger t, BigInteger c,
            BigInteger q, BigInteger r, BigInteger h, BigInteger u, BigInteger d) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger tc = t.add(c);
        BigInteger rr = u.add(d).subtract(q).subtract(one);
        BigInteger qq = q.add(one);
        BigInteger ud = u.add(d);
        Pow2.addFact(n, w - n);
        turnSlack(vl, vh, w, n, t, c, r, h, rr);
        turnRange(vl, w, s, m, t, q, r, h, c, n);
        Facts.pow2Zero();
        Facts.pow2Step(w - 2);
        Facts.pow2Step(w - 1);
        Facts.coarserLower(zero, vl, -w, 0);
        Facts.coarserUpper(one, vh, -w, w - 2);
        Facts.coarserLower(zero, t, -w, 0);
        Fixed.lowerFact(vl, -w, t, -w, r, w);
        Fixed.upperFact(vh, -w, tc, -w, rr, w);
        Facts.number(one, 0);
        Facts.finer(s, one, -w, w);
        Facts.number(m, 0);
        Facts.quotientLower(s, -w, m, m, 0, q);
        Facts.quotientUpper(s, -w, m, m, 0, qq);
        Facts.sum(q, r, u, -w);
        Facts.sum(qq, rr, ud, -w);
        Facts.atanhStep(m, i, -w);
    }

    /** The slack of one turn. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(n) && 0 < BigInteger.pow2(w - n) && BigInteger.pow2(w) == BigInteger.pow2(n) * BigInteger.pow2(w - n);
      @ requires 0 <= vl.value && vl.value <= vh.value && vh.value < BigInteger.pow2(n) && 0 <= t.value && t.value <= 2 * BigInteger.pow2(w) && 0 <= c.value;
      @ requires vl.value * t.value < (r.value + 1) * BigInteger.pow2(w) && c.value < (h.value + 1) * BigInteger.pow2(w - n);
      @ requires rr.value == r.value + h.value + 2 * (vh.value - vl.value) + 2;
      @ ensures vh.value * (t.value + c.value) <= rr.value * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void turnSlack(BigInteger vl, BigInteger vh, int w, int n, BigInteger t, BigInteger c, BigInteger r, BigInteger h, BigInteger rr) {
        /*@ assert vh.value * c.value <= BigInteger.pow2(n) * c.value; @*/
        /*@ assert BigInteger.pow2(n) * c.value <= BigInteger.pow2(n) * ((h.value + 1) * BigInteger.pow2(w - n)); @*/
        /*@ assert vh.value * c.value <= (h.value + 1) * BigInteger.pow2(w); @*/
        /*@ assert (vh.value - vl.value) * t.value <= (vh.value - vl.value) * (2 * BigInteger.pow2(w)); @*/
    }

    /** The range of one turn. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(w) && s.value == BigInteger.pow2(w) && 0 < BigInteger.pow2(w - n) && 1 <= m.value;
      @ requires 0 <= vl.value && 4 * vl.value <= BigInteger.pow2(w) && 0 <= t.value && t.value <= 2 * s.value && 0 <= c.value;
      @ requires q.value * m.value <= s.value && s.value < (q.value + 1) * m.value;
      @ requires r.value * BigInteger.pow2(w) <= vl.value * t.value && vl.value * t.value < (r.value + 1) * BigInteger.pow2(w);
      @ requires c.value < (h.value + 1) * BigInteger.pow2(w - n);
      @ ensures 0 <= q.value && q.value <= s.value && 0 <= r.value && r.value <= s.value && 0 <= h.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void turnRange(BigInteger vl, int w, BigInteger s, BigInteger m, BigInteger t, BigInteger q, BigInteger r, BigInteger h, BigInteger c, int n) {
        /*@ assert 0 <= q.value; @*/
        /*@ assert q.value <= q.value * m.value; @*/
        /*@ assert 0 <= vl.value * t.value; @*/
        /*@ assert (4 * vl.value) * t.value <= BigInteger.pow2(w) * (2 * BigInteger.pow2(w)); @*/
    }

    /**
     * Encloses ln(m/s) for m/s in [1, 2], s = 2^w, from an approximation y/s below it, of which nothing is claimed: ln(m/s) = y/s + ln(m/(s exp(y/s))),
     * where the second logarithm is small. An approximation that is not below is replaced by 0.
     */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && BigInteger.pow2(w) <= m.value && m.value <= 2 * BigInteger.pow2(w);
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.ln(Real.num(m.value, -w)), \result.lo.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval byExponential(BigInteger m, int w) {
        return byGuess(m, LnGuess.below(m, w), w);
    }

    /** The same with an approximation y/s, of which nothing is claimed but its sign. */
    /*@ public normal_behavior
      @ requires 0 <= y.value;
      @ requires 64 <= w && w <= 268435456 && BigInteger.pow2(w) <= m.value && m.value <= 2 * BigInteger.pow2(w);
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.ln(Real.num(m.value, -w)), \result.lo.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval byGuess(BigInteger m, BigInteger y, int w) {
        BigInteger s = BigInteger.valueOf(1L).shiftLeft(w);
        Facts.pow2Step(w);
        BigInteger z = atMost(y, s);
        Interval e = Exp.reduced(z, w);
        return checked(m, z, e.lo(), e.hi(), s, w);
    }

    /** The same where exp(y/s) is between l/s and h/s, if it is below m/s, or else with y = 0. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && 0 < s.value && s.value == BigInteger.pow2(w) && s.value <= m.value && m.value <= 2 * s.value;
      @ requires l.value <= h.value;
      @ requires Real.ge(Real.exp(Real.num(y.value, -w)), l.value, -w) && Real.le(Real.exp(Real.num(y.value, -w)), h.value, -w);
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.ln(Real.num(m.value, -w)), \result.lo.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval checked(BigInteger m, BigInteger y, BigInteger l, BigInteger h, BigInteger s, int w) {
        if (s.compareTo(l) <= 0 && h.compareTo(m) <= 0) {
            return corrected(m, y, l, h, w);
        }
        unitFact(s, w);
        return corrected(m, BigInteger.valueOf(0L), s, s, w);
    }

    /** y, if it is at most s, or else 0. */
    /*@ public normal_behavior
      @ requires 0 <= y.value && 0 <= s.value;
      @ ensures 0 <= \result.value && \result.value <= s.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger atMost(BigInteger y, BigInteger s) {
        if (y.compareTo(s) > 0) {
            return BigInteger.valueOf(0L);
        }
        return y;
    }

    /** Encloses ln(m/s) = y/s + ln((m/s)/exp(y/s)), s = 2^w, where exp(y/s) is between l/s and h/s, as an interval of exponent -w. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && 0 < l.value && l.value <= h.value && h.value <= m.value && m.value <= 2 * l.value;
      @ requires Real.ge(Real.exp(Real.num(y.value, -w)), l.value, -w) && Real.le(Real.exp(Real.num(y.value, -w)), h.value, -w);
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.ln(Real.num(m.value, -w)), \result.lo.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval corrected(BigInteger m, BigInteger y, BigInteger l, BigInteger h, int w) {
        Interval r = ratio(m, l, h, -w, w);
        return restored(m, y, r, w);
    }

    /** ln(m/s) = (ln(m/s) - ln(exp(y/s))) + y/s. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && \invariant_for(r) && r.exp == -w;
      @ requires Real.ge(Real.sub(Real.ln(Real.num(m.value, -w)), Real.ln(Real.exp(Real.num(y.value, -w)))), r.lo.value, -w);
      @ requires Real.le(Real.sub(Real.ln(Real.num(m.value, -w)), Real.ln(Real.exp(Real.num(y.value, -w)))), r.hi.value, -w);
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.ln(Real.num(m.value, -w)), \result.lo.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval restored(BigInteger m, BigInteger y, Interval r, int w) {
        BigInteger a = r.lo().add(y);
        BigInteger b = r.hi().add(y);
        restoredFact(m, y, w);
        Facts.sum(r.lo(), y, a, -w);
        Facts.sum(r.hi(), y, b, -w);
        return new Interval(a, b, -w);
    }

    /** A logarithm taken off and put back, without its proof: the contract is word for word that of {@link #restoredProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456;
      @ ensures Real.ge(Real.num(y.value, -w), y.value, -w) && Real.le(Real.num(y.value, -w), y.value, -w);
      @ ensures Real.ln(Real.num(m.value, -w))
      @     == Real.add(Real.sub(Real.ln(Real.num(m.value, -w)), Real.ln(Real.exp(Real.num(y.value, -w)))), Real.num(y.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void restoredFact(BigInteger m, BigInteger y, int w) {
    }

    /** ln is the inverse of exp; never called, it proves the contract of {@link #restoredFact}. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456;
      @ ensures Real.ge(Real.num(y.value, -w), y.value, -w) && Real.le(Real.num(y.value, -w), y.value, -w);
      @ ensures Real.ln(Real.num(m.value, -w))
      @     == Real.add(Real.sub(Real.ln(Real.num(m.value, -w)), Real.ln(Real.exp(Real.num(y.value, -w)))), Real.num(y.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void restoredProof(BigInteger m, BigInteger y, int w) {
        BigInteger one = BigInteger.valueOf(1L);
        Facts.number(y, -w);
        Facts.lnInverse(one, 0);
        Facts.difference();
        /*@ assert Real.ln(Real.exp(Real.num(y.value, -w))) == Real.num(y.value, -w); @*/
    }

    /** exp(0) = 1 at exponent -w, without its proof: the contract is word for word that of {@link #unitProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && s.value == BigInteger.pow2(w);
      @ ensures Real.ge(Real.exp(Real.num(0, -w)), s.value, -w) && Real.le(Real.exp(Real.num(0, -w)), s.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void unitFact(BigInteger s, int w) {
    }

    /** Shifting changes the significand, not the number; never called, it proves the contract of {@link #unitFact}. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && s.value == BigInteger.pow2(w);
      @ ensures Real.ge(Real.exp(Real.num(0, -w)), s.value, -w) && Real.le(Real.exp(Real.num(0, -w)), s.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void unitProof(BigInteger s, int w) {
        BigInteger one = BigInteger.valueOf(1L);
        Exp.zeroFact(-w);
        Facts.number(one, 0);
        Facts.finer(s, one, -w, w);
    }
}
