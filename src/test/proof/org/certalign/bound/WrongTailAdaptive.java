package org.certalign.bound;

import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Real;
import org.certalign.kernel.Sum;

/** TailAdaptive with mistakes: every contract must stay open, but for the honest ones. */
public final class WrongTailAdaptive {
    private WrongTailAdaptive() {
    }

    /** The weights exchanged. */
    /*@ public behavior
      @ requires \invariant_for(alpha) && \invariant_for(r) && \invariant_for(q) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint a, x, y, v; Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && Real.ge(x, r.lo.value, r.exp) && Real.le(x, r.hi.value, r.exp) && Real.ge(y, q.lo.value, q.exp) && Real.le(y, q.hi.value, q.exp)
      @     && v == Real.add(Real.mul(Real.sub(Real.num(1, 0), a), y), Real.mul(a, x))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint a, x, y, v; Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && Real.ge(x, r.lo.value, r.exp) && Real.le(x, r.hi.value, r.exp) && Real.ge(y, q.lo.value, q.exp) && Real.le(y, q.hi.value, q.exp)
      @     && v == Real.add(Real.mul(Real.sub(Real.num(1, 0), a), y), Real.mul(a, x))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval mix(Interval alpha, Interval r, Interval q, Precision p) {
        Interval c = Elementary.oneMinus(alpha, p);
        Interval f = Product.mul(c, r, p);
        Interval g = Product.mul(alpha, q, p);
        return Sum.add(f, g, p);
    }

    /** The honest one. */
    /*@ public behavior
      @ requires \invariant_for(alpha) && \invariant_for(r) && \invariant_for(q) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint a, x, y, v; Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && Real.ge(x, r.lo.value, r.exp) && Real.le(x, r.hi.value, r.exp) && Real.ge(y, q.lo.value, q.exp) && Real.le(y, q.hi.value, q.exp)
      @     && v == Real.add(Real.mul(Real.sub(Real.num(1, 0), a), y), Real.mul(a, x))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint a, x, y, v; Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && Real.ge(x, r.lo.value, r.exp) && Real.le(x, r.hi.value, r.exp) && Real.ge(y, q.lo.value, q.exp) && Real.le(y, q.hi.value, q.exp)
      @     && v == Real.add(Real.mul(Real.sub(Real.num(1, 0), a), y), Real.mul(a, x))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval honestMix(Interval alpha, Interval r, Interval q, Precision p) {
        Interval c = Elementary.oneMinus(alpha, p);
        Interval f = Product.mul(c, q, p);
        Interval g = Product.mul(alpha, r, p);
        return Sum.add(f, g, p);
    }
}
