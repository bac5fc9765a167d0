package org.certalign.sampling;

import org.certalign.real.Rational;

/**
 * Number, sum and sum of squares of the values of a sample, without rounding, and the sum of the
 * bounds on their errors. Parts of a sample are gathered apart and added; their order changes
 * nothing.
 *
 * <p>Not safe for more than one thread.
 */
public final class SampleMoments {
  private final ExactSum values = new ExactSum();
  private final ExactSum squares = new ExactSum();
  private final ExactSum errors = new ExactSum();
  private long count;

  /** At least the least real value. */
  private double least = Double.POSITIVE_INFINITY;

  /** At most the largest real value. */
  private double largest = Double.NEGATIVE_INFINITY;

  /**
   * The same as exact numbers, to be kept or sent.
   *
   * @param count the number of values
   * @param values their sum
   * @param squares at least the sum of their squares
   * @param errors the sum of the bounds on their errors
   * @param least at least the least real value; infinity where there is none
   * @param largest at most the largest real value; minus infinity where there is none
   */
  public record Sums(
      long count,
      Rational values,
      Rational squares,
      Rational errors,
      double least,
      double largest) {}

  /** Of the empty sample. */
  public SampleMoments() {}

  /**
   * Of a sample whose sums are known.
   *
   * @throws IllegalArgumentException if they are not sums of floating-point numbers
   */
  public static SampleMoments of(Sums sums) {
    if (sums.count() < 0) {
      throw new IllegalArgumentException("count: " + sums.count());
    }
    SampleMoments out = new SampleMoments();
    out.values.add(sums.values());
    out.squares.add(sums.squares());
    out.errors.add(sums.errors());
    out.least = sums.least();
    out.largest = sums.largest();
    out.count = sums.count();
    return out;
  }

  /** Number and sums, exactly. */
  public Sums sums() {
    return new Sums(count, values.value(), squares.value(), errors.value(), least, largest);
  }

  /**
   * Adds one value.
   *
   * @throws ArithmeticException if its square is too large for a double
   */
  public void add(Rounded x) {
    add(x.value(), x.error());
  }

  /**
   * Adds the first values of a batch.
   *
   * @throws ArithmeticException if a value or a bound is not finite, or a square too large
   */
  public void add(Rewards batch, int count) {
    for (int i = 0; i < count; i++) {
      add(batch.value(i), batch.error(i));
    }
  }

  private void add(double value, double error) {
    values.add(value);
    addSquare(value);
    errors.add(error);
    // The sums of two doubles may be rounded the wrong way: they are moved by one place.
    least = Math.min(least, Math.nextUp(value + error));
    largest = Math.max(largest, Math.nextDown(value - error));
    count++;
  }

  /**
   * The square as two doubles, v^2 = p + q without rounding (T. Dekker, DOI 10.1007/BF01397083);
   * where q underflows, it is too small by less than 2^-1074, which is added: the sum is at least
   * that of the squares.
   */
  private void addSquare(double v) {
    double p = v * v;
    squares.add(p);
    squares.add(Math.fma(v, v, -p));
    squares.add(Double.MIN_VALUE);
  }

  /** Adds the sample of another. */
  public void add(SampleMoments that) {
    values.add(that.values);
    squares.add(that.squares);
    errors.add(that.errors);
    least = Math.min(least, that.least);
    largest = Math.max(largest, that.largest);
    count = Math.addExact(count, that.count);
  }

  /** The number of values. */
  public long count() {
    return count;
  }

  /** The mean of the floating-point values, exactly. */
  public Rational mean() {
    return values.value().div(Rational.of(count));
  }

  /** The mean of the bounds: the mean of the real values differs from {@link #mean} by no more. */
  public Rational meanError() {
    return errors.value().div(Rational.of(count));
  }

  /**
   * Checks what is claimed of the range of the values.
   *
   * @throws ArithmeticException if a real value is surely outside of [a, b]
   */
  void checkRange(Rational a, Rational b) {
    if (count > 0 && Rounded.exact(least).compareTo(a) < 0) {
      throw new ArithmeticException("a value of at most " + least + ", claimed to be >= " + a);
    }
    if (count > 0 && Rounded.exact(largest).compareTo(b) > 0) {
      throw new ArithmeticException("a value of at least " + largest + ", claimed to be <= " + b);
    }
  }

  /** The sum of the floating-point values. */
  Rational sum() {
    return values.value();
  }

  /** The sum of the bounds on the errors. */
  Rational sumOfErrors() {
    return errors.value();
  }

  /** At least the sample variance of the floating-point values, with the divisor count - 1. */
  Rational variance() {
    Rational sum = values.value();
    Rational centred = squares.value().sub(sum.mul(sum).div(Rational.of(count)));
    return centred.div(Rational.of(count - 1));
  }
}
