package org.certalign.kernel;

import java.math.BigInteger;

/** Roots of enclosures. */
public final class Root {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Root() {
    }

    /** Encloses the square root of every x in a, which has no negative element. */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval sqrt(Interval a, Precision p) {
        return root(a, 2, p);
    }

    /** The shift that makes the exponent a multiple of n and leaves the root at least the given number of bits. */
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int radicandShift(BigInteger m, int exp, int n, int bits) {
        int least = n * bits - m.bitLength();
        if (least < 0) {
            least = 0;
        }
        int over = (exp - least) % n;
        if (over < 0) {
            over = over + n;
        }
        return least + over;
    }

    /** Encloses the n-th root of every x in a, which has no negative element; n is at least 1. */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval root(Interval a, int n, Precision p) {
        if (a.lo().signum() < 0) {
            throw new ArithmeticException("root of an enclosure that reaches below 0");
        }
        int s = radicandShift(a.hi(), a.exp(), n, p.bits() + 1);
        int e = Arith.exponent(a.exp(), -s) / n;
        BigInteger cl = a.lo().shiftLeft(s);
        BigInteger ch = a.hi().shiftLeft(s);
        BigInteger l = IntegerRoot.floor(cl, n);
        BigInteger h = l;
        if (!a.isPoint()) {
            h = IntegerRoot.floor(ch, n);
        }
        if (Power.ipow(h, n).compareTo(ch) < 0) {
            h = h.add(BigInteger.valueOf(1L));
        }
        return Rounding.outward(l, h, e, p.bits());
    }
}
