package org.certalign.sampling;

import java.util.Arrays;

/**
 * A quantile function in both halves of (0, 1), in one array for loops over many draws: the tables
 * of distances t from 2^-12 to below 1/2, where almost all draws fall. Safe for all threads.
 *
 * <p>A row is that of a cell of {@link TailTable}, bit for bit. Its number is the half, four bits
 * of the exponent of t, and the first bits of t: two shifts and no branch. The exponents from -12
 * to -2, of the doubles in reach, differ in these four bits, and from those of 1/2. Rows are filled
 * binade by binade, each time in a new array: one that is read never changes. A row that is not
 * filled, such as that of 1/2, has an infinite bound, by which it is known.
 */
final class QuantileTable {
  /** From here on, up to 1/2, distances may be in the array. */
  static final double LEAST = 0x1p-12;

  /** Of rows that are not filled. */
  static final double UNKNOWN = Double.POSITIVE_INFINITY;

  /** A row of 10 numbers takes 16, so that its place is found by shifts. */
  private static final int ROW_BITS = 4;

  private static final int EXPONENT_BITS = 4;
  private static final int PLACE_BITS = EXPONENT_BITS + TailTable.CELL_BITS + ROW_BITS;
  private static final int PLACES = (1 << PLACE_BITS) - (1 << ROW_BITS);
  private static final int HALF = 1 << PLACE_BITS;
  private static final double[] NOTHING = nothing();

  /** The upper half and the lower half: in the order of the sign bit of a draw. */
  private final TailTable[] halves;

  private volatile double[] rows = NOTHING;

  QuantileTable(Quantile quantile) {
    this.halves =
        new TailTable[] {new TailTable(quantile.upper()), new TailTable(quantile.lower())};
  }

  private static double[] nothing() {
    double[] rows = new double[2 * HALF];
    Arrays.fill(rows, UNKNOWN);
    return rows;
  }

  /** The rows that are filled by now. */
  double[] rows() {
    return rows;
  }

  /** Where the row of t begins, in the lower half if the draw is negative. */
  static int row(long draw, double t) {
    int place = (int) (Double.doubleToRawLongBits(t) >>> (TailTable.SHIFT - ROW_BITS)) & PLACES;
    return place | ((int) (draw >>> (Long.SIZE - 1 - PLACE_BITS)) & HALF);
  }

  /** Fills the rows of the binade of t, if it is in reach. */
  synchronized void tabulate(long draw, double t) {
    if (t < LEAST || t >= 0.5 || rows[row(draw, t) + TailTable.BOUND] != UNKNOWN) {
      return;
    }
    double[] more = rows.clone();
    double[] binade = half(draw).binade(TailTable.cell(t));
    double least = Math.scalb(1.0, Math.getExponent(t));
    for (int i = 0; i < TailTable.CELLS; i++) {
      double cell = least + least * i / TailTable.CELLS;
      int from = TailTable.row(TailTable.cell(cell));
      System.arraycopy(binade, from, more, row(draw, cell), TailTable.ROW);
    }
    rows = more;
  }

  /** The value and its error, wherever t is. */
  Rounded at(long draw, double t) {
    return half(draw).at(t);
  }

  private TailTable half(long draw) {
    return halves[(int) (draw >>> (Long.SIZE - 1))];
  }
}
