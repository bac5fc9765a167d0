package org.certalign.kernel;

import java.math.BigInteger;

/** Quotients of enclosures. */
public final class Quotient {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Quotient() {
    }

    /** Encloses x/y for all x in a and y in b; b must not contain 0. */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval div(Interval a, Interval b, Precision p) {
        if (b.lo().signum() > 0) {
            return divPositive(a, b, p);
        }
        if (b.hi().signum() < 0) {
            return Sum.neg(divPositive(a, Sum.neg(b), p));
        }
        throw new ArithmeticException("division by an enclosure of 0");
    }

    /** Encloses num/den. */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval ratio(BigInteger num, BigInteger den, Precision p) {
        return div(Interval.of(num), Interval.of(den), p);
    }

    /** How far to shift the dividend so that the quotient has at least the given number of bits. */
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int dividendShift(Interval a, Interval b, int bits) {
        int n = a.hi().bitLength();
        int k = a.lo().bitLength();
        if (k > n) {
            n = k;
        }
        int s = bits + 2 + b.hi().bitLength() - n;
        if (s < 0) {
            return 0;
        }
        return s;
    }

    /** Encloses x/y for all x in a and y in b, where all of b is positive. */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval divPositive(Interval a, Interval b, Precision p) {
        int s = dividendShift(a, b, p.bits());
        int e = Arith.exponent(Arith.exponent(a.exp(), -s), -b.exp());
        BigInteger al = a.lo().shiftLeft(s);
        BigInteger ah = a.hi().shiftLeft(s);
        BigInteger under = b.hi();
        if (al.signum() < 0) {
            under = b.lo();
        }
        BigInteger over = b.lo();
        if (ah.signum() < 0) {
            over = b.hi();
        }
        BigInteger l = Arith.floorDiv(al, under);
        BigInteger h = Arith.ceilDiv(ah, over);
        return Rounding.outward(l, h, e, p.bits());
    }
}
