package org.certalign.kernel;

import java.math.BigInteger;

/** Products, quotients, powers, roots and extrema gone wrong: every contract must stay open, but for the honest ones. */
public final class WrongArithmetic {
    private WrongArithmetic() {
    }

    /** A lower bound of a product from the upper end of one factor. */
    /*@ public normal_behavior
      @ requires 0 <= al.value && al.value <= ah.value && 0 <= bl.value;
      @ ensures (\forall \bigint x, y; Real.ge(x, al.value, e) && Real.ge(y, bl.value, f) ==> Real.ge(Real.mul(x, y), \result.value, e + f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger productOfUpper(BigInteger al, BigInteger ah, int e, BigInteger bl, int f) {
        BigInteger t = ah.multiply(bl);
        Facts.product(ah, e, bl, f, t);
        return t;
    }

    /** A product whose exponents are subtracted. */
    /*@ public normal_behavior
      @ requires 0 <= al.value && 0 <= bl.value;
      @ ensures (\forall \bigint x, y; Real.ge(x, al.value, e) && Real.ge(y, bl.value, f) ==> Real.ge(Real.mul(x, y), \result.value, e - f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger productExponent(BigInteger al, int e, BigInteger bl, int f) {
        BigInteger t = al.multiply(bl);
        Facts.product(al, e, bl, f, t);
        return t;
    }

    /** The honest lower bound of a product. */
    /*@ public normal_behavior
      @ requires 0 <= al.value && 0 <= bl.value;
      @ ensures (\forall \bigint x, y; Real.ge(x, al.value, e) && Real.ge(y, bl.value, f) ==> Real.ge(Real.mul(x, y), \result.value, e + f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger honestProduct(BigInteger al, int e, BigInteger bl, int f) {
        BigInteger t = al.multiply(bl);
        Facts.product(al, e, bl, f, t);
        return t;
    }

    /** Two corners of four: the part of x below 0 is forgotten. */
    /*@ public normal_behavior
      @ requires al.value < 0 && 0 < ah.value && bl.value <= bh.value && -1073741823 <= e && e <= 1073741823 && -1073741823 <= f && f <= 1073741823;
      @ ensures (\forall \bigint x, y; Real.ge(x, al.value, e) && Real.le(x, ah.value, e) && Real.ge(y, bl.value, f) && Real.le(y, bh.value, f)
      @     ==> Real.ge(Real.mul(x, y), \result.value, e + f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger twoCorners(BigInteger al, BigInteger ah, int e, BigInteger bl, BigInteger bh, int f) {
        BigInteger zero = BigInteger.valueOf(0L);
        Facts.total(zero, e);
        return Product.lowerNonnegative(zero, ah, e, bl, f);
    }

    /** The greater of the two parts as a lower bound. */
    /*@ public normal_behavior
      @ requires al.value < 0 && 0 < ah.value && bl.value <= bh.value && -1073741823 <= e && e <= 1073741823 && -1073741823 <= f && f <= 1073741823;
      @ ensures (\forall \bigint x, y; Real.ge(x, al.value, e) && Real.le(x, ah.value, e) && Real.ge(y, bl.value, f) && Real.le(y, bh.value, f)
      @     ==> Real.ge(Real.mul(x, y), \result.value, e + f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger greaterCorner(BigInteger al, BigInteger ah, int e, BigInteger bl, BigInteger bh, int f) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger s = Product.lowerNonpositive(al, zero, e, bh, f);
        BigInteger t = Product.lowerNonnegative(zero, ah, e, bl, f);
        BigInteger l = s.max(t);
        Order.notAbove(s, l, e + f);
        Order.notAbove(t, l, e + f);
        Facts.total(zero, e);
        return l;
    }

    /** The square of the lower end as a lower bound where 0 is inside. */
    /*@ public normal_behavior
      @ requires al.value <= ah.value && -1073741823 <= e && e <= 1073741823;
      @ ensures (\forall \bigint x; Real.ge(x, al.value, e) && Real.le(x, ah.value, e) ==> Real.ge(Real.mul(x, x), \result.value, e + e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger squareOfLower(BigInteger al, BigInteger ah, int e) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger t = al.multiply(al);
        Facts.signs();
        Facts.negation(zero, zero, e);
        Facts.product(zero, e, zero, e, zero);
        Facts.total(zero, e);
        return t;
    }

    /** A quotient rounded up as a lower bound. */
    /*@ public normal_behavior
      @ requires 0 <= c.value && 0 < b.value;
      @ ensures (\forall \bigint x, y; Real.ge(x, c.value, e) && Real.ge(y, b.value, f) && Real.le(y, b.value, f) ==> Real.ge(Real.div(x, y), \result.value, e - f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger quotientUp(BigInteger c, int e, BigInteger b, int f) {
        BigInteger m = Arith.ceilDiv(c, b);
        Quotient.ceilSign(c, b, m);
        Facts.quotientLower(c, e, b, b, f, m);
        return m;
    }

    /** A quotient whose exponents are added. */
    /*@ public normal_behavior
      @ requires 0 <= c.value && 0 < b.value;
      @ ensures (\forall \bigint x, y; Real.ge(x, c.value, e) && Real.ge(y, b.value, f) && Real.le(y, b.value, f) ==> Real.ge(Real.div(x, y), \result.value, e + f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger quotientExponent(BigInteger c, int e, BigInteger b, int f) {
        BigInteger m = Arith.floorDiv(c, b);
        Quotient.floorSign(c, b, m);
        Facts.quotientLower(c, e, b, b, f, m);
        return m;
    }

    /** The lower bound of a quotient from the lower end of the divisor. */
    /*@ public normal_behavior
      @ requires 0 <= c.value && 0 < bl.value && bl.value <= bh.value;
      @ ensures (\forall \bigint x, y; Real.ge(x, c.value, e) && Real.ge(y, bl.value, f) && Real.le(y, bh.value, f) ==> Real.ge(Real.div(x, y), \result.value, e - f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger quotientEnd(BigInteger c, int e, BigInteger bl, BigInteger bh, int f) {
        BigInteger m = Arith.floorDiv(c, bl);
        Quotient.floorSign(c, bl, m);
        Facts.quotientLower(c, e, bl, bl, f, m);
        return m;
    }

    /** The honest lower bound of a quotient. */
    /*@ public normal_behavior
      @ requires 0 <= c.value && 0 < bl.value && bl.value <= bh.value;
      @ ensures (\forall \bigint x, y; Real.ge(x, c.value, e) && Real.ge(y, bl.value, f) && Real.le(y, bh.value, f) ==> Real.ge(Real.div(x, y), \result.value, e - f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger honestQuotient(BigInteger c, int e, BigInteger bl, BigInteger bh, int f) {
        BigInteger m = Arith.floorDiv(c, bh);
        Quotient.floorSign(c, bh, m);
        Facts.quotientLower(c, e, bl, bh, f, m);
        return m;
    }

    /** A power without the odd factor. */
    /*@ public normal_behavior
      @ requires 0 <= n;
      @ ensures \result.value == Real.ipow(b.value, n);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger powerWithoutFactor(BigInteger b, int n) {
        int half = n / 2;
        BigInteger root = Power.ipow(b, half);
        Power.ipowAddFact(b, half, half);
        return root.multiply(root);
    }

    /** The honest power of an even exponent. */
    /*@ public normal_behavior
      @ requires 0 <= n && n <= 1073741823;
      @ ensures \result.value == Real.ipow(b.value, n + n);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger honestPower(BigInteger b, int n) {
        BigInteger root = Power.ipow(b, n);
        Power.ipowAddFact(b, n, n);
        return root.multiply(root);
    }

    /** The sign of an even power taken for that of an odd one. */
    /*@ public normal_behavior
      @ requires 0 <= n && n % 2 == 0;
      @ ensures (\forall \bigint x; Real.pow(Real.neg(x), n) == Real.neg(Real.pow(x, n)));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void evenAsOdd(int n) {
        Facts.powerSign(n);
    }

    /** The integer root without the proof that the next number is too large. */
    /*@ public normal_behavior
      @ requires v.value >= 1 && n >= 2;
      @ ensures Real.ipow(\result.value, n) <= v.value && v.value < Real.ipow(\result.value + 1, n);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger uncorrectedRoot(BigInteger v, int n) {
        return IntegerRoot.candidate(v, n);
    }

    /** An upper bound of a root rounded down. */
    /*@ public normal_behavior
      @ requires 0 <= c.value && 1 <= n && f == n * e;
      @ ensures (\forall \bigint x; Real.ge(x, 0, f) && Real.le(x, c.value, f) ==> Real.le(Real.root(x, n), \result.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger rootDown(BigInteger c, int n, int e, int f) {
        BigInteger h = IntegerRoot.floor(c, n);
        Facts.roots(c, f, n, h, e);
        return h;
    }

    /** The honest upper bound of a root. */
    /*@ public normal_behavior
      @ requires 0 <= c.value && 1 <= n && f == n * e;
      @ ensures (\forall \bigint x; Real.ge(x, 0, f) && Real.le(x, c.value, f) ==> Real.le(Real.root(x, n), \result.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger honestRootUp(BigInteger c, int n, int e, int f) {
        BigInteger h = Root.above(c, IntegerRoot.floor(c, n), n);
        Facts.roots(c, f, n, h, e);
        return h;
    }

    /** The exponent of a root rounded towards 0. */
    /*@ public normal_behavior
      @ requires 1 <= n && n <= 536870912 && -1073741824 <= d && d <= 536870912;
      @ ensures n * \result <= d;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int exponentTowardsZero(int d, int n) {
        return d / n;
    }

    /** The larger significand where the smaller is needed. */
    /*@ public normal_behavior
      @ requires e <= f && f - e <= 2147483647 && e <= g && g - e <= 2147483647;
      @ ensures (\forall \bigint x; Real.ge(x, m.value, f) ==> Real.ge(x, \result.value, e));
      @ ensures (\forall \bigint x; Real.ge(x, k.value, g) ==> Real.ge(x, \result.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger smallerTurned(BigInteger m, int f, BigInteger k, int g, int e) {
        return Order.greater(m, f, k, g, e);
    }

    /** The absolute value that forgets the negative side. */
    /*@ public normal_behavior
      @ requires l.value <= h.value;
      @ ensures (\forall \bigint x; Real.ge(x, l.value, e) ==> Real.le(Real.neg(x), \result.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger absoluteOfUpper(BigInteger l, BigInteger h, int e) {
        BigInteger n = l.negate();
        Facts.negation(l, n, e);
        return h;
    }

    /** A range of exponents checked on one side only. */
    /*@ public behavior
      @ requires -536870912 <= e && e <= 536870912;
      @ ensures \result == e + k && -536870912 <= \result && \result <= 536870912;
      @ signals (ArithmeticException x) e + k < -536870912 || e + k > 536870912;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int exponentOneSide(int e, int k) {
        if (k > 536870912 - e) {
            throw new ArithmeticException("exponent out of range");
        }
        return e + k;
    }
}
