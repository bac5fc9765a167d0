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
        int e = a.exp();
        if (b.exp() < e) {
            e = b.exp();
        }
        BigInteger al = Rounding.align(a.lo(), a.exp(), e);
        BigInteger ah = Rounding.align(a.hi(), a.exp(), e);
        BigInteger bl = Rounding.align(b.lo(), b.exp(), e);
        BigInteger bh = Rounding.align(b.hi(), b.exp(), e);
        BigInteger l = al.add(bl);
        BigInteger h = ah.add(bh);
        Facts.sum(al, bl, l, e);
        Facts.sum(ah, bh, h, e);
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
        Facts.difference();
        return add(a, neg(b), p);
    }
}
