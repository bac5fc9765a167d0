package org.certalign.sampling;

import org.certalign.real.Rational;

/**
 * How a number is estimated from independent draws. What the portions of a sample have come to is
 * added, in any order and with the same outcome; the interval is that of the whole sample.
 * Immutable and safe for several threads.
 *
 * <pre>{@code
 * Estimator heads = Frequency.of(stream -> Frequency.indicator(stream.nextInt(2) == 0));
 * SampleMoments sample = heads.draw(new Portion(0, "heads", 0, 1, 1000));
 * heads.interval(sample, 1000, Rational.parse("1e-9"));
 * }</pre>
 */
public interface Estimator {
  /** Values drawn together: two arrays of them stay in the nearest cache. */
  int BATCH = 256;

  /** Draws one portion of the sample. */
  SampleMoments draw(Portion portion);

  /**
   * The interval for the number.
   *
   * @param all all portions of one sample, each once
   * @param draws of all portions together
   * @param error the probability that the interval misses, between 0 and 1
   * @throws IllegalArgumentException if a portion is missing, or there twice
   */
  ConfidenceInterval interval(SampleMoments all, long draws, Rational error);

  /** What is counted as a draw: what the sums are of. */
  default String unit() {
    return "independent values";
  }

  /** As many values of a variable as the portion has draws. */
  static SampleMoments sample(RewardSampler variable, Portion portion) {
    SampleMoments out = new SampleMoments();
    RandomStream stream = portion.stream();
    Rewards drawn = new Rewards(BATCH);
    for (long left = portion.draws(); left > 0; left -= BATCH) {
      int count = (int) Math.min(BATCH, left);
      variable.draw(stream, drawn, count);
      out.add(drawn, count);
    }
    return out;
  }

  /**
   * Checks that a sample is whole.
   *
   * @throws IllegalArgumentException if it has not as many values
   */
  static void checkCount(SampleMoments all, long values) {
    if (all.count() != values) {
      throw new IllegalArgumentException(
          "values: " + all.count() + "; of the whole sample: " + values);
    }
  }
}
