package org.certalign.bound;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Order;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Quotient;

/** Between enclosures and exact decimals, and what the tests assert of enclosures. */
final class Numbers {
    private Numbers() {}

    static Interval enclose(BigDecimal x, Precision p) {
        BigInteger unscaled = x.unscaledValue();
        if (x.scale() <= 0) {
            return Interval.of(x.toBigIntegerExact());
        }
        return Quotient.ratio(unscaled, BigInteger.TEN.pow(x.scale()), p);
    }

    static Interval enclose(String x, Precision p) {
        return enclose(new BigDecimal(x), p);
    }

    static BigDecimal lower(Interval a) {
        return exact(a.lo(), a.exp());
    }

    static BigDecimal upper(Interval a) {
        return exact(a.hi(), a.exp());
    }

    /** m 2^e, which every decimal system can write exactly. */
    private static BigDecimal exact(BigInteger m, int e) {
        if (e >= 0) {
            return new BigDecimal(m.shiftLeft(e));
        }
        return new BigDecimal(m).divide(new BigDecimal(BigInteger.ONE.shiftLeft(-e)));
    }

    static BigDecimal width(Interval a) {
        return upper(a).subtract(lower(a));
    }

    static String text(Interval a) {
        MathContext digits = new MathContext(40);
        return "[" + lower(a).round(digits) + ", " + upper(a).round(digits) + "]";
    }

    /** The enclosure contains some real within the given distance of the value. */
    static void assertContains(Interval a, BigDecimal value, BigDecimal distance, String what) {
        assertTrue(
                lower(a).subtract(distance).compareTo(value) <= 0 && value.compareTo(upper(a).add(distance)) <= 0,
                () -> what + ": " + value + " is not in " + text(a));
    }

    static void assertExact(String value, Interval a) {
        BigDecimal v = new BigDecimal(value);
        assertTrue(lower(a).compareTo(v) == 0 && upper(a).compareTo(v) == 0, () -> value + " came out as " + text(a));
    }

    /** The enclosed number, rounded to the places of the text, is the text. */
    static void assertReads(String value, Interval a) {
        BigDecimal v = new BigDecimal(value);
        BigDecimal half = BigDecimal.valueOf(5, v.scale() + 1);
        assertTrue(
                lower(a).compareTo(v.subtract(half)) >= 0 && upper(a).compareTo(v.add(half)) <= 0,
                () -> value + " against " + text(a));
    }

    /** The two enclosures may enclose the same number, and are narrow enough for that to say something. */
    static void assertSame(Interval a, Interval b, BigDecimal narrow) {
        assertTrue(!Order.strictlyBelow(a, b) && !Order.strictlyBelow(b, a), () -> text(a) + " against " + text(b));
        assertNarrow(a, narrow);
        assertNarrow(b, narrow);
    }

    static void assertNarrow(Interval a, BigDecimal narrow) {
        assertTrue(width(a).compareTo(narrow) <= 0, () -> "wide: " + text(a));
    }

    static void assertBelow(Interval a, Interval b) {
        assertTrue(Order.strictlyBelow(a, b), () -> text(a) + " is not below " + text(b));
    }
}
