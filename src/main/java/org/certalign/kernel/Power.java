package org.certalign.kernel;

import java.math.BigInteger;

/** Integer powers, of integers and of enclosures, by repeated squaring. */
public final class Power {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Power() {
    }

    /** b^n. */
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger ipow(BigInteger b, int n) {
        BigInteger acc = BigInteger.valueOf(1L);
        BigInteger base = b;
        int m = n;
        while (m > 0) {
            int half = m / 2;
            if (m != 2 * half) {
                acc = acc.multiply(base);
            }
            if (half > 0) {
                base = base.multiply(base);
            }
            m = half;
        }
        return acc;
    }

    /** Encloses x^n for all x in a; x^0 = 1. */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval pow(Interval a, int n, Precision p) {
        if (a.lo().signum() >= 0) {
            return powNonnegative(a, n, p);
        }
        if (n % 2 == 0) {
            return powNonnegative(Order.abs(a), n, p);
        }
        if (a.hi().signum() <= 0) {
            return Sum.neg(powNonnegative(Sum.neg(a), n, p));
        }
        return powMixed(a, n, p);
    }

    /** Encloses x^n for odd n and an enclosure with 0 inside: x^n is increasing. */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval powMixed(Interval a, int n, Precision p) {
        BigInteger zero = BigInteger.valueOf(0L);
        Interval up = powNonnegative(new Interval(zero, a.hi(), a.exp()), n, p);
        Interval down = powNonnegative(new Interval(zero, a.lo().negate(), a.exp()), n, p);
        return Order.hull(up, Sum.neg(down));
    }

    /** Encloses x^n for all x in a, which has no negative element. */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval powNonnegative(Interval a, int n, Precision p) {
        Interval acc = Interval.ofLong(1L);
        Interval base = a;
        int m = n;
        while (m > 0) {
            int half = m / 2;
            if (m != 2 * half) {
                acc = Product.mulNonnegative(acc, base, p);
            }
            if (half > 0) {
                base = Product.mulNonnegative(base, base, p);
            }
            m = half;
        }
        return acc;
    }
}
