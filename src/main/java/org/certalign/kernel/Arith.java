package org.certalign.kernel;

import java.math.BigInteger;

/** Integer arithmetic with a stated rounding: quotients, shifts, roots, and the range of exponents. */
public final class Arith {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Arith() {
    }

    /** e + k, where that is an exponent that an {@link Interval} can have. */
    /*@ public behavior
      @ requires -536870912 <= e && e <= 536870912;
      @ ensures \result == e + k && -536870912 <= \result && \result <= 536870912;
      @ signals (ArithmeticException x) e + k < -536870912 || e + k > 536870912;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int exponent(int e, int k) {
        if (k > 536870912 - e || k < -536870912 - e) {
            throw new ArithmeticException("exponent out of range");
        }
        return e + k;
    }

    /** Largest integer at most a/b. */
    /*@ public normal_behavior
      @ requires b.value > 0;
      @ ensures \result.value * b.value <= a.value && a.value < (\result.value + 1) * b.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger floorDiv(BigInteger a, BigInteger b) {
        BigInteger q = a.divide(b);
        if (a.signum() < 0 && q.multiply(b).compareTo(a) > 0) {
            q = q.subtract(BigInteger.valueOf(1L));
        }
        return q;
    }

    /** Least integer at least a/b. */
    /*@ public normal_behavior
      @ requires b.value > 0;
      @ ensures (\result.value - 1) * b.value < a.value && a.value <= \result.value * b.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger ceilDiv(BigInteger a, BigInteger b) {
        return floorDiv(a.negate(), b).negate();
    }

    /** Largest integer at most a/2^k. */
    /*@ public normal_behavior
      @ requires 0 <= k;
      @ ensures \result.value * BigInteger.pow2(k) <= a.value && a.value < (\result.value + 1) * BigInteger.pow2(k);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger floorShift(BigInteger a, int k) {
        return a.shiftRight(k);
    }

    /** Least integer at least a/2^k. */
    /*@ public normal_behavior
      @ requires 0 <= k;
      @ ensures (\result.value - 1) * BigInteger.pow2(k) < a.value && a.value <= \result.value * BigInteger.pow2(k);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger ceilShift(BigInteger a, int k) {
        return a.negate().shiftRight(k).negate();
    }

    /** e + k, which does not overflow. */
    /*@ public normal_behavior
      @ requires -2147483647 <= e + k && e + k <= 2147483647;
      @ ensures \result == e + k;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int plus(int e, int k) {
        return e + k;
    }

    /** e - k, which does not overflow. */
    /*@ public normal_behavior
      @ requires -2147483647 <= e - k && e - k <= 2147483647;
      @ ensures \result == e - k;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int minus(int e, int k) {
        return e - k;
    }
}
