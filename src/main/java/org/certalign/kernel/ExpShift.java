package org.certalign.kernel;

import java.math.BigInteger;

/** The exponential of a sum with a multiple of ln 2, and of a number enlarged by a little: exp(k ln 2 + x) = 2^k exp(x). */
public final class ExpShift {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private ExpShift() {
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
        BigInteger more = growth(g, u, w);
        grownFact(c, g, u, more, w);
        return u.add(more);
    }

    /** At least 2 u g/s, s = 2^w: where g is short, by the length of u alone, which costs less than a bit of many. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= g.value && 0 <= u.value;
      @ ensures 0 <= \result.value && u.value * (g.value + g.value) <= \result.value * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger growth(BigInteger g, BigInteger u, int w) {
        int n = u.bitLength();
        if (n >= w && g.bitLength() <= w - 32) {
            BigInteger r = g.add(g).shiftLeft(n - w);
            Pow2.addFact(w, n - w);
            lengthEnough(u, g, r, n, w);
            return r;
        }
        BigInteger p = u.multiply(g.add(g));
        BigInteger more = Arith.ceilShift(p, w);
        Facts.pow2Step(w);
        notNegative(u, g, p, more, w);
        return more;
    }

    /** u is below 2^n. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= n && 0 <= u.value && u.value < BigInteger.pow2(n) && 0 <= g.value && r.value == (g.value + g.value) * BigInteger.pow2(n - w);
      @ requires 0 < BigInteger.pow2(n - w) && BigInteger.pow2(n) == BigInteger.pow2(w) * BigInteger.pow2(n - w);
      @ ensures 0 <= r.value && u.value * (g.value + g.value) <= r.value * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void lengthEnough(BigInteger u, BigInteger g, BigInteger r, int n, int w) {
        /*@ assert u.value * (g.value + g.value) <= BigInteger.pow2(n) * (g.value + g.value); @*/
        /*@ assert r.value * BigInteger.pow2(w) == (g.value + g.value) * (BigInteger.pow2(w) * BigInteger.pow2(n - w)); @*/
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
}
