package org.certalign.quadrature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Order;
import org.certalign.real.Digits;
import org.certalign.real.InputError;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.junit.jupiter.api.Test;

class HarmonicNumberTest {
  private static String lo(String n, int digits) {
    return Digits.certify(HarmonicNumber.of(new BigInteger(n)), digits).lo();
  }

  @Test
  void knownValues() {
    assertEquals(Rational.of(11, 6), HarmonicNumber.of(BigInteger.valueOf(3)).exact().get());
    assertEquals(Rational.ZERO, HarmonicNumber.sum(2, 1));
    assertTrue(lo("1000000", 40).startsWith("14.392726722865723631381127493188587676"));
    assertTrue(
        lo("1000000000000000000000000000000", 40)
            .startsWith("69.654768454722903381146255730613828659"));
  }

  /** The exact sum lies in the enclosure of the series. */
  @Property(tries = 20)
  void enclosesTheSum(
      @ForAll @IntRange(min = 2001, max = 9000) int n,
      @ForAll @IntRange(min = 16, max = 700) int bits) {
    Interval series = HarmonicNumber.of(BigInteger.valueOf(n)).enclose(Precisions.at(bits));
    Interval sum = Real.of(HarmonicNumber.sum(1, n)).enclose(Precisions.at(2000));
    assertFalse(Order.strictlyBelow(series, sum));
    assertFalse(Order.strictlyBelow(sum, series));
    BigInteger width = series.hi().subtract(series.lo());
    assertTrue(width.bitLength() <= series.hi().bitLength() - bits + 4);
  }

  @Test
  void tangentNumbers() {
    assertEquals(
        List.of(1L, 2L, 16L, 272L, 7936L),
        HarmonicNumber.tangentNumbers(5).stream().map(BigInteger::longValueExact).toList());
  }

  @Test
  void tooManyDigitsAreRefused() {
    Real large = HarmonicNumber.of(BigInteger.TEN.pow(9));
    assertThrows(InputError.class, () -> Digits.certify(large, 20_000));
  }
}
