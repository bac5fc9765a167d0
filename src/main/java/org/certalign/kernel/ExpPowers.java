package org.certalign.kernel;

import java.math.BigInteger;

/** A number y = c/2^v between 0 and 1/2, with y^2, y^3 and y^4 rounded down to v bits after the binary point. Immutable. */
public final class ExpPowers {
    /*@ spec_public @*/ private final BigInteger number;
    /*@ spec_public @*/ private final BigInteger square;
    /*@ spec_public @*/ private final BigInteger cube;
    /*@ spec_public @*/ private final BigInteger fourth;
    /*@ spec_public @*/ private final int work;
    /*@ public invariant 2 <= work && work <= 268443648; @*/
    /*@ public invariant 0 <= number.value && number.value + number.value <= BigInteger.pow2(work); @*/
    /*@ public invariant 0 <= square.value && 0 <= cube.value && 0 <= fourth.value && fourth.value <= BigInteger.pow2(work); @*/
    /*@ public invariant Real.ge(Real.mul(Real.num(number.value, -work), Real.num(number.value, -work)), square.value, -work); @*/
    /*@ public invariant Real.le(Real.mul(Real.num(number.value, -work), Real.num(number.value, -work)), square.value + 1, -work); @*/
    /*@ public invariant Real.ge(Real.mul(Real.num(number.value, -work), Real.mul(Real.num(number.value, -work), Real.num(number.value, -work))), cube.value, -work); @*/
    /*@ public invariant Real.le(Real.mul(Real.num(number.value, -work), Real.mul(Real.num(number.value, -work), Real.num(number.value, -work))), cube.value + 2, -work); @*/
    /*@ public invariant Real.ge(Real.mul(Real.mul(Real.num(number.value, -work), Real.num(number.value, -work)), Real.mul(Real.num(number.value, -work), Real.num(number.value, -work))), fourth.value, -work); @*/
    /*@ public invariant Real.le(Real.mul(Real.mul(Real.num(number.value, -work), Real.num(number.value, -work)), Real.mul(Real.num(number.value, -work), Real.num(number.value, -work))), fourth.value + 2, -work); @*/

    /*@ private normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= c.value && c.value + c.value <= BigInteger.pow2(v);
      @ requires 0 <= y2.value && 0 <= y3.value && 0 <= y4.value && y4.value <= BigInteger.pow2(v);
      @ requires Real.ge(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), y2.value, -v);
      @ requires Real.le(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), y2.value + 1, -v);
      @ requires Real.ge(Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y3.value, -v);
      @ requires Real.le(Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y3.value + 2, -v);
      @ requires Real.ge(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y4.value, -v);
      @ requires Real.le(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y4.value + 2, -v);
      @ ensures this.number == c && this.square == y2 && this.cube == y3 && this.fourth == y4 && this.work == v;
      @*/
    /*@ pure @*/
    private ExpPowers(BigInteger c, BigInteger y2, BigInteger y3, BigInteger y4, int v) {
        this.number = c;
        this.square = y2;
        this.cube = y3;
        this.fourth = y4;
        this.work = v;
    }

