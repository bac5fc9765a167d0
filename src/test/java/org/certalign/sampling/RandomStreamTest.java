package org.certalign.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

final class RandomStreamTest {
  private static final double RARE = 1e-9;

  private static long[] draw(RandomStream stream, int count) {
    return LongStream.generate(stream::nextLong).limit(count).toArray();
  }

  @Test
  void dependsOnSeedNameAndBlockAlone() {
    long[] first = draw(RandomStream.of(7, "bon-kl", 3), 10);
    assertArrayEquals(first, draw(RandomStream.of(7, "bon-kl", 3), 10));
    Set<Long> seen = new HashSet<>();
    for (long seed : new long[] {0, 7, -7, 1L << 32}) {
      for (String name : new String[] {"", "bon-kl", "bon-kl ", "\0"}) {
        for (long block = 0; block < 20; block++) {
          for (long x : draw(RandomStream.of(seed, name, block), 10)) {
            assertTrue(seen.add(x));
          }
        }
      }
    }
    assertThrows(IllegalArgumentException.class, () -> RandomStream.of(7, "bon-kl", -1));
  }

  /** The first words of two streams, computed apart: SHA-256, and xoshiro256++ as published. */
  @Test
  void isTheSameOnEveryMachine() {
    assertEquals(925269729824731886L, RandomStream.of(0, "", 0).nextLong());
    assertEquals(4193817836361599738L, RandomStream.of(1, "bon-kl", 2).nextLong());
  }

  /**
   * Word 257 and word 1000, computed apart as well: words are drawn ahead, some hundred at once.
   */
  @Test
  void wordsThatAreDrawnAheadAreInTheirPlaces() {
    long[] words = draw(RandomStream.of(0, "", 0), 1000);
    assertEquals(7804543747613700921L, words[256]);
    assertEquals(-1243673705122955210L, words[999]);
    RandomStream stream = RandomStream.of(0, "", 0);
    int drawn = 0;
    for (int step = 1; drawn + 2 * step < words.length; step++) {
      long[] ahead = stream.ahead();
      int first = stream.position();
      int some = Math.min(step, ahead.length - first);
      assertEquals(words[drawn], ahead[first]);
      assertEquals(words[drawn + some - 1], ahead[first + some - 1]);
      stream.skip(some);
      drawn += some;
      assertEquals(words[drawn], stream.nextLong());
      drawn++;
    }
    assertTrue(drawn > 600);
  }

  @Test
  void uniformsAreOddMultiplesOfTheUnit() {
    RandomStream stream = RandomStream.of(1, "midpoints", 0);
    for (int i = 0; i < 100_000; i++) {
      double u = stream.uniform();
      double scaled = u * 0x1p53;
      assertTrue(u > 0 && u < 1 && scaled == Math.rint(scaled) && scaled % 2 == 1);
    }
  }

  @Test
  void uniformsFillTheirCellsEvenly() {
    RandomStream stream = RandomStream.of(2, "even", 0);
    long[] midpoints = new long[100];
    long[] relative = new long[100];
    long[] integers = new long[100];
    for (int i = 0; i < 1_000_000; i++) {
      midpoints[(int) (100 * stream.uniform())]++;
      relative[(int) (100 * stream.uniformRelative().value())]++;
      integers[stream.nextInt(100)]++;
    }
    assertTrue(even(midpoints) && even(relative) && even(integers));
  }

  /** Remainders of 8 bits by 100 favour those below 56: the test sees that. */
  @Test
  void aBiasWouldBeSeen() {
    RandomStream stream = RandomStream.of(2, "biased", 0);
    long[] cells = new long[100];
    for (int i = 0; i < 1_000_000; i++) {
      cells[(int) (stream.nextBits(8) % 100)]++;
    }
    assertTrue(!even(cells));
  }

  private static boolean even(long[] counts) {
    double expected = (double) LongStream.of(counts).sum() / counts.length;
    double chi2 = 0;
    for (long count : counts) {
      chi2 += (count - expected) * (count - expected) / expected;
    }
    return ChiSquaredDistribution.of(counts.length - 1).survivalProbability(chi2) > RARE;
  }

  @Test
  void binadesHaveTheirProbabilities() {
    RandomStream stream = RandomStream.of(3, "binades", 0);
    int draws = 1 << 20;
    int[] counts = new int[12];
    for (int i = 0; i < draws; i++) {
      Rounded u = stream.uniformRelative();
      assertEquals(0x1p-52 * Math.scalb(1.0, Math.getExponent(u.value())), u.error());
      int binade = -Math.getExponent(u.value());
      assertTrue(binade >= 1);
      counts[Math.min(binade, 11)]++;
    }
    for (int j = 1; j <= 10; j++) {
      double p = Math.scalb(1.0, -j);
      assertTrue(Math.abs(counts[j] - draws * p) < 7 * Math.sqrt(draws * p * (1 - p)), "" + j);
    }
  }

  @Test
  void integersAreInRange() {
    RandomStream stream = RandomStream.of(4, "integers", 0);
    for (int n : new int[] {1, 2, 3, 1000, Integer.MAX_VALUE}) {
      for (int i = 0; i < 1000; i++) {
        int drawn = stream.nextInt(n);
        assertTrue(drawn >= 0 && drawn < n);
      }
    }
    assertThrows(IllegalArgumentException.class, () -> stream.nextInt(0));
  }

  /** P(least > x) = (1 - x)^n: by 1 - (1 - x)^n it becomes uniform. Many cells are refined here. */
  @Test
  void theLeastOfManyHasItsLaw() {
    RandomStream stream = RandomStream.of(5, "least", 0);
    for (int n : new int[] {1, 2, 5000}) {
      long[] cells = new long[100];
      for (int i = 0; i < 20_000; i++) {
        Rounded least = stream.leastUniform(n);
        assertTrue(least.error() <= least.value() * 0x1p-50, least::toString);
        double level = -StrictMath.expm1(n * StrictMath.log1p(-least.value()));
        cells[Math.min(99, (int) (100 * level))]++;
      }
      assertTrue(even(cells), "n = " + n);
    }
    assertThrows(IllegalArgumentException.class, () -> stream.leastUniform(0));
  }
}
