package org.certalign.kernel;

import java.math.BigInteger;

/**
 * A working precision, with the constants that exp and ln need at it. Immutable; making one costs two short series, so callers keep it.
 *
 * <p>{@code bits} is the number of significant bits to which results are rounded; {@code work}, somewhat larger, the number of bits after
 * the binary point inside the series of exp and ln.
 */
public final class Precision {
    /*@ spec_public @*/ private final int bits;
    /*@ spec_public @*/ private final int work;
    /*@ spec_public @*/ private final Interval ln2;
    /*@ spec_public nullable @*/ private final LogTable table;

    private Precision(int b, int w, Interval l, LogTable t) {
        this.bits = b;
        this.work = w;
        this.ln2 = l;
        this.table = t;
    }

    /** The precision of the given number of bits, from 2 to 2^27. */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Precision of(int bits) {
        if (bits < 2 || bits > 134217728) {
            throw new ArithmeticException("precision out of range");
        }
        int w = bits + Exp.halvings(bits) + 64;
        if (w <= 2048) {
            return new Precision(bits, w, LogTable.near(BigInteger.valueOf(3L), w), LogTable.full(w));
        }
        BigInteger two = BigInteger.valueOf(2L).shiftLeft(w);
        return new Precision(bits, w, Ln.byExponential(two, w), null);
    }

    /** The number of significant bits to which results are rounded. */
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public int bits() {
        return bits;
    }

    /** The number of bits after the binary point inside series. */
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public int work() {
        return work;
    }

    /** Encloses ln 2; its exponent is -work. */
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public Interval ln2() {
        return ln2;
    }

    /** The table of logarithms, or null where the precision is too high for one. */
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public LogTable table() {
        return table;
    }
}
