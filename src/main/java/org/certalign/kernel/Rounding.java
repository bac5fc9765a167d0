package org.certalign.kernel;

import java.math.BigInteger;

/** Outward rounding to a number of bits, and alignment to a smaller exponent. */
public final class Rounding {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Rounding() {
    }

    /** The larger of two bit lengths. */
    /*@ public normal_behavior
      @ ensures 0 <= \result;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int length(BigInteger lo, BigInteger hi) {
        int n = lo.bitLength();
        int k = hi.bitLength();
        if (k > n) {
            return k;
        }
        return n;
    }

    /** How many low bits to drop so that both significands fit in the given number of bits. */
    /*@ public normal_behavior
      @ requires 1 <= bits;
      @ ensures 0 <= \result;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int excess(BigInteger lo, BigInteger hi, int bits) {
        int n = length(lo, hi);
        if (n <= bits) {
            return 0;
        }
        return n - bits;
    }

    /**
     * The enclosure from lo 2^exp to hi 2^exp, its ends moved outward until both significands have at most the given number of bits. The
     * exponent may be somewhat outside of the range that an enclosure has; it throws where that of the result is.
     */
    /*@ public behavior
      @ requires lo.value <= hi.value && -1610612735 <= exp && exp <= 1610612735 && 1 <= bits;
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, lo.value, exp) ==> Real.ge(x, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.le(x, hi.value, exp) ==> Real.le(x, \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval outward(BigInteger lo, BigInteger hi, int exp, int bits) {
        int k = excess(lo, hi, bits);
        if (k > 536870912 - exp || k < -536870912 - exp) {
            throw new ArithmeticException("exponent out of range");
        }
        if (k == 0) {
            return new Interval(lo, hi, exp);
        }
        BigInteger l = Arith.floorShift(lo, k);
        BigInteger h = Arith.ceilShift(hi, k);
        Facts.pow2Step(k);
        ordered(l, h, lo, hi, k);
        Facts.coarserLower(l, lo, exp, k);
        Facts.coarserUpper(h, hi, exp, k);
        return new Interval(l, h, exp + k);
    }

    /** Rounding outward keeps the order of the ends. */
    /*@ public normal_behavior
      @ requires 0 <= k && BigInteger.pow2(k) > 0 && lo.value <= hi.value;
      @ requires l.value * BigInteger.pow2(k) <= lo.value && hi.value <= h.value * BigInteger.pow2(k);
      @ ensures l.value <= h.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void ordered(BigInteger l, BigInteger h, BigInteger lo, BigInteger hi, int k) {
    }

    /** The enclosure a, rounded outward to the given number of bits. */
    /*@ public behavior
      @ requires \invariant_for(a) && 1 <= bits;
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) ==> Real.ge(x, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.le(x, a.hi.value, a.exp) ==> Real.le(x, \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval round(Interval a, int bits) {
        return outward(a.lo(), a.hi(), a.exp(), bits);
    }

    /** The significand at exponent e of the number m 2^x, for e at most x. */
    /*@ public normal_behavior
      @ requires e <= x && x - e <= 2147483647;
      @ ensures (\forall \bigint y; Real.ge(y, m.value, x) <==> Real.ge(y, \result.value, e));
      @ ensures (\forall \bigint y; Real.le(y, m.value, x) <==> Real.le(y, \result.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger align(BigInteger m, int x, int e) {
        int k = x - e;
        BigInteger r = m.shiftLeft(k);
        Facts.finer(r, m, e, k);
        return r;
    }

    /** The significand at exponent e of the number m 2^x, for e at most x, where m is not negative. */
    /*@ public normal_behavior
      @ requires e <= x && x - e <= 2147483647 && 0 <= m.value;
      @ ensures 0 <= \result.value;
      @ ensures (\forall \bigint y; Real.ge(y, m.value, x) <==> Real.ge(y, \result.value, e));
      @ ensures (\forall \bigint y; Real.le(y, m.value, x) <==> Real.le(y, \result.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger alignNonnegative(BigInteger m, int x, int e) {
        int k = x - e;
        BigInteger r = m.shiftLeft(k);
        Facts.finer(r, m, e, k);
        Facts.pow2Step(k);
        scaled(m, r, k);
        return r;
    }

    /** Multiplication by 2^k keeps a number that is not negative so. */
    /*@ public normal_behavior
      @ requires 0 <= k && BigInteger.pow2(k) > 0 && 0 <= m.value && r.value == m.value * BigInteger.pow2(k);
      @ ensures 0 <= r.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void scaled(BigInteger m, BigInteger r, int k) {
    }

    /** The smaller exponent of two enclosures. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(b);
      @ ensures -536870912 <= \result && \result <= a.exp && \result <= b.exp;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int least(Interval a, Interval b) {
        if (b.exp() < a.exp()) {
            return b.exp();
        }
        return a.exp();
    }

    /** Every enclosure contains a number: its lower end. */
    /*@ public normal_behavior
      @ requires \invariant_for(a);
      @ ensures Real.ge(Real.num(a.lo.value, a.exp), a.lo.value, a.exp) && Real.le(Real.num(a.lo.value, a.exp), a.hi.value, a.exp);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void inhabited(Interval a) {
        Facts.number(a.lo(), a.exp());
        Facts.pow2Zero();
        Facts.coarserUpper(a.hi(), a.lo(), a.exp(), 0);
    }
}
