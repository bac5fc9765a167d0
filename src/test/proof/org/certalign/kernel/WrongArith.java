package org.certalign.kernel;

import java.math.BigInteger;

/** Wrong quotients and shifts: every contract must stay open, but for the honest ones. */
public final class WrongArith {
    private WrongArith() {
    }

    /** Truncation taken for the floor. */
    /*@ public normal_behavior
      @ requires b.value > 0;
      @ ensures \result.value * b.value <= a.value && a.value < (\result.value + 1) * b.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger floorDiv(BigInteger a, BigInteger b) {
        return a.divide(b);
    }

    /** The correction of the quotient the wrong way. */
    /*@ public normal_behavior
      @ requires b.value > 0;
      @ ensures \result.value * b.value <= a.value && a.value < (\result.value + 1) * b.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger floorDivUp(BigInteger a, BigInteger b) {
        BigInteger q = a.divide(b);
        if (q.multiply(b).compareTo(a) > 0) {
            q = q.add(BigInteger.valueOf(1L));
        }
        return q;
    }

    /** The honest quotient. */
    /*@ public normal_behavior
      @ requires b.value > 0;
      @ ensures \result.value * b.value <= a.value && a.value < (\result.value + 1) * b.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger honestFloorDiv(BigInteger a, BigInteger b) {
        BigInteger q = a.divide(b);
        if (q.multiply(b).compareTo(a) > 0) {
            q = q.subtract(BigInteger.valueOf(1L));
        }
        return q;
    }

    /** The floor taken for the ceiling. */
    /*@ public normal_behavior
      @ requires 0 <= k;
      @ ensures (\result.value - 1) * BigInteger.pow2(k) < a.value && a.value <= \result.value * BigInteger.pow2(k);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger ceilShift(BigInteger a, int k) {
        return a.shiftRight(k);
    }

    /** One bit too few. */
    /*@ public normal_behavior
      @ requires 1 <= k;
      @ ensures \result.value * BigInteger.pow2(k) <= a.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger floorShift(BigInteger a, int k) {
        return a.shiftRight(k - 1);
    }

    /** The sum of two exponents without a look at its range. */
    /*@ public normal_behavior
      @ requires -536870912 <= e && e <= 536870912;
      @ ensures \result == e + k;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int exponent(int e, int k) {
        return e + k;
    }
}
