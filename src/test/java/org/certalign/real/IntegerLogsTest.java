package org.certalign.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.certalign.bound.Divergences;
import org.certalign.bound.WholeDivergences;
import org.certalign.kernel.Exp;
import org.certalign.kernel.ExpPoint;
import org.certalign.kernel.Fraction;
import org.certalign.kernel.IntegerLog;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Ln;
import org.certalign.kernel.Order;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Sum;
import org.junit.jupiter.api.Test;

/** Logarithms from the table against those that the kernel computes, and what is made of them. */
final class IntegerLogsTest {
  /** An enclosure at many more bits lies within, and the enclosure is narrow. */
  private static void good(Interval found, Interval better, int bits) {
    Rational lo = exact(found.lo(), found.exp());
    Rational hi = exact(found.hi(), found.exp());
    assertTrue(lo.compareTo(exact(better.lo(), better.exp())) <= 0);
    assertTrue(exact(better.hi(), better.exp()).compareTo(hi) <= 0);
    Rational width = hi.sub(lo).div(hi.abs());
    assertTrue(width.compareTo(Rational.of(2).pow(5 - bits)) <= 0, () -> "wide: " + found.lo());
  }

  private static Rational exact(BigInteger m, int e) {
    return Rational.of(m).mul(Rational.of(2).pow(e));
  }

  @Property(tries = 300)
  void sumsOfTheTableEncloseTheLogarithm(
      @ForAll @IntRange(min = 2, max = (1 << 20) - 1) int n,
      @ForAll @IntRange(min = 10, max = 2500) int bits) {
    BigInteger number = BigInteger.valueOf(n);
    Optional<IntegerLog> log = IntegerLogs.of(number, Precisions.at(bits));
    assertEquals(greatestPrime(n) < 1024, log.isPresent());
    if (log.isPresent()) {
      assertEquals(number, log.get().number());
      Interval better = Ln.ln(Interval.of(number), Precision.of(bits + 60));
      good(log.get().log(), better, bits);
    }
  }

  private static int greatestPrime(int n) {
    int rest = n;
    int greatest = 1;
    for (int q = 2; rest > 1; q++) {
      while (rest % q == 0) {
        greatest = q;
        rest /= q;
      }
    }
    return greatest;
  }

  /** The shorter forms agree with the general ones at more bits. */
  @Property(tries = 300)
  void closedFormsOfWholeNumbersAgreeWithTheGeneralOnes(
      @ForAll @IntRange(min = 2, max = 1024) int n,
      @ForAll @IntRange(min = 30, max = 3000) int bits) {
    BigInteger number = BigInteger.valueOf(n);
    Precision p = Precisions.at(bits);
    Precision more = Precision.of(bits + 80);
    IntegerLog log = IntegerLog.of(number, p);
    good(WholeDivergences.bonKl(log, p), Divergences.bonKl(Interval.of(number), more), bits);
    Interval tv = Divergences.bonTv(Interval.of(number), more);
    good(WholeDivergences.bonTv(log, null, p), tv, bits);
    ExpPoint point = ExponentialPoints.belowQuantile(log, p).orElse(null);
    good(WholeDivergences.bonTv(log, point, p), tv, bits);
  }

  /** exp after ln is the number: also where the series drops bits, from 1024 on. */
  @Property(tries = 100)
  void theExponentialOfTheLogarithmIsTheNumber(
      @ForAll @IntRange(min = 2, max = 1000) int n,
      @ForAll @IntRange(min = 600, max = 9000) int bits) {
    Precision p = Precision.of(bits);
    Interval log = Ln.ln(Interval.ofLong(n), Precision.of(bits + 40));
    Interval back = Exp.exp(log, p);
    good(back, Interval.ofLong(n), bits);
  }

  @Property
  void fractions(@ForAll @IntRange(min = 0) int n, @ForAll @IntRange(min = 1) int d) {
    Interval found = Fraction.of(BigInteger.valueOf(n), BigInteger.valueOf(d), 100);
    Rational quotient = Rational.of(n, d);
    assertTrue(exact(found.lo(), found.exp()).compareTo(quotient) <= 0);
    assertTrue(quotient.compareTo(exact(found.hi(), found.exp())) <= 0);
    assertTrue(found.hi().subtract(found.lo()).compareTo(BigInteger.ONE) <= 0);
    boolean dyadic = exact(found.lo(), found.exp()).equals(quotient);
    assertEquals(dyadic, found.isPoint());
  }

  @Test
  void logarithmsOfDifferentPrecisionsAreNotAdded() {
    BigInteger two = BigInteger.TWO;
    IntegerLog coarse = IntegerLog.of(two, Precision.of(100));
    IntegerLog fine = IntegerLog.of(two, Precision.of(200));
    assertThrows(ArithmeticException.class, () -> IntegerLog.product(coarse, fine));
  }

  @Test
  void oneDrawHasNoQuantile() {
    Precision p = Precision.of(100);
    IntegerLog one = IntegerLog.of(BigInteger.ONE, p);
    assertThrows(ArithmeticException.class, () -> WholeDivergences.bonTv(one, null, p));
    Interval kl = WholeDivergences.bonKl(one, p);
    assertEquals(0, Order.hull(kl, Sum.neg(kl)).lo().signum());
  }

  @Test
  void numbersOutsideOfTheTableAreLeftToTheKernel() {
    Precision p = Precisions.at(64);
    assertEquals(Optional.empty(), IntegerLogs.of(BigInteger.ONE, p));
    assertEquals(Optional.empty(), IntegerLogs.of(BigInteger.ZERO, p));
    assertEquals(Optional.empty(), IntegerLogs.of(BigInteger.valueOf(-8), p));
    assertEquals(Optional.empty(), IntegerLogs.of(BigInteger.valueOf(1031), p));
    assertEquals(Optional.empty(), IntegerLogs.of(BigInteger.TWO.pow(20), p));
    assertTrue(IntegerLogs.of(BigInteger.TWO.pow(19), p).isPresent());
  }
}
