package org.certalign.sampling;

/**
 * Room for rewards that are drawn together, each with a bound on its error: two arrays of numbers,
 * where one object for each reward would take longer than the draw. Not safe for more than one
 * thread.
 *
 * <pre>{@code
 * Rewards rewards = new Rewards(256);
 * sampler.draw(stream, rewards, 256);
 * rewards.get(0);
 * }</pre>
 */
public final class Rewards {
  private final double[] values;
  private final double[] errors;

  /** Room for so many. */
  public Rewards(int size) {
    this.values = new double[size];
    this.errors = new double[size];
  }

  /** For how many there is room. */
  public int size() {
    return values.length;
  }

  /** Reward number i, from 0. */
  public Rounded get(int i) {
    return new Rounded(values[i], errors[i]);
  }

  /** The floating-point number of reward number i. */
  public double value(int i) {
    return values[i];
  }

  /** The bound on its error. */
  public double error(int i) {
    return errors[i];
  }

  /**
   * Computes rewards by the rows of a {@link QuantileTable}, until one is in none. The loop is a
   * method of its own, in which the rows do not change: a compiler keeps all it needs in registers.
   *
   * @param draws from first on, before end
   * @param at where the first is put
   * @return the number of the first draw that is not computed, or end
   */
  int add(long[] draws, int first, int end, double[] rows, int at) {
    for (int i = first; i < end; i++) {
      double t = QuantileSampler.distance(draws[i]);
      int row = QuantileTable.row(draws[i], t);
      double bound = rows[row + TailTable.BOUND];
      if (t < QuantileTable.LEAST || bound == QuantileTable.UNKNOWN) {
        return i;
      }
      values[at + i - first] = TailTable.value(rows, row, t);
      errors[at + i - first] = bound;
    }
    return end;
  }

  /**
   * The largest of the first rewards, with the largest of their bounds: the largest real reward is
   * no farther from it. The others are lost. Halves are compared with each other, number by number,
   * as vector units do it; a search from the first to the last would be mispredicted at every
   * record.
   */
  Rounded best(int count) {
    for (int left = count; left > 1; ) {
      int kept = left - left / 2;
      keepLarger(values, kept, left);
      keepLarger(errors, kept, left);
      left = kept;
    }
    return get(0);
  }

  private static void keepLarger(double[] numbers, int kept, int count) {
    for (int i = 0; i < count - kept; i++) {
      numbers[i] = Math.max(numbers[i], numbers[kept + i]);
    }
  }

  void set(int i, double value, double error) {
    values[i] = value;
    errors[i] = error;
  }

  void set(int i, Rounded reward) {
    set(i, reward.value(), reward.error());
  }
}
