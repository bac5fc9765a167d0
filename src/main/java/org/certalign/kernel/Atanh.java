package org.certalign.kernel;

import java.math.BigInteger;

/** The series of twice the inverse hyperbolic tangent, with the rounding of each term accounted for. */
public final class Atanh {
    /*@ private normal_behavior
      @ ensures true;
      @*/
    /*@ pure @*/
    private Atanh() {
    }

    /** Encloses 2 z A_1(z^2) = ln((1+z)/(1-z)) for z from zl/s to zh/s, s = 2^w, zh at most s/2, as an interval of exponent -w. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= zl.value && zl.value <= zh.value && 2 * zh.value <= BigInteger.pow2(w);
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures (\forall \bigint z; Real.ge(z, zl.value, -w) && Real.le(z, zh.value, -w)
      @     ==> Real.ge(Real.mul(Real.num(2, 0), Real.mul(z, Real.at(1, Real.mul(z, z)))), \result.lo.value, -w));
      @ ensures (\forall \bigint z; Real.ge(z, zl.value, -w) && Real.le(z, zh.value, -w)
      @     ==> Real.le(Real.mul(Real.num(2, 0), Real.mul(z, Real.at(1, Real.mul(z, z)))), \result.hi.value, -w));
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval atanh(BigInteger zl, BigInteger zh, int w) {
        BigInteger vl = squareDown(zl, w);
        BigInteger vh = squareUp(zh, w);
        squaresOrder(zl, zh, vl, vh, w);
        Interval a = series(vl, vh, w);
        return scaled(zl, zh, vl, vh, a.lo(), a.hi(), w);
    }

    /** Encloses 2 z A_1(z^2), where A_1(v) is between al/s and ah/s for all v from vl/s to vh/s. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= zl.value && zl.value <= zh.value && 0 <= al.value && al.value <= ah.value;
      @ requires vl.value * BigInteger.pow2(w) <= zl.value * zl.value && zh.value * zh.value <= vh.value * BigInteger.pow2(w);
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(1, v), al.value, -w));
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(1, v), ah.value, -w));
      @ ensures \invariant_for(\result) && \result.exp == -w;
      @ ensures (\forall \bigint z; Real.ge(z, zl.value, -w) && Real.le(z, zh.value, -w)
      @     ==> Real.ge(Real.mul(Real.num(2, 0), Real.mul(z, Real.at(1, Real.mul(z, z)))), \result.lo.value, -w));
      @ ensures (\forall \bigint z; Real.ge(z, zl.value, -w) && Real.le(z, zh.value, -w)
      @     ==> Real.le(Real.mul(Real.num(2, 0), Real.mul(z, Real.at(1, Real.mul(z, z)))), \result.hi.value, -w));
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval scaled(BigInteger zl, BigInteger zh, BigInteger vl, BigInteger vh, BigInteger al, BigInteger ah, int w) {
        BigInteger l = Arith.floorShift(zl.add(zl).multiply(al), w);
        BigInteger h = Arith.ceilShift(zh.add(zh).multiply(ah), w);
        Facts.pow2Step(w);
        products(zl, zh, al, ah, l, h, w);
        atanhFact(zl, zh, vl, vh, al, ah, l, h, w);
        return new Interval(l, h, -w);
    }

    /** The square of z/s, rounded down, for z at most s/2, s = 2^w. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= z.value;
      @ ensures 0 <= \result.value && \result.value * BigInteger.pow2(w) <= z.value * z.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger squareDown(BigInteger z, int w) {
        BigInteger zz = z.multiply(z);
        BigInteger v = Arith.floorShift(zz, w);
        Facts.pow2Step(w);
        squareSign(z, zz, v, w);
        return v;
    }

    /** A square rounded down is not negative. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(w) && zz.value == z.value * z.value && zz.value < (v.value + 1) * BigInteger.pow2(w);
      @ ensures 0 <= v.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void squareSign(BigInteger z, BigInteger zz, BigInteger v, int w) {
        /*@ assert 0 <= zz.value; @*/
    }

    /** The square of z/s, rounded up, for z at most s/2, s = 2^w. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= z.value && 2 * z.value <= BigInteger.pow2(w);
      @ ensures z.value * z.value <= \result.value * BigInteger.pow2(w) && 4 * \result.value <= BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static BigInteger squareUp(BigInteger z, int w) {
        BigInteger zz = z.multiply(z);
        BigInteger v = Arith.ceilShift(zz, w);
        Facts.pow2Step(w - 2);
        Facts.pow2Step(w - 1);
        quarter(z, zz, v, w);
        return v;
    }

    /** The square of at most 1/2 is at most 1/4. */
    /*@ public normal_behavior
      @ requires 2 <= w && 0 < BigInteger.pow2(w - 2) && BigInteger.pow2(w) == 4 * BigInteger.pow2(w - 2);
      @ requires 0 <= z.value && 2 * z.value <= BigInteger.pow2(w) && zz.value == z.value * z.value && (v.value - 1) * BigInteger.pow2(w) < zz.value;
      @ ensures 4 * v.value <= BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void quarter(BigInteger z, BigInteger zz, BigInteger v, int w) {
        /*@ assert zz.value <= BigInteger.pow2(w - 2) * BigInteger.pow2(w); @*/
        /*@ assert v.value - 1 < BigInteger.pow2(w - 2); @*/
    }

    /** The squares are in order. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= zl.value && zl.value <= zh.value;
      @ requires vl.value * BigInteger.pow2(w) <= zl.value * zl.value && zh.value * zh.value <= vh.value * BigInteger.pow2(w);
      @ ensures vl.value <= vh.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void squaresOrder(BigInteger zl, BigInteger zh, BigInteger vl, BigInteger vh, int w) {
        Facts.pow2Step(w);
        /*@ assert zl.value * zl.value <= zh.value * zh.value; @*/
    }

    /** The products are in order. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(w) && 0 <= zl.value && zl.value <= zh.value && 0 <= al.value && al.value <= ah.value;
      @ requires l.value * BigInteger.pow2(w) <= (zl.value + zl.value) * al.value;
      @ requires (zh.value + zh.value) * ah.value <= h.value * BigInteger.pow2(w);
      @ ensures l.value <= h.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void products(BigInteger zl, BigInteger zh, BigInteger al, BigInteger ah, BigInteger l, BigInteger h, int w) {
        /*@ assert zl.value * al.value <= zh.value * ah.value; @*/
    }

    /** 2 z A_1(z^2) for all z from zl/s to zh/s, without its proof: the contract is word for word that of {@link #atanhProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= zl.value && zl.value <= zh.value && 0 <= al.value && al.value <= ah.value;
      @ requires vl.value * BigInteger.pow2(w) <= zl.value * zl.value && zh.value * zh.value <= vh.value * BigInteger.pow2(w);
      @ requires l.value * BigInteger.pow2(w) <= (zl.value + zl.value) * al.value;
      @ requires (zh.value + zh.value) * ah.value <= h.value * BigInteger.pow2(w);
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(1, v), al.value, -w));
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(1, v), ah.value, -w));
      @ ensures (\forall \bigint z; Real.ge(z, zl.value, -w) && Real.le(z, zh.value, -w)
      @     ==> Real.ge(Real.mul(Real.num(2, 0), Real.mul(z, Real.at(1, Real.mul(z, z)))), l.value, -w));
      @ ensures (\forall \bigint z; Real.ge(z, zl.value, -w) && Real.le(z, zh.value, -w)
      @     ==> Real.le(Real.mul(Real.num(2, 0), Real.mul(z, Real.at(1, Real.mul(z, z)))), h.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void atanhFact(BigInteger zl, BigInteger zh, BigInteger vl, BigInteger vh, BigInteger al, BigInteger ah, BigInteger l, BigInteger h, int w) {
    }

    /** All factors are nonnegative, so that the products of lower bounds are lower bounds, and so above; never called, it proves the contract of {@link #atanhFact}. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= zl.value && zl.value <= zh.value && 0 <= al.value && al.value <= ah.value;
      @ requires vl.value * BigInteger.pow2(w) <= zl.value * zl.value && zh.value * zh.value <= vh.value * BigInteger.pow2(w);
      @ requires l.value * BigInteger.pow2(w) <= (zl.value + zl.value) * al.value;
      @ requires (zh.value + zh.value) * ah.value <= h.value * BigInteger.pow2(w);
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(1, v), al.value, -w));
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(1, v), ah.value, -w));
      @ ensures (\forall \bigint z; Real.ge(z, zl.value, -w) && Real.le(z, zh.value, -w)
      @     ==> Real.ge(Real.mul(Real.num(2, 0), Real.mul(z, Real.at(1, Real.mul(z, z)))), l.value, -w));
      @ ensures (\forall \bigint z; Real.ge(z, zl.value, -w) && Real.le(z, zh.value, -w)
      @     ==> Real.le(Real.mul(Real.num(2, 0), Real.mul(z, Real.at(1, Real.mul(z, z)))), h.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void atanhProof(BigInteger zl, BigInteger zh, BigInteger vl, BigInteger vh, BigInteger al, BigInteger ah, BigInteger l, BigInteger h, int w) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger two = BigInteger.valueOf(2L);
        BigInteger c = zl.multiply(al);
        BigInteger d = zh.multiply(ah);
        Facts.pow2Zero();
        Facts.coarserLower(zero, zl, -w, 0);
        Facts.coarserLower(zero, al, -w, 0);
        Fixed.lowerFact(zl, -w, zl, -w, vl, w);
        Fixed.upperFact(zh, -w, zh, -w, vh, w);
        Facts.product(zl, -w, al, -w, c);
        Facts.product(zh, -w, ah, -w, d);
        Facts.coarserLower(zero, c, -w - w, 0);
        Facts.number(two, 0);
        Facts.coarserLower(zero, two, 0, 0);
        Fixed.lowerFact(two, 0, c, -w - w, l, w);
        Fixed.upperFact(two, 0, d, -w - w, h, w);
    }

    /**
     * Encloses A_1(v) for v from vl/s to vh/s, s = 2^w, vh at most s/4, as an interval of exponent -w.
     *
     * <p>t/s &lt;= A_m(v) &lt;= (t+c)/s is kept from m = 2n+1 down to 1 by A_m(v) = 1/m + v A_(m+2)(v). Error: v is less than 2^-b, so the slack
     * c shrinks by 2^b in a turn, to which come the two roundings and, since t is at most 2s, twice the uncertainty of v.
     */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= vl.value && vl.value <= vh.value && 4 * vh.value <= BigInteger.pow2(w);
      @ ensures \invariant_for(\result) && \result.exp == -w && 0 <= \result.lo.value;
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(1, v), \result.lo.value, -w));
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(1, v), \result.hi.value, -w));
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval series(BigInteger vl, BigInteger vh, int w) {
        int n = bits(vh);
        small(vh, n, w);
        BigInteger s = BigInteger.valueOf(1L).shiftLeft(w);
        return turns(vl, vh, w, n, s, BigInteger.valueOf((long) (w / (w - n) + 1)));
    }

    /** The same by k turns, where s = 2^w and vh is less than 2^n. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= n && n <= w - 1 && 0 <= vl.value && vl.value <= vh.value && 4 * vh.value <= BigInteger.pow2(w);
      @ requires vh.value < BigInteger.pow2(n) && s.value == BigInteger.pow2(w) && 0 < s.value && 0 <= k.value;
      @ ensures \invariant_for(\result) && \result.exp == -w && 0 <= \result.lo.value;
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(1, v), \result.lo.value, -w));
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(1, v), \result.hi.value, -w));
      @*/
    /*+KEY@ assignable \nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static Interval turns(BigInteger vl, BigInteger vh, int w, int n, BigInteger s, BigInteger k) {
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger two = BigInteger.valueOf(2L);
        BigInteger wide = vh.subtract(vl);
        BigInteger more = wide.add(wide).add(BigInteger.valueOf(3L));
        BigInteger left = k;
        BigInteger m = two.multiply(k).add(one);
        BigInteger t = BigInteger.valueOf(0L);
        BigInteger c = s.add(s);
        startFact(vl, vh, w, s, m);
        /*@ loop_invariant left != null && m != null && t != null && c != null && 0 <= left.value && m.value == 2 * left.value + 1;
          @ loop_invariant 0 <= t.value && t.value <= 2 * s.value && 0 <= c.value;
          @ loop_invariant (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
          @     ==> Real.ge(Real.at(m.value, v), t.value, -w));
          @ loop_invariant (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
          @     ==> Real.le(Real.at(m.value, v), t.value + c.value, -w));
          @ decreases left.value; @*/
        /*+KEY@ assignable \strictly_nothing; @*/
        while (left.signum() > 0) {
            BigInteger i = m;
            left = left.subtract(one);
            m = m.subtract(two);
            BigInteger q = s.divide(m);
            BigInteger r = Arith.floorShift(vl.multiply(t), w);
            BigInteger h = Arith.floorShift(c, w - n);
            BigInteger u = q.add(r);
            BigInteger d = h.add(more);
            turnFact(vl, vh, w, n, s, m, i, t, c, q, r, h, u, d);
            t = u;
            c = d;
        }
        return new Interval(t, t.add(c), -w);
    }

    /** The number of bits of a nonnegative integer, 0 for 0. */
    /*@ public normal_behavior
      @ requires 0 <= v.value;
      @ ensures 0 <= \result && v.value < BigInteger.pow2(\result);
      @ ensures v.value > 0 ==> \result >= 1 && BigInteger.pow2(\result - 1) <= v.value;
      @ ensures v.value == 0 ==> \result == 0;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static int bits(BigInteger v) {
        if (v.signum() == 0) {
            Facts.pow2Zero();
            return 0;
        }
        return v.bitLength();
    }

    /** A number of at most 1/4 has at most w - 1 bits. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= n && 0 <= vh.value && 4 * vh.value <= BigInteger.pow2(w) && vh.value < BigInteger.pow2(n);
      @ requires vh.value > 0 ==> n >= 1 && BigInteger.pow2(n - 1) <= vh.value;
      @ requires vh.value == 0 ==> n == 0;
      @ ensures n <= w - 1 && 0 < BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void small(BigInteger vh, int n, int w) {
        Facts.pow2Step(w - 1);
        if (n >= w) {
            Pow2.addFact(w - 1, n - w);
        }
    }

    /** The start of the series, without its proof: the contract is word for word that of {@link #startProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= vl.value && vl.value <= vh.value && 4 * vh.value <= BigInteger.pow2(w);
      @ requires s.value == BigInteger.pow2(w) && 1 <= m.value;
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(m.value, v), 0, -w));
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(m.value, v), s.value + s.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void startFact(BigInteger vl, BigInteger vh, int w, BigInteger s, BigInteger m) {
    }

    /** 0 &lt;= A_m(v) &lt;= 2; never called, it proves the contract of {@link #startFact}. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= vl.value && vl.value <= vh.value && 4 * vh.value <= BigInteger.pow2(w);
      @ requires s.value == BigInteger.pow2(w) && 1 <= m.value;
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(m.value, v), 0, -w));
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(m.value, v), s.value + s.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void startProof(BigInteger vl, BigInteger vh, int w, BigInteger s, BigInteger m) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger two = BigInteger.valueOf(2L);
        Facts.pow2Zero();
        Facts.pow2Step(w - 2);
        Facts.pow2Step(w - 1);
        Facts.coarserLower(zero, vl, -w, 0);
        int e = -w;
        int k = w - 2;
        Facts.coarserUpper(one, vh, e, k);
        /*@ assert e + k == -2; @*/
        Facts.atanhBase(m, e);
        Facts.finer(zero, zero, e, w);
        Facts.finer(s.add(s), two, e, w);
        /*@ assert e + w == 0; @*/
    }

    /** One turn of the series, without its proof: the contract is word for word that of {@link #turnProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= n && n <= w - 1 && 0 <= vl.value && vl.value <= vh.value && 4 * vh.value <= BigInteger.pow2(w);
      @ requires vh.value < BigInteger.pow2(n) && s.value == BigInteger.pow2(w) && 1 <= m.value && i.value == m.value + 2;
      @ requires 0 <= t.value && t.value <= 2 * s.value && 0 <= c.value && q.value * m.value <= s.value && s.value < (q.value + 1) * m.value;
      @ requires r.value * BigInteger.pow2(w) <= vl.value * t.value && vl.value * t.value < (r.value + 1) * BigInteger.pow2(w);
      @ requires h.value * BigInteger.pow2(w - n) <= c.value && c.value < (h.value + 1) * BigInteger.pow2(w - n);
      @ requires u.value == q.value + r.value && d.value == h.value + 2 * (vh.value - vl.value) + 3;
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(i.value, v), t.value, -w));
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(i.value, v), t.value + c.value, -w));
      @ ensures 0 <= u.value && u.value <= 2 * s.value && 0 <= d.value;
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(m.value, v), u.value, -w));
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(m.value, v), u.value + d.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void turnFact(BigInteger vl, BigInteger vh, int w, int n, BigInteger s, BigInteger m, BigInteger i, BigInteger t, BigInteger c,
            BigInteger q, BigInteger r, BigInteger h, BigInteger u, BigInteger d) {
    }

    /** A_m(v) = 1/m + v A_(m+2)(v); never called, it proves the contract of {@link #turnFact}. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= n && n <= w - 1 && 0 <= vl.value && vl.value <= vh.value && 4 * vh.value <= BigInteger.pow2(w);
      @ requires vh.value < BigInteger.pow2(n) && s.value == BigInteger.pow2(w) && 1 <= m.value && i.value == m.value + 2;
      @ requires 0 <= t.value && t.value <= 2 * s.value && 0 <= c.value && q.value * m.value <= s.value && s.value < (q.value + 1) * m.value;
      @ requires r.value * BigInteger.pow2(w) <= vl.value * t.value && vl.value * t.value < (r.value + 1) * BigInteger.pow2(w);
      @ requires h.value * BigInteger.pow2(w - n) <= c.value && c.value < (h.value + 1) * BigInteger.pow2(w - n);
      @ requires u.value == q.value + r.value && d.value == h.value + 2 * (vh.value - vl.value) + 3;
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(i.value, v), t.value, -w));
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(i.value, v), t.value + c.value, -w));
      @ ensures 0 <= u.value && u.value <= 2 * s.value && 0 <= d.value;
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(m.value, v), u.value, -w));
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(m.value, v), u.value + d.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void turnProof(BigInteger vl, BigInteger vh, int w, int n, BigInteger s, BigInteger m, BigInteger i, BigInteger t, BigInteger c,
            BigInteger q, BigInteger r, BigInteger h, BigInteger u, BigInteger d) {
        BigInteger one = BigInteger.valueOf(1L);
        BigInteger tc = t.add(c);
        BigInteger rr = u.add(d).subtract(q).subtract(one);
        BigInteger qq = q.add(one);
        BigInteger ud = u.add(d);
        Pow2.addFact(n, w - n);
        turnSlack(vl, vh, w, n, t, c, r, h, rr);
        turnRange(vl, w, s, m, t, q, r, h, c, n);
        stepFact(vl, vh, w, s, m, i, t, tc, q, qq, r, rr, u, ud);
    }

    /** 1/m + v A_(m+2)(v) from its bounds, without its proof: the contract is word for word that of {@link #stepProof}, which is proved. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= vl.value && vl.value <= vh.value && 4 * vh.value <= BigInteger.pow2(w);
      @ requires s.value == BigInteger.pow2(w) && 1 <= m.value && i.value == m.value + 2 && 0 <= t.value && t.value <= tc.value && 0 <= q.value;
      @ requires q.value * m.value <= s.value && s.value <= qq.value * m.value && r.value * BigInteger.pow2(w) <= vl.value * t.value;
      @ requires vh.value * tc.value <= rr.value * BigInteger.pow2(w) && 0 <= qq.value && u.value == q.value + r.value && ud.value == qq.value + rr.value;
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(i.value, v), t.value, -w));
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(i.value, v), tc.value, -w));
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(m.value, v), u.value, -w));
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(m.value, v), ud.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void stepFact(BigInteger vl, BigInteger vh, int w, BigInteger s, BigInteger m, BigInteger i, BigInteger t, BigInteger tc,
            BigInteger q, BigInteger qq, BigInteger r, BigInteger rr, BigInteger u, BigInteger ud) {
    }

    /** A_m(v) = 1/m + v A_(m+2)(v); never called, it proves the contract of {@link #stepFact}. */
    /*@ public normal_behavior
      @ requires 2 <= w && w <= 268435456 && 0 <= vl.value && vl.value <= vh.value && 4 * vh.value <= BigInteger.pow2(w);
      @ requires s.value == BigInteger.pow2(w) && 1 <= m.value && i.value == m.value + 2 && 0 <= t.value && t.value <= tc.value && 0 <= q.value;
      @ requires q.value * m.value <= s.value && s.value <= qq.value * m.value && r.value * BigInteger.pow2(w) <= vl.value * t.value;
      @ requires vh.value * tc.value <= rr.value * BigInteger.pow2(w) && 0 <= qq.value && u.value == q.value + r.value && ud.value == qq.value + rr.value;
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(i.value, v), t.value, -w));
      @ requires (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(i.value, v), tc.value, -w));
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.ge(Real.at(m.value, v), u.value, -w));
      @ ensures (\forall \bigint v; Real.ge(v, vl.value, -w) && Real.le(v, vh.value, -w)
      @     ==> Real.le(Real.at(m.value, v), ud.value, -w));
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void stepProof(BigInteger vl, BigInteger vh, int w, BigInteger s, BigInteger m, BigInteger i, BigInteger t, BigInteger tc,
            BigInteger q, BigInteger qq, BigInteger r, BigInteger rr, BigInteger u, BigInteger ud) {
        BigInteger zero = BigInteger.valueOf(0L);
        BigInteger one = BigInteger.valueOf(1L);
        Facts.pow2Zero();
        Facts.pow2Step(w - 2);
        Facts.pow2Step(w - 1);
        Facts.coarserLower(zero, vl, -w, 0);
        Facts.coarserUpper(one, vh, -w, w - 2);
        Facts.coarserLower(zero, t, -w, 0);
        Fixed.lowerFact(vl, -w, t, -w, r, w);
        Fixed.upperFact(vh, -w, tc, -w, rr, w);
        Facts.number(one, 0);
        Facts.finer(s, one, -w, w);
        Facts.number(m, 0);
        Facts.quotientLower(s, -w, m, m, 0, q);
        Facts.quotientUpper(s, -w, m, m, 0, qq);
        Facts.sum(q, r, u, -w);
        Facts.sum(qq, rr, ud, -w);
        Facts.atanhStep(m, i, -w);
    }

    /** The slack of one turn. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(n) && 0 < BigInteger.pow2(w - n) && BigInteger.pow2(w) == BigInteger.pow2(n) * BigInteger.pow2(w - n);
      @ requires 0 <= vl.value && vl.value <= vh.value && vh.value < BigInteger.pow2(n) && 0 <= t.value && t.value <= 2 * BigInteger.pow2(w) && 0 <= c.value;
      @ requires vl.value * t.value < (r.value + 1) * BigInteger.pow2(w) && c.value < (h.value + 1) * BigInteger.pow2(w - n);
      @ requires rr.value == r.value + h.value + 2 * (vh.value - vl.value) + 2;
      @ ensures vh.value * (t.value + c.value) <= rr.value * BigInteger.pow2(w);
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void turnSlack(BigInteger vl, BigInteger vh, int w, int n, BigInteger t, BigInteger c, BigInteger r, BigInteger h, BigInteger rr) {
        /*@ assert vh.value * c.value <= BigInteger.pow2(n) * c.value; @*/
        /*@ assert BigInteger.pow2(n) * c.value <= BigInteger.pow2(n) * ((h.value + 1) * BigInteger.pow2(w - n)); @*/
        /*@ assert vh.value * c.value <= (h.value + 1) * BigInteger.pow2(w); @*/
        /*@ assert (vh.value - vl.value) * t.value <= (vh.value - vl.value) * (2 * BigInteger.pow2(w)); @*/
        /*+OPENJML@ assert vh.value * (t.value + c.value) == vl.value * t.value + (vh.value - vl.value) * t.value + vh.value * c.value; @*/
        /*+OPENJML@ assert rr.value * BigInteger.pow2(w) == (r.value + 1) * BigInteger.pow2(w) + (vh.value - vl.value) * (2 * BigInteger.pow2(w)) + (h.value + 1) * BigInteger.pow2(w); @*/
    }

    /** The range of one turn. */
    /*@ public normal_behavior
      @ requires 0 < BigInteger.pow2(w) && s.value == BigInteger.pow2(w) && 0 < BigInteger.pow2(w - n) && 1 <= m.value;
      @ requires 0 <= vl.value && 4 * vl.value <= BigInteger.pow2(w) && 0 <= t.value && t.value <= 2 * s.value && 0 <= c.value;
      @ requires q.value * m.value <= s.value && s.value < (q.value + 1) * m.value;
      @ requires r.value * BigInteger.pow2(w) <= vl.value * t.value && vl.value * t.value < (r.value + 1) * BigInteger.pow2(w);
      @ requires c.value < (h.value + 1) * BigInteger.pow2(w - n);
      @ ensures 0 <= q.value && q.value <= s.value && 0 <= r.value && r.value <= s.value && 0 <= h.value;
      @*/
    /*+KEY@ assignable \strictly_nothing; @*/
    /*+OPENJML@ assignable \nothing; @*/
    /*@ pure @*/
    public static void turnRange(BigInteger vl, int w, BigInteger s, BigInteger m, BigInteger t, BigInteger q, BigInteger r, BigInteger h, BigInteger c, int n) {
        /*@ assert 0 <= q.value; @*/
        /*@ assert q.value <= q.value * m.value; @*/
        /*@ assert 0 <= vl.value * t.value; @*/
        /*@ assert (4 * vl.value) * t.value <= BigInteger.pow2(w) * (2 * BigInteger.pow2(w)); @*/
    }
}
