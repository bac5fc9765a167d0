package org.certalign.kernel;

import java.math.BigInteger;

/** Wrong twins of the exponentials near a known one: every contract must stay open, but for the honest ones. */
public final class WrongPoints {
    private WrongPoints() {
    }

    /** The lower bound with the upper one of the point. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= t.value && 0 <= b.value && l.value == q.value + c.value && k.value == t.value * b.value;
      @ requires Real.ge(Real.exp(Real.num(c.value, -w)), t.value, -w) && Real.le(Real.exp(Real.num(q.value, -w)), b.value, -w);
      @ ensures Real.ge(Real.exp(Real.num(l.value, -w)), k.value, -w - w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void lowerFromUpper(BigInteger l, BigInteger c, BigInteger q, BigInteger t, BigInteger b, BigInteger k, int w) {
        Facts.number(c, -w);
        Facts.number(q, -w);
        Facts.number(l, -w);
        Facts.sum(c, q, l, -w);
        /*@ assert Real.num(l.value, -w) == Real.add(Real.num(c.value, -w), Real.num(q.value, -w)); @*/
        Facts.expSum(-w);
        Facts.product(t, -w, b, -w, k);
    }

    /** The point on the other side of the number. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= t.value && 0 <= b.value && l.value == q.value - c.value && k.value == t.value * b.value;
      @ requires Real.ge(Real.exp(Real.num(c.value, -w)), t.value, -w) && Real.ge(Real.exp(Real.num(q.value, -w)), b.value, -w);
      @ ensures Real.ge(Real.exp(Real.num(l.value, -w)), k.value, -w - w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void otherSide(BigInteger l, BigInteger c, BigInteger q, BigInteger t, BigInteger b, BigInteger k, int w) {
        Facts.number(c, -w);
        Facts.number(q, -w);
        Facts.number(l, -w);
        Facts.expSum(-w);
        Facts.product(t, -w, b, -w, k);
    }

    /** The upper end without the distance of the ends. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= u.value && 0 <= b.value && h.value == q.value + c.value + d.value && k.value == u.value * b.value;
      @ requires Real.le(Real.exp(Real.num(c.value, -w)), u.value, -w) && Real.le(Real.exp(Real.num(q.value, -w)), b.value, -w);
      @ ensures Real.le(Real.exp(Real.num(h.value, -w)), k.value, -w - w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void upperWithoutDistance(BigInteger h, BigInteger c, BigInteger d, BigInteger q, BigInteger u, BigInteger b, BigInteger k, int w) {
        BigInteger m = c.add(d);
        Facts.number(m, -w);
        Facts.number(q, -w);
        Facts.number(h, -w);
        Facts.sum(m, q, h, -w);
        /*@ assert Real.num(h.value, -w) == Real.add(Real.num(c.value + d.value, -w), Real.num(q.value, -w)); @*/
        Facts.expSum(-w);
        Facts.product(u, -w, b, -w, k);
    }

    /** The order of products where a factor may be negative. */
    /*@ public normal_behavior
      @ requires 0 <= a.value && a.value <= b.value && lo.value <= hi.value && t.value == a.value * lo.value && v.value == b.value * hi.value;
      @ ensures t.value <= v.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void orderedBySign(BigInteger a, BigInteger b, BigInteger lo, BigInteger hi, BigInteger t, BigInteger v) {
        /*@ assert a.value * lo.value <= a.value * hi.value; @*/
    }

    /** A point whose lower end was not looked at. */
    /*@ public normal_behavior
      @ requires 64 <= w && w <= 268435456 && \invariant_for(e);
      @ requires Real.ge(Real.exp(Real.num(q.value, -w)), e.lo.value, e.exp);
      @ ensures 0 <= \result.value;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger pointUnchecked(BigInteger q, Interval e, int w) {
        return Fixed.floor(e.lo(), e.exp(), w);
    }

    /** The same product with its honest bounds. */
    /*@ public normal_behavior
      @ requires 0 <= w && w <= 268435456 && 0 <= t.value && 0 <= b.value && l.value == q.value + c.value && k.value == t.value * b.value;
      @ requires Real.ge(Real.exp(Real.num(c.value, -w)), t.value, -w) && Real.ge(Real.exp(Real.num(q.value, -w)), b.value, -w);
      @ ensures Real.ge(Real.exp(Real.num(l.value, -w)), k.value, -w - w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void honestProduct(BigInteger l, BigInteger c, BigInteger q, BigInteger t, BigInteger b, BigInteger k, int w) {
        ExpNear.lowerProof(l, c, q, t, b, k, w);
    }
}
