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
 * From a divergence to a reward: the closed forms of section 2 of the theory. Each bounds gain(Q) = E_Q r - E_P r from above by a divergence of Q
 * from P, under an assumption on the reward under P; {@code kl-required} turns the question around.
 *
 * <p>Every parameter is an enclosure of an exact real and every result an enclosure of the formula at all of them, as its contract says; logarithms
 * are natural, divergences in nats. A parameter outside the domain, or an enclosure so wide that it reaches out of it, ends in an
 * {@link ArithmeticException}; a caller with valid parameters tries again with more bits. Cases that a caller decides on the exact parameters (an
 * order equal to 1, an infinite value) are methods of their own, or named in the comment.
 */
public final class Transport {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Transport() {
    }

    /** {@code transport-mgf}: the bound (phi(l) + KL)/l at one l &gt; 0, where phi(l) bounds the logarithm of the moment generating function. */
    /*@ public behavior
      @ requires \invariant_for(phi) && \invariant_for(l) && \invariant_for(kl) && \invariant_for(p);
      @ ensures \invariant_for(\result) && (0 < l.lo.value || l.hi.value < 0);
      @ ensures (\forall \bigint f, x, k, v; Real.ge(f, phi.lo.value, phi.exp) && Real.le(f, phi.hi.value, phi.exp)
      @     && Real.ge(x, l.lo.value, l.exp) && Real.le(x, l.hi.value, l.exp) && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && v == Real.div(Real.add(f, k), x)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint f, x, k, v; Real.ge(f, phi.lo.value, phi.exp) && Real.le(f, phi.hi.value, phi.exp)
      @     && Real.ge(x, l.lo.value, l.exp) && Real.le(x, l.hi.value, l.exp) && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && v == Real.div(Real.add(f, k), x)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval transportMgf(Interval phi, Interval l, Interval kl, Precision p) {
        Interval s = Sum.add(phi, kl, p);
        return Quotient.div(s, l, p);
    }

    /** {@code transport-subgaussian}: sqrt(2 sigma^2 KL), for a reward with a sigma-sub-gaussian upper tail. */
    /*@ public behavior
      @ requires \invariant_for(sigma) && \invariant_for(kl) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 <= kl.hi.value;
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
        Interval w = Product.mul(sigma, sigma, p);
        return varianceRoot(w, kl, p);
    }

    /** {@code transport-bounded}: (b-a) sqrt(KL/2), for a reward in [a, b]. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(b) && \invariant_for(kl) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 <= kl.hi.value;
      @ ensures (\forall \bigint s, t, k, v; Real.ge(s, a.lo.value, a.exp) && Real.le(s, a.hi.value, a.exp)
      @     && Real.ge(t, b.lo.value, b.exp) && Real.le(t, b.hi.value, b.exp) && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && v == Real.mul(Real.sub(t, s), Real.root(Real.div(k, Real.num(2, 0)), 2)) && Real.ge(k, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint s, t, k, v; Real.ge(s, a.lo.value, a.exp) && Real.le(s, a.hi.value, a.exp)
      @     && Real.ge(t, b.lo.value, b.exp) && Real.le(t, b.hi.value, b.exp) && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && v == Real.mul(Real.sub(t, s), Real.root(Real.div(k, Real.num(2, 0)), 2)) && Real.ge(k, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval transportBounded(Interval a, Interval b, Interval kl, Precision p) {
        Interval w = Sum.sub(b, a, p);
        Interval h = Relations.pinsker(kl, p);
        return Product.mul(w, h, p);
    }

    /**
     * {@code transport-bernoulli}: sqrt(2 s^2 KL) for a reward that is 1 with probability q and else 0, s^2 that of {@link #bernoulliVariance}; q in
     * (0,1), not 1/2.
     */
    /*@ public behavior
      @ requires \invariant_for(q) && \invariant_for(kl) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 <= kl.hi.value && (0 < q.lo.value || q.hi.value < 0);
      @ ensures (\forall \bigint x, k, l, s, v; Real.ge(x, q.lo.value, q.exp) && Real.le(x, q.hi.value, q.exp)
      @     && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && l == Real.ln(Real.div(Real.sub(Real.num(1, 0), x), x))
      @     && s == Real.div(Real.sub(Real.num(1, 0), Real.mul(Real.num(2, 0), x)), Real.mul(Real.num(2, 0), l))
      @     && v == Real.root(Real.mul(Real.mul(Real.num(2, 0), s), k), 2) && Real.ge(k, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, k, l, s, v; Real.ge(x, q.lo.value, q.exp) && Real.le(x, q.hi.value, q.exp)
      @     && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && l == Real.ln(Real.div(Real.sub(Real.num(1, 0), x), x))
      @     && s == Real.div(Real.sub(Real.num(1, 0), Real.mul(Real.num(2, 0), x)), Real.mul(Real.num(2, 0), l))
      @     && v == Real.root(Real.mul(Real.mul(Real.num(2, 0), s), k), 2) && Real.ge(k, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval transportBernoulli(Interval q, Interval kl, Precision p) {
        Interval w = bernoulliVariance(q, p);
        return varianceRoot(w, kl, p);
    }

    /** {@code transport-bernoulli} for a fair coin: s^2 = 1/4, the bound sqrt(KL/2). */
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
    public static Interval transportBernoulliHalf(Interval kl, Precision p) {
        return Relations.pinsker(kl, p);
    }

