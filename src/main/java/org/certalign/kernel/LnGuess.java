package org.certalign.kernel;

import java.math.BigInteger;

/** Approximations of logarithms of which nothing is claimed: {@link Ln} proves what it makes of them. */
public final class LnGuess {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private LnGuess() {
    }

    /**
     * A number y from 0 to s = 2^w, near ln(m/s) and rather below it, right to about a third of the bits, for m/s in [1, 2). The bits are
     * tripled in each turn: from y right to b bits, ln(m/s) = y/s + ln(m/(s exp(y/s))), the second logarithm nearly 2 z.
     */
    /*@ public normal_behavior
      @ requires 1024 <= w;
      @ ensures 0 <= \result.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger below(BigInteger m, int w) {
        BigInteger two = BigInteger.valueOf(2L);
        int goal = w / 3 + 24;
        int b = 256;
        BigInteger y = Ln.ratio(m.shiftRight(w - b), m.shiftRight(w - b), BigInteger.valueOf(1L).shiftLeft(b), b).lo();
        while (b < goal) {
            int next = 3 * b - 24;
            if (next > goal) {
                next = goal;
            }
            y = y.shiftLeft(next - b);
            BigInteger f = m.shiftRight(w - next);
            BigInteger e = Exp.reduced(y, next).lo();
            BigInteger z = f.subtract(e).shiftLeft(next).divide(f.add(e));
            y = y.add(z).add(z);
            b = next;
        }
        y = y.subtract(two.shiftLeft(Exp.halvings(b) + 8));
        if (y.signum() < 0) {
            return BigInteger.valueOf(0L);
        }
        return y.shiftLeft(w - b);
    }
}
