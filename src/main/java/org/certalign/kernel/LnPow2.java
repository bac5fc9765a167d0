package org.certalign.kernel;

import java.math.BigInteger;

/** The logarithms of the powers of two. */
public final class LnPow2 {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private LnPow2() {
    }

    /** ln(1) = 0, without its proof: the contract is word for word that of {@link #zeroProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456;
      @ ensures Real.ge(Real.ln(Real.num(1, 0)), 0, -w) && Real.le(Real.ln(Real.num(1, 0)), 0, -w);
      @ ensures Real.ln(Real.num(1, 0)) == Real.num(0, 0);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void zeroFact(int w) {
    }

    /** 1 = exp(0), and ln is its inverse; never called, it proves the contract of {@link #zeroFact}. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456;
      @ ensures Real.ge(Real.ln(Real.num(1, 0)), 0, -w) && Real.le(Real.ln(Real.num(1, 0)), 0, -w);
      @ ensures Real.ln(Real.num(1, 0)) == Real.num(0, 0);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void zeroProof(int w) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        ExpSeries.zeroFact(0);
        Facts.number(zero, 0);
        Facts.lnInverse(one, 0);
        int e = -w;
        Facts.finer(zero, zero, e, w);
        /*@ assert e + w == 0; @*/
    }

    /** ln(2^(i+1)) = ln(2^i) + ln 2 for bounds, without its proof: the contract is word for word that of {@link #stepProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= i && i <= 536870912 && 0 <= w && w <= 268435456 && ll.value == l.value + lo.value && hh.value == h.value + hi.value;
      @ requires Real.ge(Real.ln(Real.num(2, 0)), lo.value, -w) && Real.le(Real.ln(Real.num(2, 0)), hi.value, -w);
      @ requires Real.ge(Real.ln(Real.num(1, i)), l.value, -w) && Real.le(Real.ln(Real.num(1, i)), h.value, -w);
      @ ensures Real.ge(Real.ln(Real.num(1, i + 1)), ll.value, -w) && Real.le(Real.ln(Real.num(1, i + 1)), hh.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void stepFact(int i, int w, BigInteger l, BigInteger lo, BigInteger ll, BigInteger h, BigInteger hi, BigInteger hh) {
    }

    /** 2^(i+1) = 2^i 2 and ln of a product is the sum; never called, it proves the contract of {@link #stepFact}. */
    /*@ public normal_behavior
      @ requires 0 <= i && i <= 536870912 && 0 <= w && w <= 268435456 && ll.value == l.value + lo.value && hh.value == h.value + hi.value;
      @ requires Real.ge(Real.ln(Real.num(2, 0)), lo.value, -w) && Real.le(Real.ln(Real.num(2, 0)), hi.value, -w);
      @ requires Real.ge(Real.ln(Real.num(1, i)), l.value, -w) && Real.le(Real.ln(Real.num(1, i)), h.value, -w);
      @ ensures Real.ge(Real.ln(Real.num(1, i + 1)), ll.value, -w) && Real.le(Real.ln(Real.num(1, i + 1)), hh.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void stepProof(int i, int w, BigInteger l, BigInteger lo, BigInteger ll, BigInteger h, BigInteger hi, BigInteger hh) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger two = BigInteger.valueOf(2L);
        Facts.pow2Zero();
        Facts.pow2Step(0);
        Facts.number(one, i);
        Facts.number(two, 0);
        Facts.number(one, i + 1);
        Facts.coarserLower(zero, one, i, 0);
        Facts.coarserLower(zero, two, 0, 0);
        Facts.product(one, i, two, 0, two);
        Facts.finer(two, one, i, 1);
        /*@ assert Real.num(1, i + 1) == Real.mul(Real.num(1, i), Real.num(2, 0)); @*/
        Facts.lnProduct(one, i, two, 0);
        Facts.sum(l, lo, ll, -w);
        Facts.sum(h, hi, hh, -w);
    }

    /** ln(2^k) between k lo/s and k hi/s where ln 2 is between lo/s and hi/s, s = 2^w, without its proof: the contract is word for word that of {@link #upProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= k && k <= 536870912 && 0 <= w && w <= 268435456;
      @ requires Real.ge(Real.ln(Real.num(2, 0)), lo.value, -w) && Real.le(Real.ln(Real.num(2, 0)), hi.value, -w);
      @ ensures Real.ge(Real.ln(Real.num(1, k)), k * lo.value, -w);
      @ ensures Real.le(Real.ln(Real.num(1, k)), k * hi.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void upFact(int k, BigInteger lo, BigInteger hi, int w) {
    }

    /** By induction over k: ln(2^(k+1)) = ln(2^k) + ln 2; never called, it proves the contract of {@link #upFact}. */
    /*@ public normal_behavior
      @ requires 0 <= k && k <= 536870912 && 0 <= w && w <= 268435456;
      @ requires Real.ge(Real.ln(Real.num(2, 0)), lo.value, -w) && Real.le(Real.ln(Real.num(2, 0)), hi.value, -w);
      @ ensures Real.ge(Real.ln(Real.num(1, k)), k * lo.value, -w);
      @ ensures Real.le(Real.ln(Real.num(1, k)), k * hi.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void upProof(int k, BigInteger lo, BigInteger hi, int w) {
        BigInteger l = BigInteger.valueOf(0L);
        BigInteger h = BigInteger.valueOf(0L);
        zeroFact(w);
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= k && l != null && h != null && l.value == i * lo.value && h.value == i * hi.value;
          @ loop_invariant Real.ge(Real.ln(Real.num(1, i)), l.value, -w) && Real.le(Real.ln(Real.num(1, i)), h.value, -w);
          @ decreases k - i; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (i < k) {
            BigInteger ll = l.add(lo);
            BigInteger hh = h.add(hi);
            stepFact(i, w, l, lo, ll, h, hi, hh);
            l = ll;
            h = hh;
            i = i + 1;
        }
    }

    /** ln(2^-k) between -k hi/s and -k lo/s where ln 2 is between lo/s and hi/s, s = 2^w, without its proof: the contract is word for word that of {@link #downProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= k && k <= 536870912 && 0 <= w && w <= 268435456;
      @ requires Real.ge(Real.ln(Real.num(2, 0)), lo.value, -w) && Real.le(Real.ln(Real.num(2, 0)), hi.value, -w);
      @ ensures Real.ge(Real.ln(Real.num(1, -k)), -k * hi.value, -w);
      @ ensures Real.le(Real.ln(Real.num(1, -k)), -k * lo.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void downFact(int k, BigInteger lo, BigInteger hi, int w) {
    }

    /** 2^-k 2^k = 1, so that ln(2^-k) = -ln(2^k); never called, it proves the contract of {@link #downFact}. */
    /*@ public normal_behavior
      @ requires 0 <= k && k <= 536870912 && 0 <= w && w <= 268435456;
      @ requires Real.ge(Real.ln(Real.num(2, 0)), lo.value, -w) && Real.le(Real.ln(Real.num(2, 0)), hi.value, -w);
      @ ensures Real.ge(Real.ln(Real.num(1, -k)), -k * hi.value, -w);
      @ ensures Real.le(Real.ln(Real.num(1, -k)), -k * lo.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void downProof(int k, BigInteger lo, BigInteger hi, int w) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger kk = BigInteger.valueOf((long) k);
        BigInteger l = kk.multiply(lo);
        BigInteger h = kk.multiply(hi);
        BigInteger lm = l.negate();
        BigInteger hm = h.negate();
        zeroFact(w);
        upFact(k, lo, hi, w);
        Facts.pow2Zero();
        Facts.number(one, k);
        Facts.number(one, -k);
        Facts.number(one, 0);
        Facts.number(zero, 0);
        Facts.coarserLower(zero, one, k, 0);
        Facts.coarserLower(zero, one, -k, 0);
        Facts.product(one, -k, one, k, one);
        /*@ assert Real.num(1, 0) == Real.mul(Real.num(1, -k), Real.num(1, k)); @*/
        Facts.lnProduct(one, -k, one, k);
        Facts.difference();
        /*@ assert Real.ln(Real.num(1, -k)) == Real.add(Real.num(0, 0), Real.neg(Real.ln(Real.num(1, k)))); @*/
        Facts.finer(zero, zero, -w, w);
        Facts.negation(l, lm, -w);
        Facts.negation(h, hm, -w);
        Facts.sum(zero, lm, lm, -w);
        Facts.sum(zero, hm, hm, -w);
    }

    /** ln(2^k m/s) = ln(2^k) + ln(m/s), s = 2^w, without its proof: the contract is word for word that of {@link #scaleProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 < m.value && -536870912 <= k && k <= 536870912 && 0 <= w && w <= 268435456;
      @ ensures Real.ln(Real.num(m.value, k - w)) == Real.add(Real.ln(Real.num(1, k)), Real.ln(Real.num(m.value, -w)));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void scaleFact(BigInteger m, int k, int w) {
    }

    /** ln of a product is the sum; never called, it proves the contract of {@link #scaleFact}. */
    /*@ public normal_behavior
      @ requires 0 < m.value && -536870912 <= k && k <= 536870912 && 0 <= w && w <= 268435456;
      @ ensures Real.ln(Real.num(m.value, k - w)) == Real.add(Real.ln(Real.num(1, k)), Real.ln(Real.num(m.value, -w)));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void scaleProof(BigInteger m, int k, int w) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        Facts.pow2Zero();
        Facts.number(one, k);
        Facts.number(m, -w);
        Facts.number(m, k - w);
        Facts.coarserLower(zero, one, k, 0);
        Facts.coarserLower(zero, m, -w, 0);
        Facts.product(one, k, m, -w, m);
        /*@ assert Real.num(m.value, k - w) == Real.mul(Real.num(1, k), Real.num(m.value, -w)); @*/
        Facts.lnProduct(one, k, m, -w);
    }

    /** One of two. */
    /*@ public normal_behavior
      @ ensures first ==> \result == a;
      @ ensures !first ==> \result == b;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger pick(boolean first, BigInteger a, BigInteger b) {
        if (first) {
            return a;
        }
        return b;
    }

    /** ln(2^k) is between k small/s and k great/s, where these are the right ends of the enclosure of ln 2 for the sign of k. */
    /*@ public normal_behavior
      @ requires -536870912 <= k && k <= 536870912 && kk.value == k && 0 <= w && w <= 268435456 && lo.value <= hi.value;
      @ requires Real.ge(Real.ln(Real.num(2, 0)), lo.value, -w) && Real.le(Real.ln(Real.num(2, 0)), hi.value, -w);
      @ requires k < 0 ==> small.value == hi.value && great.value == lo.value;
      @ requires 0 <= k ==> small.value == lo.value && great.value == hi.value;
      @ ensures Real.ge(Real.ln(Real.num(1, k)), kk.value * small.value, -w) && Real.le(Real.ln(Real.num(1, k)), kk.value * great.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void bounds(int k, BigInteger kk, BigInteger small, BigInteger great, BigInteger lo, BigInteger hi, int w) {
        if (k < 0) {
            downFact(-k, lo, hi, w);
        } else {
            upFact(k, lo, hi, w);
        }
    }
}
