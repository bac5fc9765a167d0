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

    /** b^(j+k) = b^j b^k, without its loop: the contract is word for word that of {@link #ipowAddProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 0 <= j && 0 <= k && j + k <= Integer.MAX_VALUE;
      @ ensures Real.ipow(b.value, j + k) == Real.ipow(b.value, j) * Real.ipow(b.value, k);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void ipowAddFact(BigInteger b, int j, int k) {
    }

    /** b^(j+k) = b^j b^k, by induction over k; never called, it proves the contract of {@link #ipowAddFact}. */
    /*@ public normal_behavior
      @ requires 0 <= j && 0 <= k && j + k <= Integer.MAX_VALUE;
      @ ensures Real.ipow(b.value, j + k) == Real.ipow(b.value, j) * Real.ipow(b.value, k);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void ipowAddProof(BigInteger b, int j, int k) {
        Facts.ipowStep(b, 0);
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= k;
          @ loop_invariant Real.ipow(b.value, j + i) == Real.ipow(b.value, j) * Real.ipow(b.value, i);
          @ decreases k - i; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (i < k) {
            Facts.ipowStep(b, i);
            Facts.ipowStep(b, j + i);
            i++;
        }
    }

    /** b^n is at least 1, and for n >= 1 at least b, without its loop: the contract of {@link #ipowPositiveProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 1 <= b.value && 0 <= n;
      @ ensures 1 <= Real.ipow(b.value, n) && (1 <= n ==> b.value <= Real.ipow(b.value, n));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void ipowPositiveFact(BigInteger b, int n) {
    }

    /** b^n is at least 1, and for n >= 1 at least b, by induction over n; never called, it proves the contract of {@link #ipowPositiveFact}. */
    /*@ public normal_behavior
      @ requires 1 <= b.value && 0 <= n;
      @ ensures 1 <= Real.ipow(b.value, n) && (1 <= n ==> b.value <= Real.ipow(b.value, n));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void ipowPositiveProof(BigInteger b, int n) {
        Facts.ipowStep(b, 0);
        int i = 0;
        /*@ loop_invariant 0 <= i && i <= n;
          @ loop_invariant 1 <= Real.ipow(b.value, i) && (1 <= i ==> b.value <= Real.ipow(b.value, i));
          @ decreases n - i; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (i < n) {
            Facts.ipowStep(b, i);
            i++;
        }
    }

    /** b^n. */
    /*@ public normal_behavior
      @ requires 0 <= n;
      @ ensures \result.value == Real.ipow(b.value, n);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger ipow(BigInteger b, int n) {
        Facts.ipowStep(b, 0);
        BigInteger acc = BigInteger.valueOf(1L);
        BigInteger base = b;
        int j = 0;
        int k = 1;
        int m = n;
        /*@ loop_invariant acc != null && base != null && 0 <= j && j <= n && 1 <= k && 0 <= m && m <= n && (m > 0 ==> k <= n);
          @ loop_invariant j + k * m == n;
          @ loop_invariant acc.value == Real.ipow(b.value, j) && (m > 0 ==> base.value == Real.ipow(b.value, k));
          @ decreases m; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (m > 0) {
            int half = m / 2;
            if (m != 2 * half) {
                ipowAddFact(b, j, k);
                acc = acc.multiply(base);
                j = j + k;
            }
            if (half > 0) {
                ipowAddFact(b, k, k);
                base = base.multiply(base);
                k = k + k;
            }
            m = half;
        }
        return acc;
    }

    /** Encloses x^n for all x in a; x^0 = 1. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(p) && 0 <= n;
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.pow(x, n), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.pow(x, n), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval pow(Interval a, int n, Precision p) {
        if (a.lo().signum() >= 0) {
            return powEnds(a.lo(), a.hi(), a.exp(), n, p);
        }
        if (n % 2 == 0) {
            return powEven(a, n, p);
        }
        return powOdd(a, n, p);
    }

    /** Encloses x^n for even n: that of the absolute value. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(p) && 0 <= n && n % 2 == 0;
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.pow(x, n), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.pow(x, n), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval powEven(Interval a, int n, Precision p) {
        BigInteger l = Order.lowerAbs(a.lo(), a.hi(), a.exp());
        BigInteger h = Order.upperAbs(a.lo(), a.hi(), a.exp());
        Facts.powerSign(n);
        Facts.total(BigInteger.valueOf(0L), a.exp());
        return powEnds(l, h, a.exp(), n, p);
    }

    /** Encloses x^n for odd n and an enclosure with a negative end: x^n is increasing. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(p) && 0 <= n && n % 2 != 0 && a.lo.value < 0;
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.pow(x, n), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.pow(x, n), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval powOdd(Interval a, int n, Precision p) {
        if (a.hi().signum() <= 0) {
            return Sum.neg(powNegated(a.lo(), a.hi(), a.exp(), n, p));
        }
        BigInteger zero = BigInteger.valueOf(0L);
        Interval up = powEnds(zero, a.hi(), a.exp(), n, p);
        Interval down = powNegated(a.lo(), zero, a.exp(), n, p);
        Facts.total(zero, a.exp());
        return Order.hull(up, Sum.neg(down));
    }

    /** Encloses -(x^n) for odd n and all x from lo 2^e to hi 2^e, which is not positive: (-x)^n. */
    /*@ public behavior
      @ requires \invariant_for(p) && 0 <= n && n % 2 != 0 && lo.value <= hi.value && hi.value <= 0 && -536870912 <= e && e <= 536870912;
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, lo.value, e) && Real.le(x, hi.value, e) ==> Real.ge(Real.neg(Real.pow(x, n)), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, lo.value, e) && Real.le(x, hi.value, e) ==> Real.le(Real.neg(Real.pow(x, n)), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval powNegated(BigInteger lo, BigInteger hi, int e, int n, Precision p) {
        BigInteger l = hi.negate();
        BigInteger h = lo.negate();
        Facts.negation(hi, l, e);
        Facts.negation(lo, h, e);
        Facts.powerSign(n);
        return powEnds(l, h, e, n, p);
    }

    /** A lower bound of x^(j+k), at exponent f + g, from lower bounds of x^j and x^k; all for x from lo 2^e to hi 2^e. */
    /*@ public normal_behavior
      @ requires 0 <= j && 0 <= k && 0 <= c.value && 0 <= d.value;
      @ requires (\forall \bigint x; Real.ge(x, lo.value, e) && Real.le(x, hi.value, e) ==> Real.ge(Real.pow(x, j), c.value, f));
      @ requires (\forall \bigint x; Real.ge(x, lo.value, e) && Real.le(x, hi.value, e) ==> Real.ge(Real.pow(x, k), d.value, g));
      @ ensures 0 <= \result.value;
      @ ensures (\forall \bigint x; Real.ge(x, lo.value, e) && Real.le(x, hi.value, e) ==> Real.ge(Real.pow(x, j + k), \result.value, f + g));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger lower(BigInteger lo, BigInteger hi, int e, int j, BigInteger c, int f, int k, BigInteger d, int g) {
        Facts.powers(j, k);
        return Product.low(c, f, d, g);
    }

    /** An upper bound of x^(j+k), at exponent f + g, from upper bounds of x^j and x^k, which are not negative; all for x from lo 2^e to hi 2^e. */
    /*@ public normal_behavior
      @ requires 0 <= j && 0 <= k && 0 <= c.value && 0 <= d.value;
      @ requires (\forall \bigint x; Real.ge(x, lo.value, e) && Real.le(x, hi.value, e) ==> Real.ge(Real.pow(x, j), 0, f) && Real.le(Real.pow(x, j), c.value, f));
      @ requires (\forall \bigint x; Real.ge(x, lo.value, e) && Real.le(x, hi.value, e) ==> Real.ge(Real.pow(x, k), 0, g) && Real.le(Real.pow(x, k), d.value, g));
      @ ensures 0 <= \result.value;
      @ ensures (\forall \bigint x; Real.ge(x, lo.value, e) && Real.le(x, hi.value, e) ==> Real.le(Real.pow(x, j + k), \result.value, f + g));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger upper(BigInteger lo, BigInteger hi, int e, int j, BigInteger c, int f, int k, BigInteger d, int g) {
        Facts.powers(j, k);
        return Product.high(c, f, d, g);
    }

    /** Encloses x^n for all x from lo 2^e to hi 2^e, which are not negative. */
    /*@ public behavior
      @ requires \invariant_for(p) && 0 <= n && 0 <= lo.value && lo.value <= hi.value && -536870912 <= e && e <= 536870912;
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, lo.value, e) && Real.le(x, hi.value, e) ==> Real.ge(Real.pow(x, n), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, lo.value, e) && Real.le(x, hi.value, e) ==> Real.le(Real.pow(x, n), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval powEnds(BigInteger lo, BigInteger hi, int e, int n, Precision p) {
        Interval a = new Interval(lo, hi, e);
        Interval acc = Interval.ofLong(1L);
        Interval base = a;
        int m = n;
        while (m > 0) {
            int half = m / 2;
            if (m != 2 * half) {
                acc = Product.mul(acc, base, p);
            }
            if (half > 0) {
                base = Product.mul(base, base, p);
            }
            m = half;
        }
        return acc;
    }
}
