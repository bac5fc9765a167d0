package org.certalign.experiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.certalign.kernel.Interval;
import org.certalign.kernel.Precision;
import org.certalign.kernel.Product;
import org.certalign.kernel.Quotient;
import org.certalign.real.Precisions;

/**
 * The expected maximum of n draws from Pareto's law of index a, P(r &gt; x) = x^-a: prod_{k=1..n}
 * k/(k - 1/a) = Gamma(n+1) Gamma(1-1/a)/Gamma(n+1-1/a), as r = V^(-1/a) and the least of n uniform
 * V has a beta law (H. A. David, H. N. Nagaraja, Order Statistics, Wiley 2003).
 */
final class ParetoMaximum {
  /** Each factor is off by two roundings, relatively 2^-200 or so. */
  private static final Precision WORK = Precisions.at(200);

  private final Map<Integer, Interval> known = new HashMap<>();

  /**
   * Multiplies up to the largest number of draws.
   *
   * @param index a, an integer above 1
   * @param draws those whose maximum is kept
   */
  ParetoMaximum(int index, List<Integer> draws) {
    Interval product = Interval.ofLong(1);
    int k = 0;
    for (int n : new TreeSet<>(draws)) {
      while (k < n) {
        k++;
        long top = (long) index * k;
        product =
            Quotient.div(
                Product.mul(product, Interval.ofLong(top), WORK), Interval.ofLong(top - 1), WORK);
      }
      known.put(n, product);
    }
  }

  /** An enclosure of E max of n draws, about 170 bits wide. */
  Interval of(int n) {
    return known.get(n);
  }
}
