package org.certalign.bound;

import java.math.BigInteger;
import org.certalign.kernel.ExpNear;
import org.certalign.kernel.ExpPoint;
import org.certalign.kernel.Fraction;
import org.certalign.kernel.IntegerLog;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Real;
import org.certalign.kernel.Sum;

/**
 * Closed forms of {@link Divergences} for a whole number n of draws whose logarithm is known, from a table: the same formulas, several times as
 * fast. A parameter outside the domain ends in an {@link ArithmeticException}.
 *
 * <p>Source: Y. Mroueh, arXiv:2406.05883.
 */
public final class WholeDivergences {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private WholeDivergences() {
    }

    /** {@code bon-kl}: KL(P_n||P) is at most log n - (n-1)/n. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint v; v == Real.sub(Real.ln(Real.num(n.number.value, 0)),
      @     Real.div(Real.sub(Real.num(n.number.value, 0), Real.num(1, 0)), Real.num(n.number.value, 0)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint v; v == Real.sub(Real.ln(Real.num(n.number.value, 0)),
      @     Real.div(Real.sub(Real.num(n.number.value, 0), Real.num(1, 0)), Real.num(n.number.value, 0)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonKl(IntegerLog n, Precision p) {
        return klOf(n.number(), n.log(), n.work(), p);
    }

    /** ln(n) - (n-1)/n, from an enclosure of the logarithm. */
    /*@ public behavior
      @ requires \invariant_for(log) && \invariant_for(p) && 0 < n.value && 64 <= w && w <= 268435456;
      @ requires Real.ge(Real.ln(Real.num(n.value, 0)), log.lo.value, log.exp) && Real.le(Real.ln(Real.num(n.value, 0)), log.hi.value, log.exp);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint v; v == Real.sub(Real.ln(Real.num(n.value, 0)), Real.div(Real.sub(Real.num(n.value, 0), Real.num(1, 0)), Real.num(n.value, 0)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint v; v == Real.sub(Real.ln(Real.num(n.value, 0)), Real.div(Real.sub(Real.num(n.value, 0), Real.num(1, 0)), Real.num(n.value, 0)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval klOf(BigInteger n, Interval log, int w, Precision p) {
        Interval q = Fraction.belowOne(n, w);
        return Sum.sub(log, q, p);
    }

    /** The quantile u* = n^(-1/(n-1)), n &gt; 1, at which the density n u^(n-1) of best-of-n is 1; q, if any, is a point below its logarithm. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(p) && (q != null ==> \invariant_for(q));
      @ ensures \invariant_for(\result) && 1 < n.number.value;
      @ ensures (\forall \bigint v;
      @     v == Real.exp(Real.mul(Real.neg(Real.div(Real.num(1, 0), Real.sub(Real.num(n.number.value, 0), Real.num(1, 0)))), Real.ln(Real.num(n.number.value, 0))))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint v;
      @     v == Real.exp(Real.mul(Real.neg(Real.div(Real.num(1, 0), Real.sub(Real.num(n.number.value, 0), Real.num(1, 0)))), Real.ln(Real.num(n.number.value, 0))))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonTvQuantile(IntegerLog n, /*@ nullable @*/ ExpPoint q, Precision p) {
        aboveOne(n.number());
        return quantileOf(n.number(), n.log(), n.work(), q, p);
    }

    /** n^(-1/(n-1)), from an enclosure of the logarithm and a point q, if any. */
    /*@ public behavior
      @ requires \invariant_for(log) && \invariant_for(p) && (q != null ==> \invariant_for(q)) && 1 < n.value && 64 <= w && w <= 268435456;
      @ requires Real.ge(Real.ln(Real.num(n.value, 0)), log.lo.value, log.exp) && Real.le(Real.ln(Real.num(n.value, 0)), log.hi.value, log.exp);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint v; v == Real.exp(Real.mul(Real.neg(Real.div(Real.num(1, 0), Real.sub(Real.num(n.value, 0), Real.num(1, 0)))), Real.ln(Real.num(n.value, 0))))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint v; v == Real.exp(Real.mul(Real.neg(Real.div(Real.num(1, 0), Real.sub(Real.num(n.value, 0), Real.num(1, 0)))), Real.ln(Real.num(n.value, 0))))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval quantileOf(BigInteger n, Interval log, int w, /*@ nullable @*/ ExpPoint q, Precision p) {
        Interval e = exponent(n, w);
        Interval t = Product.mul(e, log, p);
        return ExpNear.exp(t, q, p);
    }

    /** Throws unless n is above 1. */
    /*@ public behavior
      @ requires true;
      @ ensures 1 < n.value;
      @ signals (ArithmeticException e) n.value <= 1;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void aboveOne(BigInteger n) {
        if (n.compareTo(BigInteger.valueOf(1L)) <= 0) {
            throw new ArithmeticException("n is not above 1");
        }
    }

    /** The exponent -1/(n-1) of u*, n &gt; 1, with w bits after the binary point. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && 1 < n.value;
      @ ensures \invariant_for(\result);
      @ ensures Real.ge(Real.neg(Real.div(Real.num(1, 0), Real.sub(Real.num(n.value, 0), Real.num(1, 0)))), \result.lo.value, \result.exp);
      @ ensures Real.le(Real.neg(Real.div(Real.num(1, 0), Real.sub(Real.num(n.value, 0), Real.num(1, 0)))), \result.hi.value, \result.exp);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval exponent(BigInteger n, int w) {
        Interval r = Fraction.inversePredecessor(n, w);
        return Sum.neg(r);
    }

    /** {@code bon-tv}: TV(P_n, P) is at most (1 - 1/n) n^(-1/(n-1)), n &gt; 1; q, if any, is a point below the logarithm of the power. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(p) && (q != null ==> \invariant_for(q));
      @ ensures \invariant_for(\result) && 1 < n.number.value;
      @ ensures (\forall \bigint u, v;
      @     u == Real.exp(Real.mul(Real.neg(Real.div(Real.num(1, 0), Real.sub(Real.num(n.number.value, 0), Real.num(1, 0)))), Real.ln(Real.num(n.number.value, 0))))
      @     && v == Real.mul(Real.sub(Real.num(1, 0), Real.div(Real.num(1, 0), Real.num(n.number.value, 0))), u)
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint u, v;
      @     u == Real.exp(Real.mul(Real.neg(Real.div(Real.num(1, 0), Real.sub(Real.num(n.number.value, 0), Real.num(1, 0)))), Real.ln(Real.num(n.number.value, 0))))
      @     && v == Real.mul(Real.sub(Real.num(1, 0), Real.div(Real.num(1, 0), Real.num(n.number.value, 0))), u)
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval bonTv(IntegerLog n, /*@ nullable @*/ ExpPoint q, Precision p) {
        Interval t = bonTvQuantile(n, q, p);
        Interval f = missedOnce(n, p);
        return Product.mul(f, t, p);
    }

    /** The factor 1 - 1/n. */
    /*@ public behavior
      @ requires \invariant_for(n) && \invariant_for(p);
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint v; v == Real.sub(Real.num(1, 0), Real.div(Real.num(1, 0), Real.num(n.number.value, 0)))
      @     ==> Real.ge(v, \result.lo.value, \result.exp));
      @ ensures (\forall \bigint v; v == Real.sub(Real.num(1, 0), Real.div(Real.num(1, 0), Real.num(n.number.value, 0)))
      @     ==> Real.le(v, \result.hi.value, \result.exp));
      @ signals (ArithmeticException e) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval missedOnce(IntegerLog n, Precision p) {
        Interval r = Fraction.of(BigInteger.valueOf(1L), n.number(), n.work());
        return Elementary.oneMinus(r, p);
    }
}
