package org.certalign.kernel;

import java.math.BigInteger;

/** Wrong twins of exp and ln: every contract must stay open, but for the honest ones. */
public final class WrongTranscendental {
    private WrongTranscendental() {
    }

    /** Rounded up where it must be rounded down. */
    /*@ public normal_behavior
      @ requires -536870912 <= e && e <= 536870912 && -1073741824 <= w && w <= 1073741823;
      @ ensures (\forall \bigint x; Real.ge(x, m.value, e) ==> Real.ge(x, \result.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger floorUp(BigInteger m, int e, int w) {
        int k = e + w;
        if (k >= 0) {
            BigInteger r = m.shiftLeft(k);
            Facts.finer(r, m, -w, k);
            return r;
        }
        BigInteger r = Arith.ceilShift(m, -k);
        Facts.coarserLower(r, m, e, -k);
        return r;
    }

    /** The lower rounding for the upper bound. */
    /*@ public normal_behavior
      @ requires 0 <= n && 0 <= m.value && 0 <= k.value && -1073741824 <= e + f && e + f <= 1073741823 && -1073741824 <= e + f + n && e + f + n <= 1073741823;
      @ requires r.value * BigInteger.pow2(n) <= m.value * k.value;
      @ ensures (\forall \bigint x, y; Real.ge(x, 0, e) && Real.le(x, m.value, e) && Real.ge(y, 0, f) && Real.le(y, k.value, f)
      @     ==> Real.le(Real.mul(x, y), r.value, e + f + n));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void upperDown(BigInteger m, int e, BigInteger k, int f, BigInteger r, int n) {
        BigInteger t = m.multiply(k);
        Facts.product(m, e, k, f, t);
        Facts.coarserUpper(r, t, e + f, n);
    }

    /** A square whose slack does not grow. */
    /*@ public normal_behavior
      @ requires 0 <= w && 0 < BigInteger.pow2(w) && 0 <= t.value && 0 <= g.value;
      @ requires t.value * t.value < (u.value + 1) * BigInteger.pow2(w);
      @ requires t.value * g.value < (h.value - 1) * BigInteger.pow2(w);
      @ ensures 0 <= u.value && 0 <= h.value;
      @ ensures (t.value + g.value) * (t.value + g.value) <= (u.value + h.value) * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void squareSlackLinear(int w, BigInteger t, BigInteger g, BigInteger u, BigInteger h) {
    }

    /** One squaring for two doublings. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 1 <= i && i <= 8192 && 0 <= t.value && 0 <= g.value;
      @ requires u.value * BigInteger.pow2(w) <= t.value * t.value && t.value * t.value < (u.value + 1) * BigInteger.pow2(w);
      @ requires (t.value + t.value + g.value) * g.value < (h.value - 1) * BigInteger.pow2(w);
      @ requires Real.ge(Real.exp(Real.num(c.value, -w - i)), t.value, -w);
      @ requires Real.le(Real.exp(Real.num(c.value, -w - i)), t.value + g.value, -w);
      @ ensures 0 <= u.value && 0 <= h.value;
      @ ensures Real.ge(Real.exp(Real.num(c.value, -w - i + 2)), u.value, -w);
      @ ensures Real.le(Real.exp(Real.num(c.value, -w - i + 2)), u.value + h.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void squareOnceMore(BigInteger c, int w, int i, BigInteger t, BigInteger g, BigInteger u, BigInteger h) {
        BigInteger b = t.add(g);
        BigInteger v = u.add(h);
        BigInteger cc = c.add(c);
        int e = -w - i;
        Facts.pow2Step(w);
        ExpReduced.squareSlack(w, t, g, u, h);
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

    /** The other end of ln 2. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && -536870912 <= n && n <= 536870912 && k.value == n && 0 <= t.value;
      @ requires c.value == l.value - k.value * under.value && Real.ge(Real.ln(Real.num(1, n)), k.value * under.value, -w);
      @ requires Real.ge(Real.exp(Real.num(c.value, -w)), t.value, -w);
      @ ensures Real.ge(Real.exp(Real.num(l.value, -w)), t.value, n - w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void shiftLowerEnds(BigInteger l, BigInteger under, BigInteger k, int n, BigInteger c, BigInteger t, int w) {
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

    /** The wrong sign of k. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && -536870912 <= n && n <= 536870912 && k.value == n && 0 <= u.value;
      @ requires c.value + g.value == l.value + d.value - k.value * over.value && Real.ge(Real.ln(Real.num(1, n)), k.value * over.value, -w);
      @ requires Real.le(Real.exp(Real.num(c.value + g.value, -w)), u.value, -w);
      @ ensures Real.le(Real.exp(Real.num(l.value + d.value, -w)), u.value, -n - w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void shiftUpperSign(BigInteger l, BigInteger d, BigInteger over, BigInteger k, int n, BigInteger c, BigInteger g, BigInteger u, int w) {
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

    /** exp(y) taken to be at most 1 + y. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= g.value && g.value <= BigInteger.pow2(w);
      @ ensures Real.le(Real.exp(Real.num(g.value, -w)), BigInteger.pow2(w) + g.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void smallOnce(BigInteger g, int w) {
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

    /** Monotony the wrong way. */
    /*@ public normal_behavior
      @ requires Real.ge(Real.exp(Real.num(l.value, -w)), t.value, e) && Real.le(Real.exp(Real.num(h.value, -w)), u.value, e);
      @ requires 0 <= w;
      @ ensures (\forall \bigint x; Real.le(x, l.value, -w) ==> Real.ge(Real.exp(x), t.value, e));
      @ ensures (\forall \bigint x; Real.le(x, h.value, -w) ==> Real.le(Real.exp(x), u.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void everyReversed(BigInteger l, BigInteger h, BigInteger t, BigInteger u, int e, int w) {
        Facts.expIncreasing(l, -w);
        Facts.expIncreasing(h, -w);
    }

    /** Too many bits. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456;
      @ ensures \result ==> d.value < BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static boolean isShortByOne(BigInteger d, int w) {
        int n = d.bitLength();
        if (n > w + 1) {
            return false;
        }
        Fixed.fits(d, n, w);
        return true;
    }

    /** ln 2 added twice. */
    /*@ public normal_behavior
      @ requires 0 <= i && i <= 536870912 && 0 <= w && w <= 268435456 && ll.value == l.value + lo.value + lo.value && hh.value == h.value + hi.value;
      @ requires Real.ge(Real.ln(Real.num(2, 0)), lo.value, -w) && Real.le(Real.ln(Real.num(2, 0)), hi.value, -w);
      @ requires Real.ge(Real.ln(Real.num(1, i)), l.value, -w) && Real.le(Real.ln(Real.num(1, i)), h.value, -w);
      @ ensures Real.ge(Real.ln(Real.num(1, i + 1)), ll.value, -w) && Real.le(Real.ln(Real.num(1, i + 1)), hh.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void stepTwice(int i, int w, BigInteger l, BigInteger lo, BigInteger ll, BigInteger h, BigInteger hi, BigInteger hh) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger two = BigInteger.valueOf(2L);
        Facts.pow2Zero();
        Facts.pow2Step(0);
        Facts.number(one, i);
        Facts.number(two, 0);
        Facts.number(one, i + 1);
        Facts.coarserLower(zero, one, i, 0);
        Facts.coarserLower(zero, two, 0, 0);
        Facts.product(one, i, two, 0, two);
        Facts.finer(two, one, i, 1);
        /*@ assert Real.num(1, i + 1) == Real.mul(Real.num(1, i), Real.num(2, 0)); @*/
        Facts.lnProduct(one, i, two, 0);
        Facts.sum(l, lo, ll, -w);
        Facts.sum(h, hi, hh, -w);
    }

    /** The ends of ln 2 not exchanged for a negative power. */
    /*@ public normal_behavior
      @ requires 0 <= k && k <= 536870912 && 0 <= w && w <= 268435456;
      @ requires Real.ge(Real.ln(Real.num(2, 0)), lo.value, -w) && Real.le(Real.ln(Real.num(2, 0)), hi.value, -w);
      @ ensures Real.ge(Real.ln(Real.num(1, -k)), -k * lo.value, -w);
      @ ensures Real.le(Real.ln(Real.num(1, -k)), -k * hi.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void downSameEnds(int k, BigInteger lo, BigInteger hi, int w) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger kk = BigInteger.valueOf((long) k);
        BigInteger l = kk.multiply(lo);
        BigInteger h = kk.multiply(hi);
        BigInteger lm = l.negate();
        BigInteger hm = h.negate();
        LnPow2.zeroFact(w);
        LnPow2.upFact(k, lo, hi, w);
        Facts.pow2Zero();
        Facts.number(one, k);
        Facts.number(one, -k);
        Facts.number(one, 0);
        Facts.number(zero, 0);
        Facts.coarserLower(zero, one, k, 0);
        Facts.coarserLower(zero, one, -k, 0);
        Facts.product(one, -k, one, k, one);
        /*@ assert Real.num(1, 0) == Real.mul(Real.num(1, -k), Real.num(1, k)); @*/
        Facts.lnProduct(one, -k, one, k);
        Facts.difference();
        /*@ assert Real.ln(Real.num(1, -k)) == Real.add(Real.num(0, 0), Real.neg(Real.ln(Real.num(1, k)))); @*/
        Facts.finer(zero, zero, -w, w);
        Facts.negation(l, lm, -w);
        Facts.negation(h, hm, -w);
        Facts.sum(zero, lm, lm, -w);
        Facts.sum(zero, hm, hm, -w);
    }

    /** The start of the series at 1 instead of 2. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= vl.value && vl.value <= vh.value && 4 * vh.value <= BigInteger.pow2(w);
      @ requires s.value == BigInteger.pow2(w) && 1 <= m.value;
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(m.value, v), 0, -w));
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(m.value, v), s.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void startAtOne(BigInteger vl, BigInteger vh, int w, BigInteger s, BigInteger m) {
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

    /** The slack of a turn without its roundings. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(n) && 0 < BigInteger.pow2(w - n) && BigInteger.pow2(w) == BigInteger.pow2(n) * BigInteger.pow2(w - n);
      @ requires 0 <= vl.value && vl.value <= vh.value && vh.value < BigInteger.pow2(n) && 0 <= t.value && t.value <= 2 * BigInteger.pow2(w) && 0 <= c.value;
      @ requires vl.value * t.value < (r.value + 1) * BigInteger.pow2(w) && c.value < (h.value + 1) * BigInteger.pow2(w - n);
      @ requires rr.value == r.value + h.value + 2 * (vh.value - vl.value);
      @ ensures vh.value * (t.value + c.value) <= rr.value * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void turnSlackRounded(BigInteger vl, BigInteger vh, int w, int n, BigInteger t, BigInteger c, BigInteger r, BigInteger h, BigInteger rr) {
        /*@ assert vh.value * c.value <= BigInteger.pow2(n) * c.value; @*/
        /*@ assert BigInteger.pow2(n) * c.value <= BigInteger.pow2(n) * ((h.value + 1) * BigInteger.pow2(w - n)); @*/
        /*@ assert vh.value * c.value <= (h.value + 1) * BigInteger.pow2(w); @*/
        /*@ assert (vh.value - vl.value) * t.value <= (vh.value - vl.value) * (2 * BigInteger.pow2(w)); @*/
    }

    /** The slack of a turn without the uncertainty of v. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= n && n <= w - 1 && 0 <= vl.value && vl.value <= vh.value && 4 * vh.value <= BigInteger.pow2(w);
      @ requires vh.value < BigInteger.pow2(n) && s.value == BigInteger.pow2(w) && 1 <= m.value && i.value == m.value + 2;
      @ requires 0 <= t.value && t.value <= 2 * s.value && 0 <= c.value && q.value * m.value <= s.value && s.value < (q.value + 1) * m.value;
      @ requires r.value * BigInteger.pow2(w) <= vl.value * t.value && vl.value * t.value < (r.value + 1) * BigInteger.pow2(w);
      @ requires h.value * BigInteger.pow2(w - n) <= c.value && c.value < (h.value + 1) * BigInteger.pow2(w - n);
      @ requires u.value == q.value + r.value && d.value == h.value + 3;
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
    public static void turnWithoutWidth(BigInteger vl, BigInteger vh, int w, int n, BigInteger s, BigInteger m, BigInteger i, BigInteger t, BigInteger c,
            BigInteger q, BigInteger r, BigInteger h, BigInteger u, BigInteger d) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger tc = t.add(c);
        BigInteger rr = u.add(d).subtract(q).subtract(one);
        BigInteger qq = q.add(one);
        BigInteger ud = u.add(d);
        Pow2.addFact(n, w - n);
        Atanh.turnSlack(vl, vh, w, n, t, c, r, h, rr);
        Atanh.turnRange(vl, w, s, m, t, q, r, h, c, n);
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

    /** The ends of y not exchanged. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && -536870912 <= e && e <= 536870912;
      @ requires a.value == (x.value - h.value) * BigInteger.pow2(w) && c.value == (x.value - l.value) * BigInteger.pow2(w);
      @ ensures (\forall \bigint y; Real.ge(y, h.value, e) ==> Real.ge(Real.sub(Real.num(x.value, e), y), a.value, e - w));
      @ ensures (\forall \bigint y; Real.ge(y, l.value, e) ==> Real.le(Real.sub(Real.num(x.value, e), y), c.value, e - w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void numeratorEnds(BigInteger x, BigInteger l, BigInteger h, BigInteger a, BigInteger c, int e, int w) {
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

    /** Without the factor 2. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= zl.value && zl.value <= zh.value && 0 <= al.value && al.value <= ah.value;
      @ requires vl.value * BigInteger.pow2(w) <= zl.value * zl.value && zh.value * zh.value <= vh.value * BigInteger.pow2(w);
      @ requires l.value * BigInteger.pow2(w) <= (zl.value + zl.value) * al.value;
      @ requires zh.value * ah.value <= h.value * BigInteger.pow2(w);
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
    public static void atanhOnce(BigInteger zl, BigInteger zh, BigInteger vl, BigInteger vh, BigInteger al, BigInteger ah, BigInteger l, BigInteger h, int w) {
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

    /** A slope of ln of 2. */
    /*@ public normal_behavior
      @ requires 0 <= w && 0 < BigInteger.pow2(w) && BigInteger.pow2(w) <= 2 * m.value && 0 <= d.value;
      @ requires n.value == m.value + d.value && sd.value == BigInteger.pow2(w) + d.value;
      @ ensures n.value * BigInteger.pow2(w) <= 2 * m.value * sd.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void tangentHalf(BigInteger m, BigInteger d, BigInteger n, BigInteger sd, int w) {
        /*@ assert d.value * BigInteger.pow2(w) <= d.value * m.value; @*/
    }

    /** The same ends of ln 2 whatever the sign of k. */
    /*@ public normal_behavior
      @ requires 0 <= k.value ==> under.value <= over.value;
      @ requires k.value < 0 ==> under.value <= over.value;
      @ requires al.value <= ah.value && 0 <= d.value;
      @ requires low.value == k.value * under.value + al.value && high.value == k.value * over.value + ah.value + d.value;
      @ ensures low.value <= high.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void endsEitherWay(BigInteger k, BigInteger under, BigInteger over, BigInteger al, BigInteger ah, BigInteger d, BigInteger low, BigInteger high) {
        /*@ assert k.value * under.value <= k.value * over.value; @*/
    }

    /** A quotient that is hardly more than 2/3. */
    /*@ public normal_behavior
      @ requires 4 <= BigInteger.pow2(w) && 0 < d.value && 3 * c.value <= 2 * d.value * BigInteger.pow2(w);
      @ requires (zh.value - 1) * d.value < c.value;
      @ ensures 2 * zh.value <= BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void thirdLarge(BigInteger c, BigInteger d, BigInteger zh, int w) {
        /*@ assert (3 * zh.value - 3) * d.value < BigInteger.pow2(w) * d.value; @*/
        /*@ assert 3 * zh.value - 3 < BigInteger.pow2(w); @*/
    }

    /** The product of other entries. */
    /*@ public normal_behavior
      @ requires 0 <= j && j <= 3 && 0 <= k && k <= 3;
      @ ensures Real.ln(Real.num((5 + j) * (16 + k), -6)) == Real.add(Real.ln(Real.num(4 + j, -2)), Real.ln(Real.num(16 + k, -4)));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void productOther(int j, int k) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger c = BigInteger.valueOf((long) (4 + j));
        BigInteger f = BigInteger.valueOf((long) (16 + k));
        BigInteger n = c.multiply(f);
        Facts.pow2Zero();
        Facts.number(c, -2);
        Facts.number(f, -4);
        Facts.number(n, -6);
        Facts.coarserLower(zero, c, -2, 0);
        Facts.coarserLower(zero, f, -4, 0);
        Facts.product(c, -2, f, -4, n);
        /*@ assert Real.num((4 + j) * (16 + k), -6) == Real.mul(Real.num(4 + j, -2), Real.num(16 + k, -4)); @*/
        Facts.lnProduct(c, -2, f, -4);
    }

    /** A denominator that is not 1. */
    /*@ public normal_behavior
      @ requires 0 < x.value && y.value == BigInteger.pow2(b) + 1 && 0 <= b && b <= 4 && 0 <= w && w <= 268435456;
      @ ensures Real.sub(Real.ln(Real.num(x.value, -b)), Real.ln(Real.num(y.value, -b))) == Real.ln(Real.num(x.value, -b));
      @ ensures Real.ge(Real.num(y.value, -b), y.value, -b) && Real.le(Real.num(y.value, -b), y.value, -b);
      @ ensures Real.ge(Real.ln(Real.num(y.value, -b)), 0, -w) && Real.le(Real.ln(Real.num(y.value, -b)), 0, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void unitLater(BigInteger x, BigInteger y, int b, int w) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        Facts.pow2Zero();
        Facts.number(one, 0);
        Facts.number(x, -b);
        Facts.number(y, -b);
        Facts.finer(y, one, -b, b);
        /*@ assert Real.num(y.value, -b) == Real.num(1, 0); @*/
        Facts.coarserLower(zero, one, 0, 0);
        Facts.coarserLower(zero, x, -b, 0);
        Facts.product(x, -b, one, 0, x);
        /*@ assert Real.num(x.value, -b) == Real.mul(Real.num(x.value, -b), Real.num(1, 0)); @*/
        Facts.lnProduct(x, -b, one, 0);
        Facts.difference();
        LnPow2.zeroFact(w);
    }

    /** Zero taken for positive. */
    /*@ public normal_behavior
      @ requires 0 <= w;
      @ ensures \result ==> 0 < lo.value && hi.value <= BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static boolean isProperAtZero(BigInteger lo, BigInteger hi, int w) {
        return lo.signum() >= 0 && hi.compareTo(BigInteger.valueOf(1L).shiftLeft(w)) <= 0;
    }

    /** A shift of a negative number. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(k) && -1 <= y.value && r.value == y.value * BigInteger.pow2(k);
      @ ensures 0 <= r.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void productOfAnything(BigInteger y, BigInteger r, int k) {
    }

    /** The honest slack of a square. */
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
    public static void honestSquareSlack(int w, BigInteger t, BigInteger g, BigInteger u, BigInteger h) {
    }

    /** The honest slope of ln. */
    /*@ public normal_behavior
      @ requires 0 <= w && 0 < BigInteger.pow2(w) && BigInteger.pow2(w) <= m.value && 0 <= d.value;
      @ requires n.value == m.value + d.value && sd.value == BigInteger.pow2(w) + d.value;
      @ ensures n.value * BigInteger.pow2(w) <= m.value * sd.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void honestTangent(BigInteger m, BigInteger d, BigInteger n, BigInteger sd, int w) {
        /*@ assert d.value * BigInteger.pow2(w) <= d.value * m.value; @*/
    }

    /** The honest monotony. */
    /*@ public normal_behavior
      @ requires Real.ge(Real.exp(Real.num(l.value, -w)), t.value, e) && Real.le(Real.exp(Real.num(h.value, -w)), u.value, e);
      @ requires 0 <= w;
      @ ensures (\forall \bigint x; Real.ge(x, l.value, -w) ==> Real.ge(Real.exp(x), t.value, e));
      @ ensures (\forall \bigint x; Real.le(x, h.value, -w) ==> Real.le(Real.exp(x), u.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void honestEvery(BigInteger l, BigInteger h, BigInteger t, BigInteger u, int e, int w) {
        Facts.expIncreasing(l, -w);
        Facts.expIncreasing(h, -w);
    }
}
