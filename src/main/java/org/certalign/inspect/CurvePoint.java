package org.certalign.inspect;

import org.certalign.real.Enclosure;
import org.certalign.sampling.ConfidenceInterval;

/**
 * Best-of-n by the proxy, estimated from one pool of draws of the reference policy.
 *
 * @param n the number of draws
 * @param proxy the gain of the proxy reward; null where no interval holds
 * @param golden the gain of the golden reward; null where there is none, or no interval
 * @param goldenStep by how much the golden reward of best-of-2n is above that of best-of-n; null
 *     likewise
 * @param kl log n - (n-1)/n
 * @param finiteKl the divergence for the pool itself as a finite policy, averaged over prompts;
 *     null where it was not computed
 * @param bound the least bound on the gain of the proxy; null where nothing is stated
 */
public record CurvePoint(
    int n,
    ConfidenceInterval proxy,
    ConfidenceInterval golden,
    ConfidenceInterval goldenStep,
    Enclosure kl,
    Enclosure finiteKl,
    Enclosure bound) {
  /**
   * Proxy minus golden gain, from the lower end of one to the upper end of the other: it holds
   * where both do. Null where one of them has no interval.
   */
  public Span overestimation() {
    return proxy == null || golden == null
        ? null
        : new Span(proxy.lo().sub(golden.hi()), proxy.hi().sub(golden.lo()));
  }
}
