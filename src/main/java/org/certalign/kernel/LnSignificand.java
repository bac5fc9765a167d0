package org.certalign.kernel;

import java.math.BigInteger;

/** The logarithm of a significand between 1 and 2: by a table and a small ratio, or by the exponential of an approximation. */
public final class LnSignificand {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private LnSignificand() {
    }

    /** Encloses ln 2, as an interval of exponent -w. */
    /*@ public behavior
      @ requires 64 <= w && w <= 268435456;
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.ln(Real.num(2, 0)), \result.lo.value, -w) && Real.le(Real.ln(Real.num(2, 0)), \result.hi.value, -w);
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval two(int w) {
        BigInteger two = BigInteger.valueOf(2L);
        if (w > 2048) {
            BigInteger m = two.shiftLeft(w);
            Facts.pow2Step(w);
            Facts.number(two, 0);
            Facts.number(m, -w);
            Facts.finer(m, two, -w, w);
            return byExponential(m, w);
        }
        Facts.pow2Zero();
        return LogTable.entry(2L, 1L, 0, w);
    }

    /** Encloses ln(m/s), s = 2^w, where ln(i/64) is between il/s and ih/s: ln(m/s) = ln(i/64) + ln(64 m/(i s)). */
    /*@ public behavior
      @ requires 64 <= w && w <= 268435456 && 64 <= i && i <= 255;
      @ requires Real.ge(Real.ln(Real.num(i, -6)), il.value, -w) && Real.le(Real.ln(Real.num(i, -6)), ih.value, -w);
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.ln(Real.num(m.value, -w)), \result.lo.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), \result.hi.value, -w);
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval byTable(BigInteger m, int w, int i, BigInteger il, BigInteger ih) {
        BigInteger q = BigInteger.valueOf((long) i);
        BigInteger x = m.shiftLeft(6);
        BigInteger y = q.shiftLeft(w);
        if (!isNear(x, y, il, ih)) {
            throw new ArithmeticException("internal precision exhausted");
        }
        return near(m, q, x, y, il, ih, w);
    }

    /** The same for x = 64 m and y = q s, with x/y between 1 and 2. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && x.value == m.value * BigInteger.pow2(6) && y.value == q.value * BigInteger.pow2(w);
      @ requires 0 < y.value && y.value <= x.value && x.value <= 2 * y.value && il.value <= ih.value;
      @ requires Real.ge(Real.ln(Real.num(q.value, -6)), il.value, -w) && Real.le(Real.ln(Real.num(q.value, -6)), ih.value, -w);
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.ln(Real.num(m.value, -w)), \result.lo.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval near(BigInteger m, BigInteger q, BigInteger x, BigInteger y, BigInteger il, BigInteger ih, int w) {
        splitFact(m, q, x, y, w);
        Interval r = LnRatio.ratio(x, y, y, -w - 6, w);
        return joined(m, q, r, il, ih, w);
    }

    /** Whether x/y is between 1 and 2, and the bounds in order. */
    /*@ public normal_behavior
      @ ensures \result ==> 0 < y.value && y.value <= x.value && x.value <= 2 * y.value && il.value <= ih.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static boolean isNear(BigInteger x, BigInteger y, BigInteger il, BigInteger ih) {
        return y.signum() > 0 && y.compareTo(x) <= 0 && x.compareTo(y.add(y)) <= 0 && il.compareTo(ih) <= 0;
    }

    /** ln(m/s) = (ln(m/s) - ln(q/64)) + ln(q/64). */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && il.value <= ih.value && \invariant_for(r) && r.exp == -w;
      @ requires Real.ge(Real.sub(Real.ln(Real.num(m.value, -w)), Real.ln(Real.num(q.value, -6))), r.lo.value, -w);
      @ requires Real.le(Real.sub(Real.ln(Real.num(m.value, -w)), Real.ln(Real.num(q.value, -6))), r.hi.value, -w);
      @ requires Real.ge(Real.ln(Real.num(q.value, -6)), il.value, -w) && Real.le(Real.ln(Real.num(q.value, -6)), ih.value, -w);
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.ln(Real.num(m.value, -w)), \result.lo.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval joined(BigInteger m, BigInteger q, Interval r, BigInteger il, BigInteger ih, int w) {
        BigInteger l = il.add(r.lo());
        BigInteger h = ih.add(r.hi());
        Facts.difference();
        /*@ assert Real.ln(Real.num(m.value, -w)) == Real.add(Real.sub(Real.ln(Real.num(m.value, -w)), Real.ln(Real.num(q.value, -6))),
          @     Real.ln(Real.num(q.value, -6))); @*/
        Facts.sum(r.lo(), il, l, -w);
        Facts.sum(r.hi(), ih, h, -w);
        return new Interval(l, h, -w);
    }

