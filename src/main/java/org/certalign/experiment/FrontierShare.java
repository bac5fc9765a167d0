package org.certalign.experiment;

import org.certalign.real.Enclosure;

/**
 * Best-of-n beside the exact frontier.
 *
 * @param law the law of the reward, in words
 * @param n the number of draws
 * @param kl what best-of-n spends, in nats
 * @param gain the gain of best-of-n
 * @param frontier the largest gain of any policy of that KL
 */
record FrontierShare(String law, int n, Enclosure kl, Enclosure gain, Enclosure frontier) {
  /** Whether best-of-n certainly gains less than the frontier. */
  boolean isBelow() {
    return gain.upper().compareTo(frontier.lower()) < 0;
  }

  /** The share of the frontier's gain that best-of-n reaches. */
  Enclosure share() {
    return Quotients.of(gain, frontier);
  }
}
