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
      @ measured_by n;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger ipow(BigInteger b, int n) {
        Facts.ipowStep(b, 0);
        if (n == 0) {
            return BigInteger.valueOf(1L);
        }
        int half = n / 2;
        BigInteger root = ipow(b, half);
        BigInteger square = root.multiply(root);
        ipowAddFact(b, half, half);
        if (n - half == half) {
            return square;
        }
        Facts.ipowStep(b, n - 1);
        return square.multiply(b);
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
        if (a.lo().signum() >= 0 || a.hi().signum() <= 0) {
            return repeated(a, n, p);
        }
        return around(a, n, p);
    }

    /** Encloses x^n for all x in a, which has 0 inside. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(p) && 0 <= n && a.lo.value <= 0 && 0 <= a.hi.value;
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.pow(x, n), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.pow(x, n), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval around(Interval a, int n, Precision p) {
        if (n % 2 == 0) {
            return ofAbsolute(Order.abs(a), a, n, p);
        }
        return odd(a, n, p);
    }

    /** The same for odd n. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(p) && 0 <= n && a.lo.value <= 0 && 0 <= a.hi.value;
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.pow(x, n), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.pow(x, n), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval odd(Interval a, int n, Precision p) {
        Interval low = part(a.lo(), BigInteger.valueOf(0L), a.exp(), n, p);
        return across(low, a, n, p);
    }

    /** Encloses x^n for all x in a, by multiplication alone: narrow where a is on one side of 0. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(p) && 0 <= n;
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.pow(x, n), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.pow(x, n), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @ measured_by n;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval repeated(Interval a, int n, Precision p) {
        Facts.powers(0, 0);
        if (n == 0) {
            return Interval.ofLong(1L);
        }
        if (n == 1) {
            return Rounding.round(a, p.bits());
        }
        int half = n / 2;
        Interval h = repeated(a, half, p);
        if (n - half == half) {
            return square(h, a, half, n, p);
        }
        return squareTimes(h, a, half, n, p);
    }

    /** Encloses x^n for all x in a, from an enclosure of x^k, for n = 2 k. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(h) && \invariant_for(p) && 0 <= k && n == k + k;
      @ requires (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.pow(x, k), h.lo.value, h.exp));
      @ requires (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.pow(x, k), h.hi.value, h.exp));
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.pow(x, n), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.pow(x, n), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval square(Interval h, Interval a, int k, int n, Precision p) {
        Facts.powers(k, k);
        return Product.mul(h, h, p);
    }

    /** Encloses x^n for all x in a, from an enclosure of x^k, for n = 2 k + 1. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(h) && \invariant_for(p) && 0 <= k && 1 <= n && n - 1 == k + k;
      @ requires (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.pow(x, k), h.lo.value, h.exp));
      @ requires (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.pow(x, k), h.hi.value, h.exp));
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.pow(x, n), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.pow(x, n), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval squareTimes(Interval h, Interval a, int k, int n, Precision p) {
        return times(square(h, a, k, n - 1, p), a, n - 1, n, p);
    }

    /** Encloses x^n for all x in a, from an enclosure of x^k, for n = k + 1. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(h) && \invariant_for(p) && 0 <= k && n == k + 1;
      @ requires (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.pow(x, k), h.lo.value, h.exp));
      @ requires (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.pow(x, k), h.hi.value, h.exp));
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.pow(x, n), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.pow(x, n), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval times(Interval h, Interval a, int k, int n, Precision p) {
        Facts.powers(k, 1);
        return Product.mul(h, a, p);
    }

    /** Encloses x^n for even n and all x in a, where m encloses their absolute values. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(m) && \invariant_for(p) && 0 <= n && n % 2 == 0;
      @ requires (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(x, 0, a.exp)
      @     ==> Real.ge(x, m.lo.value, m.exp));
      @ requires (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.le(x, 0, a.exp)
      @     ==> Real.ge(Real.neg(x), m.lo.value, m.exp));
      @ requires (\forall \bigint x; Real.le(x, a.hi.value, a.exp) ==> Real.le(x, m.hi.value, m.exp));
      @ requires (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) ==> Real.le(Real.neg(x), m.hi.value, m.exp));
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.pow(x, n), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.pow(x, n), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval ofAbsolute(Interval m, Interval a, int n, Precision p) {
        either(m, a);
        Interval r = repeated(m, n, p);
        evenSign(n, r);
        even(m, a, n, r);
        return r;
    }

    /** An enclosure of y^n for all y in m is one of x^n for all x in a, where (-x)^n is bounded as x^n is, and x or -x is in m. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(m) && \invariant_for(r);
      @ requires (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(x, m.lo.value, m.exp) && Real.le(x, m.hi.value, m.exp)
      @     || Real.ge(Real.neg(x), m.lo.value, m.exp) && Real.le(Real.neg(x), m.hi.value, m.exp));
      @ requires (\forall \bigint x; Real.ge(Real.pow(Real.neg(x), n), r.lo.value, r.exp) ==> Real.ge(Real.pow(x, n), r.lo.value, r.exp));
      @ requires (\forall \bigint x; Real.le(Real.pow(Real.neg(x), n), r.hi.value, r.exp) ==> Real.le(Real.pow(x, n), r.hi.value, r.exp));
      @ requires (\forall \bigint x; Real.ge(x, m.lo.value, m.exp) && Real.le(x, m.hi.value, m.exp) ==> Real.ge(Real.pow(x, n), r.lo.value, r.exp));
      @ requires (\forall \bigint x; Real.ge(x, m.lo.value, m.exp) && Real.le(x, m.hi.value, m.exp) ==> Real.le(Real.pow(x, n), r.hi.value, r.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.pow(x, n), r.lo.value, r.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.pow(x, n), r.hi.value, r.exp));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void even(Interval m, Interval a, int n, Interval r) {
    }

    /** Every x in a or its negative is in m, which encloses the absolute values of a. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(m);
      @ requires (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.ge(x, 0, a.exp)
      @     ==> Real.ge(x, m.lo.value, m.exp));
      @ requires (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) && Real.le(x, 0, a.exp)
      @     ==> Real.ge(Real.neg(x), m.lo.value, m.exp));
      @ requires (\forall \bigint x; Real.le(x, a.hi.value, a.exp) ==> Real.le(x, m.hi.value, m.exp));
      @ requires (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) ==> Real.le(Real.neg(x), m.hi.value, m.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(x, m.lo.value, m.exp) && Real.le(x, m.hi.value, m.exp)
      @     || Real.ge(Real.neg(x), m.lo.value, m.exp) && Real.le(Real.neg(x), m.hi.value, m.exp));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void either(Interval m, Interval a) {
        Facts.total(BigInteger.valueOf(0L), a.exp());
    }

    /** (-x)^n is x^n for even n, so that bounds of the one are bounds of the other. */
    /*@ public normal_behavior
      @ requires 0 <= n && n % 2 == 0;
      @ ensures (\forall \bigint x; Real.ge(Real.pow(Real.neg(x), n), r.lo.value, r.exp) ==> Real.ge(Real.pow(x, n), r.lo.value, r.exp));
      @ ensures (\forall \bigint x; Real.le(Real.pow(Real.neg(x), n), r.hi.value, r.exp) ==> Real.le(Real.pow(x, n), r.hi.value, r.exp));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void evenSign(int n, Interval r) {
        Facts.powerSign(n);
    }

    /** Encloses x^n for all x from lo 2^e to hi 2^e. */
    /*@ public behavior
      @ requires \invariant_for(p) && 0 <= n && lo.value <= hi.value && -536870912 <= e && e <= 536870912;
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, lo.value, e) && Real.le(x, hi.value, e) ==> Real.ge(Real.pow(x, n), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, lo.value, e) && Real.le(x, hi.value, e) ==> Real.le(Real.pow(x, n), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval part(BigInteger lo, BigInteger hi, int e, int n, Precision p) {
        return repeated(new Interval(lo, hi, e), n, p);
    }

    /** Encloses x^n for all x in a, which has 0 inside, where low encloses x^n for those that are not positive. */
    /*@ public behavior
      @ requires \invariant_for(a) && \invariant_for(low) && \invariant_for(p) && 0 <= n && 0 <= a.hi.value;
      @ requires (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, 0, a.exp) ==> Real.ge(Real.pow(x, n), low.lo.value, low.exp));
      @ requires (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, 0, a.exp) ==> Real.le(Real.pow(x, n), low.hi.value, low.exp));
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.pow(x, n), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.pow(x, n), \result.hi.value, \result.exp));
      @ signals (ArithmeticException x) true;
      @ signals_only ArithmeticException;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval across(Interval low, Interval a, int n, Precision p) {
        return join(low, part(BigInteger.valueOf(0L), a.hi(), a.exp(), n, p), a, n);
    }

    /** Encloses x^n for all x in a, where low and high enclose it for those x that are not positive and those that are not negative. */
    /*@ public normal_behavior
      @ requires \invariant_for(a) && \invariant_for(low) && \invariant_for(high) && 0 <= n;
      @ requires (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, 0, a.exp) ==> Real.ge(Real.pow(x, n), low.lo.value, low.exp));
      @ requires (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, 0, a.exp) ==> Real.le(Real.pow(x, n), low.hi.value, low.exp));
      @ requires (\forall \bigint x; Real.ge(x, 0, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.pow(x, n), high.lo.value, high.exp));
      @ requires (\forall \bigint x; Real.ge(x, 0, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.pow(x, n), high.hi.value, high.exp));
      @ ensures \invariant_for(\result);
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.ge(Real.pow(x, n), \result.lo.value, \result.exp));
      @ ensures (\forall \bigint x; Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp) ==> Real.le(Real.pow(x, n), \result.hi.value, \result.exp));
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval join(Interval low, Interval high, Interval a, int n) {
        Facts.total(BigInteger.valueOf(0L), a.exp());
        return Order.hull(low, high);
    }
}
