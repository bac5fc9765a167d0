package org.certalign.bench;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The ratios that the guard keeps. */
final class Ratios {
  private Ratios() {}

  /** Those of a closed form. */
  static SortedMap<String, Double> of(Cell cell) {
    SortedMap<String, Double> out = new TreeMap<>();
    for (String reference : List.of(Peers.BIG_MATH, Peers.MULTIPLY)) {
      String name = "%s, %d digits, to %s".formatted(cell.function(), cell.digits(), reference);
      out.put(name, cell.ratio(Peers.KERNEL, reference));
    }
    return out;
  }

  /** Those of the kernel's functions. */
  static SortedMap<String, Double> ofFunctions(JmhResults results) {
    SortedMap<String, Double> out = new TreeMap<>();
    for (String function : JmhResults.FUNCTIONS) {
      for (int digits : JmhResults.DIGITS) {
        double ours = results.kernel(function, digits);
        String name = "%s, %d digits, to ".formatted(function, digits);
        out.put(name + Peers.BIG_MATH, ours / results.bigMath(function, digits));
        out.put(name + Peers.MULTIPLY, ours / results.kernel("multiply", digits));
      }
    }
    return out;
  }
}
