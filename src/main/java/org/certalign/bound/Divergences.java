package org.certalign.bound;

import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Power;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Quotient;
import org.certalign.kernel.Real;
import org.certalign.kernel.Root;
import org.certalign.kernel.Sum;

/**
 * Best-of-n against its reference policy: the closed forms of section 1 of the theory, upper bounds that are attained where the reward law has no
 * atoms (with ties they are strict, see {@code bon-equality}). P is the reference policy, P_n best-of-n from it, n &gt;= 1 real.
 *
 * <p>Every parameter is an enclosure of an exact real and every result an enclosure of the formula at all of them, as its contract says; logarithms
 * are natural, divergences in nats. A parameter outside the domain, or an enclosure so wide that it reaches out of it, ends in an
 * {@link ArithmeticException}; a caller with valid parameters tries again with more bits. Cases that a caller decides on the exact parameters (an
 * order equal to 1, an infinite value) are methods of their own, or named in the comment.
 *
 * <p>Source: Y. Mroueh, arXiv:2406.05883, and Renyi's representation of exponential order statistics.
 */
public final class Divergences {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Divergences() {
    }

    /** {@code bon-kl}: KL(P_n||P) is at most log n - (n-1)/n; exactly 0 at n = 1. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < n.lo.value;
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.sub(Real.ln(x), Real.div(Real.sub(x, Real.num(1, 0)), x))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.sub(Real.ln(x), Real.div(Real.sub(x, Real.num(1, 0)), x))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonKl(Interval n, Precision p) {
        Interval q = excess(n, p);
        Interval l = Ln.ln(n, p);
        return Sum.sub(l, q, p);
    }

    /** The part (n-1)/n of K_n. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(p);
      @ ensures \invariant_for(\result) && (0 < n.lo.value || n.hi.value < 0);
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.div(Real.sub(x, Real.num(1, 0)), x)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.div(Real.sub(x, Real.num(1, 0)), x)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval excess(Interval n, Precision p) {
        Interval m = Elementary.minusOne(n, p);
        return Quotient.div(m, n, p);
    }

    /** {@code bon-forward-kl}: KL(P||P_n) is at most n - 1 - log n; exactly 0 at n = 1. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < n.lo.value;
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.sub(Real.sub(x, Real.num(1, 0)), Real.ln(x))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.sub(Real.sub(x, Real.num(1, 0)), Real.ln(x))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonForwardKl(Interval n, Precision p) {
        Interval m = Elementary.minusOne(n, p);
        Interval l = Ln.ln(n, p);
        return Sum.sub(m, l, p);
    }

    /** {@code bon-chi2}: chi2(P_n||P) is at most (n-1)^2/(2n-1); exactly 0 at n = 1. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, m, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && m == Real.sub(x, Real.num(1, 0))
      @     && v == Real.div(Real.mul(m, m), Real.sub(Real.mul(Real.num(2, 0), x), Real.num(1, 0)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, m, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && m == Real.sub(x, Real.num(1, 0))
      @     && v == Real.div(Real.mul(m, m), Real.sub(Real.mul(Real.num(2, 0), x), Real.num(1, 0)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonChi2(Interval n, Precision p) {
        Interval d = Elementary.minusOne(n, p);
        Interval s = Product.sqr(d, p);
        Interval u = twiceMinusOne(n, p);
        return Quotient.div(s, u, p);
    }

    /** The number 2n - 1. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.sub(Real.mul(Real.num(2, 0), x), Real.num(1, 0))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.sub(Real.mul(Real.num(2, 0), x), Real.num(1, 0))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval twiceMinusOne(Interval n, Precision p) {
        Interval t = Elementary.twice(n, p);
        return Elementary.minusOne(t, p);
    }

    /** The quantile u* = n^(-1/(n-1)), n &gt; 1, at which the density n u^(n-1) of best-of-n is 1. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < n.lo.value;
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.exp(Real.mul(Real.neg(Real.div(Real.num(1, 0), Real.sub(x, Real.num(1, 0)))), Real.ln(x)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.exp(Real.mul(Real.neg(Real.div(Real.num(1, 0), Real.sub(x, Real.num(1, 0)))), Real.ln(x)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonTvQuantile(Interval n, Precision p) {
        Interval m = Elementary.minusOne(n, p);
        Interval r = Elementary.inverse(m, p);
        Interval e = Sum.neg(r);
        return RealPower.pow(n, e, p);
    }

    /** {@code bon-tv}: TV(P_n, P) is at most (1 - 1/n) n^(-1/(n-1)), n &gt; 1; it is 0 at n = 1. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < n.lo.value;
      @ ensures (\forall \bigint x, u, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && u == Real.exp(Real.mul(Real.neg(Real.div(Real.num(1, 0), Real.sub(x, Real.num(1, 0)))), Real.ln(x)))
      @     && v == Real.mul(Real.sub(Real.num(1, 0), Real.div(Real.num(1, 0), x)), u)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, u, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && u == Real.exp(Real.mul(Real.neg(Real.div(Real.num(1, 0), Real.sub(x, Real.num(1, 0)))), Real.ln(x)))
      @     && v == Real.mul(Real.sub(Real.num(1, 0), Real.div(Real.num(1, 0), x)), u)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonTv(Interval n, Precision p) {
        Interval r = Elementary.inverse(n, p);
        Interval f = Elementary.oneMinus(r, p);
        Interval t = bonTvQuantile(n, p);
        return Product.mul(f, t, p);
    }

    /** {@code bon-tv} at n = 1 + 1/k for an integer k &gt;= 1, a rational: (1/(k+1)) (k/(k+1))^k; exactly 1/4 at n = 2. */
    /*@ public behavior
      @ requires \invariant_for(p) && 1 <= k;
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint t, v; t == Real.div(Real.num(k, 0), Real.num(k + 1, 0))
      @     && v == Real.div(Real.pow(t, k), Real.num(k + 1, 0))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint t, v; t == Real.div(Real.num(k, 0), Real.num(k + 1, 0))
      @     && v == Real.div(Real.pow(t, k), Real.num(k + 1, 0))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonTvStep(int k, Precision p) {
        Interval d = Interval.ofLong((long) k + 1L);
        Interval m = Interval.ofLong((long) k);
        Interval r = Quotient.div(m, d, p);
        Interval w = Power.pow(r, k, p);
        return Quotient.div(w, d, p);
    }

    /** {@code bon-hellinger2}: the unhalved squared Hellinger distance of P_n and P is at most 2 (1 - sqrt n)^2/(n+1); exactly 0 at n = 1. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 <= n.lo.value;
      @ ensures (\forall \bigint x, m, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && m == Real.sub(Real.num(1, 0), Real.root(x, 2))
      @     && v == Real.div(Real.mul(Real.num(2, 0), Real.mul(m, m)), Real.add(x, Real.num(1, 0)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, m, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && m == Real.sub(Real.num(1, 0), Real.root(x, 2))
      @     && v == Real.div(Real.mul(Real.num(2, 0), Real.mul(m, m)), Real.add(x, Real.num(1, 0)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonHellinger2(Interval n, Precision p) {
        Interval t = hellingerNumerator(n, p);
        Interval u = Elementary.plusOne(n, p);
        return Quotient.div(t, u, p);
    }

    /** The numerator 2 (1 - sqrt n)^2 of {@code bon-hellinger2}. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 <= n.lo.value;
      @ ensures (\forall \bigint x, m, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && m == Real.sub(Real.num(1, 0), Real.root(x, 2))
      @     && v == Real.mul(Real.num(2, 0), Real.mul(m, m))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, m, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && m == Real.sub(Real.num(1, 0), Real.root(x, 2))
      @     && v == Real.mul(Real.num(2, 0), Real.mul(m, m))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval hellingerNumerator(Interval n, Precision p) {
        Interval r = Root.sqrt(n, p);
        Interval d = Elementary.oneMinus(r, p);
        Interval s = Product.sqr(d, p);
        return Elementary.twice(s, p);
    }

    /**
     * {@code bon-renyi}: D_alpha(P_n||P) is at most log(n^alpha/(alpha (n-1) + 1))/(alpha - 1), written with the difference of the logarithms.
     * Domain: 0 &lt; alpha, not 1. At alpha = 0 the value is 0, at 1 it is {@link #bonKl}, at infinity {@link #bonRenyiInfinite}.
     */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(alpha) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < n.lo.value;
      @ ensures (\forall \bigint x, a, d, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && d == Real.add(Real.mul(a, Real.sub(x, Real.num(1, 0))), Real.num(1, 0))
      @     && v == Real.div(Real.sub(Real.mul(a, Real.ln(x)), Real.ln(d)), Real.sub(a, Real.num(1, 0)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, a, d, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && d == Real.add(Real.mul(a, Real.sub(x, Real.num(1, 0))), Real.num(1, 0))
      @     && v == Real.div(Real.sub(Real.mul(a, Real.ln(x)), Real.ln(d)), Real.sub(a, Real.num(1, 0)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonRenyi(Interval n, Interval alpha, Precision p) {
        Interval h = renyiLog(n, alpha, p);
        Interval b = Elementary.minusOne(alpha, p);
        return Quotient.div(h, b, p);
    }

    /** The number alpha (n-1) + 1. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(alpha) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, a, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && v == Real.add(Real.mul(a, Real.sub(x, Real.num(1, 0))), Real.num(1, 0))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, a, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && v == Real.add(Real.mul(a, Real.sub(x, Real.num(1, 0))), Real.num(1, 0))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval renyiMass(Interval n, Interval alpha, Precision p) {
        Interval m = Elementary.minusOne(n, p);
        Interval s = Product.mul(alpha, m, p);
        return Elementary.plusOne(s, p);
    }

    /** The logarithm alpha log n - log(alpha (n-1) + 1) of the moment of order alpha of dP_n/dP. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(alpha) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < n.lo.value;
      @ ensures (\forall \bigint x, a, d, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && d == Real.add(Real.mul(a, Real.sub(x, Real.num(1, 0))), Real.num(1, 0))
      @     && v == Real.sub(Real.mul(a, Real.ln(x)), Real.ln(d))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, a, d, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && d == Real.add(Real.mul(a, Real.sub(x, Real.num(1, 0))), Real.num(1, 0))
      @     && v == Real.sub(Real.mul(a, Real.ln(x)), Real.ln(d))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval renyiLog(Interval n, Interval alpha, Precision p) {
        Interval t = renyiMass(n, alpha, p);
        Interval l = Ln.ln(n, p);
        Interval f = Product.mul(alpha, l, p);
        Interval g = Ln.ln(t, p);
        return Sum.sub(f, g, p);
    }

    /** {@code bon-renyi} of infinite order: log ess sup dP_n/dP is at most log n. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < n.lo.value;
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.ln(x)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.ln(x)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonRenyiInfinite(Interval n, Precision p) {
        return Ln.ln(n, p);
    }

    /**
     * {@code bon-reverse-renyi}: D_alpha(P||P_n) is at most log(n^(1-alpha)/((1-alpha)(n-1) + 1))/(alpha - 1), written with the difference of the
     * logarithms. Domain: alpha not 1 and below n/(n-1); the value is infinite from there on, {@link #bonForwardKl} at alpha = 1, and 0 at n = 1.
     */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(alpha) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < n.lo.value;
      @ ensures (\forall \bigint x, a, b, d, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && b == Real.sub(Real.num(1, 0), a)
      @     && d == Real.add(Real.mul(b, Real.sub(x, Real.num(1, 0))), Real.num(1, 0))
      @     && v == Real.div(Real.sub(Real.mul(b, Real.ln(x)), Real.ln(d)), Real.sub(a, Real.num(1, 0)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, a, b, d, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && b == Real.sub(Real.num(1, 0), a)
      @     && d == Real.add(Real.mul(b, Real.sub(x, Real.num(1, 0))), Real.num(1, 0))
      @     && v == Real.div(Real.sub(Real.mul(b, Real.ln(x)), Real.ln(d)), Real.sub(a, Real.num(1, 0)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonReverseRenyi(Interval n, Interval alpha, Precision p) {
        Interval c = Elementary.oneMinus(alpha, p);
        Interval h = renyiLog(n, c, p);
        Interval r = Elementary.minusOne(alpha, p);
        return Quotient.div(h, r, p);
    }

    /**
     * {@code bon-power}: the Cressie-Read divergence of P_n from P is at most (n^alpha/(alpha (n-1) + 1) - 1)/(alpha (alpha - 1)). Domain: alpha
     * above -1/(n-1), not 0 and not 1; the value is infinite at and below -1/(n-1), {@link #bonKl} at alpha = 1, and {@link #bonForwardKl} at alpha =
     * 0.
     */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(alpha) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < n.lo.value;
      @ ensures (\forall \bigint x, a, d, q, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && d == Real.add(Real.mul(a, Real.sub(x, Real.num(1, 0))), Real.num(1, 0))
      @     && q == Real.sub(Real.div(Real.exp(Real.mul(a, Real.ln(x))), d), Real.num(1, 0))
      @     && v == Real.div(q, Real.mul(a, Real.sub(a, Real.num(1, 0))))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, a, d, q, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && d == Real.add(Real.mul(a, Real.sub(x, Real.num(1, 0))), Real.num(1, 0))
      @     && q == Real.sub(Real.div(Real.exp(Real.mul(a, Real.ln(x))), d), Real.num(1, 0))
      @     && v == Real.div(q, Real.mul(a, Real.sub(a, Real.num(1, 0))))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonPower(Interval n, Interval alpha, Precision p) {
        Interval r = powerMoment(n, alpha, p);
        Interval u = Elementary.minusOne(r, p);
        Interval b = Elementary.minusOne(alpha, p);
        Interval c = Product.mul(alpha, b, p);
        return Quotient.div(u, c, p);
    }

    /** The moment n^alpha/(alpha (n-1) + 1) of order alpha of dP_n/dP, alpha above -1/(n-1). */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(alpha) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < n.lo.value;
      @ ensures (\forall \bigint x, a, d, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && d == Real.add(Real.mul(a, Real.sub(x, Real.num(1, 0))), Real.num(1, 0))
      @     && v == Real.div(Real.exp(Real.mul(a, Real.ln(x))), d)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, a, d, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && d == Real.add(Real.mul(a, Real.sub(x, Real.num(1, 0))), Real.num(1, 0))
      @     && v == Real.div(Real.exp(Real.mul(a, Real.ln(x))), d)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval powerMoment(Interval n, Interval alpha, Precision p) {
        Interval t = renyiMass(n, alpha, p);
        positive(t);
        Interval w = RealPower.pow(n, alpha, p);
        return Quotient.div(w, t, p);
    }

    /** Fails where a has an element that is not positive: outside of the domain, where a formula may still have a meaningless value. */
    /*@ public behavior
      @ requires \invariant_for(a);
      @ ensures a.lo.value > 0;
      @ signals (ArithmeticException e) a.lo.value <= 0;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void positive(Interval a) {
        if (a.lo().signum() <= 0) {
            throw new ArithmeticException("an enclosure that is not positive");
        }
    }

    /**
     * {@code bon-js}: the Jensen-Shannon divergence of P_n and P is at most (log n)/2 - log((n+1)/2) + (n-1)^2 (1-G)/(2n), n &gt; 1, where g encloses
     * G = int_0^1 du/(1 + n u^(n-1)); it is 0 at n = 1.
     */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(g) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < n.lo.value;
      @ ensures (\forall \bigint x, y, b, m, c, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(y, g.lo.value, g.exp) && Real.le(y, g.hi.value, g.exp)
      @     && b == Real.sub(Real.div(Real.ln(x), Real.num(2, 0)), Real.ln(Real.div(Real.add(x, Real.num(1, 0)), Real.num(2, 0))))
      @     && m == Real.sub(x, Real.num(1, 0))
      @     && c == Real.div(Real.mul(Real.mul(m, m), Real.sub(Real.num(1, 0), y)), Real.mul(Real.num(2, 0), x))
      @     && v == Real.add(b, c)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, y, b, m, c, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(y, g.lo.value, g.exp) && Real.le(y, g.hi.value, g.exp)
      @     && b == Real.sub(Real.div(Real.ln(x), Real.num(2, 0)), Real.ln(Real.div(Real.add(x, Real.num(1, 0)), Real.num(2, 0))))
      @     && m == Real.sub(x, Real.num(1, 0))
      @     && c == Real.div(Real.mul(Real.mul(m, m), Real.sub(Real.num(1, 0), y)), Real.mul(Real.num(2, 0), x))
      @     && v == Real.add(b, c)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonJs(Interval n, Interval g, Precision p) {
        Interval f = bonJsLogs(n, p);
        Interval h = bonJsMass(n, g, p);
        return Sum.add(f, h, p);
    }

    /** The part (n-1)^2 (1-G)/(2n) of {@code bon-js}. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(g) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, y, m, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(y, g.lo.value, g.exp) && Real.le(y, g.hi.value, g.exp)
      @     && m == Real.sub(x, Real.num(1, 0))
      @     && v == Real.div(Real.mul(Real.mul(m, m), Real.sub(Real.num(1, 0), y)), Real.mul(Real.num(2, 0), x))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, y, m, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(y, g.lo.value, g.exp) && Real.le(y, g.hi.value, g.exp)
      @     && m == Real.sub(x, Real.num(1, 0))
      @     && v == Real.div(Real.mul(Real.mul(m, m), Real.sub(Real.num(1, 0), y)), Real.mul(Real.num(2, 0), x))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonJsMass(Interval n, Interval g, Precision p) {
        Interval t = bonJsNumerator(n, g, p);
        Interval u = Elementary.twice(n, p);
        return Quotient.div(t, u, p);
    }

    /** The numerator (n-1)^2 (1-G) of {@link #bonJsMass}. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(g) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, y, m, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(y, g.lo.value, g.exp) && Real.le(y, g.hi.value, g.exp)
      @     && m == Real.sub(x, Real.num(1, 0))
      @     && v == Real.mul(Real.mul(m, m), Real.sub(Real.num(1, 0), y))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, y, m, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(y, g.lo.value, g.exp) && Real.le(y, g.hi.value, g.exp)
      @     && m == Real.sub(x, Real.num(1, 0))
      @     && v == Real.mul(Real.mul(m, m), Real.sub(Real.num(1, 0), y))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonJsNumerator(Interval n, Interval g, Precision p) {
        Interval d = Elementary.minusOne(n, p);
        Interval s = Product.sqr(d, p);
        Interval h = Elementary.oneMinus(g, p);
        return Product.mul(s, h, p);
    }

    /** The logarithm log((n+1)/2). */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.ln(Real.div(Real.add(x, Real.num(1, 0)), Real.num(2, 0)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.ln(Real.div(Real.add(x, Real.num(1, 0)), Real.num(2, 0)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonJsMean(Interval n, Precision p) {
        Interval s = Elementary.plusOne(n, p);
        Interval m = Elementary.half(s, p);
        return Ln.ln(m, p);
    }

    /** The part (log n)/2 - log((n+1)/2) of {@code bon-js}. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < n.lo.value;
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.sub(Real.div(Real.ln(x), Real.num(2, 0)), Real.ln(Real.div(Real.add(x, Real.num(1, 0)), Real.num(2, 0))))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.sub(Real.div(Real.ln(x), Real.num(2, 0)), Real.ln(Real.div(Real.add(x, Real.num(1, 0)), Real.num(2, 0))))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonJsLogs(Interval n, Precision p) {
        Interval l = Ln.ln(n, p);
        Interval h = Elementary.half(l, p);
        Interval t = bonJsMean(n, p);
        return Sum.sub(h, t, p);
    }

    /**
     * {@code bon-lecam}: the triangular divergence of P_n and P is at most 4 G - 2, n &gt; 1, where g encloses G = int_0^1 du/(1 + n u^(n-1)); it is
     * 0 at n = 1.
     */
    /*@ public behavior
      @ requires \invariant_for(g) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint y, v; Real.ge(y, g.lo.value, g.exp) && Real.le(y, g.hi.value, g.exp)
      @     && v == Real.sub(Real.mul(Real.num(4, 0), y), Real.num(2, 0))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint y, v; Real.ge(y, g.lo.value, g.exp) && Real.le(y, g.hi.value, g.exp)
      @     && v == Real.sub(Real.mul(Real.num(4, 0), y), Real.num(2, 0))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonLecam(Interval g, Precision p) {
        Interval two = Interval.ofLong(2L);
        Interval four = Interval.ofLong(4L);
        Interval t = Product.mul(four, g, p);
        return Sum.sub(t, two, p);
    }

    /** {@code bon-win-rate}: best-of-n beats a fresh draw, a tie counted half, with probability at most n/(n+1). */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.div(x, Real.add(x, Real.num(1, 0)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.div(x, Real.add(x, Real.num(1, 0)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonWinRate(Interval n, Precision p) {
        Interval s = Elementary.plusOne(n, p);
        return Quotient.div(n, s, p);
    }

    /**
     * The term q log(q/m) of {@code bon-finite-kl}: a reward level of mass m &gt; 0 under P that has the mass q &gt; 0 under P_n. The divergence is
     * the sum over the levels.
     */
    /*@ public behavior
      @ requires \invariant_for(q) && \invariant_for(m) && \invariant_for(p);
      @ ensures \invariant_for(\result) && (0 < m.lo.value || m.hi.value < 0);
      @ ensures (\forall \bigint y, x, v; Real.ge(y, q.lo.value, q.exp) && Real.le(y, q.hi.value, q.exp)
      @     && Real.ge(x, m.lo.value, m.exp) && Real.le(x, m.hi.value, m.exp)
      @     && v == Real.mul(y, Real.ln(Real.div(y, x)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint y, x, v; Real.ge(y, q.lo.value, q.exp) && Real.le(y, q.hi.value, q.exp)
      @     && Real.ge(x, m.lo.value, m.exp) && Real.le(x, m.hi.value, m.exp)
      @     && v == Real.mul(y, Real.ln(Real.div(y, x)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonFiniteKlTerm(Interval q, Interval m, Precision p) {
        Interval r = Quotient.div(q, m, p);
        Interval l = Ln.ln(r, p);
        return Product.mul(q, l, p);
    }

    /** {@code bon-gap}: log n - (n-1)/n - KL for the exact divergence KL of a policy; 0 iff n = 1 or the reward law has no atoms. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(kl) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < n.lo.value;
      @ ensures (\forall \bigint x, k, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && v == Real.sub(Real.sub(Real.ln(x), Real.div(Real.sub(x, Real.num(1, 0)), x)), k)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, k, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && v == Real.sub(Real.sub(Real.ln(x), Real.div(Real.sub(x, Real.num(1, 0)), x)), k)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonGap(Interval n, Interval kl, Precision p) {
        Interval b = bonKl(n, p);
        return Sum.sub(b, kl, p);
    }

    /**
     * {@code bon-top-atom}: KL(P_n||P) is at most s (log n + (n-1) log(1-e) - (n-1)/n) + (1-s) log((1-s)/e), s = (1-e)^n, where e is the mass of the
     * greatest reward. Domain: n &gt; 1 an integer, 0 &lt; e &lt; 1; the value is 0 at n = 1 and at e = 1.
     */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(atom) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < n.lo.value && (0 < atom.lo.value || atom.hi.value < 0);
      @ ensures (\forall \bigint x, e, s, t, h, b, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(e, atom.lo.value, atom.exp) && Real.le(e, atom.hi.value, atom.exp)
      @     && s == Real.exp(Real.mul(x, Real.ln(Real.sub(Real.num(1, 0), e))))
      @     && t == Real.sub(Real.num(1, 0), s)
      @     && h == Real.mul(Real.sub(x, Real.num(1, 0)), Real.ln(Real.sub(Real.num(1, 0), e)))
      @     && b == Real.sub(Real.add(Real.ln(x), h), Real.div(Real.sub(x, Real.num(1, 0)), x))
      @     && v == Real.add(Real.mul(s, b), Real.mul(t, Real.ln(Real.div(t, e))))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, e, s, t, h, b, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(e, atom.lo.value, atom.exp) && Real.le(e, atom.hi.value, atom.exp)
      @     && s == Real.exp(Real.mul(x, Real.ln(Real.sub(Real.num(1, 0), e))))
      @     && t == Real.sub(Real.num(1, 0), s)
      @     && h == Real.mul(Real.sub(x, Real.num(1, 0)), Real.ln(Real.sub(Real.num(1, 0), e)))
      @     && b == Real.sub(Real.add(Real.ln(x), h), Real.div(Real.sub(x, Real.num(1, 0)), x))
      @     && v == Real.add(Real.mul(s, b), Real.mul(t, Real.ln(Real.div(t, e))))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonTopAtom(Interval n, Interval atom, Precision p) {
        Interval miss = bonMiss(n, atom, p);
        Interval below = bonBelowAtom(n, atom, p);
        return bonTopAtomSum(miss, below, atom, p);
    }

    /** The sum s b + (1-s) log((1-s)/e) of {@code bon-top-atom}. */
    /*@ public behavior
      @ requires \invariant_for(miss) && \invariant_for(below) && \invariant_for(atom) && \invariant_for(p);
      @ ensures \invariant_for(\result) && (0 < atom.lo.value || atom.hi.value < 0);
      @ ensures (\forall \bigint s, b, e, t, v; Real.ge(s, miss.lo.value, miss.exp) && Real.le(s, miss.hi.value, miss.exp)
      @     && Real.ge(b, below.lo.value, below.exp) && Real.le(b, below.hi.value, below.exp)
      @     && Real.ge(e, atom.lo.value, atom.exp) && Real.le(e, atom.hi.value, atom.exp)
      @     && t == Real.sub(Real.num(1, 0), s)
      @     && v == Real.add(Real.mul(s, b), Real.mul(t, Real.ln(Real.div(t, e))))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint s, b, e, t, v; Real.ge(s, miss.lo.value, miss.exp) && Real.le(s, miss.hi.value, miss.exp)
      @     && Real.ge(b, below.lo.value, below.exp) && Real.le(b, below.hi.value, below.exp)
      @     && Real.ge(e, atom.lo.value, atom.exp) && Real.le(e, atom.hi.value, atom.exp)
      @     && t == Real.sub(Real.num(1, 0), s)
      @     && v == Real.add(Real.mul(s, b), Real.mul(t, Real.ln(Real.div(t, e))))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonTopAtomSum(Interval miss, Interval below, Interval atom, Precision p) {
        Interval f = Product.mul(miss, below, p);
        Interval hit = Elementary.oneMinus(miss, p);
        Interval g = bonFiniteKlTerm(hit, atom, p);
        return Sum.add(f, g, p);
    }

    /** The probability (1-e)^n that n draws all miss a set of mass e, 0 &lt; e &lt; 1. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(atom) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, e, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(e, atom.lo.value, atom.exp) && Real.le(e, atom.hi.value, atom.exp)
      @     && v == Real.exp(Real.mul(x, Real.ln(Real.sub(Real.num(1, 0), e))))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, e, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(e, atom.lo.value, atom.exp) && Real.le(e, atom.hi.value, atom.exp)
      @     && v == Real.exp(Real.mul(x, Real.ln(Real.sub(Real.num(1, 0), e))))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonMiss(Interval n, Interval atom, Precision p) {
        Interval r = Elementary.oneMinus(atom, p);
        return RealPower.pow(r, n, p);
    }

    /** The part log n + (n-1) log(1-e) - (n-1)/n of {@code bon-top-atom}. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(atom) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < n.lo.value;
      @ ensures (\forall \bigint x, e, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(e, atom.lo.value, atom.exp) && Real.le(e, atom.hi.value, atom.exp)
      @     && v == Real.sub(Real.add(Real.ln(x), Real.mul(Real.sub(x, Real.num(1, 0)), Real.ln(Real.sub(Real.num(1, 0), e)))),
      @         Real.div(Real.sub(x, Real.num(1, 0)), x))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, e, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(e, atom.lo.value, atom.exp) && Real.le(e, atom.hi.value, atom.exp)
      @     && v == Real.sub(Real.add(Real.ln(x), Real.mul(Real.sub(x, Real.num(1, 0)), Real.ln(Real.sub(Real.num(1, 0), e)))),
      @         Real.div(Real.sub(x, Real.num(1, 0)), x))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonBelowAtom(Interval n, Interval atom, Precision p) {
        Interval f = bonMissLog(n, atom, p);
        Interval g = Ln.ln(n, p);
        Interval i = Sum.add(g, f, p);
        Interval q = excess(n, p);
        return Sum.sub(i, q, p);
    }

    /** The part (n-1) log(1-e) of {@code bon-top-atom}. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(atom) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, e, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(e, atom.lo.value, atom.exp) && Real.le(e, atom.hi.value, atom.exp)
      @     && v == Real.mul(Real.sub(x, Real.num(1, 0)), Real.ln(Real.sub(Real.num(1, 0), e)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, e, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(e, atom.lo.value, atom.exp) && Real.le(e, atom.hi.value, atom.exp)
      @     && v == Real.mul(Real.sub(x, Real.num(1, 0)), Real.ln(Real.sub(Real.num(1, 0), e)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonMissLog(Interval n, Interval atom, Precision p) {
        Interval m = Elementary.minusOne(n, p);
        Interval r = Elementary.oneMinus(atom, p);
        Interval l = Ln.ln(r, p);
        return Product.mul(m, l, p);
    }

    /**
     * The factor 1-d of {@code bon-coverage}, d = (1 - 1/M)^n, where M &gt; 1 bounds dQ/dP: best-of-n has at least the reward (1-d) E_Q r + d ess inf
     * r. The factor is 1 at M = 1.
     */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(ratio) && \invariant_for(p);
      @ ensures \invariant_for(\result) && (0 < ratio.lo.value || ratio.hi.value < 0);
      @ ensures (\forall \bigint x, y, d, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(y, ratio.lo.value, ratio.exp) && Real.le(y, ratio.hi.value, ratio.exp)
      @     && d == Real.exp(Real.mul(x, Real.ln(Real.sub(Real.num(1, 0), Real.div(Real.num(1, 0), y)))))
      @     && v == Real.sub(Real.num(1, 0), d)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, y, d, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(y, ratio.lo.value, ratio.exp) && Real.le(y, ratio.hi.value, ratio.exp)
      @     && d == Real.exp(Real.mul(x, Real.ln(Real.sub(Real.num(1, 0), Real.div(Real.num(1, 0), y)))))
      @     && v == Real.sub(Real.num(1, 0), d)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonCoverage(Interval n, Interval ratio, Precision p) {
        Interval r = Elementary.inverse(ratio, p);
        Interval m = bonMiss(n, r, p);
        return Elementary.oneMinus(m, p);
    }

    /** {@link #bonCoverage} for an integer n, which is exact wherever the value has few enough bits. */
    /*@ public behavior
      @ requires \invariant_for(ratio) && \invariant_for(p) && 1 <= n;
      @ ensures \invariant_for(\result) && (0 < ratio.lo.value || ratio.hi.value < 0);
      @ ensures (\forall \bigint y, d, v; Real.ge(y, ratio.lo.value, ratio.exp) && Real.le(y, ratio.hi.value, ratio.exp)
      @     && d == Real.pow(Real.sub(Real.num(1, 0), Real.div(Real.num(1, 0), y)), n)
      @     && v == Real.sub(Real.num(1, 0), d)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint y, d, v; Real.ge(y, ratio.lo.value, ratio.exp) && Real.le(y, ratio.hi.value, ratio.exp)
      @     && d == Real.pow(Real.sub(Real.num(1, 0), Real.div(Real.num(1, 0), y)), n)
      @     && v == Real.sub(Real.num(1, 0), d)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonCoverageWhole(int n, Interval ratio, Precision p) {
        Interval r = Elementary.inverse(ratio, p);
        Interval m = Elementary.oneMinus(r, p);
        Interval w = Power.pow(m, n, p);
        return Elementary.oneMinus(w, p);
    }

    /** {@code bon-density}: dP_n/dP = n F^(n-1) where the reward law has no atoms, at a reward with F = f &gt; 0. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(f) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < f.lo.value;
      @ ensures (\forall \bigint x, y, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(y, f.lo.value, f.exp) && Real.le(y, f.hi.value, f.exp)
      @     && v == Real.mul(x, Real.exp(Real.mul(Real.sub(x, Real.num(1, 0)), Real.ln(y))))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, y, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(y, f.lo.value, f.exp) && Real.le(y, f.hi.value, f.exp)
      @     && v == Real.mul(x, Real.exp(Real.mul(Real.sub(x, Real.num(1, 0)), Real.ln(y))))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonDensity(Interval n, Interval f, Precision p) {
        Interval m = Elementary.minusOne(n, p);
        Interval w = RealPower.pow(f, m, p);
        return Product.mul(n, w, p);
    }

    /** {@code bon-density} on a reward level with F(v-) = a and F(v) = b, 0 &lt; a &lt; b: (b^n - a^n)/(b - a). */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(a) && \invariant_for(b) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < a.lo.value && 0 < b.lo.value;
      @ ensures (\forall \bigint x, s, t, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(s, a.lo.value, a.exp) && Real.le(s, a.hi.value, a.exp) && Real.ge(t, b.lo.value, b.exp) && Real.le(t, b.hi.value, b.exp)
      @     && v == Real.div(Real.sub(Real.exp(Real.mul(x, Real.ln(t))), Real.exp(Real.mul(x, Real.ln(s)))), Real.sub(t, s))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, s, t, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(s, a.lo.value, a.exp) && Real.le(s, a.hi.value, a.exp) && Real.ge(t, b.lo.value, b.exp) && Real.le(t, b.hi.value, b.exp)
      @     && v == Real.div(Real.sub(Real.exp(Real.mul(x, Real.ln(t))), Real.exp(Real.mul(x, Real.ln(s)))), Real.sub(t, s))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonDensityLevel(Interval n, Interval a, Interval b, Precision p) {
        Interval over = RealPower.pow(b, n, p);
        Interval under = RealPower.pow(a, n, p);
        Interval q = Sum.sub(over, under, p);
        Interval m = Sum.sub(b, a, p);
        return Quotient.div(q, m, p);
    }
}
