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
     * A number y, near s ln(m/s) and rather below it, right to about a third of the bits, for m/s in [1, 2], s = 2^w. The bits are
     * tripled in each turn: from y right to b bits, ln(m/s) = y/s + ln(m/(s exp(y/s))), the second logarithm nearly 2 z.
     */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456;
      @ ensures 0 <= \result.value;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger below(BigInteger m, int w) {
        if (w < 1024) {
            return BigInteger.valueOf(0L);
        }
        int goal = w / 3 + 24;
        int b = 256;
        BigInteger y = start(m.shiftRight(w - b), b);
        /*@ loop_invariant 256 <= b && b <= goal && y != null && 0 <= y.value;
          @ decreases goal - b; @*/
        /*+KEY@ assignable \nothing; @*/
        while (b < goal) {
            int next = 3 * b - 24;
            if (next > goal) {
                next = goal;
            }
            y = turn(m.shiftRight(w - next), y.shiftLeft(next - b), next);
            b = next;
        }
        y = y.subtract(BigInteger.valueOf(2L).shiftLeft(ExpReduced.halvings(b) + 8));
        if (y.signum() < 0) {
            return BigInteger.valueOf(0L);
        }
        BigInteger r = y.shiftLeft(w - b);
        Facts.pow2Step(w - b);
        product(y, r, w - b);
        return r;
    }

    /** A shift keeps the sign. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(k) && 0 <= y.value && r.value == y.value * BigInteger.pow2(k);
      @ ensures 0 <= r.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void product(BigInteger y, BigInteger r, int k) {
    }

    /** The logarithm of f/2^b at b bits, or 0 where f is out of range. */
    /*@ public normal_behavior
      @ requires 2 <= b && b <= 268435456;
      @ ensures 0 <= \result.value;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger start(BigInteger f, int b) {
        BigInteger s = BigInteger.valueOf(1L).shiftLeft(b);
        Facts.pow2Step(b);
        if (f.compareTo(s) < 0 || f.compareTo(s.add(s)) > 0) {
            return BigInteger.valueOf(0L);
        }
        BigInteger y = LnRatio.ratio(f, s, s, 0, b).lo();
        if (y.signum() < 0) {
            return BigInteger.valueOf(0L);
        }
        return y;
    }

    /** One turn at b bits, towards ln(f/2^b). */
    /*@ public normal_behavior
      @ requires 2 <= b && b <= 268435456;
      @ ensures 0 <= \result.value;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger turn(BigInteger f, BigInteger y, int b) {
        if (y.signum() < 0 || y.compareTo(BigInteger.valueOf(1L).shiftLeft(b)) > 0) {
            return BigInteger.valueOf(0L);
        }
        BigInteger e = ExpReduced.reduced(y, b).lo();
        BigInteger u = f.add(e);
        if (u.signum() <= 0) {
            return BigInteger.valueOf(0L);
        }
        BigInteger z = f.subtract(e).shiftLeft(b).divide(u);
        BigInteger r = y.add(z).add(z);
        if (r.signum() < 0) {
            return BigInteger.valueOf(0L);
        }
        return r;
    }
}
