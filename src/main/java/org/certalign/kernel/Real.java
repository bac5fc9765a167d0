package org.certalign.kernel;

/**
 * The vocabulary in which every contract of this project is written: the real numbers, as names.
 *
 * <p>Neither prover can compute with reals, but both can reason about names. A {@code \bigint} in a place marked <em>real</em> below is
 * the name of a real number, nothing is known of it but what {@link Facts} states and what is derived from that. The names are possible:
 * the least set of reals that contains the rationals and is closed under the (totalised) functions of this class is countable and infinite,
 * so there is a bijection from the integers to it. Every integer is thus the name of exactly one real, and no real has two names: facts may
 * state equations between names.
 *
 * <p>A computed quantity meets a real in two predicates only, its cuts at dyadic numbers: {@code ge(x, m, e)} says x &gt;= m 2^e,
 * {@code le(x, m, e)} says x &lt;= m 2^e, where m and e are plain integers of any sign. "The interval a encloses the real x" is therefore
 * {@code Real.ge(x, a.lo.value, a.exp) && Real.le(x, a.hi.value, a.exp)}.
 *
 * <p>The class has no members at run time.
 */
public final class Real {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Real() {
    }

    // ge(x, m, e): x >= m * 2^e
    /*+KEY@ public static no_state model boolean ge(\bigint x, \bigint m, \bigint e); @*/
    /*+OPENJML@ public normal_behavior
      @ ensures true;
      @ model public static pure helper heap_free boolean ge(\bigint x, \bigint m, \bigint e);
      @*/

    // le(x, m, e): x <= m * 2^e
    /*+KEY@ public static no_state model boolean le(\bigint x, \bigint m, \bigint e); @*/
    /*+OPENJML@ public normal_behavior
      @ ensures true;
      @ model public static pure helper heap_free boolean le(\bigint x, \bigint m, \bigint e);
      @*/

    // num(m, e): the number m * 2^e
    /*+KEY@ public static no_state model \bigint num(\bigint m, \bigint e); @*/
    /*+OPENJML@ public normal_behavior
      @ ensures true;
      @ model public static pure helper heap_free \bigint num(\bigint m, \bigint e);
      @*/

    // add(x, y): x + y
    /*+KEY@ public static no_state model \bigint add(\bigint x, \bigint y); @*/
    /*+OPENJML@ public normal_behavior
      @ ensures true;
      @ model public static pure helper heap_free \bigint add(\bigint x, \bigint y);
      @*/

    // sub(x, y): x - y
    /*+KEY@ public static no_state model \bigint sub(\bigint x, \bigint y); @*/
    /*+OPENJML@ public normal_behavior
      @ ensures true;
      @ model public static pure helper heap_free \bigint sub(\bigint x, \bigint y);
      @*/

    // neg(x): -x
    /*+KEY@ public static no_state model \bigint neg(\bigint x); @*/
    /*+OPENJML@ public normal_behavior
      @ ensures true;
      @ model public static pure helper heap_free \bigint neg(\bigint x);
      @*/

    // mul(x, y): x y
    /*+KEY@ public static no_state model \bigint mul(\bigint x, \bigint y); @*/
    /*+OPENJML@ public normal_behavior
      @ ensures true;
      @ model public static pure helper heap_free \bigint mul(\bigint x, \bigint y);
      @*/

    // div(x, y): x / y, and 0 where y = 0
    /*+KEY@ public static no_state model \bigint div(\bigint x, \bigint y); @*/
    /*+OPENJML@ public normal_behavior
      @ ensures true;
      @ model public static pure helper heap_free \bigint div(\bigint x, \bigint y);
      @*/

    // pow(x, n): x^n for an integer n >= 0; x^0 = 1
    /*+KEY@ public static no_state model \bigint pow(\bigint x, \bigint n); @*/
    /*+OPENJML@ public normal_behavior
      @ ensures true;
      @ model public static pure helper heap_free \bigint pow(\bigint x, \bigint n);
      @*/

    // root(x, n): the n-th root of x >= 0, n >= 1, and 0 for x < 0
    /*+KEY@ public static no_state model \bigint root(\bigint x, \bigint n); @*/
    /*+OPENJML@ public normal_behavior
      @ ensures true;
      @ model public static pure helper heap_free \bigint root(\bigint x, \bigint n);
      @*/

    // exp(x): the exponential of x
    /*+KEY@ public static no_state model \bigint exp(\bigint x); @*/
    /*+OPENJML@ public normal_behavior
      @ ensures true;
      @ model public static pure helper heap_free \bigint exp(\bigint x);
      @*/

    // ln(x): the natural logarithm of x > 0, and 0 for x <= 0
    /*+KEY@ public static no_state model \bigint ln(\bigint x); @*/
    /*+OPENJML@ public normal_behavior
      @ ensures true;
      @ model public static pure helper heap_free \bigint ln(\bigint x);
      @*/

    // tail(k, y): E_k(y) = sum over j >= 0 of y^j k!/(k+j)!, so that E_0 = exp
    /*+KEY@ public static no_state model \bigint tail(\bigint k, \bigint y); @*/
    /*+OPENJML@ public normal_behavior
      @ ensures true;
      @ model public static pure helper heap_free \bigint tail(\bigint k, \bigint y);
      @*/

    // at(m, v): A_m(v) = sum over j >= 0 of v^j/(m+2j) for 0 <= v < 1, m >= 1, and 0 for other v and m
    /*+KEY@ public static no_state model \bigint at(\bigint m, \bigint v); @*/
    /*+OPENJML@ public normal_behavior
      @ ensures true;
      @ model public static pure helper heap_free \bigint at(\bigint m, \bigint v);
      @*/

    // ipow(b, n): the integer b^n, n >= 0; b and the result are plain integers, not names of reals
    /*+KEY@ public static no_state model \bigint ipow(\bigint b, \bigint n); @*/
    /*+OPENJML@ public normal_behavior
      @ ensures true;
      @ model public static pure helper heap_free \bigint ipow(\bigint b, \bigint n);
      @*/
}
