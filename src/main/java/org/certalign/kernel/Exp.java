package org.certalign.kernel;

import java.math.BigInteger;

/** The exponential of enclosures. */
public final class Exp {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Exp() {
    }

    /** Encloses exp(x) for all x in a. */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval exp(Interval a, Precision p) {
        if (a.lo().signum() == 0 && a.hi().signum() == 0) {
            return Interval.ofLong(1L);
        }
        if (isHuge(a.lo(), a.exp()) || isHuge(a.hi(), a.exp())) {
            throw new ArithmeticException("exponential out of range");
        }
        int w = p.work();
        BigInteger l = Fixed.floor(a.lo(), a.exp(), w);
        BigInteger h = Fixed.ceil(a.hi(), a.exp(), w);
        BigInteger d = h.subtract(l);
        if (d.bitLength() <= w - 2) {
            return narrow(l, d, p);
        }
        Interval low = narrow(l, BigInteger.valueOf(0L), p);
        Interval high = narrow(h, BigInteger.valueOf(0L), p);
        return Order.hull(low, high);
    }

    /** Whether |m 2^e| may be 2^28 or more. */
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static boolean isHuge(BigInteger m, int e) {
        return m.bitLength() > 28 - e;
    }

    /**
     * Encloses exp(x) for all x from l/s to (l+d)/s, s = 2^work, d at most s/2.
     *
     * <p>With the integer k nearest below x / ln 2, x - k ln 2 lies between c/s and (c+g)/s, where c is in [0, s] and g is d and the
     * uncertainty of k ln 2. Then exp(x) = 2^k exp(c/s) exp(y) with y at most g/s, and exp(y) = 1 + y E_1(y) at most 1 + 2 g/s.
     */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval narrow(BigInteger l, BigInteger d, Precision p) {
        int w = p.work();
        BigInteger under = p.ln2().hi();
        BigInteger over = p.ln2().lo();
        if (l.signum() < 0) {
            under = p.ln2().lo();
            over = p.ln2().hi();
        }
        BigInteger k = Arith.floorDiv(l, under);
        BigInteger c = l.subtract(k.multiply(under));
        BigInteger g = d.add(k.multiply(under.subtract(over)));
        Interval e = reduced(c, w);
        BigInteger t = e.lo();
        BigInteger u = e.hi();
        if (g.signum() > 0) {
            BigInteger more = Arith.ceilShift(u.multiply(g.add(g)), w);
            u = u.add(more);
        }
        return Rounding.outward(t, u, Arith.exponent(k.intValue(), -w), p.bits());
    }

    /** How often the argument is halved before the series: about three quarters of the square root of the bits, the cheapest balance. */
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int halvings(int bits) {
        int r = 1;
        while (r < 8192 && (r + 1) * (r + 1) <= bits) {
            r = r + 1;
        }
        return r - r / 4 + 1;
    }

    /** How many terms make the tail of the series of exp(y), y at most 2^-j, less than 2^-w. */
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int terms(int w, int j) {
        int n = 1;
        int have = j;
        int log = 0;
        int next = 2;
        while (have < w) {
            n = n + 1;
            if (n == next) {
                log = log + 1;
                next = next + next;
            }
            have = have + j + log;
        }
        return n;
    }

    /**
     * Encloses exp(c/s) for c from 0 to s = 2^w, as an interval of exponent -w: the series at c/(s 2^j), then j squarings.
     */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval reduced(BigInteger c, int w) {
        int j = halvings(w);
        Interval e = series(c, w, j, terms(w, j));
        BigInteger t = e.lo();
        BigInteger g = e.hi().subtract(e.lo());
        BigInteger two = BigInteger.valueOf(2L);
        int i = j;
        while (i > 0) {
            g = Arith.floorShift(t.add(t).add(g).multiply(g), w).add(two);
            t = Arith.floorShift(t.multiply(t), w);
            i = i - 1;
        }
        return new Interval(t, t.add(g), -w);
    }

    /**
     * Encloses exp(y), y = c/(s 2^j) with c from 0 to s = 2^w, by n terms, as an interval of exponent -w.
     *
     * <p>t/s &lt;= E_k(y) &lt;= (t+g)/s is kept from k = n down to 0 by E_(k-1)(y) = 1 + y E_k(y)/k. Error: the two roundings of a turn cost
     * less than one unit together, and the slack g is multiplied by y/k, at most 2^-j/k.
     */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval series(BigInteger c, int w, int j, int n) {
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger two = BigInteger.valueOf(2L);
        BigInteger s = one.shiftLeft(w);
        BigInteger k = BigInteger.valueOf((long) n);
        BigInteger t = s;
        BigInteger g = s;
        while (k.signum() > 0) {
            t = s.add(Arith.floorShift(t.multiply(c), w + j).divide(k));
            g = Arith.floorShift(g, j).divide(k).add(two);
            k = k.subtract(one);
        }
        return new Interval(t, t.add(g), -w);
    }
}
