package org.certalign.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.certalign.real.Rational;
import org.certalign.real.Real;
import org.junit.jupiter.api.Test;

/** The bounds against references of 40 digits, at the ends of what the arguments allow. */
final class RoundedTest {
  private static final MathContext DIGITS = new MathContext(40);

  private static final List<Double> ERRORS = List.of(0.0, 0x1p-60, 1e-12, 1e-3);

  private static boolean holds(Rounded result, BigDecimal exact) {
    BigDecimal off = new BigDecimal(result.value()).subtract(exact).abs();
    return off.compareTo(new BigDecimal(result.error())) <= 0;
  }

  /** Values of all magnitudes, of both signs. */
  private static double value(RandomStream stream, int exponents) {
    double size = Math.scalb(1 + stream.uniform(), stream.nextInt(2 * exponents) - exponents);
    return stream.nextInt(2) == 0 ? size : -size;
  }

  private static void unary(
      UnaryOperator<Rounded> rounded, UnaryOperator<BigDecimal> exact, UnaryOperator<Double> of) {
    RandomStream stream = RandomStream.of(1, "unary", 0);
    for (int i = 0; i < 400; i++) {
      double x = of.apply(value(stream, i % 2 == 0 ? 3 : 8));
      double error = Math.abs(x) * ERRORS.get(i % ERRORS.size());
      Rounded result = rounded.apply(new Rounded(x, error));
      for (int side = -1; side <= 1; side++) {
        BigDecimal at = new BigDecimal(x).add(new BigDecimal(error).multiply(new BigDecimal(side)));
        assertTrue(holds(result, exact.apply(at)), x + " +- " + error + ": " + result);
      }
    }
  }

  private static void binary(BinaryOperator<Rounded> rounded, BinaryOperator<BigDecimal> exact) {
    RandomStream stream = RandomStream.of(1, "binary", 0);
    for (int i = 0; i < 3000; i++) {
      double x = value(stream, i % 3 == 0 ? 1 : 400);
      double y = value(stream, i % 3 == 0 ? 1 : 400);
      double dx = Math.abs(x) * ERRORS.get(i % 4);
      double dy = Math.abs(y) * ERRORS.get(i / 4 % 4);
      Rounded result = rounded.apply(new Rounded(x, dx), new Rounded(y, dy));
      for (int side = 0; side < 4; side++) {
        BigDecimal a = new BigDecimal(x).add(new BigDecimal(side % 2 == 0 ? dx : -dx));
        BigDecimal b = new BigDecimal(y).add(new BigDecimal(side / 2 == 0 ? dy : -dy));
        assertTrue(holds(result, exact.apply(a, b)), x + " " + y + ": " + result);
      }
    }
  }

  @Test
  void boundsSums() {
    binary(Rounded::plus, BigDecimal::add);
    binary(Rounded::minus, BigDecimal::subtract);
  }

  @Test
  void boundsProductsAndQuotients() {
    binary(Rounded::times, BigDecimal::multiply);
    binary(Rounded::over, (a, b) -> a.divide(b, new MathContext(320)));
  }

  @Test
  void boundsRoots() {
    unary(Rounded::sqrt, x -> x.sqrt(DIGITS), Math::abs);
  }

  @Test
  void boundsLogarithms() {
    unary(Rounded::ln, x -> BigDecimalMath.log(x, DIGITS), Math::abs);
    unary(Rounded::ln, x -> BigDecimalMath.log(x, DIGITS), x -> 1 + x * 0x1p-12);
  }

  @Test
  void boundsExponentials() {
    unary(Rounded::exp, x -> BigDecimalMath.exp(x, DIGITS), x -> x);
  }

  @Test
  void boundsExponentialsLessOne() {
    unary(
        Rounded::expm1,
        x -> BigDecimalMath.exp(x, DIGITS).subtract(BigDecimal.ONE),
        x -> x * 0x1p-8);
  }

