package org.certalign.kernel;

import java.math.BigInteger;

/** Quotients of positive integers in fixed point. */
public final class Fraction {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Fraction() {
    }

    /** Encloses n/d for n &gt;= 0 and d &gt; 0, with w bits after the binary point. */
    /*@ public normal_behavior
      @ requires 0 <= n.value && 0 < d.value && 0 <= w && w <= 268435456;
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.div(Real.num(n.value, 0), Real.num(d.value, 0)), \result.lo.value, -w);
      @ ensures Real.le(Real.div(Real.num(n.value, 0), Real.num(d.value, 0)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval of(BigInteger n, BigInteger d, int w) {
        BigInteger c = Rounding.alignNonnegative(n, 0, -w);
        BigInteger l = c.divide(d);
        BigInteger h = over(c, d, l);
        nonnegative(c, d, l);
        Facts.number(n, 0);
        Facts.number(d, 0);
        Facts.quotientLower(c, -w, d, d, 0, l);
        Facts.quotientUpper(c, -w, d, d, 0, h);
        return new Interval(l, h, -w);
    }

    /** Encloses (n-1)/n for n &gt; 0, with w bits after the binary point. */
    /*@ public normal_behavior
      @ requires 0 < n.value && 0 <= w && w <= 268435456;
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.div(Real.sub(Real.num(n.value, 0), Real.num(1, 0)), Real.num(n.value, 0)), \result.lo.value, -w);
      @ ensures Real.le(Real.div(Real.sub(Real.num(n.value, 0), Real.num(1, 0)), Real.num(n.value, 0)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval belowOne(BigInteger n, int w) {
        BigInteger m = n.subtract(BigInteger.valueOf(1L));
        predecessorFact(n, m);
        return of(m, n, w);
    }

    /** Encloses 1/(n-1) for n &gt; 1, with w bits after the binary point. */
    /*@ public normal_behavior
      @ requires 1 < n.value && 0 <= w && w <= 268435456;
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.div(Real.num(1, 0), Real.sub(Real.num(n.value, 0), Real.num(1, 0))), \result.lo.value, -w);
      @ ensures Real.le(Real.div(Real.num(1, 0), Real.sub(Real.num(n.value, 0), Real.num(1, 0))), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval inversePredecessor(BigInteger n, int w) {
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger m = n.subtract(one);
        predecessorFact(n, m);
        return of(one, m, w);
    }

    /** The quotient rounded up, from the one rounded down. */
    /*@ public normal_behavior
      @ requires 0 < d.value && l.value * d.value <= c.value && c.value < (l.value + 1) * d.value;
      @ ensures l.value <= \result.value && c.value <= \result.value * d.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger over(BigInteger c, BigInteger d, BigInteger l) {
        if (l.multiply(d).compareTo(c) == 0) {
            return l;
        }
        return l.add(BigInteger.valueOf(1L));
    }

    /** A quotient rounded down is not negative where the dividend is not. */
    /*@ public normal_behavior
      @ requires 0 <= c.value && 0 < d.value && c.value < (l.value + 1) * d.value;
      @ ensures 0 <= l.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void nonnegative(BigInteger c, BigInteger d, BigInteger l) {
    }

    /** n - 1 as a real is n - 1 as an integer, without its proof: the contract is word for word that of {@link #predecessorProof}, which is proved. */
    /*@ public normal_behavior
      @ requires m.value == n.value - 1;
      @ ensures Real.sub(Real.num(n.value, 0), Real.num(1, 0)) == Real.num(m.value, 0);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void predecessorFact(BigInteger n, BigInteger m) {
    }

    /** Both are bounded by n - 1 on both sides; never called, it proves the contract of {@link #predecessorFact}. */
    /*@ public normal_behavior
      @ requires m.value == n.value - 1;
      @ ensures Real.sub(Real.num(n.value, 0), Real.num(1, 0)) == Real.num(m.value, 0);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void predecessorProof(BigInteger n, BigInteger m) {
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger less = one.negate();
        Facts.number(n, 0);
        Facts.number(one, 0);
        Facts.number(m, 0);
        Facts.difference();
        Facts.negation(one, less, 0);
        Facts.sum(n, less, m, 0);
    }
}
