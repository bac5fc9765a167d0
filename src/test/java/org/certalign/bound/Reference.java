package org.certalign.bound;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;

/** Plain evaluation of formulas to 60 digits, through big-math and nothing of this project. */
final class Reference {
    static final MathContext DIGITS = new MathContext(60);
    static final BigDecimal ONE = BigDecimal.ONE;
    static final BigDecimal TWO = BigDecimal.valueOf(2);
    static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * More than the error of a reference value: an operation errs by at most 10^-59 of its result. The arguments of the tests keep every intermediate
     * result below 10^6 and no formula has more than 50 operations; a division by, or a logarithm or root of, a number that is small but at least 10^-4
     * magnifies what came before it, at most twice in any formula: 50 * 10^6 * 10^-59 * 10^4 * 10^4 is below 10^-43.
     */
    static final BigDecimal ERROR = new BigDecimal("1e-43");

    private Reference() {}

    static BigDecimal of(long n) {
        return BigDecimal.valueOf(n);
    }

    static BigDecimal add(BigDecimal a, BigDecimal b) {
        return a.add(b, DIGITS);
    }

    static BigDecimal sub(BigDecimal a, BigDecimal b) {
        return a.subtract(b, DIGITS);
    }

    static BigDecimal mul(BigDecimal a, BigDecimal... more) {
        BigDecimal r = a;
        for (BigDecimal b : more) {
            r = r.multiply(b, DIGITS);
        }
        return r;
    }

    static BigDecimal div(BigDecimal a, BigDecimal b) {
        return a.divide(b, DIGITS);
    }

    static BigDecimal sqr(BigDecimal a) {
        return mul(a, a);
    }

    static BigDecimal sqrt(BigDecimal a) {
        return BigDecimalMath.sqrt(a, DIGITS);
    }

    static BigDecimal ln(BigDecimal a) {
        return BigDecimalMath.log(a, DIGITS);
    }

    static BigDecimal exp(BigDecimal a) {
        return BigDecimalMath.exp(a, DIGITS);
    }

    static BigDecimal pow(BigDecimal a, BigDecimal b) {
        return BigDecimalMath.pow(a, b, DIGITS);
    }
}
