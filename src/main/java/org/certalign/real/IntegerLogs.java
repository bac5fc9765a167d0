package org.certalign.real;

import java.math.BigInteger;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.certalign.kernel.IntegerLog;
import org.certalign.kernel.Precision;

/**
 * Logarithms of integers as sums of the logarithms of their primes, each of which is computed once
 * for a precision. What is kept are objects of the kernel that carry the integer beside the
 * enclosure of its logarithm, so that a mistake here could cost time, not truth. Safe for all
 * threads.
 *
 * <pre>{@code
 * IntegerLogs.of(BigInteger.valueOf(64), Precisions.at(100)).orElseThrow().log(); // encloses ln 64
 * }</pre>
 */
public final class IntegerLogs {
  /** The largest prime of the table is below this. */
  private static final int LIMIT = 1024;

  private static final int MOST_BITS_OF_NUMBER = 20;

  /** Above this the table would cost more than it saves. */
  private static final int MOST_BITS = 50_000;

  /** The sum of the precisions of all tables: about 20 MB of logarithms. */
  private static final long KEPT_BITS = 250_000;

  private static final int[] PRIMES =
      IntStream.range(2, LIMIT)
          .filter(n -> IntStream.range(2, n).noneMatch(q -> n % q == 0))
          .toArray();

  private static final ConcurrentHashMap<Integer, IntegerLogs> TABLES = new ConcurrentHashMap<>();

  private final Precision precision;
  private final AtomicReferenceArray<IntegerLog> primes = new AtomicReferenceArray<>(LIMIT);

  private IntegerLogs(Precision precision) {
    this.precision = precision;
  }

  /**
   * The logarithm of n, in nats.
   *
   * @return empty if n is below 2, has more than 20 bits or a prime factor above 1024, or if the
   *     precision is too high for a table to pay
   */
  public static Optional<IntegerLog> of(BigInteger n, Precision p) {
    if (n.signum() <= 0 || n.bitLength() > MOST_BITS_OF_NUMBER || p.bits() > MOST_BITS) {
      return Optional.empty();
    }
    return Optional.ofNullable(at(p).log(n.intValue()));
  }

  private static IntegerLogs at(Precision p) {
    IntegerLogs table = TABLES.get(p.bits());
    if (table == null) {
      long kept = TABLES.reduceKeysToLong(Long.MAX_VALUE, Integer::longValue, 0, Long::sum);
      if (kept + p.bits() > KEPT_BITS) {
        TABLES.clear();
      }
      table = TABLES.computeIfAbsent(p.bits(), bits -> new IntegerLogs(p));
    }
    return table;
  }

  private IntegerLog log(int n) {
    IntegerLog product = null;
    int rest = n;
    for (int i = 0; i < PRIMES.length && PRIMES[i] * PRIMES[i] <= rest; i++) {
      while (rest % PRIMES[i] == 0) {
        product = times(product, PRIMES[i]);
        rest /= PRIMES[i];
      }
    }
    if (rest >= LIMIT) {
      return null;
    }
    return rest == 1 ? product : times(product, rest);
  }

  private IntegerLog times(IntegerLog product, int prime) {
    return product == null ? prime(prime) : IntegerLog.product(product, prime(prime));
  }

  /** Two threads may compute it at once, with the same outcome. */
  private IntegerLog prime(int n) {
    IntegerLog log = primes.getAcquire(n);
    if (log == null) {
      log = IntegerLog.of(BigInteger.valueOf(n), precision);
      primes.setRelease(n, log);
    }
    return log;
  }
}
