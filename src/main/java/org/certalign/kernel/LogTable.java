package org.certalign.kernel;

import java.math.BigInteger;

/**
 * The logarithms of 5/4, 6/4, 7/4 and 17/16, 18/16, 19/16: from a number in [1, 2) a product of two of them, or of one or none, leads to one
 * in [1, 1.07).
 */
public final class LogTable {
    /*@ spec_public @*/ private final int work;
    /*@ spec_public @*/ private final Interval c1;
    /*@ spec_public @*/ private final Interval c2;
    /*@ spec_public @*/ private final Interval c3;
    /*@ spec_public @*/ private final Interval f1;
    /*@ spec_public @*/ private final Interval f2;
    /*@ spec_public @*/ private final Interval f3;
    /*@ public invariant 64 <= work && work <= 268435456; @*/
    /*@ public invariant \invariant_for(c1) && c1.exp == -work; @*/
    /*@ public invariant Real.ge(Real.ln(Real.num(5, -2)), c1.lo.value, -work) && Real.le(Real.ln(Real.num(5, -2)), c1.hi.value, -work); @*/
    /*@ public invariant \invariant_for(c2) && c2.exp == -work; @*/
    /*@ public invariant Real.ge(Real.ln(Real.num(6, -2)), c2.lo.value, -work) && Real.le(Real.ln(Real.num(6, -2)), c2.hi.value, -work); @*/
    /*@ public invariant \invariant_for(c3) && c3.exp == -work; @*/
    /*@ public invariant Real.ge(Real.ln(Real.num(7, -2)), c3.lo.value, -work) && Real.le(Real.ln(Real.num(7, -2)), c3.hi.value, -work); @*/
    /*@ public invariant \invariant_for(f1) && f1.exp == -work; @*/
    /*@ public invariant Real.ge(Real.ln(Real.num(17, -4)), f1.lo.value, -work) && Real.le(Real.ln(Real.num(17, -4)), f1.hi.value, -work); @*/
    /*@ public invariant \invariant_for(f2) && f2.exp == -work; @*/
    /*@ public invariant Real.ge(Real.ln(Real.num(18, -4)), f2.lo.value, -work) && Real.le(Real.ln(Real.num(18, -4)), f2.hi.value, -work); @*/
    /*@ public invariant \invariant_for(f3) && f3.exp == -work; @*/
    /*@ public invariant Real.ge(Real.ln(Real.num(19, -4)), f3.lo.value, -work) && Real.le(Real.ln(Real.num(19, -4)), f3.hi.value, -work); @*/

    /*@ private normal_behavior
      @ requires 64 <= w && w <= 268435456;
      @ requires \invariant_for(c1) && c1.exp == -w && Real.ge(Real.ln(Real.num(5, -2)), c1.lo.value, -w) && Real.le(Real.ln(Real.num(5, -2)), c1.hi.value, -w);
      @ requires \invariant_for(c2) && c2.exp == -w && Real.ge(Real.ln(Real.num(6, -2)), c2.lo.value, -w) && Real.le(Real.ln(Real.num(6, -2)), c2.hi.value, -w);
      @ requires \invariant_for(c3) && c3.exp == -w && Real.ge(Real.ln(Real.num(7, -2)), c3.lo.value, -w) && Real.le(Real.ln(Real.num(7, -2)), c3.hi.value, -w);
      @ requires \invariant_for(f1) && f1.exp == -w && Real.ge(Real.ln(Real.num(17, -4)), f1.lo.value, -w) && Real.le(Real.ln(Real.num(17, -4)), f1.hi.value, -w);
      @ requires \invariant_for(f2) && f2.exp == -w && Real.ge(Real.ln(Real.num(18, -4)), f2.lo.value, -w) && Real.le(Real.ln(Real.num(18, -4)), f2.hi.value, -w);
      @ requires \invariant_for(f3) && f3.exp == -w && Real.ge(Real.ln(Real.num(19, -4)), f3.lo.value, -w) && Real.le(Real.ln(Real.num(19, -4)), f3.hi.value, -w);
      @ ensures this.work == w;
      @*/
    /*@ pure @*/
    private LogTable(int w, Interval c1, Interval c2, Interval c3, Interval f1, Interval f2, Interval f3) {
        this.work = w;
        this.c1 = c1;
        this.c2 = c2;
        this.c3 = c3;
        this.f1 = f1;
        this.f2 = f2;
        this.f3 = f3;
    }

