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
        int c = a.compareTo(b);
        if (c <= 0) {
            notAbove(a, b, e);
        }
        if (c >= 0) {
            notAbove(b, a, e);
        }
        return c;
    }

    /** The order of two bounds with one exponent. */
    /*@ public normal_behavior
      @ requires a.value <= b.value;
      @ ensures (\forall \bigint x; Real.ge(x, b.value, e) ==> Real.ge(x, a.value, e));
      @ ensures (\forall \bigint x; Real.le(x, a.value, e) ==> Real.le(x, b.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void notAbove(BigInteger a, BigInteger b, int e) {
        Facts.pow2Zero();
        Facts.coarserUpper(b, a, e, 0);
        Facts.coarserLower(a, b, e, 0);
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

    /** True only where every real of a is less than every real of b; proved for at most. */
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

    /** The smaller of m 2^f and k 2^g, as a significand at exponent e. */
    /*@ public normal_behavior
      @ requires e <= f && f - e <= 2147483647 && e <= g && g - e <= 2147483647;
      @ ensures (\forall \bigint x; Real.ge(x, m.value, f) ==> Real.ge(x, \result.value, e));
      @ ensures (\forall \bigint x; Real.ge(x, k.value, g) ==> Real.ge(x, \result.value, e));
      @ ensures (\forall \bigint x, y; Real.le(x, m.value, f) && Real.le(y, k.value, g) ==> Real.le(x, \result.value, e) || Real.le(y, \result.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger smaller(BigInteger m, int f, BigInteger k, int g, int e) {
        BigInteger r = Rounding.align(m, f, e);
        BigInteger s = Rounding.align(k, g, e);
        if (r.compareTo(s) <= 0) {
            notAbove(r, s, e);
            return r;
        }
        notAbove(s, r, e);
        return s;
    }

    /** The greater of m 2^f and k 2^g, as a significand at exponent e. */
    /*@ public normal_behavior
      @ requires e <= f && f - e <= 2147483647 && e <= g && g - e <= 2147483647;
      @ ensures (\forall \bigint x; Real.le(x, m.value, f) ==> Real.le(x, \result.value, e));
      @ ensures (\forall \bigint x; Real.le(x, k.value, g) ==> Real.le(x, \result.value, e));
      @ ensures (\forall \bigint x, y; Real.ge(x, m.value, f) && Real.ge(y, k.value, g) ==> Real.ge(x, \result.value, e) || Real.ge(y, \result.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger greater(BigInteger m, int f, BigInteger k, int g, int e) {
        BigInteger r = Rounding.align(m, f, e);
        BigInteger s = Rounding.align(k, g, e);
        if (r.compareTo(s) <= 0) {
            notAbove(r, s, e);
            return s;
        }
        notAbove(s, r, e);
        return r;
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
        int e = Rounding.least(a, b);
        BigInteger l = smaller(a.lo(), a.exp(), b.lo(), b.exp(), e);
        BigInteger h = smaller(a.hi(), a.exp(), b.hi(), b.exp(), e);
        Rounding.inhabited(a);
        Rounding.inhabited(b);
        Facts.separate(l, h, e);
        return new Interval(l, h, e);
    }

    /** Encloses the greater of x and y for all x in a and y in b. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(b);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.le(x, a.hi.value, a.exp) ==> Real.le(x, \result.hi.value, \result.exp));
      @ ensures (\forall \bigint y; Real.le(y, b.hi.value, b.exp) ==> Real.le(y, \result.hi.value, \result.exp));
      @ ensures (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.ge(y, b.lo.value, b.exp)
      @     ==> Real.ge(x, \result.lo.value, \result.exp) || Real.ge(y, \result.lo.value, \result.exp));
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval max(Interval a, Interval b) {
        int e = Rounding.least(a, b);
        BigInteger l = greater(a.lo(), a.exp(), b.lo(), b.exp(), e);
        BigInteger h = greater(a.hi(), a.exp(), b.hi(), b.exp(), e);
        Rounding.inhabited(a);
        Rounding.inhabited(b);
        Facts.separate(l, h, e);
        return new Interval(l, h, e);
    }

    /** A lower bound of the absolute value of x for x between l 2^e and h 2^e: l, -h or 0. */
    /*@ public normal_behavior
      @ requires l.value <= h.value;
      @ ensures 0 <= \result.value && (\result.value <= h.value || \result.value <= -l.value);
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) && Real.le(x, h.value, e) && Real.ge(x, 0, e) ==> Real.ge(x, \result.value, e));
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) && Real.le(x, h.value, e) && Real.le(x, 0, e) ==> Real.ge(Real.neg(x), \result.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger lowerAbs(BigInteger l, BigInteger h, int e) {
        BigInteger zero = BigInteger.valueOf(0L);
        Facts.negation(zero, zero, e);
        if (l.signum() > 0) {
            Facts.separate(l, zero, e);
            return l;
        }
        if (h.signum() < 0) {
            BigInteger n = h.negate();
            Facts.negation(h, n, e);
            Facts.separate(zero, h, e);
            return n;
        }
        return zero;
    }

    /** An upper bound of the absolute value of x for x between l 2^e and h 2^e: the greater of -l and h. */
    /*@ public normal_behavior
      @ ensures h.value <= \result.value && -l.value <= \result.value;
      @ ensures (\forall \bigint x; Real.le(x, h.value, e) ==> Real.le(x, \result.value, e));
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) ==> Real.le(Real.neg(x), \result.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger upperAbs(BigInteger l, BigInteger h, int e) {
        BigInteger n = l.negate();
        BigInteger m = n.max(h);
        Facts.negation(l, n, e);
        notAbove(n, m, e);
        notAbove(h, m, e);
        return m;
    }

    /** Encloses the absolute value of x for all x in a: x where x >= 0, -x where x <= 0. */
    /*@ public normal_behavior
      @ requires \invariant_for(a);
      @ ensures \invariant_for(\result) && \result.lo.value >= 0 && \result.exp == a.exp;
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(x, 0, a.exp)
      @     ==> Real.ge(x, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.le(x, 0, a.exp)
      @     ==> Real.ge(Real.neg(x), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.le(x, a.hi.value, a.exp) ==> Real.le(x, \result.hi.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) ==> Real.le(Real.neg(x), \result.hi.value, \result.exp));
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval abs(Interval a) {
        BigInteger l = lowerAbs(a.lo(), a.hi(), a.exp());
        BigInteger h = upperAbs(a.lo(), a.hi(), a.exp());
        return new Interval(l, h, a.exp());
    }

    /** The least enclosure that contains a and b. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(b);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) ==> Real.ge(x, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.le(x, a.hi.value, a.exp) ==> Real.le(x, \result.hi.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, b.lo.value, b.exp) ==> Real.ge(x, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.le(x, b.hi.value, b.exp) ==> Real.le(x, \result.hi.value, \result.exp));
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval hull(Interval a, Interval b) {
        int e = Rounding.least(a, b);
        BigInteger l = smaller(a.lo(), a.exp(), b.lo(), b.exp(), e);
        BigInteger h = greater(a.hi(), a.exp(), b.hi(), b.exp(), e);
        Rounding.inhabited(a);
        Facts.separate(l, h, e);
        return new Interval(l, h, e);
    }
}
