package org.certalign.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How hard to try one contract.
 *
 * @param automode the time of KeY's own search, in each attempt
 * @param z3 the time of z3 for each goal that is left and each translation of it
 * @param attempts 1: KeY leaves the splitting of formulas to z3, and uses quantified facts only by
 *     exact match; 2: and then, where that left it open, it splits; 3: and then it instantiates
 */
record Effort(Duration automode, Duration z3, int attempts) {
  /** How many times slower this machine is than an idle one, {@code -Dkey.patience}. */
  static final int PATIENCE = Integer.getInteger("key.patience", 1);

  /** For a contract that should close. */
  static final Effort FULL =
      new Effort(Duration.ofSeconds(120L * PATIENCE), Duration.ofSeconds(10L * PATIENCE), 3);

  /** For a contract that should stay open: it costs the time-outs of its first goal. */
  static final Effort SHORT = new Effort(Duration.ofSeconds(20), Duration.ofMillis(500), 1);

  private static final List<Duration> TRIES =
      List.of(Duration.ofMillis(500), Duration.ofSeconds(2));

  /** The times of z3's tries at a goal, one after the other. */
  List<Duration> tries() {
    List<Duration> tries = new ArrayList<>(TRIES);
    tries.removeIf(time -> time.compareTo(z3) >= 0);
    tries.add(z3);
    return tries;
  }

  /** The time of z3 for all goals of an attempt, about. */
  Duration z3Total() {
    return z3.multipliedBy(6);
  }

  /** After this the process is taken to hang. */
  Duration limit() {
    return automode.plus(z3Total()).plus(z3.multipliedBy(4)).multipliedBy(attempts).plusSeconds(20);
  }
}
