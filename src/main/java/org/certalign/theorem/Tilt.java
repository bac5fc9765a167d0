package org.certalign.theorem;

import java.util.List;
import java.util.stream.Stream;

/** Section 3 of the theory: the exponential tilt and what comes near it. */
final class Tilt {
  private Tilt() {}

  static List<Theorem> theorems() {
    return Stream.of(
            TiltOptimum.theorems(),
            TiltSandwich.theorems(),
            TiltFrontier.theorems(),
            WinRateFrontier.theorems(),
            SoftSelection.theorems())
        .flatMap(List::stream)
        .toList();
  }
}
