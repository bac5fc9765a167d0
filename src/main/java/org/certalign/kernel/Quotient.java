package org.certalign.kernel;

import java.math.BigInteger;

/** Quotients of enclosures. */
public final class Quotient {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Quotient() {
    }

    /** The sign of a quotient rounded down is that of the dividend, or 0. */
    /*@ public normal_behavior
      @ requires 0 < d.value && m.value * d.value <= c.value && c.value < (m.value + 1) * d.value;
      @ ensures 0 <= c.value ==> 0 <= m.value;
      @ ensures c.value <= 0 ==> m.value <= 0;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void floorSign(BigInteger c, BigInteger d, BigInteger m) {
    }

    /** The sign of a quotient rounded up is that of the dividend, or 0. */
    /*@ public normal_behavior
      @ requires 0 < d.value && (m.value - 1) * d.value < c.value && c.value <= m.value * d.value;
      @ ensures 0 <= c.value ==> 0 <= m.value;
      @ ensures c.value <= 0 ==> m.value <= 0;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void ceilSign(BigInteger c, BigInteger d, BigInteger m) {
    }

    /** A lower bound of x/y, at exponent e - f, for x >= c 2^e and 0 < bl 2^f <= y <= bh 2^f. */
    /*@ public normal_behavior
      @ requires 0 < bl.value && bl.value <= bh.value;
      @ ensures (\forall \bigint x, y; Real.ge(x, c.value, e) && Real.ge(y, bl.value, f) && Real.le(y, bh.value, f)
      @     ==> Real.ge(Real.div(x, y), \result.value, e - f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger lowerPositive(BigInteger c, int e, BigInteger bl, BigInteger bh, int f) {
        if (c.signum() < 0) {
            BigInteger m = Arith.floorDiv(c, bl);
            floorSign(c, bl, m);
            Facts.quotientLower(c, e, bl, bl, f, m);
            return m;
        }
        BigInteger m = Arith.floorDiv(c, bh);
        floorSign(c, bh, m);
        Facts.quotientLower(c, e, bl, bh, f, m);
        return m;
    }

    /** An upper bound of x/y, at exponent e - f, for x <= c 2^e and 0 < bl 2^f <= y <= bh 2^f. */
    /*@ public normal_behavior
      @ requires 0 < bl.value && bl.value <= bh.value;
      @ ensures (\forall \bigint x, y; Real.le(x, c.value, e) && Real.ge(y, bl.value, f) && Real.le(y, bh.value, f)
      @     ==> Real.le(Real.div(x, y), \result.value, e - f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger upperPositive(BigInteger c, int e, BigInteger bl, BigInteger bh, int f) {
        if (c.signum() < 0) {
            BigInteger m = Arith.ceilDiv(c, bh);
            ceilSign(c, bh, m);
            Facts.quotientUpper(c, e, bl, bh, f, m);
            return m;
        }
        BigInteger m = Arith.ceilDiv(c, bl);
        ceilSign(c, bl, m);
        Facts.quotientUpper(c, e, bl, bl, f, m);
        return m;
    }

    /** x/y = -(x/(-y)), so that bounds of x/(-y) give bounds of x/y. */
    /*@ public normal_behavior
      @ requires t.value == -m.value;
      @ ensures (\forall \bigint x, y; Real.ge(Real.div(x, Real.neg(y)), m.value, e) ==> Real.le(Real.div(x, y), t.value, e));
      @ ensures (\forall \bigint x, y; Real.le(Real.div(x, Real.neg(y)), m.value, e) ==> Real.ge(Real.div(x, y), t.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void flip(BigInteger m, BigInteger t, int e) {
        Facts.quotientSign();
        Facts.negation(m, t, e);
    }

    /** A lower bound of x/y, at exponent e - f, for x between cl 2^e and ch 2^e and y between bl 2^f and bh 2^f, which have one sign. */
    /*@ public normal_behavior
      @ requires bl.value <= bh.value && (0 < bl.value || bh.value < 0) && -1073741823 <= e && e <= 1073741823 && -536870912 <= f && f <= 536870912;
      @ ensures (\forall \bigint x, y; Real.ge(x, cl.value, e) && Real.le(x, ch.value, e) && Real.ge(y, bl.value, f) && Real.le(y, bh.value, f)
      @     ==> Real.ge(Real.div(x, y), \result.value, e - f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger lower(BigInteger cl, BigInteger ch, int e, BigInteger bl, BigInteger bh, int f) {
        if (bl.signum() > 0) {
            return lowerPositive(cl, e, bl, bh, f);
        }
        BigInteger nl = bl.negate();
        BigInteger nh = bh.negate();
        BigInteger u = upperPositive(ch, e, nh, nl, f);
        BigInteger l = u.negate();
        Facts.negation(bl, nl, f);
        Facts.negation(bh, nh, f);
        flip(u, l, e - f);
        /*+OPENJML@ assert (\forall \bigint y; Real.ge(y, bl.value, f) && Real.le(y, bh.value, f)
          @     ==> (\forall \bigint x; Real.ge(x, cl.value, e) && Real.le(x, ch.value, e) ==> Real.le(Real.div(x, Real.neg(y)), u.value, e - f))); @*/
        return l;
    }

    /** An upper bound of x/y, at exponent e - f, for x between cl 2^e and ch 2^e and y between bl 2^f and bh 2^f, which have one sign. */
    /*@ public normal_behavior
      @ requires bl.value <= bh.value && (0 < bl.value || bh.value < 0) && -1073741823 <= e && e <= 1073741823 && -536870912 <= f && f <= 536870912;
      @ ensures (\forall \bigint x, y; Real.ge(x, cl.value, e) && Real.le(x, ch.value, e) && Real.ge(y, bl.value, f) && Real.le(y, bh.value, f)
      @     ==> Real.le(Real.div(x, y), \result.value, e - f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger upper(BigInteger cl, BigInteger ch, int e, BigInteger bl, BigInteger bh, int f) {
        if (bl.signum() > 0) {
            return upperPositive(ch, e, bl, bh, f);
        }
        BigInteger nl = bl.negate();
        BigInteger nh = bh.negate();
        BigInteger d = lowerPositive(cl, e, nh, nl, f);
        BigInteger h = d.negate();
        Facts.negation(bl, nl, f);
        Facts.negation(bh, nh, f);
        flip(d, h, e - f);
        /*+OPENJML@ assert (\forall \bigint y; Real.ge(y, bl.value, f) && Real.le(y, bh.value, f)
          @     ==> (\forall \bigint x; Real.ge(x, cl.value, e) && Real.le(x, ch.value, e) ==> Real.ge(Real.div(x, Real.neg(y)), d.value, e - f))); @*/
        return h;
    }

    /** Whether all of b has one sign. */
    /*@ public normal_behavior
      @ requires \invariant_for(b);
      @ ensures \result <==> 0 < b.lo.value || b.hi.value < 0;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static boolean avoidsZero(Interval b) {
        return b.lo().signum() > 0 || b.hi().signum() < 0;
    }

    /** How far to shift the dividend so that the quotient has at least the given number of bits; nothing is claimed of that. */
    /*@ public normal_behavior
      @ ensures 0 <= \result && \result <= 536870911;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int shift(int dividend, int divisor, int bits) {
        long s = (long) bits + 2L + (long) divisor - (long) dividend;
        if (s < 0L) {
            return 0;
        }
        if (s > 536870911L) {
            return 536870911;
        }
        return (int) s;
    }

    /** The same for enclosures. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(b);
      @ ensures 0 <= \result && \result <= 536870911;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int dividendShift(Interval a, Interval b, int bits) {
        return shift(Rounding.length(a.lo(), a.hi()), Rounding.length(b.lo(), b.hi()), bits);
    }

    /** Encloses x/y for all x in a and y in b; it throws where b contains 0. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(b) && \invariant_for(p);
      @ ensures \invariant_for(\result) && (0 < b.lo.value || b.hi.value < 0);
      @ ensures (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(y, b.lo.value, b.exp)
      @     && Real.le(y, b.hi.value, b.exp) ==> Real.ge(Real.div(x, y), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(y, b.lo.value, b.exp)
      @     && Real.le(y, b.hi.value, b.exp) ==> Real.le(Real.div(x, y), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval div(Interval a, Interval b, Precision p) {
        if (!avoidsZero(b)) {
            throw new ArithmeticException("division by an enclosure of 0");
        }
        int e = Arith.minus(a.exp(), dividendShift(a, b, p.bits()));
        return rounded(a, b, under(a, b, e), over(a, b, e), Arith.minus(e, b.exp()), p);
    }

    /** Bounds of all quotients, rounded outward. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(b) && \invariant_for(p) && -1610612735 <= e && e <= 1610612735;
      @ requires (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(y, b.lo.value, b.exp)
      @     && Real.le(y, b.hi.value, b.exp) ==> Real.ge(Real.div(x, y), l.value, e));
      @ requires (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(y, b.lo.value, b.exp)
      @     && Real.le(y, b.hi.value, b.exp) ==> Real.le(Real.div(x, y), h.value, e));
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(y, b.lo.value, b.exp)
      @     && Real.le(y, b.hi.value, b.exp) ==> Real.ge(Real.div(x, y), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(y, b.lo.value, b.exp)
      @     && Real.le(y, b.hi.value, b.exp) ==> Real.le(Real.div(x, y), \result.hi.value, \result.exp));
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

    /** A lower bound of x/y, at exponent e - b.exp, for x in a and y in b. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(b) && (0 < b.lo.value || b.hi.value < 0) && -1073741823 <= e && e <= a.exp;
      @ ensures (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(y, b.lo.value, b.exp)
      @     && Real.le(y, b.hi.value, b.exp) ==> Real.ge(Real.div(x, y), \result.value, e - b.exp));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger under(Interval a, Interval b, int e) {
        BigInteger cl = Rounding.align(a.lo(), a.exp(), e);
        BigInteger ch = Rounding.align(a.hi(), a.exp(), e);
        return lower(cl, ch, e, b.lo(), b.hi(), b.exp());
    }

    /** An upper bound of x/y, at exponent e - b.exp, for x in a and y in b. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(b) && (0 < b.lo.value || b.hi.value < 0) && -1073741823 <= e && e <= a.exp;
      @ ensures (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(y, b.lo.value, b.exp)
      @     && Real.le(y, b.hi.value, b.exp) ==> Real.le(Real.div(x, y), \result.value, e - b.exp));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger over(Interval a, Interval b, int e) {
        BigInteger cl = Rounding.align(a.lo(), a.exp(), e);
        BigInteger ch = Rounding.align(a.hi(), a.exp(), e);
        return upper(cl, ch, e, b.lo(), b.hi(), b.exp());
    }

    /** A lower bound of all quotients is not above an upper bound of them. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(b);
      @ requires (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(y, b.lo.value, b.exp)
      @     && Real.le(y, b.hi.value, b.exp) ==> Real.ge(Real.div(x, y), l.value, e));
      @ requires (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(y, b.lo.value, b.exp)
      @     && Real.le(y, b.hi.value, b.exp) ==> Real.le(Real.div(x, y), h.value, e));
      @ ensures l.value <= h.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void ordered(Interval a, Interval b, BigInteger l, BigInteger h, int e) {
        Rounding.inhabited(a);
        Rounding.inhabited(b);
        /*+OPENJML@ assert Real.ge(Real.div(Real.num(a.lo.value, a.exp), Real.num(b.lo.value, b.exp)), l.value, e); @*/
        Facts.separate(l, h, e);
    }

    /** Encloses num/den; it throws where den is 0. */
    /*@ public behavior
      @ requires \invariant_for(p);
      @ ensures \invariant_for(\result) && den.value != 0;
      @ ensures Real.ge(Real.div(Real.num(num.value, 0), Real.num(den.value, 0)), \result.lo.value, \result.exp);
      @ ensures Real.le(Real.div(Real.num(num.value, 0), Real.num(den.value, 0)), \result.hi.value, \result.exp);
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval ratio(BigInteger num, BigInteger den, Precision p) {
        if (den.signum() == 0) {
            throw new ArithmeticException("division by 0");
        }
        int e = -shift(num.bitLength(), den.bitLength(), p.bits());
        return roundedRatio(num, den, ratioUnder(num, den, e), ratioOver(num, den, e), e, p);
    }

    /** A lower bound of num/den, at exponent e. */
    /*@ public normal_behavior
      @ requires den.value != 0 && -536870911 <= e && e <= 0;
      @ ensures Real.ge(Real.div(Real.num(num.value, 0), Real.num(den.value, 0)), \result.value, e);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger ratioUnder(BigInteger num, BigInteger den, int e) {
        BigInteger c = Rounding.align(num, 0, e);
        Facts.number(num, 0);
        Facts.number(den, 0);
        return lower(c, c, e, den, den, 0);
    }

    /** An upper bound of num/den, at exponent e. */
    /*@ public normal_behavior
      @ requires den.value != 0 && -536870911 <= e && e <= 0;
      @ ensures Real.le(Real.div(Real.num(num.value, 0), Real.num(den.value, 0)), \result.value, e);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger ratioOver(BigInteger num, BigInteger den, int e) {
        BigInteger c = Rounding.align(num, 0, e);
        Facts.number(num, 0);
        Facts.number(den, 0);
        return upper(c, c, e, den, den, 0);
    }

    /** Bounds of num/den, rounded outward. */
    /*@ public behavior
      @ requires \invariant_for(p) && -536870911 <= e && e <= 0;
      @ requires Real.ge(Real.div(Real.num(num.value, 0), Real.num(den.value, 0)), l.value, e);
      @ requires Real.le(Real.div(Real.num(num.value, 0), Real.num(den.value, 0)), h.value, e);
      @ ensures \invariant_for(\result);
      @ ensures Real.ge(Real.div(Real.num(num.value, 0), Real.num(den.value, 0)), \result.lo.value, \result.exp);
      @ ensures Real.le(Real.div(Real.num(num.value, 0), Real.num(den.value, 0)), \result.hi.value, \result.exp);
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval roundedRatio(BigInteger num, BigInteger den, BigInteger l, BigInteger h, int e, Precision p) {
        Facts.separate(l, h, e);
        return Rounding.outward(l, h, e, p.bits());
    }
}
