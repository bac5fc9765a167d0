package org.certalign.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.certalign.experiment.Axis;
import org.certalign.experiment.Chart;
import org.certalign.experiment.Curve;
import org.certalign.real.Enclosure;
import org.certalign.real.Rational;

/** How the cost grows: with the digits, with n, and with the number of samples. */
final class Scaling {
  private static final List<Integer> DIGITS =
      List.of(20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000);
  private static final List<Integer> POWERS =
      List.of(10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000);
  private static final List<Integer> COUNTS = List.of(10, 100, 1_000, 10_000, 100_000, 1_000_000);
  private static final List<String> LANES =
      List.of("gaussian-evaluated", "gaussian-ranked", "gaussian-law");
  private static final int MOST_OF_BIG_MATH = 1_000;
  private static final double SECONDS = 0.1;
  private static final double MICROS = 1e-6;

  private final Map<String, Participant> participants;

  Scaling(Map<String, Participant> participants) {
    this.participants = participants;
  }

  /** All charts. */
  List<Chart> charts() {
    return List.of(digits(), draws(), samples());
  }

  private Chart digits() {
    Map<String, Map<Integer, Double>> costs = new LinkedHashMap<>();
    for (Participant participant : participants.values()) {
      if (!participant.name().equals(Peers.MULTIPLY)) {
        List<Integer> digits =
            participant.name().equals(Peers.BIG_MATH)
                ? DIGITS.stream().filter(d -> d <= MOST_OF_BIG_MATH).toList()
                : DIGITS;
        costs.put(
            participant.name(),
            costs(participant, digits, d -> new Question("kl", d, 7, 47, 10, SECONDS)));
      }
    }
    return chart(
        "benchmarks-digits.svg",
        "Cost of ln(n) − (n−1)/n against digits",
        "digits",
        new int[] {1, 10_000},
        costs);
  }

  private Chart draws() {
    Map<String, Map<Integer, Double>> costs = new LinkedHashMap<>();
    for (String name : List.of(Peers.THEOREM, Peers.KERNEL, Peers.ARB)) {
      Participant participant = participants.get(name);
      for (int digits : new int[] {20, 1_000}) {
        if (participant != null) {
          costs.put(
              "%s, %d digits".formatted(name, digits),
              costs(participant, POWERS, n -> new Question("kl", digits, n, n, 1, SECONDS)));
        }
      }
    }
    return chart(
        "benchmarks-n.svg",
        "Cost of ln(n) − (n−1)/n against n",
        "n",
        new int[] {1, 1_000_000_000},
        costs);
  }

  private static Chart samples() {
    Map<String, Map<Integer, Double>> costs = new LinkedHashMap<>();
    try (Participant sampler = Peers.start("samples", Subject.SAMPLES)) {
      for (String lane : LANES) {
        costs.put(
            lane, costs(sampler, COUNTS, count -> new Question(lane, 1, count, count, 1, SECONDS)));
      }
    }
    return chart(
        "benchmarks-samples.svg",
        "Cost of certified best-of-64 rewards against their number",
        "number of rewards",
        new int[] {1, 1_000_000},
        costs);
  }

  private static Map<Integer, Double> costs(
      Participant participant, List<Integer> places, IntFunction<Question> question) {
    Map<Integer, Double> out = new LinkedHashMap<>();
    for (int place : places) {
      participant.ask(question.apply(place));
      out.put(place, MICROS * participant.ask(question.apply(place)).micros());
    }
    return out;
  }

  private static Chart chart(
      String file,
      String title,
      String label,
      int[] range,
      Map<String, Map<Integer, Double>> costs) {
    List<Curve> curves = new ArrayList<>();
    costs.forEach(
        (name, points) ->
            curves.add(new Curve(name, Curve.Style.MARKS, curves.size(), at(points))));
    Axis x = new Axis(label, true, Rational.of(range[0]), Rational.of(range[1]));
    return new Chart(file, title, x, seconds(costs), curves);
  }

  /** From the power of ten below the least cost to that above the largest. */
  private static Axis seconds(Map<String, Map<Integer, Double>> costs) {
    double[] all =
        costs.values().stream()
            .flatMap(points -> points.values().stream())
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    int from = (int) Math.floor(StrictMath.log10(all[0]));
    int to = (int) Math.ceil(StrictMath.log10(all[all.length - 1]));
    return new Axis(
        "seconds of CPU time", true, Rational.parse("1e" + from), Rational.parse("1e" + to));
  }

  private static List<Curve.Point> at(Map<Integer, Double> points) {
    List<Curve.Point> out = new ArrayList<>();
    points.forEach((x, y) -> out.add(new Curve.Point(exactly(x), exactly(y))));
    return out;
  }

  private static Enclosure exactly(double x) {
    String text = String.format(Locale.ROOT, "%.5e", x);
    return Enclosure.parse(text, text);
  }
}
