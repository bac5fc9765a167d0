package org.certalign.sampling;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * A stream of random bits that depends on nothing but a seed, a name and the number of a block of
 * work: the same on every machine, for every number of threads.
 *
 * <pre>{@code
 * RandomStream stream = RandomStream.of(1, "bon-kl/stratified", 0);
 * double u = stream.uniform();
 * }</pre>
 *
 * <p>The generator is xoshiro256++ of D. Blackman and S. Vigna (Scrambled linear pseudorandom
 * number generators, DOI 10.1145/3460772); its 256 bits of state are SHA-256 of seed, block and
 * name, so that streams of different names or blocks have nothing in common. That its bits are
 * independent and uniform is the one assumption of every interval of this package.
 *
 * <p>Not safe for more than one thread: each block of work makes its own.
 */
public final class RandomStream {
  private static final int STATE_WORDS = 4;

  /** The bits of a midpoint: an odd multiple of 2^-53 is a double. */
  private static final int MIDPOINT_BITS = 52;

  /** Half the length of a cell. */
  private static final double HALF_CELL = 0x1p-53;

  private static final double LEAST_BINADE = 0x1p-900;

  /** Cells below 2^(32 + 20) of 2^64 are refined. */
  private static final int REFINED_BITS = 20;

  /** Words drawn from the generator at once: in a short loop it is twice as fast. */
  private static final int AHEAD = 256;

  private final UniformRandomProvider bits;
  private final long[] ahead = new long[AHEAD];
  private int next = AHEAD;

  private RandomStream(UniformRandomProvider bits) {
    this.bits = bits;
  }

  /**
   * The stream of one block of work.
   *
   * @param seed the seed of the run
   * @param name what the stream is for, such as a theorem's id and the lane
   * @param block the number of the block, at least 0
   * @throws IllegalArgumentException if the block is negative
   */
  public static RandomStream of(long seed, String name, long block) {
    if (block < 0) {
      throw new IllegalArgumentException("block: " + block + "; allowed: at least 0");
    }
    long[] state = new long[STATE_WORDS];
    LongBuffer digest = ByteBuffer.wrap(digest(seed, name, block)).asLongBuffer();
    digest.get(state);
    return new RandomStream(RandomSource.XO_SHI_RO_256_PP.create(state));
  }

  /** Both numbers have a fixed length, and stand before the name: no two triples look the same. */
  private static byte[] digest(long seed, String name, long block) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(ByteBuffer.allocate(2 * Long.BYTES).putLong(seed).putLong(block).array());
      return digest.digest(name.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** 64 random bits. */
  public long nextLong() {
    if (next == AHEAD) {
      drawAhead();
    }
    return ahead[next++];
  }

  /** Words that come next: those from {@link #position} on, at least one. */
  long[] ahead() {
    if (next == AHEAD) {
      drawAhead();
    }
    return ahead;
  }

  /** Where the next word is, among those of {@link #ahead}. */
  int position() {
    return next;
  }

  /** Passes over so many words, of those of {@link #ahead}. */
  void skip(int count) {
    next += count;
  }

  private void drawAhead() {
    for (int i = 0; i < AHEAD; i++) {
      ahead[i] = bits.nextLong();
    }
    next = 0;
  }

  /**
   * The given number of random bits.
   *
   * @param count from 0 to 63
   * @return from 0 to 2^count - 1
   */
  public long nextBits(int count) {
    return count == 0 ? 0 : nextLong() >>> (Long.SIZE - count);
  }

  /**
   * A uniform integer from 0 to n - 1, without bias: as many bits as n - 1 has, drawn again while
   * they give n or more.
   *
   * @throws IllegalArgumentException if n is not positive
   */
  public int nextInt(int n) {
    if (n <= 0) {
      throw new IllegalArgumentException("n: " + n + "; allowed: at least 1");
    }
    int count = Integer.SIZE - Integer.numberOfLeadingZeros(n - 1);
    long drawn = nextBits(count);
    while (drawn >= n) {
      drawn = nextBits(count);
    }
    return (int) drawn;
  }

  /**
   * The midpoint of one of 2^52 equal cells of (0, 1), each as likely as another: an odd multiple
   * of 2^-53, exactly.
   *
   * <p>It stands for its cell: with V uniform on (-1, 1) and independent, uniform() + 2^-53 V is
   * exactly uniform on (0, 1). Whoever means the real uniform variable has to add what its function
   * changes within 2^-53 of the midpoint to the half-width; no more than that is lost.
   */
  public double uniform() {
    return (2 * nextBits(MIDPOINT_BITS) + 1) * HALF_CELL;
  }

  /**
   * A uniform variable to full relative accuracy: the midpoint of one of 2^51 equal cells of a
   * binade [2^-j, 2^(1-j)), drawn with the probability 2^-j of the binade, with half the length of
   * the cell as its error.
   *
   * <p>With an independent V, uniform on (-1, 1), value + error V is exactly uniform on (0, 1): a
   * real uniform variable that surely lies within the error. For logarithms near 0, where midpoints
   * of equal cells will not do.
   *
   * @throws ArithmeticException with a probability below 2^-900, instead of an answer that might be
   *     wrong
   */
  public Rounded uniformRelative() {
    double binade = 0.5;
    long drawn = nextLong();
    while (drawn == 0) {
      binade *= 0x1p-64;
      drawn = nextLong();
    }
    binade = Math.scalb(binade, -Long.numberOfLeadingZeros(drawn));
    if (binade < LEAST_BINADE) {
      throw new ArithmeticException("a uniform variable below 2^-900");
    }
    double significand = 1 + (2 * nextBits(MIDPOINT_BITS - 1) + 1) * (2 * HALF_CELL);
    return new Rounded(binade * significand, binade * (2 * HALF_CELL));
  }

  /**
   * The least of n independent uniform variables on (0, 1), by n draws, to almost full relative
   * accuracy: a real one can be coupled so that it surely lies within the error.
   *
   * <p>Each draw tells one of 2^64 equal cells. The least variable is in the least cell; how far
   * within is not known, unless the cell is among the first 2^52: there the c draws in that cell
   * are refined in the same way, as the least of c variables uniform on the cell.
   *
   * @throws IllegalArgumentException if n is not positive
   */
  public Rounded leastUniform(int n) {
    if (n <= 0) {
      throw new IllegalArgumentException("n: " + n + "; allowed: at least 1");
    }
    // The order of signed integers serves as well as any: it starts from the least long.
    long least = nextLong();
    int tied = 1;
    for (int i = 1; i < n; i++) {
      long drawn = nextLong();
      if (drawn < least) {
        least = drawn;
        tied = 1;
      } else if (drawn == least) {
        tied++;
      }
    }
    return within(least ^ Long.MIN_VALUE, tied);
  }

  /** The least of so many variables that are uniform on one of 2^64 cells. */
  private Rounded within(long cell, int tied) {
    long high = cell >>> Integer.SIZE;
    double low = (double) (cell & 0xffff_ffffL);
    Rounded rest = high >>> REFINED_BITS == 0 ? leastUniform(tied) : new Rounded(0.5, 0.5);
    return rest.plus(low).times(0x1p-64).plus(high * 0x1p-32);
  }
}
