package org.certalign.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DigitsTest {
  private static final Real TWO = Real.of(2);

  @Test
  void publishesNeighbouringDecimals() {
    assertEquals("[0.693147, 0.693148]", Digits.certify(TWO.ln(), 5).toString());
    assertEquals("[-0.693148, -0.693147]", Digits.certify(TWO.ln().negate(), 5).toString());
    assertEquals("[0.33, 0.34]", Digits.certify(Real.of(Rational.of(1, 3)), 1).toString());
    assertEquals(
        "[6.90775527898213705205, 6.90775527898213705206]",
        Digits.certify(Real.of(1000).ln(), 20).toString());
  }

  @Test
  void publishesExactValuesAsTheyAre() {
    for (String text : List.of("0", "3", "-0.25", "1000", "1e-100", "1e61", "0.1", "123456.789")) {
      Enclosure e = Digits.certify(Real.of(Rational.parse(text)), 20);
      assertEquals(text, e.lo());
      assertEquals(text, e.hi());
      assertTrue(e.isExact());
    }
    // A point that only the kernel knows to be one.
    assertEquals("1.5", Digits.certify(p -> Real.of(Rational.of(3, 2)).enclose(p), 20).lo());
    assertEquals("0", Digits.certify(p -> Real.of(0).enclose(p), 20).lo());
  }

  @Test
  void roundsExactValuesThatAreTooLong() {
    Enclosure e = Digits.certify(Real.of(Rational.parse("0x1p-100")), 10);
    assertEquals("0.00000000000000000000000000000078886090522", e.lo());
    assertEquals("0.00000000000000000000000000000078886090523", e.hi());
    assertEquals(1, e.upper().compareTo(e.lower()));
    assertTrue(promised(e, 10));
  }

  @Test
  void answersWhatCannotBeToldFromZeroByItsWidth() {
    Real zero = TWO.sqrt().square().minus(TWO);
    for (int digits : new int[] {1, 20, 300}) {
      Enclosure e = Digits.certify(zero, digits);
      assertTrue(e.lower().signum() <= 0 && e.upper().signum() >= 0);
      Rational width = e.upper().sub(e.lower());
      assertTrue(width.compareTo(Rational.parse("1e-" + digits)) <= 0, e::toString);
    }
  }

  @Test
  void overcomesCancellation() {
    Real large = Real.of(10).pow(3000);
    Real x = large.plus(TWO.ln()).minus(large);
    assertEquals(Digits.certify(TWO.ln(), 20), Digits.certify(x, 20));
    Real tiny = Real.of(Rational.parse("1e-300"));
    assertEquals(
        "[9.99999e-301, 1.000001e-300]", Digits.certify(Real.of(1).plus(tiny).ln(), 5).toString());
    assertEquals(Digits.certify(tiny.log1p(), 5), Digits.certify(Real.of(1).plus(tiny).ln(), 5));
  }

  @Test
  void triesAgainWhereADivisorOnlySeemsToContainZero() {
    Real difference = Real.of(10).pow(300).plus(TWO.ln()).minus(Real.of(10).pow(300));
    Enclosure e = Digits.certify(Real.of(1).over(difference), 10);
    assertEquals(Digits.certify(Real.of(1).over(TWO.ln()), 10), e);
    assertEquals(Digits.certify(TWO.ln().ln(), 10), Digits.certify(difference.ln(), 10));
    assertEquals(Digits.certify(TWO.ln().sqrt(), 10), Digits.certify(difference.sqrt(), 10));
  }

  @Test
  void refusesWhatIsNotDefined() {
    Real zero = TWO.sqrt().square().minus(TWO);
    for (Real x : List.of(Real.of(1).over(zero), zero.ln(), zero.pow(-2), zero.pow(TWO.ln()))) {
      InputError error = assertThrows(InputError.class, () -> Digits.certify(x, 20));
      assertTrue(error.getMessage().contains("1080 bits"), error::getMessage);
    }
    Real negative = TWO.ln().minus(Real.of(1));
    for (Real x :
        List.of(negative.ln(), negative.sqrt(), negative.pow(Real.pi()), negative.log10())) {
      assertThrows(InputError.class, () -> Digits.certify(x, 20));
    }
  }

  @Test
  void refusesMagnitudesOutOfRange() {
    for (Real x :
        List.of(
            Real.of(1_000_000).exp(),
            Real.of(-1_000_000).exp(),
            Real.of(1_000_000_000_000L).exp(),
            Real.of(10).pow(100_001),
            Real.of(10).pow(-100_001),
            Real.of(10).pow(100_000).times(Real.pi()))) {
      InputError error = assertThrows(InputError.class, () -> Digits.certify(x, 20));
      assertTrue(error.getMessage().contains("out of range"), error::getMessage);
    }
    assertEquals("1e100000", Digits.certify(Real.of(10).pow(100_000), 20).lo());
    assertEquals("1e-100000", Digits.certify(Real.of(10).pow(-100_000), 20).hi());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 100_001, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void refusesNumbersOfDigitsOutOfRange(int digits) {
    InputError error = assertThrows(InputError.class, () -> Digits.certify(TWO, digits));
    assertTrue(error.getMessage().contains("100000"), error::getMessage);
    assertTrue(error.getMessage().contains(Integer.toString(digits)), error::getMessage);
  }

  @Test
  void publishesInfinity() {
    Enclosure e = Digits.certify(Real.INFINITE, 20);
    assertEquals("inf", e.lo());
    assertEquals("inf", e.hi());
    assertTrue(e.isInfinite());
    assertEquals(Enclosure.INFINITE, Enclosure.parse("inf", "inf"));
  }

  @Test
  void readsBackWhatWasPublished() {
    Enclosure e = Digits.certify(Real.pi(), 30);
    assertEquals(e.lower(), Enclosure.parse(e.lo(), e.hi()).lower());
    assertEquals(e.upper(), Enclosure.parse(e.lo(), e.hi()).upper());
    assertThrows(InputError.class, () -> Enclosure.parse("2", "1"));
    assertThrows(InputError.class, () -> Enclosure.parse("1/3", "1"));
    assertThrows(InputError.class, () -> Enclosure.parse("inf", "1"));
  }

  /**
   * At random arguments: the promise, what an independent library says, and that more digits narrow
   * the answer.
   */
  @Test
  void keepsThePromiseAtRandomArguments() {
    Random random = new Random(20240609);
    MathContext mc = new MathContext(60);
    for (int i = 0; i < 300; i++) {
      BigDecimal x = new BigDecimal(random.nextInt(1, 1_000_000)).movePointLeft(random.nextInt(8));
      Real r = Real.of(RationalTest.exact(x));
      checkAll(r.ln(), BigDecimalMath.log(x, mc));
      checkAll(r.sqrt(), BigDecimalMath.sqrt(x, mc));
      checkAll(r.cbrt(), BigDecimalMath.root(x, BigDecimal.valueOf(3), mc));
      checkAll(r.log2(), BigDecimalMath.log2(x, mc));
      checkAll(r.log10(), BigDecimalMath.log10(x, mc));
      BigDecimal small = x.remainder(BigDecimal.valueOf(500));
      Real s = Real.of(RationalTest.exact(small));
      checkAll(s.exp(), BigDecimalMath.exp(small, mc));
      checkAll(s.negate().exp(), BigDecimalMath.exp(small.negate(), mc));
      checkAll(r.pow(Real.of(Rational.of(7, 11))), power(x, mc));
      checkAll(s.log1p(), BigDecimalMath.log(small.add(BigDecimal.ONE), mc));
      checkAll(
          s.expm1(), BigDecimalMath.exp(small, new MathContext(80)).subtract(BigDecimal.ONE, mc));
    }
  }

  private static BigDecimal power(BigDecimal x, MathContext mc) {
    MathContext more = new MathContext(mc.getPrecision() + 10);
    BigDecimal y = BigDecimal.valueOf(7).divide(BigDecimal.valueOf(11), more);
    return BigDecimalMath.exp(y.multiply(BigDecimalMath.log(x, more), more), mc);
  }

  private static void checkAll(Real x, BigDecimal opinion) {
    Enclosure before = null;
    for (int digits : new int[] {1, 2, 3, 10, 20, 21, 50}) {
      Enclosure e = Digits.certify(x, digits);
      assertTrue(promised(e, digits), e::toString);
      Rational slack = RationalTest.exact(opinion.ulp()).mul(Rational.of(10));
      Rational value = RationalTest.exact(opinion);
      assertTrue(e.lower().compareTo(value.add(slack)) <= 0, () -> e + " against " + opinion);
      assertTrue(e.upper().compareTo(value.sub(slack)) >= 0, () -> e + " against " + opinion);
      assertTrue(
          Decimal.exact(e.lower(), Integer.MAX_VALUE).orElseThrow().digits() <= digits + 20,
          e::toString);
      assertTrue(
          e.isExact()
              || Decimal.exact(e.upper(), Integer.MAX_VALUE).orElseThrow().digits() <= digits + 2,
          e::toString);
      if (before != null) {
        assertTrue(before.lower().compareTo(e.lower()) <= 0, () -> e.toString());
        assertTrue(before.upper().compareTo(e.upper()) >= 0, () -> e.toString());
      }
      before = e;
    }
  }

  /** Whether the relative width is at most 10^(1-digits). */
  static boolean promised(Enclosure e, int digits) {
    Rational least = e.lower().abs().min(e.upper().abs());
    Rational allowed = least.mul(Rational.of(10).pow(1 - digits));
    return e.upper().sub(e.lower()).compareTo(allowed) <= 0;
  }

  @Test
  void knowsTheConstants() {
    assertEquals(
        "[3.14159265358979323846264338327950288419716939937510582097494459230781640628620899862803482534211706798,"
            + " 3.14159265358979323846264338327950288419716939937510582097494459230781640628620899862803482534211706799]",
        Digits.certify(Real.pi(), 101).toString());
    assertEquals(
        "[2.71828182845904523536028747135266249775724709369995, 2.71828182845904523536028747135266249775724709369996]",
        Digits.certify(Real.e(), 50).toString());
    MathContext mc = new MathContext(3010);
    BigDecimal pi = BigDecimalMath.pi(mc);
    Enclosure e = Digits.certify(Real.pi(), 3000);
    assertTrue(e.lower().compareTo(RationalTest.exact(pi)) <= 0);
    assertTrue(e.upper().compareTo(RationalTest.exact(pi)) >= 0);
  }

  @Test
  void completesAtAHundredThousandDigits() {
    Enclosure e = Digits.certify(TWO.sqrt().plus(Real.of(Rational.of(1, 3))), 100_000);
    assertEquals("1.7475468957", e.lo().substring(0, 12));
    assertEquals(100_002, e.lo().length());
    assertTrue(promised(e, 100_000));
  }
}
