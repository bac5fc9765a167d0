package org.certalign.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to try a contract.
 *
 * @param name what the record calls it
 * @param heap whether KeY simplifies what is read from the heap, or leaves that to z3
 * @param splits whether KeY splits formulas, or leaves that to z3
 * @param instantiates whether KeY instantiates quantified facts, or uses them by exact match only
 * @param z3 the time of z3 for each goal that is left and each translation of it
 */
record Attempt(String name, boolean heap, boolean splits, boolean instantiates, Duration z3) {
  private static final List<Duration> TRIES =
      List.of(Duration.ofMillis(500), Duration.ofSeconds(2));

  /** The times of z3's tries at a goal, one after the other. */
  List<Duration> tries() {
    List<Duration> tries = new ArrayList<>(TRIES);
    tries.removeIf(time -> time.compareTo(z3) >= 0);
    tries.add(z3);
    return tries;
  }

  /** The same with another time of z3. */
  Attempt within(Duration time) {
    return new Attempt(name, heap, splits, instantiates, time);
  }

  /** The time of z3 for all goals, about. */
  Duration z3Total() {
    return z3.multipliedBy(6);
  }
}
