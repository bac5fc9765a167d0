package org.certalign.bound;

import org.certalign.kernel.Exp;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Real;

/**
 * Powers with a real exponent: x^y = exp(y ln(x)) for x &gt; 0. This is how the contracts of this package write x^y.
 */
public final class RealPower {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private RealPower() {
    }

    /** Encloses x^y for all x in a, which has only positive elements, and y in b. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(b) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < a.lo.value;
      @ ensures (\forall \bigint x, y, v; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp)
      @     && Real.ge(y, b.lo.value, b.exp) && Real.le(y, b.hi.value, b.exp)
      @     && v == Real.exp(Real.mul(y, Real.ln(x)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, y, v; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp)
      @     && Real.ge(y, b.lo.value, b.exp) && Real.le(y, b.hi.value, b.exp)
      @     && v == Real.exp(Real.mul(y, Real.ln(x)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval pow(Interval a, Interval b, Precision p) {
        Interval l = Ln.ln(a, p);
        Interval t = Product.mul(b, l, p);
        return Exp.exp(t, p);
    }
}
