package org.certalign.kernel;

import java.math.BigInteger;

/** The exponential of numbers somewhat above one whose exponential is known: exp(q + y) = exp(q) exp(y), where y needs a short series only. */
public final class ExpNear {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private ExpNear() {
    }

    /** Encloses exp(x) for all x in a, by the point q where there is one and a is between q and q + 1. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(p) && (q != null ==> \invariant_for(q));
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) ==> Real.ge(Real.exp(x), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.exp(x), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval exp(Interval a, /*@ nullable @*/ ExpPoint q, Precision p) {
        if (q == null || Exp.isHuge(a.lo(), a.exp()) || Exp.isHuge(a.hi(), a.exp())) {
            return Exp.exp(a, p);
        }
        return above(a, q, p);
    }

    /** The same where a is not huge and there is a point. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(p) && \invariant_for(q);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) ==> Real.ge(Real.exp(x), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.exp(x), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval above(Interval a, ExpPoint q, Precision p) {
        int w = q.work();
        BigInteger l = Fixed.floor(a.lo(), a.exp(), w);
        BigInteger h = Fixed.ceil(a.hi(), a.exp(), w);
        Fixed.ordered(a.lo(), a.hi(), a.exp(), l, h, w);
        BigInteger c = l.subtract(q.number());
        BigInteger d = h.subtract(l);
        if (c.signum() < 0 || !Exp.isShort(c, w) || !Exp.isShort(d, w)) {
            return Exp.exp(a, p);
        }
        return beside(l, d, c, q.number(), q.lo(), q.hi(), w, p.bits());
    }

    /**
     * Encloses exp(x) for all x from l/s to (l+d)/s, s = 2^w, where l = q + c and exp(q/s) is between lo/s and hi/s.
     *
     * <p>Error: exp(c/s) and exp(q/s), each with its few units of 1/s, are multiplied exactly and rounded once.
     */
    /*@ public behavior
      @ requires 64 <= w && w <= 268435456 && 2 <= bits && 0 <= c.value && c.value < BigInteger.pow2(w) && 0 <= d.value && d.value < BigInteger.pow2(w);
      @ requires l.value == q.value + c.value && 0 <= lo.value && lo.value <= hi.value;
      @ requires Real.ge(Real.exp(Real.num(q.value, -w)), lo.value, -w) && Real.le(Real.exp(Real.num(q.value, -w)), hi.value, -w);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, l.value, -w) ==> Real.ge(Real.exp(x), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.le(x, l.value + d.value, -w) ==> Real.le(Real.exp(x), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval beside(BigInteger l, BigInteger d, BigInteger c, BigInteger q, BigInteger lo, BigInteger hi, int w, int bits) {
        Interval e = ExpReduced.reduced(c, w);
        BigInteger u = ExpShift.grown(c, d, e.hi(), w);
        BigInteger t = e.lo().multiply(lo);
        BigInteger v = u.multiply(hi);
        BigInteger h = l.add(d);
        lowerFact(l, c, q, e.lo(), lo, t, w);
        upperFact(h, c, d, q, u, hi, v, w);
        ordered(e.lo(), u, lo, hi, t, v);
        Exp.everyFact(l, h, t, v, -w - w, w);
        return Rounding.outward(t, v, -w - w, bits);
    }

    /** A product of numbers that are not negative grows with them. */
    /*@ public normal_behavior
      @ requires 0 <= a.value && a.value <= b.value && 0 <= lo.value && lo.value <= hi.value && t.value == a.value * lo.value && v.value == b.value * hi.value;
      @ ensures t.value <= v.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void ordered(BigInteger a, BigInteger b, BigInteger lo, BigInteger hi, BigInteger t, BigInteger v) {
        /*@ assert a.value * lo.value <= b.value * lo.value; @*/
        /*@ assert b.value * lo.value <= b.value * hi.value; @*/
    }

    /** exp(l/s) &gt;= t b/s^2, without its proof: the contract is word for word that of {@link #lowerProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= t.value && 0 <= b.value && l.value == q.value + c.value && k.value == t.value * b.value;
      @ requires Real.ge(Real.exp(Real.num(c.value, -w)), t.value, -w) && Real.ge(Real.exp(Real.num(q.value, -w)), b.value, -w);
      @ ensures Real.ge(Real.exp(Real.num(l.value, -w)), k.value, -w - w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void lowerFact(BigInteger l, BigInteger c, BigInteger q, BigInteger t, BigInteger b, BigInteger k, int w) {
    }

    /** exp(c + q) = exp(c) exp(q); never called, it proves the contract of {@link #lowerFact}. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= t.value && 0 <= b.value && l.value == q.value + c.value && k.value == t.value * b.value;
      @ requires Real.ge(Real.exp(Real.num(c.value, -w)), t.value, -w) && Real.ge(Real.exp(Real.num(q.value, -w)), b.value, -w);
      @ ensures Real.ge(Real.exp(Real.num(l.value, -w)), k.value, -w - w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void lowerProof(BigInteger l, BigInteger c, BigInteger q, BigInteger t, BigInteger b, BigInteger k, int w) {
        Facts.number(c, -w);
        Facts.number(q, -w);
        Facts.number(l, -w);
        Facts.sum(c, q, l, -w);
        /*@ assert Real.num(l.value, -w) == Real.add(Real.num(c.value, -w), Real.num(q.value, -w)); @*/
        Facts.expSum(-w);
        Facts.product(t, -w, b, -w, k);
    }

    /** exp(h/s) &lt;= u b/s^2, without its proof: the contract is word for word that of {@link #upperProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= u.value && 0 <= b.value && h.value == q.value + c.value + d.value && k.value == u.value * b.value;
      @ requires Real.le(Real.exp(Real.num(c.value + d.value, -w)), u.value, -w) && Real.le(Real.exp(Real.num(q.value, -w)), b.value, -w);
      @ ensures Real.le(Real.exp(Real.num(h.value, -w)), k.value, -w - w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void upperFact(BigInteger h, BigInteger c, BigInteger d, BigInteger q, BigInteger u, BigInteger b, BigInteger k, int w) {
    }

    /** exp(c + d + q) = exp(c + d) exp(q); never called, it proves the contract of {@link #upperFact}. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= u.value && 0 <= b.value && h.value == q.value + c.value + d.value && k.value == u.value * b.value;
      @ requires Real.le(Real.exp(Real.num(c.value + d.value, -w)), u.value, -w) && Real.le(Real.exp(Real.num(q.value, -w)), b.value, -w);
      @ ensures Real.le(Real.exp(Real.num(h.value, -w)), k.value, -w - w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void upperProof(BigInteger h, BigInteger c, BigInteger d, BigInteger q, BigInteger u, BigInteger b, BigInteger k, int w) {
        BigInteger m = c.add(d);
        Facts.number(m, -w);
        Facts.number(q, -w);
        Facts.number(h, -w);
        Facts.sum(m, q, h, -w);
        /*@ assert Real.num(h.value, -w) == Real.add(Real.num(c.value + d.value, -w), Real.num(q.value, -w)); @*/
        Facts.expSum(-w);
        Facts.product(u, -w, b, -w, k);
    }
}
