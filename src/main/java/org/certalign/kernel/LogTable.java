package org.certalign.kernel;

import java.math.BigInteger;

/**
 * A table of ln((32 + index)/32): this entry and those below it, as a list from the highest index down to 0. A list, not an array, so
 * that it is immutable and its meaning is one invariant of one object.
 */
public final class LogTable {
    /*@ spec_public @*/ private final int index;
    /*@ spec_public @*/ private final Interval value;
    /*@ spec_public nullable @*/ private final LogTable below;

    private LogTable(int i, Interval v, LogTable b) {
        this.index = i;
        this.value = v;
        this.below = b;
    }

    /** The table up to index 31, at w bits after the binary point. */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static LogTable full(int w) {
        BigInteger zero = BigInteger.valueOf(0L);
        LogTable t = new LogTable(0, new Interval(zero, zero, -w), null);
        int i = 0;
        while (i < 31) {
            Interval step = near(BigInteger.valueOf((long) (65 + 2 * i)), w);
            BigInteger l = t.value.lo().add(step.lo());
            BigInteger h = t.value.hi().add(step.hi());
            i = i + 1;
            t = new LogTable(i, new Interval(l, h, -w), t);
        }
        return t;
    }

    /** Encloses ln((32 + i)/32), for an index of the table. */
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public Interval at(int i) {
        LogTable t = this;
        while (t.index != i) {
            t = t.below;
        }
        return t.value;
    }

    /**
     * Encloses ln((q+1)/(q-1)) = (2/q) A_1(1/q^2) at w bits after the binary point, for q at least 3.
     *
     * <p>Error: t/s &lt;= A_m(1/q^2) &lt;= (t+c)/s is kept, s = 2^w. One turn adds less than one unit for each of the two quotients rounded
     * down, and one for the slack: c becomes at most c/q^2 + 3.
     */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval near(BigInteger q, int w) {
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger two = BigInteger.valueOf(2L);
        BigInteger three = BigInteger.valueOf(3L);
        BigInteger s = one.shiftLeft(w);
        BigInteger square = q.multiply(q);
        BigInteger k = BigInteger.valueOf((long) (w / (square.bitLength() - 1) + 1));
        BigInteger m = two.multiply(k).add(one);
        BigInteger t = BigInteger.valueOf(0L);
        BigInteger c = s.add(s);
        while (k.signum() > 0) {
            m = m.subtract(two);
            k = k.subtract(one);
            t = s.divide(m).add(t.divide(square));
            c = c.divide(square).add(three);
        }
        BigInteger l = t.add(t).divide(q);
        BigInteger u = t.add(c);
        BigInteger h = Arith.ceilDiv(u.add(u), q);
        return new Interval(l, h, -w);
    }
}
