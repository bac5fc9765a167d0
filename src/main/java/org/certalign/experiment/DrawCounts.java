package org.certalign.experiment;

import java.util.List;
import java.util.TreeSet;

/** Numbers n of draws, about ten for each decade. */
final class DrawCounts {
  /** Renard's series R10, times 100. */
  private static final int[] STEPS = {100, 125, 160, 200, 250, 315, 400, 500, 630, 800};

  private DrawCounts() {}

  /** From 1 to the given power of ten. */
  static List<Integer> upTo(int most) {
    TreeSet<Integer> out = new TreeSet<>();
    for (long power = 1; power <= most; power *= 10) {
      for (int step : STEPS) {
        long n = (step * power + 50) / 100;
        if (n <= most) {
          out.add((int) n);
        }
      }
    }
    return List.copyOf(out);
  }
}
