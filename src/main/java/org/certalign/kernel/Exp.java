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
        zeroFact(e);
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
        fits(d, n, w);
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
        Interval e = reduced(c, w);
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
        BigInteger u = grown(c, g, v, w);
        shiftLowerFact(l, under, k, n, c, t, w);
        shiftUpperFact(l, d, over, k, n, c, g, u, w);
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

    /** An upper bound of exp((c+g)/s), s = 2^w, from one of exp(c/s). */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= g.value && g.value < BigInteger.pow2(w) && 0 <= u.value;
      @ requires Real.le(Real.exp(Real.num(c.value, -w)), u.value, -w);
      @ ensures u.value <= \result.value && Real.le(Real.exp(Real.num(c.value + g.value, -w)), \result.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger grown(BigInteger c, BigInteger g, BigInteger u, int w) {
        if (g.signum() == 0) {
            return u;
        }
        BigInteger p = u.multiply(g.add(g));
        BigInteger more = Arith.ceilShift(p, w);
        Facts.pow2Step(w);
        notNegative(u, g, p, more, w);
        grownFact(c, g, u, more, w);
        return u.add(more);
    }

    /** A quotient rounded up is not negative where the dividend is not. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(w) && 0 <= u.value && 0 <= g.value && p.value == u.value * (g.value + g.value);
      @ requires p.value <= more.value * BigInteger.pow2(w);
      @ ensures 0 <= more.value && u.value * (g.value + g.value) <= more.value * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void notNegative(BigInteger u, BigInteger g, BigInteger p, BigInteger more, int w) {
        /*@ assert 0 <= p.value; @*/
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

    /** A number of n bits has at most w bits. */
    /*@ public normal_behavior
      @ requires 0 <= n && n <= w && w <= 536870912 && g.value < BigInteger.pow2(n);
      @ ensures g.value < BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void fits(BigInteger g, int n, int w) {
        Pow2.addFact(n, w - n);
    }

    /** exp((c+g)/s) from exp(c/s), without its proof: the contract is word for word that of {@link #grownProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= g.value && g.value <= BigInteger.pow2(w) && 0 <= u.value;
      @ requires u.value * (g.value + g.value) <= more.value * BigInteger.pow2(w);
      @ requires Real.le(Real.exp(Real.num(c.value, -w)), u.value, -w);
      @ ensures Real.le(Real.exp(Real.num(c.value + g.value, -w)), u.value + more.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void grownFact(BigInteger c, BigInteger g, BigInteger u, BigInteger more, int w) {
    }

    /** exp((c+g)/s) = exp(c/s) (1 + (g/s) E_1(g/s)) and E_1 is at most 2; never called, it proves the contract of {@link #grownFact}. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= g.value && g.value <= BigInteger.pow2(w) && 0 <= u.value;
      @ requires u.value * (g.value + g.value) <= more.value * BigInteger.pow2(w);
      @ requires Real.le(Real.exp(Real.num(c.value, -w)), u.value, -w);
      @ ensures Real.le(Real.exp(Real.num(c.value + g.value, -w)), u.value + more.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void grownProof(BigInteger c, BigInteger g, BigInteger u, BigInteger more, int w) {
        BigInteger s = BigInteger.valueOf(1L).shiftLeft(w);
        BigInteger b = s.add(g).add(g);
        BigInteger v = u.add(more);
        BigInteger cg = c.add(g);
        grownSlack(g, u, more, b, v, w);
        Facts.number(c, -w);
        Facts.number(g, -w);
        Facts.number(cg, -w);
        Facts.sum(c, g, cg, -w);
        /*@ assert Real.num(c.value + g.value, -w) == Real.add(Real.num(c.value, -w), Real.num(g.value, -w)); @*/
        smallFact(g, w);
        Facts.expSum(-w);
        Fixed.upperFact(u, -w, b, -w, v, w);
    }

    /** u (s + 2g) is at most (u + more) s. */
    /*@ public normal_behavior
      @ requires u.value * (g.value + g.value) <= more.value * BigInteger.pow2(w) && b.value == BigInteger.pow2(w) + g.value + g.value;
      @ requires v.value == u.value + more.value;
      @ ensures u.value * b.value <= v.value * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void grownSlack(BigInteger g, BigInteger u, BigInteger more, BigInteger b, BigInteger v, int w) {
    }

    /** exp(g/s) &lt;= 1 + 2g/s, without its proof: the contract is word for word that of {@link #smallProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= g.value && g.value <= BigInteger.pow2(w);
      @ ensures Real.le(Real.exp(Real.num(g.value, -w)), BigInteger.pow2(w) + g.value + g.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void smallFact(BigInteger g, int w) {
    }

    /** exp(y) = 1 + y E_1(y) and E_1 is at most 2; never called, it proves the contract of {@link #smallFact}. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= g.value && g.value <= BigInteger.pow2(w);
      @ ensures Real.le(Real.exp(Real.num(g.value, -w)), BigInteger.pow2(w) + g.value + g.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void smallProof(BigInteger g, int w) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger two = BigInteger.valueOf(2L);
        BigInteger s = one.shiftLeft(w);
        BigInteger a = g.add(g);
        BigInteger b = s.add(a);
        Facts.pow2Zero();
        Facts.number(g, -w);
        Facts.coarserLower(zero, g, -w, 0);
        Facts.coarserUpper(one, g, -w, w);
        Facts.coarserLower(zero, one, 0, 0);
        Facts.tailUpper(one, -w);
        Facts.tailLower(one, -w);
        Facts.tailLower(zero, -w);
        Facts.product(g, -w, two, 0, a);
        Facts.number(one, 0);
        Facts.quotientUpper(a, -w, one, one, 0, a);
        Facts.finer(s, one, -w, w);
        Facts.sum(s, a, b, -w);
        Facts.tailStep(one, zero);
    }

    /** exp(l/s) &gt;= 2^n t/s, without its proof: the contract is word for word that of {@link #shiftLowerProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && -536870912 <= n && n <= 536870912 && k.value == n && 0 <= t.value;
      @ requires c.value == l.value - k.value * under.value && Real.le(Real.ln(Real.num(1, n)), k.value * under.value, -w);
      @ requires Real.ge(Real.exp(Real.num(c.value, -w)), t.value, -w);
      @ ensures Real.ge(Real.exp(Real.num(l.value, -w)), t.value, n - w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void shiftLowerFact(BigInteger l, BigInteger under, BigInteger k, int n, BigInteger c, BigInteger t, int w) {
    }

    /** exp(l/s) = exp(l/s - n ln 2) 2^n and exp is increasing; never called, it proves the contract of {@link #shiftLowerFact}. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && -536870912 <= n && n <= 536870912 && k.value == n && 0 <= t.value;
      @ requires c.value == l.value - k.value * under.value && Real.le(Real.ln(Real.num(1, n)), k.value * under.value, -w);
      @ requires Real.ge(Real.exp(Real.num(c.value, -w)), t.value, -w);
      @ ensures Real.ge(Real.exp(Real.num(l.value, -w)), t.value, n - w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void shiftLowerProof(BigInteger l, BigInteger under, BigInteger k, int n, BigInteger c, BigInteger t, int w) {
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger v = k.multiply(under);
        BigInteger m = v.negate();
        Facts.number(l, -w);
        Facts.number(one, n);
        Facts.negation(v, m, -w);
        Facts.sum(l, m, c, -w);
        Facts.difference();
        /*@ assert Real.num(l.value, -w)
          @     == Real.add(Real.sub(Real.num(l.value, -w), Real.ln(Real.num(1, n))), Real.ln(Real.num(1, n))); @*/
        Facts.expSum(-w);
        Facts.lnInverse(one, n);
        Facts.expIncreasing(c, -w);
        Facts.product(t, -w, one, n, t);
    }

    /** exp((l+d)/s) &lt;= 2^n u/s, without its proof: the contract is word for word that of {@link #shiftUpperProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && -536870912 <= n && n <= 536870912 && k.value == n && 0 <= u.value;
      @ requires c.value + g.value == l.value + d.value - k.value * over.value && Real.ge(Real.ln(Real.num(1, n)), k.value * over.value, -w);
      @ requires Real.le(Real.exp(Real.num(c.value + g.value, -w)), u.value, -w);
      @ ensures Real.le(Real.exp(Real.num(l.value + d.value, -w)), u.value, n - w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void shiftUpperFact(BigInteger l, BigInteger d, BigInteger over, BigInteger k, int n, BigInteger c, BigInteger g, BigInteger u, int w) {
    }

    /** exp((l+d)/s) = exp((l+d)/s - n ln 2) 2^n and exp is increasing; never called, it proves the contract of {@link #shiftUpperFact}. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && -536870912 <= n && n <= 536870912 && k.value == n && 0 <= u.value;
      @ requires c.value + g.value == l.value + d.value - k.value * over.value && Real.ge(Real.ln(Real.num(1, n)), k.value * over.value, -w);
      @ requires Real.le(Real.exp(Real.num(c.value + g.value, -w)), u.value, -w);
      @ ensures Real.le(Real.exp(Real.num(l.value + d.value, -w)), u.value, n - w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void shiftUpperProof(BigInteger l, BigInteger d, BigInteger over, BigInteger k, int n, BigInteger c, BigInteger g, BigInteger u, int w) {
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger h = l.add(d);
        BigInteger b = c.add(g);
        BigInteger v = k.multiply(over);
        BigInteger m = v.negate();
        Facts.number(h, -w);
        Facts.number(one, n);
        Facts.negation(v, m, -w);
        Facts.sum(h, m, b, -w);
        Facts.difference();
        /*@ assert Real.num(l.value + d.value, -w)
          @     == Real.add(Real.sub(Real.num(l.value + d.value, -w), Real.ln(Real.num(1, n))), Real.ln(Real.num(1, n))); @*/
        Facts.expSum(-w);
        Facts.expSum(n);
        Facts.lnInverse(one, n);
        Facts.expIncreasing(b, -w);
        Facts.product(u, -w, one, n, u);
    }

    /** How often the argument is halved before the series: about three quarters of the square root of the bits, the cheapest balance. */
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
        return r - r / 4 + 1;
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
        Interval e = series(c, w, j, terms(w, j));
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

    /** (2t+g)g/s, rounded up, and one more, s = 2^w. */
    /*@ public normal_behavior
      @ requires 0 <= w;
      @ ensures (t.value + t.value + g.value) * g.value < (\result.value - 1) * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger squareSlackOf(BigInteger t, BigInteger g, int w) {
        return Arith.floorShift(t.add(t).add(g).multiply(g), w).add(BigInteger.valueOf(2L));
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

    /**
     * Encloses exp(y), y = c/(s 2^j) with c from 0 to s = 2^w, by n terms, as an interval of exponent -w.
     *
     * <p>t/s &lt;= E_k(y) &lt;= (t+g)/s is kept from k = n down to 0 by E_(k-1)(y) = 1 + y E_k(y)/k. Error: the two roundings of a turn cost
     * less than one unit together, and the slack g is multiplied by y/k, at most 2^-j/k.
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
        Facts.pow2Step(w);
        startFact(c, w, j, k, s);
        /*@ loop_invariant k != null && t != null && g != null && 0 <= k.value && 0 <= t.value && 0 <= g.value;
          @ loop_invariant Real.ge(Real.tail(k.value, Real.num(c.value, -w - j)), t.value, -w);
          @ loop_invariant Real.le(Real.tail(k.value, Real.num(c.value, -w - j)), t.value + g.value, -w);
          @ decreases k.value; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (k.signum() > 0) {
            BigInteger i = k.subtract(one);
            BigInteger u = turn(c, w + j, k, s, t);
            BigInteger h = slack(g, j, k);
            turnFact(c, w, j, k, i, s, t, g, u, h);
            t = u;
            g = h;
            k = i;
        }
        Facts.tailLower(k, 0);
        return new Interval(t, t.add(g), -w);
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
    public static BigInteger turn(BigInteger c, int b, BigInteger k, BigInteger s, BigInteger t) {
        BigInteger a = t.multiply(c);
        BigInteger r = Arith.floorShift(a, b);
        Facts.pow2Step(b);
        quotientSign(a, r, b);
        BigInteger q = r.divide(k);
        nested(a, r, q, k, b);
        return s.add(q);
    }

    /** g / (k 2^b), rounded up, and one more. */
    /*@ public normal_behavior
      @ requires 0 <= b && 1 <= k.value && 0 <= g.value;
      @ ensures 2 <= \result.value && g.value < ((\result.value - 1) * k.value) * BigInteger.pow2(b);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger slack(BigInteger g, int b, BigInteger k) {
        BigInteger r = Arith.floorShift(g, b);
        Facts.pow2Step(b);
        quotientSign(g, r, b);
        BigInteger q = r.divide(k);
        nested(g, r, q, k, b);
        return q.add(BigInteger.valueOf(2L));
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
        fits(c.subtract(one), w, w + j);
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
      @ requires 0 <= c.value && c.value <= BigInteger.pow2(w) && 0 <= t.value && 0 <= g.value && s.value <= u.value && 2 <= h.value;
      @ requires ((u.value - s.value) * k.value) * BigInteger.pow2(w + j) <= t.value * c.value;
      @ requires t.value * c.value < ((u.value - s.value + 1) * k.value) * BigInteger.pow2(w + j);
      @ requires g.value < ((h.value - 1) * k.value) * BigInteger.pow2(j);
      @ requires Real.ge(Real.tail(k.value, Real.num(c.value, -w - j)), t.value, -w);
      @ requires Real.le(Real.tail(k.value, Real.num(c.value, -w - j)), t.value + g.value, -w);
      @ ensures Real.ge(Real.tail(i.value, Real.num(c.value, -w - j)), u.value, -w);
      @ ensures Real.le(Real.tail(i.value, Real.num(c.value, -w - j)), u.value + h.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void turnFact(BigInteger c, int w, int j, BigInteger k, BigInteger i, BigInteger s, BigInteger t, BigInteger g, BigInteger u, BigInteger h) {
    }

    /** E_(k-1)(y) = 1 + y E_k(y)/k; never called, it proves the contract of {@link #turnFact}. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= j && j <= 8192 && 1 <= k.value && i.value == k.value - 1 && s.value == BigInteger.pow2(w);
      @ requires 0 <= c.value && c.value <= BigInteger.pow2(w) && 0 <= t.value && 0 <= g.value && s.value <= u.value && 2 <= h.value;
      @ requires ((u.value - s.value) * k.value) * BigInteger.pow2(w + j) <= t.value * c.value;
      @ requires t.value * c.value < ((u.value - s.value + 1) * k.value) * BigInteger.pow2(w + j);
      @ requires g.value < ((h.value - 1) * k.value) * BigInteger.pow2(j);
      @ requires Real.ge(Real.tail(k.value, Real.num(c.value, -w - j)), t.value, -w);
      @ requires Real.le(Real.tail(k.value, Real.num(c.value, -w - j)), t.value + g.value, -w);
      @ ensures Real.ge(Real.tail(i.value, Real.num(c.value, -w - j)), u.value, -w);
      @ ensures Real.le(Real.tail(i.value, Real.num(c.value, -w - j)), u.value + h.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void turnProof(BigInteger c, int w, int j, BigInteger k, BigInteger i, BigInteger s, BigInteger t, BigInteger g, BigInteger u, BigInteger h) {
        BigInteger q = u.subtract(s);
        BigInteger v = q.add(h);
        BigInteger r = q.multiply(k);
        BigInteger rr = v.multiply(k);
        Pow2.addFact(w, j);
        turnSlack(c, w, j, k, t, g, q, h, v, rr);
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
      @ requires 1 <= k.value && 0 <= c.value && c.value <= BigInteger.pow2(w) && 0 <= t.value && 0 <= g.value && 0 <= q.value && 2 <= h.value;
      @ requires t.value * c.value < ((q.value + 1) * k.value) * BigInteger.pow2(w + j);
      @ requires g.value < ((h.value - 1) * k.value) * BigInteger.pow2(j);
      @ requires v.value == q.value + h.value && rr.value == v.value * k.value;
      @ ensures c.value * (t.value + g.value) <= rr.value * BigInteger.pow2(w + j);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void turnSlack(BigInteger c, int w, int j, BigInteger k, BigInteger t, BigInteger g, BigInteger q, BigInteger h,
            BigInteger v, BigInteger rr) {
        /*@ assert c.value * g.value <= BigInteger.pow2(w) * g.value; @*/
        /*@ assert BigInteger.pow2(w) * g.value <= BigInteger.pow2(w) * (((h.value - 1) * k.value) * BigInteger.pow2(j)); @*/
    }
}
