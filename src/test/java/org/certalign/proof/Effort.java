package org.certalign.proof;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How hard to try one contract.
 *
 * @param automode the time of KeY's own search, in each attempt
 * @param attempts what is tried, one after the other
 */
record Effort(Duration automode, List<Attempt> attempts) {
  /** How many times slower this machine is than an idle one, {@code -Dkey.patience}. */
  static final int PATIENCE = Integer.getInteger("key.patience", 1);

  /** The property that takes only the first attempts, for mutants. */
  static final String TIGHT = "key.tight";

  private static final Duration MOMENT = Duration.ofSeconds(2L * PATIENCE);
  private static final Duration LONG = Duration.ofSeconds(10L * PATIENCE);
  private static final Duration LONGEST = Duration.ofSeconds(40L * PATIENCE);

  /**
   * For a contract that should close: what z3 finds at all it mostly finds in a moment, so another
   * form of the goals is tried before more time. Only a machine that is slow or busy needs the long
   * times.
   */
  static final Effort FULL =
      new Effort(
          Duration.ofSeconds(400L * PATIENCE),
          List.of(
              new Attempt(true, false, false, MOMENT),
              new Attempt(true, true, false, MOMENT),
              new Attempt(true, true, false, LONG),
              new Attempt(true, true, true, LONGEST)));

  /**
   * For a contract that should close, of a method that calls others one after the other: most of
   * KeY's work would be the heap.
   */
  static final Effort CALLS =
      new Effort(
          FULL.automode,
          Stream.concat(Stream.of(new Attempt(false, false, false, LONG)), FULL.attempts.stream())
              .toList());

  /** The same for one that should stay open. */
  static final Effort SHORT_CALLS =
      new Effort(Duration.ofSeconds(20), List.of(new Attempt(false, false, false, MOMENT)));

  /** For a contract that should stay open: it costs the time-outs of its first goal. */
  static final Effort SHORT =
      new Effort(
          Duration.ofSeconds(20), List.of(new Attempt(true, false, false, Duration.ofMillis(500))));

  /** The same with the first attempts only, and a minute for KeY's own search. */
  Effort first(int count) {
    Duration minute = Duration.ofSeconds(60L * PATIENCE);
    return new Effort(minute, attempts.subList(0, Math.min(count, attempts.size())));
  }

  /** After this the process is taken to hang. */
  Duration limit() {
    Duration limit = Duration.ofSeconds(20);
    for (Attempt attempt : attempts) {
      limit = limit.plus(automode).plus(attempt.z3Total()).plus(attempt.z3().multipliedBy(4));
    }
    return limit;
  }
}