    /** {@code transport-bernoulli} for q in [1/2, 1), the gain only: s^2 = q(1-q), which is the smaller. */
    /*@ public behavior
      @ requires \invariant_for(q) && \invariant_for(kl) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 <= kl.hi.value;
      @ ensures (\forall \bigint x, k, s, v; Real.ge(x, q.lo.value, q.exp) && Real.le(x, q.hi.value, q.exp)
      @     && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && s == Real.mul(x, Real.sub(Real.num(1, 0), x))
      @     && v == Real.root(Real.mul(Real.mul(Real.num(2, 0), s), k), 2) && Real.ge(k, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, k, s, v; Real.ge(x, q.lo.value, q.exp) && Real.le(x, q.hi.value, q.exp)
      @     && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && s == Real.mul(x, Real.sub(Real.num(1, 0), x))
      @     && v == Real.root(Real.mul(Real.mul(Real.num(2, 0), s), k), 2) && Real.ge(k, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval transportBernoulliUpper(Interval q, Interval kl, Precision p) {
        Interval c = Elementary.oneMinus(q, p);
        Interval w = Product.mul(q, c, p);
        return varianceRoot(w, kl, p);
    }

    /** The sub-gaussian constant s^2 = (1-2q)/(2 log((1-q)/q)) of Kearns and Saul for a Bernoulli law; q in (0,1), not 1/2 (where it is 1/4). */
    /*@ public behavior
      @ requires \invariant_for(q) && \invariant_for(p);
      @ ensures \invariant_for(\result) && (0 < q.lo.value || q.hi.value < 0);
      @ ensures (\forall \bigint x, l, v; Real.ge(x, q.lo.value, q.exp) && Real.le(x, q.hi.value, q.exp)
      @     && l == Real.ln(Real.div(Real.sub(Real.num(1, 0), x), x))
      @     && v == Real.div(Real.sub(Real.num(1, 0), Real.mul(Real.num(2, 0), x)), Real.mul(Real.num(2, 0), l))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, l, v; Real.ge(x, q.lo.value, q.exp) && Real.le(x, q.hi.value, q.exp)
      @     && l == Real.ln(Real.div(Real.sub(Real.num(1, 0), x), x))
      @     && v == Real.div(Real.sub(Real.num(1, 0), Real.mul(Real.num(2, 0), x)), Real.mul(Real.num(2, 0), l))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bernoulliVariance(Interval q, Precision p) {
        Interval d = Elementary.twice(q, p);
        Interval t = Elementary.oneMinus(d, p);
        Interval r = logOdds(q, p);
        Interval u = Elementary.twice(r, p);
        return Quotient.div(t, u, p);
    }

    /** The logarithm log((1-q)/q), q in (0,1). */
    /*@ public behavior
      @ requires \invariant_for(q) && \invariant_for(p);
      @ ensures \invariant_for(\result) && (0 < q.lo.value || q.hi.value < 0);
      @ ensures (\forall \bigint x, v; Real.ge(x, q.lo.value, q.exp) && Real.le(x, q.hi.value, q.exp)
      @     && v == Real.ln(Real.div(Real.sub(Real.num(1, 0), x), x))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, v; Real.ge(x, q.lo.value, q.exp) && Real.le(x, q.hi.value, q.exp)
      @     && v == Real.ln(Real.div(Real.sub(Real.num(1, 0), x), x))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval logOdds(Interval q, Precision p) {
        Interval c = Elementary.oneMinus(q, p);
        Interval r = Quotient.div(c, q, p);
        return Ln.ln(r, p);
    }

    /** The bound sqrt(2 w KL) from the constant w = s^2. */
    /*@ public behavior
      @ requires \invariant_for(w) && \invariant_for(kl) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 <= kl.hi.value;
      @ ensures (\forall \bigint s, k, v; Real.ge(s, w.lo.value, w.exp) && Real.le(s, w.hi.value, w.exp)
      @     && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && v == Real.root(Real.mul(Real.mul(Real.num(2, 0), s), k), 2) && Real.ge(k, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint s, k, v; Real.ge(s, w.lo.value, w.exp) && Real.le(s, w.hi.value, w.exp)
      @     && Real.ge(k, kl.lo.value, kl.exp) && Real.le(k, kl.hi.value, kl.exp)
      @     && v == Real.root(Real.mul(Real.mul(Real.num(2, 0), s), k), 2) && Real.ge(k, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval varianceRoot(Interval w, Interval kl, Precision p) {
        Interval d = Nonnegative.part(kl);
        Interval t = Elementary.twice(w, p);
        Interval r = Product.mul(t, d, p);
        return Root.sqrt(r, p);
    }

    /**
     * The divergence kl(t, q) = t log(t/q) + (1-t) log((1-t)/(1-q)) of two Bernoulli laws, t and q in (0,1): the exact form of
     * {@code transport-bernoulli} is the gain t - q with kl(t, q) = KL, t &gt; q.
     */
    /*@ public behavior
      @ requires \invariant_for(t) && \invariant_for(q) && \invariant_for(p);
      @ ensures \invariant_for(\result) && (0 < q.lo.value || q.hi.value < 0);
      @ ensures (\forall \bigint x, y, b, c, v; Real.ge(x, t.lo.value, t.exp) && Real.le(x, t.hi.value, t.exp)
      @     && Real.ge(y, q.lo.value, q.exp) && Real.le(y, q.hi.value, q.exp)
      @     && b == Real.mul(x, Real.ln(Real.div(x, y)))
      @     && c == Real.mul(Real.sub(Real.num(1, 0), x), Real.ln(Real.div(Real.sub(Real.num(1, 0), x), Real.sub(Real.num(1, 0), y))))
      @     && v == Real.add(b, c)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, y, b, c, v; Real.ge(x, t.lo.value, t.exp) && Real.le(x, t.hi.value, t.exp)
      @     && Real.ge(y, q.lo.value, q.exp) && Real.le(y, q.hi.value, q.exp)
      @     && b == Real.mul(x, Real.ln(Real.div(x, y)))
      @     && c == Real.mul(Real.sub(Real.num(1, 0), x), Real.ln(Real.div(Real.sub(Real.num(1, 0), x), Real.sub(Real.num(1, 0), y))))
      @     && v == Real.add(b, c)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bernoulliKl(Interval t, Interval q, Precision p) {
        Interval s = Elementary.oneMinus(t, p);
        Interval r = Elementary.oneMinus(q, p);
        Interval f = Divergences.bonFiniteKlTerm(t, q, p);
        Interval g = Divergences.bonFiniteKlTerm(s, r, p);
        return Sum.add(f, g, p);
    }

    /** {@code transport-subgamma}: sqrt(2 v KL) + c KL, for a reward with a sub-gamma upper tail of variance factor v and scale c. */
    /*@ public behavior
      @ requires \invariant_for(v) && \invariant_for(c) && \invariant_for(kl) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 <= kl.hi.value;
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
        Interval f = varianceRoot(v, kl, p);
        Interval g = Product.mul(c, kl, p);
        return Sum.add(f, g, p);
    }

    /** {@code transport-chi2}: sqrt(V chi2), for a reward of variance V; it bounds the absolute value of the gain. */
    /*@ public behavior
      @ requires \invariant_for(variance) && \invariant_for(chi2) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 <= chi2.hi.value;
      @ ensures (\forall \bigint s, k, v; Real.ge(s, variance.lo.value, variance.exp) && Real.le(s, variance.hi.value, variance.exp)
      @     && Real.ge(k, chi2.lo.value, chi2.exp) && Real.le(k, chi2.hi.value, chi2.exp)
      @     && v == Real.root(Real.mul(s, k), 2) && Real.ge(k, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint s, k, v; Real.ge(s, variance.lo.value, variance.exp) && Real.le(s, variance.hi.value, variance.exp)
      @     && Real.ge(k, chi2.lo.value, chi2.exp) && Real.le(k, chi2.hi.value, chi2.exp)
      @     && v == Real.root(Real.mul(s, k), 2) && Real.ge(k, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval transportChi2(Interval variance, Interval chi2, Precision p) {
        Interval c = Nonnegative.part(chi2);
        Interval r = Product.mul(variance, c, p);
        return Root.sqrt(r, p);
    }

    /** The inverse of {@code transport-chi2} (Hammersley, Chapman and Robbins): a gain g needs chi2 &gt;= g^2/V, V &gt; 0. */
    /*@ public behavior
      @ requires \invariant_for(gain) && \invariant_for(variance) && \invariant_for(p);
      @ ensures \invariant_for(\result) && (0 < variance.lo.value || variance.hi.value < 0);
      @ ensures (\forall \bigint g, s, v; Real.ge(g, gain.lo.value, gain.exp) && Real.le(g, gain.hi.value, gain.exp)
      @     && Real.ge(s, variance.lo.value, variance.exp) && Real.le(s, variance.hi.value, variance.exp)
      @     && v == Real.div(Real.mul(g, g), s)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint g, s, v; Real.ge(g, gain.lo.value, gain.exp) && Real.le(g, gain.hi.value, gain.exp)
      @     && Real.ge(s, variance.lo.value, variance.exp) && Real.le(s, variance.hi.value, variance.exp)
      @     && v == Real.div(Real.mul(g, g), s)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval chi2Required(Interval gain, Interval variance, Precision p) {
        Interval q = Product.sqr(gain, p);
        return Quotient.div(q, variance, p);
    }

    /** {@code transport-tv}: (b-a) TV, for a reward in [a, b]. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(b) && \invariant_for(tv) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint s, t, k, v; Real.ge(s, a.lo.value, a.exp) && Real.le(s, a.hi.value, a.exp)
      @     && Real.ge(t, b.lo.value, b.exp) && Real.le(t, b.hi.value, b.exp) && Real.ge(k, tv.lo.value, tv.exp) && Real.le(k, tv.hi.value, tv.exp)
      @     && v == Real.mul(Real.sub(t, s), k)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint s, t, k, v; Real.ge(s, a.lo.value, a.exp) && Real.le(s, a.hi.value, a.exp)
      @     && Real.ge(t, b.lo.value, b.exp) && Real.le(t, b.hi.value, b.exp) && Real.ge(k, tv.lo.value, tv.exp) && Real.le(k, tv.hi.value, tv.exp)
      @     && v == Real.mul(Real.sub(t, s), k)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval transportTv(Interval a, Interval b, Interval tv, Precision p) {
        Interval w = Sum.sub(b, a, p);
        return Product.mul(w, tv, p);
    }

    /** {@code kl-required}: a gain g &gt;= 0 needs KL &gt;= g^2/(2 sigma^2), for a sigma-sub-gaussian reward, sigma &gt; 0. */
    /*@ public behavior
      @ requires \invariant_for(gain) && \invariant_for(sigma) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint g, s, v; Real.ge(g, gain.lo.value, gain.exp) && Real.le(g, gain.hi.value, gain.exp)
      @     && Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && v == Real.div(Real.mul(g, g), Real.mul(Real.num(2, 0), Real.mul(s, s)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint g, s, v; Real.ge(g, gain.lo.value, gain.exp) && Real.le(g, gain.hi.value, gain.exp)
      @     && Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && v == Real.div(Real.mul(g, g), Real.mul(Real.num(2, 0), Real.mul(s, s)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval klRequiredSubgaussian(Interval gain, Interval sigma, Precision p) {
        Interval t = Product.sqr(gain, p);
        Interval q = Product.mul(sigma, sigma, p);
        Interval u = Elementary.twice(q, p);
        return Quotient.div(t, u, p);
    }

    /** {@code kl-required}: a gain g &gt;= 0 needs KL &gt;= g^2/(v + c g + sqrt(v (v + 2 c g))), for a sub-gamma reward, v &gt; 0, c &gt;= 0. */
    /*@ public behavior
      @ requires \invariant_for(gain) && \invariant_for(v) && \invariant_for(c) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint g, s, y, t, r, d, z; Real.ge(g, gain.lo.value, gain.exp) && Real.le(g, gain.hi.value, gain.exp)
      @     && Real.ge(s, v.lo.value, v.exp) && Real.le(s, v.hi.value, v.exp) && Real.ge(y, c.lo.value, c.exp) && Real.le(y, c.hi.value, c.exp)
      @     && t == Real.mul(y, g)
      @     && r == Real.root(Real.mul(s, Real.add(s, Real.mul(Real.num(2, 0), t))), 2)
      @     && d == Real.add(Real.add(s, t), r)
      @     && z == Real.div(Real.mul(g, g), d)
      @     ==> Real.ge(z, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint g, s, y, t, r, d, z; Real.ge(g, gain.lo.value, gain.exp) && Real.le(g, gain.hi.value, gain.exp)
      @     && Real.ge(s, v.lo.value, v.exp) && Real.le(s, v.hi.value, v.exp) && Real.ge(y, c.lo.value, c.exp) && Real.le(y, c.hi.value, c.exp)
      @     && t == Real.mul(y, g)
      @     && r == Real.root(Real.mul(s, Real.add(s, Real.mul(Real.num(2, 0), t))), 2)
      @     && d == Real.add(Real.add(s, t), r)
      @     && z == Real.div(Real.mul(g, g), d)
      @     ==> Real.le(z, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval klRequiredSubgamma(Interval gain, Interval v, Interval c, Precision p) {
        Interval m = Product.mul(c, gain, p);
        Interval u = subgammaDenominator(v, m, p);
        Interval n = Product.sqr(gain, p);
        return Quotient.div(n, u, p);
    }

    /** The denominator v + t + sqrt(v (v + 2t)) of {@code kl-required}, v and t not negative. */
    /*@ public behavior
      @ requires \invariant_for(w) && \invariant_for(t) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint s, y, r, v; Real.ge(s, w.lo.value, w.exp) && Real.le(s, w.hi.value, w.exp)
      @     && Real.ge(y, t.lo.value, t.exp) && Real.le(y, t.hi.value, t.exp)
      @     && r == Real.root(Real.mul(s, Real.add(s, Real.mul(Real.num(2, 0), y))), 2)
      @     && v == Real.add(Real.add(s, y), r)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint s, y, r, v; Real.ge(s, w.lo.value, w.exp) && Real.le(s, w.hi.value, w.exp)
      @     && Real.ge(y, t.lo.value, t.exp) && Real.le(y, t.hi.value, t.exp)
      @     && r == Real.root(Real.mul(s, Real.add(s, Real.mul(Real.num(2, 0), y))), 2)
      @     && v == Real.add(Real.add(s, y), r)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval subgammaDenominator(Interval w, Interval t, Precision p) {
        Interval q = subgammaRoot(w, t, p);
        Interval b = Sum.add(w, t, p);
        return Sum.add(b, q, p);
    }

    /** The root sqrt(v (v + 2t)) of {@code kl-required}. */
    /*@ public behavior
      @ requires \invariant_for(w) && \invariant_for(t) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint s, y, v; Real.ge(s, w.lo.value, w.exp) && Real.le(s, w.hi.value, w.exp)
      @     && Real.ge(y, t.lo.value, t.exp) && Real.le(y, t.hi.value, t.exp)
      @     && v == Real.root(Real.mul(s, Real.add(s, Real.mul(Real.num(2, 0), y))), 2)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint s, y, v; Real.ge(s, w.lo.value, w.exp) && Real.le(s, w.hi.value, w.exp)
      @     && Real.ge(y, t.lo.value, t.exp) && Real.le(y, t.hi.value, t.exp)
      @     && v == Real.root(Real.mul(s, Real.add(s, Real.mul(Real.num(2, 0), y))), 2)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval subgammaRoot(Interval w, Interval t, Precision p) {
        Interval d = Elementary.twice(t, p);
        Interval h = Sum.add(w, d, p);
        Interval q = Product.mul(w, h, p);
        return Root.sqrt(q, p);
    }
}
