package org.certalign.real;

import java.math.BigInteger;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.certalign.kernel.ExpNear;
import org.certalign.kernel.ExpPoint;
import org.certalign.kernel.ExpReduced;
import org.certalign.kernel.IntegerLog;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;

/**
 * Exponentials of the multiples of 1/256 from -1 to 1, each of which is computed once for a
 * precision: between two of them a short series is enough. What is kept are objects of the kernel
 * that carry the number beside the enclosure of its exponential, so that a mistake here could cost
 * time, not truth. Safe for all threads.
 */
public final class ExponentialPoints {
  /** There are 2^8 points to the unit. */
  private static final int LOG_OF_STEPS = 8;

  /** Bits after the binary point of a number that is asked about. */
  static final int PLACES = 32;

  /** Bits for the roundings before the squarings. */
  private static final int SPARE = 16;

  /** A precision has at least so many bits after the binary point. */
  private static final int LEAST_WORK = 64;

  private static final int STEPS = 1 << LOG_OF_STEPS;

  /** Above this most of the time goes into terms of the series that a point does not spare. */
  private static final int MOST_BITS = 1024;

  /** So many tables are kept at most, 20 MB if all are full; then all are forgotten. */
  private static final int MOST_TABLES = 64;

  private static final ConcurrentHashMap<Integer, ExponentialPoints> TABLES =
      new ConcurrentHashMap<>();

  private final Precision precision;
  private final AtomicReferenceArray<ExpPoint> points = new AtomicReferenceArray<>(2 * STEPS);

  private ExponentialPoints(Precision precision) {
    this.precision = precision;
  }

  /**
   * Enough bits after the binary point for a result of the precision p: every squaring costs two of
   * them, and there are fewer than for a number of which no point is known.
   */
  private static ExponentialPoints table(Precision p) {
    int work = p.bits() + 2 * ExpReduced.halvings(p.bits()) + SPARE;
    return new ExponentialPoints(Precision.at(p.bits(), Math.max(work, LEAST_WORK)));
  }

  /** Encloses e^x for all x in the interval. */
  static Interval exp(Interval x, Precision p) {
    return ExpNear.exp(x, below(x, p).orElse(null), p);
  }

  private static Optional<ExpPoint> below(Interval x, Precision p) {
    int shift = -(x.exp() + PLACES);
    boolean belowOne = x.lo().bitLength() + x.exp() <= 0;
    // The exponential of 0 is exact without a point.
    return shift > 0 && belowOne && x.lo().signum() != 0
        ? below(x.lo().shiftRight(shift).longValue(), p)
        : Optional.empty();
  }

  /**
   * A point somewhat below the logarithm -ln(n)/(n-1) of the quantile n^(-1/(n-1)).
   *
   * @param n the integer, above 1 and below 2^63
   * @return empty if the precision is too high for points to pay
   */
  public static Optional<ExpPoint> belowQuantile(IntegerLog n, Precision p) {
    long log = n.log().hi().shiftRight(n.work() - PLACES).longValue() + 1;
    return below(Math.floorDiv(-log, n.number().longValue() - 1), p);
  }

  /**
   * The greatest point that is not above x.
   *
   * @param x the number, as a multiple of 2^-32
   * @return empty if x is below -1 or not below 1, or if the precision is too high for points to
   *     pay
   */
  static Optional<ExpPoint> below(long x, Precision p) {
    long step = x >> (PLACES - LOG_OF_STEPS);
    if (step < -STEPS || step >= STEPS || p.bits() > MOST_BITS) {
      return Optional.empty();
    }
    return Optional.of(at(p).point((int) step));
  }

  private static ExponentialPoints at(Precision p) {
    ExponentialPoints table = TABLES.get(p.bits());
    if (table == null) {
      if (TABLES.size() >= MOST_TABLES) {
        TABLES.clear();
      }
      table = TABLES.computeIfAbsent(p.bits(), bits -> table(p));
    }
    return table;
  }

  /** Two threads may compute it at once, with the same outcome. */
  private ExpPoint point(int step) {
    ExpPoint point = points.getAcquire(step + STEPS);
    if (point == null) {
      BigInteger number = BigInteger.valueOf(step).shiftLeft(precision.work() - LOG_OF_STEPS);
      point = ExpPoint.of(number, precision);
      points.setRelease(step + STEPS, point);
    }
    return point;
  }
}
