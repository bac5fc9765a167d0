package org.certalign.kernel;

import java.math.BigInteger;

/** The logarithm of a number scaled by a power of two and enlarged by a little: ln(2^k f) = k ln 2 + ln(f). */
public final class LnShift {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private LnShift() {
    }

    /** ln(2^k m/s) and ln(2^k n/s) from ln(2^k) and ln(m/s), without its proof: the contract is word for word that of {@link #shiftProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && -536870912 <= k && k <= 536870912 && kk.value == k;
      @ requires 0 < BigInteger.pow2(w) && BigInteger.pow2(w) <= m.value && 0 <= d.value && n.value == m.value + d.value;
      @ requires Real.ge(Real.ln(Real.num(1, k)), kk.value * under.value, -w) && Real.le(Real.ln(Real.num(1, k)), kk.value * over.value, -w);
      @ requires Real.ge(Real.ln(Real.num(m.value, -w)), al.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), ah.value, -w);
      @ requires low.value == kk.value * under.value + al.value && high.value == kk.value * over.value + ah.value + d.value;
      @ ensures Real.ge(Real.ln(Real.num(m.value, k - w)), low.value, -w);
      @ ensures Real.le(Real.ln(Real.num(n.value, k - w)), high.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void shiftFact(BigInteger m, BigInteger d, BigInteger n, int k, int w, BigInteger kk, BigInteger under, BigInteger over,
            BigInteger al, BigInteger ah, BigInteger low, BigInteger high) {
    }

    /** ln(2^k f) = ln(2^k) + ln(f), and ln((m+d)/s) is at most ln(m/s) + d/s; never called, it proves the contract of {@link #shiftFact}. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && -536870912 <= k && k <= 536870912 && kk.value == k;
      @ requires 0 < BigInteger.pow2(w) && BigInteger.pow2(w) <= m.value && 0 <= d.value && n.value == m.value + d.value;
      @ requires Real.ge(Real.ln(Real.num(1, k)), kk.value * under.value, -w) && Real.le(Real.ln(Real.num(1, k)), kk.value * over.value, -w);
      @ requires Real.ge(Real.ln(Real.num(m.value, -w)), al.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), ah.value, -w);
      @ requires low.value == kk.value * under.value + al.value && high.value == kk.value * over.value + ah.value + d.value;
      @ ensures Real.ge(Real.ln(Real.num(m.value, k - w)), low.value, -w);
      @ ensures Real.le(Real.ln(Real.num(n.value, k - w)), high.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void shiftProof(BigInteger m, BigInteger d, BigInteger n, int k, int w, BigInteger kk, BigInteger under, BigInteger over,
            BigInteger al, BigInteger ah, BigInteger low, BigInteger high) {
        BigInteger a = kk.multiply(under);
        BigInteger b = kk.multiply(over);
        BigInteger c = ah.add(d);
        LnPow2.scaleFact(m, k, w);
        LnPow2.scaleFact(n, k, w);
        grownFact(m, d, ah, w);
        Facts.sum(a, al, low, -w);
        Facts.sum(b, c, high, -w);
    }

    /** ln((m+d)/s) &lt;= ln(m/s) + d/s for m at least s = 2^w, without its proof: the contract is word for word that of {@link #grownProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 < BigInteger.pow2(w) && BigInteger.pow2(w) <= m.value && 0 <= d.value;
      @ requires Real.le(Real.ln(Real.num(m.value, -w)), u.value, -w);
      @ ensures Real.le(Real.ln(Real.num(m.value + d.value, -w)), u.value + d.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void grownFact(BigInteger m, BigInteger d, BigInteger u, int w) {
    }

    /** exp(ln(m/s) + d/s) = (m/s) exp(d/s), where exp(y) = 1 + y E_1(y) is at least 1 + y; never called, it proves the contract of {@link #grownFact}. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 < BigInteger.pow2(w) && BigInteger.pow2(w) <= m.value && 0 <= d.value;
      @ requires Real.le(Real.ln(Real.num(m.value, -w)), u.value, -w);
      @ ensures Real.le(Real.ln(Real.num(m.value + d.value, -w)), u.value + d.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void grownProof(BigInteger m, BigInteger d, BigInteger u, int w) {
        BigInteger s = BigInteger.valueOf(1L).shiftLeft(w);
        BigInteger sd = s.add(d);
        BigInteger md = m.add(d);
        BigInteger v = u.add(d);
        tangent(m, d, md, sd, w);
        Facts.number(m, -w);
        Facts.number(d, -w);
        Facts.lnInverse(m, -w);
        smallFact(d, w);
        Facts.expSum(-w);
        /*@ assert Real.exp(Real.add(Real.ln(Real.num(m.value, -w)), Real.num(d.value, -w)))
          @     == Real.mul(Real.num(m.value, -w), Real.exp(Real.num(d.value, -w))); @*/
        Fixed.lowerFact(m, -w, sd, -w, md, w);
        /*@ assert Real.ge(Real.exp(Real.add(Real.ln(Real.num(m.value, -w)), Real.num(d.value, -w))), md.value, -w); @*/
        Facts.lnIncreasing(md, -w);
        Facts.sum(u, d, v, -w);
    }

    /** exp(d/s) &gt;= 1 + d/s, s = 2^w, without its proof: the contract is word for word that of {@link #smallProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= d.value;
      @ ensures Real.ge(Real.exp(Real.num(d.value, -w)), BigInteger.pow2(w) + d.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void smallFact(BigInteger d, int w) {
    }

    /** exp(y) = 1 + y E_1(y) and E_1 is at least 1; never called, it proves the contract of {@link #smallFact}. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= d.value;
      @ ensures Real.ge(Real.exp(Real.num(d.value, -w)), BigInteger.pow2(w) + d.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void smallProof(BigInteger d, int w) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger s = one.shiftLeft(w);
        BigInteger sd = s.add(d);
        Facts.pow2Zero();
        Facts.number(d, -w);
        Facts.number(one, 0);
        Facts.coarserLower(zero, d, -w, 0);
        Facts.tailLower(zero, -w);
        Facts.tailLower(one, -w);
        Facts.tailStep(one, zero);
        Facts.product(d, -w, one, 0, d);
        Facts.quotientLower(d, -w, one, one, 0, d);
        Facts.finer(s, one, -w, w);
        Facts.sum(s, d, sd, -w);
    }

    /** m (1 + d/s) is at least m + d. */
    /*@ public normal_behavior
      @ requires 0 <= w && 0 < BigInteger.pow2(w) && BigInteger.pow2(w) <= m.value && 0 <= d.value;
      @ requires n.value == m.value + d.value && sd.value == BigInteger.pow2(w) + d.value;
      @ ensures n.value * BigInteger.pow2(w) <= m.value * sd.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void tangent(BigInteger m, BigInteger d, BigInteger n, BigInteger sd, int w) {
        /*@ assert d.value * BigInteger.pow2(w) <= d.value * m.value; @*/
    }
}
