package org.certalign.bench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A function at so many digits: the CPU time of one evaluation in each turn, in microseconds, by
 * participant.
 */
record Cell(String function, int digits, Map<String, List<Double>> turns) {
  /** Keeps the map as it is: its order is that of the report; its lists grow turn by turn. */
  Cell {
    turns = Collections.unmodifiableMap(turns);
  }

  /** The function as a formula. */
  String formula() {
    return function.equals("kl") ? "ln(n) − (n−1)/n" : "n^(−1/(n−1)) − n^(−n/(n−1))";
  }

  /** The medians by participant. */
  Map<String, Double> micros() {
    Map<String, Double> out = new LinkedHashMap<>();
    turns.forEach((name, values) -> out.put(name, median(values)));
    return out;
  }

  /**
   * How often b's time goes into a's: the median of the turns, in each of which the machine is
   * equally busy for both; NaN where one of them was absent.
   */
  double ratio(String a, String b) {
    if (!turns.containsKey(a) || !turns.containsKey(b)) {
      return Double.NaN;
    }
    List<Double> ours = turns.get(a);
    List<Double> theirs = turns.get(b);
    return median(
        IntStream.range(0, ours.size()).mapToObj(i -> ours.get(i) / theirs.get(i)).toList());
  }

  private static double median(List<Double> values) {
    return Comparison.median(values.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
