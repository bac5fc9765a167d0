package org.certalign.kernel;

import java.math.BigInteger;

/** Sums and differences from the wrong ends: every contract must stay open, but for the honest ones. */
public final class WrongSum {
    private WrongSum() {
    }

    /** A negation that forgets to exchange the ends. */
    /*@ public normal_behavior
      @ requires \invariant_for(a);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) ==> Real.le(Real.neg(x), \result.value, a.exp));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger negHigh(Interval a) {
        BigInteger h = a.hi().negate();
        Facts.negation(a.hi(), h, a.exp());
        return h;
    }

    /** The honest negation. */
    /*@ public normal_behavior
      @ requires \invariant_for(a);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) ==> Real.le(Real.neg(x), \result.value, a.exp));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger honestNegHigh(Interval a) {
        BigInteger h = a.lo().negate();
        Facts.negation(a.lo(), h, a.exp());
        return h;
    }

    /** A difference of the lower ends. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(b) && a.exp == b.exp;
      @ ensures (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(y, b.hi.value, b.exp) ==> Real.ge(Real.add(x, Real.neg(y)), \result.value, a.exp));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger subLow(Interval a, Interval b) {
        BigInteger n = b.lo().negate();
        Facts.negation(b.lo(), n, a.exp());
        BigInteger l = a.lo().add(n);
        Facts.sum(a.lo(), n, l, a.exp());
        return l;
    }

    /** The honest difference. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(b) && a.exp == b.exp;
      @ ensures (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.le(y, b.hi.value, b.exp) ==> Real.ge(Real.add(x, Real.neg(y)), \result.value, a.exp));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger honestSubLow(Interval a, Interval b) {
        BigInteger n = b.hi().negate();
        Facts.negation(b.hi(), n, a.exp());
        BigInteger l = a.lo().add(n);
        Facts.sum(a.lo(), n, l, a.exp());
        return l;
    }

    /** A sum one unit too high. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(b) && a.exp == b.exp;
      @ ensures (\forall \bigint x, y; Real.ge(x, a.lo.value, a.exp) && Real.ge(y, b.lo.value, b.exp) ==> Real.ge(Real.add(x, y), \result.value, a.exp));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger addLow(Interval a, Interval b) {
        BigInteger l = a.lo().add(b.lo()).add(BigInteger.valueOf(1L));
        Facts.sum(a.lo(), b.lo(), l, a.exp());
        return l;
    }
}