    /** The table at w bits after the binary point. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456;
      @ ensures \invariant_for(\result) && \result.work == w;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static LogTable of(int w) {
        Facts.pow2Zero();
        Facts.pow2Step(0);
        Facts.pow2Step(1);
        Facts.pow2Step(2);
        Facts.pow2Step(3);
        Interval i1 = entry(5L, 4L, 2, w);
        Interval i2 = entry(6L, 4L, 2, w);
        Interval i3 = entry(7L, 4L, 2, w);
        Interval j1 = entry(17L, 16L, 4, w);
        Interval j2 = entry(18L, 16L, 4, w);
        Interval j3 = entry(19L, 16L, 4, w);
        return new LogTable(w, i1, i2, i3, j1, j2, j3);
    }

    /** Encloses ln(n/d), d = 2^b, for n from d to 2d, at w bits after the binary point. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && 1 <= d && d <= n && n <= 2 * d && d <= 16 && 0 <= b && b <= 4 && BigInteger.pow2(b) == d;
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.ln(Real.num(n, -b)), \result.lo.value, -w) && Real.le(Real.ln(Real.num(n, -b)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval entry(long n, long d, int b, int w) {
        BigInteger x = BigInteger.valueOf(n);
        BigInteger y = BigInteger.valueOf(d);
        unitFact(x, y, b, w);
        return LnRatio.ratio(x, y, y, -b, w);
    }

    /** ln(x) - ln(y) = ln(x) where y = 2^b 2^-b = 1, without its proof: the contract is word for word that of {@link #unitProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 < x.value && y.value == BigInteger.pow2(b) && 0 <= b && b <= 4 && 0 <= w && w <= 268435456;
      @ ensures Real.sub(Real.ln(Real.num(x.value, -b)), Real.ln(Real.num(y.value, -b))) == Real.ln(Real.num(x.value, -b));
      @ ensures Real.ge(Real.num(y.value, -b), y.value, -b) && Real.le(Real.num(y.value, -b), y.value, -b);
      @ ensures Real.ge(Real.ln(Real.num(y.value, -b)), 0, -w) && Real.le(Real.ln(Real.num(y.value, -b)), 0, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void unitFact(BigInteger x, BigInteger y, int b, int w) {
    }

    /** x = x 1, so that ln(x) = ln(x) + ln(1); never called, it proves the contract of {@link #unitFact}. */
    /*@ public normal_behavior
      @ requires 0 < x.value && y.value == BigInteger.pow2(b) && 0 <= b && b <= 4 && 0 <= w && w <= 268435456;
      @ ensures Real.sub(Real.ln(Real.num(x.value, -b)), Real.ln(Real.num(y.value, -b))) == Real.ln(Real.num(x.value, -b));
      @ ensures Real.ge(Real.num(y.value, -b), y.value, -b) && Real.le(Real.num(y.value, -b), y.value, -b);
      @ ensures Real.ge(Real.ln(Real.num(y.value, -b)), 0, -w) && Real.le(Real.ln(Real.num(y.value, -b)), 0, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void unitProof(BigInteger x, BigInteger y, int b, int w) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        Facts.pow2Zero();
        Facts.number(one, 0);
        Facts.number(x, -b);
        Facts.number(y, -b);
        Facts.finer(y, one, -b, b);
        /*@ assert Real.num(y.value, -b) == Real.num(1, 0); @*/
        Facts.coarserLower(zero, one, 0, 0);
        Facts.coarserLower(zero, x, -b, 0);
        Facts.product(x, -b, one, 0, x);
        /*@ assert Real.num(x.value, -b) == Real.mul(Real.num(x.value, -b), Real.num(1, 0)); @*/
        Facts.lnProduct(x, -b, one, 0);
        Facts.difference();
        LnPow2.zeroFact(w);
    }

    /** The first eleven bits of l, of which nothing is claimed but the range. */
    /*@ public normal_behavior
      @ ensures 1024 <= \result && \result <= 2047;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int leading(BigInteger l) {
        int n = l.bitLength();
        BigInteger q = l;
        if (n < 11) {
            q = l.shiftLeft(11 - n);
        } else {
            q = l.shiftRight(n - 11);
        }
        if (q.compareTo(BigInteger.valueOf(1024L)) < 0 || q.compareTo(BigInteger.valueOf(2047L)) > 0) {
            return 1024;
        }
        return q.intValue();
    }

    /** Which of 4/4, 5/4, 6/4, 7/4 is near and not above t/1024. */
    /*@ public normal_behavior
      @ requires 1024 <= t && t <= 2047;
      @ ensures 0 <= \result && \result <= 3;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int coarse(int t) {
        return t / 256 - 4;
    }

    /** Which of 16/16, 17/16, 18/16, 19/16 is near and not above (t/1024)/((4+j)/4). */
    /*@ public normal_behavior
      @ requires 1024 <= t && t <= 2047 && 0 <= j && j <= 3;
      @ ensures 0 <= \result && \result <= 3;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int fine(int t, int j) {
        int k = t / (16 * (4 + j)) - 16;
        if (k < 0) {
            return 0;
        }
        if (k > 3) {
            return 3;
        }
        return k;
    }

    /** The product of the numerators. */
    /*@ public normal_behavior
      @ requires 0 <= j && j <= 3 && 0 <= k && k <= 3;
      @ ensures \result == (4 + j) * (16 + k) && 64 <= \result && \result <= 133;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int numerator(int j, int k) {
        return (4 + j) * (16 + k);
    }

    /** A lower bound of ln((4+j)/4 (16+k)/16). */
    /*@ public normal_behavior
      @ requires 0 <= j && j <= 3 && 0 <= k && k <= 3;
      @ ensures Real.ge(Real.ln(Real.num((4 + j) * (16 + k), -6)), \result.value, -work);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public BigInteger low(int j, int k) {
        BigInteger c = coarseLow(j);
        BigInteger f = fineLow(k);
        BigInteger r = c.add(f);
        productFact(j, k);
        Facts.sum(c, f, r, -work);
        return r;
    }

    /** A lower bound of ln((4+j)/4). */
    /*@ public normal_behavior
      @ requires 0 <= j && j <= 3;
      @ ensures Real.ge(Real.ln(Real.num(4 + j, -2)), \result.value, -work);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public BigInteger coarseLow(int j) {
        if (j == 0) {
            return zero(4L, 2, work);
        }
        if (j == 1) {
            return c1.lo();
        }
        if (j == 2) {
            return c2.lo();
        }
        return c3.lo();
    }

    /** A lower bound of ln((16+j)/16). */
    /*@ public normal_behavior
      @ requires 0 <= j && j <= 3;
      @ ensures Real.ge(Real.ln(Real.num(16 + j, -4)), \result.value, -work);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public BigInteger fineLow(int j) {
        if (j == 0) {
            return zero(16L, 4, work);
        }
        if (j == 1) {
            return f1.lo();
        }
        if (j == 2) {
            return f2.lo();
        }
        return f3.lo();
    }

    /** A upper bound of ln((4+j)/4 (16+k)/16). */
    /*@ public normal_behavior
      @ requires 0 <= j && j <= 3 && 0 <= k && k <= 3;
      @ ensures Real.le(Real.ln(Real.num((4 + j) * (16 + k), -6)), \result.value, -work);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public BigInteger high(int j, int k) {
        BigInteger c = coarseHigh(j);
        BigInteger f = fineHigh(k);
        BigInteger r = c.add(f);
        productFact(j, k);
        Facts.sum(c, f, r, -work);
        return r;
    }

    /** A upper bound of ln((4+j)/4). */
    /*@ public normal_behavior
      @ requires 0 <= j && j <= 3;
      @ ensures Real.le(Real.ln(Real.num(4 + j, -2)), \result.value, -work);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public BigInteger coarseHigh(int j) {
        if (j == 0) {
            return zero(4L, 2, work);
        }
        if (j == 1) {
            return c1.hi();
        }
        if (j == 2) {
            return c2.hi();
        }
        return c3.hi();
    }

    /** A upper bound of ln((16+j)/16). */
    /*@ public normal_behavior
      @ requires 0 <= j && j <= 3;
      @ ensures Real.le(Real.ln(Real.num(16 + j, -4)), \result.value, -work);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public BigInteger fineHigh(int j) {
        if (j == 0) {
            return zero(16L, 4, work);
        }
        if (j == 1) {
            return f1.hi();
        }
        if (j == 2) {
            return f2.hi();
        }
        return f3.hi();
    }

    /** ln(d/d) = 0, d = 2^b. */
    /*@ public normal_behavior
      @ requires (b == 2 && d == 4 || b == 4 && d == 16) && 64 <= w && w <= 268435456;
      @ ensures Real.ge(Real.ln(Real.num(d, -b)), \result.value, -w) && Real.le(Real.ln(Real.num(d, -b)), \result.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger zero(long d, int b, int w) {
        Facts.pow2Zero();
        Facts.pow2Step(0);
        Facts.pow2Step(1);
        Facts.pow2Step(2);
        Facts.pow2Step(3);
        BigInteger y = BigInteger.valueOf(d);
        unitFact(y, y, b, w);
        return BigInteger.valueOf(0L);
    }

    /** ln((4+j)/4 (16+k)/16) = ln((4+j)/4) + ln((16+k)/16), without its proof: the contract is word for word that of {@link #productProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= j && j <= 3 && 0 <= k && k <= 3;
      @ ensures Real.ln(Real.num((4 + j) * (16 + k), -6)) == Real.add(Real.ln(Real.num(4 + j, -2)), Real.ln(Real.num(16 + k, -4)));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void productFact(int j, int k) {
    }

    /** ln of a product is the sum; never called, it proves the contract of {@link #productFact}. */
    /*@ public normal_behavior
      @ requires 0 <= j && j <= 3 && 0 <= k && k <= 3;
      @ ensures Real.ln(Real.num((4 + j) * (16 + k), -6)) == Real.add(Real.ln(Real.num(4 + j, -2)), Real.ln(Real.num(16 + k, -4)));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void productProof(int j, int k) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger c = BigInteger.valueOf((long) (4 + j));
        BigInteger f = BigInteger.valueOf((long) (16 + k));
        BigInteger n = c.multiply(f);
        Facts.pow2Zero();
        Facts.number(c, -2);
        Facts.number(f, -4);
        Facts.number(n, -6);
        Facts.coarserLower(zero, c, -2, 0);
        Facts.coarserLower(zero, f, -4, 0);
        Facts.product(c, -2, f, -4, n);
        /*@ assert Real.num((4 + j) * (16 + k), -6) == Real.mul(Real.num(4 + j, -2), Real.num(16 + k, -4)); @*/
        Facts.lnProduct(c, -2, f, -4);
    }
}
