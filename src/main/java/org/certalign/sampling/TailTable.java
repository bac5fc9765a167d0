package org.certalign.sampling;

import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.quadrature.Jet;
import org.certalign.quadrature.JetFunction;
import org.certalign.real.Precisions;
import org.certalign.real.Rational;

/**
 * A function of t on [2^-65, 1/2), smooth but perhaps singular at 0, as polynomials with proved
 * bounds: a few nanoseconds for a value that the kernel takes a thousand times as long to enclose.
 * Each binade [2^-j, 2^(1-j)) is divided into 64 cells, of which the first bits of t tell the
 * number; a binade is tabulated when it is first asked for. Safe for all threads.
 *
 * <p>In a cell of middle c and half-length h, f(t) is the Taylor polynomial of degree 7 plus a
 * remainder of at most h^8 sup|f^(8)/8!|. The bound of the cell is the sum of
 *
 * <ul>
 *   <li>that remainder, with the supremum enclosed over the cell;
 *   <li>what the coefficients a_k are off as doubles, times h^k;
 *   <li>the rounding of Horner's scheme, at most (2k+2) u |a_k| h^k for each k, u = 2^-53 (N.
 *       Higham, Accuracy and Stability of Numerical Algorithms, section 5.1); t - c is exact, as
 *       both are multiples of the last place of t, and their difference is below 2^52 of these; of
 *       eight products each may underflow, by less than 2^-1075;
 *   <li>sup|f'| times 2^-51 t, for a real argument that is this much away from the double t, with
 *       the supremum over a range that is longer by as much at both ends.
 * </ul>
 */
final class TailTable {
  /** The relative error of the arguments that is allowed for. */
  static final double ARGUMENT_ERROR = 0x1p-51;

  /** From here on, up to 1/2, there are values. */
  static final double LEAST = 0x1p-65;

  private static final int DEGREE = 7;
  static final int CELL_BITS = 6;
  static final int CELLS = 1 << CELL_BITS;

  /** Above these bits of t are its exponent and the number of its cell. */
  static final int SHIFT = 52 - CELL_BITS;

  private static final int BINADES = 64;

  /** The number, in exponent and first bits, of the first cell below 1/2. */
  private static final int TOP = (int) (Double.doubleToRawLongBits(0.5) >>> SHIFT) - 1;

  /**
   * The middle, the coefficients, and the bound of a cell: whoever reads the last and the first of
   * them is known to be in the array with the others.
   */
  static final int ROW = DEGREE + 3;

  private static final int MIDDLE = 0;
  private static final int COEFFICIENTS = 1;
  static final int BOUND = DEGREE + 2;

  private static final Rational ROUNDOFF = Rational.of(2).pow(-53);
  private static final Rational UNDERFLOW = Rational.of(2).pow(-1000);

  /**
   * Singularities are as near as the argument is small: at the far end half of the bits are left.
   */
  private static final int BITS = 160;

  private final JetFunction f;
  private final AtomicReferenceArray<double[]> binades = new AtomicReferenceArray<>(BINADES);

  /** The table of f. */
  TailTable(JetFunction f) {
    this.f = f;
  }

  /**
   * f(t), for all real arguments within 2^-51 t of t.
   *
   * @param t from 2^-65 to below 1/2
   */
  Rounded at(double t) {
    int cell = cell(t);
    double[] table = binade(cell);
    int row = row(cell);
    return new Rounded(value(table, row, t), table[row + BOUND]);
  }

  /** The number of the cell of t; cells are counted downward from 1/2. */
  static int cell(double t) {
    return TOP - (int) (Double.doubleToRawLongBits(t) >>> SHIFT);
  }

  /** The rows of all cells of the binade of a cell. */
  double[] binade(int cell) {
    double[] table = binades.getAcquire(cell >> CELL_BITS);
    return table != null ? table : tabulate(cell >> CELL_BITS);
  }

  /** Where the row of a cell begins, in the table of its binade. */
  static int row(int cell) {
    return (cell & (CELLS - 1)) * ROW;
  }

  /** The value for t in the cell whose row begins there, by Horner's scheme. */
  static double value(double[] table, int row, double t) {
    double s = t - table[row + MIDDLE];
    int a = row + COEFFICIENTS;
    double y = table[a + 7];
    y = y * s + table[a + 6];
    y = y * s + table[a + 5];
    y = y * s + table[a + 4];
    y = y * s + table[a + 3];
    y = y * s + table[a + 2];
    y = y * s + table[a + 1];
    return y * s + table[a];
  }

  /** Two threads may do it at once, with the same outcome. */
  private double[] tabulate(int binade) {
    double[] table = new double[CELLS * ROW];
    for (int i = 0; i < CELLS; i++) {
      fill(table, binade * CELLS + i);
    }
    binades.setRelease(binade, table);
    return table;
  }

  private void fill(double[] table, int cell) {
    double lo = Double.longBitsToDouble((long) (TOP - cell) << SHIFT);
    double hi = Double.longBitsToDouble((long) (TOP - cell + 1) << SHIFT);
    double middle = (lo + hi) / 2;
    Rational h = Rounded.exact(hi).sub(Rounded.exact(lo)).div(Rational.of(2));
    Precision p = Precisions.at(BITS);
    Jet point = f.at(Jet.linear(range(middle, middle, 0), Interval.ofLong(1), DEGREE, p));
    Jet cellWide = f.at(Jet.linear(range(lo, hi, 1), Interval.ofLong(1), DEGREE + 1, p));
    int row = row(cell);
    table[row + MIDDLE] = middle;
    Rational bound = UNDERFLOW.add(Ends.magnitude(cellWide.coefficient(DEGREE + 1)).mul(h.pow(8)));
    for (int k = 0; k <= DEGREE; k++) {
      Rounded a = Rounded.within(point.coefficient(k));
      table[row + COEFFICIENTS + k] = a.value();
      Rational rounding = Rounded.exact(a.value()).abs().mul(ROUNDOFF).mul(Rational.of(2L * k + 2));
      bound = bound.add(rounding.add(Rounded.exact(a.error())).mul(h.pow(k)));
    }
    Rational slope = Ends.magnitude(cellWide.coefficient(1));
    Rational argument = Rounded.exact(hi).mul(Rounded.exact(ARGUMENT_ERROR));
    table[row + BOUND] = Rounded.above(bound.add(slope.mul(argument)));
  }

  /** From lo to hi, and 2^-51 of them more at each end, if asked for. */
  private static Interval range(double lo, double hi, int more) {
    int e = Math.getExponent(lo) - 60;
    BigInteger low = BigInteger.valueOf((long) Math.scalb(lo, -e));
    BigInteger high = BigInteger.valueOf((long) Math.scalb(hi, -e));
    // The significands are below 2^62: 2^11 units are at least 2^-51 of them.
    BigInteger margin = BigInteger.valueOf(more).shiftLeft(11);
    return new Interval(low.subtract(margin), high.add(margin), e);
  }
}
