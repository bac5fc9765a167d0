package org.certalign.kernel;

import java.math.BigInteger;

/**
 * A number q/s, s = 2^w, together with an enclosure of its exponential. Immutable.
 *
 * <p>The enclosure belongs to the object, so that a table of such objects may be kept anywhere: whoever takes one out of it has an exponential of
 * the number that stands beside it. {@link ExpNear} needs a short series only for a number somewhat above it.
 */
public final class ExpPoint {
    /*@ spec_public @*/ private final BigInteger number;
    /*@ spec_public @*/ private final int work;
    /*@ spec_public @*/ private final BigInteger lo;
    /*@ spec_public @*/ private final BigInteger hi;
    /*@ public invariant 64 <= work && work <= 268435456; @*/
    /*@ public invariant 0 <= lo.value && lo.value <= hi.value; @*/
    /*@ public invariant Real.ge(Real.exp(Real.num(number.value, -work)), lo.value, -work) && Real.le(Real.exp(Real.num(number.value, -work)), hi.value, -work); @*/

    /*@ private normal_behavior
      @ requires 64 <= w && w <= 268435456 && 0 <= l.value && l.value <= h.value;
      @ requires Real.ge(Real.exp(Real.num(q.value, -w)), l.value, -w) && Real.le(Real.exp(Real.num(q.value, -w)), h.value, -w);
      @ ensures this.number == q && this.work == w && this.lo == l && this.hi == h;
      @*/
    /*@ pure @*/
    private ExpPoint(BigInteger q, int w, BigInteger l, BigInteger h) {
        this.number = q;
        this.work = w;
        this.lo = l;
        this.hi = h;
    }

    /** The exponential of q/s, where s = 2^w and w is what p works with. */
    /*@ public behavior
      @ requires \invariant_for(p);
      @ ensures \invariant_for(\result) && \result.number == q && \result.work == p.work;
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static ExpPoint of(BigInteger q, Precision p) {
        int w = p.work();
        Facts.number(q, -w);
        Interval e = Exp.fixed(q, q, p.ln2().lo(), p.ln2().hi(), w, w);
        return fixed(q, e, w);
    }

    /** The same from an enclosure e of the exponential, rounded outward to w bits after the binary point. */
    /*@ public behavior
      @ requires 64 <= w && w <= 268435456 && \invariant_for(e);
      @ requires Real.ge(Real.exp(Real.num(q.value, -w)), e.lo.value, e.exp) && Real.le(Real.exp(Real.num(q.value, -w)), e.hi.value, e.exp);
      @ ensures \invariant_for(\result) && \result.number == q && \result.work == w;
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static ExpPoint fixed(BigInteger q, Interval e, int w) {
        BigInteger l = Fixed.floor(e.lo(), e.exp(), w);
        BigInteger h = Fixed.ceil(e.hi(), e.exp(), w);
        Fixed.ordered(e.lo(), e.hi(), e.exp(), l, h, w);
        if (l.signum() < 0) {
            throw new ArithmeticException("internal precision exhausted");
        }
        return new ExpPoint(q, w, l, h);
    }

    /** q, the number as a multiple of 1/s. */
    /*@ public normal_behavior
      @ ensures \result == number;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public BigInteger number() {
        return number;
    }

    /** The number w of bits after the binary point. */
    /*@ public normal_behavior
      @ ensures \result == work;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public int work() {
        return work;
    }

    /** A lower bound of the exponential, as a multiple of 1/s. */
    /*@ public normal_behavior
      @ ensures \result == lo;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public BigInteger lo() {
        return lo;
    }

    /** An upper bound of the exponential, as a multiple of 1/s. */
    /*@ public normal_behavior
      @ ensures \result == hi;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public BigInteger hi() {
        return hi;
    }
}