    /** The common denominator of m/s and q/64, without its proof: the contract is word for word that of {@link #splitProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && x.value == m.value * BigInteger.pow2(6) && y.value == q.value * BigInteger.pow2(w);
      @ ensures Real.num(x.value, -w - 6) == Real.num(m.value, -w) && Real.num(y.value, -w - 6) == Real.num(q.value, -6);
      @ ensures Real.ge(Real.num(q.value, -6), y.value, -w - 6) && Real.le(Real.num(q.value, -6), y.value, -w - 6);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void splitFact(BigInteger m, BigInteger q, BigInteger x, BigInteger y, int w) {
    }

    /** Shifting changes the name, not the number; never called, it proves the contract of {@link #splitFact}. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && x.value == m.value * BigInteger.pow2(6) && y.value == q.value * BigInteger.pow2(w);
      @ ensures Real.num(x.value, -w - 6) == Real.num(m.value, -w) && Real.num(y.value, -w - 6) == Real.num(q.value, -6);
      @ ensures Real.ge(Real.num(q.value, -6), y.value, -w - 6) && Real.le(Real.num(q.value, -6), y.value, -w - 6);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void splitProof(BigInteger m, BigInteger q, BigInteger x, BigInteger y, int w) {
        Facts.number(m, -w);
        Facts.number(q, -6);
        Facts.number(x, -w - 6);
        Facts.number(y, -w - 6);
        Facts.finer(x, m, -w - 6, 6);
        Facts.finer(y, q, -w - 6, w);
    }

    /**
     * Encloses ln(m/s) for m/s in [1, 2], s = 2^w, from an approximation y/s below it, of which nothing is claimed: ln(m/s) = y/s + ln(m/(s exp(y/s))),
     * where the second logarithm is small. An approximation that is not below is replaced by 0.
     */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && BigInteger.pow2(w) <= m.value && m.value <= 2 * BigInteger.pow2(w);
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.ln(Real.num(m.value, -w)), \result.lo.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval byExponential(BigInteger m, int w) {
        return byGuess(m, LnGuess.below(m, w), w);
    }

