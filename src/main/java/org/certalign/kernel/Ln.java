package org.certalign.kernel;

import java.math.BigInteger;

/** The natural logarithm of enclosures. */
public final class Ln {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Ln() {
    }

    /** Encloses ln(x) for all x in a, which has only positive elements. */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval ln(Interval a, Precision p) {
        if (a.lo().signum() <= 0) {
            throw new ArithmeticException("ln of an enclosure that is not positive");
        }
        if (a.hi().subtract(a.lo()).bitLength() < a.lo().bitLength()) {
            return narrow(a.lo(), a.hi(), a.exp(), p);
        }
        Interval low = narrow(a.lo(), a.lo(), a.exp(), p);
        Interval high = narrow(a.hi(), a.hi(), a.exp(), p);
        return Order.hull(low, high);
    }

    /**
     * Encloses ln(x) for all x from l 2^e to h 2^e, 0 &lt; l &lt;= h &lt; 2l: x = 2^k f with f from m/s to (m+d)/s, s = 2^work and m/s in [1, 2),
     * and ln(x) = k ln 2 + ln(f), ln(f) at most ln(m/s) + d/s.
     */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval narrow(BigInteger l, BigInteger h, int e, Precision p) {
        int w = p.work();
        int b = l.bitLength() - 1;
        int k = Arith.exponent(e, b);
        BigInteger m = Fixed.floor(l, -b, w);
        BigInteger d = Fixed.ceil(h, -b, w).subtract(m);
        Interval f = mantissa(m, p);
        BigInteger kk = BigInteger.valueOf((long) k);
        BigInteger under = p.ln2().lo();
        BigInteger over = p.ln2().hi();
        if (k < 0) {
            under = p.ln2().hi();
            over = p.ln2().lo();
        }
        BigInteger low = kk.multiply(under).add(f.lo());
        BigInteger high = kk.multiply(over).add(f.hi()).add(d);
        return Rounding.outward(low, high, -w, p.bits());
    }

    /** Encloses ln(m/s) for m/s in [1, 2), s = 2^work, as an interval of exponent -work. */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval mantissa(BigInteger m, Precision p) {
        if (p.table() == null) {
            return byExponential(m, p.work());
        }
        return byTable(m, p.work(), p.table());
    }

    /** Encloses ln(m/s), s = 2^w: with i the first five bits of m after the leading one, ln(m/s) = ln((32+i)/32) + ln(32 m/((32+i) s)). */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval byTable(BigInteger m, int w, LogTable table) {
        BigInteger q = Arith.floorShift(m, w - 5);
        BigInteger x = m.shiftLeft(5);
        BigInteger y = q.shiftLeft(w);
        Interval r = ratio(x, x, y, w);
        Interval c = table.at(q.intValue() - 32);
        return new Interval(c.lo().add(r.lo()), c.hi().add(r.hi()), -w);
    }

    /** Encloses ln(x/y) for all x from a to b, y positive and at most a, and x + y at least 2 (x - y), at w bits after the binary point. */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval ratio(BigInteger a, BigInteger b, BigInteger y, int w) {
        BigInteger zl = a.subtract(y).shiftLeft(w).divide(a.add(y));
        BigInteger zh = Arith.ceilDiv(b.subtract(y).shiftLeft(w), b.add(y));
        return atanh(zl, zh, w);
    }

    /** Encloses 2 z A_1(z^2) = ln((1+z)/(1-z)) for z from zl/s to zh/s, s = 2^w, zh at most s/2, as an interval of exponent -w. */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval atanh(BigInteger zl, BigInteger zh, int w) {
        BigInteger vl = Arith.floorShift(zl.multiply(zl), w);
        BigInteger vh = Arith.ceilShift(zh.multiply(zh), w);
        Interval a = series(vl, vh, w);
        BigInteger l = Arith.floorShift(zl.add(zl).multiply(a.lo()), w);
        BigInteger h = Arith.ceilShift(zh.add(zh).multiply(a.hi()), w);
        return new Interval(l, h, -w);
    }

    /**
     * Encloses A_1(v) for v from vl/s to vh/s, s = 2^w, vh at most s/4, as an interval of exponent -w.
     *
     * <p>t/s &lt;= A_m(v) &lt;= (t+c)/s is kept from m = 2n+1 down to 1 by A_m(v) = 1/m + v A_(m+2)(v). Error: v is less than 2^-b, so the slack
     * c shrinks by 2^b in a turn, to which come the two roundings and, since t is at most 2s, twice the uncertainty of v.
     */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval series(BigInteger vl, BigInteger vh, int w) {
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger two = BigInteger.valueOf(2L);
        int b = w - vh.bitLength();
        BigInteger s = one.shiftLeft(w);
        BigInteger wide = vh.subtract(vl);
        BigInteger more = wide.add(wide).add(BigInteger.valueOf(3L));
        BigInteger k = BigInteger.valueOf((long) (w / b + 1));
        BigInteger m = two.multiply(k).add(one);
        BigInteger t = BigInteger.valueOf(0L);
        BigInteger c = s.add(s);
        while (k.signum() > 0) {
            k = k.subtract(one);
            m = m.subtract(two);
            t = s.divide(m).add(Arith.floorShift(vl.multiply(t), w));
            c = Arith.floorShift(c, b).add(more);
        }
        return new Interval(t, t.add(c), -w);
    }

    /**
     * Encloses ln(m/s) for m/s in [1, 2], s = 2^w, from an approximation y/s below it, of which nothing is claimed: ln(m/s) = y/s + ln(m/(s exp(y/s))),
     * where the second logarithm is small. An approximation that is not below is replaced by 0.
     */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval byExponential(BigInteger m, int w) {
        BigInteger s = BigInteger.valueOf(1L).shiftLeft(w);
        BigInteger y = LnGuess.below(m, w);
        Interval e = Exp.reduced(y, w);
        if (e.hi().compareTo(m) > 0) {
            y = BigInteger.valueOf(0L);
            e = new Interval(s, s, -w);
        }
        BigInteger zl = m.subtract(e.hi()).shiftLeft(w).divide(m.add(e.hi()));
        BigInteger zh = Arith.ceilDiv(m.subtract(e.lo()).shiftLeft(w), m.add(e.lo()));
        Interval r = atanh(zl, zh, w);
        return new Interval(y.add(r.lo()), y.add(r.hi()), -w);
    }
}
