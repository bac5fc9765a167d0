package org.certalign.certify;

import java.util.Locale;
import org.certalign.real.Rational;

/**
 * How much work a certification run does; the amount is fixed by the name, never by a clock, so
 * that runs can be repeated.
 */
public enum Effort {
  /** Seconds: for a first look and for continuous integration. */
  QUICK(40, 60, 30, 1_000, 5),
  /** Minutes: for a release. */
  STANDARD(400, 800, 40, 40_000, 20),
  /** As long as it takes: for a paper. */
  DEEP(10_000, 20_000, 60, 1_000_000, 100);

  private final int samples;
  private final int steps;
  private final int digits;
  private final int drawsPerBlock;
  private final int power;

  Effort(int samples, int steps, int digits, int drawsPerBlock, int power) {
    this.samples = samples;
    this.steps = steps;
    this.digits = digits;
    this.drawsPerBlock = drawsPerBlock;
    this.power = power;
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

  /** Random draws asked for, of one statement in each of the {@link Blocks#COUNT} blocks. */
  public int drawsPerBlock() {
    return drawsPerBlock;
  }

  /** Random draws asked for, of one statement; strata may take fewer. */
  public long draws() {
    return (long) Blocks.COUNT * drawsPerBlock;
  }

  /** The relative error that sampling has to be able to see, for a statement to be certified. */
  public Rational power() {
    return Rational.of(1, power);
  }

  /** The name as users write it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
