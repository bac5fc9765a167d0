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
 * The gain E r(best of n) - E r of best-of-n: the bounds of section 2 of the theory at the divergences of section 1, and the exact gains of three
 * laws.
 *
 * <p>Every parameter is an enclosure of an exact real and every result an enclosure of the formula at all of them, as its contract says; logarithms
 * are natural, divergences in nats. A parameter outside the domain, or an enclosure so wide that it reaches out of it, ends in an
 * {@link ArithmeticException}; a caller with valid parameters tries again with more bits. Cases that a caller decides on the exact parameters (an
 * order equal to 1, an infinite value) are methods of their own, or named in the comment.
 */
public final class BestOfNGain {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private BestOfNGain() {
    }

    /** {@code bon-gain-subgaussian}: sqrt(2 sigma^2 K_n), K_n = log n - (n-1)/n; exactly 0 at n = 1. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(sigma) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < n.lo.value;
      @ ensures (\forall \bigint x, s, k, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && k == Real.sub(Real.ln(x), Real.div(Real.sub(x, Real.num(1, 0)), x))
      @     && v == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), k), 2) && Real.ge(k, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, s, k, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && k == Real.sub(Real.ln(x), Real.div(Real.sub(x, Real.num(1, 0)), x))
      @     && v == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), k), 2) && Real.ge(k, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonGainSubgaussian(Interval n, Interval sigma, Precision p) {
        Interval d = Divergences.bonKl(n, p);
        return Transport.transportSubgaussian(sigma, d, p);
    }

    /** {@code bon-gain-maximal}: the maximal inequality sqrt(2 sigma^2 log n); exactly 0 at n = 1. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(sigma) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < n.lo.value;
      @ ensures (\forall \bigint x, s, k, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && k == Real.ln(x)
      @     && v == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), k), 2) && Real.ge(k, 0, 0)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, s, k, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && k == Real.ln(x)
      @     && v == Real.root(Real.mul(Real.mul(Real.num(2, 0), Real.mul(s, s)), k), 2) && Real.ge(k, 0, 0)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonGainMaximal(Interval n, Interval sigma, Precision p) {
        Interval d = Ln.ln(n, p);
        return Transport.transportSubgaussian(sigma, d, p);
    }

    /** {@code bon-gain-subgamma}: sqrt(2 v K_n) + c K_n, K_n = log n - (n-1)/n; exactly 0 at n = 1. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(v) && \invariant_for(c) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < n.lo.value;
      @ ensures (\forall \bigint x, s, y, k, z; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(s, v.lo.value, v.exp) && Real.le(s, v.hi.value, v.exp) && Real.ge(y, c.lo.value, c.exp) && Real.le(y, c.hi.value, c.exp)
      @     && k == Real.sub(Real.ln(x), Real.div(Real.sub(x, Real.num(1, 0)), x))
      @     && z == Real.add(Real.root(Real.mul(Real.mul(Real.num(2, 0), s), k), 2), Real.mul(y, k)) && Real.ge(k, 0, 0)
      @     ==> Real.ge(z, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, s, y, k, z; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(s, v.lo.value, v.exp) && Real.le(s, v.hi.value, v.exp) && Real.ge(y, c.lo.value, c.exp) && Real.le(y, c.hi.value, c.exp)
      @     && k == Real.sub(Real.ln(x), Real.div(Real.sub(x, Real.num(1, 0)), x))
      @     && z == Real.add(Real.root(Real.mul(Real.mul(Real.num(2, 0), s), k), 2), Real.mul(y, k)) && Real.ge(k, 0, 0)
      @     ==> Real.le(z, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonGainSubgamma(Interval n, Interval v, Interval c, Precision p) {
        Interval d = Divergences.bonKl(n, p);
        return Transport.transportSubgamma(v, c, d, p);
    }

    /** {@code bon-gain-bounded}: (b-a) TV_n, TV_n = (1 - 1/n) n^(-1/(n-1)), n &gt; 1; the gain is 0 at n = 1. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(a) && \invariant_for(b) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 < n.lo.value;
      @ ensures (\forall \bigint x, s, t, u, d, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(s, a.lo.value, a.exp) && Real.le(s, a.hi.value, a.exp) && Real.ge(t, b.lo.value, b.exp) && Real.le(t, b.hi.value, b.exp)
      @     && u == Real.exp(Real.mul(Real.neg(Real.div(Real.num(1, 0), Real.sub(x, Real.num(1, 0)))), Real.ln(x)))
      @     && d == Real.mul(Real.sub(Real.num(1, 0), Real.div(Real.num(1, 0), x)), u)
      @     && v == Real.mul(Real.sub(t, s), d)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, s, t, u, d, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(s, a.lo.value, a.exp) && Real.le(s, a.hi.value, a.exp) && Real.ge(t, b.lo.value, b.exp) && Real.le(t, b.hi.value, b.exp)
      @     && u == Real.exp(Real.mul(Real.neg(Real.div(Real.num(1, 0), Real.sub(x, Real.num(1, 0)))), Real.ln(x)))
      @     && d == Real.mul(Real.sub(Real.num(1, 0), Real.div(Real.num(1, 0), x)), u)
      @     && v == Real.mul(Real.sub(t, s), d)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonGainBounded(Interval n, Interval a, Interval b, Precision p) {
        Interval w = Divergences.bonTv(n, p);
        return Transport.transportTv(a, b, w, p);
    }

    /** {@code bon-gain-chi2}: sqrt(V) (n-1)/sqrt(2n-1), V the variance of the reward (Hartley, David, Gumbel); exactly 0 at n = 1. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(variance) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 <= variance.lo.value;
      @ ensures (\forall \bigint x, s, t, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(s, variance.lo.value, variance.exp) && Real.le(s, variance.hi.value, variance.exp)
      @     && t == Real.mul(Real.root(s, 2), Real.sub(x, Real.num(1, 0)))
      @     && v == Real.div(t, Real.root(Real.sub(Real.mul(Real.num(2, 0), x), Real.num(1, 0)), 2))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, s, t, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(s, variance.lo.value, variance.exp) && Real.le(s, variance.hi.value, variance.exp)
      @     && t == Real.mul(Real.root(s, 2), Real.sub(x, Real.num(1, 0)))
      @     && v == Real.div(t, Real.root(Real.sub(Real.mul(Real.num(2, 0), x), Real.num(1, 0)), 2))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonGainChi2(Interval n, Interval variance, Precision p) {
        Interval d = bonGainChi2Numerator(n, variance, p);
        Interval u = Divergences.twiceMinusOne(n, p);
        Interval r = Root.sqrt(u, p);
        return Quotient.div(d, r, p);
    }

    /** The numerator sqrt(V) (n-1) of {@code bon-gain-chi2}. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(variance) && \invariant_for(p);
      @ ensures \invariant_for(\result) && 0 <= variance.lo.value;
      @ ensures (\forall \bigint x, s, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(s, variance.lo.value, variance.exp) && Real.le(s, variance.hi.value, variance.exp)
      @     && v == Real.mul(Real.root(s, 2), Real.sub(x, Real.num(1, 0)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, s, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(s, variance.lo.value, variance.exp) && Real.le(s, variance.hi.value, variance.exp)
      @     && v == Real.mul(Real.root(s, 2), Real.sub(x, Real.num(1, 0)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonGainChi2Numerator(Interval n, Interval variance, Precision p) {
        Interval w = Root.sqrt(variance, p);
        Interval m = Elementary.minusOne(n, p);
        return Product.mul(w, m, p);
    }

    /** {@code bon-gain-gaussian}: the exact gain sigma m, where m encloses the expected maximum of n standard normal variables. */
    /*@ public behavior
      @ requires \invariant_for(m) && \invariant_for(sigma) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint y, s, v; Real.ge(y, m.lo.value, m.exp) && Real.le(y, m.hi.value, m.exp)
      @     && Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && v == Real.mul(s, y)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint y, s, v; Real.ge(y, m.lo.value, m.exp) && Real.le(y, m.hi.value, m.exp)
      @     && Real.ge(s, sigma.lo.value, sigma.exp) && Real.le(s, sigma.hi.value, sigma.exp)
      @     && v == Real.mul(s, y)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonGainGaussian(Interval m, Interval sigma, Precision p) {
        return Product.mul(sigma, m, p);
    }

    /**
     * {@code bon-gain-exponential}: the exact gain theta (H_n - 1) of an exponential reward of mean theta, where h encloses the harmonic
     * number H_n.
     */
    /*@ public behavior
      @ requires \invariant_for(h) && \invariant_for(theta) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint y, s, v; Real.ge(y, h.lo.value, h.exp) && Real.le(y, h.hi.value, h.exp)
      @     && Real.ge(s, theta.lo.value, theta.exp) && Real.le(s, theta.hi.value, theta.exp)
      @     && v == Real.mul(s, Real.sub(y, Real.num(1, 0)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint y, s, v; Real.ge(y, h.lo.value, h.exp) && Real.le(y, h.hi.value, h.exp)
      @     && Real.ge(s, theta.lo.value, theta.exp) && Real.le(s, theta.hi.value, theta.exp)
      @     && v == Real.mul(s, Real.sub(y, Real.num(1, 0)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonGainExponential(Interval h, Interval theta, Precision p) {
        Interval m = Elementary.minusOne(h, p);
        return Product.mul(theta, m, p);
    }

    /** {@code bon-gain-uniform}: the exact gain (b-a) (n/(n+1) - 1/2) of a reward uniform on [a, b]; exactly 0 at n = 1. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(a) && \invariant_for(b) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, s, t, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(s, a.lo.value, a.exp) && Real.le(s, a.hi.value, a.exp) && Real.ge(t, b.lo.value, b.exp) && Real.le(t, b.hi.value, b.exp)
      @     && v == Real.mul(Real.sub(t, s), Real.sub(Real.div(x, Real.add(x, Real.num(1, 0))), Real.div(Real.num(1, 0), Real.num(2, 0))))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, s, t, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && Real.ge(s, a.lo.value, a.exp) && Real.le(s, a.hi.value, a.exp) && Real.ge(t, b.lo.value, b.exp) && Real.le(t, b.hi.value, b.exp)
      @     && v == Real.mul(Real.sub(t, s), Real.sub(Real.div(x, Real.add(x, Real.num(1, 0))), Real.div(Real.num(1, 0), Real.num(2, 0))))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonGainUniform(Interval n, Interval a, Interval b, Precision p) {
        Interval m = meanRank(n, p);
        Interval w = Sum.sub(b, a, p);
        return Product.mul(w, m, p);
    }

    /** The gain n/(n+1) - 1/2 of the rank. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.sub(Real.div(x, Real.add(x, Real.num(1, 0))), Real.div(Real.num(1, 0), Real.num(2, 0)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x, v; Real.ge(x, n.lo.value, n.exp) && Real.le(x, n.hi.value, n.exp)
      @     && v == Real.sub(Real.div(x, Real.add(x, Real.num(1, 0))), Real.div(Real.num(1, 0), Real.num(2, 0)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval meanRank(Interval n, Precision p) {
        Interval r = Divergences.bonWinRate(n, p);
        Interval h = Elementary.oneHalf(p);
        return Sum.sub(r, h, p);
    }
}
