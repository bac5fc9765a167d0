package org.certalign.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The series of exp and its squarings against plain sums of y^k/k! with 64 bits more. */
class ExpSeriesTest {
  private static final int MORE = 64;
  private static final int[] WORKS = {64, 150, 300, 1100, 3000, 9000};

  private final Random random = new Random(1);

  /** exp(c/2^v) 2^(v+64), rounded down by fewer units than there are bits. */
  private static BigInteger plain(BigInteger c, int v) {
    BigInteger sum = BigInteger.ZERO;
    BigInteger term = BigInteger.ONE.shiftLeft(v + MORE);
    for (int k = 1; term.signum() > 0; k++) {
      sum = sum.add(term);
      term = term.multiply(c).shiftRight(v).divide(BigInteger.valueOf(k));
    }
    return sum;
  }

  private static void encloses(Interval e, BigInteger c, int v) {
    BigInteger below = plain(c, v);
    BigInteger above = below.add(BigInteger.valueOf(v + MORE));
    assertEquals(-v, e.exp());
    assertTrue(e.lo().shiftLeft(MORE).compareTo(above) <= 0, () -> "lower end of exp(" + c + "/2^" + v + ")");
    assertTrue(e.hi().shiftLeft(MORE).compareTo(below) >= 0, () -> "upper end of exp(" + c + "/2^" + v + ")");
  }

  /** Numbers up to 2^(v-1), some of them much smaller. */
  private List<BigInteger> numbers(int v) {
    List<BigInteger> out = new ArrayList<>(List.of(BigInteger.ZERO, BigInteger.ONE, BigInteger.ONE.shiftLeft(v - 1)));
    for (int bits : new int[] {v - 1, v - 2, v - 13, v - 40, v / 2}) {
      out.add(new BigInteger(bits, random));
    }
    return out;
  }

  @Test
  void theSeriesEnclosesWithHoweverFewTerms() {
    for (int v : WORKS) {
      for (BigInteger c : numbers(v)) {
        for (int n : new int[] {0, 1, 2, 7}) {
          encloses(ExpSeries.series(c, v, n), c, v);
        }
      }
    }
  }

  @Test
  void enoughTermsLeaveLittleSlack() {
    for (int v : WORKS) {
      for (BigInteger c : numbers(v)) {
        int n = ExpReduced.blocks(v, ExpSeries.gap(c, v));
        Interval e = ExpSeries.series(c, v, n);
        encloses(e, c, v);
        assertTrue(e.hi().subtract(e.lo()).bitLength() <= 6, () -> c + "/2^" + v + " by " + n);
      }
    }
  }

  @Test
  void allNumbersUpToOneAreReducedAndSquaredBack() {
    for (int w : WORKS) {
      for (BigInteger c : numbers(w + 1)) {
        Interval e = ExpReduced.reduced(c, w);
        encloses(e, c, w);
        int spent = e.hi().subtract(e.lo()).bitLength();
        assertTrue(spent <= 2 * ExpReduced.halvings(w) + 8, () -> c + "/2^" + w + " loses " + spent);
      }
    }
  }

  @Test
  void noHalvingThatTheTermsCanDoWithout() {
    for (int w : WORKS) {
      int most = ExpReduced.halvings(w);
      for (BigInteger c : numbers(w + 1)) {
        int n = ExpReduced.blocks(w + most, ExpSeries.gap(c, w + most));
        int j = ExpReduced.fewest(c, w, most, n);
        assertTrue(ExpReduced.blocks(w + j, ExpSeries.gap(c, w + j)) <= n, () -> c + "/2^" + w + " by " + j);
        assertTrue(
            j == 1 || ExpReduced.blocks(w + j - 1, ExpSeries.gap(c, w + j - 1)) > n,
            () -> c + "/2^" + w + " by " + j);
      }
    }
  }

  @Test
  void growthIsEnoughAndHardlyMore() {
    int w = 200;
    for (int i = 0; i < 2000; i++) {
      BigInteger u = new BigInteger(w + 2, random);
      BigInteger g = new BigInteger(random.nextInt(w), random);
      BigInteger least = u.multiply(g).shiftLeft(1);
      BigInteger growth = ExpShift.growth(g, u, w);
      assertTrue(growth.shiftLeft(w).compareTo(least) >= 0, () -> u + ", " + g);
      boolean isShort = g.bitLength() <= w - 32;
      BigInteger most = isShort ? least.shiftLeft(1) : least;
      assertTrue(growth.subtract(BigInteger.TWO).shiftLeft(w).compareTo(most) <= 0, () -> u + ", " + g);
    }
  }

  @Test
  void slackThatIsKeptOrNotIsEnough() {
    int w = 200;
    BigInteger one = BigInteger.ONE.shiftLeft(w);
    for (int j = 0; j <= 20; j++) {
      BigInteger c = new BigInteger(w - 1, random);
      Interval root = ExpSeries.series(c, w + j, ExpReduced.blocks(w + j, ExpSeries.gap(c, w + j)));
      BigInteger low = root.lo().shiftRight(j);
      BigInteger wide = root.hi().subtract(root.lo()).shiftRight(j).add(BigInteger.TWO);
      encloses(ExpReduced.squarings(c, w, j, low, wide), c, w);
      encloses(ExpReduced.carefully(c, w, j, low, wide), c, w);
      encloses(ExpReduced.squarings(c, w, j, low, wide.add(one)), c, w);
    }
  }

  @Test
  void productsWithoutTheirLastBits() {
    for (int i = 0; i < 2000; i++) {
      int b = 1 + random.nextInt(300);
      int p = random.nextInt(b + 1);
      BigInteger t = new BigInteger(b + 1, random);
      BigInteger c = new BigInteger(b, random);
      BigInteger z = ExpCoarse.loss(p);
      BigInteger q = ExpCoarse.product(t, c, b, p, z);
      BigInteger exact = t.multiply(c);
      assertTrue(q.shiftLeft(b).compareTo(exact) <= 0);
      BigInteger lost = z.subtract(BigInteger.valueOf(9));
      assertTrue(exact.compareTo(q.add(lost).shiftLeft(b)) < 0, () -> t + " * " + c + " / 2^" + b + " without " + p);
    }
  }

  @Test
  void bitsThatDoNotMatterAreDropped() {
    int v = 3000;
    BigInteger y4 = BigInteger.ONE.shiftLeft(v - 120);
    BigInteger t = BigInteger.ONE.shiftLeft(v);
    int p = ExpSeries.spare(y4, t, BigInteger.valueOf(60), 60, 30, v);
    assertTrue(p >= 56 * 30 && p <= 56 * 30 + 56 * 4 && p % 32 == 0, () -> p + " bits");
    assertEquals(0, ExpSeries.spare(y4, t, BigInteger.valueOf(4), 4, 30, v));
    assertEquals(v, ExpSeries.spare(y4, t, BigInteger.valueOf(4000), 4000, 30, v));
  }
}
