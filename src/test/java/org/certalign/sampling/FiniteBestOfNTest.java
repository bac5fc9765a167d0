package org.certalign.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import org.certalign.policy.BestOfNDraws;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.junit.jupiter.api.Test;

final class FiniteBestOfNTest {
  private static final int COUNT = 100_000;
  private static final Rational ERROR = Rational.parse("1e-9");

  private static final List<Rational> PROBABILITIES =
      List.of(
          Rational.of(1, 3),
          Rational.of(1, 7),
          Rational.of(2, 7),
          Rational.of(1, 21),
          Rational.of(4, 21));

  /** Two ties. */
  private static final List<Rational> REWARDS =
      List.of(Rational.ONE, Rational.of(2), Rational.of(1, 2), Rational.of(2), Rational.ONE);

  private static boolean hasLaw(List<Rational> law, ToIntFunction<RandomStream> sampler) {
    RandomStream stream = RandomStream.of(1, "finite", 0);
    long[] counts = new long[law.size()];
    for (int i = 0; i < COUNT; i++) {
      counts[sampler.applyAsInt(stream)]++;
    }
    for (int i = 0; i < counts.length; i++) {
      if (!ClopperPearson.interval(counts[i], COUNT, ERROR).contains(law.get(i))) {
        return false;
      }
    }
    return true;
  }

  @Test
  void theTableHasTheProbabilities() {
    assertTrue(hasLaw(PROBABILITIES, AliasTable.of(PROBABILITIES)::draw));
    List<Rational> single = List.of(Rational.ZERO, Rational.ONE, Rational.ZERO);
    assertTrue(hasLaw(single, AliasTable.of(single)::draw));
    List<Rational> equal = Collections.nCopies(8, Rational.of(1, 8));
    assertTrue(hasLaw(equal, AliasTable.of(equal)::draw));
  }

  @Test
  void anotherLawIsSeen() {
    List<Rational> other =
        List.of(
            Rational.of(2, 7),
            Rational.of(1, 7),
            Rational.of(1, 3),
            Rational.of(1, 21),
            Rational.of(4, 21));
    assertFalse(hasLaw(other, AliasTable.of(PROBABILITIES)::draw));
  }

  @Test
  void bestOfNHasItsLaw() {
    for (int n : new int[] {1, 2, 5}) {
      List<Rational> law = BestOfNDraws.select(PROBABILITIES, REWARDS, n);
      assertTrue(hasLaw(law, FiniteBestOfN.of(PROBABILITIES, REWARDS, n)::draw), "" + n);
    }
  }

  /** Ties broken by the number of the response have another law. */
  @Test
  void tiesBrokenOtherwiseAreSeen() {
    List<Rational> law = BestOfNDraws.select(PROBABILITIES, REWARDS, 3);
    AliasTable policy = AliasTable.of(PROBABILITIES);
    ToIntFunction<RandomStream> first =
        stream -> {
          int best = policy.draw(stream);
          for (int i = 1; i < 3; i++) {
            int response = policy.draw(stream);
            int order = REWARDS.get(response).compareTo(REWARDS.get(best));
            best = order > 0 || (order == 0 && response < best) ? response : best;
          }
          return best;
        };
    assertFalse(hasLaw(law, first));
  }

  /** Fair coin, n = 2: it wins with 3/8 + 1/4 = 5/8, below the atomless 2/3. */
  @Test
  void winRateOfACoin() {
    Rational half = Rational.of(1, 2);
    FiniteBestOfN coin =
        FiniteBestOfN.of(List.of(half, half), List.of(Rational.ZERO, Rational.ONE), 2);
    WinCount wins = new WinCount();
    RandomStream stream = RandomStream.of(1, "coin", 0);
    for (int i = 0; i < COUNT; i++) {
      wins.add(coin.wins(stream));
    }
    ConfidenceInterval c = wins.interval(ERROR);
    assertTrue(c.contains(Rational.of(5, 8)), c::toString);
    assertFalse(c.contains(Rational.of(2, 3)), c::toString);
  }

  /** n/(n+1) for atomless rewards. */
  @Test
  void winRateOfAtomlessRewards() {
    RewardSampler reward = RewardSampler.gaussian(Rational.ZERO, Rational.ONE);
    WinCount wins = new WinCount();
    RandomStream stream = RandomStream.of(1, "win rate", 0);
    for (int i = 0; i < COUNT / 4; i++) {
      wins.add(reward.bestOf(4).draw(stream), reward.draw(stream));
    }
    ConfidenceInterval c = wins.interval(ERROR);
    assertTrue(c.contains(Rational.of(4, 5)), c::toString);
    assertFalse(c.contains(Rational.of(3, 4)) || c.contains(Rational.of(5, 6)), c::toString);
    assertEquals(0, wins.undecided());
  }

  @Test
  void undecidedComparisonsWidenTheInterval() {
    WinCount wins = new WinCount();
    Rounded vague = new Rounded(1, 0.5);
    for (int i = 0; i < 10; i++) {
      wins.add(vague, Rounded.exactly(1.25));
      wins.add(Rounded.exactly(2), vague);
      wins.add(vague, Rounded.exactly(2));
    }
    assertEquals(10, wins.undecided());
    assertEquals(10, wins.wins());
    WinCount twice = new WinCount();
    twice.add(wins);
    twice.add(wins);
    assertEquals(60, twice.trials());
    ConfidenceInterval c = wins.interval(ERROR);
    assertEquals(ClopperPearson.interval(10, 30, ERROR).lo(), c.lo());
    assertEquals(ClopperPearson.interval(20, 30, ERROR).hi(), c.hi());
  }

  @Test
  void wrongInputIsNamed() {
    Rational third = Rational.of(1, 3);
    assertThrows(InputError.class, () -> AliasTable.of(List.of(third, third)));
    assertThrows(InputError.class, () -> AliasTable.of(List.of(Rational.of(-1), Rational.of(2))));
    assertThrows(InputError.class, () -> FiniteBestOfN.of(PROBABILITIES, REWARDS, 0));
    assertThrows(InputError.class, () -> FiniteBestOfN.of(PROBABILITIES, List.of(Rational.ONE), 2));
  }
}
