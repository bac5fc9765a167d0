package org.certalign.bound;

import org.certalign.kernel.Exp;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Quotient;
import org.certalign.kernel.Real;
import org.certalign.kernel.Root;
import org.certalign.kernel.Sum;

/**
 * Relations between divergences: the closed forms of section 6 of the theory, each a bound of one divergence by another.
 *
 * <p>Every parameter is an enclosure of an exact real and every result an enclosure of the formula at all of them, as its contract says; logarithms
 * are natural, divergences in nats. A parameter outside the domain, or an enclosure so wide that it reaches out of it, ends in an
 * {@link ArithmeticException}; a caller with valid parameters tries again with more bits. Cases that a caller decides on the exact parameters (an
 * order equal to 1, an infinite value) are methods of their own, or named in the comment.
 */
public final class Relations {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Relations() {
    }

    /** {@code pinsker}: TV is at most sqrt(KL/2). */
    /*@ public behavior
      @ requires \invariant_for(kl) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 <= kl.hi.value;
      @ ensures (\forall \bigint k, v; Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && v == Real.root(Real.div(k, Real.num(2, 0)), 2) && Real.ge(k, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint k, v; Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && v == Real.root(Real.div(k, Real.num(2, 0)), 2) && Real.ge(k, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval pinsker(Interval kl, Precision p) {
        Interval d = Nonnegative.part(kl);
        Interval h = Elementary.half(d, p);
        return Root.sqrt(h, p);
    }

    /** {@code bretagnolle-huber}: TV is at most sqrt(1 - e^(-KL)). */
    /*@ public behavior
      @ requires \invariant_for(kl) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint k, b, v; Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && b == Real.sub(Real.num(1, 0), Real.exp(Real.neg(k)))
      @     && v == Real.root(b, 2) && Real.ge(b, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint k, b, v; Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && b == Real.sub(Real.num(1, 0), Real.exp(Real.neg(k)))
      @     && v == Real.root(b, 2) && Real.ge(b, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bretagnolleHuber(Interval kl, Precision p) {
        Interval m = Sum.neg(kl);
        Interval e = Exp.exp(m, p);
        Interval d = Elementary.oneMinus(e, p);
        return Nonnegative.sqrt(d, p);
    }

    /** {@code kl-chi2}: KL is at most log(1 + chi2). */
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
        Interval s = Elementary.plusOne(chi2, p);
        return Ln.ln(s, p);
    }

    /** {@code hellinger-kl}: the unhalved squared Hellinger distance is at most KL. */
    /*@ public normal_behavior
      @ requires \invariant_for(kl) && \invariant_for(p);
      @ ensures \result == kl && \invariant_for(\result);
      @ ensures (\forall \bigint k, v; Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && v == k
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint k, v; Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && v == k
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval hellingerKl(Interval kl, Precision p) {
        return kl;
    }

    /** {@code tv-hellinger}: TV is at least H^2/2, H^2 the unhalved squared Hellinger distance. */
    /*@ public behavior
      @ requires \invariant_for(hellinger2) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint h, v; Real.ge(h, hellinger2.lo.value, hellinger2.exp) && Real.le(h, hellinger2.hi.value, hellinger2.exp)
      @     && v == Real.div(h, Real.num(2, 0))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint h, v; Real.ge(h, hellinger2.lo.value, hellinger2.exp) && Real.le(h, hellinger2.hi.value, hellinger2.exp)
      @     && v == Real.div(h, Real.num(2, 0))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval tvHellingerLower(Interval hellinger2, Precision p) {
        return Elementary.half(hellinger2, p);
    }

    /** {@code tv-hellinger}: TV is at most sqrt(H^2 (1 - H^2/4)), H^2 the unhalved squared Hellinger distance, in [0, 2]. */
    /*@ public behavior
      @ requires \invariant_for(hellinger2) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint h, b, v; Real.ge(h, hellinger2.lo.value, hellinger2.exp) && Real.le(h, hellinger2.hi.value, hellinger2.exp)
      @     && b == Real.mul(h, Real.sub(Real.num(1, 0), Real.div(h, Real.num(4, 0))))
      @     && v == Real.root(b, 2) && Real.ge(b, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint h, b, v; Real.ge(h, hellinger2.lo.value, hellinger2.exp) && Real.le(h, hellinger2.hi.value, hellinger2.exp)
      @     && b == Real.mul(h, Real.sub(Real.num(1, 0), Real.div(h, Real.num(4, 0))))
      @     && v == Real.root(b, 2) && Real.ge(b, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval tvHellingerUpper(Interval hellinger2, Precision p) {
        Interval four = Interval.ofLong(4L);
        Interval q = Quotient.div(hellinger2, four, p);
        Interval c = Elementary.oneMinus(q, p);
        Interval r = Product.mul(hellinger2, c, p);
        return Nonnegative.sqrt(r, p);
    }
}
