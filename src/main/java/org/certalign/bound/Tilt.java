package org.certalign.bound;

import org.certalign.kernel.Exp;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Quotient;
import org.certalign.kernel.Real;
import org.certalign.kernel.Sum;

/**
 * The exponential tilt Q_b = e^(b r) P / E_P e^(b r) and soft best-of-n: the closed forms of section 3 of the theory. Psi(b) = log E_P e^(b r).
 *
 * <p>Every parameter is an enclosure of an exact real and every result an enclosure of the formula at all of them, as its contract says; logarithms
 * are natural, divergences in nats. A parameter outside the domain, or an enclosure so wide that it reaches out of it, ends in an
 * {@link ArithmeticException}; a caller with valid parameters tries again with more bits. Cases that a caller decides on the exact parameters (an
 * order equal to 1, an infinite value) are methods of their own, or named in the comment.
 */
public final class Tilt {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Tilt() {
    }

    /** {@code tilt-sandwich}: KL(Q_b||P) is at most 2 sigma^2 b^2 for a sigma-sub-gaussian reward, b = beta &gt; 0. */
    /*@ public behavior
      @ requires \invariant_for(beta) && \invariant_for(sigma) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint b, s, v; Real.ge(b, beta.lo.value, beta.exp) && Real.le(b, beta.hi.value, beta.exp)
      @     && Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && v == Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), Real.mul(b, b))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint b, s, v; Real.ge(b, beta.lo.value, beta.exp) && Real.le(b, beta.hi.value, beta.exp)
      @     && Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && v == Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), Real.mul(b, b))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval tiltSandwichKl(Interval beta, Interval sigma, Precision p) {
        Interval q = Product.mul(sigma, sigma, p);
        Interval t = Elementary.twice(q, p);
        Interval d = Product.mul(beta, beta, p);
        return Product.mul(t, d, p);
    }

    /** {@code tilt-sandwich}: gain(Q_b) is at most 2 sigma^2 b for a sigma-sub-gaussian reward, b = beta &gt; 0. */
    /*@ public behavior
      @ requires \invariant_for(beta) && \invariant_for(sigma) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint b, s, v; Real.ge(b, beta.lo.value, beta.exp) && Real.le(b, beta.hi.value, beta.exp)
      @     && Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && v == Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), b)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint b, s, v; Real.ge(b, beta.lo.value, beta.exp) && Real.le(b, beta.hi.value, beta.exp)
      @     && Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && v == Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), b)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval tiltSandwichGain(Interval beta, Interval sigma, Precision p) {
        Interval q = Product.mul(sigma, sigma, p);
        Interval t = Elementary.twice(q, p);
        return Product.mul(t, beta, p);
    }

    /** {@code tilt-identity}: KL(Q_b||P) = b m - Psi(b), where m = E_{Q_b} r = Psi'(b). */
    /*@ public behavior
      @ requires \invariant_for(beta) && \invariant_for(m) && \invariant_for(psi) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint b, y, f, v; Real.ge(b, beta.lo.value, beta.exp) && Real.le(b, beta.hi.value, beta.exp)
      @     && Real.ge(y, m.lo.value, m.exp) && Real.le(y, m.hi.value, m.exp)
      @     && Real.ge(f, psi.lo.value, psi.exp) && Real.le(f, psi.hi.value, psi.exp)
      @     && v == Real.sub(Real.mul(b, y), f)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint b, y, f, v; Real.ge(b, beta.lo.value, beta.exp) && Real.le(b, beta.hi.value, beta.exp)
      @     && Real.ge(y, m.lo.value, m.exp) && Real.le(y, m.hi.value, m.exp)
      @     && Real.ge(f, psi.lo.value, psi.exp) && Real.le(f, psi.hi.value, psi.exp)
      @     && v == Real.sub(Real.mul(b, y), f)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval tiltKl(Interval beta, Interval m, Interval psi, Precision p) {
        Interval t = Product.mul(beta, m, p);
        return Sum.sub(t, psi, p);
    }

    /** {@code tilt-jeffreys}: gain(Q_b) = (KL(Q_b||P) + KL(P||Q_b))/b, b = beta &gt; 0. */
    /*@ public behavior
      @ requires \invariant_for(beta) && \invariant_for(kl) && \invariant_for(reverse) && \invariant_for(p);
      @ ensures \invariant_for(\result) && (0 < beta.lo.value || beta.hi.value < 0);
      @ ensures (\forall \bigint b, k, r, v; Real.ge(b, beta.lo.value, beta.exp) && Real.le(b, beta.hi.value, beta.exp)
      @     && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && Real.ge(r, reverse.lo.value, reverse.exp) && Real.le(r, reverse.hi.value, reverse.exp)
      @     && v == Real.div(Real.add(k, r), b)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint b, k, r, v; Real.ge(b, beta.lo.value, beta.exp) && Real.le(b, beta.hi.value, beta.exp)
      @     && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && Real.ge(r, reverse.lo.value, reverse.exp) && Real.le(r, reverse.hi.value, reverse.exp)
      @     && v == Real.div(Real.add(k, r), b)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval tiltJeffreys(Interval beta, Interval kl, Interval reverse, Precision p) {
        Interval s = Sum.add(kl, reverse, p);
        return Quotient.div(s, beta, p);
    }

    /** The numerator (c-1) e^c + 1 of the two forms below. */
    /*@ public behavior
      @ requires \invariant_for(c) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, v; Real.ge(x, c.lo.value, c.exp) && Real.le(x, c.hi.value, c.exp)
      @     && v == Real.add(Real.mul(Real.sub(x, Real.num(1, 0)), Real.exp(x)), Real.num(1, 0))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, v; Real.ge(x, c.lo.value, c.exp) && Real.le(x, c.hi.value, c.exp)
      @     && v == Real.add(Real.mul(Real.sub(x, Real.num(1, 0)), Real.exp(x)), Real.num(1, 0))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval winRateNumerator(Interval c, Precision p) {
        Interval m = Elementary.minusOne(c, p);
        Interval e = Exp.exp(c, p);
        Interval t = Product.mul(m, e, p);
        return Elementary.plusOne(t, p);
    }

    /** The number e^c - 1. */
    /*@ public behavior
      @ requires \invariant_for(c) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, v; Real.ge(x, c.lo.value, c.exp) && Real.le(x, c.hi.value, c.exp)
      @     && v == Real.sub(Real.exp(x), Real.num(1, 0))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, v; Real.ge(x, c.lo.value, c.exp) && Real.le(x, c.hi.value, c.exp)
      @     && v == Real.sub(Real.exp(x), Real.num(1, 0))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval expMinusOne(Interval c, Precision p) {
        Interval e = Exp.exp(c, p);
        return Elementary.minusOne(e, p);
    }

    /** The logarithm log((e^c - 1)/c) of the budget below. */
    /*@ public behavior
      @ requires \invariant_for(c) && \invariant_for(p);
      @ ensures \invariant_for(\result) && (0 < c.lo.value || c.hi.value < 0);
      @ ensures (\forall \bigint x, v; Real.ge(x, c.lo.value, c.exp) && Real.le(x, c.hi.value, c.exp)
      @     && v == Real.ln(Real.div(Real.sub(Real.exp(x), Real.num(1, 0)), x))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, v; Real.ge(x, c.lo.value, c.exp) && Real.le(x, c.hi.value, c.exp)
      @     && v == Real.ln(Real.div(Real.sub(Real.exp(x), Real.num(1, 0)), x))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval winRateLog(Interval c, Precision p) {
        Interval m = expMinusOne(c, p);
        Interval r = Quotient.div(m, c, p);
        return Ln.ln(r, p);
    }

    /** {@code bon-winrate-frontier}: the budget K(c) = ((c-1) e^c + 1)/(e^c - 1) - log((e^c - 1)/c), c &gt; 0, in nats. */
    /*@ public behavior
      @ requires \invariant_for(c) && \invariant_for(p);
      @ ensures \invariant_for(\result) && (0 < c.lo.value || c.hi.value < 0);
      @ ensures (\forall \bigint x, d, v; Real.ge(x, c.lo.value, c.exp) && Real.le(x, c.hi.value, c.exp)
      @     && d == Real.sub(Real.exp(x), Real.num(1, 0))
      @     && v == Real.sub(Real.div(Real.add(Real.mul(Real.sub(x, Real.num(1, 0)), Real.exp(x)), Real.num(1, 0)), d), Real.ln(Real.div(d, x)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, d, v; Real.ge(x, c.lo.value, c.exp) && Real.le(x, c.hi.value, c.exp)
      @     && d == Real.sub(Real.exp(x), Real.num(1, 0))
      @     && v == Real.sub(Real.div(Real.add(Real.mul(Real.sub(x, Real.num(1, 0)), Real.exp(x)), Real.num(1, 0)), d), Real.ln(Real.div(d, x)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonWinRateFrontierKl(Interval c, Precision p) {
        Interval t = winRateNumerator(c, p);
        Interval m = expMinusOne(c, p);
        Interval q = Quotient.div(t, m, p);
        Interval l = winRateLog(c, p);
        return Sum.sub(q, l, p);
    }

    /**
     * {@code bon-winrate-frontier}: the win rate W(c) = ((c-1) e^c + 1)/(c (e^c - 1)), c &gt; 0, which no policy with KL(Q||P) &lt;= K(c) exceeds
     * where the reward law has no atoms (arXiv:2406.00832).
     */
    /*@ public behavior
      @ requires \invariant_for(c) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, d, v; Real.ge(x, c.lo.value, c.exp) && Real.le(x, c.hi.value, c.exp)
      @     && d == Real.sub(Real.exp(x), Real.num(1, 0))
      @     && v == Real.div(Real.add(Real.mul(Real.sub(x, Real.num(1, 0)), Real.exp(x)), Real.num(1, 0)), Real.mul(x, d))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, d, v; Real.ge(x, c.lo.value, c.exp) && Real.le(x, c.hi.value, c.exp)
      @     && d == Real.sub(Real.exp(x), Real.num(1, 0))
      @     && v == Real.div(Real.add(Real.mul(Real.sub(x, Real.num(1, 0)), Real.exp(x)), Real.num(1, 0)), Real.mul(x, d))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonWinRateFrontier(Interval c, Precision p) {
        Interval t = winRateNumerator(c, p);
        Interval m = expMinusOne(c, p);
        Interval u = Product.mul(c, m, p);
        return Quotient.div(t, u, p);
    }

    /** {@code softbon-tilt}: KL(Q_b||S_{n,b}) is at most log(1 + chi2(Q_b||P)/n) for soft best-of-n S_{n,b}. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(chi2) && \invariant_for(p);
      @ ensures \invariant_for(\result) && (0 < n.lo.value || n.hi.value < 0);
      @ ensures (\forall \bigint x, k, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(k, chi2.lo.value, chi2.exp) && Real.le(k, chi2.hi.value, chi2.exp)
      @     && v == Real.ln(Real.add(Real.div(k, x), Real.num(1, 0)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, k, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(k, chi2.lo.value, chi2.exp) && Real.le(k, chi2.hi.value, chi2.exp)
      @     && v == Real.ln(Real.add(Real.div(k, x), Real.num(1, 0)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval softbonTilt(Interval n, Interval chi2, Precision p) {
        Interval q = Quotient.div(chi2, n, p);
        Interval s = Elementary.plusOne(q, p);
        return Ln.ln(s, p);
    }

    /** {@code softbon-f}: dS/dP is at most n/(1 + (n-1) e^(-b osc)) for soft best-of-n, osc the oscillation of the reward. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(beta) && \invariant_for(osc) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, b, w, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(b, beta.lo.value, beta.exp) && Real.le(b, beta.hi.value, beta.exp)
      @     && Real.ge(w, osc.lo.value, osc.exp) && Real.le(w, osc.hi.value, osc.exp)
      @     && v == Real.div(x, Real.add(Real.mul(Real.sub(x, Real.num(1, 0)), Real.exp(Real.neg(Real.mul(b, w)))), Real.num(1, 0)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, b, w, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(b, beta.lo.value, beta.exp) && Real.le(b, beta.hi.value, beta.exp)
      @     && Real.ge(w, osc.lo.value, osc.exp) && Real.le(w, osc.hi.value, osc.exp)
      @     && v == Real.div(x, Real.add(Real.mul(Real.sub(x, Real.num(1, 0)), Real.exp(Real.neg(Real.mul(b, w)))), Real.num(1, 0)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval softbonRatio(Interval n, Interval beta, Interval osc, Precision p) {
        Interval m = Elementary.minusOne(n, p);
        Interval e = decay(beta, osc, p);
        Interval q = Product.mul(m, e, p);
        Interval s = Elementary.plusOne(q, p);
        return Quotient.div(n, s, p);
    }

    /** The factor e^(-b osc). */
    /*@ public behavior
      @ requires \invariant_for(beta) && \invariant_for(osc) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint b, w, v; Real.ge(b, beta.lo.value, beta.exp) && Real.le(b, beta.hi.value, beta.exp)
      @     && Real.ge(w, osc.lo.value, osc.exp) && Real.le(w, osc.hi.value, osc.exp)
      @     && v == Real.exp(Real.neg(Real.mul(b, w)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint b, w, v; Real.ge(b, beta.lo.value, beta.exp) && Real.le(b, beta.hi.value, beta.exp)
      @     && Real.ge(w, osc.lo.value, osc.exp) && Real.le(w, osc.hi.value, osc.exp)
      @     && v == Real.exp(Real.neg(Real.mul(b, w)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval decay(Interval beta, Interval osc, Precision p) {
        Interval t = Product.mul(beta, osc, p);
        Interval u = Sum.neg(t);
        return Exp.exp(u, p);
    }
}