  /** From values below 0 too, where x is 0 or above within the error. */
  @Test
  void boundsRootsOfWhatIsNotNegative() {
    RandomStream stream = RandomStream.of(1, "roots", 0);
    for (int i = 0; i < 1000; i++) {
      double error = stream.uniform();
      double x = 3 * stream.uniform() - error;
      Rounded root = new Rounded(x, error).sqrtOfNonnegative();
      BigDecimal most = new BigDecimal(x).add(new BigDecimal(error));
      BigDecimal least = new BigDecimal(x).subtract(new BigDecimal(error)).max(BigDecimal.ZERO);
      assertTrue(holds(root, most.sqrt(DIGITS)) && holds(root, least.sqrt(DIGITS)));
    }
  }

  @Test
  void boundsCosines() {
    unary(Rounded::cos, x -> BigDecimalMath.cos(x, DIGITS), x -> x);
  }

  @Test
  void boundsPowers() {
    for (double a : new double[] {63, 0.5, -3.25}) {
      BigDecimal exponent = new BigDecimal(a);
      unary(r -> r.pow(a), x -> BigDecimalMath.pow(x, exponent, DIGITS), Math::abs);
    }
  }

  /** A bound that forgets the last operation's rounding does not hold. */
  @Test
  void theRoundingOfAnOperationIsSeen() {
    RandomStream stream = RandomStream.of(1, "forgets", 0);
    int misses = 0;
    for (int i = 0; i < 200; i++) {
      double x = stream.uniform();
      Rounded forgetful = new Rounded(StrictMath.log(x), 0);
      misses += holds(forgetful, BigDecimalMath.log(new BigDecimal(x), DIGITS)) ? 0 : 1;
    }
    assertEquals(200, misses);
  }

  /** No bound is much larger than the unit of the last place: wide ones would hold as well. */
  @Test
  void boundsAreTight() {
    Rounded x = Rounded.exactly(0.3);
    assertTrue(x.ln().error() < 3e-16);
    assertTrue(x.exp().error() < 3.1e-16);
    assertTrue(x.times(x).error() < 1.1e-17);
    assertTrue(x.plus(x).error() < 7e-17);
    assertTrue(x.over(x).error() < 1.2e-16);
    assertTrue(Rounded.of(Real.of(2).ln()).error() < 1e-16);
  }

  @Test
  void underflowIsCoveredToo() {
    Rounded least = Rounded.exactly(Double.MIN_VALUE);
    assertTrue(holds(least.times(0.5), new BigDecimal(Double.MIN_VALUE).multiply(half())));
    assertTrue(
        holds(Rounded.exactly(-800).exp(), BigDecimalMath.exp(new BigDecimal(-800), DIGITS)));
  }

  private static BigDecimal half() {
    return new BigDecimal("0.5");
  }

  @Test
  void aRealNumberIsWithinItsBound() {
    Rational third = Rational.of(1, 3);
    Rounded near = Rounded.of(Real.of(third));
    Rational off = Rounded.exact(near.value()).sub(third).abs();
    assertTrue(off.compareTo(Rounded.exact(near.error())) <= 0);
    assertEquals(0, Rounded.of(Real.of(63)).error());
    assertEquals(63, Rounded.of(Real.of(63)).value());
  }

  @Test
  void whatHasNoBoundFails() {
    Rounded zero = new Rounded(0, 1e-300);
    Rounded one = Rounded.exactly(1);
    assertThrows(ArithmeticException.class, zero::ln);
    assertThrows(ArithmeticException.class, () -> one.over(zero));
    assertThrows(ArithmeticException.class, () -> zero.minus(Rounded.exactly(1e-290)).sqrt());
    assertThrows(ArithmeticException.class, () -> Rounded.exactly(1000).exp());
    assertThrows(ArithmeticException.class, () -> new Rounded(0, 2).exp());
    assertThrows(ArithmeticException.class, () -> zero.pow(2));
    assertThrows(ArithmeticException.class, () -> new Rounded(Double.NaN, 0));
    assertThrows(ArithmeticException.class, () -> new Rounded(0, Double.NaN));
    assertThrows(ArithmeticException.class, () -> new Rounded(0, -1));
    assertThrows(ArithmeticException.class, () -> new Rounded(0, Double.POSITIVE_INFINITY));
  }
}
