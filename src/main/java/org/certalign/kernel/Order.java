package org.certalign.kernel;

import java.math.BigInteger;

/** Comparison of enclosures, and the operations that only compare: minimum, maximum, absolute value, hull. */
public final class Order {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Order() {
    }

    /** The sign of m 2^x - k 2^y. */
    /*@ public normal_behavior
      @ requires -536870912 <= x && x <= 536870912 && -536870912 <= y && y <= 536870912;
      @ ensures \result <= 0 ==> (\forall \bigint z; Real.le(z, m.value, x) ==> Real.le(z, k.value, y));
      @ ensures \result <= 0 ==> (\forall \bigint z; Real.ge(z, k.value, y) ==> Real.ge(z, m.value, x));
      @ ensures \result >= 0 ==> (\forall \bigint z; Real.ge(z, m.value, x) ==> Real.ge(z, k.value, y));
      @ ensures \result >= 0 ==> (\forall \bigint z; Real.le(z, k.value, y) ==> Real.le(z, m.value, x));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int compare(BigInteger m, int x, BigInteger k, int y) {
        int e = x;
        if (y < e) {
            e = y;
        }
        BigInteger a = Rounding.align(m, x, e);
        BigInteger b = Rounding.align(k, y, e);
        Facts.pow2Zero();
        int c = a.compareTo(b);
        if (c <= 0) {
            Facts.coarserUpper(b, a, e, 0);
            Facts.coarserLower(a, b, e, 0);
        }
        if (c >= 0) {
            Facts.coarserUpper(a, b, e, 0);
            Facts.coarserLower(b, a, e, 0);
        }
        return c;
    }

    /** True only where every real of a is at most every real of b. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(b);
      @ ensures \result ==> (\forall \bigint x; Real.le(x, a.hi.value, a.exp) ==> Real.le(x, b.lo.value, b.exp));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static boolean below(Interval a, Interval b) {
        return compare(a.hi(), a.exp(), b.lo(), b.exp()) <= 0;
    }

    /** True only where every real of a is less than every real of b. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(b);
      @ ensures \result ==> (\forall \bigint x; Real.le(x, a.hi.value, a.exp) ==> Real.le(x, b.lo.value, b.exp));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static boolean strictlyBelow(Interval a, Interval b) {
        return compare(a.hi(), a.exp(), b.lo(), b.exp()) < 0;
    }

    /** Encloses the smaller of x and y for all x in a and y in b. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(b);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) ==> Real.ge(x, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint y; Real.ge(y, b.lo.value, b.exp) ==> Real.ge(y, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, y; Real.le(x, a.hi.value, a.exp) && Real.le(y, b.hi.value, b.exp)
      @     ==> Real.le(x, \result.hi.value, \result.exp) || Real.le(y, \result.hi.value, \result.exp));
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval min(Interval a, Interval b) {
        int e = a.exp();
        if (b.exp() < e) {
            e = b.exp();
        }
        BigInteger al = Rounding.align(a.lo(), a.exp(), e);
        BigInteger ah = Rounding.align(a.hi(), a.exp(), e);
        BigInteger bl = Rounding.align(b.lo(), b.exp(), e);
        BigInteger bh = Rounding.align(b.hi(), b.exp(), e);
        BigInteger l = al.min(bl);
        BigInteger h = ah.min(bh);
        Facts.pow2Zero();
        Facts.coarserLower(l, al, e, 0);
        Facts.coarserLower(l, bl, e, 0);
        return new Interval(l, h, e);
    }

    /** Encloses the greater of x and y for all x in a and y in b: max(x, y) = -min(-x, -y). */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(b);
      @ ensures \invariant_for(\result);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval max(Interval a, Interval b) {
        return Sum.neg(min(Sum.neg(a), Sum.neg(b)));
    }

    /** Encloses the absolute value of x for all x in a. */
    /*@ public normal_behavior
      @ requires \invariant_for(a);
      @ ensures \invariant_for(\result) && \result.lo.value >= 0;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval abs(Interval a) {
        if (a.lo().signum() >= 0) {
            return a;
        }
        if (a.hi().signum() <= 0) {
            return Sum.neg(a);
        }
        return new Interval(BigInteger.valueOf(0L), a.lo().negate().max(a.hi()), a.exp());
    }

    /** The least enclosure that contains a and b. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(b);
      @ ensures \invariant_for(\result);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval hull(Interval a, Interval b) {
        int e = a.exp();
        if (b.exp() < e) {
            e = b.exp();
        }
        BigInteger al = Rounding.align(a.lo(), a.exp(), e);
        BigInteger ah = Rounding.align(a.hi(), a.exp(), e);
        BigInteger bl = Rounding.align(b.lo(), b.exp(), e);
        BigInteger bh = Rounding.align(b.hi(), b.exp(), e);
        return new Interval(al.min(bl), ah.max(bh), e);
    }
}
