package org.certalign.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.junit.jupiter.api.Test;

final class BettingIntervalTest {
  private static final Rational ERROR = Rational.parse("1e-9");

  private static BoundedSample uniforms(Rational a, Rational b, int count, long block) {
    RandomStream stream = RandomStream.of(1, "betting", block);
    RewardSampler sampler = RewardSampler.uniform(a, b);
    BoundedSample sample = BoundedSample.in(a, b);
    for (int i = 0; i < count; i++) {
      sample.add(sampler.draw(stream));
    }
    return sample;
  }

  /** The capital in exact arithmetic: what is said to be refuted is, and hardly less than that. */
  @Test
  void theCapitalIsThatOfTheDefinition() {
    RandomStream stream = RandomStream.of(1, "capital", 0);
    Rational goal = Rational.of(40);
    for (int run = 0; run < 30; run++) {
      double[] values = new double[40];
      double[] bets = new double[40];
      for (int i = 0; i < values.length; i++) {
        values[i] = 1 - stream.uniform() * stream.uniform();
        bets[i] = 3 * stream.uniform();
      }
      double refuted = new Capital(values, bets, goal).largestRefuted();
      assertTrue(refuted > 0);
      assertTrue(exactCapital(values, bets, refuted).compareTo(goal) >= 0);
      assertTrue(exactCapital(values, bets, refuted * 1.01).compareTo(goal) < 0);
    }
  }

  private static Rational exactCapital(double[] values, double[] bets, double m) {
    Rational mean = Rounded.exact(m);
    Rational limit = Rational.of(3, 4).div(mean);
    Rational product = Rational.ONE;
    for (int i = 0; i < values.length; i++) {
      Rational bet = Rounded.exact(bets[i]).min(limit);
      product = product.mul(Rational.ONE.add(bet.mul(Rounded.exact(values[i]).sub(mean))));
    }
    return product;
  }

  /** A goal that is reached exactly is not trusted to floating point: (1 + 1/2)^2 = 9/4. */
  @Test
  void roundingIsNotOnTheGamblersSide() {
    double[] ones = {1, 1};
    double[] bets = {1, 1};
    assertFalse(new Capital(ones, bets, Rational.of(9, 4)).refutes(0.5));
    assertTrue(new Capital(ones, bets, Rational.parse("2.2499999999")).refutes(0.5));
  }

  @Test
  void holdsTheMeanAndIsNarrow() {
    Rational a = Rational.of(-3);
    Rational b = Rational.of(5);
    BoundedSample sample = uniforms(a, b, 20_000, 0);
    ConfidenceInterval fixed = BettingInterval.of(sample, ERROR);
    ConfidenceInterval anytime = BettingInterval.anytime(sample, ERROR);
    assertTrue(fixed.contains(Rational.ONE) && anytime.contains(Rational.ONE));
    // 8 sqrt(2 ln(2e9)/(12 20000)) = 0.107: the leading term of every such interval.
    assertTrue(fixed.halfWidth().compareTo(Rational.parse("0.112")) < 0, fixed::toString);
    assertTrue(anytime.halfWidth().compareTo(Rational.parse("0.2")) < 0, anytime::toString);
    assertEquals(IntervalMethod.BETTING, fixed.method());
    assertEquals(IntervalMethod.CONFIDENCE_SEQUENCE, anytime.method());
  }

  /** For a rare event, by a third narrower than empirical Bernstein. */
  @Test
  void isNarrowerThanEmpiricalBernstein() {
    BoundedSample sample = BoundedSample.in(Rational.ZERO, Rational.ONE);
    SampleMoments moments = new SampleMoments();
    RandomStream stream = RandomStream.of(1, "rare", 0);
    for (int i = 0; i < 10_000; i++) {
      Rounded x = Rounded.exactly(stream.nextInt(1000) == 0 ? 1 : 0);
      sample.add(x);
      moments.add(x);
    }
    ConfidenceInterval betting = BettingInterval.of(sample, ERROR);
    ConfidenceInterval bernstein =
        EmpiricalBernstein.interval(moments, Rational.ZERO, Rational.ONE, ERROR);
    assertTrue(betting.contains(Rational.of(1, 1000)), betting::toString);
    Rational larger = betting.halfWidth().mul(Rational.of(3, 2));
    assertTrue(larger.compareTo(bernstein.halfWidth()) < 0, betting + " " + bernstein);
  }

  @Test
  void partsAreAppendedInOrder() {
    Rational one = Rational.ONE;
    BoundedSample whole = uniforms(Rational.ZERO, one, 500, 0);
    BoundedSample parts = BoundedSample.in(Rational.ZERO, one);
    parts.append(whole);
    BoundedSample second = uniforms(Rational.ZERO, one, 300, 1);
    parts.append(second);
    RewardSampler sampler = RewardSampler.uniform(Rational.ZERO, one);
    RandomStream stream = RandomStream.of(1, "betting", 1);
    for (int i = 0; i < 300; i++) {
      whole.add(sampler.draw(stream));
    }
    assertEquals(BettingInterval.of(whole, ERROR), BettingInterval.of(parts, ERROR));
    assertEquals(800, parts.count());
    BoundedSample other = BoundedSample.in(Rational.ZERO, Rational.of(2));
    assertThrows(IllegalArgumentException.class, () -> parts.append(other));
  }

  /** Errors of 1/8 in the values widen the interval by 1/8 on each side. */
  @Test
  void errorsOfTheValuesWidenTheInterval() {
    BoundedSample exact = BoundedSample.in(Rational.ZERO, Rational.ONE);
    BoundedSample vague = BoundedSample.in(Rational.ZERO, Rational.ONE);
    for (int i = 0; i < 20_000; i++) {
      exact.add(Rounded.exactly(0.25 + 0.5 * (i % 2)));
      vague.add(new Rounded(0.25 + 0.5 * (i % 2), 0.125));
    }
    Rational more =
        BettingInterval.of(vague, ERROR)
            .halfWidth()
            .sub(BettingInterval.of(exact, ERROR).halfWidth());
    assertTrue(more.compareTo(Rational.parse("0.1249")) > 0, more::toString);
  }

  @Test
  void wrongInputIsNamed() {
    BoundedSample empty = BoundedSample.in(Rational.ZERO, Rational.ONE);
    assertThrows(InputError.class, () -> BettingInterval.of(empty, ERROR));
    assertThrows(InputError.class, () -> BettingInterval.of(empty, Rational.ONE));
    assertThrows(InputError.class, () -> BoundedSample.in(Rational.ONE, Rational.ONE));
    Rounded outside = Rounded.exactly(1.5);
    assertThrows(ArithmeticException.class, () -> empty.add(outside));
    empty.add(new Rounded(1.5, 0.5));
    assertEquals(1, empty.count());
  }
}
