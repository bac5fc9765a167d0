package org.certalign.sampling;

/**
 * Draws from an atomless law by inversion: the quantile of a uniform variable, of which 64 bits are
 * drawn, and more where that is too little.
 *
 * <p>The bits tell one of 2^64 equal cells of (0, 1). Let m be the number of the cell, counted from
 * the nearer of 0 and 1, whose distance t from the variable is then between m 2^-64 and (m+1)
 * 2^-64. With m from 2^52 on, the double nearest to m, times 2^-64, is off by at most (2^-53 +
 * 2^-52) t, less than what {@link TailTable} allows for; the few other cells are refined.
 */
final class QuantileSampler implements RewardSampler {
  /** Below this, 2^-64 is too much of t. */
  private static final long REFINED = 1L << 52;

  /** From here on, m would be rounded to 2^63. */
  private static final long ROUNDED_UP = Long.MAX_VALUE - 511;

  private static final double CELL = 0x1p-64;

  /** The upper half and the lower half: in the order of the sign bit of a cell. */
  private final TailTable[] halves;

  QuantileSampler(Quantile quantile) {
    this.halves =
        new TailTable[] {new TailTable(quantile.upper()), new TailTable(quantile.lower())};
  }

  @Override
  public Rounded draw(RandomStream stream) {
    return greatest(stream.nextLong(), 1, stream);
  }

  /**
   * n responses are drawn, and the one with the largest reward is kept. A response is a uniform
   * variable, with which the reward grows: so the largest reward is that of the largest variable,
   * and only that one is computed.
   */
  @Override
  public RewardSampler bestOf(int n) {
    DrawCount.check(n);
    return stream -> {
      long greatest = stream.nextLong();
      int tied = 1;
      for (int i = 1; i < n; i++) {
        long drawn = stream.nextLong();
        if (drawn > greatest) {
          greatest = drawn;
          tied = 1;
        } else if (drawn == greatest) {
          tied++;
        }
      }
      return greatest(greatest, tied, stream);
    };
  }

  @Override
  public RewardSampler bestOfEvaluated(int n) {
    DrawCount.check(n);
    return stream -> {
      double best = Double.NEGATIVE_INFINITY;
      double error = 0;
      for (int i = 0; i < n; i++) {
        long cell = stream.nextLong();
        long m = fromNearerEnd(cell);
        if (m < REFINED || m >= ROUNDED_UP) {
          Rounded reward = greatest(cell, 1, stream);
          best = Math.max(best, reward.value());
          error = Math.max(error, reward.error());
        } else {
          TailTable table = half(cell);
          double t = m * CELL;
          int place = TailTable.cell(t);
          double[] binade = table.binade(place);
          best = Math.max(best, TailTable.value(binade, place, t));
          error = Math.max(error, TailTable.error(binade, place));
        }
      }
      return new Rounded(best, error);
    };
  }

  /**
   * Signed integers stand in the order of the variables: the negative ones are the lower half. A
   * branch would be mispredicted for every other draw.
   */
  private TailTable half(long cell) {
    return halves[(int) (cell >>> (Long.SIZE - 1))];
  }

  /** {@code cell - MIN_VALUE} for the lower half, {@code MAX_VALUE - cell} for the upper one. */
  private static long fromNearerEnd(long cell) {
    return (cell ^ ~(cell >> (Long.SIZE - 1))) & Long.MAX_VALUE;
  }

  /** The reward of the greatest of so many variables in a cell. */
  private Rounded greatest(long cell, int tied, RandomStream stream) {
    TailTable table = half(cell);
    long m = fromNearerEnd(cell);
    if (m < REFINED) {
      return table.at(refined(m, cell < 0, tied, stream));
    }
    return table.at(m < ROUNDED_UP ? m * CELL : Math.nextDown(0.5));
  }

  /**
   * The distance of the greatest variable in a cell from the end: where it is counted from above,
   * the greatest is the nearest.
   *
   * @throws ArithmeticException below 2^-65, with a probability of about 2^-64
   */
  private static double refined(long m, boolean fromBelow, int tied, RandomStream stream) {
    Rounded least = stream.leastUniform(tied);
    Rounded within = fromBelow && tied > 1 ? least.negate().plus(1) : least;
    Rounded t = within.plus((double) m).times(CELL);
    if (t.value() < TailTable.LEAST || t.error() > TailTable.ARGUMENT_ERROR * t.value()) {
      throw new ArithmeticException("a uniform variable within 2^-65 of an end");
    }
    return t.value();
  }
}
