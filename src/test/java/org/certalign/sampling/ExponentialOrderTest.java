package org.certalign.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.certalign.real.Rational;
import org.junit.jupiter.api.Test;

/** Joint functionals of all order statistics, sorted and represented, against exact values. */
final class ExponentialOrderTest {
  private static final Rational ERROR = Rational.parse("1e-9");
  private static final int COUNT = 40_000;
  private static final int N = 5;
  private static final ExponentialOrder ORDER = new ExponentialOrder(N);
  private static final RewardSampler EXPONENTIAL = RewardSampler.exponential(Rational.ONE);

  /** A representation with weights 1/n throughout: right for the least, wrong for the others. */
  private static Rounded[] misrepresented(RandomStream stream) {
    Rounded[] all = new Rounded[N];
    Rounded sum = Rounded.exactly(0);
    for (int i = 0; i < N; i++) {
      sum = sum.plus(EXPONENTIAL.draw(stream).over(Rounded.exactly(N)));
      all[i] = sum;
    }
    return all;
  }

  private static List<Function<RandomStream, Rounded[]>> rightWays() {
    return List.of(ORDER::sorted, ORDER::represented);
  }

  private static ConfidenceInterval product(Function<RandomStream, Rounded[]> way) {
    RewardSampler value = stream -> ExponentialOrder.oddSpacingsProduct(way.apply(stream));
    BoundedMean mean = new BoundedMean(value, Rational.ZERO, Rational.ONE);
    return mean.interval(mean.draw(new Portion(1, "spacings", 0, 1, COUNT)), COUNT, ERROR);
  }

  /** Spacings 1, 3 and 5 of five: 2^-3. */
  @Test
  void spacingsAreIndependentAndExponential() {
    Rational eighth = Rational.of(1, 8);
    for (Function<RandomStream, Rounded[]> way : rightWays()) {
      ConfidenceInterval c = product(way);
      assertTrue(c.contains(eighth), c::toString);
      assertTrue(c.halfWidth().compareTo(Rational.parse("0.01")) < 0, c::toString);
    }
    assertFalse(product(ExponentialOrderTest::misrepresented).contains(eighth));
  }

  private static ConfidenceInterval event(
      Function<RandomStream, Rounded[]> way, BiFunction<Rounded[], RandomStream, Rounded> event) {
    Frequency frequency = new Frequency(stream -> event.apply(way.apply(stream), stream));
    return frequency.interval(frequency.draw(new Portion(1, "events", 0, 1, COUNT)), COUNT, ERROR);
  }

  /** Both of two fresh draws are below E_(i): i(i+1)/((n+1)(n+2)). */
  @Test
  void pairsOfFreshDraws() {
    for (int i = 1; i <= N; i++) {
      int rank = i;
      Rational exact = Rational.of((long) i * (i + 1), (N + 1) * (N + 2));
      for (Function<RandomStream, Rounded[]> way : rightWays()) {
        ConfidenceInterval c =
            event(
                way,
                (all, stream) ->
                    Frequency.above(
                        all[rank - 1], EXPONENTIAL.draw(stream).max(EXPONENTIAL.draw(stream))));
        assertTrue(c.contains(exact), () -> rank + ": " + c);
      }
    }
    ConfidenceInterval wrong =
        event(
            ExponentialOrderTest::misrepresented,
            (all, stream) -> Frequency.above(all[N - 1], EXPONENTIAL.draw(stream)));
    assertFalse(wrong.contains(Rational.of(N, N + 1)), wrong::toString);
  }

  /** The last spacing, Exp(1), exceeds the one before, Exp(1/2), with probability 2/3. */
  @Test
  void neighbouringSpacings() {
    for (Function<RandomStream, Rounded[]> way : rightWays()) {
      ConfidenceInterval c =
          event(
              way,
              (all, stream) ->
                  Frequency.above(all[N - 1].minus(all[N - 2]), all[N - 2].minus(all[N - 3])));
      assertTrue(c.contains(Rational.of(2, 3)), c::toString);
      assertFalse(c.contains(Rational.of(1, 2)), c::toString);
    }
  }

  @Test
  void theyAscend() {
    RandomStream stream = RandomStream.of(1, "ascend", 0);
    for (Function<RandomStream, Rounded[]> way : rightWays()) {
      Rounded[] all = way.apply(stream);
      assertEquals(N, all.length);
      for (int i = 1; i < N; i++) {
        assertTrue(all[i].isAbove(all[i - 1]));
      }
    }
  }
}
