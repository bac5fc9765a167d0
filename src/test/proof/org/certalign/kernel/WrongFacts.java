package org.certalign.kernel;

import java.math.BigInteger;

/** The facts, asked for what is false: the first contract must stay open, the honest one close. */
public final class WrongFacts {
    private WrongFacts() {
    }

    /** 1 &lt;= 0. */
    /*@ public normal_behavior
      @ ensures Real.le(Real.num(1, 0), 0, 0);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void oneIsNotPositive() {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger two = BigInteger.valueOf(2L);
        BigInteger minus = BigInteger.valueOf(-1L);
        Facts.pow2Zero();
        Facts.pow2Step(0);
        Facts.number(zero, 0);
        Facts.number(one, 0);
        Facts.total(zero, 0);
        Facts.separate(one, zero, 0);
        Facts.sum(one, zero, one, 0);
        Facts.negation(one, minus, 0);
        Facts.difference();
        Facts.signs();
        Facts.expSum(0);
        Facts.expIncreasing(zero, 0);
        Facts.lnInverse(one, 0);
        Facts.lnIncreasing(one, 0);
    }

    /** 1 &gt;= 1. */
    /*@ public normal_behavior
      @ ensures Real.ge(Real.num(1, 0), 1, 0);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void honestOne() {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger two = BigInteger.valueOf(2L);
        BigInteger minus = BigInteger.valueOf(-1L);
        Facts.pow2Zero();
        Facts.pow2Step(0);
        Facts.number(zero, 0);
        Facts.number(one, 0);
        Facts.total(zero, 0);
        Facts.separate(one, zero, 0);
        Facts.sum(one, zero, one, 0);
        Facts.negation(one, minus, 0);
        Facts.difference();
        Facts.signs();
        Facts.expSum(0);
        Facts.expIncreasing(zero, 0);
        Facts.lnInverse(one, 0);
        Facts.lnIncreasing(one, 0);
    }
}
