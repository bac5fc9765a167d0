package org.certalign.kernel;

import java.math.BigInteger;

/**
 * A working precision, with the constants that exp and ln need at it. Immutable; making one costs a few short series, so callers keep it.
 *
 * <p>{@code bits} is the number of significant bits to which results are rounded; {@code work}, somewhat larger, the number of bits after
 * the binary point inside the series of exp and ln.
 */
public final class Precision {
    /*@ spec_public @*/ private final int bits;
    /*@ spec_public @*/ private final int work;
    /*@ spec_public @*/ private final Interval ln2;
    /*@ spec_public nullable @*/ private final LogTable table;
    /*@ public invariant 2 <= bits && bits <= 134217728; @*/
    /*@ public invariant 64 <= work && work <= 268435456; @*/
    /*@ public invariant \invariant_for(ln2) && ln2.exp == -work; @*/
    /*@ public invariant 0 < ln2.lo.value && ln2.hi.value <= BigInteger.pow2(work); @*/
    /*@ public invariant Real.ge(Real.ln(Real.num(2, 0)), ln2.lo.value, -work) && Real.le(Real.ln(Real.num(2, 0)), ln2.hi.value, -work); @*/
    /*@ public invariant table != null ==> \invariant_for(table) && table.work == work; @*/

    /*@ private normal_behavior
      @ requires 2 <= b && b <= 134217728 && 64 <= w && w <= 268435456;
      @ requires \invariant_for(l) && l.exp == -w && 0 < l.lo.value && l.hi.value <= BigInteger.pow2(w);
      @ requires Real.ge(Real.ln(Real.num(2, 0)), l.lo.value, -w) && Real.le(Real.ln(Real.num(2, 0)), l.hi.value, -w);
      @ requires t != null ==> \invariant_for(t) && t.work == w;
      @ ensures this.bits == b && this.work == w && this.ln2 == l && this.table == t;
      @*/
    /*@ pure @*/
    private Precision(int b, int w, Interval l, /*@ nullable @*/ LogTable t) {
        this.bits = b;
        this.work = w;
        this.ln2 = l;
        this.table = t;
    }

    /** The precision of the given number of bits, from 2 to 2^27. */
    /*@ public behavior
      @ requires true;
      @ ensures \invariant_for(\result) && \result.bits == bits;
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Precision of(int bits) {
        if (bits < 2 || bits > 134217728) {
            throw new ArithmeticException("precision out of range");
        }
        return at(bits, bits + 2 * ExpReduced.halvings(bits) + 46);
    }

    /** The precision of the given number of bits, with w bits after the binary point inside series. */
    /*@ public behavior
      @ requires 2 <= bits && bits <= 134217728 && 64 <= w && w <= 268435456;
      @ ensures \invariant_for(\result) && \result.bits == bits;
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Precision at(int bits, int w) {
        Interval l = LnSignificand.two(w);
        if (!isProper(l.lo(), l.hi(), w)) {
            throw new ArithmeticException("internal precision exhausted");
        }
        if (w > 2048) {
            return new Precision(bits, w, l, null);
        }
        return withTable(bits, w, l);
    }

    /** Whether lo/s and hi/s are between 0 and 1, s = 2^w. */
    /*@ public normal_behavior
      @ requires 0 <= w;
      @ ensures \result ==> 0 < lo.value && hi.value <= BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static boolean isProper(BigInteger lo, BigInteger hi, int w) {
        return lo.signum() > 0 && hi.compareTo(BigInteger.valueOf(1L).shiftLeft(w)) <= 0;
    }

    /** The same with a table. */
    /*@ public normal_behavior
      @ requires 2 <= bits && bits <= 134217728 && 64 <= w && w <= 268435456;
      @ requires \invariant_for(l) && l.exp == -w && 0 < l.lo.value && l.hi.value <= BigInteger.pow2(w);
      @ requires Real.ge(Real.ln(Real.num(2, 0)), l.lo.value, -w) && Real.le(Real.ln(Real.num(2, 0)), l.hi.value, -w);
      @ ensures \invariant_for(\result) && \result.bits == bits;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Precision withTable(int bits, int w, Interval l) {
        LogTable t = LogTable.of(w);
        return new Precision(bits, w, l, t);
    }

    /** The number of significant bits to which results are rounded. */
    /*@ public normal_behavior
      @ ensures \result == bits;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public int bits() {
        return bits;
    }

    /** The number of bits after the binary point inside series. */
    /*@ public normal_behavior
      @ ensures \result == work;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public int work() {
        return work;
    }

    /** Encloses ln 2; its exponent is -work. */
    /*@ public normal_behavior
      @ ensures \result == ln2;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public Interval ln2() {
        return ln2;
    }

    /** The table of logarithms, or null where the precision is too high for one. */
    /*@ public normal_behavior
      @ ensures \result == table;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure nullable @*/
    public LogTable table() {
        return table;
    }
}
