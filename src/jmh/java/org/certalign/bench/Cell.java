package org.certalign.bench;

import java.util.Collections;
import java.util.Map;

/**
 * A function at so many digits: the median CPU time of one evaluation, in microseconds, by
 * participant.
 */
record Cell(String function, int digits, Map<String, Double> micros) {
  /** Keeps the map as it is: its order is that of the report. */
  Cell {
    micros = Collections.unmodifiableMap(micros);
  }

  /** The function as a formula. */
  String formula() {
    return function.equals("kl") ? "ln(n) − (n−1)/n" : "n^(−1/(n−1)) − n^(−n/(n−1))";
  }

  /** How often b's time goes into a's; NaN where one of them was absent. */
  double ratio(String a, String b) {
    return micros.getOrDefault(a, Double.NaN) / micros.getOrDefault(b, Double.NaN);
  }
}
