package org.certalign.kernel;

import java.math.BigInteger;

/** The law of exponents for powers of two. */
public final class Pow2 {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Pow2() {
    }

    /** 2^(j+k) = 2^j * 2^k, without its loop: the contract is word for word that of {@link #addProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= j && 0 <= k && j + k <= Integer.MAX_VALUE;
      @ ensures BigInteger.pow2(j + k) == BigInteger.pow2(j) * BigInteger.pow2(k);
      @ ensures BigInteger.pow2(j) > 0 && BigInteger.pow2(k) > 0;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void addFact(int j, int k) {
    }

    /** 2^(j+k) = 2^j * 2^k, by induction over k; never called, it proves the contract of {@link #addFact}. */
    /*@ public normal_behavior
      @ requires 0 <= j && 0 <= k && j + k <= Integer.MAX_VALUE;
      @ ensures BigInteger.pow2(j + k) == BigInteger.pow2(j) * BigInteger.pow2(k);
      @ ensures BigInteger.pow2(j) > 0 && BigInteger.pow2(k) > 0;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void addProof(int j, int k) {
        Facts.pow2Zero();
        Facts.pow2Step(j);
        Facts.pow2Step(k);
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
