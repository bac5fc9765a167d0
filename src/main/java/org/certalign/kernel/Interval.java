package org.certalign.kernel;

import java.math.BigInteger;

/**
 * An enclosure: the set of the reals x with {@code lo 2^exp <= x <= hi 2^exp}. Immutable.
 *
 * <p>Both ends share one binary exponent, so that 1e-100000 is as cheap as 1e100000 and the width is a difference of integers. Every
 * operation of this package returns an enclosure of all results that its arguments allow; how narrow it is, is a second property, which
 * is tested and measured, not proved.
 */
public final class Interval {
    /*@ spec_public @*/ private final BigInteger lo;
    /*@ spec_public @*/ private final BigInteger hi;
    /*@ spec_public @*/ private final int exp;
    /*@ public invariant lo.value <= hi.value; @*/
    /*@ public invariant -536870912 <= exp && exp <= 536870912; @*/

    /**
     * The enclosure with the given ends.
     *
     * @param l the significand of the lower end, at most h
     * @param h the significand of the upper end
     * @param e the binary exponent of both, between -2^29 and 2^29
     */
    /*@ public normal_behavior
      @ requires l.value <= h.value && -536870912 <= e && e <= 536870912;
      @ ensures this.lo == l && this.hi == h && this.exp == e;
      @*/
    /*@ pure @*/
    public Interval(BigInteger l, BigInteger h, int e) {
        this.lo = l;
        this.hi = h;
        this.exp = e;
    }

    /** The integer m, exactly. */
    /*@ public normal_behavior
      @ ensures \invariant_for(\result) && \result.lo == m && \result.hi == m && \result.exp == 0;
      @ ensures Real.ge(Real.num(m.value, 0), \result.lo.value, \result.exp) && Real.le(Real.num(m.value, 0), \result.hi.value, \result.exp);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval of(BigInteger m) {
        Facts.number(m, 0);
        return new Interval(m, m, 0);
    }

    /** The integer m, exactly. */
    /*@ public normal_behavior
      @ ensures \invariant_for(\result) && \result.lo.value == m && \result.hi.value == m && \result.exp == 0;
      @ ensures Real.ge(Real.num(m, 0), \result.lo.value, \result.exp) && Real.le(Real.num(m, 0), \result.hi.value, \result.exp);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval ofLong(long m) {
        return of(BigInteger.valueOf(m));
    }

    /** The significand of the lower end. */
    /*@ public normal_behavior
      @ ensures \result == lo;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public BigInteger lo() {
        return lo;
    }

    /** The significand of the upper end. */
    /*@ public normal_behavior
      @ ensures \result == hi;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public BigInteger hi() {
        return hi;
    }

    /** The binary exponent of both ends. */
    /*@ public normal_behavior
      @ ensures \result == exp;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public int exp() {
        return exp;
    }

    /** Whether the enclosure is a single number. */
    /*@ public normal_behavior
      @ ensures \result <==> lo.value == hi.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public boolean isPoint() {
        return lo.compareTo(hi) == 0;
    }
}
