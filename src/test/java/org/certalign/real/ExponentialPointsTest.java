package org.certalign.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.certalign.kernel.Exp;
import org.certalign.kernel.ExpNear;
import org.certalign.kernel.ExpPoint;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.junit.jupiter.api.Test;

/** Exponentials by kept points against those without. */
final class ExponentialPointsTest {
  private static final long ONE = 1L << ExponentialPoints.PLACES;

  private static Rational exact(BigInteger m, int e) {
    return Rational.of(m).mul(Rational.of(2).pow(e));
  }

  private static void encloses(Interval found, Interval better) {
    assertTrue(
        exact(found.lo(), found.exp()).compareTo(exact(better.lo(), better.exp())) <= 0
            && exact(better.hi(), better.exp()).compareTo(exact(found.hi(), found.exp())) <= 0,
        () -> "[%s, %s] 2^%d".formatted(found.lo(), found.hi(), found.exp()));
  }

  private static void narrow(Interval found, int bits) {
    BigInteger width = found.hi().subtract(found.lo());
    assertTrue(
        width.shiftLeft(bits).compareTo(found.hi().shiftLeft(5)) <= 0, () -> "wide: " + width);
  }

  private static Interval number(long x) {
    BigInteger m = BigInteger.valueOf(x);
    return new Interval(m, m, -ExponentialPoints.PLACES);
  }

  @Property(tries = 1000)
  void belowOneAPointIsUsedAndTheExponentialEnclosed(
      @ForAll @LongRange(min = -(1L << 32), max = (1L << 32) - 1) long x,
      @ForAll @IntRange(min = 2, max = 1100) int bits) {
    Assume.that(x != 0);
    Precision p = Precisions.at(bits);
    Interval found = ExponentialPoints.exp(number(x), p);
    encloses(found, Exp.exp(number(x), Precision.of(bits + 60)));
    narrow(found, bits);
    assertEquals(bits <= 1024, ExponentialPoints.below(x, p).isPresent());
  }

  /** Every point does, near or far, above or below: the result encloses, however wide it is. */
  @Property(tries = 1000)
  void anyPointWillDo(
      @ForAll @LongRange(min = -(1L << 36), max = 1L << 36) long x,
      @ForAll @LongRange(min = 0, max = 1L << 36) long width,
      @ForAll @IntRange(min = -1000, max = 1000) int point,
      @ForAll @IntRange(min = 2, max = 300) int bits) {
    Precision p = Precisions.at(bits);
    ExpPoint q = ExpPoint.of(BigInteger.valueOf(point).shiftLeft(p.work() - 5), p);
    Interval a =
        new Interval(
            BigInteger.valueOf(x), BigInteger.valueOf(x + width), -ExponentialPoints.PLACES);
    Interval found = ExpNear.exp(a, q, p);
    Precision more = Precision.of(bits + 60);
    encloses(found, Exp.exp(number(x), more));
    encloses(found, Exp.exp(number(x + width), more));
  }

  @Property(tries = 300)
  void aPointEnclosesItsExponential(
      @ForAll @IntRange(min = -4000, max = 4000) int x,
      @ForAll @IntRange(min = 2, max = 300) int bits) {
    Precision p = Precisions.at(bits);
    BigInteger number = BigInteger.valueOf(x).shiftLeft(p.work() - 9);
    ExpPoint q = ExpPoint.of(number, p);
    assertEquals(number, q.number());
    assertEquals(p.work(), q.work());
    Interval at = new Interval(number, number, -p.work());
    encloses(new Interval(q.lo(), q.hi(), -q.work()), Exp.exp(at, Precision.of(p.work() + 60)));
  }

  @Test
  void theExponentialOfZeroIsExact() {
    Interval one = ExponentialPoints.exp(Interval.ofLong(0), Precisions.at(100));
    assertEquals(BigInteger.ONE, one.lo());
    assertEquals(BigInteger.ONE, one.hi());
    assertEquals(0, one.exp());
  }

  @Test
  void pointsAreKeptForNumbersBelowOne() {
    Precision p = Precisions.at(100);
    ExpPoint first = ExponentialPoints.below(ONE / 256, p).orElseThrow();
    assertSame(first, ExponentialPoints.below(ONE / 256 + 5, p).orElseThrow());
    assertNotSame(first, ExponentialPoints.below(ONE / 256 - 1, p).orElseThrow());
    assertEquals(BigInteger.ONE.shiftLeft(first.work() - 8), first.number());
    assertTrue(ExponentialPoints.below(-ONE, p).isPresent());
    assertTrue(ExponentialPoints.below(-ONE - 1, p).isEmpty());
    assertTrue(ExponentialPoints.below(ONE - 1, p).isPresent());
    assertTrue(ExponentialPoints.below(ONE, p).isEmpty());
  }

  /**
   * The point is below ln u*, and by no more than a step: a mistake would go unseen but for time.
   */
  @Property(tries = 500)
  void thePointOfTheQuantileIsBelowIt(
      @ForAll @IntRange(min = 2, max = 1024) int n,
      @ForAll @IntRange(min = 10, max = 1024) int bits) {
    Precision p = Precisions.at(bits);
    var log = IntegerLogs.of(BigInteger.valueOf(n), p).orElseThrow();
    ExpPoint q = ExponentialPoints.belowQuantile(log, p).orElseThrow();
    Rational point = exact(q.number(), -q.work());
    Rational exponent = exact(log.log().hi(), log.log().exp()).div(Rational.of(1 - n));
    assertTrue(point.compareTo(exponent) <= 0);
    Rational step = Rational.of(1, 256).add(Rational.of(2).pow(-30));
    assertTrue(exponent.sub(point).compareTo(step) <= 0);
  }
}
