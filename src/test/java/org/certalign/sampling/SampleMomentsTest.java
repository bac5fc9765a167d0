package org.certalign.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.certalign.policy.RewardLaw;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.junit.jupiter.api.Test;

final class SampleMomentsTest {
  private static final Rational ERROR = Rational.of(1, 20);

  private static SampleMoments sample(double offset, double error, int count) {
    SampleMoments sample = new SampleMoments();
    for (int i = 0; i < count; i++) {
      sample.add(new Rounded(offset + i % 2, error));
    }
    return sample;
  }

  /** In plain doubles, the variance of these values would be lost: 10^16 + 1 is 10^16. */
  @Test
  void theVarianceSurvivesALargeMean() {
    Rational variance = sample(1e8, 0, 10).variance();
    Rational off = variance.sub(Rational.of(5, 18));
    assertTrue(off.signum() >= 0 && off.compareTo(Rational.parse("1e-300")) < 0);
    assertEquals(Rational.parse("100000000.5"), sample(1e8, 0, 10).mean());
  }

  @Test
  void orderAndPartsDoNotMatter() {
    RandomStream stream = RandomStream.of(1, "moments", 0);
    SampleMoments whole = new SampleMoments();
    SampleMoments odd = new SampleMoments();
    SampleMoments even = new SampleMoments();
    for (int i = 0; i < 1000; i++) {
      Rounded x = stream.uniformRelative().ln();
      whole.add(x);
      (i % 2 == 0 ? even : odd).add(x);
    }
    odd.add(even);
    assertEquals(1000, odd.count());
    assertEquals(whole.mean(), odd.mean());
    assertEquals(whole.meanError(), odd.meanError());
    assertEquals(whole.variance(), odd.variance());
  }

  /** An error of 1/8 in each value widens every interval by at least 1/8 on each side. */
  @Test
  void errorsOfTheValuesWidenTheInterval() {
    Rational eighth = Rational.of(1, 8);
    RewardLaw law = RewardLaw.gaussian(Rational.ZERO, Rational.ONE);
    widens(
        Chernoff.interval(sample(0, 0, 100), law, ERROR),
        Chernoff.interval(sample(0, 0.125, 100), law, ERROR),
        eighth);
    Rational far = Rational.of(50);
    widens(
        EmpiricalBernstein.interval(sample(0, 0, 100), far.neg(), far, ERROR),
        EmpiricalBernstein.interval(sample(0, 0.125, 100), far.neg(), far, ERROR),
        eighth);
  }

  private static void widens(ConfidenceInterval exact, ConfidenceInterval vague, Rational by) {
    Rational slack = Rational.parse("1e-20");
    Rational least = exact.halfWidth().add(by).sub(slack);
    assertTrue(vague.halfWidth().compareTo(least) >= 0, () -> exact + " " + vague);
  }

  /** Against the formulas in doubles. */
  @Test
  void intervalsAreThoseOfTheFormulas() {
    ConfidenceInterval bernstein =
        EmpiricalBernstein.interval(sample(0, 0, 1000), Rational.ZERO, Rational.ONE, ERROR);
    double log = Math.log(80);
    double half = Math.sqrt(2 * 250.0 / 999 * log / 1000) + 7 * log / (3 * 999);
    assertEquals(half, bernstein.halfWidth().num().doubleValue() / den(bernstein), 1e-12);
    ConfidenceInterval chernoff =
        Chernoff.interval(
            sample(0, 0, 1000), RewardLaw.gaussian(Rational.ZERO, Rational.of(3)), ERROR);
    double gaussian = 3 * Math.sqrt(2 * Math.log(40) / 1000);
    assertEquals(gaussian, chernoff.halfWidth().num().doubleValue() / den(chernoff), 1e-9);
  }

  private static double den(ConfidenceInterval c) {
    return c.halfWidth().den().doubleValue();
  }

  @Test
  void wrongInputIsNamed() {
    SampleMoments one = sample(0, 0, 1);
    assertThrows(
        InputError.class,
        () -> EmpiricalBernstein.interval(one, Rational.ZERO, Rational.ONE, ERROR));
    SampleMoments two = sample(0, 0, 2);
    assertThrows(
        InputError.class,
        () -> EmpiricalBernstein.interval(two, Rational.ONE, Rational.ONE, ERROR));
    assertThrows(
        InputError.class,
        () -> EmpiricalBernstein.interval(two, Rational.ZERO, Rational.ONE, Rational.ONE));
    RewardLaw heavy = RewardLaw.pareto(Rational.of(3));
    assertThrows(InputError.class, () -> Chernoff.interval(two, heavy, ERROR));
    assertThrows(ArithmeticException.class, () -> sample(1e200, 0, 1));
  }

  /** One value outside of its range is enough, however the sample was put together. */
  @Test
  void aWrongRangeIsSeen() {
    for (double outlier : new double[] {-0.001, 1.001}) {
      SampleMoments sample = sample(0, 0, 10_000);
      SampleMoments part = new SampleMoments();
      part.add(Rounded.exactly(outlier));
      sample.add(part);
      assertThrows(
          ArithmeticException.class,
          () -> EmpiricalBernstein.interval(sample, Rational.ZERO, Rational.ONE, ERROR));
    }
  }

  /** A value that may be inside, by its error, is not held against the range. */
  @Test
  void aValueThatMayBeInsideIsNone() {
    SampleMoments sample = sample(0, 0, 10_000);
    sample.add(new Rounded(1.001, 0.001));
    EmpiricalBernstein.interval(sample, Rational.ZERO, Rational.ONE, ERROR);
  }
}
