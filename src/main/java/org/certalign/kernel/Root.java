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
      @ ensures n * \result <= exp && -1610612736 <= n * \result && -1610612735 <= \result && \result <= 536870912;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int rootExponent(int length, int exp, int n, int bits) {
        int least = n * bits - length;
        if (least < 0) {
            least = 0;
        }
        if (least > 536870912) {
            least = 536870912;
        }
        return floorQuotient(exp - least, n);
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

    /** The largest significand at exponent e whose n-th power is at most c 2^(n e). */
    /*@ public normal_behavior
      @ requires 0 <= c.value && 1 <= n && f == n * e;
      @ ensures 0 <= \result.value;
      @ ensures (\forall \bigint x; Real.ge(x, c.value, f) ==> Real.ge(Real.root(x, n), \result.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger lower(BigInteger c, int f, int n, int e) {
        BigInteger l = IntegerRoot.floor(c, n);
        Facts.roots(c, f, n, l, e);
        return l;
    }

    /** The least significand at exponent e whose n-th power is at least c 2^(n e). */
    /*@ public normal_behavior
      @ requires 0 <= c.value && 1 <= n && f == n * e;
      @ ensures 0 <= \result.value;
      @ ensures (\forall \bigint x; Real.ge(x, 0, f) && Real.le(x, c.value, f) ==> Real.le(Real.root(x, n), \result.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger upper(BigInteger c, int f, int n, int e) {
        BigInteger h = IntegerRoot.floor(c, n);
        if (Power.ipow(h, n).compareTo(c) < 0) {
            h = h.add(BigInteger.valueOf(1L));
        }
        Facts.roots(c, f, n, h, e);
        return h;
    }

    /** Encloses the n-th root of every x in a, for n from 1 to 2^29; it throws where a reaches below 0. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(p) && 1 <= n;
      @ ensures \invariant_for(\result) && 0 <= a.lo.value;
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp)
      @     ==> Real.ge(Real.root(x, n), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp)
      @     ==> Real.le(Real.root(x, n), \result.hi.value, \result.exp));
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
        int f = n * e;
        BigInteger cl = Rounding.alignNonnegative(a.lo(), a.exp(), f);
        BigInteger ch = Rounding.alignNonnegative(a.hi(), a.exp(), f);
        BigInteger l = lower(cl, f, n, e);
        BigInteger h = upper(ch, f, n, e);
        Order.notAbove(BigInteger.valueOf(0L), cl, f);
        Rounding.inhabited(a);
        Facts.separate(l, h, e);
        return Rounding.outward(l, h, e, p.bits());
    }
}
