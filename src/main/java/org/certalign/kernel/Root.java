package org.certalign.kernel;

import java.math.BigInteger;

/** Roots of enclosures. */
public final class Root {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Root() {
    }
    /** Encloses the square root of every x in a; it throws where a reaches below 0. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 <= a.lo.value;
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp)
      @     ==> Real.ge(Real.root(x, 2), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp)
      @     ==> Real.le(Real.root(x, 2), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval sqrt(Interval a, Precision p) {
        return root(a, 2, p);
    }

    /** The exponent e of the root, so that n e is at most exp and leaves the root about the given number of bits; nothing is claimed of those. */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= 536870912 && -536870912 <= exp && exp <= 536870912;
      @ ensures n * \result <= exp && -1610612735 <= n * \result && -1610612735 <= \result && \result <= 536870912;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int rootExponent(int length, int exp, int n, int bits) {
        int least = leastShift(n, bits, length);
        return floorQuotient(exp - least, n);
    }

    /** How far to shift the radicand for a root of the given number of bits. */
    /*@ public normal_behavior
      @ ensures 0 <= \result && \result <= 536870912;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int leastShift(int n, int bits, int length) {
        long least = (long) n * (long) bits - (long) length;
        if (least < 0L) {
            return 0;
        }
        if (least > 536870912L) {
            return 536870912;
        }
        return (int) least;
    }

    /** The largest integer at most d/n. */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= 536870912 && -1073741824 <= d && d <= 536870912;
      @ ensures n * \result <= d && d - n < n * \result && -1073741824 <= \result && \result <= 536870912;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int floorQuotient(int d, int n) {
        if (d >= 0) {
            return d / n;
        }
        return -((n - 1 - d) / n);
    }

    /** The least integer whose n-th power is at least c, from the largest r whose n-th power is at most c. */
    /*@ public normal_behavior
      @ requires 1 <= n && 0 <= r.value && c.value < Real.ipow(r.value + 1, n);
      @ ensures 0 <= \result.value && c.value <= Real.ipow(\result.value, n);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger above(BigInteger c, BigInteger r, int n) {
        if (Power.ipow(r, n).compareTo(c) < 0) {
            return r.add(BigInteger.valueOf(1L));
        }
        return r;
    }

    /** What is not negative is so at every exponent. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && 0 <= a.lo.value && -1610612735 <= f && f <= a.exp;
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) ==> Real.ge(x, 0, f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void nonnegative(Interval a, int f) {
        BigInteger zero = BigInteger.valueOf(0L);
        Order.notAbove(zero, a.lo(), a.exp());
        Facts.finer(zero, zero, f, Arith.minus(a.exp(), f));
    }

    /** A lower bound of the n-th root, at exponent e, for x in a. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && 0 <= a.lo.value && 1 <= n && f == n * e && -1610612735 <= f && f <= a.exp;
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.root(x, n), \result.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger lower(Interval a, int n, int e, int f) {
        BigInteger c = Rounding.alignNonnegative(a.lo(), a.exp(), f);
        BigInteger l = IntegerRoot.floor(c, n);
        Facts.roots(c, f, n, l, e);
        return l;
    }

    /** An upper bound of the n-th root, at exponent e, for x in a. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && 0 <= a.lo.value && 1 <= n && f == n * e && -1610612735 <= f && f <= a.exp;
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.root(x, n), \result.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger upper(Interval a, int n, int e, int f) {
        BigInteger c = Rounding.alignNonnegative(a.hi(), a.exp(), f);
        BigInteger h = above(c, IntegerRoot.floor(c, n), n);
        nonnegative(a, f);
        Facts.roots(c, f, n, h, e);
        return h;
    }

    /** Encloses the n-th root of a single number: one integer root serves both ends. */
    /*@ public behavior
      @ requires \invariant_for(p) && \invariant_for(a) && 0 <= a.lo.value && 1 <= n && f == n * e && -1610612735 <= f && f <= a.exp && a.lo.value == a.hi.value && -1610612735 <= e && e <= 536870912;
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.root(x, n), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.root(x, n), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval ofPoint(Interval a, int n, int e, int f, Precision p) {
        BigInteger c = Rounding.alignNonnegative(a.lo(), a.exp(), f);
        BigInteger l = IntegerRoot.floor(c, n);
        BigInteger h = above(c, l, n);
        nonnegative(a, f);
        Facts.roots(c, f, n, l, e);
        Facts.roots(c, f, n, h, e);
        return rounded(a, l, h, n, e, p);
    }

    /** The bounds of a root, rounded outward. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(p) && -1610612735 <= e && e <= 536870912;
      @ requires (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.root(x, n), l.value, e));
      @ requires (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.root(x, n), h.value, e));
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.root(x, n), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.root(x, n), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval rounded(Interval a, BigInteger l, BigInteger h, int n, int e, Precision p) {
        ordered(a, l, h, n, e);
        return Rounding.outward(l, h, e, p.bits());
    }

    /** A lower bound of all roots is not above an upper bound of them. */
    /*@ public normal_behavior
      @ requires \invariant_for(a);
      @ requires (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.root(x, n), l.value, e));
      @ requires (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.root(x, n), h.value, e));
      @ ensures l.value <= h.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void ordered(Interval a, BigInteger l, BigInteger h, int n, int e) {
        Rounding.inhabited(a);
        Facts.separate(l, h, e);
    }

    /** n e, which does not overflow. */
    /*@ public normal_behavior
      @ requires -2147483647 <= n * e && n * e <= 2147483647;
      @ ensures \result == n * e;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int product(int n, int e) {
        return n * e;
    }

    /** Encloses the n-th root of every x in a, for n from 1 to 2^29; it throws where a reaches below 0. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(p) && 1 <= n;
      @ ensures \invariant_for(\result) && 0 <= a.lo.value;
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.root(x, n), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.root(x, n), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval root(Interval a, int n, Precision p) {
        if (a.lo().signum() < 0) {
            throw new ArithmeticException("root of an enclosure that reaches below 0");
        }
        if (n > 536870912) {
            throw new ArithmeticException("degree of a root out of range");
        }
        int e = rootExponent(a.hi().bitLength(), a.exp(), n, p.bits() + 1);
        int f = product(n, e);
        if (a.isPoint()) {
            return ofPoint(a, n, e, f, p);
        }
        return rounded(a, lower(a, n, e, f), upper(a, n, e, f), n, e, p);
    }
}
