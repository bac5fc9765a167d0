package org.certalign.certify.plan;

import java.math.BigInteger;

/** What a plan certifies, and what it does not, in words. */
final class Meaning {
  private Meaning() {}

  static String ofGain(Bracket b, boolean exact, String gain) {
    if (b.undecided() != null) {
      return "certified: up to n = %s a gain of %s is not reached; at n = %s the value cannot be told from it"
          .formatted(text(b.before()), gain, text(b.undecided()));
    }
    if (!b.isReached()) {
      return "certified: no n up to %s reaches a gain of %s".formatted(text(b.before()), gain);
    }
    if (b.before().signum() == 0) {
      return "certified: the value is at least %s at n = 1 already".formatted(gain);
    }
    if (exact) {
      return "certified for the law of the reward that the theorem assumes: a gain of at least %s from n = %s on, and less up to n = %s"
          .formatted(gain, text(b.from()), text(b.before()));
    }
    return "certified: up to n = %s no reward that meets the assumptions gains %s; from n = %s on the bound allows it. Not certified: that a given reward then does"
        .formatted(text(b.before()), gain, text(b.from()));
  }

  static String ofBudget(Bracket b, String budget) {
    if (b.undecided() != null) {
      return "at n = %s the value cannot be told from the budget".formatted(text(b.undecided()));
    }
    if (!b.isReached()) {
      return "certified: every n up to %s stays within %s nats".formatted(text(b.before()), budget);
    }
    return "certified: up to n = %s best-of-n spends at most %s nats, whatever the reward; from n = %s on it spends more if the reward has no atoms. Not certified: that a reward with ties spends more"
        .formatted(text(b.before()), budget, text(b.from()));
  }

  static String ofSamples(Bracket b, String inequality, String halfWidth, String confidence) {
    if (b.undecided() != null) {
      return "at m = %s the half-width cannot be told from the target"
          .formatted(text(b.undecided()));
    }
    if (!b.isReached()) {
      return "certified: up to m = %s %s's inequality does not give it"
          .formatted(text(b.before()), inequality);
    }
    return "certified: the mean of m = %s independent values is within %s of their expectation with probability at least %s. With m = %s %s's inequality does not give it; another one may"
        .formatted(text(b.from()), halfWidth, confidence, text(b.before()), inequality);
  }

  private static String text(BigInteger n) {
    return Bracket.text(n);
  }
}
