package org.certalign.kernel;

import java.math.BigInteger;

/** Wrong twins of fractions, of logarithms of integers and of products without their last bits: every contract must stay open, but for the honest ones. */
public final class WrongInteger {
    private WrongInteger() {
    }

    /** The predecessor of the predecessor. */
    /*@ public normal_behavior
      @ requires m.value == n.value - 2;
      @ ensures Real.sub(Real.num(n.value, 0), Real.num(1, 0)) == Real.num(m.value, 0);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void predecessorTwice(BigInteger n, BigInteger m) {
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger less = BigInteger.valueOf(2L).negate();
        Facts.number(n, 0);
        Facts.number(one, 0);
        Facts.number(m, 0);
        Facts.difference();
        Facts.negation(BigInteger.valueOf(2L), less, 0);
        Facts.sum(n, less, m, 0);
    }

    /** The quotient rounded down for the one rounded up. */
    /*@ public normal_behavior
      @ requires 0 < d.value && l.value * d.value <= c.value && c.value < (l.value + 1) * d.value;
      @ ensures l.value <= \result.value && c.value <= \result.value * d.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger overDown(BigInteger c, BigInteger d, BigInteger l) {
        return l;
    }

    /** The logarithm of a product with one factor's upper bound on the lower side. */
    /*@ public normal_behavior
      @ requires 0 < m.value && 0 < k.value && n.value == m.value * k.value && l.value == mh.value + kl.value;
      @ requires Real.ge(Real.ln(Real.num(m.value, 0)), ml.value, -w) && Real.le(Real.ln(Real.num(m.value, 0)), mh.value, -w);
      @ requires Real.ge(Real.ln(Real.num(k.value, 0)), kl.value, -w);
      @ ensures Real.ge(Real.ln(Real.num(n.value, 0)), l.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void productEnds(BigInteger m, BigInteger k, BigInteger n, BigInteger ml, BigInteger mh, BigInteger kl, BigInteger l, int w) {
        IntegerLog.productFact(m, k, n);
        Facts.sum(mh, kl, l, -w);
    }

    /** The loss of one unit for two. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(p) && 0 < BigInteger.pow2(b) && 1 <= k.value && e.value == q.value * BigInteger.pow2(p) && z.value == BigInteger.pow2(p);
      @ ensures (((q.value + 1) * k.value) * BigInteger.pow2(p)) * BigInteger.pow2(b) + BigInteger.pow2(p) * BigInteger.pow2(b)
      @     <= ((e.value + z.value) * k.value) * BigInteger.pow2(b);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void collectedOnce(BigInteger q, BigInteger k, BigInteger e, BigInteger z, int p, int b) {
        /*@ assert BigInteger.pow2(p) * 1 <= BigInteger.pow2(p) * k.value; @*/
    }

    /** The honest loss. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(p) && 0 < BigInteger.pow2(b) && 1 <= k.value && e.value == q.value * BigInteger.pow2(p) && z.value == 2 * BigInteger.pow2(p);
      @ ensures (((q.value + 1) * k.value) * BigInteger.pow2(p)) * BigInteger.pow2(b) + BigInteger.pow2(p) * BigInteger.pow2(b)
      @     <= ((e.value + z.value) * k.value) * BigInteger.pow2(b);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void honestCollected(BigInteger q, BigInteger k, BigInteger e, BigInteger z, int p, int b) {
        /*@ assert BigInteger.pow2(p) * 1 <= BigInteger.pow2(p) * k.value; @*/
        /*@ assert (e.value + z.value) * k.value == ((q.value + 1) * k.value) * BigInteger.pow2(p) + BigInteger.pow2(p) * k.value; @*/
        /*@ assert BigInteger.pow2(p) * BigInteger.pow2(b) <= (BigInteger.pow2(p) * k.value) * BigInteger.pow2(b); @*/
    }

    /** The honest quotient rounded up. */
    /*@ public normal_behavior
      @ requires 0 < d.value && l.value * d.value <= c.value && c.value < (l.value + 1) * d.value;
      @ ensures l.value <= \result.value && c.value <= \result.value * d.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger honestOver(BigInteger c, BigInteger d, BigInteger l) {
        if (l.multiply(d).compareTo(c) == 0) {
            return l;
        }
        return l.add(BigInteger.valueOf(1L));
    }
}
