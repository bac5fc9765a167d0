package org.certalign.bound;

import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Real;

/** Relations with mistakes: every contract must stay open, but for the honest ones. */
public final class WrongRelations {
    private WrongRelations() {
    }

    /** KL at most chi2/2, which is less. */
    /*@ public behavior
      @ requires \invariant_for(chi2) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint k, v; Real.ge(k, chi2.lo.value, chi2.exp) && Real.le(k, chi2.hi.value, chi2.exp)
      @     && v == Real.ln(Real.add(k, Real.num(1, 0)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint k, v; Real.ge(k, chi2.lo.value, chi2.exp) && Real.le(k, chi2.hi.value, chi2.exp)
      @     && v == Real.ln(Real.add(k, Real.num(1, 0)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval klChi2(Interval chi2, Precision p) {
        return Elementary.half(chi2, p);
    }

    /** The honest one. */
    /*@ public behavior
      @ requires \invariant_for(chi2) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint k, v; Real.ge(k, chi2.lo.value, chi2.exp) && Real.le(k, chi2.hi.value, chi2.exp)
      @     && v == Real.ln(Real.add(k, Real.num(1, 0)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint k, v; Real.ge(k, chi2.lo.value, chi2.exp) && Real.le(k, chi2.hi.value, chi2.exp)
      @     && v == Real.ln(Real.add(k, Real.num(1, 0)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval honestKlChi2(Interval chi2, Precision p) {
        Interval s = Elementary.plusOne(chi2, p);
        return Ln.ln(s, p);
    }
}
