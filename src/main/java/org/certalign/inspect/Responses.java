package org.certalign.inspect;

import java.util.Arrays;
import java.util.Optional;
import org.certalign.sampling.Rounded;

/**
 * The responses of one policy to one prompt: their numbers, NaN where there is none. Used again for
 * the next prompt.
 */
final class Responses {
  private static final int INITIAL = 16;

  private double[] proxy = new double[INITIAL];
  private double[] golden = new double[INITIAL];
  private double[] ratio = new double[INITIAL];
  private double[] ratioError = new double[INITIAL];
  private int count;

  void clear() {
    count = 0;
  }

  /**
   * Adds a response.
   *
   * @param logRatio the logarithm of its probability under this policy over that under the
   *     reference
   * @param error at least the error of that
   */
  void add(double proxyReward, double goldenReward, double logRatio, double error) {
    if (count == proxy.length) {
      proxy = Arrays.copyOf(proxy, 2 * count);
      golden = Arrays.copyOf(golden, 2 * count);
      ratio = Arrays.copyOf(ratio, 2 * count);
      ratioError = Arrays.copyOf(ratioError, 2 * count);
    }
    proxy[count] = proxyReward;
    golden[count] = goldenReward;
    ratio[count] = logRatio;
    ratioError[count] = error;
    count++;
  }

  int count() {
    return count;
  }

  double proxy(int i) {
    return proxy[i];
  }

  double golden(int i) {
    return golden[i];
  }

  double ratio(int i) {
    return ratio[i];
  }

  double ratioError(int i) {
    return ratioError[i];
  }

  /** Numbers of the responses that have them. */
  static final class Numbers {
    private final double[] sorted;
    private final double largest;
    private final double error;

    Numbers(double[] sorted, double largest, double error) {
      this.sorted = sorted;
      this.largest = largest;
      this.error = error;
    }

    /** Themselves, ascending. */
    double[] values() {
      return sorted;
    }

    double least() {
      return sorted[0];
    }

    double most() {
      return sorted[sorted.length - 1];
    }

    /** At least the error of each. */
    double error() {
      return error;
    }

    /** Their mean. */
    Rounded mean() {
      return Averages.of(sorted, largest, error);
    }
  }

  /** The proxy rewards. */
  Optional<Numbers> proxies() {
    return read(sorted(proxy));
  }

  /** The golden rewards. */
  Optional<Numbers> goldens() {
    return read(sorted(golden));
  }

  private static Optional<Numbers> read(double[] sorted) {
    if (sorted.length == 0) {
      return Optional.empty();
    }
    double largest = Math.max(Math.abs(sorted[0]), Math.abs(sorted[sorted.length - 1]));
    return Optional.of(new Numbers(sorted, largest, RunData.readingError(largest)));
  }

  /**
   * By how much the proxy is above the golden reward; subtracting is off by 2^-53 of the result.
   */
  Optional<Numbers> overestimates() {
    double[] differences = new double[count];
    double largest = 0;
    for (int i = 0; i < count; i++) {
      differences[i] = proxy[i] - golden[i];
      if (!Double.isNaN(differences[i])) {
        largest = Math.max(largest, Math.abs(proxy[i]) + Math.abs(golden[i]));
      }
    }
    double[] sorted = sorted(differences);
    return sorted.length == 0
        ? Optional.empty()
        : Optional.of(new Numbers(sorted, largest, 2 * RunData.readingError(largest)));
  }

  /** The numbers, ascending; NaN is sorted behind all of them. */
  private double[] sorted(double[] values) {
    if (count == 1) {
      return Double.isNaN(values[0]) ? new double[0] : new double[] {values[0]};
    }
    double[] out = Arrays.copyOf(values, count);
    Arrays.sort(out);
    int numbers = count;
    while (numbers > 0 && Double.isNaN(out[numbers - 1])) {
      numbers--;
    }
    return numbers == count ? out : Arrays.copyOf(out, numbers);
  }
}
