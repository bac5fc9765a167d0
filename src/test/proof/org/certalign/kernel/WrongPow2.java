package org.certalign.kernel;

import java.math.BigInteger;

/** The law of exponents by a wrong induction: every contract must stay open, but for the honest one. */
public final class WrongPow2 {
    private WrongPow2() {
    }

    /** Without the step at j + i. */
    /*@ public normal_behavior
      @ requires 0 <= j && 0 <= k && j + k <= Integer.MAX_VALUE;
      @ ensures BigInteger.pow2(j + k) == BigInteger.pow2(j) * BigInteger.pow2(k);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void addWithoutStep(int j, int k) {
        Facts.pow2Zero();
        Facts.pow2Step(j);
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= k;
          @ loop_invariant BigInteger.pow2(j + i) == BigInteger.pow2(j) * BigInteger.pow2(i);
          @ decreases k - i; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (i < k) {
            Facts.pow2Step(i);
            i++;
        }
    }

    /** Without the base. */
    /*@ public normal_behavior
      @ requires 0 <= j && 0 <= k && j + k <= Integer.MAX_VALUE;
      @ ensures BigInteger.pow2(j + k) == BigInteger.pow2(j) * BigInteger.pow2(k);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void addWithoutBase(int j, int k) {
        Facts.pow2Step(j);
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= k;
          @ loop_invariant BigInteger.pow2(j + i) == BigInteger.pow2(j) * BigInteger.pow2(i);
          @ decreases k - i; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (i < k) {
            Facts.pow2Step(i);
            Facts.pow2Step(j + i);
            i++;
        }
    }

    /** Without an end. */
    /*@ public normal_behavior
      @ requires 0 <= j && 0 <= k && j + k <= Integer.MAX_VALUE;
      @ ensures BigInteger.pow2(j + k) == BigInteger.pow2(j) * BigInteger.pow2(k);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void addWithoutEnd(int j, int k) {
        Facts.pow2Zero();
        Facts.pow2Step(j);
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= k;
          @ loop_invariant BigInteger.pow2(j + i) == BigInteger.pow2(j) * BigInteger.pow2(i);
          @ decreases k - i; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (i < k) {
            Facts.pow2Step(i);
            Facts.pow2Step(j + i);
        }
    }

    /** The honest induction. */
    /*@ public normal_behavior
      @ requires 0 <= j && 0 <= k && j + k <= Integer.MAX_VALUE;
      @ ensures BigInteger.pow2(j + k) == BigInteger.pow2(j) * BigInteger.pow2(k);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void honestAdd(int j, int k) {
        Facts.pow2Zero();
        Facts.pow2Step(j);
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= k;
          @ loop_invariant BigInteger.pow2(j + i) == BigInteger.pow2(j) * BigInteger.pow2(i);
          @ decreases k - i; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (i < k) {
            Facts.pow2Step(i);
            Facts.pow2Step(j + i);
            i++;
        }
    }
}
