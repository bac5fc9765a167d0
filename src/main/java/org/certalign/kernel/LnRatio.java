package org.certalign.kernel;

import java.math.BigInteger;

/** The logarithm of a ratio not far from 1: ln(m/n) = 2 atanh((m-n)/(m+n)). */
public final class LnRatio {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private LnRatio() {
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
        third(c, x, l, d, zh, w);
        inOrder(a, c, b, d, zl, zh);
        distribute(zl, x, h, b);
        distribute(zh, x, l, d);
        return between(x, l, h, a, c, zl, zh, e, w);
    }

    /** The same where (x-y)/(x+y) is between zl/s and zh/s, s = 2^w. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && -536870912 <= e && e <= 536870912;
      @ requires 0 < l.value && l.value <= h.value && h.value <= x.value && 0 <= zl.value && zl.value <= zh.value && 2 * zh.value <= BigInteger.pow2(w);
      @ requires a.value == (x.value - h.value) * BigInteger.pow2(w) && zl.value * (x.value + h.value) <= a.value;
      @ requires c.value == (x.value - l.value) * BigInteger.pow2(w) && c.value <= zh.value * (x.value + l.value);
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures (\forall \bigint y; Real.ge(y, l.value, e) && Real.le(y, h.value, e)
      @     ==> Real.ge(Real.sub(Real.ln(Real.num(x.value, e)), Real.ln(y)), \result.lo.value, -w));
      @ ensures (\forall \bigint y; Real.ge(y, l.value, e) && Real.le(y, h.value, e)
      @     ==> Real.le(Real.sub(Real.ln(Real.num(x.value, e)), Real.ln(y)), \result.hi.value, -w));
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval between(BigInteger x, BigInteger l, BigInteger h, BigInteger a, BigInteger c, BigInteger zl, BigInteger zh, int e, int w) {
        Interval r = Atanh.atanh(zl, zh, w);
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
      @ requires 4 <= BigInteger.pow2(w) && 0 < d.value && d.value == x.value + l.value && 3 * c.value <= (x.value + l.value) * BigInteger.pow2(w);
      @ requires (zh.value - 1) * d.value < c.value;
      @ ensures 2 * zh.value <= BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void third(BigInteger c, BigInteger x, BigInteger l, BigInteger d, BigInteger zh, int w) {
        /*@ assert 3 * c.value <= d.value * BigInteger.pow2(w); @*/
        /*@ assert (3 * zh.value - 3) * d.value < BigInteger.pow2(w) * d.value; @*/
        /*@ assert 3 * zh.value - 3 < BigInteger.pow2(w); @*/
    }

    /** A product with a sum. */
    /*@ public normal_behavior
      @ requires b.value == x.value + h.value;
      @ ensures z.value * b.value == z.value * (x.value + h.value);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void distribute(BigInteger z, BigInteger x, BigInteger h, BigInteger b) {
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
        int none = 0;
        Facts.coarserLower(l, x, e, none);
        int f = -w;
        int k = w - 1;
        Facts.coarserLower(zero, zl, f, w);
        Facts.coarserUpper(one, zh, f, k);
        /*@ assert e + none == e && f + w == 0 && f + k == -1; @*/
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
        int f = e - w;
        Facts.finer(a, xh, f, w);
        Facts.finer(c, xl, f, w);
        /*@ assert f + w == e; @*/
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
}
