package org.certalign.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RationalTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "+7, 7",
    "010, 10",
    "0.25, 1/4",
    ".5, 1/2",
    "5., 5",
    "-1.50, -3/2",
    "1/3, 1/3",
    "-2/6, -1/3",
    "1.5/2.5, 3/5",
    "1e-9, 1/1000000000",
    "1E3, 1000",
    "12.5e+1, 125",
    "0.000e99999999999, 0",
    "0x1.8p-3, 3/16",
    "-0X1P4, -16",
    "0x1F, 31",
    "0x.8, 1/2",
    "0x1p-1/3, 1/6",
    "' 1/2 ', 1/2",
    "0.1, 1/10",
    "9223372036854775808/2, 4611686018427387904",
    "-9223372036854775808/2, -4611686018427387904",
    "123456789012345678901234567890e-30, 12345678901234567890123456789/100000000000000000000000000000",
  })
  void readsExactly(String text, String canonical) {
    assertEquals(canonical, Rational.parse(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "-", "+", ".", "e5", "1e", "1e+", "1_000", "0o17", "0b1", "1:30", "1,5", "1 000",
        "--1", "+-1", "1/", "/2", "1/-3", "1/2/3", "1..2", "1.2.3", "0x", "0x.", "0xg", "0x1p",
        "1p3", "inf", "-inf", "NaN", "٣", "１", "1/ 3", "abc", "1/0", "0/0", "1/0.0", "1f", "1d",
        "1L", "0x1p1.5", "\u00001", "−1", "½", "1e5.5", "1e1e1", "true", "null", "~"
      })
  void refusesWhatIsNoNumber(String text) {
    InputError error = assertThrows(InputError.class, () -> Rational.parse(text));
    assertFalse(error.getMessage().isBlank());
    assertFalse(error.getMessage().contains("Exception"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e100001",
        "1e-100001",
        "10e100000",
        "0.1e-100000",
        "1e999999999999999999999",
        "-1e100001",
        "1e-999999999999",
        "0x1p332193",
        "0x1p-332193",
        "1e100000/0.5",
        "1e-100000/2",
        "1.0000000001e100000",
        "0x1p999999999999"
      })
  void refusesMagnitudesOutOfRangeAtOnce(String text) {
    InputError error = assertThrows(InputError.class, () -> Rational.parse(text));
    assertTrue(error.getMessage().contains("out of range"), error::getMessage);
    assertTrue(error.getMessage().contains("1e100000"), error::getMessage);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e100000",
        "-1e-100000",
        "0.1e100001",
        "10e-100001",
        "0x1p332192",
        "0x1p-332192",
        "1e-100000/0.5"
      })
  void acceptsTheLargestAndTheSmallest(String text) {
    assertTrue(Rational.parse(text).isWithinLimits());
  }

  @Test
  void refusesOverlongNumbers() {
    String text = "0." + "1".repeat(400_000);
    InputError error = assertThrows(InputError.class, () -> Rational.parse(text));
    assertTrue(error.getMessage().contains("400000"), error::getMessage);
    assertTrue(error.getMessage().length() < 300);
  }

  @Test
  void readsLongNumbersExactly() {
    String digits = "1234567890".repeat(3_000);
    assertEquals(new BigInteger(digits), Rational.parse(digits).num());
    String places = "0." + digits + "7";
    assertEquals(0, exact(new BigDecimal(places)).compareTo(Rational.parse(places)));
  }

  @Property
  void readsDecimalsAsBigDecimalDoes(
      @ForAll BigDecimal x, @ForAll @IntRange(min = -40, max = 40) int shift) {
    String text = x + (x.toString().contains("E") ? "" : "e" + shift);
    assertEquals(exact(new BigDecimal(text)), Rational.parse(text));
  }

  @Property
  void readsHexadecimalFloatsAsTheyPrint(@ForAll double x) {
    assertEquals(exact(new BigDecimal(x)), Rational.parse(Double.toHexString(x)));
  }

  @Property
  void readsBackWhatItPrints(@ForAll BigInteger n, @ForAll BigInteger d) {
    if (d.signum() != 0) {
      Rational x = Rational.of(n, d);
      assertEquals(x, Rational.parse(x.toString()));
      assertEquals(BigInteger.ONE, x.num().gcd(x.den()));
      assertTrue(x.den().signum() > 0);
    }
  }

  @Property
  void computesInTheField(@ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
    Rational x = Rational.of(BigInteger.valueOf(a), BigInteger.valueOf(b | 1));
    Rational y = Rational.of(BigInteger.valueOf(c), BigInteger.valueOf(d | 1));
    assertEquals(x, x.add(y).sub(y));
    assertEquals(x.mul(x).sub(y.mul(y)), x.add(y).mul(x.sub(y)));
    if (y.signum() != 0) {
      assertEquals(x, x.div(y).mul(y));
      assertEquals(Rational.ONE, y.pow(3).mul(y.pow(-3)));
    }
    assertEquals(x.sub(y).signum(), x.compareTo(y));
    assertEquals(x.min(y), y.min(x));
    assertEquals(x.add(y), x.min(y).add(x.max(y)));
    assertEquals(x.abs().signum(), Math.abs(x.signum()));
  }

  @Test
  void saysWhichDecimalItIs() {
    assertEquals(Optional.of("0.25"), Rational.of(1, 4).toDecimalIfExact());
    assertEquals(Optional.of("-1234.5"), Rational.parse("-1234.5").toDecimalIfExact());
    assertEquals(Optional.of("1000"), Rational.of(1000).toDecimalIfExact());
    assertEquals(Optional.of("0"), Rational.ZERO.toDecimalIfExact());
    assertEquals(Optional.empty(), Rational.of(1, 3).toDecimalIfExact());
    assertEquals(Optional.empty(), Rational.of(1, 70).toDecimalIfExact());
  }

  @Test
  void dividesByZeroOnlyWithAMessage() {
    assertThrows(InputError.class, () -> Rational.of(1, 0));
    assertThrows(InputError.class, () -> Rational.ONE.div(Rational.ZERO));
    assertThrows(InputError.class, () -> Rational.ZERO.pow(-1));
    assertEquals(Rational.ONE, Rational.ZERO.pow(0));
  }

  static Rational exact(BigDecimal x) {
    return x.scale() <= 0
        ? Rational.of(x.toBigIntegerExact())
        : Rational.of(x.unscaledValue(), BigInteger.TEN.pow(x.scale()));
  }
}