    /** The same with an approximation y/s, of which nothing is claimed but its sign. */
    /*@ public normal_behavior
      @ requires 0 <= y.value;
      @ requires 64 <= w && w <= 268435456 && BigInteger.pow2(w) <= m.value && m.value <= 2 * BigInteger.pow2(w);
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.ln(Real.num(m.value, -w)), \result.lo.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval byGuess(BigInteger m, BigInteger y, int w) {
        BigInteger s = BigInteger.valueOf(1L).shiftLeft(w);
        Facts.pow2Step(w);
        BigInteger z = atMost(y, s);
        Interval e = ExpReduced.reduced(z, w);
        return checked(m, z, e.lo(), e.hi(), s, w);
    }

    /** The same where exp(y/s) is between l/s and h/s, if it is below m/s, or else with y = 0. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && 0 < s.value && s.value == BigInteger.pow2(w) && s.value <= m.value && m.value <= 2 * s.value;
      @ requires l.value <= h.value;
      @ requires Real.ge(Real.exp(Real.num(y.value, -w)), l.value, -w) && Real.le(Real.exp(Real.num(y.value, -w)), h.value, -w);
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.ln(Real.num(m.value, -w)), \result.lo.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval checked(BigInteger m, BigInteger y, BigInteger l, BigInteger h, BigInteger s, int w) {
        if (s.compareTo(l) <= 0 && h.compareTo(m) <= 0) {
            return corrected(m, y, l, h, w);
        }
        unitFact(s, w);
        return corrected(m, BigInteger.valueOf(0L), s, s, w);
    }

    /** y, if it is at most s, or else 0. */
    /*@ public normal_behavior
      @ requires 0 <= y.value && 0 <= s.value;
      @ ensures 0 <= \result.value && \result.value <= s.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger atMost(BigInteger y, BigInteger s) {
        if (y.compareTo(s) > 0) {
            return BigInteger.valueOf(0L);
        }
        return y;
    }

    /** Encloses ln(m/s) = y/s + ln((m/s)/exp(y/s)), s = 2^w, where exp(y/s) is between l/s and h/s, as an interval of exponent -w. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && 0 < l.value && l.value <= h.value && h.value <= m.value && m.value <= 2 * l.value;
      @ requires Real.ge(Real.exp(Real.num(y.value, -w)), l.value, -w) && Real.le(Real.exp(Real.num(y.value, -w)), h.value, -w);
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.ln(Real.num(m.value, -w)), \result.lo.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval corrected(BigInteger m, BigInteger y, BigInteger l, BigInteger h, int w) {
        Interval r = LnRatio.ratio(m, l, h, -w, w);
        return restored(m, y, r, w);
    }

    /** ln(m/s) = (ln(m/s) - ln(exp(y/s))) + y/s. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && \invariant_for(r) && r.exp == -w;
      @ requires Real.ge(Real.sub(Real.ln(Real.num(m.value, -w)), Real.ln(Real.exp(Real.num(y.value, -w)))), r.lo.value, -w);
      @ requires Real.le(Real.sub(Real.ln(Real.num(m.value, -w)), Real.ln(Real.exp(Real.num(y.value, -w)))), r.hi.value, -w);
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures Real.ge(Real.ln(Real.num(m.value, -w)), \result.lo.value, -w) && Real.le(Real.ln(Real.num(m.value, -w)), \result.hi.value, -w);
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval restored(BigInteger m, BigInteger y, Interval r, int w) {
        BigInteger a = r.lo().add(y);
        BigInteger b = r.hi().add(y);
        restoredFact(m, y, w);
        Facts.sum(r.lo(), y, a, -w);
        Facts.sum(r.hi(), y, b, -w);
        return new Interval(a, b, -w);
    }

    /** A logarithm taken off and put back, without its proof: the contract is word for word that of {@link #restoredProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456;
      @ ensures Real.ge(Real.num(y.value, -w), y.value, -w) && Real.le(Real.num(y.value, -w), y.value, -w);
      @ ensures Real.ln(Real.num(m.value, -w))
      @     == Real.add(Real.sub(Real.ln(Real.num(m.value, -w)), Real.ln(Real.exp(Real.num(y.value, -w)))), Real.num(y.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void restoredFact(BigInteger m, BigInteger y, int w) {
    }

    /** ln is the inverse of exp; never called, it proves the contract of {@link #restoredFact}. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456;
      @ ensures Real.ge(Real.num(y.value, -w), y.value, -w) && Real.le(Real.num(y.value, -w), y.value, -w);
      @ ensures Real.ln(Real.num(m.value, -w))
      @     == Real.add(Real.sub(Real.ln(Real.num(m.value, -w)), Real.ln(Real.exp(Real.num(y.value, -w)))), Real.num(y.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void restoredProof(BigInteger m, BigInteger y, int w) {
        BigInteger one = BigInteger.valueOf(1L);
        Facts.number(y, -w);
        Facts.lnInverse(one, 0);
        Facts.difference();
        /*@ assert Real.ln(Real.exp(Real.num(y.value, -w))) == Real.num(y.value, -w); @*/
    }

    /** exp(0) = 1 at exponent -w, without its proof: the contract is word for word that of {@link #unitProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && s.value == BigInteger.pow2(w);
      @ ensures Real.ge(Real.exp(Real.num(0, -w)), s.value, -w) && Real.le(Real.exp(Real.num(0, -w)), s.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void unitFact(BigInteger s, int w) {
    }

    /** Shifting changes the significand, not the number; never called, it proves the contract of {@link #unitFact}. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && s.value == BigInteger.pow2(w);
      @ ensures Real.ge(Real.exp(Real.num(0, -w)), s.value, -w) && Real.le(Real.exp(Real.num(0, -w)), s.value, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void unitProof(BigInteger s, int w) {
        BigInteger one = BigInteger.valueOf(1L);
        ExpSeries.zeroFact(-w);
        Facts.number(one, 0);
        Facts.finer(s, one, -w, w);
    }
}
