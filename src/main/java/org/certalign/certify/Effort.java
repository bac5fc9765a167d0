package org.certalign.certify;

import java.util.Locale;

/**
 * How much work a certification run does; the amount is fixed by the name, never by a clock, so
 * that runs can be repeated.
 */
public enum Effort {
  /** Seconds: for a first look and for continuous integration. */
  QUICK(40, 60, 30),
  /** Minutes: for a release. */
  STANDARD(400, 800, 40),
  /** As long as it takes: for a paper. */
  DEEP(10_000, 20_000, 60);

  private final int samples;
  private final int steps;
  private final int digits;

  Effort(int samples, int steps, int digits) {
    this.samples = samples;
    this.steps = steps;
    this.digits = digits;
  }

  /** Random instances tried in each family. */
  public int samples() {
    return samples;
  }

  /** Steps of hill-climbing from the tightest of them. */
  public int steps() {
    return steps;
  }

  /** Digits of the published values. */
  public int digits() {
    return digits;
  }

  /** The name as users write it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
