package org.certalign.sampling;

import java.util.Arrays;
import org.certalign.real.InputError;
import org.certalign.real.Rational;
import org.certalign.real.Real;

/**
 * Values of a variable in [a, b] in the order in which they were drawn, each with bounds, scaled to
 * [0, 1]. The order matters to whoever bets on the next value: parts of a sample are appended in
 * the order of their blocks. Not safe for more than one thread.
 */
public final class BoundedSample {
  private static final int INITIAL = 64;

  private final Rational a;
  private final Rational b;
  private final Rounded least;
  private final Rounded length;
  private double[] below = new double[INITIAL];
  private double[] above = new double[INITIAL];
  private int count;

  private BoundedSample(Rational a, Rational b) {
    this.a = a;
    this.b = b;
    this.least = Rounded.of(Real.of(a));
    this.length = Rounded.of(Real.of(b.sub(a)));
  }

  /**
   * The empty sample of a variable in [a, b].
   *
   * @param a at most every real value
   * @param b at least every real value, above a
   * @throws InputError if b is not above a
   */
  public static BoundedSample in(Rational a, Rational b) {
    if (a.compareTo(b) >= 0) {
      throw InputError.of("b", b.toString(), "a number above a = " + a);
    }
    return new BoundedSample(a, b);
  }

  /**
   * Adds the value that was drawn next.
   *
   * @throws ArithmeticException if the real value is surely outside of [a, b]
   */
  public void add(Rounded x) {
    Rounded unit = x.minus(least).over(length);
    // The next double outward is on the far side of the exact difference and sum.
    double lo = Math.nextDown(unit.value() - unit.error());
    double hi = Math.nextUp(unit.value() + unit.error());
    if (lo > 1 || hi < 0) {
      throw new ArithmeticException(x + " is outside of [" + a + ", " + b + "]");
    }
    if (count == below.length) {
      grow(Math.multiplyExact(2, count));
    }
    below[count] = Math.max(lo, 0);
    above[count] = Math.min(hi, 1);
    count++;
  }

  /**
   * Appends the values of another, which were drawn later.
   *
   * @throws IllegalArgumentException if its range is another
   */
  public void append(BoundedSample later) {
    if (!a.equals(later.a) || !b.equals(later.b)) {
      throw new IllegalArgumentException("samples of different ranges");
    }
    int sum = Math.addExact(count, later.count);
    if (sum > below.length) {
      grow(sum);
    }
    System.arraycopy(later.below, 0, below, count, later.count);
    System.arraycopy(later.above, 0, above, count, later.count);
    count = sum;
  }

  private void grow(int size) {
    below = Arrays.copyOf(below, size);
    above = Arrays.copyOf(above, size);
  }

  /** The number of values. */
  public int count() {
    return count;
  }

  /** The lower end of the range. */
  Rational a() {
    return a;
  }

  /** The upper end of the range. */
  Rational b() {
    return b;
  }

  /** Lower bounds on (x - a)/(b - a), in [0, 1], in order. */
  double[] below() {
    return Arrays.copyOf(below, count);
  }

  /** Lower bounds on (b - x)/(b - a), in [0, 1], in order. */
  double[] mirrored() {
    double[] out = new double[count];
    for (int i = 0; i < count; i++) {
      out[i] = Math.max(0, Math.nextDown(1 - above[i]));
    }
    return out;
  }
}
