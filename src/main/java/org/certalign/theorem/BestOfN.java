package org.certalign.theorem;

import java.util.List;
import java.util.stream.Stream;

/** Section 1 of the theory: divergences of best-of-n from its reference policy. */
final class BestOfN {
  private BestOfN() {}

  static List<Theorem> theorems() {
    return Stream.of(
            BonLaws.theorems(),
            OrderStatistics.theorems(),
            DataProcessing.theorems(),
            BonStructure.theorems(),
            BonDivergences.theorems(),
            BonOrders.theorems(),
            BonReverseOrders.theorems(),
            BonMixtures.theorems(),
            BonWins.theorems(),
            BonFinite.theorems(),
            BonTopAtom.theorems(),
            BonMonotone.theorems())
        .flatMap(List::stream)
        .toList();
  }
}
