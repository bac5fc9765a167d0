package org.certalign.kernel;

import java.math.BigInteger;

/** Sums and differences of enclosures. */
public final class Sum {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Sum() {
    }

    /** The significand at exponent e of the sum of m 2^f and k 2^g; exact, and so a bound of every sum of numbers bounded by the two. */
    /*@ public normal_behavior
      @ requires e <= f && f - e <= 2147483647 && e <= g && g - e <= 2147483647;
      @ ensures (\forall \bigint x, y; Real.ge(x, m.value, f) && Real.ge(y, k.value, g) ==> Real.ge(Real.add(x, y), \result.value, e));
      @ ensures (\forall \bigint x, y; Real.le(x, m.value, f) && Real.le(y, k.value, g) ==> Real.le(Real.add(x, y), \result.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger exact(BigInteger m, int f, BigInteger k, int g, int e) {
        BigInteger r = Rounding.align(m, f, e);
        BigInteger s = Rounding.align(k, g, e);
        BigInteger t = r.add(s);
        Facts.sum(r, s, t, e);
        return t;
    }

    /** Encloses x + y for all x in a and y in b. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(b) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.ge(y, b.lo.value, b.exp) ==> Real.ge(Real.add(x, y), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, y; Real.le(x, a.hi.value, a.exp) && Real.le(y, b.hi.value, b.exp) ==> Real.le(Real.add(x, y), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval add(Interval a, Interval b, Precision p) {
        int e = Rounding.least(a, b);
        BigInteger l = exact(a.lo(), a.exp(), b.lo(), b.exp(), e);
        BigInteger h = exact(a.hi(), a.exp(), b.hi(), b.exp(), e);
        Rounding.inhabited(a);
        Rounding.inhabited(b);
        /*+OPENJML@ assert Real.ge(Real.add(Real.num(a.lo.value, a.exp), Real.num(b.lo.value, b.exp)), l.value, e); @*/
        Facts.separate(l, h, e);
        return Rounding.outward(l, h, e, p.bits());
    }

    /** Encloses -x for all x in a; exact. */
    /*@ public normal_behavior
      @ requires \invariant_for(a);
      @ ensures \invariant_for(\result) && \result.exp == a.exp && \result.lo.value == -a.hi.value && \result.hi.value == -a.lo.value;
      @ ensures (\forall \bigint x; Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.neg(x), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) ==> Real.le(Real.neg(x), \result.hi.value, \result.exp));
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval neg(Interval a) {
        BigInteger l = a.hi().negate();
        BigInteger h = a.lo().negate();
        Facts.negation(a.hi(), l, a.exp());
        Facts.negation(a.lo(), h, a.exp());
        return new Interval(l, h, a.exp());
    }

    /** The significand at exponent e of the difference of m 2^f and k 2^g; exact. */
    /*@ public normal_behavior
      @ requires e <= f && f - e <= 2147483647 && e <= g && g - e <= 2147483647;
      @ ensures (\forall \bigint x, y; Real.ge(x, m.value, f) && Real.le(y, k.value, g) ==> Real.ge(Real.sub(x, y), \result.value, e));
      @ ensures (\forall \bigint x, y; Real.le(x, m.value, f) && Real.ge(y, k.value, g) ==> Real.le(Real.sub(x, y), \result.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger exactDifference(BigInteger m, int f, BigInteger k, int g, int e) {
        BigInteger n = k.negate();
        Facts.negation(k, n, g);
        Facts.difference();
        return exact(m, f, n, g, e);
    }

    /** Encloses x - y for all x in a and y in b. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(b) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(y, b.hi.value, b.exp) ==> Real.ge(Real.sub(x, y), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, y; Real.le(x, a.hi.value, a.exp) && Real.ge(y, b.lo.value, b.exp) ==> Real.le(Real.sub(x, y), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval sub(Interval a, Interval b, Precision p) {
        int e = Rounding.least(a, b);
        BigInteger l = exactDifference(a.lo(), a.exp(), b.hi(), b.exp(), e);
        BigInteger h = exactDifference(a.hi(), a.exp(), b.lo(), b.exp(), e);
        Rounding.inhabited(a);
        Rounding.inhabited(b);
        /*+OPENJML@ assert Real.ge(Real.sub(Real.num(a.lo.value, a.exp), Real.num(b.lo.value, b.exp)), l.value, e); @*/
        Facts.separate(l, h, e);
        return Rounding.outward(l, h, e, p.bits());
    }
}
