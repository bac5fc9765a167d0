package org.certalign.theorem;

/** What the value of a theorem's bound is to the quantity that it speaks of. */
public enum Kind {
  /** The quantity itself. */
  EXACT("exact"),
  /** An upper bound that is attained under the condition that the theorem states. */
  EQUALITY("equality"),
  /** An upper bound. */
  UPPER("upper bound"),
  /** A lower bound. */
  LOWER("lower bound");

  private final String text;

  Kind(String text) {
    this.text = text;
  }

  /**
   * The word used in output: {@code exact}, {@code equality}, {@code upper bound} or {@code lower
   * bound}.
   */
  public String text() {
    return text;
  }

  /** Whether an observed value above it contradicts the theorem. */
  public boolean boundsAbove() {
    return this != LOWER;
  }
}
