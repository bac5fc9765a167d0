package org.certalign.kernel;

import java.math.BigInteger;

/** Integer roots: a candidate from Newton's iteration, of which nothing is claimed, corrected until the definition holds. */
public final class IntegerRoot {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private IntegerRoot() {
    }

    /** A number near the n-th root of v: Newton's iteration from above, from the least power of two that is surely not below it. */
    /*@ public normal_behavior
      @ requires v.value >= 1 && n >= 2;
      @ ensures \result.value >= 0;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger candidate(BigInteger v, int n) {
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger count = BigInteger.valueOf((long) n);
        BigInteger less = count.subtract(one);
        BigInteger x = one.shiftLeft(v.bitLength() / n + 1);
        BigInteger y = newton(v, x, n, count, less);
        while (y.compareTo(x) < 0 && y.signum() > 0) {
            x = y;
            y = newton(v, x, n, count, less);
        }
        return x;
    }

    /** One step of Newton's iteration: ((n-1) x + v/x^(n-1))/n. */
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger newton(BigInteger v, BigInteger x, int n, BigInteger count, BigInteger less) {
        BigInteger q = v.divide(Power.ipow(x, n - 1));
        return less.multiply(x).add(q).divide(count);
    }

    /** The largest integer whose n-th power is at most v. */
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger floor(BigInteger v, int n) {
        BigInteger one = BigInteger.valueOf(1L);
        if (v.signum() == 0) {
            return v;
        }
        if (n == 1) {
            return v;
        }
        BigInteger r = candidate(v, n);
        while (Power.ipow(r, n).compareTo(v) > 0) {
            r = r.subtract(one);
        }
        BigInteger up = r.add(one);
        while (Power.ipow(up, n).compareTo(v) <= 0) {
            r = up;
            up = r.add(one);
        }
        return r;
    }
}
