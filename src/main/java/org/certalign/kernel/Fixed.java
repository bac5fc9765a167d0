package org.certalign.kernel;

import java.math.BigInteger;

/** Fixed point: numbers m 2^e as multiples of 2^-w. */
public final class Fixed {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Fixed() {
    }

    /** The greatest multiple of 2^-w that is at most m 2^e. */
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger floor(BigInteger m, int e, int w) {
        int k = e + w;
        if (k >= 0) {
            return m.shiftLeft(k);
        }
        return Arith.floorShift(m, -k);
    }

    /** The least multiple of 2^-w that is at least m 2^e. */
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger ceil(BigInteger m, int e, int w) {
        int k = e + w;
        if (k >= 0) {
            return m.shiftLeft(k);
        }
        return Arith.ceilShift(m, -k);
    }
}
