package org.certalign.theorem;

import java.util.List;
import java.util.stream.Stream;

/** Section 2 of the theory: from a divergence to a reward, for any aligned policy. */
final class Transport {
  private Transport() {}

  static List<Theorem> theorems() {
    return Stream.of(
            TransportVariational.theorems(),
            TransportSubgaussian.theorems(),
            TransportBernoulli.theorems(),
            TransportSubgamma.theorems(),
            TransportDistances.theorems(),
            TransportBreak.theorems(),
            KlRequired.theorems(),
            TransportConditional.theorems())
        .flatMap(List::stream)
        .toList();
  }
}
