package org.certalign.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How hard to try one contract.
 *
 * @param automode the time of KeY's own search, in each attempt
 * @param hint what is tried first, as a proof of its own
 * @param attempts what is tried then, one after the other, each on what the one before left
 */
record Effort(Duration automode, Optional<Attempt> hint, List<Attempt> attempts) {
  /** How many times slower this machine is than an idle one, {@code -Dkey.patience}. */
  static final int PATIENCE = Integer.getInteger("key.patience", 1);

  /** The property that takes only the first attempt, for mutants. */
  static final String TIGHT = "key.tight";

  private static final Duration INSTANT = Duration.ofMillis(500L * PATIENCE);
  private static final Duration MOMENT = Duration.ofSeconds(2L * PATIENCE);
  private static final Duration WHILE = Duration.ofSeconds(4L * PATIENCE);
  private static final Duration LONG = Duration.ofSeconds(10L * PATIENCE);
  private static final Duration LONGEST = Duration.ofSeconds(40L * PATIENCE);

  private static final Attempt PLAIN = new Attempt("plain", true, false, false, MOMENT);

  /**
   * Of a method that calls others one after the other most of KeY's work would be the heap: for
   * each field that is read after a call whether the object was there before.
   */
  private static final Attempt CALLS = new Attempt("calls", false, false, false, LONG);

  private static final Attempt CALLS_SPLIT = new Attempt("calls, split", false, true, false, LONG);
  private static final Attempt SPLIT = new Attempt("split", true, true, false, MOMENT);
  private static final Attempt INSTANCES = new Attempt("instances", true, true, true, LONGEST);

  /** All that may close a contract alone. */
  static final List<Attempt> SINGLE = List.of(CALLS_SPLIT, PLAIN, CALLS, SPLIT, INSTANCES);

  /**
   * What z3 finds at all it mostly finds in a moment, so another form of the goals is tried before
   * more time. Only a machine that is slow or busy needs the long times.
   */
  private static final List<Attempt> LADDER =
      List.of(PLAIN, SPLIT, new Attempt("split, longer", true, true, false, LONG), INSTANCES);

  /** The attempt of a name. */
  static Optional<Attempt> named(String name) {
    return Stream.concat(SINGLE.stream(), LADDER.stream())
        .filter(attempt -> attempt.name().equals(name))
        .findFirst();
  }

  /**
   * For a contract.
   *
   * <p>A wrong twin is tried once, and so are its honest neighbours, in the same way and as long:
   * where one is open and the other closed, the limits are not the reason.
   */
  static Effort of(String contract) {
    Attempt usual = calls(contract) ? CALLS : PLAIN;
    if (Expectation.isTwin(contract) || Expectation.of(contract) == Expectation.OPEN) {
      Duration time = calls(contract) ? WHILE : INSTANT;
      return once(Duration.ofSeconds(20L * PATIENCE), usual.within(time));
    }
    Optional<Attempt> hint = Hints.of(contract);
    if (Boolean.getBoolean(TIGHT)) {
      return once(Duration.ofSeconds(60L * PATIENCE), hint.orElse(usual).within(MOMENT));
    }
    List<Attempt> ladder = new ArrayList<>(LADDER);
    if (calls(contract)) {
      ladder.add(0, CALLS);
    }
    return new Effort(Duration.ofSeconds(400L * PATIENCE), hint, ladder);
  }

  private static Effort once(Duration automode, Attempt attempt) {
    return new Effort(automode, Optional.empty(), List.of(attempt));
  }

  /** A closed form is a row of calls. */
  private static boolean calls(String contract) {
    return !contract.startsWith("org.certalign.kernel.")
        && !contract.contains("." + KeyProver.CONSTRUCTOR + "(");
  }

  /** After this the process is taken to hang. */
  Duration limit() {
    Duration limit = Duration.ofSeconds(20);
    List<Attempt> all = new ArrayList<>(attempts);
    hint.ifPresent(all::add);
    for (Attempt attempt : all) {
      limit = limit.plus(automode).plus(attempt.z3Total()).plus(attempt.z3().multipliedBy(4));
    }
    return limit;
  }
}
