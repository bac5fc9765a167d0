package org.certalign.bound;

import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Real;
import org.certalign.kernel.Root;
import org.certalign.kernel.Sum;

/** Transport with mistakes: every contract must stay open, but for the honest ones. */
public final class WrongTransport {
    private WrongTransport() {
    }

    /** sqrt(sigma^2 KL), without the 2. */
    /*@ public behavior
      @ requires \invariant_for(sigma) && \invariant_for(kl) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint s, k, v; Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && v == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), k), 2) && Real.ge(k, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint s, k, v; Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && v == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), k), 2) && Real.ge(k, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval transportSubgaussian(Interval sigma, Interval kl, Precision p) {
        Interval d = Nonnegative.part(kl);
        Interval q = Product.mul(sigma, sigma, p);
        Interval r = Product.mul(q, d, p);
        return Root.sqrt(r, p);
    }

    /** The honest one. */
    /*@ public behavior
      @ requires \invariant_for(sigma) && \invariant_for(kl) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint s, k, v; Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && v == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), k), 2) && Real.ge(k, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint s, k, v; Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && v == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), k), 2) && Real.ge(k, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval honestTransportSubgaussian(Interval sigma, Interval kl, Precision p) {
        Interval w = Product.mul(sigma, sigma, p);
        return Transport.varianceRoot(w, kl, p);
    }

    /** sqrt(2 v KL), without c KL. */
    /*@ public behavior
      @ requires \invariant_for(v) && \invariant_for(c) && \invariant_for(kl) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint s, y, k, z; Real.ge(s, v.lo.value, v.exp) && Real.le(s, v.hi.value, v.exp)
      @     && Real.ge(y, c.lo.value, c.exp) && Real.le(y, c.hi.value, c.exp) && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && z == Real.add(Real.root(Real.mul(Real.mul(Real.num(2, 0), s), k), 2), Real.mul(y, k)) && Real.ge(k, 0, 0)
      @     ==> Real.ge(z, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint s, y, k, z; Real.ge(s, v.lo.value, v.exp) && Real.le(s, v.hi.value, v.exp)
      @     && Real.ge(y, c.lo.value, c.exp) && Real.le(y, c.hi.value, c.exp) && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && z == Real.add(Real.root(Real.mul(Real.mul(Real.num(2, 0), s), k), 2), Real.mul(y, k)) && Real.ge(k, 0, 0)
      @     ==> Real.le(z, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval transportSubgamma(Interval v, Interval c, Interval kl, Precision p) {
        return Transport.varianceRoot(v, kl, p);
    }

    /** The honest one. */
    /*@ public behavior
      @ requires \invariant_for(v) && \invariant_for(c) && \invariant_for(kl) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint s, y, k, z; Real.ge(s, v.lo.value, v.exp) && Real.le(s, v.hi.value, v.exp)
      @     && Real.ge(y, c.lo.value, c.exp) && Real.le(y, c.hi.value, c.exp) && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && z == Real.add(Real.root(Real.mul(Real.mul(Real.num(2, 0), s), k), 2), Real.mul(y, k)) && Real.ge(k, 0, 0)
      @     ==> Real.ge(z, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint s, y, k, z; Real.ge(s, v.lo.value, v.exp) && Real.le(s, v.hi.value, v.exp)
      @     && Real.ge(y, c.lo.value, c.exp) && Real.le(y, c.hi.value, c.exp) && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && z == Real.add(Real.root(Real.mul(Real.mul(Real.num(2, 0), s), k), 2), Real.mul(y, k)) && Real.ge(k, 0, 0)
      @     ==> Real.le(z, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval honestTransportSubgamma(Interval v, Interval c, Interval kl, Precision p) {
        Interval f = Transport.varianceRoot(v, kl, p);
        Interval g = Product.mul(c, kl, p);
        return Sum.add(f, g, p);
    }
}
