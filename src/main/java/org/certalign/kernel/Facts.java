package org.certalign.kernel;

import java.math.BigInteger;

/**
 * Everything the kernel trusts about the real numbers, and nothing else: the contract of each empty method is a textbook fact in the
 * vocabulary of {@link Real}, which no prover can close. All other contracts of this package are proved from these. A call is a no-op at
 * run time and marks the line where the fact is used. Reasons, references and tests: {@code specs/TRUSTED.md}.
 */
public final class Facts {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Facts() {
    }

    // ---- integers: powers ----

    /** 2^0 = 1. */
    /*@ public normal_behavior
      @ ensures BigInteger.pow2(0) == 1;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void pow2Zero() {
    }

    /** 2^(k+1) = 2 * 2^k, and 2^k is positive. */
    /*@ public normal_behavior
      @ requires 0 <= k;
      @ ensures BigInteger.pow2(k) > 0 && BigInteger.pow2(k + 1) == 2 * BigInteger.pow2(k);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void pow2Step(int k) {
    }

    /** b^0 = 1, b^(k+1) = b^k * b. */
    /*@ public normal_behavior
      @ requires 0 <= k;
      @ ensures Real.ipow(b.value, 0) == 1 && Real.ipow(b.value, k + 1) == Real.ipow(b.value, k) * b.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void ipowStep(BigInteger b, int k) {
    }

    // ---- the order of the reals, seen through dyadic cuts ----

    /** r 2^(e+k) at most m 2^e is a lower bound where m 2^e is one. */
    /*@ public normal_behavior
      @ requires 0 <= k && r.value * BigInteger.pow2(k) <= m.value;
      @ ensures (\forall \bigint x; Real.ge(x, m.value, e) ==> Real.ge(x, r.value, e + k));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void coarserLower(BigInteger r, BigInteger m, int e, int k) {
    }

    /** r 2^(e+k) at least m 2^e is an upper bound where m 2^e is one. */
    /*@ public normal_behavior
      @ requires 0 <= k && m.value <= r.value * BigInteger.pow2(k);
      @ ensures (\forall \bigint x; Real.le(x, m.value, e) ==> Real.le(x, r.value, e + k));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void coarserUpper(BigInteger r, BigInteger m, int e, int k) {
    }

    /** m 2^(e+k) and (m 2^k) 2^e are the same cut. */
    /*@ public normal_behavior
      @ requires 0 <= k && r.value == m.value * BigInteger.pow2(k);
      @ ensures (\forall \bigint x; Real.ge(x, m.value, e + k) <==> Real.ge(x, r.value, e));
      @ ensures (\forall \bigint x; Real.le(x, m.value, e + k) <==> Real.le(x, r.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void finer(BigInteger r, BigInteger m, int e, int k) {
    }

    /** A lower bound of a real is not above an upper bound of it. */
    /*@ public normal_behavior
      @ ensures (\forall \bigint x; Real.ge(x, m.value, e) && Real.le(x, k.value, e) ==> m.value <= k.value);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void separate(BigInteger m, BigInteger k, int e) {
    }

    /** Every real is on one side of m 2^e. */
    /*@ public normal_behavior
      @ ensures (\forall \bigint x; Real.ge(x, m.value, e) || Real.le(x, m.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void total(BigInteger m, int e) {
    }

    /** m 2^e bounds itself on both sides, and is the only real that it bounds on both sides. */
    /*@ public normal_behavior
      @ ensures Real.ge(Real.num(m.value, e), m.value, e) && Real.le(Real.num(m.value, e), m.value, e);
      @ ensures (\forall \bigint x; Real.ge(x, m.value, e) && Real.le(x, m.value, e) ==> x == Real.num(m.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void number(BigInteger m, int e) {
    }

    // ---- the field operations ----

    /** The sum of lower bounds is a lower bound of the sum, and so above. */
    /*@ public normal_behavior
      @ requires t.value == m.value + k.value;
      @ ensures (\forall \bigint x, y; Real.ge(x, m.value, e) && Real.ge(y, k.value, e) ==> Real.ge(Real.add(x, y), t.value, e));
      @ ensures (\forall \bigint x, y; Real.le(x, m.value, e) && Real.le(y, k.value, e) ==> Real.le(Real.add(x, y), t.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void sum(BigInteger m, BigInteger k, BigInteger t, int e) {
    }

    /** x - y = x + (-y), and it undoes a sum and is undone by one. */
    /*@ public normal_behavior
      @ ensures (\forall \bigint x, y; Real.sub(x, y) == Real.add(x, Real.neg(y)));
      @ ensures (\forall \bigint x, y; Real.sub(Real.add(x, y), y) == x);
      @ ensures (\forall \bigint x, y; Real.add(Real.sub(x, y), y) == x);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void difference() {
    }

    /** Negation turns the order around. */
    /*@ public normal_behavior
      @ requires t.value == -m.value;
      @ ensures (\forall \bigint x; Real.ge(x, m.value, e) ==> Real.le(Real.neg(x), t.value, e));
      @ ensures (\forall \bigint x; Real.le(x, m.value, e) ==> Real.ge(Real.neg(x), t.value, e));
      @ ensures (\forall \bigint x; Real.neg(Real.neg(x)) == x);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void negation(BigInteger m, BigInteger t, int e) {
    }

    /** Bounds of a product of two nonnegative reals. */
    /*@ public normal_behavior
      @ requires 0 <= m.value && 0 <= k.value && t.value == m.value * k.value;
      @ ensures (\forall \bigint x, y; Real.ge(x, m.value, e) && Real.ge(y, k.value, f) ==> Real.ge(Real.mul(x, y), t.value, e + f));
      @ ensures (\forall \bigint x, y; Real.ge(x, 0, e) && Real.le(x, m.value, e) && Real.ge(y, 0, f) && Real.le(y, k.value, f)
      @     ==> Real.le(Real.mul(x, y), t.value, e + f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void product(BigInteger m, int e, BigInteger k, int f, BigInteger t) {
    }

    /** (-x) y = x (-y) = -(x y), and the factors may be exchanged. */
    /*@ public normal_behavior
      @ ensures (\forall \bigint x, y; Real.mul(Real.neg(x), y) == Real.neg(Real.mul(x, y)));
      @ ensures (\forall \bigint x, y; Real.mul(x, y) == Real.mul(y, x));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void signs() {
    }

    /** x/y at least m 2^(e-f), for y > 0 bounded on the side that matters: x at least c 2^e, and m d at most c. */
    /*@ public normal_behavior
      @ requires 0 < b.value && 0 < d.value && m.value * d.value <= c.value;
      @ ensures 0 <= m.value ==> (\forall \bigint x, y; Real.ge(x, c.value, e) && Real.ge(y, b.value, f) && Real.le(y, d.value, f)
      @     ==> Real.ge(Real.div(x, y), m.value, e - f));
      @ ensures m.value <= 0 ==> (\forall \bigint x, y; Real.ge(x, c.value, e) && Real.ge(y, d.value, f) ==> Real.ge(Real.div(x, y), m.value, e - f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void quotientLower(BigInteger c, int e, BigInteger b, BigInteger d, int f, BigInteger m) {
    }

    /** x/y at most m 2^(e-f), for y > 0: x at most c 2^e, and m d at least c. */
    /*@ public normal_behavior
      @ requires 0 < b.value && 0 < d.value && c.value <= m.value * d.value;
      @ ensures 0 <= m.value ==> (\forall \bigint x, y; Real.le(x, c.value, e) && Real.ge(y, d.value, f) ==> Real.le(Real.div(x, y), m.value, e - f));
      @ ensures m.value <= 0 ==> (\forall \bigint x, y; Real.le(x, c.value, e) && Real.ge(y, b.value, f) && Real.le(y, d.value, f)
      @     ==> Real.le(Real.div(x, y), m.value, e - f));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void quotientUpper(BigInteger c, int e, BigInteger b, BigInteger d, int f, BigInteger m) {
    }

    /** x/(-y) = -(x/y). */
    /*@ public normal_behavior
      @ ensures (\forall \bigint x, y; Real.div(x, Real.neg(y)) == Real.neg(Real.div(x, y)));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void quotientSign() {
    }

    // ---- powers and roots ----

    /** x^0 = 1, x^1 = x, x^(j+k) = x^j x^k. */
    /*@ public normal_behavior
      @ requires 0 <= j && 0 <= k;
      @ ensures (\forall \bigint x; Real.pow(x, 0) == Real.num(1, 0));
      @ ensures (\forall \bigint x; Real.pow(x, 1) == x);
      @ ensures (\forall \bigint x; Real.pow(x, j + k) == Real.mul(Real.pow(x, j), Real.pow(x, k)));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void powers(int j, int k) {
    }

    /** (-x)^n is x^n for even n, -(x^n) for odd n. */
    /*@ public normal_behavior
      @ requires 0 <= n;
      @ ensures n % 2 == 0 ==> (\forall \bigint x; Real.pow(Real.neg(x), n) == Real.pow(x, n));
      @ ensures n % 2 != 0 ==> (\forall \bigint x; Real.pow(Real.neg(x), n) == Real.neg(Real.pow(x, n)));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void powerSign(int n) {
    }

    /** The n-th root of x >= 0 lies between m 2^e and k 2^e where x lies between their n-th powers. */
    /*@ public normal_behavior
      @ requires 1 <= n && f == n * e && 0 <= m.value;
      @ ensures Real.ipow(m.value, n) <= c.value ==> (\forall \bigint x; Real.ge(x, c.value, f) ==> Real.ge(Real.root(x, n), m.value, e));
      @ ensures c.value <= Real.ipow(m.value, n) ==> (\forall \bigint x; Real.ge(x, 0, f) && Real.le(x, c.value, f) ==> Real.le(Real.root(x, n), m.value, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void roots(BigInteger c, int f, int n, BigInteger m, int e) {
    }

    // ---- exp ----

    /** 1 <= E_k(y) for y >= 0: the term j = 0 is 1, the others are not negative. E_0 is the power series of exp. */
    /*@ public normal_behavior
      @ requires 0 <= k.value;
      @ ensures (\forall \bigint y; Real.ge(y, 0, e) ==> Real.ge(Real.tail(k.value, y), 1, 0));
      @ ensures (\forall \bigint y; Real.tail(0, y) == Real.exp(y));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void tailLower(BigInteger k, int e) {
    }

    /** E_k(y) <= 2 for 0 <= y <= 1, k >= 1: term j is at most (y/(k+1))^j, a geometric series of ratio at most 1/2. */
    /*@ public normal_behavior
      @ requires 1 <= k.value;
      @ ensures (\forall \bigint y; Real.ge(y, 0, e) && Real.le(y, 1, 0) ==> Real.le(Real.tail(k.value, y), 2, 0));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void tailUpper(BigInteger k, int e) {
    }

    /** E_(k-1)(y) = 1 + y E_k(y) / k. */
    /*@ public normal_behavior
      @ requires 1 <= k.value && j.value == k.value - 1;
      @ ensures (\forall \bigint y; Real.tail(j.value, y) == Real.add(Real.num(1, 0), Real.div(Real.mul(y, Real.tail(k.value, y)), Real.num(k.value, 0))));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void tailStep(BigInteger k, BigInteger j) {
    }

    /** Four such steps: E_(k-4)(y) = 1 + (a y + b y^2 + k y^3 + y^4 E_k(y))/d with b = k(k-1), a = b(k-2), d = a(k-3). */
    /*@ public normal_behavior
      @ requires 4 <= k.value && i.value == k.value - 4;
      @ requires b.value == k.value * (k.value - 1) && a.value == b.value * (k.value - 2) && d.value == a.value * (k.value - 3);
      @ ensures (\forall \bigint y; Real.tail(i.value, y) == Real.add(Real.num(1, 0), Real.div(
      @     Real.add(Real.add(Real.add(Real.mul(Real.num(a.value, 0), y), Real.mul(Real.num(b.value, 0), Real.mul(y, y))),
      @         Real.mul(Real.num(k.value, 0), Real.mul(y, Real.mul(y, y)))), Real.mul(Real.mul(Real.mul(y, y), Real.mul(y, y)), Real.tail(k.value, y))),
      @     Real.num(d.value, 0))));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void tailSteps(BigInteger k, BigInteger i, BigInteger a, BigInteger b, BigInteger d) {
    }

    /** exp(x + y) = exp(x) exp(y), and exp is positive. */
    /*@ public normal_behavior
      @ ensures (\forall \bigint x, y; Real.exp(Real.add(x, y)) == Real.mul(Real.exp(x), Real.exp(y)));
      @ ensures (\forall \bigint x; Real.ge(Real.exp(x), 0, e));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void expSum(int e) {
    }

    /** exp is increasing. */
    /*@ public normal_behavior
      @ ensures (\forall \bigint x; Real.ge(x, m.value, e) ==>
      @     (\forall \bigint k, f; Real.ge(Real.exp(Real.num(m.value, e)), k, f) ==> Real.ge(Real.exp(x), k, f)));
      @ ensures (\forall \bigint x; Real.le(x, m.value, e) ==>
      @     (\forall \bigint k, f; Real.le(Real.exp(Real.num(m.value, e)), k, f) ==> Real.le(Real.exp(x), k, f)));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void expIncreasing(BigInteger m, int e) {
    }

    // ---- ln ----

    /** ln(x y) = ln(x) + ln(y) for positive x, y. */
    /*@ public normal_behavior
      @ requires 0 < m.value && 0 < k.value;
      @ ensures (\forall \bigint x, y; Real.ge(x, m.value, e) && Real.ge(y, k.value, f) ==> Real.ln(Real.mul(x, y)) == Real.add(Real.ln(x), Real.ln(y)));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void lnProduct(BigInteger m, int e, BigInteger k, int f) {
    }

    /** ln is the inverse of exp. */
    /*@ public normal_behavior
      @ requires 0 < m.value;
      @ ensures (\forall \bigint x; Real.ln(Real.exp(x)) == x);
      @ ensures (\forall \bigint x; Real.ge(x, m.value, e) ==> Real.exp(Real.ln(x)) == x);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void lnInverse(BigInteger m, int e) {
    }

    /** ln is increasing: as seen from the positive number m 2^e. */
    /*@ public normal_behavior
      @ requires 0 < m.value;
      @ ensures (\forall \bigint x; Real.ge(x, m.value, e) ==>
      @     (\forall \bigint k, f; Real.le(Real.ln(x), k, f) ==> Real.le(Real.ln(Real.num(m.value, e)), k, f)));
      @ ensures (\forall \bigint x; Real.ge(x, m.value, e) ==>
      @     (\forall \bigint k, f; Real.ge(Real.ln(Real.num(m.value, e)), k, f) ==> Real.ge(Real.ln(x), k, f)));
      @ ensures (\forall \bigint x; Real.le(x, m.value, e) && !Real.le(x, 0, e) ==>
      @     (\forall \bigint k, f; Real.le(Real.ln(Real.num(m.value, e)), k, f) ==> Real.le(Real.ln(x), k, f)));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void lnIncreasing(BigInteger m, int e) {
    }

    /** 0 <= A_m(v) <= 2 for 0 <= v <= 1/4, m >= 1: every coefficient is at most 1, a geometric series of ratio at most 1/4. */
    /*@ public normal_behavior
      @ requires 1 <= m.value;
      @ ensures (\forall \bigint v; Real.ge(v, 0, e) && Real.le(v, 1, -2) ==> Real.ge(Real.at(m.value, v), 0, 0) && Real.le(Real.at(m.value, v), 2, 0));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void atanhBase(BigInteger m, int e) {
    }

    /** A_m(v) = 1/m + v A_(m+2)(v) for 0 <= v <= 1/4. */
    /*@ public normal_behavior
      @ requires 1 <= m.value && i.value == m.value + 2;
      @ ensures (\forall \bigint v; Real.ge(v, 0, e) && Real.le(v, 1, -2)
      @     ==> Real.at(m.value, v) == Real.add(Real.div(Real.num(1, 0), Real.num(m.value, 0)), Real.mul(v, Real.at(i.value, v))));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void atanhStep(BigInteger m, BigInteger i, int e) {
    }

    /** ln(x/y) = 2 z A_1(z^2) with z = (x-y)/(x+y), for positive x and y and 0 <= z <= 1/2. */
    /*@ public normal_behavior
      @ requires 0 < m.value;
      @ ensures (\forall \bigint x, y, z; Real.ge(x, m.value, e) && Real.ge(y, m.value, e) && z == Real.div(Real.sub(x, y), Real.add(x, y))
      @     && Real.ge(z, 0, 0) && Real.le(z, 1, -1)
      @     ==> Real.sub(Real.ln(x), Real.ln(y)) == Real.mul(Real.num(2, 0), Real.mul(z, Real.at(1, Real.mul(z, z)))));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void lnSeries(BigInteger m, int e) {
    }
}
