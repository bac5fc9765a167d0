package org.certalign.theorem;

import java.util.List;
import java.util.stream.Stream;

/** Section 2 of the theory: the gain of best-of-n. */
final class BestOfNGain {
  private BestOfNGain() {}

  static List<Theorem> theorems() {
    return Stream.of(
            GainByKl.theorems(),
            GainByDistance.theorems(),
            ExactGain.theorems(),
            Coverage.theorems())
        .flatMap(List::stream)
        .toList();
  }
}
