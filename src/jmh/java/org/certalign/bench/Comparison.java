package org.certalign.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The table of the peers. In every turn all participants are asked one after the other, so that
 * what else the machine does hits them alike; the medians of the turns count, of times and of
 * ratios.
 */
final class Comparison {
  private static final List<String> FUNCTIONS = List.of("kl", "tv");
  private static final int[] DIGITS = {20, 50, 100, 1_000, 10_000};
  private static final int MANY = 1_000;
  private static final int ROUNDS = 3;
  private static final int TURNS = 3;
  private static final int TURNS_AT_MOST_DIGITS = 1;
  private static final double SECONDS = 0.2;

  /** Sums of values that differ by more are not of the same function. */
  private static final double SAME = 1e-12;

  private final Map<String, Participant> participants;

  Comparison(Map<String, Participant> participants) {
    this.participants = participants;
  }

  /**
   * All cells up to the given digits. Round after round goes through all of them, so that a time in
   * which the machine is busy does not fall on one cell.
   */
  List<Cell> run(int most) {
    List<Cell> cells =
        FUNCTIONS.stream()
            .flatMap(f -> IntStream.of(DIGITS).filter(d -> d <= most).mapToObj(d -> begun(f, d)))
            .toList();
    for (int round = 1; round <= ROUNDS; round++) {
      cells.forEach(this::round);
      System.err.printf("round %d of %d of the comparison%n", round, ROUNDS);
    }
    cells.forEach(Comparison::show);
    return cells;
  }

  private static void show(Cell cell) {
    System.err.printf("%s, %d digits: %s%n", cell.formula(), cell.digits(), cell.micros());
  }

  /**
   * The n that are asked of a participant. Where one n takes big-math seconds, a few that it does
   * not treat specially must do; Arb keeps logarithms of small primes, so it is asked for all.
   */
  private static Question question(String name, String function, int digits) {
    boolean slow = name.equals(Peers.BIG_MATH);
    if (digits <= MANY || name.equals(Peers.ARB)) {
      int step = slow && digits == MANY ? 37 : 1;
      return new Question(function, digits, 2, 1_000, step, SECONDS);
    }
    return slow
        ? new Question(function, digits, 47, 47, 1, 0)
        : new Question(function, digits, 2, 50, 1, SECONDS);
  }

  /** One cell. */
  Cell cell(String function, int digits) {
    Cell cell = begun(function, digits);
    for (int round = 1; round <= ROUNDS; round++) {
      round(cell);
    }
    show(cell);
    return cell;
  }

  /** A cell without turns, of which all participants have found the same values. */
  private Cell begun(String function, int digits) {
    Map<String, List<Double>> turns = new LinkedHashMap<>();
    Map<Question, Double> sums = new HashMap<>();
    for (Participant participant : participants.values()) {
      Question question = question(participant.name(), function, digits);
      check(participant, question, participant.ask(question.lasting(0)).sum(), sums);
      turns.put(participant.name(), new ArrayList<>());
    }
    return new Cell(function, digits, turns);
  }

  /**
   * Participants are warmed up for a question that is new to them, so a round has several turns.
   */
  private void round(Cell cell) {
    int turns = cell.digits() > MANY ? TURNS_AT_MOST_DIGITS : TURNS;
    for (int turn = 0; turn < turns; turn++) {
      turn(cell);
    }
  }

  private void turn(Cell cell) {
    for (Participant participant : participants.values()) {
      Question question = question(participant.name(), cell.function(), cell.digits());
      cell.turns().get(participant.name()).add(participant.ask(question).micros());
    }
  }

  /** All who are asked the same must have summed the same values. */
  private static void check(
      Participant participant, Question question, double sum, Map<Question, Double> sums) {
    if (Double.isNaN(sum)) {
      return;
    }
    double other = sums.computeIfAbsent(question, q -> sum);
    if (Math.abs(sum - other) > SAME * other) {
      throw new IllegalStateException(
          "%s sums %s to %s, not %s".formatted(participant.name(), question.line(), sum, other));
    }
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
