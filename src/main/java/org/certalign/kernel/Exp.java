package org.certalign.kernel;

import java.math.BigInteger;

/** The exponential of enclosures. */
public final class Exp {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Exp() {
    }

    /** Encloses exp(x) for all x in a. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) ==> Real.ge(Real.exp(x), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.exp(x), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval exp(Interval a, Precision p) {
        return ends(a.lo(), a.hi(), a.exp(), p.ln2().lo(), p.ln2().hi(), p.work(), p.bits());
    }

    /** Encloses exp(x) for all x from m 2^e to n 2^e, where ln 2 is between lo/s and hi/s, s = 2^w. */
    /*@ public behavior
      @ requires -536870912 <= e && e <= 536870912 && m.value <= n.value;
      @ requires 64 <= w && w <= 268435456 && 2 <= bits && 0 < lo.value && lo.value <= hi.value && hi.value <= BigInteger.pow2(w);
      @ requires Real.ge(Real.ln(Real.num(2, 0)), lo.value, -w) && Real.le(Real.ln(Real.num(2, 0)), hi.value, -w);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, m.value, e) ==> Real.ge(Real.exp(x), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.le(x, n.value, e) ==> Real.le(Real.exp(x), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval ends(BigInteger m, BigInteger n, int e, BigInteger lo, BigInteger hi, int w, int bits) {
        if (m.signum() == 0 && n.signum() == 0) {
            return one(m, e);
        }
        if (isHuge(m, e) || isHuge(n, e)) {
            throw new ArithmeticException("exponential out of range");
        }
        return rounded(m, n, e, lo, hi, w, bits);
    }

    /** exp(0) = 1, exactly. */
    /*@ public normal_behavior
      @ requires -536870912 <= e && e <= 536870912 && m.value == 0;
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, m.value, e) ==> Real.ge(Real.exp(x), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.le(x, m.value, e) ==> Real.le(Real.exp(x), \result.hi.value, \result.exp));
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval one(BigInteger m, int e) {
        ExpSeries.zeroFact(e);
        Facts.expIncreasing(m, e);
        return Interval.ofLong(1L);
    }

    /** The same by the ends rounded outward to multiples of 1/s, where ln 2 is between lo/s and hi/s, s = 2^w. */
    /*@ public behavior
      @ requires -536870912 <= e && e <= 536870912 && m.value <= n.value;
      @ requires 64 <= w && w <= 268435456 && 2 <= bits && 0 < lo.value && lo.value <= hi.value && hi.value <= BigInteger.pow2(w);
      @ requires Real.ge(Real.ln(Real.num(2, 0)), lo.value, -w) && Real.le(Real.ln(Real.num(2, 0)), hi.value, -w);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, m.value, e) ==> Real.ge(Real.exp(x), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.le(x, n.value, e) ==> Real.le(Real.exp(x), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval rounded(BigInteger m, BigInteger n, int e, BigInteger lo, BigInteger hi, int w, int bits) {
        BigInteger l = Fixed.floor(m, e, w);
        BigInteger h = Fixed.ceil(n, e, w);
        Fixed.ordered(m, n, e, l, h, w);
        return fixed(l, h, lo, hi, w, bits);
    }

    /** Encloses exp(x) for all x from l/s to h/s, where ln 2 is between lo/s and hi/s, s = 2^w. */
    /*@ public behavior
      @ requires l.value <= h.value;
      @ requires 64 <= w && w <= 268435456 && 2 <= bits && 0 < lo.value && lo.value <= hi.value && hi.value <= BigInteger.pow2(w);
      @ requires Real.ge(Real.ln(Real.num(2, 0)), lo.value, -w) && Real.le(Real.ln(Real.num(2, 0)), hi.value, -w);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, l.value, -w) ==> Real.ge(Real.exp(x), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.le(x, h.value, -w) ==> Real.le(Real.exp(x), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval fixed(BigInteger l, BigInteger h, BigInteger lo, BigInteger hi, int w, int bits) {
        BigInteger d = h.subtract(l);
        if (isShort(d, w - 1)) {
            return narrow(l, d, lo, hi, w, bits);
        }
        return apart(l, h, lo, hi, w, bits);
    }

    /** Whether d/s is small, less than 1/4, s = 2^w. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456;
      @ ensures \result ==> d.value < BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static boolean isShort(BigInteger d, int w) {
        int n = d.bitLength();
        if (n > w - 2) {
            return false;
        }
        Fixed.fits(d, n, w);
        return true;
    }

    /** The same from the exponentials of both ends, where ln 2 is between lo/s and hi/s, s = 2^w. */
    /*@ public behavior
      @ requires l.value <= h.value;
      @ requires 64 <= w && w <= 268435456 && 2 <= bits && 0 < lo.value && lo.value <= hi.value && hi.value <= BigInteger.pow2(w);
      @ requires Real.ge(Real.ln(Real.num(2, 0)), lo.value, -w) && Real.le(Real.ln(Real.num(2, 0)), hi.value, -w);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, l.value, -w) ==> Real.ge(Real.exp(x), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.le(x, h.value, -w) ==> Real.le(Real.exp(x), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval apart(BigInteger l, BigInteger h, BigInteger lo, BigInteger hi, int w, int bits) {
        Interval a = narrow(l, BigInteger.valueOf(0L), lo, hi, w, bits);
        Interval b = narrow(h, BigInteger.valueOf(0L), lo, hi, w, bits);
        return Order.hull(a, b);
    }

    /** Whether |m 2^e| may be 2^28 or more. */
    /*@ public normal_behavior
      @ requires -536870912 <= e && e <= 536870912;
      @ ensures !\result ==> e <= 28 && -BigInteger.pow2(28 - e) <= m.value && m.value < BigInteger.pow2(28 - e);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static boolean isHuge(BigInteger m, int e) {
        int n = m.bitLength();
        if (n > 28 - e) {
            return true;
        }
        Pow2.addFact(n, 28 - e - n);
        return false;
    }

    /**
     * Encloses exp(x) for all x from l/s to (l+d)/s, where ln 2 is between lo/s and hi/s, s = 2^w, d hardly more than s at most.
     *
     * <p>With the integer k nearest below x / ln 2, x - k ln 2 lies between c/s and (c+g)/s, where c is in [0, s] and g is d and the
     * uncertainty of k ln 2. Then exp(x) = 2^k exp(c/s) exp(y) with y at most g/s, and exp(y) = 1 + y E_1(y) at most 1 + 2 g/s.
     */
    /*@ public behavior
      @ requires 0 <= d.value;
      @ requires 64 <= w && w <= 268435456 && 2 <= bits && 0 < lo.value && lo.value <= hi.value && hi.value <= BigInteger.pow2(w);
      @ requires Real.ge(Real.ln(Real.num(2, 0)), lo.value, -w) && Real.le(Real.ln(Real.num(2, 0)), hi.value, -w);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, l.value, -w) ==> Real.ge(Real.exp(x), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.le(x, l.value + d.value, -w) ==> Real.le(Real.exp(x), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval narrow(BigInteger l, BigInteger d, BigInteger lo, BigInteger hi, int w, int bits) {
        BigInteger under = LnPow2.pick(l.signum() < 0, lo, hi);
        BigInteger over = LnPow2.pick(l.signum() < 0, hi, lo);
        BigInteger k = Arith.floorDiv(l, under);
        BigInteger c = l.subtract(k.multiply(under));
        BigInteger g = d.add(k.multiply(under.subtract(over)));
        quotient(l, under, over, k);
        if (!isExponent(k) || !isShort(g, w)) {
            throw new ArithmeticException("exponential out of range");
        }
        int n = k.intValue();
        LnPow2.bounds(n, k, over, under, lo, hi, w);
        Interval e = ExpReduced.reduced(c, w);
        return moved(l, d, k, n, under, over, c, g, e.lo(), e.hi(), w, bits);
    }

    /** Encloses exp(x) for all x from l/s to (l+d)/s, s = 2^w, where exp(c/s) is between t/s and v/s, l/s is c/s + n ln 2, and so on. */
    /*@ public behavior
      @ requires 64 <= w && w <= 268435456 && 2 <= bits && -536870912 <= n && n <= 536870912 && k.value == n;
      @ requires c.value == l.value - k.value * under.value && c.value + g.value == l.value + d.value - k.value * over.value;
      @ requires 0 <= g.value && g.value < BigInteger.pow2(w) && 0 <= t.value && t.value <= v.value;
      @ requires Real.ge(Real.ln(Real.num(1, n)), k.value * over.value, -w) && Real.le(Real.ln(Real.num(1, n)), k.value * under.value, -w);
      @ requires Real.ge(Real.exp(Real.num(c.value, -w)), t.value, -w) && Real.le(Real.exp(Real.num(c.value, -w)), v.value, -w);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, l.value, -w) ==> Real.ge(Real.exp(x), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.le(x, l.value + d.value, -w) ==> Real.le(Real.exp(x), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval moved(
            BigInteger l, BigInteger d, BigInteger k, int n, BigInteger under, BigInteger over, BigInteger c, BigInteger g,
            BigInteger t, BigInteger v, int w, int bits) {
        if (n < w - 536870912) {
            throw new ArithmeticException("exponent out of range");
        }
        BigInteger h = l.add(d);
        BigInteger u = ExpShift.grown(c, g, v, w);
        ExpShift.shiftLowerFact(l, under, k, n, c, t, w);
        ExpShift.shiftUpperFact(l, d, over, k, n, c, g, u, w);
        everyFact(l, h, t, u, n - w, w);
        return Rounding.outward(t, u, n - w, bits);
    }

    /** From the ends to all reals between them, without its proof: the contract is word for word that of {@link #everyProof}, which is proved. */
    /*@ public normal_behavior
      @ requires Real.ge(Real.exp(Real.num(l.value, -w)), t.value, e) && Real.le(Real.exp(Real.num(h.value, -w)), u.value, e);
      @ requires 0 <= w;
      @ ensures (\forall \bigint x; Real.ge(x, l.value, -w) ==> Real.ge(Real.exp(x), t.value, e));
      @ ensures (\forall \bigint x; Real.le(x, h.value, -w) ==> Real.le(Real.exp(x), u.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void everyFact(BigInteger l, BigInteger h, BigInteger t, BigInteger u, int e, int w) {
    }

    /** exp is increasing; never called, it proves the contract of {@link #everyFact}. */
    /*@ public normal_behavior
      @ requires Real.ge(Real.exp(Real.num(l.value, -w)), t.value, e) && Real.le(Real.exp(Real.num(h.value, -w)), u.value, e);
      @ requires 0 <= w;
      @ ensures (\forall \bigint x; Real.ge(x, l.value, -w) ==> Real.ge(Real.exp(x), t.value, e));
      @ ensures (\forall \bigint x; Real.le(x, h.value, -w) ==> Real.le(Real.exp(x), u.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void everyProof(BigInteger l, BigInteger h, BigInteger t, BigInteger u, int e, int w) {
        Facts.expIncreasing(l, -w);
        Facts.expIncreasing(h, -w);
    }

    /** Whether k can be the exponent of a result. */
    /*@ public normal_behavior
      @ ensures \result ==> -536870912 <= k.value && k.value <= 536870912;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static boolean isExponent(BigInteger k) {
        return k.compareTo(BigInteger.valueOf(536870912L)) <= 0 && k.compareTo(BigInteger.valueOf(-536870912L)) >= 0;
    }

    /** The quotient has the sign of l, and its uncertainty the right one. */
    /*@ public normal_behavior
      @ requires k.value * under.value <= l.value && l.value < (k.value + 1) * under.value && 0 < under.value;
      @ requires l.value < 0 ==> under.value <= over.value;
      @ requires 0 <= l.value ==> over.value <= under.value;
      @ ensures l.value < 0 ==> k.value < 0;
      @ ensures 0 <= l.value ==> 0 <= k.value;
      @ ensures 0 <= k.value * (under.value - over.value);
      @ ensures 0 <= l.value - k.value * under.value && l.value - k.value * under.value < under.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void quotient(BigInteger l, BigInteger under, BigInteger over, BigInteger k) {
    }
}
