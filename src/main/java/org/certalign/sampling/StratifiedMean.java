package org.certalign.sampling;

import java.math.BigInteger;
import java.util.stream.IntStream;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.quadrature.Jet;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * The mean of a smooth function of a uniform variable from one draw, or one antithetic pair, in
 * each of K equal strata.
 *
 * <pre>{@code
 * StratifiedMean kl = StratifiedMean.of(
 *     BestOfNIntegrand.of(SampledDivergence.KL, Rational.of(64)), Strata.powerOfTwo(16), Draws.PAIR);
 * kl.interval(kl.draw(1, "bon-kl/stratified"), Rational.parse("1e-9"));
 * }</pre>
 *
 * <p>The contributions X_i of the strata are independent, the mean of their sum over K is that of
 * the function, and X_i ranges over r_i at most, by derivatives that are enclosed on each block of
 * strata. By W. Hoeffding (DOI 10.1080/01621459.1963.10500830, theorem 2), the sum is off by more
 * than sqrt(ln(2/error) sum r_i^2/2) with a probability of at most error. So the half-width falls
 * like K^(-3/2) for single draws, and like K^(-5/2) for pairs.
 *
 * <p>To the half-width come the mean of the bounds on rounding errors and what the function changes
 * between a real uniform variable and the nearest midpoint of a cell of length 2^-52. The mean over
 * the first stratum is enclosed, not sampled: there may be a singularity.
 */
public final class StratifiedMean {
  private static final int BITS = 64;

  /** A point of (0, 1) is an odd multiple of 2^-53. */
  private static final int POINT_BITS = 53;

  private static final double UNIT = 0x1p-53;

  private final StratifiedIntegrand integrand;
  private final Strata strata;
  private final Draws draws;

  private StratifiedMean(StratifiedIntegrand integrand, Strata strata, Draws draws) {
    this.integrand = integrand;
    this.strata = strata;
    this.draws = draws;
  }

  /** The mean of the integrand by these strata. */
  public static StratifiedMean of(StratifiedIntegrand integrand, Strata strata, Draws draws) {
    return new StratifiedMean(integrand, strata, draws);
  }

  /** The number of blocks. */
  int blocks() {
    return strata.blocks();
  }

  /** K. */
  long strata() {
    return strata.count();
  }

  /** Draws all blocks, on as many threads as the caller's pool has. */
  public StratifiedPart draw(long seed, String name) {
    return IntStream.range(0, strata.blocks())
        .parallel()
        .collect(
            StratifiedPart::new,
            (part, block) -> drawBlock(part, seed, name, block),
            StratifiedPart::add);
  }

  /**
   * Draws the blocks from first on, before end.
   *
   * @throws IndexOutOfBoundsException if there are no such blocks
   */
  public StratifiedPart draw(long seed, String name, int first, int end) {
    StratifiedPart part = new StratifiedPart();
    for (int block = first; block < end; block++) {
      drawBlock(part, seed, name, block);
    }
    return part;
  }

  private void drawBlock(StratifiedPart part, long seed, String name, int number) {
    RandomStream stream = RandomStream.of(seed, name, number);
    Strata.Block block = strata.block(number);
    part.begin(number);
    int pointBits = POINT_BITS - strata.log2();
    for (long i = block.first(); i < block.end(); i++) {
      long offset = 2 * stream.nextBits(pointBits - 1) + 1;
      part.add(integrand.at(((i << pointBits) + offset) * UNIT));
      if (draws == Draws.PAIR) {
        part.add(integrand.at((((i + 1) << pointBits) - offset) * UNIT));
      }
    }
  }

  /**
   * The interval for the mean.
   *
   * @param all all blocks of one draw
   * @param error the probability that the interval misses, between 0 and 1
   * @throws IllegalArgumentException if a block is missing
   * @throws ArithmeticException if the derivatives, or the mean over the first stratum, are not
   *     known to be finite
   */
  public ConfidenceInterval interval(StratifiedPart all, Rational error) {
    if (!all.covers(strata.blocks())) {
      throw new IllegalArgumentException("blocks are missing");
    }
    return interval(all.sum(), all.sumOfErrors(), error);
  }

  /** The interval from the sums of the values and of the bounds on their errors. */
  ConfidenceInterval interval(Rational sum, Rational sumOfErrors, Rational error) {
    ConfidenceInterval.checkError(error);
    Precision p = Precisions.at(BITS);
    Rational width = Rational.ONE.div(Rational.of(strata.count()));
    Rational perDraw = width.div(Rational.of(draws.count()));
    Spread spread = spread(width, p);
    Interval first = integrand.meanOfFirst(strata.count(), p);
    Real log = Real.of(Rational.of(2).div(error)).ln();
    Real hoeffding =
        Real.of(spread.squares()).times(log).over(Real.of(2)).sqrt().times(Real.of(width));
    Real half =
        hoeffding.plus(Real.of(sumOfErrors.mul(perDraw))).plus(Real.of(spread.discretisation()));
    Real sampled = Real.of(sum.mul(perDraw));
    Real firstMean = q -> first;
    Real centre = sampled.plus(firstMean.times(Real.of(width)));
    return outward(centre.minus(half), centre.plus(half), error);
  }

  /** The enclosures stay as wide as that of the first stratum: no digits can be asked for. */
  private static ConfidenceInterval outward(Real lo, Real hi, Rational error) {
    Precision p = Precisions.at(2 * BITS);
    Interval low = lo.enclose(p);
    Interval high = hi.enclose(p);
    return ConfidenceInterval.between(
        Real.of(Ends.lower(low)),
        Real.of(Ends.upper(high)),
        error,
        IntervalMethod.HOEFFDING_OVER_STRATA);
  }

  /**
   * Of all strata.
   *
   * @param squares the sum of the squares of their ranges
   * @param discretisation what the mean changes, at most, between real variables and midpoints
   */
  private record Spread(Rational squares, Rational discretisation) {
    Spread plus(Spread that) {
      return new Spread(squares.add(that.squares), discretisation.add(that.discretisation));
    }
  }

  private Spread spread(Rational width, Precision p) {
    return IntStream.range(0, strata.blocks())
        .parallel()
        .mapToObj(i -> spread(strata.block(i), width, p))
        .reduce(new Spread(Rational.ZERO, Rational.ZERO), Spread::plus);
  }

  private Spread spread(Strata.Block block, Rational width, Precision p) {
    Interval u =
        new Interval(
            BigInteger.valueOf(block.first()), BigInteger.valueOf(block.end()), -strata.log2());
    Jet f = integrand.series().at(Jet.linear(u, Interval.ofLong(1), 2, p));
    Rational range = draws.range(f, width);
    Rational count = Rational.of(block.count());
    Rational cell = Ends.magnitude(f.coefficient(1)).mul(Rational.of(2).pow(-POINT_BITS));
    return new Spread(count.mul(range).mul(range), count.mul(cell).mul(width));
  }
}
