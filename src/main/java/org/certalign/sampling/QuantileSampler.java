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

  private static final double CELL = 0x1p-64;

  /** For the last m, which would be rounded to 2^63. */
  private static final double BELOW_HALF = Math.nextDown(0.5);

  /** The double of these bits has the last place 2^-32. */
  private static final double HIGH = 0x1p20;

  private static final long HIGH_BITS = Double.doubleToRawLongBits(HIGH);

  /** The double of these bits has the last place 2^-64. */
  private static final double LOW = 0x1p-12;

  private static final long LOW_BITS = Double.doubleToRawLongBits(LOW);

  private final QuantileTable table;

  QuantileSampler(Quantile quantile) {
    this.table = new QuantileTable(quantile);
  }

  @Override
  public Rounded draw(RandomStream stream) {
    return greatest(stream.nextLong(), 1, stream);
  }

  @Override
  public void draw(RandomStream stream, Rewards out, int count) {
    int drawn = 0;
    while (drawn < count) {
      long[] draws = stream.ahead();
      int first = stream.position();
      int end = first + Math.min(count - drawn, draws.length - first);
      int done = out.add(draws, first, end, table.rows(), drawn);
      stream.skip(done - first);
      drawn += done - first;
      if (done < end) {
        out.set(drawn, drawAndTabulate(stream));
        drawn++;
      }
    }
  }

  /** {@inheritDoc} Here it does. */
  @Override
  public RewardSampler bestOf(int n) {
    DrawCount.check(n);
    return new RankedBest(this, n);
  }

  /** A reward that is in no row; from then on it is, if it is in reach. */
  private Rounded drawAndTabulate(RandomStream stream) {
    long cell = stream.nextLong();
    table.tabulate(cell, distance(cell));
    return greatest(cell, 1, stream);
  }

  /** {@code cell - MIN_VALUE} for the lower half, {@code MAX_VALUE - cell} for the upper one. */
  private static long fromNearerEnd(long cell) {
    return cell ^ (cell >> (Long.SIZE - 1)) ^ Long.MAX_VALUE;
  }

  /**
   * The double nearest to m, times 2^-64: 32 bits of m are the last bits of each of two doubles,
   * whose sum is rounded once. The instruction that converts integers waits for what was last in
   * its register, where a loop may keep the value of the draw before: a chain of all draws.
   */
  static double distance(long cell) {
    long m = fromNearerEnd(cell);
    double high = Double.longBitsToDouble(HIGH_BITS | (m >>> Integer.SIZE)) - (HIGH + LOW);
    return high + Double.longBitsToDouble(LOW_BITS | (m & 0xffff_ffffL));
  }

  /** The reward of the greatest of so many variables in a cell. */
  Rounded greatest(long cell, int tied, RandomStream stream) {
    long m = fromNearerEnd(cell);
    return m < REFINED
        ? table.at(cell, refined(m, cell < 0, tied, stream))
        : table.at(cell, Math.min(distance(cell), BELOW_HALF));
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
