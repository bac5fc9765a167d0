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
      @ ensures \result.value >= 1;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger candidate(BigInteger v, int n) {
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger count = BigInteger.valueOf((long) n);
        BigInteger less = count.subtract(one);
        BigInteger x = start(v.bitLength() / n);
        BigInteger y = newton(v, x, n, count, less);
        /*@ loop_invariant x != null && y != null && x.value >= 1;
          @ decreases x.value; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (y.compareTo(x) < 0 && y.signum() > 0) {
            x = y;
            y = newton(v, x, n, count, less);
        }
        return x;
    }

    /** Where the iteration begins: 2^(k+1), or 1 where that cannot be. */
    /*@ public normal_behavior
      @ ensures \result.value >= 1;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger start(int k) {
        BigInteger one = BigInteger.valueOf(1L);
        if (k < 0 || k > 2147483645) {
            return one;
        }
        Facts.pow2Step(k + 1);
        return one.shiftLeft(k + 1);
    }

    /** One step of Newton's iteration: ((n-1) x + v/x^(n-1))/n. */
    /*@ public normal_behavior
      @ requires x.value >= 1 && n >= 2 && count.value >= 1;
      @ ensures true;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger newton(BigInteger v, BigInteger x, int n, BigInteger count, BigInteger less) {
        Power.ipowPositiveFact(x, n - 1);
        BigInteger q = v.divide(Power.ipow(x, n - 1));
        return less.multiply(x).add(q).divide(count);
    }

    /** The largest integer whose n-th power is at most v. */
    /*@ public normal_behavior
      @ requires v.value >= 0 && n >= 1;
      @ ensures \result.value >= 0 && Real.ipow(\result.value, n) <= v.value && v.value < Real.ipow(\result.value + 1, n);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger floor(BigInteger v, int n) {
        if (v.signum() == 0 || n == 1) {
            return simple(v, n);
        }
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger r = candidate(v, n);
        Facts.ipowStep(r, n - 1);
        /*@ loop_invariant r != null && r.value >= 0 && (r.value == 0 ==> Real.ipow(r.value, n) == 0);
          @ decreases r.value; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (Power.ipow(r, n).compareTo(v) > 0) {
            r = r.subtract(one);
            Facts.ipowStep(r, n - 1);
        }
        return raise(r, v, n);
    }

    /** The largest integer whose n-th power is at most v, from one below it. */
    /*@ public normal_behavior
      @ requires n >= 1 && r.value >= 0 && Real.ipow(r.value, n) <= v.value;
      @ ensures \result.value >= 0 && Real.ipow(\result.value, n) <= v.value && v.value < Real.ipow(\result.value + 1, n);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger raise(BigInteger r, BigInteger v, int n) {
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger s = r;
        BigInteger up = s.add(one);
        Power.ipowPositiveFact(up, n);
        /*@ loop_invariant s != null && up != null && s.value >= 0 && up.value == s.value + 1;
          @ loop_invariant Real.ipow(s.value, n) <= v.value && up.value <= Real.ipow(up.value, n);
          @ decreases v.value - s.value; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (Power.ipow(up, n).compareTo(v) <= 0) {
            s = up;
            up = s.add(one);
            Power.ipowPositiveFact(up, n);
        }
        return s;
    }

    /** The root of 0, and the first root. */
    /*@ public normal_behavior
      @ requires v.value >= 0 && n >= 1 && (v.value == 0 || n == 1);
      @ ensures \result.value == v.value;
      @ ensures Real.ipow(v.value, n) <= v.value && v.value < Real.ipow(v.value + 1, n);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger simple(BigInteger v, int n) {
        BigInteger up = v.add(BigInteger.valueOf(1L));
        Facts.ipowStep(v, 0);
        Facts.ipowStep(v, n - 1);
        Power.ipowPositiveFact(up, n);
        return v;
    }
}