    /** The powers of y = c/2^v. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= c.value && c.value + c.value <= BigInteger.pow2(v);
      @ ensures \invariant_for(\result) && \result.number == c && \result.work == v;
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static ExpPowers of(BigInteger c, int v) {
        BigInteger y2 = rounded(c, c, v);
        BigInteger y3 = rounded(c, y2, v);
        BigInteger y4 = rounded(y2, y2, v);
        squareFact(c, v, y2);
        cubeFact(c, v, y2, y3);
        fourthFact(c, v, y2, y4);
        return new ExpPowers(c, y2, y3, y4, v);
    }

    /** a b / 2^v, rounded down. */
    /*@ public normal_behavior
      @ requires 0 <= v && 0 <= a.value && 0 <= b.value;
      @ ensures 0 <= \result.value && \result.value * BigInteger.pow2(v) <= a.value * b.value && a.value * b.value < (\result.value + 1) * BigInteger.pow2(v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger rounded(BigInteger a, BigInteger b, int v) {
        BigInteger p = a.multiply(b);
        BigInteger r = Arith.floorShift(p, v);
        Facts.pow2Step(v);
        ExpCoarse.quotientSign(p, r, v);
        return r;
    }

    /** The square, without its proof: the contract is word for word that of {@link #squareProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= c.value && c.value + c.value <= BigInteger.pow2(v);
      @ requires 0 <= y2.value && y2.value * BigInteger.pow2(v) <= c.value * c.value && c.value * c.value < (y2.value + 1) * BigInteger.pow2(v);
      @ ensures Real.ge(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), y2.value, -v);
      @ ensures Real.le(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), y2.value + 1, -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void squareFact(BigInteger c, int v, BigInteger y2) {
    }

    /** Both factors are y; never called, it proves the contract of {@link #squareFact}. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= c.value && c.value + c.value <= BigInteger.pow2(v);
      @ requires 0 <= y2.value && y2.value * BigInteger.pow2(v) <= c.value * c.value && c.value * c.value < (y2.value + 1) * BigInteger.pow2(v);
      @ ensures Real.ge(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), y2.value, -v);
      @ ensures Real.le(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), y2.value + 1, -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void squareProof(BigInteger c, int v, BigInteger y2) {
        BigInteger zero = BigInteger.valueOf(0L);
        Facts.number(c, -v);
        Facts.coarserLower(zero, c, -v, 0);
        Fixed.lowerFact(c, -v, c, -v, y2, v);
        Fixed.upperFact(c, -v, c, -v, y2.add(BigInteger.valueOf(1L)), v);
    }

    /** The cube, without its proof: the contract is word for word that of {@link #cubeProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= c.value && c.value + c.value <= BigInteger.pow2(v);
      @ requires 0 <= y2.value && 0 <= y3.value && y3.value * BigInteger.pow2(v) <= c.value * y2.value && c.value * y2.value < (y3.value + 1) * BigInteger.pow2(v);
      @ requires Real.ge(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), y2.value, -v) && Real.le(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), y2.value + 1, -v);
      @ ensures Real.ge(Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y3.value, -v);
      @ ensures Real.le(Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y3.value + 2, -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void cubeFact(BigInteger c, int v, BigInteger y2, BigInteger y3) {
    }

    /** y times the square; never called, it proves the contract of {@link #cubeFact}. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= c.value && c.value + c.value <= BigInteger.pow2(v);
      @ requires 0 <= y2.value && 0 <= y3.value && y3.value * BigInteger.pow2(v) <= c.value * y2.value && c.value * y2.value < (y3.value + 1) * BigInteger.pow2(v);
      @ requires Real.ge(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), y2.value, -v) && Real.le(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), y2.value + 1, -v);
      @ ensures Real.ge(Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y3.value, -v);
      @ ensures Real.le(Real.mul(Real.num(c.value, -v), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y3.value + 2, -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void cubeProof(BigInteger c, int v, BigInteger y2, BigInteger y3) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger a = y2.add(BigInteger.valueOf(1L));
        BigInteger b = y3.add(BigInteger.valueOf(2L));
        cubeEnds(c, v, y2, y3, a, b);
        Facts.number(c, -v);
        Facts.coarserLower(zero, c, -v, 0);
        Facts.coarserLower(zero, y2, -v, 0);
        Fixed.lowerFact(c, -v, y2, -v, y3, v);
        Fixed.upperFact(c, -v, a, -v, b, v);
    }

    /** c (y2 + 1) is at most c y2 + 2^v. */
    /*@ public normal_behavior
      @ requires 0 <= c.value && c.value + c.value <= BigInteger.pow2(v);
      @ requires c.value * y2.value < (y3.value + 1) * BigInteger.pow2(v) && a.value == y2.value + 1 && b.value == y3.value + 2;
      @ ensures c.value * a.value <= b.value * BigInteger.pow2(v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void cubeEnds(BigInteger c, int v, BigInteger y2, BigInteger y3, BigInteger a, BigInteger b) {
        /*@ assert c.value * a.value == c.value * y2.value + c.value; @*/
    }

    /** The fourth power, without its proof: the contract is word for word that of {@link #fourthProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= c.value && c.value + c.value <= BigInteger.pow2(v);
      @ requires 0 <= y2.value && y2.value * BigInteger.pow2(v) <= c.value * c.value;
      @ requires 0 <= y4.value && y4.value * BigInteger.pow2(v) <= y2.value * y2.value && y2.value * y2.value < (y4.value + 1) * BigInteger.pow2(v);
      @ requires Real.ge(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), y2.value, -v) && Real.le(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), y2.value + 1, -v);
      @ ensures y4.value <= BigInteger.pow2(v);
      @ ensures Real.ge(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y4.value, -v);
      @ ensures Real.le(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y4.value + 2, -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void fourthFact(BigInteger c, int v, BigInteger y2, BigInteger y4) {
    }

    /** The square of the square; never called, it proves the contract of {@link #fourthFact}. */
    /*@ public normal_behavior
      @ requires 2 <= v && v <= 268443648 && 0 <= c.value && c.value + c.value <= BigInteger.pow2(v);
      @ requires 0 <= y2.value && y2.value * BigInteger.pow2(v) <= c.value * c.value;
      @ requires 0 <= y4.value && y4.value * BigInteger.pow2(v) <= y2.value * y2.value && y2.value * y2.value < (y4.value + 1) * BigInteger.pow2(v);
      @ requires Real.ge(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), y2.value, -v) && Real.le(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), y2.value + 1, -v);
      @ ensures y4.value <= BigInteger.pow2(v);
      @ ensures Real.ge(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y4.value, -v);
      @ ensures Real.le(Real.mul(Real.mul(Real.num(c.value, -v), Real.num(c.value, -v)), Real.mul(Real.num(c.value, -v), Real.num(c.value, -v))), y4.value + 2, -v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void fourthProof(BigInteger c, int v, BigInteger y2, BigInteger y4) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger a = y2.add(BigInteger.valueOf(1L));
        BigInteger b = y4.add(BigInteger.valueOf(2L));
        Facts.pow2Step(v);
        squareSmall(c, v, y2);
        fourthEnds(v, y2, y4, a, b);
        Facts.coarserLower(zero, y2, -v, 0);
        Fixed.lowerFact(y2, -v, y2, -v, y4, v);
        Fixed.upperFact(a, -v, a, -v, b, v);
    }

    /** A square of a number of at most 1/2 is at most 1/2. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(v) && 0 <= c.value && c.value + c.value <= BigInteger.pow2(v) && 0 <= y2.value && y2.value * BigInteger.pow2(v) <= c.value * c.value;
      @ ensures y2.value + y2.value <= BigInteger.pow2(v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void squareSmall(BigInteger c, int v, BigInteger y2) {
        /*@ assert (c.value + c.value) * c.value <= BigInteger.pow2(v) * c.value; @*/
        /*@ assert BigInteger.pow2(v) * (c.value + c.value) <= BigInteger.pow2(v) * BigInteger.pow2(v); @*/
        /*@ assert (y2.value + y2.value) * BigInteger.pow2(v) <= BigInteger.pow2(v) * BigInteger.pow2(v); @*/
    }

    /** (y2 + 1)^2 is below y2^2 + 1 + 2^v. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(v) && 0 <= y2.value && y2.value + y2.value <= BigInteger.pow2(v) && y4.value * BigInteger.pow2(v) <= y2.value * y2.value;
      @ requires y2.value * y2.value < (y4.value + 1) * BigInteger.pow2(v) && a.value == y2.value + 1 && b.value == y4.value + 2;
      @ ensures a.value * a.value <= b.value * BigInteger.pow2(v) && y4.value <= BigInteger.pow2(v);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void fourthEnds(int v, BigInteger y2, BigInteger y4, BigInteger a, BigInteger b) {
        /*@ assert a.value * a.value == y2.value * y2.value + y2.value + y2.value + 1; @*/
        /*@ assert y2.value * y2.value <= BigInteger.pow2(v) * BigInteger.pow2(v); @*/
    }

    /** y 2^v. */
    /*@ public normal_behavior
      @ ensures \result == number;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public BigInteger number() {
        return number;
    }

    /** y^2 2^v, rounded down. */
    /*@ public normal_behavior
      @ ensures \result == square;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public BigInteger square() {
        return square;
    }

    /** y^3 2^v, rounded down, less than 2 below. */
    /*@ public normal_behavior
      @ ensures \result == cube;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public BigInteger cube() {
        return cube;
    }

    /** y^4 2^v, rounded down, less than 2 below. */
    /*@ public normal_behavior
      @ ensures \result == fourth;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public BigInteger fourth() {
        return fourth;
    }

    /** The number v of bits after the binary point. */
    /*@ public normal_behavior
      @ ensures \result == work;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public int work() {
        return work;
    }
}
