package org.certalign.theorem;

import java.util.List;
import java.util.stream.Stream;

/** Section 5 of the theory: from the proxy reward to the golden reward. */
final class Golden {
  private Golden() {}

  static List<Theorem> theorems() {
    return Stream.of(GoldenTransport.theorems(), GoldenTilt.theorems(), GoldenBestOfN.theorems())
        .flatMap(List::stream)
        .toList();
  }
}
