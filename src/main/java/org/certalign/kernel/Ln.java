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
        Interval low = narrow(a.lo(), a.lo(), a.exp(), p);
        Interval high = narrow(a.hi(), a.hi(), a.exp(), p);
        wideFact(a.lo(), a.hi(), a.exp());
        return Order.hull(low, high);
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

    /**
     * Encloses ln(x) for all x from l 2^e to h 2^e, 0 &lt; l &lt;= h: x = 2^k f with f from m/s to (m+d)/s, s = 2^work and m/s in [1, 2),
     * and ln(x) = k ln 2 + ln(f), ln(f) at most ln(m/s) + d/s.
     */
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
        int w = p.work();
        int bits = p.bits();
        BigInteger lo = p.ln2().lo();
        BigInteger hi = p.ln2().hi();
        int b = l.bitLength() - 1;
        int k = Arith.exponent(e, b);
        BigInteger m = Fixed.floor(l, e, w - k);
        BigInteger n = Fixed.ceil(h, e, w - k);
        Fixed.ordered(l, h, e, m, n, w - k);
        leading(l, b, m, w);
        BigInteger d = n.subtract(m);
        BigInteger kk = BigInteger.valueOf((long) k);
        BigInteger under = lo;
        BigInteger over = hi;
        if (k < 0) {
            under = hi;
            over = lo;
            LnPow2.downFact(-k, lo, hi, w);
        } else {
            LnPow2.upFact(k, lo, hi, w);
        }
        Interval f = mantissa(m, p);
        BigInteger low = kk.multiply(under).add(f.lo());
        BigInteger high = kk.multiply(over).add(f.hi()).add(d);
        ends(kk, under, over, f.lo(), f.hi(), d, low, high);
        shiftFact(m, d, n, k, w, kk, under, over, f.lo(), f.hi(), low, high);
        wideFact(m, n, k - w);
        return Rounding.outward(low, high, -w, bits);
    }

    /** m/s is the leading part of l, s = 2^w: between 1 and 2. */
    /*@ public normal_behavior
      @ requires 0 <= b && b <= 1073741824 && 0 <= w && w <= 268435456 && BigInteger.pow2(b) <= l.value && l.value < BigInteger.pow2(b + 1);
      @ requires 0 <= w - b ==> m.value == l.value * BigInteger.pow2(w - b);
      @ requires w - b < 0 ==> m.value * BigInteger.pow2(b - w) <= l.value && l.value < (m.value + 1) * BigInteger.pow2(b - w);
      @ ensures 0 < BigInteger.pow2(w) && BigInteger.pow2(w) <= m.value && m.value < 2 * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void leading(BigInteger l, int b, BigInteger m, int w) {
        Facts.pow2Step(b);
        if (w >= b) {
            Pow2.addFact(b, w - b);
        } else {
            Pow2.addFact(w, b - w);
        }
    }

    /** The ends are in order. */
    /*@ public normal_behavior
      @ requires 0 <= k.value ==> under.value <= over.value;
      @ requires k.value <= 0 ==> over.value <= under.value;
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
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger two = BigInteger.valueOf(2L);
        if (w > 2048) {
            BigInteger m = two.shiftLeft(w);
            Facts.pow2Step(w);
            Facts.number(two, 0);
            Facts.number(m, -w);
            Facts.finer(m, two, -w, w);
            return byExponential(m, w);
        }
        LnPow2.zeroFact(w);
        Facts.number(one, 0);
        oneFact(one, two, w);
        return ratio(two, one, one, 0, w);
    }

    /** Encloses ln(m/s) for m/s in [1, 2), s = 2^work, as an interval of exponent -work. */
    /*@ public behavior
      @ requires \invariant_for(p) && BigInteger.pow2(p.work) <= m.value && m.value < 2 * BigInteger.pow2(p.work);
      @ ensures \invariant_for(\result) && \result.exp == -p.work;
      @ ensures Real.ge(Real.ln(Real.num(m.value, -p.work)), \result.lo.value, -p.work);
      @ ensures Real.le(Real.ln(Real.num(m.value, -p.work)), \result.hi.value, -p.work);
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval mantissa(BigInteger m, Precision p) {
        if (p.table() == null) {
            return byExponential(m, p.work());
        }
        return byTable(m, p.work(), p.table());
    }

    /** Encloses ln(m/s), s = 2^w: with i the first five bits of m after the leading one, ln(m/s) = ln((32+i)/32) + ln(32 m/((32+i) s)). */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && BigInteger.pow2(w) <= m.value && m.value < 2 * BigInteger.pow2(w);
      @ requires \invariant_for(table) && table.index == 31 && table.work == w;
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.ln(Real.num(m.value, -w)), \result.lo.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval byTable(BigInteger m, int w, LogTable table) {
        BigInteger q = Arith.floorShift(m, w - 5);
        BigInteger x = m.shiftLeft(5);
        BigInteger y = q.shiftLeft(w);
        head(m, q, x, y, w);
        Interval c = table.at(q.intValue() - 32);
        Interval r = ratio(x, y, y, -w - 5, w);
        BigInteger l = c.lo().add(r.lo());
        BigInteger h = c.hi().add(r.hi());
        splitFact(m, q, x, y, w);
        Facts.sum(r.lo(), c.lo(), l, -w);
        Facts.sum(r.hi(), c.hi(), h, -w);
        return new Interval(l, h, -w);
    }

    /** The first six bits of m. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && BigInteger.pow2(w) <= m.value && m.value < 2 * BigInteger.pow2(w);
      @ requires q.value * BigInteger.pow2(w - 5) <= m.value && m.value < (q.value + 1) * BigInteger.pow2(w - 5);
      @ requires x.value == m.value * BigInteger.pow2(5) && y.value == q.value * BigInteger.pow2(w);
      @ ensures 32 <= q.value && q.value <= 63 && 0 < y.value && y.value <= x.value && x.value <= 2 * y.value;
      @ ensures BigInteger.pow2(5) == 32 && BigInteger.pow2(w) > 0;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void head(BigInteger m, BigInteger q, BigInteger x, BigInteger y, int w) {
        Facts.pow2Zero();
        Facts.pow2Step(0);
        Facts.pow2Step(1);
        Facts.pow2Step(2);
        Facts.pow2Step(3);
        Facts.pow2Step(4);
        Pow2.addFact(w - 5, 5);
    }

    /** The common denominator of m/s and q/32, without its proof: the contract is word for word that of {@link #splitProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && x.value == m.value * BigInteger.pow2(5) && y.value == q.value * BigInteger.pow2(w);
      @ ensures Real.num(x.value, -w - 5) == Real.num(m.value, -w) && Real.num(y.value, -w - 5) == Real.num(q.value, -5);
      @ ensures Real.ge(Real.num(q.value, -5), y.value, -w - 5) && Real.le(Real.num(q.value, -5), y.value, -w - 5);
      @ ensures Real.add(Real.sub(Real.ln(Real.num(m.value, -w)), Real.ln(Real.num(q.value, -5))), Real.ln(Real.num(q.value, -5)))
      @     == Real.ln(Real.num(m.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void splitFact(BigInteger m, BigInteger q, BigInteger x, BigInteger y, int w) {
    }

    /** Shifting changes the name, not the number; never called, it proves the contract of {@link #splitFact}. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && x.value == m.value * BigInteger.pow2(5) && y.value == q.value * BigInteger.pow2(w);
      @ ensures Real.num(x.value, -w - 5) == Real.num(m.value, -w) && Real.num(y.value, -w - 5) == Real.num(q.value, -5);
      @ ensures Real.ge(Real.num(q.value, -5), y.value, -w - 5) && Real.le(Real.num(q.value, -5), y.value, -w - 5);
      @ ensures Real.add(Real.sub(Real.ln(Real.num(m.value, -w)), Real.ln(Real.num(q.value, -5))), Real.ln(Real.num(q.value, -5)))
      @     == Real.ln(Real.num(m.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void splitProof(BigInteger m, BigInteger q, BigInteger x, BigInteger y, int w) {
        Facts.number(m, -w);
        Facts.number(q, -5);
        Facts.number(x, -w - 5);
        Facts.number(y, -w - 5);
        Facts.finer(x, m, -w - 5, 5);
        Facts.finer(y, q, -w - 5, w);
        Facts.difference();
    }

    /** ln 2 - ln 1 = ln 2, without its proof: the contract is word for word that of {@link #oneProof}, which is proved. */
    /*@ public normal_behavior
      @ requires one.value == 1 && two.value == 2 && 0 <= w && w <= 268435456;
      @ ensures Real.sub(Real.ln(Real.num(2, 0)), Real.ln(Real.num(1, 0))) == Real.ln(Real.num(2, 0));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void oneFact(BigInteger one, BigInteger two, int w) {
    }

    /** x - 0 = x: ln 2 = ln(2 1) = ln 2 + ln 1, from which ln 1 is subtracted; never called, it proves the contract of {@link #oneFact}. */
    /*@ public normal_behavior
      @ requires one.value == 1 && two.value == 2 && 0 <= w && w <= 268435456;
      @ ensures Real.sub(Real.ln(Real.num(2, 0)), Real.ln(Real.num(1, 0))) == Real.ln(Real.num(2, 0));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void oneProof(BigInteger one, BigInteger two, int w) {
        BigInteger zero = BigInteger.valueOf(0L);
        Facts.pow2Zero();
        Facts.number(one, 0);
        Facts.number(two, 0);
        Facts.coarserLower(zero, one, 0, 0);
        Facts.coarserLower(zero, two, 0, 0);
        Facts.product(two, 0, one, 0, two);
        /*@ assert Real.num(2, 0) == Real.mul(Real.num(2, 0), Real.num(1, 0)); @*/
        Facts.lnProduct(two, 0, one, 0);
        Facts.difference();
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
        Facts.pow2Step(w);
        notNegative(x, l, h, a, c, w);
        BigInteger zl = a.divide(b);
        BigInteger zh = Arith.ceilDiv(c, d);
        quotients(x, l, h, a, c, zl, zh, w);
        Interval r = atanh(zl, zh, w);
        ratioFact(x, l, h, a, c, zl, zh, e, w);
        return r;
    }

    /** The numerators of the quotients are not negative. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(w) && l.value <= h.value && h.value <= x.value;
      @ requires a.value == (x.value - h.value) * BigInteger.pow2(w) && c.value == (x.value - l.value) * BigInteger.pow2(w);
      @ ensures 0 <= a.value && 0 <= c.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void notNegative(BigInteger x, BigInteger l, BigInteger h, BigInteger a, BigInteger c, int w) {
    }

    /** The quotients are in order, and at most 1/2. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 < l.value && l.value <= h.value && h.value <= x.value && x.value <= 2 * l.value;
      @ requires 0 <= a.value && a.value == (x.value - h.value) * BigInteger.pow2(w) && c.value == (x.value - l.value) * BigInteger.pow2(w);
      @ requires zl.value * (x.value + h.value) <= a.value && a.value < (zl.value + 1) * (x.value + h.value);
      @ requires (zh.value - 1) * (x.value + l.value) < c.value && c.value <= zh.value * (x.value + l.value);
      @ ensures 0 <= zl.value && zl.value <= zh.value && 2 * zh.value <= BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void quotients(BigInteger x, BigInteger l, BigInteger h, BigInteger a, BigInteger c, BigInteger zl, BigInteger zh, int w) {
        Facts.pow2Zero();
        Facts.pow2Step(w - 2);
        Facts.pow2Step(w - 1);
        third(x, l, c, zh, w);
        inOrder(x, l, h, a, c, zl, zh, w);
    }

    /** The upper quotient is hardly more than 1/3. */
    /*@ public normal_behavior
      @ requires 4 <= BigInteger.pow2(w) && 0 < l.value && l.value <= x.value && x.value <= 2 * l.value;
      @ requires c.value == (x.value - l.value) * BigInteger.pow2(w) && (zh.value - 1) * (x.value + l.value) < c.value;
      @ ensures 2 * zh.value <= BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void third(BigInteger x, BigInteger l, BigInteger c, BigInteger zh, int w) {
        /*@ assert 3 * c.value <= (x.value + l.value) * BigInteger.pow2(w); @*/
        /*@ assert (3 * zh.value - 3) * (x.value + l.value) < BigInteger.pow2(w) * (x.value + l.value); @*/
        /*@ assert 3 * zh.value - 3 < BigInteger.pow2(w); @*/
    }

    /** The lower quotient is not above the upper one. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(w) && 0 < l.value && l.value <= h.value && h.value <= x.value;
      @ requires 0 <= a.value && a.value == (x.value - h.value) * BigInteger.pow2(w) && c.value == (x.value - l.value) * BigInteger.pow2(w);
      @ requires zl.value * (x.value + h.value) <= a.value && a.value < (zl.value + 1) * (x.value + h.value);
      @ requires c.value <= zh.value * (x.value + l.value);
      @ ensures 0 <= zl.value && zl.value <= zh.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void inOrder(BigInteger x, BigInteger l, BigInteger h, BigInteger a, BigInteger c, BigInteger zl, BigInteger zh, int w) {
        /*@ assert a.value <= c.value; @*/
        /*@ assert 0 <= zl.value; @*/
        /*@ assert zl.value * (x.value + l.value) <= zl.value * (x.value + h.value); @*/
        /*@ assert zl.value * (x.value + l.value) <= zh.value * (x.value + l.value); @*/
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
        BigInteger vl = Arith.floorShift(zl.multiply(zl), w);
        BigInteger vh = Arith.ceilShift(zh.multiply(zh), w);
        Facts.pow2Step(w - 2);
        Facts.pow2Step(w - 1);
        squares(zl, zh, vl, vh, w);
        Interval a = series(vl, vh, w);
        BigInteger l = Arith.floorShift(zl.add(zl).multiply(a.lo()), w);
        BigInteger h = Arith.ceilShift(zh.add(zh).multiply(a.hi()), w);
        products(zl, zh, a.lo(), a.hi(), l, h, w);
        atanhFact(zl, zh, vl, vh, a.lo(), a.hi(), l, h, w);
        return new Interval(l, h, -w);
    }

    /** The squares are in order, and at most 1/4. */
    /*@ public normal_behavior
      @ requires 2 <= w && 0 < BigInteger.pow2(w - 2) && BigInteger.pow2(w) == 4 * BigInteger.pow2(w - 2);
      @ requires 0 <= zl.value && zl.value <= zh.value && 2 * zh.value <= BigInteger.pow2(w);
      @ requires vl.value * BigInteger.pow2(w) <= zl.value * zl.value && zl.value * zl.value < (vl.value + 1) * BigInteger.pow2(w);
      @ requires (vh.value - 1) * BigInteger.pow2(w) < zh.value * zh.value && zh.value * zh.value <= vh.value * BigInteger.pow2(w);
      @ ensures 0 <= vl.value && vl.value <= vh.value && 4 * vh.value <= BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void squares(BigInteger zl, BigInteger zh, BigInteger vl, BigInteger vh, int w) {
        /*@ assert zl.value * zl.value <= zh.value * zh.value; @*/
        /*@ assert 0 <= vl.value; @*/
        /*@ assert vl.value <= vh.value; @*/
        /*@ assert zh.value * zh.value <= BigInteger.pow2(w - 2) * BigInteger.pow2(w); @*/
        /*@ assert vh.value - 1 < BigInteger.pow2(w - 2); @*/
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
    /*@ public behavior
      @ requires 64 <= w && w <= 268435456 && BigInteger.pow2(w) <= m.value && m.value <= 2 * BigInteger.pow2(w);
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.ln(Real.num(m.value, -w)), \result.lo.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), \result.hi.value, -w);
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval byExponential(BigInteger m, int w) {
        BigInteger s = BigInteger.valueOf(1L).shiftLeft(w);
        BigInteger y = LnGuess.below(m, w);
        Facts.pow2Step(w);
        BigInteger l = s;
        BigInteger h = s;
        if (y.compareTo(s) <= 0) {
            Interval e = Exp.reduced(y, w);
            l = e.lo();
            h = e.hi();
        }
        if (y.compareTo(s) > 0 || l.compareTo(s) < 0 || h.compareTo(m) > 0) {
            y = BigInteger.valueOf(0L);
            l = s;
            h = s;
            unitFact(s, w);
        }
        Interval r = ratio(m, l, h, -w, w);
        BigInteger a = y.add(r.lo());
        BigInteger b = y.add(r.hi());
        Facts.number(y, -w);
        Facts.lnInverse(s, -w);
        Facts.difference();
        Facts.sum(r.lo(), y, a, -w);
        Facts.sum(r.hi(), y, b, -w);
        return new Interval(a, b, -w);
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
