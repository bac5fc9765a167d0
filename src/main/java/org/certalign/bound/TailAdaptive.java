package org.certalign.bound;

import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Quotient;
import org.certalign.kernel.Real;
import org.certalign.kernel.Root;
import org.certalign.kernel.Sum;

/**
 * Transport by the Renyi divergence, which sees the upper tail under P and the lower tail under Q: the closed forms of section 4 of the theory. The
 * Gaussian pair is P = N(m, sigmaP^2), Q = N(m + d, sigmaQ^2), both deviations positive.
 *
 * <p>Every parameter is an enclosure of an exact real and every result an enclosure of the formula at all of them, as its contract says; logarithms
 * are natural, divergences in nats. A parameter outside the domain, or an enclosure so wide that it reaches out of it, ends in an
 * {@link ArithmeticException}; a caller with valid parameters tries again with more bits. Cases that a caller decides on the exact parameters (an
 * order equal to 1, an infinite value) are methods of their own, or named in the comment.
 */
public final class TailAdaptive {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private TailAdaptive() {
    }

    /** The mixed variance v = (1-alpha) sigmaQ^2 + alpha sigmaP^2. */
    /*@ public behavior
      @ requires \invariant_for(alpha) && \invariant_for(sigmaP) && \invariant_for(sigmaQ) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint a, s, w, v; Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && Real.ge(s, sigmaP.lo.value, sigmaP.exp) && Real.le(s, sigmaP.hi.value, sigmaP.exp)
      @     && Real.ge(w, sigmaQ.lo.value, sigmaQ.exp) && Real.le(w, sigmaQ.hi.value, sigmaQ.exp)
      @     && v == Real.add(Real.mul(Real.sub(Real.num(1, 0), a), Real.mul(w, w)), Real.mul(a, Real.mul(s, s)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint a, s, w, v; Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && Real.ge(s, sigmaP.lo.value, sigmaP.exp) && Real.le(s, sigmaP.hi.value, sigmaP.exp)
      @     && Real.ge(w, sigmaQ.lo.value, sigmaQ.exp) && Real.le(w, sigmaQ.hi.value, sigmaQ.exp)
      @     && v == Real.add(Real.mul(Real.sub(Real.num(1, 0), a), Real.mul(w, w)), Real.mul(a, Real.mul(s, s)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval mixedVariance(Interval alpha, Interval sigmaP, Interval sigmaQ, Precision p) {
        Interval q = Product.mul(sigmaQ, sigmaQ, p);
        Interval r = Product.mul(sigmaP, sigmaP, p);
        return mix(alpha, r, q, p);
    }

    /** The mixture (1-alpha) y + alpha x. */
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
        Interval f = Product.mul(c, q, p);
        Interval g = Product.mul(alpha, r, p);
        return Sum.add(f, g, p);
    }

    /**
     * {@code renyi-tail-adaptive}: gain(Q) is at most sqrt(2 v D_alpha(Q||P)/alpha), v that of {@link #mixedVariance}; alpha in (0,1). The values at
     * the ends are {@link Transport#transportSubgaussian} of sigmaP and KL(Q||P) at 1, of sigmaQ and KL(P||Q) at 0.
     */
    /*@ public behavior
      @ requires \invariant_for(alpha) && \invariant_for(sigmaP) && \invariant_for(sigmaQ) && \invariant_for(renyi) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 <= renyi.hi.value && (0 < alpha.lo.value || alpha.hi.value < 0);
      @ ensures (\forall \bigint a, s, w, d, m, v; Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && Real.ge(s, sigmaP.lo.value, sigmaP.exp) && Real.le(s, sigmaP.hi.value, sigmaP.exp)
      @     && Real.ge(w, sigmaQ.lo.value, sigmaQ.exp) && Real.le(w, sigmaQ.hi.value, sigmaQ.exp)
      @     && Real.ge(d, renyi.lo.value, renyi.exp) && Real.le(d, renyi.hi.value, renyi.exp)
      @     && m == Real.add(Real.mul(Real.sub(Real.num(1, 0), a), Real.mul(w, w)), Real.mul(a, Real.mul(s, s)))
      @     && v == Real.root(Real.div(Real.mul(Real.mul(Real.num(2, 0), m), d), a), 2) && Real.ge(d, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint a, s, w, d, m, v; Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && Real.ge(s, sigmaP.lo.value, sigmaP.exp) && Real.le(s, sigmaP.hi.value, sigmaP.exp)
      @     && Real.ge(w, sigmaQ.lo.value, sigmaQ.exp) && Real.le(w, sigmaQ.hi.value, sigmaQ.exp)
      @     && Real.ge(d, renyi.lo.value, renyi.exp) && Real.le(d, renyi.hi.value, renyi.exp)
      @     && m == Real.add(Real.mul(Real.sub(Real.num(1, 0), a), Real.mul(w, w)), Real.mul(a, Real.mul(s, s)))
      @     && v == Real.root(Real.div(Real.mul(Real.mul(Real.num(2, 0), m), d), a), 2) && Real.ge(d, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval renyiTailAdaptive(Interval alpha, Interval sigmaP, Interval sigmaQ, Interval renyi, Precision p) {
        Interval e = mixedVariance(alpha, sigmaP, sigmaQ, p);
        return tailRoot(alpha, e, renyi, p);
    }

    /** The root sqrt(2 w d/alpha) of {@code renyi-tail-adaptive}. */
    /*@ public behavior
      @ requires \invariant_for(alpha) && \invariant_for(w) && \invariant_for(renyi) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 <= renyi.hi.value && (0 < alpha.lo.value || alpha.hi.value < 0);
      @ ensures (\forall \bigint a, s, d, v; Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && Real.ge(s, w.lo.value, w.exp) && Real.le(s, w.hi.value, w.exp)
      @     && Real.ge(d, renyi.lo.value, renyi.exp) && Real.le(d, renyi.hi.value, renyi.exp)
      @     && v == Real.root(Real.div(Real.mul(Real.mul(Real.num(2, 0), s), d), a), 2) && Real.ge(d, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint a, s, d, v; Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && Real.ge(s, w.lo.value, w.exp) && Real.le(s, w.hi.value, w.exp)
      @     && Real.ge(d, renyi.lo.value, renyi.exp) && Real.le(d, renyi.hi.value, renyi.exp)
      @     && v == Real.root(Real.div(Real.mul(Real.mul(Real.num(2, 0), s), d), a), 2) && Real.ge(d, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval tailRoot(Interval alpha, Interval w, Interval renyi, Precision p) {
        Interval b = Nonnegative.part(renyi);
        Interval t = Elementary.twice(w, p);
        Interval u = Product.mul(t, b, p);
        Interval q = Quotient.div(u, alpha, p);
        return Root.sqrt(q, p);
    }

    /** The logarithm log(v/(sigmaQ^(2(1-alpha)) sigmaP^(2 alpha))) of the Gaussian pair, as a sum of logarithms; v that of {@link #mixedVariance}. */
    /*@ public behavior
      @ requires \invariant_for(alpha) && \invariant_for(sigmaP) && \invariant_for(sigmaQ) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint a, s, w, m, b, v; Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && Real.ge(s, sigmaP.lo.value, sigmaP.exp) && Real.le(s, sigmaP.hi.value, sigmaP.exp)
      @     && Real.ge(w, sigmaQ.lo.value, sigmaQ.exp) && Real.le(w, sigmaQ.hi.value, sigmaQ.exp)
      @     && m == Real.add(Real.mul(Real.sub(Real.num(1, 0), a), Real.mul(w, w)), Real.mul(a, Real.mul(s, s)))
      @     && b == Real.add(Real.mul(Real.sub(Real.num(1, 0), a), Real.ln(Real.mul(w, w))), Real.mul(a, Real.ln(Real.mul(s, s))))
      @     && v == Real.sub(Real.ln(m), b)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint a, s, w, m, b, v; Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && Real.ge(s, sigmaP.lo.value, sigmaP.exp) && Real.le(s, sigmaP.hi.value, sigmaP.exp)
      @     && Real.ge(w, sigmaQ.lo.value, sigmaQ.exp) && Real.le(w, sigmaQ.hi.value, sigmaQ.exp)
      @     && m == Real.add(Real.mul(Real.sub(Real.num(1, 0), a), Real.mul(w, w)), Real.mul(a, Real.mul(s, s)))
      @     && b == Real.add(Real.mul(Real.sub(Real.num(1, 0), a), Real.ln(Real.mul(w, w))), Real.mul(a, Real.ln(Real.mul(s, s))))
      @     && v == Real.sub(Real.ln(m), b)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval gaussianLog(Interval alpha, Interval sigmaP, Interval sigmaQ, Precision p) {
        Interval e = mixedVariance(alpha, sigmaP, sigmaQ, p);
        Interval l = Ln.ln(e, p);
        Interval h = mixedLog(alpha, sigmaP, sigmaQ, p);
        return Sum.sub(l, h, p);
    }

    /** The mixture (1-alpha) log(sigmaQ^2) + alpha log(sigmaP^2). */
    /*@ public behavior
      @ requires \invariant_for(alpha) && \invariant_for(sigmaP) && \invariant_for(sigmaQ) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint a, s, w, v; Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && Real.ge(s, sigmaP.lo.value, sigmaP.exp) && Real.le(s, sigmaP.hi.value, sigmaP.exp)
      @     && Real.ge(w, sigmaQ.lo.value, sigmaQ.exp) && Real.le(w, sigmaQ.hi.value, sigmaQ.exp)
      @     && v == Real.add(Real.mul(Real.sub(Real.num(1, 0), a), Real.ln(Real.mul(w, w))), Real.mul(a, Real.ln(Real.mul(s, s))))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint a, s, w, v; Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && Real.ge(s, sigmaP.lo.value, sigmaP.exp) && Real.le(s, sigmaP.hi.value, sigmaP.exp)
      @     && Real.ge(w, sigmaQ.lo.value, sigmaQ.exp) && Real.le(w, sigmaQ.hi.value, sigmaQ.exp)
      @     && v == Real.add(Real.mul(Real.sub(Real.num(1, 0), a), Real.ln(Real.mul(w, w))), Real.mul(a, Real.ln(Real.mul(s, s))))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval mixedLog(Interval alpha, Interval sigmaP, Interval sigmaQ, Precision p) {
        Interval q = Product.mul(sigmaQ, sigmaQ, p);
        Interval r = Product.mul(sigmaP, sigmaP, p);
        Interval f = Ln.ln(q, p);
        Interval g = Ln.ln(r, p);
        return mix(alpha, g, f, p);
    }

    /**
     * D_alpha(Q||P) = alpha d^2/(2 v) + log(v/(sigmaQ^(2(1-alpha)) sigmaP^(2 alpha)))/(2(1-alpha)) of the Gaussian pair, where v &gt; 0 and alpha is
     * positive and not 1.
     */
    /*@ public behavior
      @ requires \invariant_for(alpha) && \invariant_for(d) && \invariant_for(sigmaP) && \invariant_for(sigmaQ) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint a, y, s, w, m, b, g, f, v; Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && Real.ge(y, d.lo.value, d.exp) && Real.le(y, d.hi.value, d.exp)
      @     && Real.ge(s, sigmaP.lo.value, sigmaP.exp) && Real.le(s, sigmaP.hi.value, sigmaP.exp)
      @     && Real.ge(w, sigmaQ.lo.value, sigmaQ.exp) && Real.le(w, sigmaQ.hi.value, sigmaQ.exp)
      @     && m == Real.add(Real.mul(Real.sub(Real.num(1, 0), a), Real.mul(w, w)), Real.mul(a, Real.mul(s, s)))
      @     && b == Real.add(Real.mul(Real.sub(Real.num(1, 0), a), Real.ln(Real.mul(w, w))), Real.mul(a, Real.ln(Real.mul(s, s))))
      @     && g == Real.sub(Real.ln(m), b)
      @     && f == Real.div(Real.mul(a, Real.mul(y, y)), Real.mul(Real.num(2, 0), m))
      @     && v == Real.add(f, Real.div(g, Real.mul(Real.num(2, 0), Real.sub(Real.num(1, 0), a))))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint a, y, s, w, m, b, g, f, v; Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && Real.ge(y, d.lo.value, d.exp) && Real.le(y, d.hi.value, d.exp)
      @     && Real.ge(s, sigmaP.lo.value, sigmaP.exp) && Real.le(s, sigmaP.hi.value, sigmaP.exp)
      @     && Real.ge(w, sigmaQ.lo.value, sigmaQ.exp) && Real.le(w, sigmaQ.hi.value, sigmaQ.exp)
      @     && m == Real.add(Real.mul(Real.sub(Real.num(1, 0), a), Real.mul(w, w)), Real.mul(a, Real.mul(s, s)))
      @     && b == Real.add(Real.mul(Real.sub(Real.num(1, 0), a), Real.ln(Real.mul(w, w))), Real.mul(a, Real.ln(Real.mul(s, s))))
      @     && g == Real.sub(Real.ln(m), b)
      @     && f == Real.div(Real.mul(a, Real.mul(y, y)), Real.mul(Real.num(2, 0), m))
      @     && v == Real.add(f, Real.div(g, Real.mul(Real.num(2, 0), Real.sub(Real.num(1, 0), a))))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval gaussianRenyi(Interval alpha, Interval d, Interval sigmaP, Interval sigmaQ, Precision p) {
        Interval e = gaussianShift(alpha, d, sigmaP, sigmaQ, p);
        Interval h = gaussianSpread(alpha, sigmaP, sigmaQ, p);
        return Sum.add(e, h, p);
    }

    /** The part alpha d^2/(2 v) of the divergence below; v that of {@link #mixedVariance}. */
    /*@ public behavior
      @ requires \invariant_for(alpha) && \invariant_for(d) && \invariant_for(sigmaP) && \invariant_for(sigmaQ) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint a, y, s, w, v; Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && Real.ge(y, d.lo.value, d.exp) && Real.le(y, d.hi.value, d.exp)
      @     && Real.ge(s, sigmaP.lo.value, sigmaP.exp) && Real.le(s, sigmaP.hi.value, sigmaP.exp)
      @     && Real.ge(w, sigmaQ.lo.value, sigmaQ.exp) && Real.le(w, sigmaQ.hi.value, sigmaQ.exp)
      @     && v == Real.div(Real.mul(a, Real.mul(y, y)), Real.mul(Real.num(2, 0),
      @         Real.add(Real.mul(Real.sub(Real.num(1, 0), a), Real.mul(w, w)), Real.mul(a, Real.mul(s, s)))))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint a, y, s, w, v; Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && Real.ge(y, d.lo.value, d.exp) && Real.le(y, d.hi.value, d.exp)
      @     && Real.ge(s, sigmaP.lo.value, sigmaP.exp) && Real.le(s, sigmaP.hi.value, sigmaP.exp)
      @     && Real.ge(w, sigmaQ.lo.value, sigmaQ.exp) && Real.le(w, sigmaQ.hi.value, sigmaQ.exp)
      @     && v == Real.div(Real.mul(a, Real.mul(y, y)), Real.mul(Real.num(2, 0),
      @         Real.add(Real.mul(Real.sub(Real.num(1, 0), a), Real.mul(w, w)), Real.mul(a, Real.mul(s, s)))))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval gaussianShift(Interval alpha, Interval d, Interval sigmaP, Interval sigmaQ, Precision p) {
        Interval q = Product.sqr(d, p);
        Interval t = Product.mul(alpha, q, p);
        Interval e = mixedVariance(alpha, sigmaP, sigmaQ, p);
        Interval u = Elementary.twice(e, p);
        return Quotient.div(t, u, p);
    }

    /** The other part: the logarithm {@link #gaussianLog}, divided by 2(1-alpha). */
    /*@ public behavior
      @ requires \invariant_for(alpha) && \invariant_for(sigmaP) && \invariant_for(sigmaQ) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint a, s, w, m, b, g, v; Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && Real.ge(s, sigmaP.lo.value, sigmaP.exp) && Real.le(s, sigmaP.hi.value, sigmaP.exp)
      @     && Real.ge(w, sigmaQ.lo.value, sigmaQ.exp) && Real.le(w, sigmaQ.hi.value, sigmaQ.exp)
      @     && m == Real.add(Real.mul(Real.sub(Real.num(1, 0), a), Real.mul(w, w)), Real.mul(a, Real.mul(s, s)))
      @     && b == Real.add(Real.mul(Real.sub(Real.num(1, 0), a), Real.ln(Real.mul(w, w))), Real.mul(a, Real.ln(Real.mul(s, s))))
      @     && g == Real.sub(Real.ln(m), b)
      @     && v == Real.div(g, Real.mul(Real.num(2, 0), Real.sub(Real.num(1, 0), a)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint a, s, w, m, b, g, v; Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && Real.ge(s, sigmaP.lo.value, sigmaP.exp) && Real.le(s, sigmaP.hi.value, sigmaP.exp)
      @     && Real.ge(w, sigmaQ.lo.value, sigmaQ.exp) && Real.le(w, sigmaQ.hi.value, sigmaQ.exp)
      @     && m == Real.add(Real.mul(Real.sub(Real.num(1, 0), a), Real.mul(w, w)), Real.mul(a, Real.mul(s, s)))
      @     && b == Real.add(Real.mul(Real.sub(Real.num(1, 0), a), Real.ln(Real.mul(w, w))), Real.mul(a, Real.ln(Real.mul(s, s))))
      @     && g == Real.sub(Real.ln(m), b)
      @     && v == Real.div(g, Real.mul(Real.num(2, 0), Real.sub(Real.num(1, 0), a)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval gaussianSpread(Interval alpha, Interval sigmaP, Interval sigmaQ, Precision p) {
        Interval l = gaussianLog(alpha, sigmaP, sigmaQ, p);
        Interval c = Elementary.oneMinus(alpha, p);
        Interval u = Elementary.twice(c, p);
        return Quotient.div(l, u, p);
    }

    /**
     * KL(Q||P) = log(sigmaP/sigmaQ) + (sigmaQ^2 + d^2)/(2 sigmaP^2) - 1/2 of the Gaussian pair; KL(P||Q) is the same with the deviations
     * exchanged.
     */
    /*@ public behavior
      @ requires \invariant_for(d) && \invariant_for(sigmaP) && \invariant_for(sigmaQ) && \invariant_for(p);
      @ ensures \invariant_for(\result) && (0 < sigmaQ.lo.value || sigmaQ.hi.value < 0);
      @ ensures (\forall \bigint y, s, w, q, v; Real.ge(y, d.lo.value, d.exp) && Real.le(y, d.hi.value, d.exp)
      @     && Real.ge(s, sigmaP.lo.value, sigmaP.exp) && Real.le(s, sigmaP.hi.value, sigmaP.exp)
      @     && Real.ge(w, sigmaQ.lo.value, sigmaQ.exp) && Real.le(w, sigmaQ.hi.value, sigmaQ.exp)
      @     && q == Real.div(Real.add(Real.mul(w, w), Real.mul(y, y)), Real.mul(Real.num(2, 0), Real.mul(s, s)))
      @     && v == Real.sub(Real.add(Real.ln(Real.div(s, w)), q), Real.div(Real.num(1, 0), Real.num(2, 0)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint y, s, w, q, v; Real.ge(y, d.lo.value, d.exp) && Real.le(y, d.hi.value, d.exp)
      @     && Real.ge(s, sigmaP.lo.value, sigmaP.exp) && Real.le(s, sigmaP.hi.value, sigmaP.exp)
      @     && Real.ge(w, sigmaQ.lo.value, sigmaQ.exp) && Real.le(w, sigmaQ.hi.value, sigmaQ.exp)
      @     && q == Real.div(Real.add(Real.mul(w, w), Real.mul(y, y)), Real.mul(Real.num(2, 0), Real.mul(s, s)))
      @     && v == Real.sub(Real.add(Real.ln(Real.div(s, w)), q), Real.div(Real.num(1, 0), Real.num(2, 0)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval gaussianKl(Interval d, Interval sigmaP, Interval sigmaQ, Precision p) {
        Interval r = Quotient.div(sigmaP, sigmaQ, p);
        Interval l = Ln.ln(r, p);
        Interval g = gaussianQuotient(d, sigmaP, sigmaQ, p);
        Interval h = Sum.add(l, g, p);
        Interval t = Elementary.oneHalf(p);
        return Sum.sub(h, t, p);
    }

    /** The part (sigmaQ^2 + d^2)/(2 sigmaP^2) of {@link #gaussianKl}. */
    /*@ public behavior
      @ requires \invariant_for(d) && \invariant_for(sigmaP) && \invariant_for(sigmaQ) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint y, s, w, v; Real.ge(y, d.lo.value, d.exp) && Real.le(y, d.hi.value, d.exp)
      @     && Real.ge(s, sigmaP.lo.value, sigmaP.exp) && Real.le(s, sigmaP.hi.value, sigmaP.exp)
      @     && Real.ge(w, sigmaQ.lo.value, sigmaQ.exp) && Real.le(w, sigmaQ.hi.value, sigmaQ.exp)
      @     && v == Real.div(Real.add(Real.mul(w, w), Real.mul(y, y)), Real.mul(Real.num(2, 0), Real.mul(s, s)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint y, s, w, v; Real.ge(y, d.lo.value, d.exp) && Real.le(y, d.hi.value, d.exp)
      @     && Real.ge(s, sigmaP.lo.value, sigmaP.exp) && Real.le(s, sigmaP.hi.value, sigmaP.exp)
      @     && Real.ge(w, sigmaQ.lo.value, sigmaQ.exp) && Real.le(w, sigmaQ.hi.value, sigmaQ.exp)
      @     && v == Real.div(Real.add(Real.mul(w, w), Real.mul(y, y)), Real.mul(Real.num(2, 0), Real.mul(s, s)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval gaussianQuotient(Interval d, Interval sigmaP, Interval sigmaQ, Precision p) {
        Interval t = sumOfSquares(sigmaQ, d, p);
        Interval f = Product.mul(sigmaP, sigmaP, p);
        Interval u = Elementary.twice(f, p);
        return Quotient.div(t, u, p);
    }

    /** The sum sigma^2 + d^2. */
    /*@ public behavior
      @ requires \invariant_for(sigma) && \invariant_for(d) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint s, y, v; Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && Real.ge(y, d.lo.value, d.exp) && Real.le(y, d.hi.value, d.exp)
      @     && v == Real.add(Real.mul(s, s), Real.mul(y, y))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint s, y, v; Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && Real.ge(y, d.lo.value, d.exp) && Real.le(y, d.hi.value, d.exp)
      @     && v == Real.add(Real.mul(s, s), Real.mul(y, y))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval sumOfSquares(Interval sigma, Interval d, Precision p) {
        Interval b = Product.mul(sigma, sigma, p);
        Interval c = Product.sqr(d, p);
        return Sum.add(b, c, p);
    }

    /** {@code renyi-skew}: D_{1-alpha}(P||Q) = (1-alpha)/alpha D_alpha(Q||P), alpha in (0,1). */
    /*@ public behavior
      @ requires \invariant_for(alpha) && \invariant_for(renyi) && \invariant_for(p);
      @ ensures \invariant_for(\result) && (0 < alpha.lo.value || alpha.hi.value < 0);
      @ ensures (\forall \bigint a, d, v; Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && Real.ge(d, renyi.lo.value, renyi.exp) && Real.le(d, renyi.hi.value, renyi.exp)
      @     && v == Real.mul(Real.div(Real.sub(Real.num(1, 0), a), a), d)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint a, d, v; Real.ge(a, alpha.lo.value, alpha.exp) && Real.le(a, alpha.hi.value, alpha.exp)
      @     && Real.ge(d, renyi.lo.value, renyi.exp) && Real.le(d, renyi.hi.value, renyi.exp)
      @     && v == Real.mul(Real.div(Real.sub(Real.num(1, 0), a), a), d)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval renyiSkew(Interval alpha, Interval renyi, Precision p) {
        Interval c = Elementary.oneMinus(alpha, p);
        Interval r = Quotient.div(c, alpha, p);
        return Product.mul(r, renyi, p);
    }

    /** The term log(1/delta)/m of m samples at the confidence 1 - delta, delta in (0,1]. */
    /*@ public behavior
      @ requires \invariant_for(m) && \invariant_for(delta) && \invariant_for(p);
      @ ensures \invariant_for(\result) && (0 < m.lo.value || m.hi.value < 0) && (0 < delta.lo.value || delta.hi.value < 0);
      @ ensures (\forall \bigint n, y, v; Real.ge(n, m.lo.value, m.exp) && Real.le(n, m.hi.value, m.exp)
      @     && Real.ge(y, delta.lo.value, delta.exp) && Real.le(y, delta.hi.value, delta.exp)
      @     && v == Real.div(Real.ln(Real.div(Real.num(1, 0), y)), n)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint n, y, v; Real.ge(n, m.lo.value, m.exp) && Real.le(n, m.hi.value, m.exp)
      @     && Real.ge(y, delta.lo.value, delta.exp) && Real.le(y, delta.hi.value, delta.exp)
      @     && v == Real.div(Real.ln(Real.div(Real.num(1, 0), y)), n)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval sampleTerm(Interval m, Interval delta, Precision p) {
        Interval r = Elementary.inverse(delta, p);
        Interval l = Ln.ln(r, p);
        return Quotient.div(l, m, p);
    }

    /** The term gamma/(gamma-1) log(1/delta)/m of the change of measure, gamma &gt; 1. */
    /*@ public behavior
      @ requires \invariant_for(gamma) && \invariant_for(m) && \invariant_for(delta) && \invariant_for(p);
      @ ensures \invariant_for(\result) && (0 < m.lo.value || m.hi.value < 0) && (0 < delta.lo.value || delta.hi.value < 0);
      @ ensures (\forall \bigint g, n, y, v; Real.ge(g, gamma.lo.value, gamma.exp) && Real.le(g, gamma.hi.value, gamma.exp)
      @     && Real.ge(n, m.lo.value, m.exp) && Real.le(n, m.hi.value, m.exp)
      @     && Real.ge(y, delta.lo.value, delta.exp) && Real.le(y, delta.hi.value, delta.exp)
      @     && v == Real.mul(Real.div(g, Real.sub(g, Real.num(1, 0))), Real.div(Real.ln(Real.div(Real.num(1, 0), y)), n))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint g, n, y, v; Real.ge(g, gamma.lo.value, gamma.exp) && Real.le(g, gamma.hi.value, gamma.exp)
      @     && Real.ge(n, m.lo.value, m.exp) && Real.le(n, m.hi.value, m.exp)
      @     && Real.ge(y, delta.lo.value, delta.exp) && Real.le(y, delta.hi.value, delta.exp)
      @     && v == Real.mul(Real.div(g, Real.sub(g, Real.num(1, 0))), Real.div(Real.ln(Real.div(Real.num(1, 0), y)), n))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval holderTerm(Interval gamma, Interval m, Interval delta, Precision p) {
        Interval e = Elementary.minusOne(gamma, p);
        Interval r = Quotient.div(gamma, e, p);
        Interval t = sampleTerm(m, delta, p);
        return Product.mul(r, t, p);
    }

    /** The sum sqrt(2 sigma^2 b) + sqrt(2 sigma^2 c). */
    /*@ public behavior
      @ requires \invariant_for(sigma) && \invariant_for(b) && \invariant_for(c) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 <= b.hi.value && 0 <= c.hi.value;
      @ ensures (\forall \bigint s, x, y, f, h, v; Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && Real.ge(x, b.lo.value, b.exp) && Real.le(x, b.hi.value, b.exp) && Real.ge(y, c.lo.value, c.exp) && Real.le(y, c.hi.value, c.exp)
      @     && f == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), x), 2)
      @     && h == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), y), 2)
      @     && v == Real.add(f, h) && Real.ge(x, 0, 0) && Real.ge(y, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint s, x, y, f, h, v; Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && Real.ge(x, b.lo.value, b.exp) && Real.le(x, b.hi.value, b.exp) && Real.ge(y, c.lo.value, c.exp) && Real.le(y, c.hi.value, c.exp)
      @     && f == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), x), 2)
      @     && h == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), y), 2)
      @     && v == Real.add(f, h) && Real.ge(x, 0, 0) && Real.ge(y, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval rootSum(Interval sigma, Interval b, Interval c, Precision p) {
        Interval l = Transport.transportSubgaussian(sigma, b, p);
        Interval r = Transport.transportSubgaussian(sigma, c, p);
        return Sum.add(l, r, p);
    }

    /**
     * {@code gain-high-probability}: sqrt(2 sigma^2 (D_gamma(Q||P) + gamma/(gamma-1) log(1/delta1)/m)) + sqrt(2 sigma^2 log(1/delta2)/m) bounds the
     * difference of the mean rewards of m samples of each policy with probability at least 1 - delta1 - delta2; gamma &gt; 1.
     */
    /*@ public behavior
      @ requires \invariant_for(sigma) && \invariant_for(renyi) && \invariant_for(gamma) && \invariant_for(m);
      @ requires \invariant_for(delta1) && \invariant_for(delta2) && \invariant_for(p);
      @ ensures \invariant_for(\result) && (0 < m.lo.value || m.hi.value < 0) && (0 < delta1.lo.value || delta1.hi.value < 0) && (0 < delta2.lo.value || delta2.hi.value < 0);
      @ ensures (\forall \bigint s, d, g, n, x, y, b, c, f, h, v; Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && Real.ge(d, renyi.lo.value, renyi.exp) && Real.le(d, renyi.hi.value, renyi.exp)
      @     && Real.ge(g, gamma.lo.value, gamma.exp) && Real.le(g, gamma.hi.value, gamma.exp)
      @     && Real.ge(n, m.lo.value, m.exp) && Real.le(n, m.hi.value, m.exp)
      @     && Real.ge(x, delta1.lo.value, delta1.exp) && Real.le(x, delta1.hi.value, delta1.exp)
      @     && Real.ge(y, delta2.lo.value, delta2.exp) && Real.le(y, delta2.hi.value, delta2.exp)
      @     && b == Real.add(d, Real.mul(Real.div(g, Real.sub(g, Real.num(1, 0))), Real.div(Real.ln(Real.div(Real.num(1, 0), x)), n)))
      @     && c == Real.div(Real.ln(Real.div(Real.num(1, 0), y)), n)
      @     && f == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), b), 2)
      @     && h == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), c), 2)
      @     && v == Real.add(f, h) && Real.ge(b, 0, 0) && Real.ge(c, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint s, d, g, n, x, y, b, c, f, h, v; Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && Real.ge(d, renyi.lo.value, renyi.exp) && Real.le(d, renyi.hi.value, renyi.exp)
      @     && Real.ge(g, gamma.lo.value, gamma.exp) && Real.le(g, gamma.hi.value, gamma.exp)
      @     && Real.ge(n, m.lo.value, m.exp) && Real.le(n, m.hi.value, m.exp)
      @     && Real.ge(x, delta1.lo.value, delta1.exp) && Real.le(x, delta1.hi.value, delta1.exp)
      @     && Real.ge(y, delta2.lo.value, delta2.exp) && Real.le(y, delta2.hi.value, delta2.exp)
      @     && b == Real.add(d, Real.mul(Real.div(g, Real.sub(g, Real.num(1, 0))), Real.div(Real.ln(Real.div(Real.num(1, 0), x)), n)))
      @     && c == Real.div(Real.ln(Real.div(Real.num(1, 0), y)), n)
      @     && f == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), b), 2)
      @     && h == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), c), 2)
      @     && v == Real.add(f, h) && Real.ge(b, 0, 0) && Real.ge(c, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval gainHighProbability(Interval sigma, Interval renyi, Interval gamma, Interval m, Interval delta1,
            Interval delta2, Precision p) {
        Interval u = holderTerm(gamma, m, delta1, p);
        Interval k = Sum.add(renyi, u, p);
        Interval l = sampleTerm(m, delta2, p);
        return rootSum(sigma, k, l, p);
    }

    /** {@code gain-high-probability} with gamma infinite: the factor gamma/(gamma-1) is 1. */
    /*@ public behavior
      @ requires \invariant_for(sigma) && \invariant_for(renyi) && \invariant_for(m) && \invariant_for(delta1);
      @ requires \invariant_for(delta2) && \invariant_for(p);
      @ ensures \invariant_for(\result) && (0 < m.lo.value || m.hi.value < 0) && (0 < delta1.lo.value || delta1.hi.value < 0) && (0 < delta2.lo.value || delta2.hi.value < 0);
      @ ensures (\forall \bigint s, d, n, x, y, b, c, f, h, v; Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && Real.ge(d, renyi.lo.value, renyi.exp) && Real.le(d, renyi.hi.value, renyi.exp)
      @     && Real.ge(n, m.lo.value, m.exp) && Real.le(n, m.hi.value, m.exp)
      @     && Real.ge(x, delta1.lo.value, delta1.exp) && Real.le(x, delta1.hi.value, delta1.exp)
      @     && Real.ge(y, delta2.lo.value, delta2.exp) && Real.le(y, delta2.hi.value, delta2.exp)
      @     && b == Real.add(d, Real.div(Real.ln(Real.div(Real.num(1, 0), x)), n))
      @     && c == Real.div(Real.ln(Real.div(Real.num(1, 0), y)), n)
      @     && f == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), b), 2)
      @     && h == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), c), 2)
      @     && v == Real.add(f, h) && Real.ge(b, 0, 0) && Real.ge(c, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint s, d, n, x, y, b, c, f, h, v; Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && Real.ge(d, renyi.lo.value, renyi.exp) && Real.le(d, renyi.hi.value, renyi.exp)
      @     && Real.ge(n, m.lo.value, m.exp) && Real.le(n, m.hi.value, m.exp)
      @     && Real.ge(x, delta1.lo.value, delta1.exp) && Real.le(x, delta1.hi.value, delta1.exp)
      @     && Real.ge(y, delta2.lo.value, delta2.exp) && Real.le(y, delta2.hi.value, delta2.exp)
      @     && b == Real.add(d, Real.div(Real.ln(Real.div(Real.num(1, 0), x)), n))
      @     && c == Real.div(Real.ln(Real.div(Real.num(1, 0), y)), n)
      @     && f == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), b), 2)
      @     && h == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), c), 2)
      @     && v == Real.add(f, h) && Real.ge(b, 0, 0) && Real.ge(c, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval gainHighProbabilityInfinite(Interval sigma, Interval renyi, Interval m, Interval delta1, Interval delta2, Precision p) {
        Interval t = sampleTerm(m, delta1, p);
        Interval k = Sum.add(renyi, t, p);
        Interval l = sampleTerm(m, delta2, p);
        return rootSum(sigma, k, l, p);
    }
}
