package org.certalign.bench;

import java.util.Locale;

/**
 * What a worker is asked: the cost of a function over a range of n.
 *
 * @param function {@code kl}, {@code tv}, or one that only some workers know
 * @param digits of the results
 * @param from the first n
 * @param to the last n, inclusive
 * @param step between one n and the next
 * @param seconds of CPU time to spend
 */
record Question(String function, int digits, int from, int to, int step, double seconds) {
  static Question parse(String line) {
    String[] words = line.strip().split(" +", -1);
    return new Question(
        words[0],
        Integer.parseInt(words[1]),
        Integer.parseInt(words[2]),
        Integer.parseInt(words[3]),
        Integer.parseInt(words[4]),
        Double.parseDouble(words[5]));
  }

  /** The same with other seconds. */
  Question lasting(double other) {
    return new Question(function, digits, from, to, step, other);
  }

  /** As a worker reads it. */
  String line() {
    return String.format(
        Locale.ROOT, "%s %d %d %d %d %.3f", function, digits, from, to, step, seconds);
  }
}
