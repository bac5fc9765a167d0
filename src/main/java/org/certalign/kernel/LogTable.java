package org.certalign.kernel;

import java.math.BigInteger;

/**
 * A table of ln((32 + index)/32): this entry and those below it, as a list from the highest index down to 0. A list, not an array, so
 * that it is immutable and its meaning is one invariant of one object.
 */
public final class LogTable {
    /*@ spec_public @*/ private final int index;
    /*@ spec_public @*/ private final int work;
    /*@ spec_public @*/ private final Interval value;
    /*@ spec_public nullable @*/ private final LogTable below;
    /*@ public invariant 0 <= index && index <= 31 && 64 <= work && work <= 268435456; @*/
    /*@ public invariant \invariant_for(value) && value.exp == -work; @*/
    /*@ public invariant Real.ge(Real.ln(Real.num(32 + index, -5)), value.lo.value, -work); @*/
    /*@ public invariant Real.le(Real.ln(Real.num(32 + index, -5)), value.hi.value, -work); @*/
    /*@ public invariant 0 < index ==> below != null && \invariant_for(below) && below.index == index - 1 && below.work == work; @*/

    /*@ private normal_behavior
      @ requires 0 <= i && i <= 31 && 64 <= w && w <= 268435456;
      @ requires \invariant_for(v) && v.exp == -w;
      @ requires Real.ge(Real.ln(Real.num(32 + i, -5)), v.lo.value, -w) && Real.le(Real.ln(Real.num(32 + i, -5)), v.hi.value, -w);
      @ requires 0 < i ==> b != null && \invariant_for(b) && b.index == i - 1 && b.work == w;
      @ ensures this.index == i && this.work == w && this.value == v && this.below == b;
      @*/
    /*@ pure @*/
    private LogTable(int i, int w, Interval v, /*@ nullable @*/ LogTable b) {
        this.index = i;
        this.work = w;
        this.value = v;
        this.below = b;
    }

    /** The table up to index 31, at w bits after the binary point. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456;
      @ ensures \invariant_for(\result) && \result.index == 31 && \result.work == w;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static LogTable full(int w) {
        LogTable t = first(w);
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= 31 && t != null && \invariant_for(t) && t.index == i && t.work == w;
          @ decreases 31 - i; @*/
        /*+KEY@ assignable \nothing; @*/
        while (i < 31) {
            t = next(t, i, w);
            i = i + 1;
        }
        return t;
    }

    /** The entry of index 0, ln 1. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456;
      @ ensures \invariant_for(\result) && \result.index == 0 && \result.work == w;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static LogTable first(int w) {
        BigInteger zero = BigInteger.valueOf(0L);
        oneFact(w);
        return new LogTable(0, w, new Interval(zero, zero, -w), null);
    }

    /** ln(32/32) = 0, without its proof: the contract is word for word that of {@link #oneProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456;
      @ ensures Real.ge(Real.ln(Real.num(32, -5)), 0, -w) && Real.le(Real.ln(Real.num(32, -5)), 0, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void oneFact(int w) {
    }

    /** 1 = exp(0), and ln is its inverse; never called, it proves the contract of {@link #oneFact}. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456;
      @ ensures Real.ge(Real.ln(Real.num(32, -5)), 0, -w) && Real.le(Real.ln(Real.num(32, -5)), 0, -w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void oneProof(int w) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger many = BigInteger.valueOf(32L);
        Facts.pow2Zero();
        Facts.pow2Step(0);
        Facts.pow2Step(1);
        Facts.pow2Step(2);
        Facts.pow2Step(3);
        Facts.pow2Step(4);
        Facts.number(one, 0);
        Facts.number(many, -5);
        Facts.finer(many, one, -5, 5);
        Exp.zeroFact(0);
        Facts.lnInverse(one, 0);
        Facts.number(zero, 0);
        Facts.finer(zero, zero, -w, w);
    }

    /** The table with one more entry: ln((33 + i)/32) = ln((32 + i)/32) + ln((33 + i)/(32 + i)). */
    /*@ public normal_behavior
      @ requires 0 <= i && i < 31 && \invariant_for(t) && t.index == i && t.work == w;
      @ ensures \invariant_for(\result) && \result.index == i + 1 && \result.work == w;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static LogTable next(LogTable t, int i, int w) {
        BigInteger x = BigInteger.valueOf((long) (33 + i));
        BigInteger y = BigInteger.valueOf((long) (32 + i));
        Interval v = t.value;
        Interval step = Ln.ratio(x, y, y, -5, w);
        BigInteger l = step.lo().add(v.lo());
        BigInteger h = step.hi().add(v.hi());
        Facts.number(y, -5);
        Facts.difference();
        Facts.sum(step.lo(), v.lo(), l, -w);
        Facts.sum(step.hi(), v.hi(), h, -w);
        return new LogTable(i + 1, w, new Interval(l, h, -w), t);
    }

    /** Encloses ln((32 + i)/32), for an index of the table. */
    /*@ public normal_behavior
      @ requires 0 <= i && i <= index;
      @ ensures \invariant_for(\result) && \result.exp == -work;
      @ ensures Real.ge(Real.ln(Real.num(32 + i, -5)), \result.lo.value, -work);
      @ ensures Real.le(Real.ln(Real.num(32 + i, -5)), \result.hi.value, -work);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public Interval at(int i) {
        LogTable t = this;
        /*@ loop_invariant t != null && \invariant_for(t) && i <= t.index && t.work == work;
          @ decreases t.index; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (t.index != i) {
            t = t.below;
        }
        return t.value;
    }
}
