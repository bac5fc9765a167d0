package org.certalign.trust;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.LongBinaryOperator;

/**
 * An integer by its remainders modulo many primes, taken from its bytes by plain arithmetic in
 * longs. Integers below half the product of the primes in size are equal if all remainders are: so
 * sums and products can be checked without a second arithmetic of big integers.
 */
final class Residues {
  /** Primes above 2^30; with 400 of them, their product is above 2^12000. */
  private static final long[] PRIMES = primes(400);

  /** The size up to which remainders decide. */
  static final int MOST_BITS = 11_900;

  private final long[] remainders;

  private Residues(long[] remainders) {
    this.remainders = remainders;
  }

  static Residues of(BigInteger x) {
    return ofBytes(x.toByteArray());
  }

  static Residues of(long x) {
    return ofBytes(java.nio.ByteBuffer.allocate(Long.BYTES).putLong(x).array());
  }

  /** Of a number in two's complement, as Java documents {@link BigInteger#toByteArray}. */
  private static Residues ofBytes(byte[] bytes) {
    if (bytes.length * 8 > MOST_BITS) {
      throw new IllegalArgumentException("too large");
    }
    long[] remainders = new long[PRIMES.length];
    for (int i = 0; i < PRIMES.length; i++) {
      long r = bytes[0];
      for (int j = 1; j < bytes.length; j++) {
        r = (r * 256 + (bytes[j] & 0xff)) % PRIMES[i];
      }
      remainders[i] = Math.floorMod(r, PRIMES[i]);
    }
    return new Residues(remainders);
  }

  Residues plus(Residues that) {
    return combine(that, Long::sum);
  }

  Residues minus(Residues that) {
    return combine(that, (a, b) -> a - b);
  }

  Residues times(Residues that) {
    return combine(that, (a, b) -> a * b);
  }

  private Residues combine(Residues that, LongBinaryOperator operation) {
    long[] result = new long[PRIMES.length];
    for (int i = 0; i < PRIMES.length; i++) {
      long r = operation.applyAsLong(remainders[i], that.remainders[i]);
      result[i] = Math.floorMod(r, PRIMES[i]);
    }
    return new Residues(result);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Residues that && Arrays.equals(remainders, that.remainders);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(remainders);
  }

  @Override
  public String toString() {
    return Arrays.toString(Arrays.copyOf(remainders, 4)) + "...";
  }

  private static long[] primes(int count) {
    long[] primes = new long[count];
    int found = 0;
    for (long n = (1L << 30) + 1; found < count; n += 2) {
      if (isPrime(n)) {
        primes[found++] = n;
      }
    }
    return primes;
  }

  private static boolean isPrime(long n) {
    for (long d = 3; d * d <= n; d += 2) {
      if (n % d == 0) {
        return false;
      }
    }
    return true;
  }
}
