package org.certalign.kernel;

import java.math.BigInteger;

/** Products of enclosures, for all signs. */
public final class Product {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Product() {
    }

    /** A lower bound of x y, at exponent e + f, for x >= al 2^e and y >= bl 2^f, neither negative. */
    /*@ public normal_behavior
      @ requires 0 <= al.value && 0 <= bl.value;
      @ ensures 0 <= \result.value;
      @ ensures (\forall \bigint x, y; Real.ge(x, al.value, e) && Real.ge(y, bl.value, f) ==> Real.ge(Real.mul(x, y), \result.value, e + f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger low(BigInteger al, int e, BigInteger bl, int f) {
        BigInteger t = al.multiply(bl);
        Facts.product(al, e, bl, f, t);
        nonnegative(al, bl, t);
        return t;
    }

    /** An upper bound of x y, at exponent e + f, for 0 <= x <= ah 2^e and 0 <= y <= bh 2^f. */
    /*@ public normal_behavior
      @ requires 0 <= ah.value && 0 <= bh.value;
      @ ensures 0 <= \result.value;
      @ ensures (\forall \bigint x, y; Real.ge(x, 0, e) && Real.le(x, ah.value, e) && Real.ge(y, 0, f) && Real.le(y, bh.value, f)
      @     ==> Real.le(Real.mul(x, y), \result.value, e + f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger high(BigInteger ah, int e, BigInteger bh, int f) {
        BigInteger t = ah.multiply(bh);
        Facts.product(ah, e, bh, f, t);
        nonnegative(ah, bh, t);
        return t;
    }

    /** The product of two numbers that are not negative is not negative. */
    /*@ public normal_behavior
      @ requires 0 <= m.value && 0 <= k.value && t.value == m.value * k.value;
      @ ensures 0 <= t.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void nonnegative(BigInteger m, BigInteger k, BigInteger t) {
    }

    /** The product of two reals that are not negative is at least every l 2^(e+f) that is not positive. */
    /*@ public normal_behavior
      @ requires l.value <= 0 && -1073741823 <= e && e <= 1073741823 && -1073741823 <= f && f <= 1073741823;
      @ ensures (\forall \bigint x, y; Real.ge(x, 0, e) && Real.ge(y, 0, f) ==> Real.ge(Real.mul(x, y), l.value, e + f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void aboveNegative(int e, int f, BigInteger l) {
        BigInteger zero = BigInteger.valueOf(0L);
        Facts.product(zero, e, zero, f, zero);
        Facts.pow2Zero();
        int g = e + f;
        int none = 0;
        Facts.coarserLower(l, zero, g, none);
        /*@ assert g + none == e + f; @*/
    }

    /** The product of a real that is not negative and one that is not positive is at most every h 2^(e+f) that is not negative. */
    /*@ public normal_behavior
      @ requires 0 <= h.value && -1073741823 <= e && e <= 1073741823 && -1073741823 <= f && f <= 1073741823;
      @ ensures (\forall \bigint x, y; Real.ge(x, 0, e) && Real.le(y, 0, f) ==> Real.le(Real.mul(x, y), h.value, e + f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void belowPositive(int e, int f, BigInteger h) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger l = h.negate();
        aboveNegative(e, f, l);
        Facts.negation(zero, zero, f);
        Facts.negation(l, h, e + f);
        Facts.signs();
    }

    /** A lower bound of x y, at exponent e + f, for 0 <= x <= ah 2^e and y >= bl 2^f, which is not positive: ah bl. */
    /*@ public normal_behavior
      @ requires 0 <= ah.value && bl.value <= 0 && -1073741823 <= e && e <= 1073741823 && -1073741823 <= f && f <= 1073741823;
      @ ensures (\forall \bigint x, y; Real.ge(x, 0, e) && Real.le(x, ah.value, e) && Real.ge(y, bl.value, f)
      @     ==> Real.ge(Real.mul(x, y), \result.value, e + f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger lowNegative(BigInteger ah, int e, BigInteger bl, int f) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger n = bl.negate();
        BigInteger t = high(ah, e, n, f);
        BigInteger l = t.negate();
        aboveNegative(e, f, l);
        Facts.negation(bl, n, f);
        Facts.negation(zero, zero, f);
        Facts.negation(t, l, e + f);
        Facts.signs();
        Facts.total(zero, f);
        return l;
    }

    /** An upper bound of x y, at exponent e + f, for x >= al 2^e, which is not negative, and y <= bh 2^f, which is not positive: al bh. */
    /*@ public normal_behavior
      @ requires 0 <= al.value && bh.value <= 0 && -1073741823 <= e && e <= 1073741823 && -1073741823 <= f && f <= 1073741823;
      @ ensures (\forall \bigint x, y; Real.ge(x, al.value, e) && Real.le(y, bh.value, f) ==> Real.le(Real.mul(x, y), \result.value, e + f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger highNegative(BigInteger al, int e, BigInteger bh, int f) {
        BigInteger n = bh.negate();
        BigInteger t = low(al, e, n, f);
        BigInteger h = t.negate();
        Facts.negation(bh, n, f);
        Facts.negation(t, h, e + f);
        Facts.signs();
        /*+OPENJML@ assert (\forall \bigint y; Real.le(y, bh.value, f)
          @     ==> (\forall \bigint x; Real.ge(x, al.value, e) ==> Real.le(Real.neg(Real.mul(x, Real.neg(y))), h.value, e + f))); @*/
        return h;
    }

    /** A lower bound of x y, at exponent e + f, for 0 <= al 2^e <= x <= ah 2^e and y >= bl 2^f: al bl, or ah bl where bl is negative. */
    /*@ public normal_behavior
      @ requires 0 <= al.value && al.value <= ah.value && -1073741823 <= e && e <= 1073741823 && -1073741823 <= f && f <= 1073741823;
      @ ensures (\forall \bigint x, y; Real.ge(x, al.value, e) && Real.le(x, ah.value, e) && Real.ge(y, bl.value, f)
      @     ==> Real.ge(Real.mul(x, y), \result.value, e + f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger lowerNonnegative(BigInteger al, BigInteger ah, int e, BigInteger bl, int f) {
        if (bl.signum() >= 0) {
            return low(al, e, bl, f);
        }
        Facts.pow2Zero();
        Facts.coarserLower(BigInteger.valueOf(0L), al, e, 0);
        return lowNegative(ah, e, bl, f);
    }

    /** An upper bound of x y, at exponent e + f, for 0 <= al 2^e <= x <= ah 2^e and y <= bh 2^f: ah bh, or al bh where bh is negative. */
    /*@ public normal_behavior
      @ requires 0 <= al.value && al.value <= ah.value && -1073741823 <= e && e <= 1073741823 && -1073741823 <= f && f <= 1073741823;
      @ ensures (\forall \bigint x, y; Real.ge(x, al.value, e) && Real.le(x, ah.value, e) && Real.le(y, bh.value, f)
      @     ==> Real.le(Real.mul(x, y), \result.value, e + f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger upperNonnegative(BigInteger al, BigInteger ah, int e, BigInteger bh, int f) {
        if (bh.signum() < 0) {
            return highNegative(al, e, bh, f);
        }
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger t = high(ah, e, bh, f);
        Facts.pow2Zero();
        Facts.coarserLower(zero, al, e, 0);
        belowPositive(e, f, t);
        Facts.total(zero, f);
        return t;
    }

    /** A lower bound of x y, at exponent e + f, for al 2^e <= x <= ah 2^e <= 0 and y <= bh 2^f: x y = -((-x) y). */
    /*@ public normal_behavior
      @ requires al.value <= ah.value && ah.value <= 0 && -1073741823 <= e && e <= 1073741823 && -1073741823 <= f && f <= 1073741823;
      @ ensures (\forall \bigint x, y; Real.ge(x, al.value, e) && Real.le(x, ah.value, e) && Real.le(y, bh.value, f)
      @     ==> Real.ge(Real.mul(x, y), \result.value, e + f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger lowerNonpositive(BigInteger al, BigInteger ah, int e, BigInteger bh, int f) {
        BigInteger nl = al.negate();
        BigInteger nh = ah.negate();
        BigInteger u = upperNonnegative(nh, nl, e, bh, f);
        BigInteger l = u.negate();
        Facts.negation(al, nl, e);
        Facts.negation(ah, nh, e);
        Facts.negation(u, l, e + f);
        Facts.signs();
        /*+OPENJML@ assert (\forall \bigint x; Real.ge(x, al.value, e) && Real.le(x, ah.value, e)
          @     ==> (\forall \bigint y; Real.le(y, bh.value, f) ==> Real.ge(Real.neg(Real.mul(Real.neg(x), y)), l.value, e + f))); @*/
        return l;
    }

    /** An upper bound of x y, at exponent e + f, for al 2^e <= x <= ah 2^e <= 0 and y >= bl 2^f: x y = -((-x) y). */
    /*@ public normal_behavior
      @ requires al.value <= ah.value && ah.value <= 0 && -1073741823 <= e && e <= 1073741823 && -1073741823 <= f && f <= 1073741823;
      @ ensures (\forall \bigint x, y; Real.ge(x, al.value, e) && Real.le(x, ah.value, e) && Real.ge(y, bl.value, f)
      @     ==> Real.le(Real.mul(x, y), \result.value, e + f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger upperNonpositive(BigInteger al, BigInteger ah, int e, BigInteger bl, int f) {
        BigInteger nl = al.negate();
        BigInteger nh = ah.negate();
        BigInteger d = lowerNonnegative(nh, nl, e, bl, f);
        BigInteger h = d.negate();
        Facts.negation(al, nl, e);
        Facts.negation(ah, nh, e);
        Facts.negation(d, h, e + f);
        Facts.signs();
        /*+OPENJML@ assert (\forall \bigint x; Real.ge(x, al.value, e) && Real.le(x, ah.value, e)
          @     ==> (\forall \bigint y; Real.ge(y, bl.value, f) ==> Real.le(Real.neg(Real.mul(Real.neg(x), y)), h.value, e + f))); @*/
        return h;
    }

    /** A lower bound of x y, at exponent e + f, for x between al 2^e and ah 2^e and y between bl 2^f and bh 2^f. */
    /*@ public normal_behavior
      @ requires al.value <= ah.value && -1073741823 <= e && e <= 1073741823 && -1073741823 <= f && f <= 1073741823;
      @ ensures (\forall \bigint x, y; Real.ge(x, al.value, e) && Real.le(x, ah.value, e) && Real.ge(y, bl.value, f) && Real.le(y, bh.value, f)
      @     ==> Real.ge(Real.mul(x, y), \result.value, e + f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger lower(BigInteger al, BigInteger ah, int e, BigInteger bl, BigInteger bh, int f) {
        if (al.signum() >= 0) {
            return lowerNonnegative(al, ah, e, bl, f);
        }
        if (ah.signum() <= 0) {
            return lowerNonpositive(al, ah, e, bh, f);
        }
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger s = lowerNonpositive(al, zero, e, bh, f);
        BigInteger t = lowerNonnegative(zero, ah, e, bl, f);
        BigInteger l = s.min(t);
        Facts.pow2Zero();
        int g = e + f;
        int none = 0;
        Facts.coarserLower(l, s, g, none);
        Facts.coarserLower(l, t, g, none);
        /*@ assert g + none == e + f; @*/
        Facts.total(zero, e);
        return l;
    }

    /** An upper bound of x y, at exponent e + f, for x between al 2^e and ah 2^e and y between bl 2^f and bh 2^f. */
    /*@ public normal_behavior
      @ requires al.value <= ah.value && -1073741823 <= e && e <= 1073741823 && -1073741823 <= f && f <= 1073741823;
      @ ensures (\forall \bigint x, y; Real.ge(x, al.value, e) && Real.le(x, ah.value, e) && Real.ge(y, bl.value, f) && Real.le(y, bh.value, f)
      @     ==> Real.le(Real.mul(x, y), \result.value, e + f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger upper(BigInteger al, BigInteger ah, int e, BigInteger bl, BigInteger bh, int f) {
        if (al.signum() >= 0) {
            return upperNonnegative(al, ah, e, bh, f);
        }
        if (ah.signum() <= 0) {
            return upperNonpositive(al, ah, e, bl, f);
        }
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger s = upperNonpositive(al, zero, e, bl, f);
        BigInteger t = upperNonnegative(zero, ah, e, bh, f);
        BigInteger h = s.max(t);
        Facts.pow2Zero();
        int g = e + f;
        int none = 0;
        Facts.coarserUpper(h, s, g, none);
        Facts.coarserUpper(h, t, g, none);
        /*@ assert g + none == e + f; @*/
        Facts.total(zero, e);
        return h;
    }

    /** A lower bound of all products is not above an upper bound of them. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(b);
      @ requires (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(y, b.lo.value, b.exp)
      @     && Real.le(y, b.hi.value, b.exp) ==> Real.ge(Real.mul(x, y), l.value, e));
      @ requires (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(y, b.lo.value, b.exp)
      @     && Real.le(y, b.hi.value, b.exp) ==> Real.le(Real.mul(x, y), h.value, e));
      @ ensures l.value <= h.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void ordered(Interval a, Interval b, BigInteger l, BigInteger h, int e) {
        Rounding.inhabited(a);
        Rounding.inhabited(b);
        /*+OPENJML@ assert Real.ge(Real.mul(Real.num(a.lo.value, a.exp), Real.num(b.lo.value, b.exp)), l.value, e); @*/
        Facts.separate(l, h, e);
    }

    /** Encloses x y for all x in a and y in b. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(b) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(y, b.lo.value, b.exp)
      @     && Real.le(y, b.hi.value, b.exp) ==> Real.ge(Real.mul(x, y), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(y, b.lo.value, b.exp)
      @     && Real.le(y, b.hi.value, b.exp) ==> Real.le(Real.mul(x, y), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval mul(Interval a, Interval b, Precision p) {
        int e = Arith.plus(a.exp(), b.exp());
        BigInteger l = lower(a.lo(), a.hi(), a.exp(), b.lo(), b.hi(), b.exp());
        BigInteger h = upper(a.lo(), a.hi(), a.exp(), b.lo(), b.hi(), b.exp());
        return rounded(a, b, l, h, e, p);
    }

    /** Bounds of all products, rounded outward. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(b) && \invariant_for(p) && -1610612735 <= e && e <= 1610612735;
      @ requires (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(y, b.lo.value, b.exp)
      @     && Real.le(y, b.hi.value, b.exp) ==> Real.ge(Real.mul(x, y), l.value, e));
      @ requires (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(y, b.lo.value, b.exp)
      @     && Real.le(y, b.hi.value, b.exp) ==> Real.le(Real.mul(x, y), h.value, e));
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(y, b.lo.value, b.exp)
      @     && Real.le(y, b.hi.value, b.exp) ==> Real.ge(Real.mul(x, y), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(y, b.lo.value, b.exp)
      @     && Real.le(y, b.hi.value, b.exp) ==> Real.le(Real.mul(x, y), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval rounded(Interval a, Interval b, BigInteger l, BigInteger h, int e, Precision p) {
        ordered(a, b, l, h, e);
        return Rounding.outward(l, h, e, p.bits());
    }

    /** Encloses x y for all x in a, which has no negative element, and y in b. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(b) && \invariant_for(p) && 0 <= a.lo.value;
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(y, b.lo.value, b.exp)
      @     && Real.le(y, b.hi.value, b.exp) ==> Real.ge(Real.mul(x, y), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(y, b.lo.value, b.exp)
      @     && Real.le(y, b.hi.value, b.exp) ==> Real.le(Real.mul(x, y), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval mulNonnegative(Interval a, Interval b, Precision p) {
        return mul(a, b, p);
    }

    /** Encloses x^2 for all x in a. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.mul(x, x), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.mul(x, x), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval sqr(Interval a, Precision p) {
        int e = Arith.plus(a.exp(), a.exp());
        BigInteger l = lowerSquare(a.lo(), a.hi(), a.exp());
        BigInteger h = upperSquare(a.lo(), a.hi(), a.exp());
        Rounding.inhabited(a);
        Facts.separate(l, h, e);
        return Rounding.outward(l, h, e, p.bits());
    }

    /** A lower bound of x^2, at exponent 2 e, for x between al 2^e and ah 2^e. */
    /*@ public normal_behavior
      @ requires al.value <= ah.value && -1073741823 <= e && e <= 1073741823;
      @ ensures (\forall \bigint x; Real.ge(x, al.value, e) && Real.le(x, ah.value, e) ==> Real.ge(Real.mul(x, x), \result.value, e + e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger lowerSquare(BigInteger al, BigInteger ah, int e) {
        BigInteger zero = BigInteger.valueOf(0L);
        Facts.signs();
        if (al.signum() >= 0) {
            BigInteger t = al.multiply(al);
            Facts.product(al, e, al, e, t);
            return t;
        }
        if (ah.signum() <= 0) {
            BigInteger n = ah.negate();
            BigInteger t = n.multiply(n);
            Facts.negation(ah, n, e);
            Facts.negation(zero, zero, e);
            Facts.product(n, e, n, e, t);
            /*+OPENJML@ assert (\forall \bigint x; Real.mul(Real.neg(x), Real.neg(x)) == Real.mul(x, x)); @*/
            return t;
        }
        Facts.negation(zero, zero, e);
        Facts.product(zero, e, zero, e, zero);
        Facts.total(zero, e);
        return zero;
    }

    /** An upper bound of x^2, at exponent 2 e, for x between al 2^e and ah 2^e. */
    /*@ public normal_behavior
      @ requires al.value <= ah.value && -1073741823 <= e && e <= 1073741823;
      @ ensures (\forall \bigint x; Real.ge(x, al.value, e) && Real.le(x, ah.value, e) ==> Real.le(Real.mul(x, x), \result.value, e + e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger upperSquare(BigInteger al, BigInteger ah, int e) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger n = al.negate();
        BigInteger m = ah.max(n);
        BigInteger t = m.multiply(m);
        Facts.signs();
        Facts.negation(al, n, e);
        Facts.negation(zero, zero, e);
        Facts.pow2Zero();
        Facts.coarserUpper(m, ah, e, 0);
        Facts.coarserUpper(m, n, e, 0);
        Facts.product(m, e, m, e, t);
        Facts.total(zero, e);
        return t;
    }
}
