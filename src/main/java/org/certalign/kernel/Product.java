package org.certalign.kernel;

import java.math.BigInteger;

/** Products of enclosures, for all signs. */
public final class Product {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Product() {
    }

    /** Encloses x y for all x in a and y in b. */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval mul(Interval a, Interval b, Precision p) {
        if (a.lo().signum() >= 0) {
            return mulNonnegative(a, b, p);
        }
        if (a.hi().signum() <= 0) {
            return Sum.neg(mulNonnegative(Sum.neg(a), b, p));
        }
        if (b.lo().signum() >= 0) {
            return mulNonnegative(b, a, p);
        }
        if (b.hi().signum() <= 0) {
            return Sum.neg(mulNonnegative(Sum.neg(b), a, p));
        }
        return mulMixed(a, b, p);
    }

    /** Encloses x y for all x in a, which has no negative element, and y in b. */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval mulNonnegative(Interval a, Interval b, Precision p) {
        int e = Arith.exponent(a.exp(), b.exp());
        BigInteger under = a.lo();
        if (b.lo().signum() < 0) {
            under = a.hi();
        }
        BigInteger over = a.hi();
        if (b.hi().signum() < 0) {
            over = a.lo();
        }
        BigInteger l = under.multiply(b.lo());
        BigInteger h = over.multiply(b.hi());
        return Rounding.outward(l, h, e, p.bits());
    }

    /** Encloses x y where both enclosures have 0 inside. */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval mulMixed(Interval a, Interval b, Precision p) {
        int e = Arith.exponent(a.exp(), b.exp());
        BigInteger l = a.lo().multiply(b.hi()).min(a.hi().multiply(b.lo()));
        BigInteger h = a.lo().multiply(b.lo()).max(a.hi().multiply(b.hi()));
        return Rounding.outward(l, h, e, p.bits());
    }

    /** Encloses x^2 for all x in a. */
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval sqr(Interval a, Precision p) {
        Interval m = Order.abs(a);
        return mulNonnegative(m, m, p);
    }
}
