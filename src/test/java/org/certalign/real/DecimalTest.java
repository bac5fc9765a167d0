package org.certalign.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DecimalTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "15, 0, 15",
    "-15, 2, -1500",
    "15, -1, 1.5",
    "-15, -2, -0.15",
    "15, -3, 0.015",
    "1, 60, 1000000000000000000000000000000000000000000000000000000000000",
    "1, 61, 1e61",
    "-12, 61, -1.2e62",
    "12, -60, 0.000000000000000000000000000000000000000000000000000000000012",
    "12, -61, 1.2e-60",
    "1, -100000, 1e-100000",
    "123, -100002, 1.23e-100000",
  })
  void isPlainUpToSixtyCharactersMore(long unscaled, int exponent, String text) {
    assertEquals(text, new Decimal(BigInteger.valueOf(unscaled), exponent).toString());
  }

  @Property
  void readsBackAsTheSameNumber(
      @ForAll BigInteger m, @ForAll @IntRange(min = -300, max = 300) int e) {
    Decimal d = new Decimal(m, e);
    assertEquals(d.toRational(), Rational.parse(d.toString()));
    assertEquals(d.toRational(), d.stripped().toRational());
    int digits = m.abs().toString().length();
    assertEquals(digits, d.digits());
    int excess = d.toString().replace("-", "").length() - digits;
    assertTrue(d.toString().contains("e") || excess <= 60, d::toString);
  }

  @Test
  void countsDigitsNextToPowersOfTen() {
    for (int n : new int[] {1, 2, 17, 255, 256, 1000, 4004, 8651, 12655, 21306, 76573, 97879}) {
      BigInteger power = BigInteger.TEN.pow(n);
      assertEquals(n + 1, Decimal.digits(power));
      assertEquals(n, Decimal.digits(power.subtract(BigInteger.ONE)));
    }
    // Powers of two that come close to one of ten.
    for (int n : new int[] {10, 93, 196, 485, 2136, 13301, 28738, 42039, 70777, 254370, 325147}) {
      BigInteger power = BigInteger.TWO.pow(n);
      assertEquals(power.toString().length(), Decimal.digits(power), () -> "2^" + n);
    }
  }

  @Test
  void logarithmsBracket() {
    for (int n = -2000; n <= 2000; n++) {
      // 2^n < 10^k, from the exact comparison.
      int k = Decimal.log10Below(n);
      assertTrue(atLeastPowerOfTen(n, k), "2^" + n);
      assertTrue(!atLeastPowerOfTen(n, Decimal.log10Above(n) + 1), "2^" + n);
    }
  }

  private static boolean atLeastPowerOfTen(int n, int k) {
    Rational two = Rational.ofBinary(BigInteger.ONE, n);
    return two.compareTo(Rational.ofDecimal(BigInteger.ONE, k)) >= 0;
  }
}
