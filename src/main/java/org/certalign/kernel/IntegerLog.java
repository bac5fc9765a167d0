package org.certalign.kernel;

import java.math.BigInteger;

/**
 * A positive integer together with an enclosure of its natural logarithm. Immutable.
 *
 * <p>The enclosure belongs to the object, so that a table of such objects may be kept anywhere: whoever takes one out of it has a logarithm of
 * the integer that stands beside it. From the logarithms of the primes those of the other integers are sums.
 */
public final class IntegerLog {
    /*@ spec_public @*/ private final BigInteger number;
    /*@ spec_public @*/ private final int work;
    /*@ spec_public @*/ private final Interval log;
    /*@ public invariant 0 < number.value && 64 <= work && work <= 268435456; @*/
    /*@ public invariant \invariant_for(log) && log.exp == -work; @*/
    /*@ public invariant Real.ge(Real.ln(Real.num(number.value, 0)), log.lo.value, -work) && Real.le(Real.ln(Real.num(number.value, 0)), log.hi.value, -work); @*/

    /*@ private normal_behavior
      @ requires 0 < n.value && 64 <= w && w <= 268435456 && \invariant_for(l) && l.exp == -w;
      @ requires Real.ge(Real.ln(Real.num(n.value, 0)), l.lo.value, -w) && Real.le(Real.ln(Real.num(n.value, 0)), l.hi.value, -w);
      @ ensures this.number == n && this.work == w && this.log == l;
      @*/
    /*@ pure @*/
    private IntegerLog(BigInteger n, int w, Interval l) {
        this.number = n;
        this.work = w;
        this.log = l;
    }

    /** The logarithm of n &gt; 0, at the precision p. */
    /*@ public behavior
      @ requires \invariant_for(p) && 0 < n.value;
      @ ensures \invariant_for(\result) && \result.number == n && \result.work == p.work;
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static IntegerLog of(BigInteger n, Precision p) {
        Interval x = Interval.of(n);
        Interval l = Ln.ln(x, p);
        return fixed(n, l, p.work());
    }

    /** The same from an enclosure l of the logarithm, rounded outward to w bits after the binary point. */
    /*@ public normal_behavior
      @ requires 0 < n.value && 64 <= w && w <= 268435456 && \invariant_for(l);
      @ requires Real.ge(Real.ln(Real.num(n.value, 0)), l.lo.value, l.exp) && Real.le(Real.ln(Real.num(n.value, 0)), l.hi.value, l.exp);
      @ ensures \invariant_for(\result) && \result.number == n && \result.work == w;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static IntegerLog fixed(BigInteger n, Interval l, int w) {
        BigInteger a = Fixed.floor(l.lo(), l.exp(), w);
        BigInteger b = Fixed.ceil(l.hi(), l.exp(), w);
        Fixed.ordered(l.lo(), l.hi(), l.exp(), a, b, w);
        return new IntegerLog(n, w, new Interval(a, b, -w));
    }

    /** The logarithm of a product is the sum of the logarithms; it throws where these do not have the same bits after the binary point. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(b);
      @ ensures a.work == b.work;
      @ ensures \invariant_for(\result) && \result.number.value == a.number.value * b.number.value && \result.work == a.work;
      @ signals (ArithmeticException x) a.work != b.work;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static IntegerLog product(IntegerLog a, IntegerLog b) {
        if (a.work != b.work) {
            throw new ArithmeticException("logarithms of different precision");
        }
        BigInteger n = a.number.multiply(b.number);
        BigInteger l = a.log.lo().add(b.log.lo());
        BigInteger h = a.log.hi().add(b.log.hi());
        productFact(a.number, b.number, n);
        Facts.sum(a.log.lo(), b.log.lo(), l, -a.work);
        Facts.sum(a.log.hi(), b.log.hi(), h, -a.work);
        return new IntegerLog(n, a.work, new Interval(l, h, -a.work));
    }

    /** ln(m k) = ln(m) + ln(k), without its proof: the contract is word for word that of {@link #productProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 < m.value && 0 < k.value && n.value == m.value * k.value;
      @ ensures 0 < n.value;
      @ ensures Real.ln(Real.num(n.value, 0)) == Real.add(Real.ln(Real.num(m.value, 0)), Real.ln(Real.num(k.value, 0)));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void productFact(BigInteger m, BigInteger k, BigInteger n) {
    }

    /** ln of a product is the sum; never called, it proves the contract of {@link #productFact}. */
    /*@ public normal_behavior
      @ requires 0 < m.value && 0 < k.value && n.value == m.value * k.value;
      @ ensures 0 < n.value;
      @ ensures Real.ln(Real.num(n.value, 0)) == Real.add(Real.ln(Real.num(m.value, 0)), Real.ln(Real.num(k.value, 0)));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void productProof(BigInteger m, BigInteger k, BigInteger n) {
        BigInteger zero = BigInteger.valueOf(0L);
        positive(m, k, n);
        Facts.pow2Zero();
        Facts.number(m, 0);
        Facts.number(k, 0);
        Facts.number(n, 0);
        Facts.coarserLower(zero, m, 0, 0);
        Facts.coarserLower(zero, k, 0, 0);
        Facts.product(m, 0, k, 0, n);
        /*@ assert Real.num(n.value, 0) == Real.mul(Real.num(m.value, 0), Real.num(k.value, 0)); @*/
        Facts.lnProduct(m, 0, k, 0);
    }

    /** A product of positive numbers is positive. */
    /*@ public normal_behavior
      @ requires 0 < m.value && 0 < k.value && n.value == m.value * k.value;
      @ ensures 0 < n.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void positive(BigInteger m, BigInteger k, BigInteger n) {
    }

    /** The integer. */
    /*@ public normal_behavior
      @ ensures \result == number;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public BigInteger number() {
        return number;
    }

    /** The number of bits after the binary point. */
    /*@ public normal_behavior
      @ ensures \result == work;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public int work() {
        return work;
    }

    /** Encloses the logarithm; the exponent is minus the number of bits after the binary point. */
    /*@ public normal_behavior
      @ ensures \result == log;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public Interval log() {
        return log;
    }
}
